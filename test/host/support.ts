// What suites share: waiting for conditions, and documents that no other test touches.
import * as vscode from 'vscode';
import { say } from './say.ts';

declare const __HOST__: 'node' | 'web';

/** The extension host that the suites run in; use it only where the two must differ. */
export const host: 'node' | 'web' = __HOST__;

/** The extension under test. */
export const extensionId = 'campaign-plan.campaign-plan';

/** How long to wait for something, in seconds: a busy machine needs some for what else comes at once. */
let patience = 240;
/** How long once something did not come: the run has failed, and need not take hours to say so. */
const patienceLost = 20;

/**
 * Waits until a condition holds, looking again every 50 ms.
 * @param what what is waited for, in words for the error message
 * @param condition returns (or resolves to) anything truthy when it holds; throwing counts as not yet
 * @returns what the condition returned.
 * @throws when the time is over, saying what was waited for and the last error.
 */
export async function waitFor<T>(
  what: string,
  condition: () => T | Promise<T>,
): Promise<Exclude<Awaited<T>, null | undefined | false | 0 | ''>> {
  const seconds = patience;
  const end = Date.now() + seconds * 1000;
  let reason = '';
  do {
    try {
      const value = await condition();
      if (value) return value as Exclude<Awaited<T>, null | undefined | false | 0 | ''>;
      reason = '';
    } catch (error) {
      reason = `: ${error instanceof Error ? error.message : error}`;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  } while (Date.now() < end);
  patience = patienceLost;
  throw new Error(`Waited ${seconds} s in vain for ${what}${reason}`);
}

/**
 * Leaves a test out, or all tests of a suite where its hook calls this, and prints why.
 * @throws always: it is how Mocha learns of it.
 */
export function skip(context: Mocha.Context, reason: string): never {
  say(`  - skipped: ${reason}`);
  return context.skip();
}

/** The address of a file of the fixture workspace, a fresh copy of test/host/workspace. */
export function fixture(name: string): vscode.Uri {
  return vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, name);
}

/** The address of a file that no other test has, in the fixture workspace. It is not written yet. */
export function freshUri(ending = '.campaign.md'): vscode.Uri {
  const id = Math.random().toString(36).slice(2, 10);
  return fixture(`scratch/${id}${ending}`);
}

/** Writes a text into a file of its own and shows it in an editor, as a person who opens a plan. */
export async function openText(text: string, ending?: string): Promise<vscode.TextEditor> {
  const uri = freshUri(ending);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return openFile(uri);
}

/** Shows a file in an editor: an address, or a path in the fixture workspace. */
export async function openFile(file: vscode.Uri | string): Promise<vscode.TextEditor> {
  const uri = typeof file === 'string' ? fixture(file) : file;
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
}

/** Closes all editors, without asking about unsaved text. Good in an `afterEach`. */
export async function closeAll(): Promise<void> {
  for (const { document } of vscode.window.visibleTextEditors) {
    if (!document.isDirty) continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/**
 * Waits for the problems of a document to be as they should.
 * @param test returns whether these are the ones waited for; by default, that there is at least one
 * @returns the problems.
 * @throws when they do not come in time, listing those there are.
 */
export async function waitForProblems(
  uri: vscode.Uri,
  test: (problems: vscode.Diagnostic[]) => boolean = (problems) => problems.length > 0,
): Promise<vscode.Diagnostic[]> {
  return waitFor(`the problems of ${uri.path}`, () => {
    const problems = vscode.languages.getDiagnostics(uri);
    if (test(problems)) return problems;
    throw new Error(`there are: ${problems.map(({ message }) => message).join(' | ') || 'none'}`);
  });
}

/** The code actions offered at a range, each with its edit resolved. */
export async function codeActions(uri: vscode.Uri, range: vscode.Range): Promise<vscode.CodeAction[]> {
  const command = 'vscode.executeCodeActionProvider';
  return vscode.commands.executeCommand<vscode.CodeAction[]>(command, uri, range, undefined, 50);
}

/** Does what a click on a code action does: its edit, then its command. */
export async function applyAction(action: vscode.CodeAction): Promise<void> {
  if (action.edit) await vscode.workspace.applyEdit(action.edit);
  const { command } = action;
  if (command) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}
