import assert from 'node:assert/strict';
import { isOverdue } from '../../src/portfolio/approvals.ts';
import { fourWeeksFrom, type GridItem, gridOf } from '../../src/portfolio/grid.ts';
import { libraryOf } from '../overview/support.ts';

const today = '2027-03-01';

/** The items of a plan beside a register, by what their activities are called. */
async function itemsOf(
  register: string,
  activities: string,
  channels = '[]',
): Promise<ReadonlyMap<string, GridItem>> {
  const library = await libraryOf({
    'register.md': `register: R\n${register}`,
    'a.campaign.md': `campaign: A\nchannels: ${channels}\nactivities:\n${activities}`,
  });
  const { items } = gridOf(library, { ...fourWeeksFrom(today), today, internal: false });
  return new Map(items.map((item) => [item.activity.activity, item]));
}

const who = (items: ReadonlyMap<string, GridItem>, activity: string) =>
  items.get(activity)?.approvals.map(({ by }) => by);

describe('the approvals that a register asks for', () => {
  it('are those whose conditions all hold', async () => {
    const items = await itemsOf(
      `channels: [{ name: Promoted posts, kind: social, peso: paid }, { name: Elmfield News, kind: traditional, peso: owned }]
approvals:
  - { by: Everyone }
  - { when: { peso: paid }, by: Paid }
  - { when: { kind: social }, by: Social }
  - { when: { peso: paid, kind: traditional }, by: Both }
  - { when: { cost_over: 500 }, by: Dear }
  - { when: { channels: [Elmfield News] }, by: News }
  - { when: { other: it names a child }, by: People }
  - { when: { kind: social, other: it names a child }, by: People on social media }
  - { when: { kind: social } }`,
      `  - { date: 2027-03-08, activity: Boost, channel: Promoted posts, cost: 500 }
  - { date: 2027-03-08, activity: Dear boost, channel: Promoted posts, cost: 501 }
  - { date: 2027-03-08, activity: Article, channel: elmfield news }
  - { date: 2027-03-08, activity: Talk, channel: Drop-in event }`,
    );
    assert.deepEqual(who(items, 'Boost'), ['Everyone', 'Paid', 'Social', 'People on social media']);
    assert.deepEqual(who(items, 'Dear boost'), [
      ...['Everyone', 'Paid', 'Social', 'Dear'],
      'People on social media',
    ]);
    assert.deepEqual(who(items, 'Article'), ['Everyone', 'News']);
    assert.deepEqual(who(items, 'Talk'), ['Everyone']);
  });

  it('are none by a rule whose condition cannot be read, or is in words only', async () => {
    const items = await itemsOf(
      `approvals:
  - { when: { audience: farmers }, by: Misspelt }
  - { when: { peso: piad }, by: Mistyped }
  - { when: {}, by: Empty }
  - { when: { channels: [Facebook], other: it names a child }, by: People on Facebook }
  - { when: , by: Everyone }`,
      '  - { date: 2027-03-08, activity: Post, channel: Facebook }',
    );
    assert.deepEqual(who(items, 'Post'), ['People on Facebook', 'Everyone']);
  });

  it('are asked where one of the channels that are named is used', async () => {
    const items = await itemsOf(
      'approvals: [{ when: { channels: [Facebook, Press release] }, by: Press office }]',
      `  - { date: 2027-03-08, activity: Post, channel: Facebook }
  - { date: 2027-03-08, activity: Release, channel: [Leaflet, Press release] }
  - { date: 2027-03-08, activity: Leaflets, channel: Leaflet }`,
    );
    assert.deepEqual(
      ['Post', 'Release', 'Leaflets'].map((activity) => who(items, activity)),
      [['Press office'], ['Press office'], []],
    );
  });

  it('count what the dearest channel of an activity costs, where it names no cost of its own', async () => {
    const items = await itemsOf(
      'approvals: [{ when: { cost_over: 500 }, by: Dear }]',
      `  - { date: 2027-03-08, activity: Both, channel: [Leaflet, Radio] }
  - { date: 2027-03-08, activity: Leaflets, channel: Leaflet }
  - { date: 2027-03-08, activity: Cheap, channel: [Leaflet, Radio], cost: 10 }
  - { date: 2027-03-08, activity: Nothing }`,
      '[{ name: Leaflet, cost: 400 }, { name: Radio, cost: 600 }]',
    );
    assert.deepEqual(
      [...items.values()].map(({ activity, approvals }) => [activity.activity, approvals.length]),
      [
        ['Both', 1],
        ['Leaflets', 0],
        ['Cheap', 0],
        ['Nothing', 0],
      ],
    );
  });

  it('hold in a period alone where they name one, by its kind or its name', async () => {
    const items = await itemsOf(
      `periods: [{ name: Local elections, kind: pre-election, start: 2027-03-15, end: 2027-03-21 }]
approvals:
  - { when: { period: pre-election }, by: By kind, days_before: 1 }
  - { when: { period: local elections }, by: By name }
  - { when: { period: mourning }, by: Another }`,
      `  - { date: 2027-03-16, activity: Within }
  - { date: 2027-03-22, activity: Behind }
  - { start: 2027-03-03, end: 2027-03-20, activity: Into }`,
    );
    assert.deepEqual(
      ['Within', 'Behind', 'Into'].map((name) => who(items, name)),
      [['By kind', 'By name'], [], ['By kind', 'By name']],
    );
    const due = (name: string) => items.get(name)?.approvals.map((approval) => approval.due);
    assert.deepEqual(due('Within'), ['2027-03-15', undefined]);
    assert.deepEqual(due('Into'), ['2027-03-12', undefined]);
  });

  it('are none for what is done or cancelled', async () => {
    const items = await itemsOf(
      'approvals: [{ by: Everyone }]\nchannels: [{ name: News, lead_days: 1 }]',
      `  - { date: 2027-03-08, activity: Done, status: done, channel: News }
  - { date: 2027-03-08, activity: Cancelled, status: cancelled, channel: News }
  - { date: 2027-03-08, activity: Under way, status: under way, channel: News }`,
    );
    assert.deepEqual(
      [...items.values()].map(({ approvals, deadlines }) => [approvals.length, deadlines.length]),
      [
        [0, 0],
        [0, 0],
        [1, 1],
      ],
    );
  });

  it('are overdue from the day behind the last one until the activity is over, unless somebody was asked', () => {
    const activity = { days: { from: '2027-03-08', to: '2027-03-10', precision: 'day' } } as never;
    const approval = (decision: 'asked' | 'not looked at', due: string | undefined = '2027-03-03') =>
      ({ by: 'Jo', due, clearance: { decision } }) as never;
    const on = (day: string, asked = approval('not looked at')) => isOverdue(asked, activity, day);
    assert.deepEqual(
      ['2027-03-03', '2027-03-04', '2027-03-10', '2027-03-11'].map((day) => on(day)),
      [false, true, true, false],
    );
    assert.ok(!on('2027-03-04', approval('asked')));
    assert.ok(
      !isOverdue(
        { by: 'Jo', due: undefined, clearance: { decision: 'not looked at' } },
        activity,
        '2027-03-04',
      ),
    );
  });
});

