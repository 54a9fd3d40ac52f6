import assert from 'node:assert/strict';
import {
  activityChannels,
  channelsWithin,
  chosenChannels,
  decides,
  isReached,
  reachingChannels,
  servingChannels,
  unknownNames,
  unknownNamesReaching,
  unknownNamesServing,
  usedChannels,
  usesConsultationPlatform,
} from '../../src/channels/use.ts';
import { check, planText } from '../support.ts';

const text = `campaign: T
audiences:
  - {id: carers, name: Unpaid carers, channels: [Carers’ newsletter, Heads Up]}
  - {id: tenants, name: Tenants}
  - {id: nobody, name: Nobody}
stakeholders: [{name: Board, channels: [Board paper]}]
objectives:
  - {id: a, objective: A, audiences: [carers], channels: [Leaflet, Compass, leaflets, Facebok]}
  - {id: b, objective: B, audiences: [tenants]}
channels:
  - {name: Podcast, audiences: [tenants, Tenants]}
activities:
  - {activity: One, objective: a, channel: [Leaflet, Radio, Wakey Wakey]}
  - {activity: Two, audience: tenants, channel: [Instagram, compass, Citizen Space]}
  - {activity: Three}`;

async function plan() {
  const { document, context } = await check(planText(text));
  if (document.kind !== 'plan') throw new Error('not a plan');
  const { audiences, objectives, activities } = document.plan;
  return { plan: document.plan, audiences, objectives, activities, channels: context.channels };
}

const names = (channels: readonly { readonly name: string }[]) => channels.map(({ name }) => name);

describe('the channels of an objective', () => {
  it('are chosen, or used by its activities alone', async () => {
    const { plan: own, objectives, channels } = await plan();
    assert.deepEqual(names(chosenChannels(objectives[0]!, channels)), ['Leaflet or door drop']);
    assert.deepEqual(names(activityChannels(own, objectives[0]!, channels)), ['Local radio']);
    assert.deepEqual(names(servingChannels(own, objectives[0]!, channels)), [
      'Leaflet or door drop',
      'Local radio',
    ]);
    assert.deepEqual(names(servingChannels(own, objectives[1]!, channels)), []);
  });

  it('may have names of which nothing is known; a slip is known', async () => {
    const { plan: own, objectives, channels } = await plan();
    assert.deepEqual(unknownNamesServing(own, objectives[0]!, channels), ['Compass', 'Wakey Wakey']);
    assert.deepEqual(unknownNamesServing(own, objectives[1]!, channels), []);
    assert.deepEqual(unknownNames(own, channels), ['compass', 'Wakey Wakey', 'Heads Up']);
  });
});

describe('the channels of a plan', () => {
  it('are all that it uses, in the order in which it is read', async () => {
    const { plan: own, channels } = await plan();
    assert.deepEqual(names(usedChannels(own, channels)), [
      'Leaflet or door drop',
      'Podcast',
      'Local radio',
      'Instagram',
      'Citizen Space',
      'Carers’ newsletter',
      'Board paper',
    ]);
  });
});

describe('the channels that reach an audience', () => {
  it('are those of its objectives, those that name it, those of activities for it, and its own', async () => {
    const { plan: own, audiences, channels } = await plan();
    const [carers, tenants, nobody] = audiences;
    assert.deepEqual(names(reachingChannels(own, carers!, channels)), [
      'Leaflet or door drop',
      'Local radio',
      'Carers’ newsletter',
    ]);
    assert.deepEqual(names(reachingChannels(own, tenants!, channels)), [
      'Podcast',
      'Instagram',
      'Citizen Space',
    ]);
    assert.deepEqual(reachingChannels(own, nobody!, channels), []);
    assert.deepEqual(
      audiences.map((audience) => isReached(own, audience, channels)),
      [true, true, false],
    );
  });

  it('may be some of which nothing is known', async () => {
    const { plan: own, audiences, channels } = await plan();
    assert.deepEqual(
      audiences.map((audience) => unknownNamesReaching(own, audience, channels)),
      [['Heads Up', 'Compass', 'Wakey Wakey'], ['compass'], []],
    );
  });
});

describe('a name that holds several channels', () => {
  for (const [name, within] of Object.entries({
    'digital media such as websites and social media': ['digital media', 'Website', 'Social media'],
    'Leaflets, posters; radio': ['Leaflet or door drop', 'Poster or noticeboard', 'Local radio'],
    'Compass (Facebook)': ['Facebook'],
    'Leaflets/posters': ['Leaflet or door drop', 'Poster or noticeboard'],
    'word of mouth via Facebook': ['word of mouth', 'Facebook'],
    'taflenni a phosteri': ['taflenni'],
    Compass: [],
    Leaflets: ['Leaflet or door drop'],
  }))
    it(`has ${within.join(', ') || 'none'}: “${name}”`, async () => {
      const { channels } = await plan();
      const found = names(channelsWithin(name, channels));
      assert.deepEqual(found, within);
    });

  it('has none where it is prose', async () => {
    const { channels } = await plan();
    assert.deepEqual(names(channelsWithin(`Facebook, ${'x'.repeat(390)}`, channels)), ['Facebook']);
    assert.deepEqual(channelsWithin(`Facebook, ${'x'.repeat(391)}`, channels), []);
  });
});

describe('what is known', () => {
  it('decides where it is more than what is not', () => {
    assert.ok(decides([1], []));
    assert.ok(!decides([1], [2]));
    assert.ok(!decides([], []));
    assert.ok(decides([1, 2], [3]));
  });

  it('tells that an activity is a consultation', async () => {
    const { activities, channels } = await plan();
    assert.deepEqual(
      activities.map((activity) => usesConsultationPlatform(activity, channels)),
      [false, true, false],
    );
  });
});
