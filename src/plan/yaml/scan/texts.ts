import type { Range } from '../../../text/text.ts';
import { type YamlLine, yamlLines } from './lines.ts';
import { marksIn } from './marks.ts';

/**
 * The texts that are values, quotations among them, in block style and in brackets: each from its first word to its
 * last, over several lines where it goes on. Texts that are kept as they stand (`|`, `>`) show by their first character.
 */
export function valueTexts(yaml: string): Range[] {
  const lines = yamlLines(yaml);
  return lines
    .flatMap((line, index) => {
      if (line.within !== undefined || line.opener !== undefined || line.isBlank) return [];
      if (line.value.end > line.value.start && /[[{]/.test(yaml[line.value.start]!))
        return textsInBrackets(yaml, bracketsFrom(lines, index));
      return line.key !== undefined || line.isItem ? [textFrom(lines, index)] : [];
    })
    .map((range) => wordsOf(yaml, range))
    .filter(({ start, end }) => start < end);
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

function wordsOf(yaml: string, { start, end }: Range): Range {
  const text = yaml.slice(start, end);
  return { start: start + text.length - text.trimStart().length, end: start + text.trimEnd().length };
}
