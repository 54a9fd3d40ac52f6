import * as vscode from 'vscode';
import type { CommandArguments } from './command-arguments.ts';
import { targetDocument } from './target.ts';

/** Shows the plan or register at hand as people read it, beside its text. */
export async function openPreview(
  _: object,
  { plan }: CommandArguments['campaignPlan.openPreview'],
): Promise<void> {
  const document = await targetDocument(plan, { registers: true });
  if (!document) return;
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand('markdown.showPreviewToSide', document.uri);
}
