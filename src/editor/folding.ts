import * as vscode from 'vscode';
import { foldsOf } from '../features/folding.ts';
import type { Documents } from './documents.ts';
import { markdown } from './recognition.ts';

/** Folds the blocks of a plan's frontmatter. */
export function registerFolding(documents: Pick<Documents, 'read'>): vscode.Disposable {
  return vscode.languages.registerFoldingRangeProvider(markdown, {
    async provideFoldingRanges(textDocument) {
      const document = await documents.read(textDocument);
      return document && foldsOf(document).map(({ start, end }) => new vscode.FoldingRange(start, end));
    },
  });
}
