import { diffArrays } from 'diff';
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

/**
 * Texts are compared word by word where no more words than this come and go: the cost grows with the square of their
 * number. Beyond, sentences are compared first, and words only within those that differ.
 */
const mostEdits = 1_000;

/** The words that two texts have in common, in order. */
function commonTokens(a: readonly Token[], b: readonly Token[]): [Token, Token][] {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start]!.key === b[start]!.key) start++;
  let end = 0;
  while (end < most - start && a.at(-1 - end)!.key === b.at(-1 - end)!.key) end++;
  const middle = [a, b].map((tokens) => tokens.slice(start, tokens.length - end)) as [Token[], Token[]];
  return [
    ...pairsIn({ isSame: true, a: a.slice(0, start), b }),
    ...(stretchesOf(...middle)?.flatMap(pairsIn) ?? commonBySentence(...middle)),
    ...pairsIn({ isSame: true, a: a.slice(a.length - end), b: b.slice(b.length - end) }),
  ];
}

function commonBySentence(a: readonly Token[], b: readonly Token[]): [Token, Token][] {
  const [allA, allB] = [sentencesOf(a), sentencesOf(b)];
  const stretches = stretchesOf(allA, allB) ?? [{ isSame: false, a: allA, b: allB }];
  return stretches.flatMap(({ isSame, a: inA, b: inB }) =>
    // As many sentences in place of as many are the same ones, each reworded.
    inA.length === inB.length
      ? inA.flatMap(({ tokens }, index) => pairsBetween(tokens, inB[index]!.tokens, isSame))
      : pairsBetween(
          inA.flatMap(({ tokens }) => tokens),
          inB.flatMap(({ tokens }) => tokens),
          isSame,
        ),
  );
}

function pairsBetween(a: readonly Token[], b: readonly Token[], isSame: boolean): [Token, Token][] {
  return (isSame ? [{ isSame, a, b }] : (stretchesOf(a, b) ?? [])).flatMap(pairsIn);
}

interface Sentence {
  readonly key: string;
  readonly tokens: readonly Token[];
}

function sentencesOf(tokens: readonly Token[]): Sentence[] {
  const sentences: Token[][] = [[]];
  for (const token of tokens) {
    sentences.at(-1)!.push(token);
    if (/[.!?:;]/.test(token.key)) sentences.push([]);
  }
  return sentences.map((own) => ({ key: own.map(({ key }) => key).join(' '), tokens: own }));
}

/** What stands in both lists, or in one in place of what stands in the other. */
interface Stretch<Item> {
  readonly isSame: boolean;
  readonly a: readonly Item[];
  readonly b: readonly Item[];
}

/** @returns undefined where more than {@link mostEdits} items come and go */
function stretchesOf<Item extends { readonly key: string }>(
  a: readonly Item[],
  b: readonly Item[],
): Stretch<Item>[] | undefined {
  const keysOf = (items: readonly Item[]) => items.map(({ key }) => key);
  const changes = diffArrays(keysOf(a), keysOf(b), { maxEditLength: mostEdits });
  if (!changes) return undefined;
  const stretches: Stretch<Item>[] = [];
  let [endA, endB, startA, startB] = [0, 0, 0, 0];
  for (const [index, { added, removed, count }] of changes.entries()) {
    if (!added) endA += count;
    if (!removed) endB += count;
    const isSame = !added && !removed;
    const next = changes[index + 1];
    // What goes and what comes in its place are one stretch.
    if (!isSame && (next?.added || next?.removed)) continue;
    stretches.push({ isSame, a: a.slice(startA, endA), b: b.slice(startB, endB) });
    [startA, startB] = [endA, endB];
  }
  return stretches;
}

function pairsIn({ isSame, a, b }: Stretch<Token>): [Token, Token][] {
  return isSame ? a.map((token, index) => [token, b[index]!]) : [];
}
