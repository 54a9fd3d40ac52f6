import * as vscode from 'vscode';

/** What is at an address: a file, a folder, a link; undefined where there is nothing, or nothing that may be seen. */
export async function fileTypeAt(uri: vscode.Uri): Promise<vscode.FileType | undefined> {
  return vscode.workspace.fs.stat(uri).then(
    ({ type }) => type,
    () => undefined,
  );
}

/** Whether there is a file at an address, or a link to one. */
export async function isFile(uri: vscode.Uri): Promise<boolean> {
  return has(await fileTypeAt(uri), vscode.FileType.File);
}

/** Whether there is a folder at an address, or a link to one. */
export async function isFolder(uri: vscode.Uri): Promise<boolean> {
  return has(await fileTypeAt(uri), vscode.FileType.Directory);
}

/** A link has the sign of what it leads to as well as its own. */
function has(type: vscode.FileType | undefined, wanted: vscode.FileType): boolean {
  return type !== undefined && (type & wanted) !== 0;
}
