import * as vscode from 'vscode';
import { foldsOf } from '../features/folding.ts';
import { markdown } from './recognition.ts';
import type { Session } from './session.ts';

/** Folds the blocks of a plan's frontmatter. */
export function registerFolding({ documents }: Session): vscode.Disposable {
  return vscode.languages.registerFoldingRangeProvider(markdown, {
    async provideFoldingRanges(textDocument) {
      const document = await documents.read(textDocument);
      return document && foldsOf(document).map(({ start, end }) => new vscode.FoldingRange(start, end));
    },
  });
}
