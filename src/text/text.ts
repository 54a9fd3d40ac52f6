import { Recent } from './recent.ts';

/** A stretch of a text: offsets in UTF-16 code units, `end` exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A stretch as it stands so many UTF-16 code units further on. */
export function movedRange({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}

/** A place as editors count it: both zero-based, `character` in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Replaces `range` of a text by `newText`; an insertion has an empty range. */
export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

/** The edit that makes one text of another, without what both have in common at their ends. */
export function leastEdit(before: string, after: string): TextEdit {
  const least = Math.min(before.length, after.length);
  let start = 0;
  while (start < least && before[start] === after[start]) start++;
  if (isWithinOne(before, start) || isWithinOne(after, start)) start--;
  let end = 0;
  while (end < least - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  if (isWithinOne(before, before.length - end) || isWithinOne(after, after.length - end)) end--;
  return {
    range: { start, end: before.length - end },
    newText: after.slice(start, after.length - end),
  };
}

/** Whether a place lies within a letter of two UTF-16 code units, or within a line end. */
function isWithinOne(text: string, at: number): boolean {
  return at > 0 && /^(?:[\ud800-\udbff][\udc00-\udfff]|\r\n)$/.test(text.slice(at - 1, at + 1));
}

/** Whether two edits of a text touch the same words, or lie side by side: only one of them can be made. */
export function touch({ range: a }: TextEdit, { range: b }: TextEdit): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** Turns offsets into lines and back. Line ends are `\n`, `\r\n` and a lone `\r`, as in editors. */
export class LineIndex {
  readonly #starts: number[] = [0];
  readonly #text: string;
  /** The line that was found last. */
  #last = 0;

  constructor(text: string) {
    this.#text = text;
    const hasReturns = text.includes('\r');
    for (let at = text.indexOf('\n'); at >= 0 && !hasReturns; at = text.indexOf('\n', at + 1))
      this.#starts.push(at + 1);
    if (!hasReturns) return;
    for (const match of text.matchAll(/\r\n|\n|\r/g)) this.#starts.push(match.index + match[0].length);
  }

  get count(): number {
    return this.#starts.length;
  }

  /** The line and character of an offset; offsets outside the text are clamped to it. */
  position(offset: number): Position {
    const clamped = Math.max(0, Math.min(offset, this.#text.length));
    // What is asked for next mostly lies on the same line or soon behind it.
    const near = this.#starts[this.#last]! <= clamped;
    let low = near ? this.#last : 0;
    let high = near ? Math.min(low + 8, this.#starts.length - 1) : this.#last;
    if (near && this.#starts[high]! <= clamped) [low, high] = [high, this.#starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= clamped) low = middle;
      else high = middle - 1;
    }
    this.#last = low;
    return { line: low, character: clamped - this.#starts[low]! };
  }

  /** The offset of a position; characters beyond the line's end are clamped to it. */
  offset({ line, character }: Position): number {
    const range = this.line(Math.max(0, Math.min(line, this.count - 1)));
    return Math.min(range.start + character, range.end);
  }

  /** The range of a line's text, without its line end. */
  line(line: number): Range {
    const start = this.#starts[line] ?? this.#text.length;
    let end = this.#starts[line + 1] ?? this.#text.length;
    while (end > start && (this.#text[end - 1] === '\n' || this.#text[end - 1] === '\r')) end--;
    return { start, end };
  }
}

/** The line end that a text uses: that of its first line, `\n` where it has one line only. */
export function lineEnding(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}

/** The text with all edits applied. The edits must not overlap; their order matters at one place only. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  let result = '';
  let done = 0;
  for (const { range, newText } of ordered) {
    result += text.slice(done, range.start) + newText;
    done = range.end;
  }
  return result + text.slice(done);
}

/**
 * A text of at most `length` UTF-16 code units: where it is longer its beginning, and dots. It is cut at a word's end
 * where that is near, without the comma or the like behind it, and no letter is cut in half.
 */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '');
  const space = cut.lastIndexOf(' ');
  const words = space > length * 0.6 ? cut.slice(0, space) : cut;
  return `${words.replace(/[\s,;:–—&-]+$/, '') || words.trimEnd()}…`;
}

/** A text without a capital at its beginning. */
export function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** A text with a capital at its beginning. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * What is compared when people's words are matched: letters and digits only, lower case, so that
 * "Residents' Magazine", "residents-magazine" and "residents magazine" are the same. What parts two digits
 * counts: 1.1 is not 11. A text without any letter or digit (an emoji, say) stays itself.
 */
export function looseKey(text: string): string {
  if (text.length > longestKept) return workOutLooseKey(text);
  let key = looseKeys.get(text);
  if (key === undefined) {
    key = workOutLooseKey(text);
    looseKeys.add(text, key, text.length);
  }
  return key;
}

/** The same names are asked for again and again, by one check after the other. Lengths are in UTF-16 code units. */
const looseKeys = new Recent<string>(200_000);
const longestKept = 100;

function workOutLooseKey(text: string): string {
  const plain = text.normalize('NFC').toLowerCase();
  const key = plain.replace(/[^\p{L}\p{N}]+/gu, (gap, at: number) =>
    gap !== ',' && isDigit(plain[at - 1]) && isDigit(plain[at + gap.length]) ? '.' : '',
  );
  return key || plain.trim();
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}

/**
 * How many single-character changes turn `a` into `b`, two letters in each other's place counting as one
 * (optimal string alignment).
 * @returns any number above `limit` where there are more than that
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let distance = Math.min(previous[j]! + 1, current[j - 1]! + 1, previous[j - 1]! + change);
      const isSwap = change === 1 && i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) distance = Math.min(distance, beforePrevious[j - 2]! + 1);
      current.push(distance);
      least = Math.min(least, distance);
    }
    if (least > limit) return limit + 1;
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length]!;
}

/**
 * The candidates that someone most likely meant by `text`, best first, at most `count`: those that start
 * or end alike, or are no more than about a third of their letters away.
 */
export function nearest(text: string, candidates: Iterable<string>, count = 3): string[] {
  const wanted = looseKey(text).slice(0, 64);
  if (wanted === '') return [];
  const scored: { candidate: string; score: number }[] = [];
  for (const candidate of candidates) {
    const key = looseKey(candidate);
    const longer = Math.max(wanted.length, key.length);
    const shorter = Math.min(wanted.length, key.length);
    const limit = Math.max(1, Math.floor(longer / 3));
    const distance = editDistance(wanted, key, limit);
    if (distance <= limit && distance < wanted.length) scored.push({ candidate, score: distance });
    else if (shorter >= 4 && (key.includes(wanted) || wanted.includes(key)))
      scored.push({ candidate, score: limit + (longer - shorter) / 100 });
  }
  return scored
    .sort((a, b) => a.score - b.score)
    .slice(0, count)
    .map(({ candidate }) => candidate);
}
