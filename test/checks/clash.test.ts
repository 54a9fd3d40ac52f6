import assert from 'node:assert/strict';
import { fixesFor } from '../../src/checks/run.ts';
import { check, planText } from '../support.ts';
import { type Case, describeCheck } from './precision.ts';

const plan = (activity: string, audience = 'Unpaid carers') =>
  `campaign: T\naudiences: [${audience}]\nobjectives:\n  - objective: 400 applications by March 2027\n    channels: [Letter, Facebook]\nactivities:\n  - ${activity}`;
const with_ = (mine: string, theirs: string, audience?: string): Case => ({
  text: plan(mine),
  others: {
    'other.campaign.md': `---\n${plan(theirs, audience).replace('campaign: T', 'campaign: Winter jabs')}\n---\n`,
  },
});
const letter = (date: string, who = 'Unpaid carers') =>
  `{activity: Letter goes out, date: ${date}, channel: Letter, audience: ${who}, owner: Sam}`;

const forAll = (audience: string) =>
  `campaign: T\naudiences: [${audience}]\nobjectives:\n  - {id: a, objective: A, channels: [Letter]}\nactivities:\n  - {activity: A, date: 2027-03-01, channel: Letter, objective: a}`;

const week =
  '{activity: Letter goes out, date: 2027-03-01, channel: Letter, audience: Unpaid carers, owner: Sam%}';
const pollRegister = `---
register: R
periods:
  - {name: Poll, kind: pre-election, start: 2027-03-08, end: 2027-03-28, ask: Officer}
---
`;

describe('the free week of a clash', () => {
  const titles = async (more: string) => {
    const { others, text } = with_(week.replace('%', more), letter('2027-03-01'));
    const { problems, context } = await check(planText(text), {
      today: '2027-03-01',
      others: { ...others, 'channel-register.md': pollRegister },
    });
    const clash = problems.find(({ code }) => code === 'clash')!;
    return fixesFor(clash, context).map(({ title }) => title);
  };

  it('lies in no period for which the activity is not cleared', async () => {
    assert.ok((await titles('')).some((title) => title.includes('29 March 2027')));
  });

  it('may lie in a period for which it is', async () => {
    const cleared = ', approval: {by: Officer, date: 2027-02-01, decision: approved, for: pre-election}';
    assert.ok((await titles(cleared)).some((title) => title.includes('8 March 2027')));
  });
});

describeCheck('clash', {
  fires: {
    'the same week, channel and audience, on the channel': {
      ...with_(letter('2027-03-01'), letter('2027-03-05')),
      words: ['Letter'],
      says: /“Winter jabs” reaches “Unpaid carers”/,
    },
    'a stretch that reaches into the week': with_(
      letter('2027-03-01'),
      '{activity: A, start: 2027-02-08, end: 2027-03-03, channel: Letters, audience: unpaid carers}',
    ),
    'activities for objectives that are for all of a plan’s audiences': {
      text: forAll('Unpaid carers'),
      others: { 'other.campaign.md': `---\n${forAll('Unpaid carers')}\n---\n` },
      words: ['Letter'],
    },
    'the same week as people write it': with_(letter('w/c 1 March 2027'), letter('5 March 2027')),
    'several plans at once, in one problem': {
      text: plan(letter('2027-03-01')),
      others: {
        'a.campaign.md': `---\n${plan(letter('2027-03-02')).replace('campaign: T', 'campaign: Jabs')}\n---\n`,
        'b.campaign.md': `---\n${plan(letter('2027-03-03')).replace('campaign: T', 'campaign: Respite')}\n---\n`,
      },
      words: ['Letter'],
      says: /^2 other plans reach the same people in the same week: “Unpaid carers” by Letter \(in the week of 1 March 2027\), from “Jabs” and “Respite”\./,
    },
    'several weeks with the same plan, in one problem': {
      ...with_(
        letter('2027-03-01').replace('date: 2027-03-01', 'start: 2027-03-01, end: 2027-03-12'),
        letter('2027-03-01').replace('date: 2027-03-01', 'start: 2027-03-01, end: 2027-03-12'),
      ),
      words: ['Letter'],
      says: /in 2 weeks from 1 March 2027/,
    },
    'the same channel by an id of the plan’s own': {
      ...with_(letter('2027-03-01').replace('channel: Letter', 'channel: post'), letter('2027-03-01')),
      text: `${plan(letter('2027-03-01').replace('channel: Letter', 'channel: post'))}\nchannels: [{id: post, name: Letter}]`,
    },
    'what comes back every week': with_(
      letter('2027-03-01'),
      '{activity: A, start: 2027-02-08, end: 2027-03-03, date: weekly, channel: Letters, audience: unpaid carers}',
    ),
    'what has come back every week for half a year': with_(
      letter('2027-03-01'),
      '{activity: A, start: 2026-09-07, end: 2027-03-03, date: weekly, channel: Letters, audience: unpaid carers}',
    ),
  },
  mends: /^(?:Move it|Say that it is meant)/,
  silent: {
    'what is said to be meant': with_(
      letter('2027-03-01').replace('owner: Sam', 'with: [winter jabs]'),
      letter('2027-03-01'),
    ),
    'what the other plan says to be meant': with_(
      letter('2027-03-01'),
      letter('2027-03-01').replace('owner: Sam', 'with: T'),
    ),
    'activities for objectives for all, in plans for others': {
      text: forAll('Unpaid carers'),
      others: { 'other.campaign.md': `---\n${forAll('Parents')}\n---\n` },
    },
    'a month, in which the week is open': with_(letter('2027-03-01'), letter('March 2027')),
    'what goes on all along': with_(letter('2027-03-01'), letter('ongoing')),
    'what goes on for half a year, long after it began': with_(
      letter('2027-03-01'),
      '{activity: A, start: 2026-09-07, end: 2027-03-03, channel: Letters, audience: unpaid carers}',
    ),
    'another week': with_(letter('2027-03-01'), letter('2027-03-08')),
    'another channel': with_(
      letter('2027-03-01'),
      letter('2027-03-01').replace('channel: Letter', 'channel: Facebook'),
    ),
    'another audience': with_(letter('2027-03-01'), letter('2027-03-01', 'Parents'), 'Parents'),
    'an activity that is cancelled': with_(
      letter('2027-03-01'),
      letter('2027-03-01').replace('owner: Sam', 'status: cancelled'),
    ),
    'activities that say for nobody in particular': with_(
      '{activity: A, date: 2027-03-01, channel: Facebook}',
      '{activity: A, date: 2027-03-01, channel: Facebook}',
    ),
    'a plan alone': plan(letter('2027-03-01')),
    'two activities of one plan': `${plan(letter('2027-03-01'))}\n  - ${letter('2027-03-02')}`,
  },
});
