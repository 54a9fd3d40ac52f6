import assert from 'node:assert/strict';
import { channelChoices } from '../../src/features/channel-choices.ts';
import { hoverAt } from '../../src/features/hover.ts';
import type { PlanDocument } from '../../src/plan/document.ts';
import { check, planText } from '../support.ts';

const before = (campaign: string, end: string, result: string) =>
  planText(`campaign: ${campaign}
end: ${end}
objectives:
  - {objective: 60% of carers book, channels: [Letter, Drop-in event], result: ${result}}`);

const plan = planText('campaign: T\nobjectives:\n  - objective: 70% of carers book\n    channels: [Letter]');
const others = {
  'old.campaign.md': before('Flu clinic', '2024-12-01', '48%'),
  'new.campaign.md': before('Flu clinic', '2025-12-01', '62%'),
  'unclear.campaign.md': before('Parking', '2026-05-01', 'plenty'),
};

async function shown(more: Readonly<Record<string, string>>): Promise<string> {
  const { context } = await check(plan, { others: more });
  return hoverAt(context, plan.indexOf('Letter') + 1)!.paragraphs.join('\n');
}

describe('what a channel achieved last time', () => {
  it('is shown where one points at its name', async () => {
    assert.match(await shown(others), /Last time: Flu clinic 2025: 62% \(target: 60%\), met/);
  });

  it('is shown where channels are chosen, suggested or not', async () => {
    const { context, document } = await check(plan, { others });
    const { plan: read } = document as PlanDocument;
    const choices = channelChoices(read, read.objectives[0]!, context).flatMap((group) => group.choices);
    const reasonOf = (name: string) => choices.find((choice) => choice.name === name)?.reason;
    assert.match(reasonOf('Letter')!, /Last time: Flu clinic 2025: 62% \(target: 60%\), met$/);
    assert.doesNotMatch(reasonOf('TikTok') ?? '', /Last time/);
  });

  it('is not shown where no plan says, or only the plan itself', async () => {
    assert.doesNotMatch(await shown({}), /Last time/);
    assert.doesNotMatch(await shown({ 'unclear.campaign.md': others['unclear.campaign.md'] }), /Last time/);
    const own = plan.replace('[Letter]', '[Letter]\n    result: 71%');
    const { context } = await check(own);
    const paragraphs = hoverAt(context, own.indexOf('Letter') + 1)!.paragraphs;
    assert.doesNotMatch(paragraphs.join('\n'), /Last time/);
  });
});
