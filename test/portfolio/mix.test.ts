import assert from 'node:assert/strict';
import { mixOf, yearAround } from '../../src/portfolio/mix.ts';
import { MixCounter, type MixField } from '../../src/portfolio/mix-rows.ts';
import { quarterOf } from '../../src/portfolio/quarters.ts';
import { libraryOf, organisation, today } from '../overview/support.ts';

const sample = async (texts = organisation, options = {}) =>
  mixOf(await libraryOf(texts), { ...yearAround(today), today, ...options });

async function rows(fields: readonly MixField[], texts = organisation) {
  return MixCounter.of((await sample(texts)).uses)
    .rows(fields)
    .map(({ by, count, costs }) => [
      ...fields.map((field) => by[field] ?? '?'),
      count,
      costs[0]?.amount ?? 0,
    ]);
}

describe('the mix across plans', () => {
  it('counts an activity once in each row that it belongs to', async () => {
    assert.deepEqual(await rows(['audience']), [
      ['Households', 1, 0],
      ['Unpaid carers', 7, 600],
      ['', 1, 0],
    ]);
    assert.deepEqual(await rows(['service']), [
      ['Care', 3, 0],
      ['Waste', 3, 0],
      ['', 3, 600],
    ]);
    assert.deepEqual(await rows([]), [[9, 600]]);
  });

  it('knows the kind, class and direction of channels from the plan, the register and the catalogue', async () => {
    const found = await rows(['kind', 'peso', 'direction']);
    assert.ok(found.some((row) => row.join() === 'social,paid,limited,1,600'));
    assert.ok(found.some((row) => row.join() === 'face-to-face,owned,two-way,2,0'));
    const own = `campaign: Own\nchannels: [{ name: Promoted posts, kind: digital }]\nactivities: [{ date: 2027-03-01, activity: A, channel: Promoted posts }]`;
    assert.deepEqual(await rows(['kind'], { 'own.campaign.md': own }), [['digital', 1, 0]]);
  });

  it('counts a cost once, in the quarter in which it begins', async () => {
    const plan = `campaign: Paid
channels: [{ name: Local radio, cost: 1000 }]
activities:
  - { date: 2027-02-01, activity: Spot, channel: Local radio, audience: A }
  - { start: 2027-03-01, end: 2027-05-01, activity: Spots, channel: Local radio, audience: B, cost: 300 }
  - { start: 2027-03-15, end: 2027-05-01, activity: Posters, channel: [Posters, Letter], cost: 200 }
  - { date: 2027-03-15, activity: Cancelled, channel: Posters, cost: 5000, status: cancelled }
audiences: [A, B]`;
    const texts = { 'paid.campaign.md': plan };
    assert.deepEqual(await rows([], texts), [[3, 1200]]);
    assert.deepEqual(await rows(['quarter'], texts), [
      ['2027-01-01', 3, 1200],
      ['2027-04-01', 2, 0],
    ]);
    assert.deepEqual(await rows(['audience'], texts), [
      ['A', 1, 1000],
      ['B', 1, 1000],
      ['', 1, 200],
    ]);
  });

  it('counts a cost that has words around it', async () => {
    const plan = `campaign: Paid
channels: [{ name: Local radio, cost: about £500 }]
activities:
  - { date: 2027-02-01, activity: Spot, channel: Local radio }
  - { date: 2027-03-01, activity: Posters, channel: Posters, cost: £90 for 300 }
  - { date: 2027-03-02, activity: Letters, channel: Letter, cost: within existing resources }`;
    assert.deepEqual(await rows([], { 'paid.campaign.md': plan }), [[3, 590]]);
  });

  it('names audiences that have heard nothing for 90 days, with when they did and will', async () => {
    const texts = {
      'old.campaign.md': `campaign: Old
audiences: [Tenants, Traders, Drivers]
activities:
  - { date: 2026-12-01, activity: A, channel: Letter, audience: Tenants }
  - { date: 2026-11-30, activity: B, channel: Letter, audience: Traders }
  - { date: 2027-04-01, activity: C, channel: Letter, audience: Traders }
  - { date: 2027-02-01, activity: D, channel: Letter, audience: Drivers, status: cancelled }`,
      'over.campaign.md': 'campaign: Over\nend: 2026-01-01\naudiences: [Pensioners]',
      'register.md': 'register: R\naudiences: [{ name: Newcomers }]\nchannels: [Letter]',
    };
    assert.deepEqual((await sample(texts)).unheard, [
      { audience: 'Drivers', last: undefined, next: undefined },
      { audience: 'Newcomers', last: undefined, next: undefined },
      { audience: 'Traders', last: '2026-11-30', next: '2027-04-01' },
    ]);
  });

  it('knows that the parts of an audience hear what the whole does', async () => {
    const unheardIn = async (nesting: string) =>
      (
        await sample({
          'a.campaign.md':
            'campaign: A\naudiences: [Adults, Carers]\nactivities: [{ date: 2027-02-20, activity: A, channel: Letter, audience: Adults }]',
          'register.md': `register: R\naudiences: [{ id: adults, name: Adults }, { name: Carers${nesting} }]`,
        })
      ).unheard.map(({ audience }) => audience);
    assert.deepEqual(await unheardIn(''), ['Carers']);
    assert.deepEqual(await unheardIn(', part_of: adults'), []);
  });

  it('counts an audience in the plan’s words where nobody knows more', async () => {
    const { uses } = await sample({
      'a.campaign.md':
        'campaign: A\nactivities: [{ date: 2027-02-20, activity: A, channel: Letter, audience: Night shift workers }]',
    });
    assert.deepEqual(
      uses.map(({ audience }) => audience),
      ['Night shift workers'],
    );
  });

  it('names audiences that cannot answer on any channel, and none of whose channels too little is known', async () => {
    const texts = {
      'a.campaign.md': `campaign: A
audiences: [Tenants, Traders, Drivers]
channels: [{ name: Sheet, direction: one-way }]
activities:
  - { date: 2027-03-01, activity: A, channel: Sheet, audience: [Tenants, Traders] }
  - { date: 2027-03-01, activity: B, channel: Drop-in event, audience: Traders }
  - { date: 2027-03-01, activity: C, channel: Whatnot, audience: Drivers }`,
    };
    assert.deepEqual((await sample(texts)).oneWay, [{ audience: 'Tenants', channels: ['Sheet'] }]);
  });

  it('names channels that are registered and in no plan, those given up left out', async () => {
    assert.deepEqual((await sample()).unused, ['Library noticeboards']);
    const people =
      'campaign: P\naudiences: [{ name: Readers, channels: [Library noticeboards] }]\nstakeholders: [Friends of the library]';
    assert.deepEqual((await sample({ ...organisation, 'p.campaign.md': people })).unused, []);
  });

  it('names channels that plans use and that belong in the register, ended plans left out', async () => {
    const texts = {
      'register.md': 'register: R\nchannels: [{ name: Facebook, owner: Digital }]',
      'a.campaign.md':
        'campaign: A\nobjectives: [{ objective: O, channels: [Facebook, Instagram, Leaflet] }]\nchannels: [{ name: Whatnot, kind: social }]',
      'over.campaign.md': 'campaign: B\nstatus: closed\nobjectives: [{ objective: O, channels: [TikTok] }]',
    };
    assert.deepEqual((await sample(texts)).unregistered, ['Instagram', 'Whatnot']);
    const { 'register.md': _, ...without } = texts;
    assert.deepEqual((await sample(without)).unregistered, []);
  });

  it('leaves out plans that are kept off the grid, and what lies outside the days', async () => {
    const texts = {
      'off.campaign.md': 'campaign: Off\ngrid: false\nactivities: [{ date: 2027-03-01, activity: A }]',
      'far.campaign.md': 'campaign: Far\nactivities: [{ date: 2029-03-01, activity: A }]',
    };
    assert.deepEqual((await sample(texts)).uses, []);
  });

  it('shows a year: two quarters back to the end of the next one', () => {
    assert.deepEqual(yearAround('2027-03-01'), { from: '2026-07-01', to: '2027-06-30' });
    assert.deepEqual(yearAround('2027-12-31'), { from: '2027-04-01', to: '2028-03-31' });
    assert.equal(quarterOf('2027-11-15'), '2027-10-01');
  });
});