describe('the day by which a channel needs everything', () => {
  it('is counted back in working days, for each channel that says so', async () => {
    const items = await itemsOf(
      'channels: [{ name: News, lead_days: 5 }, { name: Screens, lead_days: 0 }, { name: Web }]',
      '  - { date: 2027-03-08, activity: All, channel: [News, Screens, Web] }',
    );
    assert.deepEqual(items.get('All')?.deadlines, [
      { channel: 'News', day: '2027-03-01' },
      { channel: 'Screens', day: '2027-03-08' },
    ]);
  });

  it('is the one that the plan names, said of no channel, whether or not a day of it is known', async () => {
    const items = await itemsOf(
      'channels: [{ name: News, lead_days: 5 }]',
      `  - { date: 2027-03-08, activity: Own, channel: [Web, News], deadline: 2027-03-04 }
  - { date: 2027-03-08, activity: None, deadline: 2027-03-05 }`,
      '[{ name: Web, kind: digital }]',
    );
    assert.deepEqual(items.get('Own')?.deadlines, [{ channel: undefined, day: '2027-03-04' }]);
    assert.deepEqual(items.get('None')?.deadlines, [{ channel: undefined, day: '2027-03-05' }]);
  });

  it('goes by the bank holidays of the country', async () => {
    const dayBefore = async (country: string) => {
      const items = await itemsOf(
        `country: ${country}\nchannels: [{ name: News, lead_days: 1 }]`,
        '  - { date: 2027-03-18, activity: A, channel: News }',
      );
      return items.get('A')?.deadlines[0]?.day;
    };
    assert.equal(await dayBefore('england'), '2027-03-17');
    assert.equal(await dayBefore('northern ireland'), '2027-03-16');
  });
});
