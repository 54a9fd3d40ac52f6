import type { Language, Question } from './language.ts';
import {
  type Choice,
  choiceOf,
  type Matcher,
  matcherOf,
  type Reading,
  type Spans,
  type Word,
} from './match.ts';
import { type Pattern, type Rule, rulesOf, wordsOf } from './notation.ts';
import { Recent } from './recent.ts';
import { sortsByForm, sortsOfDigits } from './shapes.ts';
import { type Form, formOf } from './words.ts';

/** A rule made ready. */
export interface ReadyRule extends Rule {
  /** Its place among all rules. */
  readonly index: number;
  readonly matches: Matcher;
  /** The composed sorts of which, of each choice, one at least must stand in a statement that the rule fits. */
  readonly needs: readonly (readonly number[])[];
  /** The words that a match can begin with; undefined where that may be any. */
  readonly first: Choice | undefined;
  /** Whether it is no more than a choice of words and sorts. */
  readonly isChoice: boolean;
  /** What is quoted and what stands before, between and behind it. */
  readonly segments: () => readonly Segment[];
}

export interface Segment {
  readonly isQuoted: boolean;
  readonly matches: Matcher;
}

interface Entry {
  readonly atoms: number[];
  /** What is more than one word, and begins with this one. */
  readonly longer: { readonly rest: readonly string[]; readonly atoms: number[] }[];
}

/**
 * The word lists and rules of all languages, made ready. They are asked together: plans mix languages (“Cynyddu
 * followers”), and which a statement is in is not surely known.
 */
export class Lexicon {
  /** How many of the numbers of atoms are of sorts that are worked out of others: those come first. */
  readonly composed: number;
  /** The number of the sort that stands before a statement: “1.”, “Awareness:”. */
  readonly label: number;
  private readonly ids = new Map<string, number>();
  private readonly names: string[] = [];
  private readonly known: ReadonlySet<string>;
  private readonly entries = new Map<string, Entry>();
  private readonly beginnings = new Map<string, { readonly start: string; readonly atom: number }[]>();
  private readonly endings: readonly Ending[];
  private readonly phrases = new Map<number, ReadyRule[]>();
  private readonly rules = new Map<Question, ReadyRule[]>();
  private readonly remembered = new Recent<KnownWord>(mostRemembered);
  private readonly triggers: (number[] | undefined)[] = [];
  private readonly alwaysAwake: number[] = [];
  private ruleCount = 0;

  /** @throws {Error} when a rule cannot be read, or names a sort that no language has. */
  constructor(languages: readonly Language[]) {
    const sorts = (kind: 'words' | 'endings' | 'phrases') =>
      languages.flatMap((language) => Object.keys(language[kind]).map((sort) => `<${sort}>`));
    const composed = [...Object.keys(derivations), ...sorts('phrases')];
    this.known = new Set([
      ...sortsByForm,
      ...sorts('words'),
      ...sorts('endings'),
      ...composed,
      '<open>',
      '<close>',
    ]);
    for (const sort of composed) this.idOf(sort);
    this.composed = this.names.length;
    this.label = this.idOf('<label>');
    for (const { words } of languages)
      for (const [sort, list] of Object.entries(words))
        for (const word of wordsOf(list)) this.addWord(word, this.idOf(`<${sort}>`));
    this.endings = languages.flatMap(({ endings }) =>
      Object.entries(endings).map(([sort, { ends, but }]) => ({
        ends,
        but: new Set(wordsOf(but)),
        atom: this.idOf(`<${sort}>`),
      })),
    );
    for (const { phrases, rules } of languages) {
      for (const [sort, text] of Object.entries(phrases))
        push(this.phrases, this.idOf(`<${sort}>`), this.ready(text));
      for (const [question, text] of Object.entries(rules))
        push(this.rules, question as Question, this.ready(text));
    }
  }

  /** The rules that answer a question. */
  rulesFor(question: Question): readonly ReadyRule[] {
    return this.rules.get(question) ?? [];
  }

