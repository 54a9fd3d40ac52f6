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
  /** Everything that is one of the words, or longer ones. */
  readonly present: Bits;
  /** Every place. */
  readonly everywhere: Places;
  /** Where a statement, or what stands behind its label, begins. */
  readonly starts: Places;
  /** Where a composed sort stands. */
  composed(sort: number): Spans;
}

/** A word with all that it is by itself. */
export interface Word extends Form {
  readonly atoms: Bits;
}

/** A set of numbers, a bit for each: thirty together, which every engine holds without an object. */
export type Bits = readonly number[];

const bitsTogether = 30;

/** The set of some numbers, none of which reaches the size. */
export function bitsOf(numbers: Iterable<number>, size: number): number[] {
  const bits = new Array<number>(Math.ceil(size / bitsTogether)).fill(0);
  for (const number of numbers) addTo(bits, number);
  return bits;
}

/** The same as the index of some bits, those that are set, and so on: short, where there are few. */
export function sparseBitsOf(numbers: Iterable<number>): number[] {
  const bits: number[] = [];
  for (const number of numbers) {
    const index = Math.floor(number / bitsTogether);
    let at = 0;
    while (at < bits.length && bits[at] !== index) at += 2;
    if (at === bits.length) bits.push(index, 0);
    bits[at + 1]! |= 1 << (number % bitsTogether);
  }
  return bits;
}

/** Adds sparse bits to a set. */
export function addAll(bits: number[], sparse: readonly number[]): void {
  for (let at = 0; at < sparse.length; at += 2) bits[sparse[at]!]! |= sparse[at + 1]!;
}

/** The least number of a set that is not below another; infinite where there is none. */
export function nextIn(bits: Bits, from: number): number {
  let index = Math.floor(from / bitsTogether);
  let left = bits[index]! & (-1 << (from % bitsTogether));
  while (left === 0) {
    index++;
    if (index >= bits.length) return Number.POSITIVE_INFINITY;
    left = bits[index]!;
  }
  return index * bitsTogether + 31 - Math.clz32(left & -left);
}

/** Adds a number to a set. */
export function addTo(bits: number[], number: number): void {
  bits[Math.floor(number / bitsTogether)]! |= 1 << (number % bitsTogether);
}

export interface Longer {
  readonly from: number;
  readonly to: number;
  readonly atom: number;
}

/**
 * Gives the choice that the atoms of a pattern are.
 * @throws {Error} when one of them names a sort that is none.
 */
export type ChoiceOf = (atoms: readonly string[]) => Choice;

/** No place, and no span: shared, for most rules find nothing. */
export const nowhere: readonly number[] = [];

export type Matcher = (reading: Reading, from: Places) => Places;

/**
 * What finds a pattern.
 * @throws {Error} when it names a sort that is none.
 */
