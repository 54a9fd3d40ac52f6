import * as vscode from 'vscode';
import { readDocument } from '../../plan/document.ts';
import { decode } from '../../text/decode.ts';
import { fileName, planFileStem } from '../../text/file-name.ts';
import { isFolder } from '../files.ts';
import { readSetting } from '../settings.ts';

/** A plan that an organisation keeps for others to begin with. */
export interface OwnTemplate {
  readonly name: string;
  readonly text: string;
}

/**
 * The organisation's own templates: the plans in the folder that the setting names, by their files' names.
 * @param folder where the new plan is to be, and from which the setting's path counts; undefined where no folder is open
 * @returns none where the setting names no folder that there is
 */
export async function ownTemplates(folder: vscode.Uri | undefined): Promise<OwnTemplate[]> {
  const where = folder && folderOfTemplates(folder);
  if (!where || !(await isFolder(where))) return [];
  const names = (await vscode.workspace.fs.readDirectory(where))
    .filter(([name, type]) => type === vscode.FileType.File && /\.(?:md|markdown)$/i.test(name))
    .map(([name]) => name)
    .sort();
  const found = await Promise.all(names.map((name) => templateAt(vscode.Uri.joinPath(where, name))));
  return found.filter((template) => template !== undefined);
}

function folderOfTemplates(folder: vscode.Uri): vscode.Uri | undefined {
  const path = readSetting('templates', folder).trim();
  if (path === '') return undefined;
  if (/^(?:\/|[a-z]:[\\/])/i.test(path)) return folder.with({ path: vscode.Uri.file(path).path });
  const from = vscode.workspace.getWorkspaceFolder(folder)?.uri ?? folder;
  return vscode.Uri.joinPath(from, path.replaceAll('\\', '/'));
}

async function templateAt(uri: vscode.Uri): Promise<OwnTemplate | undefined> {
  const { text } = decode(await vscode.workspace.fs.readFile(uri));
  const document = await readDocument(uri.path, text);
  return document?.kind === 'plan' ? { name: planFileStem(fileName(uri.path)), text } : undefined;
}
