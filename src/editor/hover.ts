import * as vscode from 'vscode';
import { hoverAt } from '../features/hover.ts';
import type { Checker } from './checker.ts';
import { toRange } from './ranges.ts';
import { markdown } from './recognition.ts';

/** Says what there is to know of keys, channels, objectives, audiences and dates. */
export function registerHover(checker: Pick<Checker, 'look'>): vscode.Disposable {
  return vscode.languages.registerHoverProvider(markdown, {
    async provideHover(document, position) {
      const looked = await checker.look(document);
      const hover = looked && hoverAt(looked.context, document.offsetAt(position));
      if (!hover) return undefined;
      const text = new vscode.MarkdownString(hover.paragraphs.join('\n\n'));
      return new vscode.Hover(text, toRange(looked.document.lines, hover.range));
    },
  });
}
