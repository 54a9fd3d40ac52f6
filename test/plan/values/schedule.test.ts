import assert from 'node:assert/strict';
import { readPlan } from '../../../src/plan/document.ts';
import {
  daysOf,
  exactDayOf,
  exactLaunchOf,
  firstDayOf,
  hasEnded,
  lastDayOf,
  localDayOf,
  overlap,
  spanOf,
  weekOf,
} from '../../../src/plan/values/schedule.ts';

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

  it('knows how often what takes several days comes back by its frequency too', async () => {
    const plan = await planOf(`activities:
  - {start: 2027-03-01, end: 2027-03-31, activity: A, frequency: 'weekly, on Tuesdays'}
  - {start: 2027-03-01, end: 2027-03-31, activity: A, frequency: Monthly}
  - {start: 2027-03-01, end: 2027-03-31, activity: A, frequency: when there is news}
  - {date: weekly, start: 2027-03-01, end: 2027-03-31, activity: A, frequency: monthly}
  - {date: 2027-03-01, activity: A, frequency: weekly}`);
    assert.deepEqual(
      plan.activities.map((activity) => daysOf(plan, activity)?.recurs),
      ['weekly', 'monthly', undefined, 'weekly', undefined],
    );
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

  it('finds that year near the one date that a plan has of its own', async () => {
    const ofStart = await planOf('start: 2027-09-01');
    assert.equal(exactDayOf(ofStart, '12 February'), '2028-02-12');
    const ofEnd = await planOf('end: 2027-03-31');
    assert.equal(exactDayOf(ofEnd, '12 November'), '2026-11-12');
    const ofLaunch = await planOf('launch: 2027-06-01');
    assert.equal(exactDayOf(ofLaunch, '12 January'), '2027-01-12');
    assert.equal(exactDayOf(ofLaunch, '25 November'), '2027-11-25');
    const longBefore = await planOf('start: 2027-01-01\nlaunch: 2027-12-01');
    assert.equal(exactDayOf(longBefore, '12 February'), '2027-02-12');
  });

  for (const [what, frontmatter] of Object.entries({
    'an activity’s start': 'activities: [{start: August 2027, activity: A}]',
    'an activity’s end': 'activities: [{end: August 2027, activity: A}]',
    'a channel’s start': 'channels: [{name: Podcast, start: 2027-08-10}]',
    'a channel’s end': 'channels: [{name: Podcast, end: 2027-08-10}]',
    'an objective’s deadline': 'objectives: [{objective: A, deadline: 2027-08-10}]',
    'a sign-off': 'signoff: [{name: Jo, date: 2027-08-10}]',
  })) {
    it(`finds that year near ${what}, where the plan has no dates of its own`, async () =>
      assert.equal(exactDayOf(await planOf(frontmatter), '2 August'), '2027-08-02'));
  }

  it('takes the earliest and the latest of those, whichever is written first', async () => {
    const plan = await planOf(
      'activities: [{date: March 2028, activity: A}, {date: October 2027, activity: B}]',
    );
    assert.equal(exactDayOf(plan, '12 November'), '2027-11-12');
    assert.equal(exactDayOf(plan, '12 February'), '2028-02-12');
  });

  it('ends with the last day that its end may mean', async () => {
    const plan = await planOf('end: March 2027');
    assert.equal(hasEnded(plan, '2027-03-31'), false);
    assert.equal(hasEnded(plan, '2027-04-01'), true);
    assert.equal(lastDayOf(plan, plan.end), '2027-03-31');
  });

  it('has ended when it says that it is closed, and never by itself where no end is written', async () => {
    assert.equal(hasEnded(await planOf('status: closed\nend: 2027-03-31'), '2027-01-01'), true);
    assert.equal(hasEnded(await planOf('status: active'), '2099-01-01'), false);
  });

  it('counts from the first day of a launch that leaves the day open', async () => {
    assert.equal(firstDayOf(await planOf('launch: March 2027'), 'launch'), '2027-03-01');
    assert.equal(firstDayOf(await planOf('start: 2027-02-01'), 'launch'), '2027-02-01');
    assert.equal(firstDayOf(await planOf('launch: launch+1w'), 'launch'), undefined);
    assert.equal(firstDayOf(undefined, 'launch'), undefined);
  });

  it('knows the day of its launch only where one is written', async () => {
    assert.equal(exactLaunchOf(await planOf('launch: 2027-03-05\nstart: 2027-02-01')), '2027-03-05');
    assert.equal(exactLaunchOf(await planOf('start: 2027-02-01')), '2027-02-01');
    assert.equal(exactLaunchOf(await planOf('launch: March 2027')), undefined);
    assert.equal(exactDayOf(await planOf('launch: 2027-03-05'), 'monthly until 2027-03-05'), undefined);
  });

  it('says a day in the reader’s language, and what leaves the day open as it is written', async () => {
    const plan = await planOf('launch: 2027-03-05');
    assert.equal(localDayOf(plan, '2027-03-05'), localDayOf(plan, 'launch'));
    assert.match(localDayOf(plan, 'launch+1d'), /6/);
    assert.equal(localDayOf(plan, '12 May 2027'), '12 May 2027');
    assert.equal(localDayOf(await planOf('launch: March 2027'), 'launch+1d'), 'launch+1d');
  });
});

describe('days', () => {
  const week = { from: '2027-03-01', to: '2027-03-07' };

  it('are shared by stretches that meet on one day, and not by neighbours', () => {
    assert.ok(overlap(week, { from: '2027-03-07', to: '2027-03-09' }));
    assert.ok(overlap(week, { from: '2027-02-20', to: '2027-03-01' }));
    assert.ok(!overlap(week, { from: '2027-03-08', to: '2027-03-09' }));
    assert.ok(!overlap(week, { from: '2027-02-20', to: '2027-02-28' }));
  });

  it('belong to the week of the Monday before them', () => {
    assert.equal(weekOf('2027-03-01'), '2027-03-01');
    assert.equal(weekOf('2027-03-07'), '2027-03-01');
    assert.equal(weekOf('2027-03-08'), '2027-03-08');
  });
});
