import * as vscode from 'vscode';
import { checkPageUri } from '../check-pages.ts';
import type { CommandArguments } from './command-arguments.ts';

/** Shows the page of a check, or the list of all checks. */
export async function openCheckPage(
  _: object,
  { code }: CommandArguments['campaignPlan.openCheckPage'],
): Promise<void> {
  const isCode = code !== undefined && /^[\w-]+$/.test(code);
  await vscode.commands.executeCommand('markdown.showPreview', checkPageUri(isCode ? code : undefined));
}
