import assert from 'node:assert/strict';
import { applyEdits } from '../../src/text/text.ts';
import { check, planText } from '../support.ts';
import { describeCheck } from './precision.ts';

const parts = {
  audiences: 'audiences: [Unpaid carers]',
  messages: 'messages: [The jab is free]',
  activities: 'activities:\n  - {activity: Letter to all carers, date: 2027-01-11, owner: Sam}',
  risks: 'risks: [Calendars arrive late]',
};
const plan = (rest: readonly string[], measures = '    measures: [Jabs given]\n') =>
  `campaign: T\nobjectives:\n  - objective: 60% of carers have a jab by March 2027\n    channels: [Letter, Facebook]\n${measures}${rest.join('\n')}`;
const without = (...missing: readonly string[]) =>
  Object.entries(parts).flatMap(([part, text]) => (missing.includes(part) ? [] : [text]));
const body = (text: string) => `---\n${plan(without('risks'))}\n---\n\n${text}\n`;

describeCheck('missing-part', {
  fires: {
    'all parts together, at the title': {
      text: plan([], ''),
      words: ['T'],
      says: /^This plan lacks some of its parts: audiences, messages, activities, measures and risks\./,
    },
    'one part alone': {
      text: plan(without('messages')),
      words: ['T'],
      says: /^This plan lacks some of its parts: messages\./,
    },
    'no measure anywhere, by either name': {
      text: plan(without(), ''),
      says: /^This plan lacks some of its parts: measures\..*“evaluation”/,
    },
    'an empty key': {
      text: plan([...without('risks'), 'risks:']),
      words: ['T'],
      says: /^This plan lacks some of its parts: risks\./,
    },
    'an empty list': {
      text: plan([...without('audiences'), 'audiences: []']),
      says: /^This plan lacks some of its parts: audiences\./,
    },
    'an objective that is a mere text': 'campaign: T\nobjectives: [A, B]',
    'a heading below which nothing stands': body('## Risks\n\n## Next steps\n\nWe begin.'),
    'a heading in which the measure is something else': {
      text: `---\n${plan(without(), '')}\n---\n\n## Constraints (bond measure)\n\nIt is on the ballot.\n`,
      says: /^This plan lacks some of its parts: measures\./,
    },
    'a heading for something else': body('## Background\n\nIt could go wrong.'),
  },
  silent: {
    'a plan that has every part': plan(without()),
    'a part under a misspelt key, of which that is said': plan([...without('risks'), 'riks: [Rain]']),
    'what keeps a place': plan([...without('risks'), 'risks: TBC']),
    'audiences that objectives name': plan(
      [...without('audiences')],
      '    measures: [Jabs]\n    audiences: [Carers]\n',
    ),
    'an evaluation in place of measures': plan([...without(), 'evaluation: {outcomes: Jabs given}'], ''),
    'a measure of a channel': plan([...without(), 'channels: [{name: Letter, measure: Replies}]'], ''),
    'a part that stands in the text': body('## Risks and mitigations\n\nThe calendars may arrive late.'),
    'a plan of which only the title is written': 'campaign: T\nlead: Sam',
    'a plan without objectives yet': 'campaign: T\naudiences: [Carers]',
    'an objective that is not written yet': 'campaign: T\nobjectives: TBC',
  },
});

describe('a part of a plan in its text', () => {
  for (const [part, headings] of Object.entries({
    audiences: ['Audiences', 'Our publics'],
    messages: ['Key messages', 'Our narrative'],
    activities: [
      'Activities',
      'Action plan',
      'Timeline',
      'Timetable',
      'Milestones',
      'Implementation',
      'Schedule',
    ],
    measures: ['Evaluation', 'Scoring', 'Measures', 'Measuring success', 'How we will measure it', 'KPIs'],
    risks: ['Risks'],
  })) {
    for (const heading of headings) {
      it(`is found below “${heading}”: ${part}`, async () => {
        const frontmatter = plan(without(part), part === 'measures' ? '' : undefined);
        const text = (title: string) => `---\n${frontmatter}\n---\n\n## ${title}\n\nAs agreed.\n`;
        assert.ok((await check(text('Background'))).codes.includes('missing-part'));
        assert.ok(!(await check(text(heading))).codes.includes('missing-part'));
      });
    }
  }
});

describe('the fixes of missing-part', () => {
  it('add one part each, so that it is no longer missing', async () => {
    const text = planText(plan([], ''));
    const result = await check(text);
    const titles = result.fixes('missing-part').map(({ title }) => title);
    assert.deepEqual(
      titles,
      ['audiences', 'messages', 'activities', 'measures', 'risks'].map((key) => `Add “${key}” to fill in`),
    );
    for (const [index, { edits }] of result.fixes('missing-part').entries()) {
      const { fixes } = await check(applyEdits(text, edits!));
      assert.deepEqual(
        fixes('missing-part').map(({ title }) => title),
        titles.filter((_, other) => other !== index),
      );
    }
  });
});
