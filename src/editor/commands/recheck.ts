import * as vscode from 'vscode';
import type { Diagnostics } from '../diagnostics.ts';
import type { CommandArguments } from './command-arguments.ts';

/** Checks an open document at once: run after a fix, so that the problem goes without a wait. */
export async function recheck(
  { diagnostics }: { readonly diagnostics: Pick<Diagnostics, 'update'> },
  { plan }: CommandArguments['campaignPlan.recheck'],
): Promise<void> {
  const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === plan?.toString());
  if (document) await diagnostics.update(document);
}
