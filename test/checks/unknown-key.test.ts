import assert from 'node:assert/strict';
import { findProblems } from '../../src/checks/run.ts';
import { check, planText } from '../support.ts';
import { describeCheck } from './precision.ts';

const end = 'objectives:\n  - objective: 400 applications by March 2027\n    channels: [Leaflet]';

describeCheck('unknown-key', {
  fires: {
    'a misspelt key': {
      text: `campaign: T\naudeinces: [Carers]\n${end}`,
      words: ['audeinces'],
      says: /audiences/,
    },
    'a key nobody knows': { text: `campaign: T\nweather: fine\n${end}`, words: ['weather'] },
    'a key of an objective': { text: `campaign: T\n${end}\n    mesures: [Calls]`, words: ['mesures'] },
    'a key of an activity': {
      text: `campaign: T\n${end}\nactivities:\n  - {activity: A, onwer: Sam}`,
      words: ['onwer'],
    },
    'the rest of a text that a comma has cut in two': {
      text: `campaign: T\nchannels:\n  - {name: Leaflet, why: 22,000 households, cost: 900}\n${end}`,
      words: ['000 households'],
      says: /^This part of the text is cut off: .* Put the whole text in quotation marks/,
    },
    'the rest of a text at the end of its brackets': `campaign: T\nchannels:\n  - {name: Leaflet, why: Cheap, quick, seen }\n${end}`,
    'a key one step too far out': {
      text: `campaign: T\nalternative_formats: [Large print]\n${end}`,
      words: ['alternative_formats'],
      says: /belongs under “compliance”/,
    },
    'a barrier beside the other things said of an audience': {
      text: `campaign: T\naudiences:\n  - name: Carers\n    motivation: It is free\n${end}`,
      words: ['motivation'],
      says: /belongs under “barriers”/,
    },
    'a key with spaces': `campaign: T\nour values: kind\n${end}`,
    'a key of another tool where it is none': {
      text: `campaign: T\n${end}\n    layout: wide`,
      words: ['layout'],
    },
    'a key of the register': { name: 'register.md', text: 'register: R\nchanels: []', words: ['chanels'] },
  },
  silent: {
    'a key of one’s own': `campaign: T\nx-cost-centre: 4711\n${end}\n    x-note: ask Sam`,
    'keys by other names ': `campaign: T\ngoals:\n  - {objective: 400 applications by March 2027, tools: [Leaflet]}`,
    'keys of other tools': `campaign: T\ntags: [bins]\ntitle: T\n${end}`,
    'keys of other tools in any case, and what stands under them': `campaign: T\nTitle: T\ndate: 2027-01-02\npublish: false\nmodified: 2027-01-02\nlastmod: 2027-01-02\nweight: 10\ntype: plan\nsubtitle: S\nslug: t\nauthor:\n  name: Sam\n${end}`,
    'keys of other tools in a register': {
      name: 'register.md',
      text: 'register: R\ntitle: T\nupdated: 2027-01-02',
    },
    'keys within text': `---\ncampaign: T\n${end}\n---\n\nweather: fine\n`,
  },
  mends: /^(?:Change to|Keep it|Put the whole)/,
});

describe('a text that has a colon and is cut by a comma', () => {
  it('is put in quotation marks from its first word', async () => {
    const { fixed } = await check(planText('campaign: T\nobjectives: [{ objective: Bins: yes, really so }]'));
    assert.match(fixed('unknown-key', /Put the whole text/), /\{ objective: "Bins: yes, really so" \}/);
  });
});

describe('keys of one’s own', () => {
  it('are not said to be unknown, in any case and wherever they stand', async () => {
    const text = planText(`campaign: T\nCost_Centre: 4711\n${end}\n    ward: Elm\n    mesures: [Calls]`);
    const { context } = await check(text);
    const unknown = (ownKeys: readonly string[]) =>
      findProblems({ ...context, ownKeys })
        .filter(({ code }) => code === 'unknown-key')
        .map(({ range }) => text.slice(range.start, range.end));
    assert.deepEqual(unknown([]), ['Cost_Centre', 'ward', 'mesures']);
    assert.deepEqual(unknown(['cost_centre', 'WARD']), ['mesures']);
  });
});
