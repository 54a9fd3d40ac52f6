import * as vscode from 'vscode';

/**
 * Whether an address lies in the workspace, or in the folder of the file that names it: a file may come from anybody, so
 * that it leads nowhere else, to no share of the network either.
 * @param naming the file that names it
 */
export function isWithinReach(uri: vscode.Uri, naming: vscode.Uri): boolean {
  const top = vscode.workspace.getWorkspaceFolder(naming)?.uri ?? vscode.Uri.joinPath(naming, '..');
  // Joined, a path has no steps upwards any more.
  const { scheme, authority, path } = vscode.Uri.joinPath(uri, '.');
  const folder = top.path.replace(/\/*$/, '/');
  return scheme === top.scheme && authority === top.authority && path.startsWith(folder);
}
