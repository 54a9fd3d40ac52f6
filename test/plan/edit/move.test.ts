import assert from 'node:assert/strict';
import { readPlanNow } from '../../../src/plan/document.ts';
import { moveActivity } from '../../../src/plan/edit/move.ts';
import { applyEdits } from '../../../src/text/text.ts';
import { planText } from '../../support.ts';

/** The activity's own lines after it was moved; undefined where it cannot be. */
function moved(activity: string, days: number, eol = '\n'): string | undefined {
  const text = planText(`campaign: T\nlaunch: 2027-03-01\nactivities:\n  - ${activity}`, eol);
  const document = readPlanNow('t.campaign.md', text);
  const edits = moveActivity(document, document.plan.activities[0]!, days);
  return edits && applyEdits(text, edits).split(`  - `)[1]!.split(`${eol}---`)[0]!.replaceAll(eol, '\n');
}

describe('moving an activity', () => {
  const cases: readonly [what: string, before: string, days: number, after: string | undefined][] = [
    [
      'a day',
      '{ date: 2027-03-01, activity: A } # as agreed',
      7,
      '{ date: 2027-03-08, activity: A } # as agreed',
    ],
    ['a day in quotes', 'date: "2027-03-01"\n    activity: A', -7, 'date: "2027-02-22"\n    activity: A'],
    [
      'both ends',
      '{ start: 2027-02-27, end: 2027-03-02, activity: A }',
      2,
      '{ start: 2027-03-01, end: 2027-03-04, activity: A }',
    ],
    ['a day before the launch', '{ date: launch-14d, activity: A }', 7, '{ date: launch-7d, activity: A }'],
    ['weeks, as weeks', '{ date: launch-2w, activity: A }', 7, '{ date: launch-1w, activity: A }'],
    ['weeks, by days', '{ date: launch-2w, activity: A }', 1, '{ date: launch-13d, activity: A }'],
    ['to the launch', '{ date: launch-7d, activity: A }', 7, '{ date: launch, activity: A }'],
    ['beyond the launch', '{ date: launch, activity: A }', 7, '{ date: launch+7d, activity: A }'],
    [
      'a week as people write it',
      '{ date: w/c 1 March 2027, activity: A }',
      7,
      '{ date: w/c 8 March 2027, activity: A }',
    ],
    [
      'a day as people write it',
      '{ date: 1 March 2027, activity: A }',
      7,
      '{ date: 2027-03-08, activity: A }',
    ],
    ['a month, which leaves the day open', '{ date: March 2027, activity: A }', 7, undefined],
    ['what comes back', '{ date: weekly, activity: A }', 7, undefined],
    ['months from the launch, which differ', '{ date: launch+1m, activity: A }', 7, undefined],
    ['no date at all', '{ activity: A }', 7, undefined],
  ];
  for (const [what, before, days, after] of cases) {
    it(`${after === undefined ? 'leaves' : 'moves'} ${what}`, () => {
      for (const eol of ['\n', '\r\n']) assert.equal(moved(before, days, eol), after);
    });
  }
});
