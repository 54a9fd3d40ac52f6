import * as vscode from 'vscode';
import { configurationName } from '../config/name.ts';
import { beginningOf, type DocumentKind, findFrontmatter, recognise } from '../plan/frontmatter.ts';

/** The documents that features offer themselves for; each still asks whether it is a plan. */
export const markdown: vscode.DocumentSelector = { language: 'markdown' };

/** The scheme of plans that are proposed and not written yet. */
export const proposalScheme = 'campaign-plan-proposal';

/**
 * Whether a document is a file of the user's, or is to become one. All else are copies and views: a plan's state in Git,
 * its history or a conflict, one side of a comparison, a cell of a notebook, a proposal, output. Those come from wherever
 * an extension has them, so it is asked where a person can write, and not which names are known.
 */
function isOwn({ scheme }: vscode.Uri): boolean {
  if (scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(scheme)) return true;
  // A repository that is read over the network may be for reading only.
  return vscode.workspace.workspaceFolders?.some(({ uri }) => uri.scheme === scheme) ?? false;
}

/** Whether a document is a plan or a register; looks at its frontmatter only, and at the first lines of other files. */
export function kindOf(document: vscode.TextDocument): DocumentKind | undefined {
  if (document.languageId !== 'markdown' || !isOwn(document.uri)) return undefined;
  return recognise(document.uri.path, frontmatterOf(document));
}

/** Whether a document is a configuration. */
export function isConfiguration({ uri }: Pick<vscode.TextDocument, 'uri'>): boolean {
  return uri.path.endsWith(`/${configurationName}`) && isOwn(uri);
}

/** Whether a line belongs to a plan's frontmatter, or could once that is closed. */
export function isInFrontmatter(document: vscode.TextDocument, line: number): boolean {
  const text = frontmatterOf(document);
  const frontmatter = findFrontmatter(text);
  if (frontmatter.state === 'none') return true;
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length - 1;
  if (line <= lineOf(frontmatter.fence.start)) return false;
  return frontmatter.state === 'unclosed' || line < lineOf(frontmatter.closing.start);
}

/** A document's lines up to the end of its frontmatter: the body need not be put together for a look at the keys. */
function frontmatterOf(document: vscode.TextDocument): string {
  return beginningOf((line) => document.lineAt(line).text, document.lineCount);
}

/** Keeps the context keys by which commands and menus show: what the active editor holds. */
export function watchContextKeys(): vscode.Disposable {
  let shown: DocumentKind | undefined;
  const update = () => {
    const document = vscode.window.activeTextEditor?.document;
    const kind = document && kindOf(document);
    if (kind === shown) return;
    shown = kind;
    void vscode.commands.executeCommand('setContext', 'campaignPlan.isPlan', kind === 'plan');
    void vscode.commands.executeCommand('setContext', 'campaignPlan.isRegister', kind === 'register');
  };
  update();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.workspace.onDidOpenTextDocument(update),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === vscode.window.activeTextEditor?.document) update();
    }),
  );
}
