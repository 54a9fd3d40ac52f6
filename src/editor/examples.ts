import * as vscode from 'vscode';
import type { PlanPreview } from './preview.ts';

/** The example that is opened as a page, and tells what to try first. */
export const guide = 'README.md';

/** A good plan, shown as text and as people read it. Its file also tells VS Code to start us where the examples are. */
const firstPlan = 'winter-vaccinations.campaign.md';

/** The folder that holds the examples once they were opened. */
export function examplesFolder(storage: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(storage, 'examples');
}

/** Whether a folder is open as one of the workspace. */
export function isOpen(folder: vscode.Uri): boolean {
  return (vscode.workspace.workspaceFolders ?? []).some(({ uri }) => uri.toString() === folder.toString());
}

/** Shows the guide as a page, and behind it a plan with what people read beside it. */
export async function showFirstExamples(folder: vscode.Uri): Promise<void> {
  const plan = vscode.Uri.joinPath(folder, firstPlan);
  await vscode.window.showTextDocument(plan, { viewColumn: vscode.ViewColumn.One, preview: false });
  await vscode.commands.executeCommand('markdown.showPreviewToSide', plan);
  await vscode.commands.executeCommand(
    'vscode.openWith',
    vscode.Uri.joinPath(folder, guide),
    'vscode.markdown.preview.editor',
    { viewColumn: vscode.ViewColumn.One, preview: false },
  );
}

/** Shows where to begin in a window of the examples in which nothing is open yet. */
export async function welcomeToExamples(
  storage: vscode.Uri,
  preview: Pick<PlanPreview, 'prepare'>,
): Promise<void> {
  const folder = examplesFolder(storage);
  const isBare = vscode.window.tabGroups.all.every(({ tabs }) => tabs.length === 0);
  if (!isBare || !isOpen(folder)) return;
  await preview.prepare();
  await showFirstExamples(folder);
}
