import assert from 'node:assert/strict';
import { allPlans, type PlanGrouping, planGroups } from '../../src/panel/plan-groups.ts';
import { allAtOnce } from '../../src/steps.ts';
import { libraryOf } from './support.ts';

const today = '2027-02-22';

/** The groups with their plans and, below these, their activities. */
async function groupsBy(by: Exclude<PlanGrouping, 'plan'>, texts?: Readonly<Record<string, string>>) {
  const groups = allAtOnce(planGroups(await libraryOf(texts), by, today));
  return Object.fromEntries(
    groups.map(({ name, plans }) => [
      name,
      Object.fromEntries(
        plans.map(({ record, activities }) => [record.title, activities.map(({ activity }) => activity)]),
      ),
    ]),
  );
}

describe('the plans of the tree', () => {
  it('stand by their titles, with all their activities, those kept off the grid too', async () => {
    const library = await libraryOf({
      'b.campaign.md': 'campaign: Zebra\nactivities: [{ activity: Stripe }]',
      'a.campaign.md': 'campaign: apple\ngrid: false',
    });
    assert.deepEqual(
      allPlans(library).map(({ record, activities }) => [record.title, activities.length]),
      [
        ['apple', 0],
        ['Zebra', 1],
      ],
    );
  });

  it('are put together by service, those of none last', async () => {
    assert.deepEqual(Object.keys(await groupsBy('service')), ['Care', 'Waste', 'No service named']);
  });

  it('stand in the group of each audience that they reach, with what reaches it', async () => {
    const groups = await groupsBy('audience');
    assert.deepEqual(groups.Households, { 'New bin days': ['Depot opens'] });
    assert.deepEqual(groups['Unpaid carers'], {
      'Flu clinic': ['Reminder'],
      'New bin days': ['Letter', 'Poster'],
      Respite: ['Nine years', 'Open day'],
    });
  });

  it('stand in the months in which their activities begin, in their order, the undated last', async () => {
    assert.deepEqual(Object.keys(await groupsBy('month')), [
      'January 2018',
      'March 2027',
      'May 2027',
      'No date yet',
    ]);
  });

  it('show what they wait for: an answer, an approval, clearance, a deadline', async () => {
    const groups = await groupsBy('waiting');
    assert.deepEqual(groups['An answer from Monitoring Officer'], { 'Flu clinic': ['Reminder'] });
    assert.deepEqual(groups['Approval to be asked of Monitoring Officer'], {
      'New bin days': ['Letter', 'Poster'],
      Respite: ['Open day'],
    });
    assert.deepEqual(Object.keys(groups['Clearance for Pre-election period']!), ['New bin days', 'Respite']);
    const withDeadline = {
      'a.campaign.md':
        'campaign: A\nactivities: [{ date: 2027-03-10, activity: Ad, deadline: 2027-03-01 }, { date: 2027-03-10, activity: Old, deadline: 2027-02-01 }]',
    };
    assert.deepEqual(await groupsBy('waiting', withDeadline), { 'Copy for a deadline': { A: ['Ad'] } });
  });

  it('wait for nothing once they are done, cancelled or past', async () => {
    const asked = 'approval: [{ by: Mayor, decision: asked }]';
    const groups = await groupsBy('waiting', {
      'a.campaign.md': `campaign: A\nactivities: [{ date: 2027-03-10, activity: Ad, status: done, ${asked} }, { date: 2027-03-10, activity: No, status: cancelled, ${asked} }, { date: 2026-03-10, activity: Past, ${asked} }]`,
    });
    assert.deepEqual(groups, {});
  });
});
