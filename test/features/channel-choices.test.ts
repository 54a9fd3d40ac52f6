import assert from 'node:assert/strict';
import { suggestChannels } from '../../src/channels/suggest.ts';
import { channelChoices } from '../../src/features/channel-choices.ts';
import { check, planText } from '../support.ts';
import { open } from './chosen-channels.ts';

describe('the channels to choose from', () => {
  it('are grouped by kind, behind what is suggested', async () => {
    const { context, plan, second } = await open();
    const groups = channelChoices(plan, second, context);
    assert.deepEqual(
      groups.map(({ title }) => title),
      ['Suggested', 'Traditional', 'Face-to-face', 'Digital', 'Social', 'Kind not stated'],
    );
    assert.ok(groups[0]!.choices.every(({ reason }) => reason));
    for (const { title, choices } of groups.slice(1, 5))
      for (const { description } of choices)
        assert.ok(description.startsWith(title.toLowerCase()), description);
    const all = groups.flatMap(({ choices }) => choices.map(({ label }) => label));
    assert.equal(new Set(all).size, all.length, 'each channel stands there once');
  });

  it('are ticked where they are chosen, by the names that were written', async () => {
    const { context, plan, first } = await open();
    const groups = channelChoices(plan, first, context);
    const ticked = groups.flatMap(({ title, choices }) =>
      choices.filter(({ isChosen }) => isChosen).map(({ name }) => `${title}: ${name}`),
    );
    assert.deepEqual(ticked, ['Chosen, but not known: Facebok', 'Traditional: leaflets', 'Social: twitter']);
  });

  it('say whether people can answer, who owns them, what the register says, and their other names', async () => {
    const { context, plan, first } = await open();
    const all = channelChoices(plan, first, context).flatMap(({ choices }) => choices);
    const of = (name: string) => all.find(({ label }) => label === name)!.description;
    assert.match(of('Vale FM'), /traditional.*owner: Press office/);
    assert.match(of('Facebook'), /^social · people can answer · frozen in the register · .*fb/);
  });

  it('say nothing twice', async () => {
    const { context, plan, first, second } = await open();
    for (const objective of [first, second]) {
      for (const { description, reason } of channelChoices(plan, objective, context).flatMap(
        ({ choices }) => choices,
      )) {
        const said = description.split(' · ');
        assert.equal(new Set(said).size, said.length, description);
        if (said.includes('people can answer')) assert.doesNotMatch(reason ?? '', /people can answer on it/);
      }
    }
  });

  it('say which are not in the register, before they are chosen', async () => {
    const { context, plan, second } = await open();
    const all = channelChoices(plan, second, context).flatMap(({ choices }) => choices);
    const isMarked = (name: string) =>
      all.find(({ label }) => label === name)!.description.includes('not in the register');
    assert.deepEqual(['Vale FM', 'Facebook', 'Morning Shout'].map(isMarked), [false, false, false]);
    assert.deepEqual(['Podcast', 'GP practices'].map(isMarked), [true, true]);
  });

  it('say nothing of a register where there is none', async () => {
    const { context, document } = await check(planText('campaign: T\nobjectives: [Reach carers]'));
    if (document.kind !== 'plan') throw new Error('not a plan');
    const groups = channelChoices(document.plan, document.plan.objectives[0]!, context);
    for (const { description } of groups.flatMap(({ choices }) => choices))
      assert.ok(!description.includes('register'), description);
  });

  it('begin with the light bulb’s suggestions, in its order', async () => {
    const { context, plan, second } = await open();
    const [suggested] = channelChoices(plan, second, context);
    const bulb = suggestChannels(plan, second, context.channels);
    assert.deepEqual(
      suggested!.choices.slice(0, bulb.length).map(({ label, reason }) => [label, reason]),
      bulb.map(({ channel, ground }) => [channel.name, ground]),
    );
  });

  it('begin with what the organisation runs', async () => {
    const { context, plan, first } = await open();
    const groups = channelChoices(plan, first, context);
    const names = groups.flatMap(({ choices }) => choices.map(({ label }) => label));
    assert.ok(names.indexOf('Vale FM') < names.indexOf('Radio advertisement'));
  });
});
