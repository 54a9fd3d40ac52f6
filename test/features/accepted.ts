import type { Completion } from '../../src/features/completion-item.ts';
import { readDocument } from '../../src/plan/document.ts';
import type { DocumentContext } from '../../src/portfolio/context.ts';
import { applyEdits } from '../../src/text/text.ts';
import { countSlips, textsOf } from '../plan/data-texts.ts';

/** The text after a completion, as the editor writes it: lines of a snippet get the indentation of the first. */
export function accepted(text: string, { snippet, range }: Completion): string {
  const lineStart =
    Math.max(text.lastIndexOf('\n', range.start - 1), text.lastIndexOf('\r', range.start - 1)) + 1;
  const margin = /^[ \t]*/.exec(text.slice(lineStart, range.start))![0];
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const written = snippet
    .replace(/(?<!\\)\$[01]/g, '')
    .replace(/\\([\\$}])/g, '$1')
    .replaceAll('\n', eol + margin);
  return applyEdits(text, [{ range, newText: written }]);
}

/**
 * What is wrong with a text after a completion; undefined where nothing is.
 * @param typed what was written half at the cursor: it may go
 */
export async function harmOf(
  before: DocumentContext,
  completion: Completion,
  typed = '',
): Promise<string | undefined> {
  const { document } = before;
  const { start, end } = completion.range;
  const replaced = document.text.slice(start, end) + typed;
  const text = accepted(document.text, completion);
  const after = await readDocument(document.name, text);
  if (!after) return 'it is no plan any more';
  if (countSlips(after) > countSlips(document)) return 'it cannot be read any more';
  if (/[\r\n]|^[[\]{}]/.test(document.text.slice(start, end)))
    return `it takes the place of ${JSON.stringify(replaced)}`;
  const counts = textsOf(after);
  for (const [words, count] of textsOf(document)) {
    // Words of which there are few are read whatever their capitals: `YES`.
    const isReplaced = replaced.toLowerCase().includes(words.toLowerCase());
    if ((counts.get(words) ?? 0) < count && !isReplaced) return `${JSON.stringify(words)} is gone`;
  }
  return undefined;
}
