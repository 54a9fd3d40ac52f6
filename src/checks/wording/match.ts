import type { Pattern } from './notation.ts';
import type { Word } from './words.ts';
import { endsSentence } from './words.ts';

/**
 * How rules are matched: a pattern takes the places where it may begin and gives those where it may then end, all at
 * once. So nothing is tried twice, and the time grows with the length of the statement and no faster. A place is the
 * index of the word before which it lies; places are ascending, each once.
 */
export type Places = readonly number[];

/** Where the words of a sort stand: from, to, from, to, …, by their beginnings. */
export type Spans = readonly number[];

/** What patterns ask of a statement. */
export interface Reading {
  readonly words: readonly Word[];
  /** Every place. */
  readonly everywhere: Places;
  /** Where a statement, or what stands behind its label, begins. */
  readonly starts: Places;
  spans(atom: number): Spans;
}

export type Matcher = (reading: Reading, from: Places) => Places;

/**
 * What finds a pattern.
 * @param idOf the number of an atom.
 */
export function matcherOf(pattern: Pattern, idOf: (atom: string) => number): Matcher {
  switch (pattern.kind) {
    case 'word': {
      const atoms = pattern.atoms.map(idOf);
      if (atoms.length === 1) return (reading, from) => after(reading, reading.spans(atoms[0]!), from);
      return (reading, from) => union(atoms.map((atom) => after(reading, reading.spans(atom), from)));
    }
    case 'next-is-not': {
      const atoms = pattern.atoms.map(idOf);
      return (reading, from) =>
        from.filter((place) => !atoms.some((atom) => begins(reading.spans(atom), place)));
    }
    case 'last-is-not': {
      const atoms = pattern.atoms.map(idOf);
      return (reading, from) =>
        from.filter((place) => !atoms.some((atom) => ends(reading.spans(atom), place)));
    }
    case 'gap': {
      const but = pattern.but.map(idOf);
      return (reading, from) =>
        across(from, pattern.most, (place) => {
          const word = reading.words[place];
          if (!word || (pattern.withMarks ? endsSentence(word) : word.isMark)) return false;
          return !but.some((atom) => begins(reading.spans(atom), place));
        });
    }
    case 'start':
      return ({ starts }, from) => from.filter((place) => starts.includes(place));
    case 'end':
      return ({ words }, from) => {
        const last = words.findLastIndex(({ isMark }) => !isMark) + 1;
        return from.filter((place) => place >= last);
      };
    case 'row': {
      const parts = pattern.parts.map((part) => matcherOf(part, idOf));
      return (reading, from) => {
        let places = from;
        for (const part of parts) {
          if (places.length === 0) break;
          places = part(reading, places);
        }
        return places;
      };
    }
    case 'either': {
      const parts = pattern.parts.map((part) => matcherOf(part, idOf));
      return (reading, from) => union(parts.map((part) => part(reading, from)));
    }
    case 'repeated': {
      const part = matcherOf(pattern.part, idOf);
      return (reading, from) => {
        const all = pattern.least === 0 ? [from] : [];
        let places = from;
        for (let times = 0; times < pattern.most && places.length > 0; times++) {
          places = part(reading, places);
          all.push(places);
        }
        return union(all);
      };
    }
    case 'quoted':
      return matcherOf(pattern.part, idOf);
  }
}

/** Where words that begin at one of these places end. */
function after({ everywhere }: Reading, spans: Spans, from: Places): Places {
  if (spans.length === 0 || from.length === 0) return [];
  const all: number[] = [];
  if (from === everywhere) {
    for (let at = 1; at < spans.length; at += 2) add(all, spans[at]!);
    return all;
  }
  let at = firstFrom(spans, from[0]!);
  for (const place of from) {
    while (at < spans.length && spans[at]! < place) at += 2;
    for (let same = at; spans[same] === place; same += 2) add(all, spans[same + 1]!);
  }
  return all;
}

/** The places that are reached from these, over at most so many words, as long as a word may be passed. */
function across(from: Places, most: number, isPassed: (place: number) => boolean): Places {
  const all: number[] = [];
  // How far is known already; from where on the words up to there were all passed.
  let reached = -1;
  for (const start of from) {
    if (reached < start) {
      all.push(start);
      reached = start;
    }
    while (reached - start < most && isPassed(reached)) {
      reached++;
      all.push(reached);
    }
  }
  return all;
}

/** Puts a place where it belongs: words are short, so that this is near the end. */
function add(places: number[], place: number): void {
  let at = places.length;
  while (at > 0 && places[at - 1]! > place) at--;
  if (places[at - 1] !== place) places.splice(at, 0, place);
}

function union(lists: readonly Places[]): Places {
  const filled = lists.filter((list) => list.length > 0);
  if (filled.length <= 1) return filled[0] ?? [];
  return [...new Set(filled.flat())].sort((a, b) => a - b);
}

/** The index in spans of the first that begins at a place or behind it, by halving. */
function firstFrom(spans: Spans, place: number): number {
  let low = 0;
  let high = spans.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[2 * middle]! < place) low = middle + 1;
    else high = middle;
  }
  return 2 * low;
}

/** Whether words of a sort begin at a place. */
export function begins(spans: Spans, place: number): boolean {
  return spans[firstFrom(spans, place)] === place;
}

/** The longest words that are looked back over. */
const longestBefore = 6;

/** Whether words of a sort end at a place. */
function ends(spans: Spans, place: number): boolean {
  for (let at = firstFrom(spans, place - longestBefore); spans[at]! < place; at += 2)
    if (spans[at + 1] === place) return true;
  return false;
}