export function matcherOf(pattern: Pattern, choiceOf: ChoiceOf): Matcher {
  switch (pattern.kind) {
    case 'word': {
      const choice = choiceOf(pattern.atoms);
      return (reading, from) => after(reading, choice, from);
    }
    case 'next-is-not': {
      const choice = choiceOf(pattern.atoms);
      return (reading, from) => from.filter((place) => !begins(reading, choice, place));
    }
    case 'last-is-not': {
      const choice = choiceOf(pattern.atoms);
      return (reading, from) => from.filter((place) => !ends(reading, choice, place));
    }
    case 'gap': {
      const but = pattern.but.length > 0 ? choiceOf(pattern.but) : undefined;
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
      const parts = pattern.parts.map((part) => matcherOf(part, choiceOf));
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
      const parts = pattern.parts.map((part) => matcherOf(part, choiceOf));
      return (reading, from) => union(parts.map((part) => part(reading, from)));
    }
    case 'repeated': {
      const part = matcherOf(pattern.part, choiceOf);
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
      return matcherOf(pattern.part, choiceOf);
  }
}

/** Words one of which may stand at a place, parted by how they are found. */
export interface Choice {
  readonly ids: ReadonlySet<number>;
  /** As sparse bits. */
  readonly listed: readonly number[];
  readonly composed: readonly number[];
}

/**
 * The choice of some atoms by their numbers.
 * @param composed how many of the numbers are of composed sorts
 */
export function choiceOfIds(ids: ReadonlySet<number>, composed: number): Choice {
  return { ids, listed: sparseBitsOf(ids), composed: [...ids].filter((id) => id < composed) };
}

/** The words that lists say are of a sort. */
export function listedAs(id: number): Choice {
  return { ids: new Set([id]), listed: sparseBitsOf([id]), composed: [] };
}

/** What is in one of several choices. */
export function joined(choices: readonly Choice[]): Choice {
  const ids = new Set(choices.flatMap((choice) => [...choice.ids]));
  return {
    ids,
    listed: sparseBitsOf(ids),
    composed: [...new Set(choices.flatMap(({ composed }) => composed))],
  };
}

/** Whether one of these is in a set. */
export function isIn(bits: Bits, { listed }: Choice): boolean {
  for (let at = 0; at < listed.length; at += 2) if ((bits[listed[at]!]! & listed[at + 1]!) !== 0) return true;
  return false;
}

/** Whether a word is one of these by itself. */
function isListed(word: Word | undefined, choice: Choice): boolean {
  return word !== undefined && isIn(word.atoms, choice);
}

/** Where words that begin at one of these places end. */
function after(reading: Reading, choice: Choice, from: Places): Places {
  const { words, longer, present } = reading;
  let all: number[] | undefined;
  if (isIn(present, choice)) {
    for (const place of from) {
      if (isListed(words[place], choice)) all = withPlace(all, place + 1);
      for (const other of longer)
        if (other.from === place && choice.ids.has(other.atom)) all = withPlace(all, other.to);
    }
  }
  for (const sort of choice.composed) {
    const spans = reading.composed(sort);
    if (spans.length === 0) continue;
    for (const place of from)
      for (let at = firstFrom(spans, place); spans[at] === place; at += 2)
        all = withPlace(all, spans[at + 1]!);
  }
  return all ?? nowhere;
}

/** Adds where words of a choice stand by the lists to spans. */
export function addListed({ words, longer, present }: Reading, choice: Choice, spans: number[]): void {
  if (!isIn(present, choice)) return;
  for (let at = 0; at < words.length; at++) if (isListed(words[at], choice)) addSpan(spans, at, at + 1);
  for (const { from, to, atom } of longer) if (choice.ids.has(atom)) addSpan(spans, from, to);
}

/** Where words of a choice stand. */
function spansOf(reading: Reading, choice: Choice): number[] {
  const spans: number[] = [];
  addListed(reading, choice, spans);
  for (const sort of choice.composed) {
    const others = reading.composed(sort);
    for (let at = 0; at < others.length; at += 2) addSpan(spans, others[at]!, others[at + 1]!);
  }
  return spans;
}

/** Where words of one choice stand that are no part of words of another. */
export function spansOutside(reading: Reading, within: Choice, outside: Choice): Spans {
  const spans = spansOf(reading, within);
  if (spans.length === 0) return nowhere;
  const taken = spansOf(reading, outside);
  if (taken.length === 0) return spans;
  const isTaken = new Array<boolean>(reading.words.length).fill(false);
  for (let at = 0; at < taken.length; at += 2) isTaken.fill(true, taken[at], taken[at + 1]);
  const free: number[] = [];
  for (let at = 0; at < spans.length; at += 2)
    if (!isTaken[spans[at]!]) free.push(spans[at]!, spans[at + 1]!);
  return free;
}

/** Puts a span where it belongs: mostly at the end. */
export function addSpan(spans: number[], from: number, to: number): void {
  let at = spans.length;
  while (at > 0 && (spans[at - 2]! > from || (spans[at - 2] === from && spans[at - 1]! > to))) at -= 2;
  if (spans[at - 2] === from && spans[at - 1] === to) return;
  if (at === spans.length) spans.push(from, to);
  else spans.splice(at, 0, from, to);
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
function withPlace(places: number[] | undefined, place: number): number[] {
  if (!places) return [place];
  let at = places.length;
  while (at > 0 && places[at - 1]! > place) at--;
  if (places[at - 1] !== place) places.splice(at, 0, place);
  return places;
}

function union(lists: readonly Places[]): Places {
  const filled = lists.filter((list) => list.length > 0);
  if (filled.length <= 1) return filled[0] ?? nowhere;
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
export function begins(reading: Reading, choice: Choice, place: number): boolean {
  if (isListed(reading.words[place], choice)) return true;
  for (const { from, atom } of reading.longer) if (from === place && choice.ids.has(atom)) return true;
  for (const sort of choice.composed) {
    const spans = reading.composed(sort);
    if (spans[firstFrom(spans, place)] === place) return true;
  }
  return false;
}

/** The longest words that are looked back over. */
const longestBefore = 6;

/** Whether one of these words ends at a place. */
function ends(reading: Reading, choice: Choice, place: number): boolean {
  if (isListed(reading.words[place - 1], choice)) return true;
  for (const { to, atom } of reading.longer) if (to === place && choice.ids.has(atom)) return true;
  for (const sort of choice.composed) {
    const spans = reading.composed(sort);
    for (let at = firstFrom(spans, place - longestBefore); spans[at]! < place; at += 2)
      if (spans[at + 1] === place) return true;
  }
  return false;
}
