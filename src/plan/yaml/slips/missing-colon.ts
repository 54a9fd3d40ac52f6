import { valueText, type YamlLine } from '../scan/lines.ts';
import type { StrictReason } from '../strict-error.ts';
import { missingSpace } from './missing-space.ts';
import { indentEnd, insertion, type Slip, type Stop, wordsRange } from './slip.ts';

const reasons: ReadonlySet<StrictReason> = new Set([
  'no colon',
  'key over lines',
  'too much',
  'item indentation',
]);

/** A line that is neither a key with its colon and blank nor an item, where reading stopped or just above. */
export function missingColon(stop: Stop): Slip | undefined {
  const { lines, at, line, error } = stop;
  const isWord = line.key === undefined && !line.isItem;
  // A word further out than the lines it belongs with may be a key that is only just begun.
  if (!reasons.has(error.reason) && !(isWord && error.reason === 'entry indentation')) return undefined;
  // The reader stops behind the line at fault, at the next key.
  for (let index = at; index >= 0 && index >= at - 3; index--) {
    const slip = slipOn(stop, lines[index]!, index);
    if (slip) return slip;
  }
  return undefined;
}

function slipOn({ yaml, lines }: Stop, line: YamlLine, index: number): Slip | undefined {
  const range = wordsRange(line);
  const text = yaml.slice(range.start, range.end);
  if (line.within || text === '' || line.key !== undefined || /^["'[{#]/.test(text)) return undefined;
  return missingSpace(range.start, text) ?? continued(lines, index, text) ?? wordWithoutColon(line, text);
}

/** Several words below a text that stand no further in than its key: someone pressed Enter while writing it. */
function continued(lines: readonly YamlLine[], index: number, text: string): Slip | undefined {
  const line = lines[index]!;
  const above = lines.slice(0, index).findLast((other) => other.text.trim() !== '');
  if (line.isItem || !above?.key || text.split(/\s+/).length < 3) return undefined;
  const value = valueText(above);
  if (value === '' || /^["'[{|>]/.test(value) || above.comment) return undefined;
  const indent = ' '.repeat(above.content + 2);
  const edits = [{ range: { start: line.start, end: indentEnd(line) }, newText: indent }];
  return { cause: 'continued', range: wordsRange(line), edits, offer: true };
}

/** `messages [One]` gets its colon; what cannot be told from a text is left out of the reading. */
function wordWithoutColon(line: YamlLine, text: string): Slip {
  const range = wordsRange(line);
  const word = line.isItem ? undefined : /^[\p{L}_][\p{L}\p{N}_-]*(?=[ \t]+\S|$)/u.exec(text)?.[0];
  const comment = insertion(line.start, '#');
  if (word === undefined) return { cause: 'missing-colon', range, edits: [comment], offer: false };
  const isComplete = text.length > word.length && /^\s*[["'\d]/.test(text.slice(word.length));
  return {
    cause: 'missing-colon',
    range,
    edits: isComplete ? [insertion(range.start + word.length, ':')] : [comment],
    offer: isComplete,
    detail: word,
  };
}
