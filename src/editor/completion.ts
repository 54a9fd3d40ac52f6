import * as vscode from 'vscode';
import { type Completion, completionsAt } from '../language/completion.ts';
import type { CampaignDocument } from '../plan/document.ts';
import { toRange } from './ranges.ts';
import { markdown, type Session } from './session.ts';

const kindOf: Readonly<Record<Completion['sort'], vscode.CompletionItemKind>> = {
  key: vscode.CompletionItemKind.Property,
  word: vscode.CompletionItemKind.EnumMember,
  channel: vscode.CompletionItemKind.Interface,
  reference: vscode.CompletionItemKind.Reference,
  date: vscode.CompletionItemKind.Constant,
  heading: vscode.CompletionItemKind.Text,
  check: vscode.CompletionItemKind.Event,
};

/** Suggestions while typing do not come by themselves in Markdown: these characters bring them, in plans only. */
const marks = [' ', ':', '[', '{', ',', '-', '"', "'", '#'];
/** In files that are plans by their name letters and digits bring them too; in notes they would be asked for in vain. */
const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'];
const namedPlans: vscode.DocumentFilter = { language: 'markdown', pattern: '**/*.campaign.md' };

/** Completes keys, words, names, channels and dates in the frontmatter, and headings in the text. */
export function registerCompletion({ checker }: Session): vscode.Disposable {
  const provider = (isFor: (document: vscode.TextDocument) => boolean): vscode.CompletionItemProvider => ({
    async provideCompletionItems(document, position, _token, context) {
      if (!isFor(document) || !mayHelp(document, position, context)) return undefined;
      // What is typed meanwhile the editor takes into account by itself.
      const offset = document.offsetAt(position);
      const looked = await checker.look(document);
      return (
        looked &&
        completionsAt(looked.context, offset).map((completion, index) =>
          toItem(looked.document, completion, index),
        )
      );
    },
  });
  const isNamed = (document: vscode.TextDocument) => vscode.languages.match(namedPlans, document) > 0;
  return vscode.Disposable.from(
    vscode.languages.registerCompletionItemProvider(namedPlans, provider(isNamed), ...marks, ...letters),
    vscode.languages.registerCompletionItemProvider(
      markdown,
      provider((document) => !isNamed(document)),
      ...marks,
    ),
  );
}

function toItem(
  { text, lines }: CampaignDocument,
  completion: Completion,
  index: number,
): vscode.CompletionItem {
  const { label, detail, documentation, sort, snippet, range, found, leadsOn } = completion;
  const item = new vscode.CompletionItem({ label, ...(detail ? { description: detail } : {}) }, kindOf[sort]);
  if (documentation) item.documentation = new vscode.MarkdownString(documentation);
  item.insertText = new vscode.SnippetString(snippet);
  item.range = toRange(lines, range);
  item.sortText = String(index).padStart(4, '0');
  // What is typed within quotation marks is compared without them.
  const quote = /^["']/.exec(text.slice(range.start, range.end))?.[0] ?? '';
  item.filterText = quote + (found ?? label);
  if (leadsOn) item.command = { title: label, command: 'editor.action.triggerSuggest' };
  return item;
}

/**
 * Whether a look into the plan is worthwhile: always where the user asks; where a character has brought it up, only at
 * the first letters of a word in the frontmatter, or in a heading or a comment of the text.
 */
function mayHelp(
  document: vscode.TextDocument,
  position: vscode.Position,
  { triggerKind, triggerCharacter = '' }: vscode.CompletionContext,
): boolean {
  if (triggerKind !== vscode.CompletionTriggerKind.TriggerCharacter) return true;
  const before = document.lineAt(position).text.slice(0, position.character);
  if (/\w/.test(triggerCharacter) && /[\p{L}\p{N}]{4}$/u.test(before)) return false;
  if (/^#{1,6}\s*\w?$|<!--/.test(before)) return true;
  for (let line = 1; line <= position.line; line++)
    if (/^---[ \t]*$/.test(document.lineAt(line).text)) return false;
  return true;
}