  /** The rules by which words are together of a composed sort. */
  phrasesOf(composed: number): readonly ReadyRule[] {
    return this.phrases.get(composed) ?? [];
  }

  /** Where a sort stands that is told by code; undefined for all others. */
  derive(composed: number, reading: Reading): Spans | undefined {
    const derivation = derivations[this.names[composed]!];
    return derivation?.spans(reading, ...derivation.of.map((sort) => this.idOf(sort)));
  }

  /** The number that stands for a sort (`<month>`), a word (`by`) or a beginning (`consult*`). */
  readonly idOf = (atom: string): number => {
    const known = this.ids.get(atom);
    if (known !== undefined) return known;
    if (atom.startsWith('<') && !this.known.has(atom)) throw new Error(`No language has the sort ${atom}`);
    const id = this.names.push(atom) - 1;
    this.ids.set(atom, id);
    if (atom === '<open>') this.entryOf('(').atoms.push(id);
    else if (atom === '<close>') this.entryOf(')').atoms.push(id);
    else if (/^\p{Lu}{2}/u.test(atom)) this.entryOf(atom).atoms.push(id);
    else if (!atom.startsWith('<')) this.addWord(atom, id);
    return id;
  };

  /** Which rules a statement can fit at all, by their index: at first those that any statement can. */
  newlyAwake(): Uint8Array {
    const awake = new Uint8Array(this.ruleCount);
    for (const rule of this.alwaysAwake) awake[rule] = 1;
    return awake;
  }

  /** The rules that a word, beginning or sort wakes. */
  wokenBy(atom: number): readonly number[] {
    return this.triggers[atom] ?? none;
  }

  /** What is known of a word or mark, as it is written. The same ones come again and again. */
  lookUp(written: string): KnownWord {
    let known = this.remembered.get(written);
    if (!known) {
      known = this.learn(formOf(written));
      this.remembered.add(written, known, written.length);
    }
    return known;
  }

  private learn(form: Form): KnownWord {
    const entry = this.entries.get(form.key);
    const atoms = form.isMark ? (entry?.atoms ?? []) : this.atomsOf(form.key);
    const inCapitals = this.entries.get(form.capitals)?.atoms ?? [];
    const all = [...new Set([...atoms, ...inCapitals])];
    const wakes = [...new Set(all.flatMap((atom) => this.wokenBy(atom)))];
    return { ...form, atoms: all, wakes, longer: entry?.longer ?? [] };
  }

  /** What a word is by the lists, its form and its parts. */
  private atomsOf(key: string): readonly number[] {
    const entry = this.entries.get(key);
    const atoms = [...(entry?.atoms ?? [])];
    if (/\d/.test(key)) atoms.push(...sortsOfDigits(key).map(this.idOf));
    if (!entry) {
      // “Year’s” is the year; “mae’r” is “mae”.
      const apostrophe = key.lastIndexOf("'");
      if (apostrophe > 0) atoms.push(...this.atomsOf(key.slice(0, apostrophe)));
      const hyphen = key.lastIndexOf('-');
      if (hyphen > 0) atoms.push(...this.atomsOfParts(key.slice(0, hyphen), key.slice(hyphen + 1)));
    }
    for (const { start, atom } of this.beginnings.get(key.slice(0, shortestBeginning)) ?? [])
      if (key.startsWith(start)) atoms.push(atom);
    for (const { ends, but, atom } of this.endings) if (key.endsWith(ends) && !but.has(key)) atoms.push(atom);
    return atoms;
  }

  /**
   * What words with a hyphen are: a “launch-day” is a day, but “post-launch” launches nothing; “eight-week” is a
   * length of time, “twenty-five” a number and “half-price” none.
   */
  private atomsOfParts(first: string, last: string): number[] {
    const numberWord = this.idOf('<number-word>');
    const atoms = this.entries.get(last)?.atoms ?? [];
    const isCounted = /^\d+$/.test(first) || (this.entries.get(first)?.atoms.includes(numberWord) ?? false);
    const sorts = atoms.filter((atom) => {
      const name = this.names[atom]!;
      return name.startsWith('<') && !name.endsWith('-verb>') && (atom !== numberWord || isCounted);
    });
    const isLength = isCounted && atoms.includes(this.idOf('<time-unit>'));
    return isLength ? [...sorts, this.idOf('<length-of-time>')] : sorts;
  }

