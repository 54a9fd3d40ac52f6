import assert from 'node:assert/strict';
import { readPlan } from '../../../src/plan/document.ts';
import { daysOf, exactDayOf, firstDayOf, hasEnded, spanOf } from '../../../src/plan/values/schedule.ts';

const planOf = async (frontmatter: string) => (await readPlan('p.md', `---\n${frontmatter}\n---\n`)).plan;

describe('the schedule of a plan', () => {
  it('gives each activity its days, as exactly as they are written', async () => {
    const plan = await planOf(`start: 2027-04-01
end: March 2028
launch: w/c 3 May
activities:
  - {date: 12 May, activity: A}
  - {date: early June, activity: A}
  - {date: launch-1w, activity: A}
  - {date: monthly until 2027-09-30, activity: A}
  - {date: ongoing, activity: A}
  - {date: from June 2027, activity: A}
  - {date: weekly, start: 2027-05-01, end: 2027-05-31, activity: A}
  - {start: Autumn 2027, activity: A}
  - {start: May 2027, end: June 2027, activity: A}
  - {end: 2027-05-07, activity: A}
  - {date: until 2027-03-01, activity: A}
  - {activity: A}`);
    const days = plan.activities.map((activity) => {
      const found = daysOf(plan, activity);
      return found && [`${found.from}..${found.to}`, found.precision, found.recurs].filter(Boolean).join(' ');
    });
    assert.deepEqual(days, [
      '2027-05-12..2027-05-12 day',
      '2027-06-01..2027-06-10 month',
      '2027-04-26..2027-05-02 week',
      '2027-04-01..2027-09-30 day monthly',
      '2027-04-01..2028-03-31 day continuous',
      '2027-06-01..2028-03-31 month',
      '2027-05-01..2027-05-31 day weekly',
      '2027-09-01..2027-11-30 season',
      '2027-05-01..2027-06-30 month',
      '2027-05-07..2027-05-07 day',
      '2027-03-01..2027-04-01 day',
      undefined,
    ]);
  });

  it('has no days for what goes on in a plan without dates', async () => {
    const plan = await planOf(
      'activities:\n  - {date: ongoing, activity: A}\n  - {date: from June 2027, activity: B}',
    );
    assert.equal(daysOf(plan, plan.activities[0]!), undefined);
    assert.deepEqual(daysOf(plan, plan.activities[1]!), {
      from: '2027-06-01',
      to: '2027-06-01',
      precision: 'month',
    });
  });

  it('finds the year of a date without one in the plan’s own dates, else in those of what it holds', async () => {
    const ofPlan = await planOf('start: Autumn 2027\nend: April 2028');
    assert.equal(exactDayOf(ofPlan, '12 February'), '2028-02-12');
    assert.equal(exactDayOf(ofPlan, '12 October'), '2027-10-12');
    const ofLaunch = await planOf('launch: 2027-01-10');
    assert.equal(exactDayOf(ofLaunch, '12 December'), '2026-12-12');
    const ofOthers = await planOf('activities:\n  - {date: August 2027, activity: A}');
    assert.equal(exactDayOf(ofOthers, '2 August'), '2027-08-02');
    assert.equal(spanOf(await planOf('lead: Sam'), '2 August'), undefined);
  });

  it('ends with the last day that its end may mean', async () => {
    const plan = await planOf('end: March 2027');
    assert.equal(hasEnded(plan, '2027-03-31'), false);
    assert.equal(hasEnded(plan, '2027-04-01'), true);
  });

  it('counts from the first day of a launch that leaves the day open', async () => {
    assert.equal(firstDayOf(await planOf('launch: March 2027'), 'launch'), '2027-03-01');
    assert.equal(firstDayOf(await planOf('start: 2027-02-01'), 'launch'), '2027-02-01');
  });
});
