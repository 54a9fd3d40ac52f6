import * as vscode from 'vscode';
import { newPlan as planBeginning } from '../../features/new-plan.ts';
import { filledTemplate } from '../../features/own-template.ts';
import { fileStemFor } from '../../text/file-name.ts';
import type { WorkspacePlans } from '../workspace-plans.ts';
import type { CommandArguments } from './command-arguments.ts';
import { createFile, folderAtHand } from './new-file.ts';
import { askAboutPlan, type NewPlanAnswers } from './new-plan-questions.ts';
import { ownTemplates } from './own-templates.ts';

/**
 * Asks in plain words what the plan is to be and begins it: a file in the workspace, or an untitled document where no
 * folder is open. The organisation is the one whose channel register holds there, until something else is answered.
 * @param given the title, where nothing is to be asked; the folder to begin it in
 * @returns undefined where the user gave up
 */
export async function newPlan(
  { workspacePlans }: { readonly workspacePlans: Pick<WorkspacePlans, 'ready' | 'library'> },
  given: CommandArguments['campaignPlan.newPlan'],
): Promise<vscode.Uri | undefined> {
  const folder = given.folder ?? (await folderAtHand());
  if (folder === null) return undefined;
  const known = {
    organisation: organisationAt(folder, workspacePlans),
    ownTemplates: ownTemplates(folder),
  };
  const about: NewPlanAnswers | undefined =
    given.title === undefined
      ? await askAboutPlan(known)
      : { title: given.title, organisation: (await known.organisation) ?? '' };
  if (!about) return undefined;
  const named = { ...about, title: about.title.trim() || vscode.l10n.t('Untitled campaign') };
  const { text, cursor } = named.own
    ? { text: await filledTemplate(named.own.text, named), cursor: 0 }
    : planBeginning(named);
  const document = folder
    ? await createFile(folder, fileStemFor(named.title), '.campaign.md', text)
    : await vscode.workspace.openTextDocument({ language: 'markdown', content: text });
  // Ticks off the step of the walkthrough: not when the questions are asked, but once there is a plan.
  void vscode.commands.executeCommand('setContext', 'campaignPlan.hasBegunPlan', true);
  const place = document.positionAt(cursor);
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(place, place) });
  // Nobody who begins a plan from a script is to be told how to go on.
  if (given.title === undefined) void offerToGoOn(document.uri);
  return document.uri;
}

/** Tells where a plan that has just begun is gone on with: those who would rather not write in its text have its form. */
async function offerToGoOn(plan: vscode.Uri): Promise<void> {
  const form = vscode.l10n.t('Open Form');
  const chosen = await vscode.window.showInformationMessage(
    vscode.l10n.t('Your plan has begun. Go on in its text, or fill in a form beside it.'),
    form,
  );
  if (chosen === form) await vscode.commands.executeCommand('campaignPlan.openForm', { plan });
}

/** Whose channel register holds in a folder. */
async function organisationAt(
  folder: vscode.Uri | undefined,
  plans: Pick<WorkspacePlans, 'ready' | 'library'>,
): Promise<string | undefined> {
  if (!folder) return undefined;
  await plans.ready();
  return plans.library.registerFor(`${folder.toString()}/plan.campaign.md`)?.document.register.register;
}
