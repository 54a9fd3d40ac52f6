import * as vscode from 'vscode';
import { fileName } from '../../text/file-name.ts';
import { readSetting } from '../settings.ts';
import { showNotices, type Told } from './export-notices.ts';

/** Says that it is done, and what readers of the document may miss; offers to open it. */
export async function offerExported(target: vscode.Uri, told: Told): Promise<void> {
  void showNotices(told);
  await offerFile(target, readSetting('word.openAfter', told.document.uri));
}

/** Says that a file is written, and offers to open it, or opens it at once. */
export async function offerFile(target: vscode.Uri, isToOpen: boolean): Promise<void> {
  const open = vscode.l10n.t('Open');
  const isDesktop = vscode.env.uiKind === vscode.UIKind.Desktop && target.scheme === 'file';
  const reveal = isDesktop ? vscode.l10n.t('Show in Folder') : vscode.l10n.t('Show in Explorer');
  const openTarget = () =>
    isDesktop
      ? vscode.env.openExternal(target)
      : vscode.commands.executeCommand('vscode.open', target, { preview: false });
  if (isToOpen) await openTarget();
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t('{0} is ready.', fileName(target.path)),
    ...(isToOpen ? [reveal] : [open, reveal]),
  );
  if (answer === open) {
    await openTarget();
  } else if (answer === reveal) {
    await vscode.commands.executeCommand(isDesktop ? 'revealFileInOS' : 'revealInExplorer', target);
  }
}
