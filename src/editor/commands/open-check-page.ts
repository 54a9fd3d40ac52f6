import * as vscode from 'vscode';
import type { Session } from '../session.ts';

/** Shows the page of a check, or the list of all checks. */
export async function openCheckPage({ context }: Session, code?: string): Promise<void> {
  const name = code && /^[\w-]+$/.test(code) ? code : 'README';
  const uri = vscode.Uri.joinPath(context.extensionUri, 'media', 'checks', `${name}.md`);
  await vscode.commands.executeCommand('markdown.showPreview', uri);
}
