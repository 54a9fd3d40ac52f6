import * as vscode from 'vscode';
import type { PlanDocument } from '../../plan/document.ts';
import type { Objective } from '../../plan/format/schema.ts';
import type { Documents } from '../documents.ts';
import { toRange } from '../ranges.ts';

export interface ChosenObjective {
  readonly plan: PlanDocument;
  readonly objective: Objective;
  /** Its place among the plan's objectives. */
  readonly index: number;
}

/** The objective that a command is about: the one it was given, the one at the cursor, the only one, else asks. */
export async function chooseObjective(
  documents: Pick<Documents, 'read'>,
  document: vscode.TextDocument,
  index?: number,
): Promise<ChosenObjective | undefined> {
  const plan = await documents.read(document);
  if (plan?.kind !== 'plan') return undefined;
  const { objectives } = plan.plan;
  if (objectives.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('This plan has no objective yet. Add one first: channels are chosen for objectives.'),
    );
    return undefined;
  }
  const at =
    typeof index === 'number' ? index : (objectiveAtCursor(document, plan) ?? (await ask(objectives)));
  const objective = at === undefined ? undefined : objectives[at];
  return objective && at !== undefined ? { plan, objective, index: at } : undefined;
}

function objectiveAtCursor(document: vscode.TextDocument, plan: PlanDocument): number | undefined {
  const editor = vscode.window.visibleTextEditors.find((visible) => visible.document === document);
  const { objectives } = plan.plan;
  if (objectives.length === 1) return 0;
  if (!editor) return undefined;
  const index = objectives.findIndex((objective) => {
    const range = toRange(plan.lines, plan.locations.whole(objective));
    return range.start.line <= editor.selection.active.line && editor.selection.active.line <= range.end.line;
  });
  return index < 0 ? undefined : index;
}

async function ask(objectives: readonly Objective[]): Promise<number | undefined> {
  const items = objectives.map((objective, index) => ({
    label: objective.label || objective.objective || vscode.l10n.t('Objective without a text'),
    description:
      objective.channels.length === 0 ? vscode.l10n.t('no channels yet') : objective.channels.join(', '),
    index,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Choose channels'),
    placeHolder: vscode.l10n.t('For which objective?'),
    matchOnDescription: true,
  });
  return picked?.index;
}
