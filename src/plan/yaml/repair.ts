import type { Range, TextEdit } from '../../text/text.ts';
import { yamlQuoted } from './quote.ts';
import type { StrictError } from './strict.ts';
import type { SyntaxCause } from './tree.ts';

/** What someone did wrong on one line of YAML, and the edits with which it reads as it was meant. */
export interface Repair {
  readonly cause: SyntaxCause;
  /** The words at fault. */
  readonly range: Range;
  readonly edits: readonly TextEdit[];
  /** Whether the edits are fit to be offered as a fix; others serve reading only. */
  readonly offer: boolean;
  /** Whether it is no slip to people, only to YAML: it is mended and not spoken of. */
  readonly silent?: boolean;
  readonly detail?: string;
}

/** One line of YAML in its parts. All offsets count from the text's start. */
interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Where the indentation ends. */
  readonly indent: number;
  /** Where the first key or text begins, behind any `- `. */
  readonly content: number;
  /** Where the value begins: behind `key: `, else `content`. */
  readonly value: number;
  readonly key: string | undefined;
}

const linePattern = /^([ \t]*)((?:-[ \t]+)*)(?:([^\s:#"'[\]{},&*!|>%@`-][^:#"'[\]{}]*?)[ \t]*:(?:[ \t]+|$))?/;

/**
 * Finds the slip that makes YAML unreadable, by looking at the line where the reader stopped and at those
 * before it: the common slips of people who write YAML without knowing it.
 * @param yaml the text that could not be read
 * @param error where reading stopped: an offset within `yaml`
 * @returns undefined where it is none of the slips known
 */
export function findSlip(yaml: string, error: StrictError): Repair | undefined {
  const lines = splitLines(yaml);
  let at = lines.findLastIndex((line) => line.start <= error.offset);
  if (at < 0) at = 0;
  const line = lines[at]!;
  const before = lines.slice(0, at).filter((other) => other.text.trim() !== '' && !/^\s*#/.test(other.text));
  return (
    tab(lines, at, before) ??
    placeholderInBrackets(lines, at) ??
    closingBracket(lines, at, error) ??
    colonInBrackets(line) ??
    stray(line, error) ??
    unclosed(lines, at, error) ??
    afterQuote(line) ??
    quoteInBrackets(line) ??
    specialStart(line, error) ??
    colonInText(line) ??
    missingColon(lines, at, error) ??
    indentation(line, before)
  );
}

function splitLines(yaml: string): Line[] {
  const lines: Line[] = [];
  for (const match of yaml.matchAll(/([^\r\n]*)(?:\r\n|\n|\r|$)/g)) {
    if (match[0] === '' && match.index > 0) break;
    const text = match[1]!;
    const start = match.index;
    const parts = linePattern.exec(text)!;
    const indent = start + parts[1]!.length;
    const content = indent + parts[2]!.length;
    lines.push({
      start,
      end: start + text.length,
      text,
      indent,
      content,
      value: start + parts[0].length,
      key: parts[3],
    });
  }
  return lines;
}

/** The value of a line without a comment behind it. */
function valueRange(line: Line, from = line.value): Range {
  const rest = line.text.slice(from - line.start);
  const comment = /(?:^|\s)#/.exec(rest);
  const value = (comment ? rest.slice(0, comment.index) : rest).trimEnd();
  return { start: from, end: from + value.length };
}

function slice(line: Line, range: Range): string {
  return line.text.slice(range.start - line.start, range.end - line.start);
}

const insert = (offset: number, newText: string): TextEdit => ({
  range: { start: offset, end: offset },
  newText,
});

/** Spaces that are none to YAML, and characters of no width: they come with text pasted from Word and web pages. */
const oddSpace = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff]/;
const oddSpaces = new RegExp(oddSpace, 'g');
/** Where they do harm: before a line's first word, behind its hyphens, and behind its key's colon. */
const spacing = new RegExp(
  `^(?:[ \\t]|${oddSpace.source})*(?:-(?:[ \\t]|${oddSpace.source})+)*(?:[\\w-]+:(?:[ \\t]|${oddSpace.source})+)?`,
);

/** Whether a text may have spaces in its layout that YAML does not know; cheap, and true too often. */
export function mayHaveOddSpaces(text: string): boolean {
  return oddSpace.test(text);
}

/** The spaces in a YAML's layout that YAML does not know, as one slip. */
export function findOddSpaces(yaml: string): Repair | undefined {
  const edits = splitLines(yaml).flatMap((line) =>
    [...spacing.exec(line.text)![0].matchAll(oddSpaces)].map((match): TextEdit => {
      const start = line.start + match.index;
      const hasWidth = !/[\u200b\ufeff]/.test(match[0]);
      return { range: { start, end: start + 1 }, newText: hasWidth ? ' ' : '' };
    }),
  );
  const first = edits[0];
  return first && { cause: 'odd-space', range: first.range, edits, offer: true };
}

function tab(lines: readonly Line[], at: number, before: readonly Line[]): Repair | undefined {
  const behindHyphen = tabBehindHyphen(lines[at]!);
  if (behindHyphen) return behindHyphen;
  const index = [at, at + 1, at - 1].find(
    (i) => lines[i] && /^[ ]*\t/.test(lines[i].text) && lines[i].text.trim() !== '',
  );
  if (index === undefined) return undefined;
  const line = lines[index]!;
  const range = { start: line.start, end: line.indent };
  const above =
    index === at ? before.at(-1) : lines.slice(0, index).findLast((other) => other.text.trim() !== '');
  const opens = above?.key !== undefined && valueRange(above).end === above.value;
  const isItem = line.content > line.indent;
  const deeper = opens ? 2 : 0;
  const column = !above ? 0 : (isItem && !opens ? above.indent : above.content) - above.start + deeper;
  return { cause: 'tab', range, edits: [{ range, newText: ' '.repeat(column) }], offer: true };
}

/** `-<tab>name: Carers`: a list's item may hold keys only behind spaces. */
function tabBehindHyphen({ text, start, indent, content }: Line): Repair | undefined {
  const spaces = /-([ \t]*\t[ \t]*)$/.exec(text.slice(indent - start, content - start))?.[1];
  if (spaces === undefined) return undefined;
  const range = { start: content - spaces.length, end: content };
  return { cause: 'tab', range, edits: [{ range, newText: ' ' }], offer: true };
}

/** A question mark within brackets keeps a place for what is not yet known: `[?, Carers]`, `{cost: ?}`. */
function placeholderInBrackets(lines: readonly Line[], at: number): Repair | undefined {
  for (const line of lines.slice(Math.max(0, at - 1), at + 1)) {
    const text = withoutQuotes(line.text);
    for (const match of text.matchAll(/\?+/g)) {
      const start = line.start + match.index;
      const range = { start, end: start + match[0].length };
      const isBefore = /^[ \t]*[,\]}]/.test(text.slice(range.end - line.start));
      if (!isBefore || !/[[{,:]$/.test(text.slice(0, match.index).trimEnd())) continue;
      const edits = [{ range, newText: yamlQuoted(match[0]) }];
      return { cause: 'special-start', range, edits, offer: false, silent: true };
    }
  }
  return undefined;
}

/** A text with the same length and nothing in its quotations. */
function withoutQuotes(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, (quotation) => 'x'.repeat(quotation.length));
}

/** An apostrophe within single quotes, or a quotation mark within double ones, in a list: `['Residents' magazine']`. */
function quoteInBrackets(line: Line): Repair | undefined {
  const whole = line.text.slice(line.value - line.start);
  if (!/^[[{]/.test(whole)) return undefined;
  for (const part of whole.matchAll(/[^,[\]{}]+/g)) {
    const before = /^\s*(?:[\w-]+:\s+)?/.exec(part[0])![0].length;
    const quotation = part[0].slice(before).trimEnd();
    const quote = /^["']/.exec(quotation)?.[0];
    const inner = quotation.slice(1, -1);
    if (!quote || quotation.length < 3 || !quotation.endsWith(quote)) continue;
    if (!inner.replaceAll("''", '').replace(/\\./g, '').includes(quote)) continue;
    const start = line.value + part.index + before;
    const range = { start, end: start + quotation.length };
    return { cause: 'text-after-quote', range, edits: [{ range, newText: yamlQuoted(inner) }], offer: true };
  }
  return undefined;
}

/** YAML wants a closing bracket indented; people and formatters put it below the key, which is as clear. */
function closingBracket(lines: readonly Line[], at: number, error: StrictError): Repair | undefined {
  const line = lines[at]!;
  if (!/^\s*[\]}]/.test(line.text) || !error.reason.includes('deficient')) return undefined;
  const opening = lines
    .slice(0, at)
    .findLast(
      (other) =>
        /[[{]\s*(?:#.*)?$/.test(other.text) && other.indent - other.start <= line.indent - line.start,
    );
  if (!opening) return undefined;
  const missing = opening.content - opening.start + 1 - (line.indent - line.start);
  if (missing <= 0) return undefined;
  const range = { start: line.indent, end: line.end };
  return {
    cause: 'indentation',
    range,
    edits: [insert(line.start, ' '.repeat(missing))],
    offer: false,
    silent: true,
  };
}

function stray(line: Line, error: StrictError): Repair | undefined {
  const rest = valueRange(line, Math.min(Math.max(error.offset, line.start), line.end));
  const text = slice(line, rest);
  if (!/^[\]}]+$/.test(text)) return undefined;
  const value = slice(line, valueRange(line));
  const opened = (value.match(/[[{]/g) ?? []).length;
  const closed = (value.match(/[\]}]/g) ?? []).length;
  if (closed <= opened) return undefined;
  return {
    cause: 'stray-bracket',
    range: rest,
    edits: [{ range: rest, newText: '' }],
    offer: true,
    detail: text,
  };
}

function unclosed(lines: readonly Line[], at: number, error: StrictError): Repair | undefined {
  if (
    !/deficient|end of the stream within|unexpected end|missed comma|expected the node content|multiline|block mapping entry/.test(
      error.reason,
    )
  ) {
    return undefined;
  }
  for (let index = at; index >= 0 && index > at - 40; index--) {
    const line = lines[index]!;
    const range = valueRange(line);
    const value = slice(line, range);
    const quote = /^["']/.exec(value)?.[0];
    if (quote && !closesQuote(line.text.slice(range.start - line.start), quote)) {
      const end = line.start + line.text.trimEnd().length;
      return {
        cause: 'unclosed-quote',
        range: { start: range.start, end },
        edits: [insert(end, quote)],
        offer: true,
        detail: quote,
      };
    }
    const brackets = /^[[{]/.test(value) ? unclosedBrackets(lines, index, range) : undefined;
    if (brackets) return brackets;
  }
  return undefined;
}

/** What is missing at the end of a list or map in brackets that begins on line `index`, a quotation mark with it. */
function unclosedBrackets(lines: readonly Line[], index: number, range: Range): Repair | undefined {
  const first = lines[index]!;
  const last = lastFlowLine(lines, index);
  const lastRange = last === first ? range : valueRange(last, last.indent);
  const text = lines
    .slice(index, lines.indexOf(last) + 1)
    .map((line) => line.text)
    .join('\n')
    .slice(range.start - first.start);
  const written = text.slice(0, text.length - (last.text.length - (lastRange.end - last.start)));
  const { quote, brackets } = openIn(written);
  if (quote === undefined && brackets === '') return undefined;
  // An editor closes a bracket by itself, but no quotation mark: `[Leaflet, "Face]`.
  if (quote !== undefined && brackets !== '' && written.slice(quote).endsWith(brackets)) {
    const end = lastRange.end - brackets.length;
    return {
      cause: 'unclosed-quote',
      range: { start: range.start + quote, end },
      edits: [insert(end, written[quote]!)],
      offer: true,
      detail: written[quote]!,
    };
  }
  const words = lastRange.start + withoutTrailingCommas(slice(last, lastRange)).length;
  const end = Math.max(words, range.start + 1);
  const closing = `${quote === undefined ? '' : written[quote]}${brackets}`;
  return {
    cause: 'unclosed-bracket',
    range: { start: range.start, end },
    // A comma left behind the bracket would be a slip of its own.
    edits: [{ range: { start: end, end: Math.max(end, lastRange.end) }, newText: closing }],
    offer: true,
    detail: closing,
  };
}

/** Where a quotation mark stands that is still open at the end of a text, and the brackets that would close it. */
function openIn(flow: string): { quote: number | undefined; brackets: string } {
  let brackets = '';
  let quote: number | undefined;
  let isStart = true;
  for (let at = 0; at < flow.length; at++) {
    const character = flow[at]!;
    if (quote !== undefined) {
      if (character === flow[quote]) quote = undefined;
      continue;
    }
    if (isStart && (character === '"' || character === "'")) quote = at;
    else if (character === '[' || character === '{') brackets = (character === '[' ? ']' : '}') + brackets;
    else if (character === ']' || character === '}') brackets = brackets.slice(1);
    if (character.trim() !== '') isStart = '[{,:'.includes(character);
  }
  return { quote, brackets };
}

function withoutTrailingCommas(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s,]/.test(text[end - 1]!)) end--;
  return text.slice(0, end);
}

/** The last line that still belongs to a bracket opened on line `index`: up to the next `key:` or `- `. */
function lastFlowLine(lines: readonly Line[], index: number): Line {
  let last = lines[index]!;
  for (const next of lines.slice(index + 1)) {
    if (next.text.trim() === '' || next.key !== undefined || next.content > next.indent) break;
    if (next.indent === next.start) break;
    last = next;
  }
  return last;
}

function closesQuote(value: string, quote: string): boolean {
  return (quote === '"' ? /^"(?:[^"\\]|\\.)*"/ : /^'(?:[^']|'')*'/).test(value);
}

function afterQuote(line: Line): Repair | undefined {
  const whole = line.text.slice(line.value - line.start);
  const quoted = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/.exec(whole)?.[0];
  const range = valueRange(line);
  if (quoted === undefined) return undefined;
  // A hash inside the quotation is no comment: look behind it.
  const rest = valueRange(line, line.value + quoted.length);
  if (slice(line, rest).trim() === '') return undefined;
  const value = line.text.slice(range.start - line.start, rest.end - line.start);
  const quote = value[0]!;
  const meant = value.length > quoted.length && value.endsWith(quote) ? value.slice(1, -1) : value;
  const words = { start: range.start, end: rest.end };
  return {
    cause: 'text-after-quote',
    range: words,
    edits: [{ range: words, newText: yamlQuoted(meant) }],
    offer: true,
  };
}

function specialStart(line: Line, error: StrictError): Repair | undefined {
  const range = valueRange(line);
  const value = slice(line, range);
  const special = /^[@`%*&!|>?[{-]/.exec(value)?.[0];
  if (!special || error.offset < range.start || error.offset > range.end) return undefined;
  if (/[[{]/.test(special) && !hasTextBehindBracket(value)) return undefined;
  if ((special === '|' || special === '>') && /^[|>][-+\d]*$/.test(value)) return undefined;
  if (line.key === undefined && line.content === line.indent) return undefined;
  return {
    cause: 'special-start',
    range,
    edits: [{ range, newText: yamlQuoted(value) }],
    offer: true,
    // A lone question mark keeps a place for what is not yet known.
    silent: /^\?+$/.test(value),
    detail: special,
  };
}

/** `[draft] Recycle more`: the bracket is closed, and words follow. */
function hasTextBehindBracket(value: string): boolean {
  let depth = 0;
  const bare = withoutQuotes(value);
  for (let index = 0; index < bare.length; index++) {
    if (/[[{]/.test(bare[index]!)) depth++;
    else if (/[\]}]/.test(bare[index]!) && --depth === 0) return bare.slice(index + 1).trim() !== '';
  }
  return false;
}

function colonInText(line: Line): Repair | undefined {
  if (line.key === undefined) return undefined;
  const range = valueRange(line);
  const value = slice(line, range);
  if (/^["'[{|>]/.test(value) || !/:(?:\s|$)/.test(value)) return undefined;
  return { cause: 'colon-in-text', range, edits: [{ range, newText: yamlQuoted(value) }], offer: true };
}

/** A colon in a text within curly brackets: "{activity: Name the trust: a vote, owner: Sam}". */
function colonInBrackets(line: Line): Repair | undefined {
  const first = line.key === undefined ? line.content : line.value;
  if (!/^[[{]/.test(line.text.slice(first - line.start))) return undefined;
  const found = flowEntries(line.text, first - line.start).flatMap(({ start, end }) => {
    const [, before, value] =
      /^(\s*[^\s:"'[\]{}][^:"'[\]{}]*:\s+)([^\s"'[\]{}].*?)\s*$/s.exec(line.text.slice(start, end)) ?? [];
    if (before === undefined || value === undefined || !/:\s/.test(value)) return [];
    const from = line.start + start + before.length;
    return [{ range: { start: from, end: from + value.length }, newText: yamlQuoted(value) }];
  });
  const [slip] = found;
  return slip && { cause: 'colon-in-text', range: slip.range, edits: found, offer: true };
}

/** Where the keys with their values stand within curly brackets of a line, whatever is nested in them. */
function flowEntries(text: string, from: number): Range[] {
  const entries: Range[] = [];
  const open: { bracket: string; start: number; isPlain: boolean }[] = [];
  let quote = '';
  for (let at = from; at < text.length; at++) {
    const character = text[at]!;
    const inner = open.at(-1);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (/["']/.test(character) && /[[{,:]\s*$/.test(text.slice(0, at))) {
      quote = character;
    } else if (character === '{' || character === '[') {
      if (inner) inner.isPlain = false;
      open.push({ bracket: character, start: at + 1, isPlain: true });
    } else if (inner && (character === ',' || character === '}' || character === ']')) {
      if (inner.bracket === '{' && inner.isPlain) entries.push({ start: inner.start, end: at });
      if (character === ',') Object.assign(inner, { start: at + 1, isPlain: true });
      else open.pop();
    }
  }
  return entries;
}

function missingColon(lines: readonly Line[], at: number, error: StrictError): Repair | undefined {
  const isWord = lines[at]!.key === undefined && lines[at]!.content === lines[at]!.indent;
  const isMissing = /mapping key|multiline key|block mapping entry|document separator|sequence entry/;
  // A word further out than the lines it belongs with may be a key that is only just begun.
  if (!isMissing.test(error.reason) && !(isWord && error.reason.includes('bad indentation')))
    return undefined;
  // The reader stops behind the line at fault, at the next key.
  for (let index = at; index >= 0 && index >= at - 3; index--) {
    const line = lines[index]!;
    const range = valueRange(line, line.content);
    const text = slice(line, range);
    if (text === '' || line.key !== undefined || /^["'[{#]/.test(text)) continue;
    const unspaced = /^([\p{L}_][\p{L}\p{N}_-]*):(?=\S)/u.exec(text);
    if (unspaced && !/^\/\//.test(text.slice(unspaced[0].length))) {
      return {
        cause: 'missing-space',
        range: { start: range.start, end: range.start + unspaced[0].length },
        edits: [insert(range.start + unspaced[0].length, ' ')],
        offer: true,
        detail: unspaced[1]!,
      };
    }
    const continued = goesOn(lines, index, range, text);
    if (continued) return continued;
    const word = /^[\p{L}_][\p{L}\p{N}_-]*(?=[ \t]+\S|$)/u.exec(text)?.[0];
    const comment: TextEdit = insert(line.start, '#');
    if (word === undefined || line.content > line.indent) {
      return { cause: 'missing-colon', range, edits: [comment], offer: false };
    }
    const complete = text.length > word.length && /^[\s]*[["'\d]/.test(text.slice(word.length));
    return {
      cause: 'missing-colon',
      range,
      edits: complete ? [insert(range.start + word.length, ':')] : [comment],
      offer: complete,
      detail: word,
    };
  }
  return undefined;
}

/** Several words below a text that stand no further in than its key: someone pressed Enter while writing it. */
function goesOn(lines: readonly Line[], index: number, range: Range, text: string): Repair | undefined {
  const line = lines[index]!;
  const above = lines.slice(0, index).findLast((other) => other.text.trim() !== '');
  if (line.content > line.indent || !above?.key || text.split(/\s+/).length < 3) return undefined;
  const value = slice(above, valueRange(above));
  if (
    value === '' ||
    /^["'[{|>]/.test(value) ||
    value !== above.text.slice(above.value - above.start).trimEnd()
  )
    return undefined;
  const indent = ' '.repeat(above.content - above.start + 2);
  const edits = [{ range: { start: line.start, end: line.indent }, newText: indent }];
  return { cause: 'continued', range, edits, offer: true };
}

function indentation(line: Line, before: readonly Line[]): Repair | undefined {
  if (line.key === undefined && line.content === line.indent) return undefined;
  const width = line.indent - line.start;
  const isItem = line.content > line.indent;
  // The columns at which a line like this one could stand: those of the keys or items still open above.
  const columns: number[] = [];
  let limit = Number.POSITIVE_INFINITY;
  for (const other of [...before].reverse()) {
    const column = isItem ? other.indent - other.start : other.content - other.start;
    if ((!isItem || other.content > other.indent) && column < limit) columns.push(column);
    limit = Math.min(limit, other.indent - other.start);
  }
  if (columns.length === 0) return undefined;
  const nearest = columns.reduce((best, column) =>
    Math.abs(column - width) < Math.abs(best - width) ? column : best,
  );
  if (nearest === width) return undefined;
  const range = { start: line.start, end: line.indent };
  return {
    cause: 'indentation',
    range: { start: line.indent, end: valueRange(line).end },
    edits: [{ range, newText: ' '.repeat(nearest) }],
    offer: true,
  };
}