  private addWord(word: string, atom: number): void {
    const keys = word.toLowerCase().replaceAll('’', "'").split(' ');
    if (word.endsWith('*')) {
      const start = word.slice(0, -1).toLowerCase();
      if (start.length < shortestBeginning || keys.length > 1)
        throw new Error(`“${word}” must be one word with ${shortestBeginning} letters before its star`);
      push(this.beginnings, start.slice(0, shortestBeginning), [{ start, atom }]);
    } else if (keys.length === 1) addOnce(this.entryOf(keys[0]!).atoms, atom);
    else {
      const [first, ...rest] = keys;
      const { longer } = this.entryOf(first!);
      const same = longer.find((other) => other.rest.join(' ') === rest.join(' '));
      if (same) addOnce(same.atoms, atom);
      else longer.push({ rest, atoms: [atom] });
      if (keys.length === 2) addOnce(this.entryOf(keys.join('-')).atoms, atom);
    }
  }

  private entryOf(key: string): Entry {
    let entry = this.entries.get(key);
    if (!entry) {
      entry = { atoms: [], longer: [] };
      this.entries.set(key, entry);
    }
    return entry;
  }

  private ready(text: string): ReadyRule[] {
    return rulesOf(text).map((rule) => {
      const needed = neededAtoms(rule.pattern).map((atoms) => atoms.map(this.idOf));
      const isComposed = (atom: number) => atom < this.composed;
      this.setTrigger(needed.filter((atoms) => !atoms.some(isComposed)));
      const first = firstAtoms(rule.pattern);
      return {
        ...rule,
        index: this.ruleCount++,
        matches: matcherOf(rule.pattern, this),
        needs: needed.filter((atoms) => atoms.every(isComposed)),
        first: first && choiceOf(first, this),
        isChoice: isOneWord(rule.pattern),
        segments: onDemand(() =>
          segmentsOf(rule.pattern).map(({ isQuoted, pattern }) => ({
            isQuoted,
            matches: matcherOf(pattern, this),
          })),
        ),
      };
    });
  }

  /**
   * Sets by which words the next rule is woken: those of the choice that cannot be missing and is met most seldom. So
   * most statements wake few rules. Those without such words are always awake.
   */
  private setTrigger(choices: readonly (readonly number[])[]): void {
    const frequency = (atoms: readonly number[]) =>
      atoms.reduce((sum, atom) => sum + frequencyOf(this.names[atom]!), 0);
    const trigger = choices.toSorted((a, b) => frequency(a) - frequency(b))[0];
    if (!trigger) this.alwaysAwake.push(this.ruleCount);
    for (const atom of trigger ?? []) {
      this.triggers[atom] ??= [];
      this.triggers[atom].push(this.ruleCount);
    }
  }
}

const none: readonly number[] = [];

const frequentWords = new Set('a an and at by for from in is of on or that the to with'.split(' '));

/** Roughly how often a word or sort is met, beside others. */
function frequencyOf(atom: string): number {
  if (frequentWords.has(atom)) return 20;
  return atom.startsWith('<') ? 10 : 1;
}

interface Ending {
  readonly ends: string;
  readonly but: ReadonlySet<string>;
  readonly atom: number;
}

/** What is known of a word or mark. */
export interface KnownWord extends Word {
  /** The rules that it wakes, by their index. */
  readonly wakes: readonly number[];
  /** What is more than one word, and begins with this one. */
  readonly longer: Entry['longer'];
}

/** The sorts that are worked out of others. */
const derivations: Readonly<
  Record<string, { of: readonly string[]; spans(reading: Reading, ...of: number[]): Spans }>
