import * as vscode from 'vscode';
import { completionsAt } from '../features/completion.ts';
import type { Completion } from '../features/completion-item.ts';
import type { CampaignDocument } from '../plan/document.ts';
import type { Checker } from './checker.ts';
import { toRange } from './ranges.ts';
import { isInFrontmatter, kindOf as kindOfDocument, markdown } from './recognition.ts';
import { readSetting } from './settings.ts';

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
const triggers = [' ', ':', '[', '{', ',', '-', '"', "'", '#'];

/** Completes keys, words, names, channels and dates in the frontmatter, and headings in the text. */
export function registerCompletion(checker: Pick<Checker, 'look'>): vscode.Disposable {
  const provider: vscode.CompletionItemProvider = {
    async provideCompletionItems(document, position, _token, { triggerKind }) {
      const isAsked = triggerKind !== vscode.CompletionTriggerKind.TriggerCharacter;
      if (!isAsked && !isWorthALook(document, position)) return undefined;
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
  };
  return vscode.Disposable.from(
    vscode.languages.registerCompletionItemProvider(markdown, provider, ...triggers),
    vscode.workspace.onDidChangeTextDocument((event) => void suggestAtFirstLetter(checker, event)),
  );
}

/** A completion as the editor has it, in its place among the others. */
export function toItem(
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

/** Whether a character that was typed can bring suggestions: in the frontmatter, a heading or a comment of the text. */
function isWorthALook(document: vscode.TextDocument, position: vscode.Position): boolean {
  const before = document.lineAt(position).text.slice(0, position.character);
  return /^#{1,6}\s*$|<!--/.test(before) || isInFrontmatter(document, position.line);
}

/**
 * Opens the suggestions when the first letter of a word is typed in a plan's frontmatter and something fits it. VS Code
 * does so by itself in other languages; in Markdown it is switched off, and letters cannot be among the characters above.
 */
async function suggestAtFirstLetter(
  checker: Pick<Checker, 'look'>,
  { document, contentChanges, reason }: vscode.TextDocumentChangeEvent,
): Promise<void> {
  const [change] = contentChanges;
  if (contentChanges.length !== 1 || !change?.range.isEmpty || !/^\p{L}$/u.test(change.text)) return;
  const editor = vscode.window.activeTextEditor;
  if (reason !== undefined || editor?.document !== document) return;
  const { line, character } = change.range.start;
  if (/[\p{L}\p{N}]$/u.test(document.lineAt(line).text.slice(0, character))) return;
  if (!kindOfDocument(document) || !isInFrontmatter(document, line)) return;
  if (!wantsSuggestions(document)) return;
  const offset = document.offsetAt(change.range.start) + change.text.length;
  const looked = await checker.look(document);
  if (!looked || vscode.window.activeTextEditor !== editor || editor.selection.active.line !== line) return;
  const letter = change.text.toLowerCase();
  const fits = ({ label, found = label }: Completion) =>
    found
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .some((word) => word.startsWith(letter));
  if (completionsAt(looked.context, offset).some(fits))
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
}

/** Whether suggestions are to open here: not where the user said no, nor where VS Code opens them already. */
function wantsSuggestions(document: vscode.TextDocument): boolean {
  const quick = vscode.workspace
    .getConfiguration('editor', document)
    .get<boolean | { readonly other?: boolean | string }>('quickSuggestions');
  const other = typeof quick === 'object' ? quick.other : quick;
  const opensAnyway = other !== undefined && other !== false && other !== 'off';
  return !opensAnyway && readSetting('suggestWhileTyping', document.uri);
}
