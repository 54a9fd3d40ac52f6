import * as vscode from 'vscode';
import { channelChoices } from '../../features/channel-choices.ts';
import { setList } from '../../plan/edit/texts-in-list.ts';
import type { DocumentContext } from '../../portfolio/context.ts';
import type { Diagnostics } from '../diagnostics.ts';
import type { Documents } from '../documents.ts';
import { toWorkspaceEdit } from '../ranges.ts';
import type { WorkspacePlans } from '../workspace-plans.ts';
import { type ChosenObjective, chooseObjective } from './choose-objective.ts';
import type { CommandArguments } from './command-arguments.ts';
import { targetDocument } from './target.ts';

interface ChannelItem extends vscode.QuickPickItem {
  /** What is written into the plan for it. */
  readonly name?: string;
  readonly isChosen?: boolean;
}

interface Uses {
  readonly documents: Pick<Documents, 'read'>;
  readonly workspacePlans: Pick<WorkspacePlans, 'ready' | 'contextFor'>;
  readonly diagnostics: Pick<Diagnostics, 'update'>;
}

/**
 * Lets the user choose an objective's channels from all there are, grouped by kind, those chosen already ticked,
 * and makes the least edit that writes the choice down.
 * @param told the plan, the objective by its place, and the choice; what is missing is asked for
 * @returns whether the plan holds the choice now
 */
export async function chooseChannels(
  { documents, workspacePlans, diagnostics }: Uses,
  { plan, objective, channels }: CommandArguments['campaignPlan.chooseChannels'],
): Promise<boolean> {
  const document = await targetDocument(plan);
  const chosen = document && (await chooseObjective(documents, document, objective));
  if (!chosen) return false;
  await workspacePlans.ready();
  const context = workspacePlans.contextFor(document.uri, chosen.plan);
  const names = channels ?? (await ask(chosen, context));
  if (!names) return false;

  // The plan may have been edited while the list was open: the choice goes to the same objective, if it is there.
  const current = await chooseObjective(documents, document, chosen.index);
  if (!current || current.objective.objective !== chosen.objective.objective) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t(
        'The plan was changed meanwhile, so the choice was not written down. Please choose again.',
      ),
    );
    return false;
  }
  const edits = setList(current.plan, current.objective, 'channels', names);
  if (edits.length === 0) return true;
  const applied = await vscode.workspace.applyEdit(toWorkspaceEdit(document.uri, current.plan.lines, edits));
  await diagnostics.update(document);
  // Ticks off the step of the walkthrough: not when the list is opened, but once something of it is in the plan.
  if (applied) void vscode.commands.executeCommand('setContext', 'campaignPlan.hasChosenChannels', true);
  return applied;
}

async function ask(
  { plan, objective }: ChosenObjective,
  context: DocumentContext,
): Promise<string[] | undefined> {
  const items = channelChoices(plan.plan, objective, context).flatMap(({ title, choices }): ChannelItem[] => [
    { label: title, kind: vscode.QuickPickItemKind.Separator },
    ...choices.map(({ label, description, reason, name, isChosen }) => ({
      label,
      description,
      ...(reason ? { detail: reason } : {}),
      name,
      isChosen,
    })),
  ]);
  const picker = vscode.window.createQuickPick<ChannelItem>();
  picker.title = vscode.l10n.t('Channels for: {0}', objective.objective);
  picker.placeholder = vscode.l10n.t('Type to filter, tick what serves this objective, then press OK');
  picker.canSelectMany = true;
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  picker.items = items;
  picker.selectedItems = items.filter(({ isChosen }) => isChosen);
  return new Promise((resolve) => {
    picker.onDidAccept(() => {
      resolve(picker.selectedItems.flatMap(({ name }) => name ?? []));
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}
