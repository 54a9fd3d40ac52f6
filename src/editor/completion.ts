import * as vscode from 'vscode';
import { type Completion, completionsAt } from '../language/completion.ts';
import { toRange } from './ranges.ts';
import { markdown, type Session } from './session.ts';

const kindOf: Readonly<Record<Completion['sort'], vscode.CompletionItemKind>> = {
  key: vscode.CompletionItemKind.Property,
  word: vscode.CompletionItemKind.EnumMember,
  channel: vscode.CompletionItemKind.Interface,
  reference: vscode.CompletionItemKind.Reference,
  date: vscode.CompletionItemKind.Constant,
  heading: vscode.CompletionItemKind.Text,
};

/** Suggestions while typing do not come by themselves in Markdown: these characters bring them, in plans only. */
const triggers = [' ', ':', '[', ',', '-', '"', "'", '#'];

/** Completes keys, words, names, channels and dates in the frontmatter, and headings in the text. */
export function registerCompletion({ checker }: Session): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(
    markdown,
    {
      async provideCompletionItems(document, position) {
        const checked = await checker.check(document);
        if (!checked || checked.version !== document.version) return undefined;
        const { lines } = checked.document;
        return completionsAt(checked.context, document.offsetAt(position)).map((completion, index) => {
          const item = new vscode.CompletionItem(
            { label: completion.label, ...(completion.detail ? { description: completion.detail } : {}) },
            kindOf[completion.sort],
          );
          if (completion.documentation)
            item.documentation = new vscode.MarkdownString(completion.documentation);
          item.insertText = new vscode.SnippetString(completion.snippet);
          item.range = toRange(lines, completion.range);
          item.sortText = String(index).padStart(4, '0');
          // What is typed within quotation marks is compared without them.
          const quote = /^["']/.exec(document.getText(item.range))?.[0] ?? '';
          item.filterText = quote + (completion.found ?? completion.label);
          return item;
        });
      },
    },
    ...triggers,
  );
}
