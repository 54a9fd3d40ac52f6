import type { Range, TextEdit } from '../../../text/text.ts';
import { yamlQuoted } from '../quote.ts';
import { isHashAt, isHashtagAt } from '../scan/comments.ts';
import { type YamlLine, yamlLines } from '../scan/lines.ts';
import { marksIn } from '../scan/marks.ts';
import { quotationAt } from '../scan/quotations.ts';
import type { Slip } from './slip.ts';

const anyHashtag = /(?<![^\s])#[\p{L}\p{N}]/u;

/**
 * Finds the texts with a hashtag behind a blank: to YAML it and all behind it is a comment. Each text is one slip, whose
 * edit puts quotation marks around it.
 * @param yaml the text, which may be valid YAML
 */
export function findHashtags(yaml: string): Slip[] {
  if (!anyHashtag.test(yaml)) return [];
  const lines = yamlLines(yaml);
  return lines.flatMap((line, index) => {
    if (line.within !== undefined || line.opener !== undefined || line.isBlank) return [];
    if (line.value.end > line.value.start && /[[{]/.test(yaml[line.value.start]!))
      return textsInBrackets(yaml, bracketsFrom(lines, index)).flatMap((range) => slipsOf(yaml, range));
    return line.key !== undefined || line.isItem ? slipsOf(yaml, textFrom(lines, index)) : [];
  });
}

/** Everything from a line's value to the last line of the brackets that begin with it. */
function bracketsFrom(lines: readonly YamlLine[], index: number): Range {
  let last = index;
  while (lines[last + 1]?.opener === index) last++;
  return { start: lines[index]!.value.start, end: lines[last]!.end };
}

/** A line's value with the lines below it on which an unquoted text goes on. */
function textFrom(lines: readonly YamlLine[], index: number): Range {
  const line = lines[index]!;
  let { start, end } = line.value;
  if (line.comment) return { start, end };
  const holder = line.key === undefined ? line.indent : line.content;
  for (const next of lines.slice(index + 1)) {
    if (next.text.trim() === '') continue;
    const goesOn = next.key === undefined && !next.isItem && next.indent > holder;
    if (!goesOn || next.isBlank || next.within !== undefined) break;
    if (start === end) start = next.value.start;
    end = next.value.end;
    if (next.comment) break;
  }
  return { start, end };
}

/** The texts within brackets and braces: what stands between their marks, and behind the key where there is one. */
function textsInBrackets(yaml: string, range: Range): Range[] {
  const texts: Range[] = [];
  let from = range.start;
  let hasKey = false;
  for (const mark of marksIn(yaml, range)) {
    if (mark.depth < 0 || mark.sort === 'quotation') continue;
    // Only the first colon ends a key: what stands behind another is still text.
    if (mark.sort === 'colon' && hasKey) continue;
    texts.push({ start: from, end: mark.start });
    from = mark.end;
    if (mark.sort !== 'comment') hasKey = mark.sort === 'colon';
    if (mark.sort === 'closing' && mark.depth === 0) return texts;
  }
  // A bracket that was left open: its last entry goes as far as the line.
  texts.push({ start: from, end: range.end });
  return texts;
}

/** The slip that a text is where a hashtag stands in it, with its quotation marks put around everything. */
function slipsOf(yaml: string, { start: from, end: to }: Range): Slip[] {
  const blanks = /^\s*/.exec(yaml.slice(from, to))![0].length;
  const range = { start: from + blanks, end: from + yaml.slice(from, to).trimEnd().length };
  if (range.end <= range.start || /[|>&*!]/.test(yaml[range.start]!)) return [];
  const quotation = quotationAt(yaml, range.start, range.end);
  if (quotation && !quotation.isClosed) return [];
  if (!hasHashtag(yaml, { start: quotation?.end ?? range.start, end: range.end })) return [];
  return [{ cause: 'hashtag', range, edits: [quoting(yaml, range)], offer: true }];
}

function hasHashtag(yaml: string, { start, end }: Range): boolean {
  for (let at = start; at < end; at++) if (isHashAt(yaml, at) && isHashtagAt(yaml, at)) return true;
  return false;
}

/** A text over several lines goes on being one: its line ends stay. */
function quoting(yaml: string, range: Range): TextEdit {
  const written = yaml.slice(range.start, range.end);
  if (!/[\r\n]/.test(written)) return { range, newText: yamlQuoted(written) };
  const newText = /["\\]/.test(written) ? `'${written.replaceAll("'", "''")}'` : `"${written}"`;
  return { range, newText };
}
