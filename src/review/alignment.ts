import type { Range } from '../text/text.ts';

/** Which letters of one text stand in another, in the same order. */
export class Alignment {
  /** For each code unit of the first text its place in the second; -1 where it has none. */
  readonly #places: Int32Array;
  readonly #first: string;
  readonly #second: string;

  /** Aligns two texts word by word, without regard to case. */
  constructor(first: string, second: string) {
    this.#first = first;
    this.#second = second;
    this.#places = new Int32Array(first.length).fill(-1);
    let before: readonly [Token, Token] | undefined;
    for (const [a, b] of commonTokens(tokensOf(first), tokensOf(second))) {
      const length = Math.min(a.end - a.start, b.end - b.start);
      for (let index = 0; index < length; index++) this.#places[a.start + index] = b.start + index;
      const gap = before && [a.start - before[0].end, b.start - before[1].end];
      if (before && gap?.[0] === 1 && gap[1] === 1) this.#places[before[0].end] = before[1].end;
      before = [a, b];
    }
  }

  /** Where the words of a stretch stand in the second text, or what stands there in their place. */
  range({ start, end }: Range): Range | undefined {
    const places = this.#places;
    let from = start;
    let to = end;
    while (from < to && places[from]! < 0) from++;
    while (to > from && places[to - 1]! < 0) to--;
    if (from < to) return { start: places[from]!, end: places[to - 1]! + 1 };
    let before = start - 1;
    while (before >= 0 && places[before]! < 0) before--;
    let after = end;
    while (after < places.length && places[after]! < 0) after++;
    if (before < 0 && after >= places.length) return undefined;
    const left = before < 0 ? places[after]! : places[before]! + 1;
    const right = after < places.length ? places[after]! : left;
    const between = this.#second.slice(left, Math.max(left, right));
    const words = between.trim();
    if (start === end || words === '') {
      // At a word's edge, on the side of the text that it belongs to.
      const point = end < places.length && places[end]! >= 0 ? places[end]! : left;
      return { start: point, end: point };
    }
    const offset = left + between.indexOf(words);
    return { start: offset, end: offset + words.length };
  }

  /**
   * Where a stretch stands in the second text letter by letter, with the letters next to it; undefined where that
   * reads differently. A stretch without length is the place between two letters.
   */
  exactRange({ start, end }: Range): Range | undefined {
    const places = this.#places;
    const hasLeft = start > 0 && places[start - 1]! >= 0;
    const hasRight = end < places.length && places[end]! >= 0;
    const from = hasLeft ? places[start - 1]! + 1 : start < end || hasRight ? places[start] : undefined;
    if (from === undefined || from < 0) return undefined;
    const to = from + (end - start);
    if (this.#second.slice(from, to) !== this.#first.slice(start, end)) return undefined;
    for (let index = start; index < end; index++)
      if (places[index] !== from + index - start) return undefined;
    const fitsLeft = hasLeft ? this.#second[from - 1] === this.#first[start - 1] : from === 0;
    const fitsRight = hasRight
      ? places[end] === to && this.#second[to] === this.#first[end]
      : to === this.#second.length;
    return fitsLeft && fitsRight ? { start: from, end: to } : undefined;
  }
}

interface Token extends Range {
  readonly key: string;
}

/** Words, and each other letter by itself. */
function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    key: match[0].toLowerCase(),
  }));
}

/** Beyond so many pairs of words, texts that differ throughout are aligned at their ends only. */
const mostPairs = 250_000;

/** The longest common subsequence of two lists of words. */
function commonTokens(a: readonly Token[], b: readonly Token[]): [Token, Token][] {
  let start = 0;
  while (start < a.length && start < b.length && a[start]!.key === b[start]!.key) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1]!.key === b[endB - 1]!.key) {
    endA--;
    endB--;
  }
  const common: [Token, Token][] = [];
  for (let index = 0; index < start; index++) common.push([a[index]!, b[index]!]);
  common.push(...middleTokens(a.slice(start, endA), b.slice(start, endB)));
  for (let index = 0; index < a.length - endA; index++) common.push([a[endA + index]!, b[endB + index]!]);
  return common;
}

function middleTokens(a: readonly Token[], b: readonly Token[]): [Token, Token][] {
  if (a.length === 0 || b.length === 0 || a.length * b.length > mostPairs) return [];
  const width = b.length + 1;
  /** How many words the rests of both have in common. */
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        a[i]!.key === b[j]!.key
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
    }
  }
  const common: [Token, Token][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]!.key === b[j]!.key) common.push([a[i++]!, b[j++]!]);
    else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++;
    else j++;
  }
  return common;
}
