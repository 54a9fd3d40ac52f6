import * as vscode from 'vscode';
import { examplesFolder, guide, isOpen, showFirstExamples } from '../examples.ts';
import { isFile } from '../files.ts';
import type { CommandArguments } from './command-arguments.ts';

/**
 * Puts the example plans into a folder of their own and opens it; what is there already stays as people left it. Where the
 * folder is open, it shows where to begin.
 * @param told the folder to put them into, which is then not opened
 * @returns the folder
 */
export async function openExamples(
  { extensionUri, storage }: { readonly extensionUri: vscode.Uri; readonly storage: vscode.Uri },
  { folder }: CommandArguments['campaignPlan.openExamples'],
): Promise<vscode.Uri> {
  const target = folder ?? examplesFolder(storage);
  if (!(await isFile(vscode.Uri.joinPath(target, guide)))) {
    await copyInto(target, vscode.Uri.joinPath(extensionUri, 'media', 'examples'));
  }
  if (isOpen(target)) await showFirstExamples(target);
  else if (!folder)
    await vscode.commands.executeCommand('vscode.openFolder', target, { forceNewWindow: true });
  return target;
}

/** Copies file by file: not every file system copies folders, or to another one. */
async function copyInto(target: vscode.Uri, source: vscode.Uri): Promise<void> {
  await vscode.workspace.fs.createDirectory(target);
  for (const [name, type] of await vscode.workspace.fs.readDirectory(source)) {
    const [from, to] = [vscode.Uri.joinPath(source, name), vscode.Uri.joinPath(target, name)];
    if (type === vscode.FileType.Directory) await copyInto(to, from);
    else await vscode.workspace.fs.writeFile(to, await vscode.workspace.fs.readFile(from));
  }
}
