import * as vscode from 'vscode';
import { fileTypeAt } from './files.ts';

/**
 * Whether an address lies in the workspace, or in the folder of the file that names it: a file may come from anybody, so
 * that it leads nowhere else, to no share of the network either. Where a link leads the editor does not say, so that what
 * lies behind one is out of reach.
 * @param naming the file that names it
 */
export async function isWithinReach(uri: vscode.Uri, naming: vscode.Uri): Promise<boolean> {
  const top = vscode.workspace.getWorkspaceFolder(naming)?.uri ?? vscode.Uri.joinPath(naming, '..');
  // Joined, a path has no steps upwards any more.
  const { scheme, authority, path } = vscode.Uri.joinPath(uri, '.');
  const folder = top.path.replace(/\/*$/, '/');
  if (scheme !== top.scheme || authority !== top.authority || !path.startsWith(folder)) return false;
  let place = top;
  for (const step of path.slice(folder.length).split('/')) {
    place = vscode.Uri.joinPath(place, step);
    const type = (await fileTypeAt(place)) ?? vscode.FileType.Unknown;
    if ((type & vscode.FileType.SymbolicLink) !== 0) return false;
  }
  return true;
}