> = {
  '<word>': { of: [], spans: (reading) => spansWhere(reading, ({ isMark }) => !isMark) },
  '<mark>': { of: [], spans: (reading) => spansWhere(reading, ({ isMark }) => isMark) },
  '<capital>': { of: [], spans: (reading) => spansWhere(reading, ({ isCapital }) => isCapital) },
  // A number that counts something is no part of a date, a length of time or a name.
  '<count>': { of: ['<number>', '<uncounted>'], spans: outside },
  '<count-in-words>': { of: ['<number-word>', '<uncounted>'], spans: outside },
  // In “from 52% in 2024 to 60%” the year is no deadline.
  '<dated>': { of: ['<time-name>', '<old-figure>'], spans: outside },
};

function spansWhere({ words }: Reading, isOne: (word: Form) => boolean): Spans {
  const spans: number[] = [];
  for (let at = 0; at < words.length; at++) if (isOne(words[at]!)) spans.push(at, at + 1);
  return spans;
}

/** The words of a sort that are no part of words of another. */
function outside(reading: Reading, sort = 0, other = 0): Spans {
  const spans = reading.spans(sort);
  if (spans.length === 0) return spans;
  const taken = reading.spans(other);
  const isTaken = new Uint8Array(reading.words.length);
  for (let at = 0; at < taken.length; at += 2) isTaken.fill(1, taken[at], taken[at + 1]);
  const free: number[] = [];
  for (let at = 0; at < spans.length; at += 2)
    if (!isTaken[spans[at]!]) free.push(spans[at]!, spans[at + 1]!);
  return free;
}

/** So many letters of words are remembered with what these are. */
const mostRemembered = 100_000;

/** Shorter ones would stand for too many words. */
const shortestBeginning = 3;

function push<Key, Item>(map: Map<Key, Item[]>, key: Key, items: readonly Item[]): void {
  const list = map.get(key);
  if (list) list.push(...items);
  else map.set(key, [...items]);
}

function addOnce(list: number[], item: number): void {
  if (!list.includes(item)) list.push(item);
}

/** The words of a pattern that cannot be missing. */
function neededAtoms(pattern: Pattern): (readonly string[])[] {
  if (pattern.kind === 'word') return [pattern.atoms];
  if (pattern.kind === 'quoted') return neededAtoms(pattern.part);
  if (pattern.kind === 'repeated' && pattern.least === 1) return neededAtoms(pattern.part);
  return pattern.kind === 'row' ? pattern.parts.flatMap(neededAtoms) : [];
}

function firstAtoms(pattern: Pattern): readonly string[] | undefined {
  if (pattern.kind === 'word') return pattern.atoms;
  if (pattern.kind === 'quoted') return firstAtoms(pattern.part);
  if (pattern.kind === 'repeated' && pattern.least === 1) return firstAtoms(pattern.part);
  if (pattern.kind !== 'row') return undefined;
  const first = pattern.parts.find(({ kind }) => kind !== 'next-is-not' && kind !== 'last-is-not');
  return first && firstAtoms(first);
}

function isOneWord(pattern: Pattern): boolean {
  if (pattern.kind === 'row') return pattern.parts.length === 1 && isOneWord(pattern.parts[0]!);
  return pattern.kind === 'word';
}

/** A value that is worked out when it is first asked for. */
function onDemand<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A rule by what it quotes; all of it, where it marks nothing. */
function segmentsOf(pattern: Pattern): { readonly isQuoted: boolean; readonly pattern: Pattern }[] {
  const parts = pattern.kind === 'row' ? pattern.parts : [pattern];
  if (!parts.some(({ kind }) => kind === 'quoted')) return [{ isQuoted: true, pattern }];
  const segments: { isQuoted: boolean; pattern: { kind: 'row'; parts: Pattern[] } }[] = [];
  for (const part of parts) {
    const isQuoted = part.kind === 'quoted';
    const last = segments.at(-1);
    if (last && !isQuoted && !last.isQuoted) last.pattern.parts.push(part);
    else segments.push({ isQuoted, pattern: { kind: 'row', parts: [part] } });
  }
  return segments;
}
