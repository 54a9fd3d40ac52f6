import assert from 'node:assert/strict';
import { suggestChannelsFor } from '../../src/assist/suggest-channels.ts';
import { ToolError } from '../../src/assist/tool-error.ts';
import { bins, garden, plansOf } from './support.ts';

interface Answer {
  readonly objectives: readonly {
    readonly objective: number;
    readonly statement: string;
    readonly chosen: readonly string[];
    readonly suggestions: readonly { channel: string; kind: string; reason: string }[];
  }[];
}

describe('suggesting channels to an assistant', () => {
  const ask = async (text: string, objective?: number): Promise<Answer> => {
    const plans = await plansOf({ 'p.campaign.md': text });
    return (await suggestChannelsFor.run({ plan: 'p.campaign.md', objective }, plans)) as Answer;
  };

  it('gives for each objective channels of several kinds that are not chosen yet, with the reasons', async () => {
    const [objective] = (await ask(garden)).objectives;
    assert.deepEqual([objective!.objective, objective!.chosen], [1, ['Leaflet', 'Facebook']]);
    const names = objective!.suggestions.map(({ channel }) => channel);
    assert.ok(names.length > 3 && !names.includes('Leaflet') && !names.includes('Facebook'));
    assert.ok(new Set(objective!.suggestions.map(({ kind }) => kind)).size > 1);
    assert.ok(objective!.suggestions.every(({ reason }) => reason !== ''));
  });

  it('begins with what the plan’s own activities use', async () => {
    const used = bins.replace(
      'owner: Jo',
      'owner: Jo, objective: 90% of households put the right bin out in the first week of March 2027',
    );
    const [objective] = (await ask(used)).objectives;
    assert.match(objective!.suggestions[0]!.reason, /an activity for this objective uses it/);
  });

  it('says so where there is no objective of that number, or no plan', async () => {
    await assert.rejects(ask(bins, 2), ToolError);
    const plans = await plansOf({ 'register.md': '---\nregister: R\n---\n' });
    await assert.rejects(suggestChannelsFor.run({ plan: 'register.md' }, plans), ToolError);
  });
});
