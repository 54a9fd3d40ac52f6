import * as vscode from 'vscode';
import { type DocumentKind, isFence, opensFrontmatter, recognise } from '../plan/frontmatter.ts';

/** The documents that features offer themselves for; each still asks whether it is a plan. */
export const markdown: vscode.DocumentSelector = { language: 'markdown' };

/** Copies and views that belong to no file of the user's: a plan's state in Git, a part of a comparison, output. */
const foreignSchemes = new Set([
  'git',
  'gitlens',
  'output',
  'comment',
  'vscode-scm',
  'vscode-chat-code-block',
]);

/** Whether a document is a plan or a register; looks at its frontmatter only, and at one line of other files. */
export function kindOf(document: vscode.TextDocument): DocumentKind | undefined {
  if (document.languageId !== 'markdown' || foreignSchemes.has(document.uri.scheme)) return undefined;
  const hasFrontmatter = document.lineCount > 1 && opensFrontmatter(document.lineAt(0).text);
  if (!hasFrontmatter && !/\.campaign\.md$/i.test(document.uri.path)) return undefined;
  return recognise(document.uri.path, beginningOf(document));
}

/** A document's lines up to the end of its frontmatter: the body need not be put together for a look at the keys. */
function beginningOf(document: vscode.TextDocument): string {
  const lines = [document.lineAt(0).text];
  for (let line = 1; line < document.lineCount; line++) {
    const { text } = document.lineAt(line);
    lines.push(text);
    if (isFence(text)) break;
  }
  return lines.join('\n');
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
