import * as vscode from 'vscode';
import { pasteChoices } from '../features/paste.ts';
import type { Documents } from './documents.ts';
import { toRange, toWorkspaceEdit } from './ranges.ts';
import { isInFrontmatter, markdown } from './recognition.ts';

const kind = vscode.DocumentDropOrPasteEditKind.Empty.append('campaignPlan', 'paste');

/** Offers to paste lists, tables and dates of other programs as what they mean in a plan. */
export function registerPaste(documents: Pick<Documents, 'read'>): vscode.Disposable {
  return vscode.languages.registerDocumentPasteEditProvider(
    markdown,
    {
      async provideDocumentPasteEdits(document, [range], transfer, { only }, token) {
        if (!range || (only && !only.contains(kind))) return undefined;
        if (!isInFrontmatter(document, range.start.line)) return undefined;
        const [html = '', text = ''] = await Promise.all(
          ['text/html', 'text/plain'].map((type) => transfer.get(type)?.asString() ?? Promise.resolve('')),
        );
        const read = await documents.read(document);
        if (read?.kind !== 'plan' || token.isCancellationRequested) return undefined;
        const selected = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
        const choices = await pasteChoices(read, selected, { html, text });
        return choices.map(({ title, edit }) => {
          // The editor would indent further lines as the one where it pastes.
          const isPasted = !edit.newText.includes('\n') && toRange(read.lines, edit.range).isEqual(range);
          const paste = new vscode.DocumentPasteEdit(isPasted ? edit.newText : '', title, kind);
          if (!isPasted) paste.additionalEdit = toWorkspaceEdit(document.uri, read.lines, [edit]);
          return paste;
        });
      },
    },
    { providedPasteEditKinds: [kind], pasteMimeTypes: ['text/html', 'text/plain'] },
  );
}
