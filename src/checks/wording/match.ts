import type { Pattern } from './notation.ts';
import type { Form } from './words.ts';

/**
 * How rules are matched: a pattern takes the places where it may begin and gives those where it may then end, all at
 * once. So nothing is tried twice, and the time grows with the length of the statement and no faster. A place is the
 * index of the word before which it lies; places are ascending, each once.
 */
export type Places = readonly number[];

/** Where words stand: from, to, from, to, …, by their beginnings. */
export type Spans = readonly number[];

/**
 * What patterns ask of a statement. An atom is the number of a word, a beginning of words or a sort; those of sorts
 * that are worked out of others, the composed ones, come first.
 */
export interface Reading {
  readonly words: readonly Word[];
  /** What is listed and more than one word. */
  readonly longer: readonly Longer[];
  /** Every place. */
  readonly everywhere: Places;
  /** Where a statement, or what stands behind its label, begins. */
  readonly starts: Places;
  /** Where a composed sort stands. */
  spans(composed: number): Spans;
}

/** A word with all that it is by itself. */
export interface Word extends Form {
  readonly atoms: readonly number[];
}

export interface Longer {
  readonly from: number;
  readonly to: number;
  readonly atom: number;
}

/** How atoms are numbered. */
export interface Numbering {
  idOf(atom: string): number;
  /** How many of the numbers are of composed sorts. */
  readonly composed: number;
}

export type Matcher = (reading: Reading, from: Places) => Places;

/**
 * What finds a pattern.
 * @throws {Error} when it names a sort that is none.
 */
export function matcherOf(pattern: Pattern, numbering: Numbering): Matcher {
  switch (pattern.kind) {
    case 'word': {
      const choice = choiceOf(pattern.atoms, numbering);
      return (reading, from) => after(reading, choice, from);
    }
    case 'next-is-not': {
      const choice = choiceOf(pattern.atoms, numbering);
      return (reading, from) => from.filter((place) => !begins(reading, choice, place));
    }
    case 'last-is-not': {
      const choice = choiceOf(pattern.atoms, numbering);
      return (reading, from) => from.filter((place) => !ends(reading, choice, place));
    }
    case 'gap': {
      const but = pattern.but.length > 0 ? choiceOf(pattern.but, numbering) : undefined;
      return (reading, from) =>
        across(from, pattern.most, (place) => {
          const word = reading.words[place];
          if (!word || (pattern.withMarks ? word.endsSentence : word.isMark)) return false;
          return !but || !begins(reading, but, place);
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
      const parts = pattern.parts.map((part) => matcherOf(part, numbering));
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
      const parts = pattern.parts.map((part) => matcherOf(part, numbering));
      return (reading, from) => union(parts.map((part) => part(reading, from)));
    }
    case 'repeated': {
      const part = matcherOf(pattern.part, numbering);
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
      return matcherOf(pattern.part, numbering);
  }
}

/** Words one of which may stand at a place, parted by how they are found. */
export interface Choice {
  readonly listed: readonly number[];
  readonly composed: readonly number[];
}

/** @throws {Error} when an atom names a sort that is none. */
export function choiceOf(atoms: readonly string[], { idOf, composed }: Numbering): Choice {
  const ids = atoms.map(idOf);
  return { listed: ids.filter((id) => id >= composed), composed: ids.filter((id) => id < composed) };
}

/** Where words that begin at one of these places end. */
function after(reading: Reading, choice: Choice, from: Places): Places {
  const all: number[] = [];
  for (const place of from) addEnds(reading, choice, place, all);
  return all;
}

function addEnds(reading: Reading, { listed, composed }: Choice, place: number, all: number[]): void {
  if (isListed(reading.words[place], listed)) add(all, place + 1);
  for (const { from, to, atom } of reading.longer) if (from === place && listed.includes(atom)) add(all, to);
  for (const sort of composed) {
    const spans = reading.spans(sort);
    for (let at = firstFrom(spans, place); spans[at] === place; at += 2) add(all, spans[at + 1]!);
  }
}

/** Whether a word is one of these by itself. */
export function isListed(word: Word | undefined, listed: readonly number[]): boolean {
  if (word) for (const atom of listed) if (word.atoms.includes(atom)) return true;
  return false;
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

/** Whether one of these words begins at a place. */
export function begins(reading: Reading, { listed, composed }: Choice, place: number): boolean {
  if (isListed(reading.words[place], listed)) return true;
  for (const { from, atom } of reading.longer) if (from === place && listed.includes(atom)) return true;
  for (const sort of composed) {
    const spans = reading.spans(sort);
    if (spans[firstFrom(spans, place)] === place) return true;
  }
  return false;
}

/** The longest words that are looked back over. */
const longestBefore = 6;

/** Whether one of these words ends at a place. */
function ends(reading: Reading, { listed, composed }: Choice, place: number): boolean {
  if (isListed(reading.words[place - 1], listed)) return true;
  for (const { to, atom } of reading.longer) if (to === place && listed.includes(atom)) return true;
  for (const sort of composed) {
    const spans = reading.spans(sort);
    for (let at = firstFrom(spans, place - longestBefore); spans[at]! < place; at += 2)
      if (spans[at + 1] === place) return true;
  }
  return false;
}
