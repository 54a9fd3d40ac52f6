import * as vscode from 'vscode';
import { fileTypeAt } from '../files.ts';

/** The folder of the file at hand, or a workspace folder; undefined where none is open, null where the user gave up choosing. */
export async function folderAtHand(): Promise<vscode.Uri | undefined | null> {
  const active = vscode.window.activeTextEditor?.document;
  const isInWorkspace = active && vscode.workspace.getWorkspaceFolder(active.uri);
  return isInWorkspace ? vscode.Uri.joinPath(active.uri, '..') : wholeFolder();
}

/** A workspace folder; undefined where none is open, null where the user gave up choosing. */
export async function wholeFolder(): Promise<vscode.Uri | undefined | null> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length <= 1) return folders[0]?.uri;
  return (await vscode.window.showWorkspaceFolderPick())?.uri ?? null;
}

/**
 * Creates a file under a name that is free; never writes over another.
 * @param stem the beginning of its name
 * @param ending the end of its name, dots and all
 * @throws where no file can be created in the folder
 */
export async function createFile(
  folder: vscode.Uri,
  stem: string,
  ending: string,
  text: string,
): Promise<vscode.TextDocument> {
  for (let number = 1; ; number++) {
    const uri = vscode.Uri.joinPath(folder, `${stem}${number === 1 ? '' : `-${number}`}${ending}`);
    const edit = new vscode.WorkspaceEdit();
    edit.createFile(uri, {
      overwrite: false,
      ignoreIfExists: false,
      contents: new TextEncoder().encode(text),
    });
    if ((await fileTypeAt(uri)) === undefined && (await vscode.workspace.applyEdit(edit)))
      return vscode.workspace.openTextDocument(uri);
    if (number >= 1000) throw new Error(vscode.l10n.t('No plan can be created in {0}.', folder.fsPath));
  }
}
