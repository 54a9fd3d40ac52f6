import * as vscode from 'vscode';
import { newRegisterText, ownerHint } from '../../features/new-register.ts';
import { fileName } from '../../text/file-name.ts';
import { today, type WorkspacePlans } from '../workspace-plans.ts';
import type { CommandArguments } from './command-arguments.ts';
import { createFile, wholeFolder } from './new-file.ts';

/**
 * Begins a channel register with the channels that the workspace's plans use, those of most plans first: a file at the top
 * of the workspace, or an untitled document where no folder is open.
 * @param given the organisation, where it is not to be asked for; the folder to begin it in
 * @returns undefined where the user gave up
 */
export async function newRegister(
  { workspacePlans }: { readonly workspacePlans: Pick<WorkspacePlans, 'ready' | 'library'> },
  given: CommandArguments['campaignPlan.newRegister'],
): Promise<vscode.Uri | undefined> {
  const folder = given.folder ?? (await wholeFolder());
  if (folder === null) return undefined;
  await workspacePlans.ready();
  const { library } = workspacePlans;
  if (folder) {
    const path = library.registerFor(`${folder.toString()}/plan.campaign.md`)?.path;
    const known = path === undefined ? undefined : vscode.Uri.parse(path);
    if (known && !(await isWantedBeside(known))) return undefined;
  }
  const organisation = given.organisation ?? (await askForOrganisation());
  if (organisation === undefined) return undefined;
  const name = organisation.trim() || vscode.l10n.t('Our organisation');
  const text = newRegisterText(name, library.channelsInUse(today()));
  const document = folder
    ? await createFile(folder, 'channel-register', '.md', text)
    : await vscode.workspace.openTextDocument({ language: 'markdown', content: text });
  const editor = await vscode.window.showTextDocument(document);
  const first = document.getText().indexOf(ownerHint);
  editor.selection = new vscode.Selection(
    document.positionAt(first),
    document.positionAt(first + ownerHint.length),
  );
  editor.revealRange(editor.selection);
  return document.uri;
}

/** Whether there is to be a second register, though one holds already; shows that one where the user would rather. */
async function isWantedBeside(register: vscode.Uri): Promise<boolean> {
  const open = vscode.l10n.t('Open It');
  const another = vscode.l10n.t('New One All the Same');
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t(
      'There is a channel register already: {0}. Only one holds for a plan.',
      fileName(register.path),
    ),
    open,
    another,
  );
  if (answer === open) await vscode.window.showTextDocument(register);
  return answer === another;
}

async function askForOrganisation(): Promise<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('New channel register'),
    prompt: vscode.l10n.t('Whose channels are these?'),
    placeHolder: vscode.l10n.t('For example: {0}', 'Elmfield Borough Council'),
  });
}
