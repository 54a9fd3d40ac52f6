import type { Facts } from './facts.ts';
import type { Block } from './model.ts';
import type { PartName } from './parts.ts';
import { activityBlocks } from './tables/activities.ts';
import { aimBlocks } from './tables/aim.ts';
import { audienceTable, stakeholderBlocks } from './tables/audiences.ts';
import { budgetBlocks } from './tables/budget.ts';
import { channelBlocks } from './tables/channel-mix.ts';
import { complianceTable } from './tables/compliance.ts';
import { evaluationBlocks } from './tables/evaluation.ts';
import { messageBlocks } from './tables/messages.ts';
import { objectiveTables } from './tables/objectives.ts';
import { riskTable } from './tables/risks.ts';
import { signoffTable } from './tables/signoff.ts';

const makers: Readonly<Record<PartName, (facts: Facts) => Block[]>> = {
  aim: aimBlocks,
  objectives: objectiveTables,
  audiences: audienceTable,
  stakeholders: stakeholderBlocks,
  messages: messageBlocks,
  channels: channelBlocks,
  activities: activityBlocks,
  budget: budgetBlocks,
  risks: riskTable,
  evaluation: evaluationBlocks,
  compliance: complianceTable,
  signoff: signoffTable,
};

/** The parts of a plan's frontmatter, each as it stands in the document; those that have nothing to show are left out. */
export function partBlocks(
  facts: Facts,
  wanted: readonly PartName[],
): ReadonlyMap<PartName, readonly Block[]> {
  const made = wanted.map((name) => [name, makers[name](facts)] as const);
  return new Map(made.filter(([, blocks]) => blocks.length > 0));
}
