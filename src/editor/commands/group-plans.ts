import * as vscode from 'vscode';
import { planGroupings } from '../../panel/plan-groups.ts';
import { sayPlanGrouping } from '../../panel/plan-words.ts';
import type { PlansTree } from '../plans-tree.ts';
import type { CommandArguments } from './command-arguments.ts';

/** Puts the plans of the tree together in another way, asked for unless it is told. */
export async function groupPlans(
  { plansTree }: { readonly plansTree: Pick<PlansTree, 'by' | 'putTogether'> },
  { by }: CommandArguments['campaignPlan.groupPlans'],
): Promise<void> {
  const told = planGroupings.find((grouping) => grouping === by) ?? (await ask(plansTree.by));
  if (told) await plansTree.putTogether(told);
}

async function ask(now: string): Promise<(typeof planGroupings)[number] | undefined> {
  const items = planGroupings.map((grouping) => ({
    label: sayPlanGrouping(grouping),
    description: grouping === now ? vscode.l10n.t('as now') : '',
    grouping,
  }));
  const title = vscode.l10n.t('Put the plans together by');
  return (await vscode.window.showQuickPick(items, { title, placeHolder: title }))?.grouping;
}
