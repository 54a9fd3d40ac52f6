import * as vscode from 'vscode';
import { checkPageUri } from '../check-pages.ts';
import type { Session } from '../session.ts';

/** Shows the page of a check, or the list of all checks. */
export async function openCheckPage(_: Session, code?: string): Promise<void> {
  const isCode = typeof code === 'string' && /^[\w-]+$/.test(code);
  await vscode.commands.executeCommand('markdown.showPreview', checkPageUri(isCode ? code : undefined));
}
