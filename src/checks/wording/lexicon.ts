import type { Language, Question } from './language.ts';
import { type Matcher, matcherOf, type Reading, type Spans } from './match.ts';
import { type Pattern, type Rule, rulesOf, wordsOf } from './notation.ts';
import { sortsByForm, sortsOfDigits } from './shapes.ts';
import type { Word } from './words.ts';

/** A rule made ready. */
export interface ReadyRule extends Rule {
  /** Its place among all rules. */
  readonly index: number;
  readonly matches: Matcher;
  /** Of each of these, one at least must stand in a statement that the rule fits. */
  readonly needs: readonly (readonly number[])[];
  /** The words that a match can begin with; undefined where that may be any. */
  readonly first: readonly number[] | undefined;
  /** Where it is no more than a choice of words and sorts: those. */
  readonly choice: readonly number[] | undefined;
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
  private readonly ids = new Map<string, number>();
  private readonly names: string[] = [];
  private readonly entries = new Map<string, Entry>();
  private readonly beginnings = new Map<string, { readonly start: string; readonly atom: number }[]>();
  private readonly endings: {
    readonly ends: string;
    readonly but: ReadonlySet<string>;
    readonly atom: number;
  }[] = [];
  private readonly phrases = new Map<number, ReadyRule[]>();
  private readonly rules = new Map<Question, ReadyRule[]>();
  private readonly triggers: (number[] | undefined)[] = [];
  private readonly alwaysAwake: number[] = [];
  private ruleCount = 0;
  private readonly derivations = new Map<number, Derivation>();
  /** The number of the sort that stands before a statement: “1.”, “Awareness:”. */
  readonly label: number;
  private readonly remembered = new Map<string, readonly number[]>();
  private readonly known = new Set<string>([
    ...sortsByForm,
    ...Object.keys(derivations),
    '<open>',
    '<close>',
  ]);

  /** @throws {Error} when a rule cannot be read, or names a sort that no language has. */
  constructor(languages: readonly Language[]) {
    for (const { words, endings, phrases } of languages)
      for (const sort of [...Object.keys(words), ...Object.keys(endings), ...Object.keys(phrases)])
        this.known.add(`<${sort}>`);
    this.label = this.idOf('<label>');
    for (const [sort, derive] of Object.entries(derivations)) {
      const ids = derive.of.map((other) => this.idOf(other));
      this.derivations.set(this.idOf(sort), (reading) => derive.spans(reading, ...ids));
    }
    for (const { words, endings } of languages) {
      for (const [sort, list] of Object.entries(words))
        for (const word of wordsOf(list)) this.addWord(word, this.idOf(`<${sort}>`));
      for (const [sort, { ends, but }] of Object.entries(endings))
        this.endings.push({ ends, but: new Set(wordsOf(but)), atom: this.idOf(`<${sort}>`) });
    }
    for (const { phrases, rules } of languages) {
      for (const [sort, text] of Object.entries(phrases))
        push(this.phrases, this.idOf(`<${sort}>`), this.ready(text));
      for (const [question, text] of Object.entries(rules))
        push(this.rules, question as Question, this.ready(text));
    }
    this.setTriggers();
  }

  /**
   * Tells by which of their words rules are woken: those of the smallest choice that cannot be missing and that lists
   * and forms alone tell. Most statements wake few. Rules without such words are always awake.
   */
  private setTriggers(): void {
    for (const rule of [...this.phrases.values(), ...this.rules.values()].flat()) {
      const choices = rule.needs.filter((atoms) => !atoms.some((atom) => this.isComposed(atom)));
      const trigger = choices.sort((a, b) => a.length - b.length)[0];
      if (!trigger) this.alwaysAwake.push(rule.index);
      for (const atom of trigger ?? []) {
        this.triggers[atom] ??= [];
        this.triggers[atom].push(rule.index);
      }
    }
  }

  /** Which rules a statement can fit at all, by their index: at first those that any statement can. */
  newlyAwake(): Uint8Array {
    const awake = new Uint8Array(this.ruleCount);
    for (const rule of this.alwaysAwake) awake[rule] = 1;
    return awake;
  }

  /** The rules that a word, beginning or sort wakes. */
  wokenBy(atom: number): readonly number[] | undefined {
    return this.triggers[atom];
  }

  /** The rules that answer a question. */
  rulesFor(question: Question): readonly ReadyRule[] {
    return this.rules.get(question) ?? [];
  }

  /** The rules by which words are together of a sort. */
  phrasesOf(atom: number): readonly ReadyRule[] | undefined {
    return this.phrases.get(atom);
  }

  /** Whether more than lists and forms tells where it stands. */
  isComposed(atom: number): boolean {
    return this.phrases.has(atom) || this.derivations.has(atom);
  }

  /** What tells where words of a sort stand that neither lists nor phrases tell; undefined for other sorts. */
  derivationOf(atom: number): Derivation | undefined {
    return this.derivations.get(atom);
  }

  /** What stands for a sort (`<month>`), a word (`by`) or a beginning (`consult*`). */
  idOf(atom: string): number {
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
  }

  /** Tells what stands at a place: from where, how many words long, and the number of what it is. */
  look(
    words: readonly Word[],
    at: number,
    found: (from: number, length: number, atom: number) => void,
  ): void {
    const { key, isMark, capitals } = words[at]!;
    const entry = this.entries.get(key);
    if (isMark) for (const atom of entry?.atoms ?? []) found(at, 1, atom);
    else for (const atom of this.atomsOf(key)) found(at, 1, atom);
    if (capitals) for (const atom of this.entries.get(capitals)?.atoms ?? []) found(at, 1, atom);
    for (const { rest, atoms } of entry?.longer ?? [])
      if (rest.every((other, index) => words[at + index + 1]?.key === other))
        for (const atom of atoms) found(at, rest.length + 1, atom);
  }

  /** What one word is, by the lists, its form and its parts. The same words come again and again. */
  private atomsOf(key: string): readonly number[] {
    let atoms = this.remembered.get(key);
    if (!atoms) {
      atoms = this.findAtoms(key);
      if (this.remembered.size >= mostRemembered) this.remembered.clear();
      this.remembered.set(key, atoms);
    }
    return atoms;
  }

  private findAtoms(key: string): readonly number[] {
    const entry = this.entries.get(key);
    const atoms = [...(entry?.atoms ?? [])];
    if (/\d/.test(key)) atoms.push(...sortsOfDigits(key).map((sort) => this.idOf(sort)));
    if (!entry) {
      // “Year’s” is the year; “mae’r” is “mae”.
      const apostrophe = key.lastIndexOf("'");
      if (apostrophe > 0) atoms.push(...this.findAtoms(key.slice(0, apostrophe)));
      const hyphen = key.lastIndexOf('-');
      if (hyphen > 0) atoms.push(...this.atomsOfParts(key.slice(0, hyphen), key.slice(hyphen + 1)));
    }
    for (const { start, atom } of this.beginnings.get(key.slice(0, shortestBeginning)) ?? [])
      if (key.startsWith(start)) atoms.push(atom);
    for (const { ends, but, atom } of this.endings) if (key.endsWith(ends) && !but.has(key)) atoms.push(atom);
    return [...new Set(atoms)];
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
    const idOf = (atom: string) => this.idOf(atom);
    return rulesOf(text).map((rule) => ({
      ...rule,
      index: this.ruleCount++,
      matches: matcherOf(rule.pattern, idOf),
      needs: neededAtoms(rule.pattern).map((atoms) => atoms.map(idOf)),
      first: firstAtoms(rule.pattern)?.map(idOf),
      choice: choiceOf(rule.pattern)?.map(idOf),
      segments: onDemand(() =>
        segmentsOf(rule.pattern).map(({ isQuoted, pattern }) => ({
          isQuoted,
          matches: matcherOf(pattern, idOf),
        })),
      ),
    }));
  }
}

type Derivation = (reading: Reading) => Spans;

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

function spansWhere({ words }: Reading, isOne: (word: Word) => boolean): Spans {
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
  return spans.filter((_, at) => !isTaken[spans[at - (at % 2)]!]);
}

/** So many different words are remembered with what they are. */
const mostRemembered = 4_000;

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

function choiceOf(pattern: Pattern): readonly string[] | undefined {
  if (pattern.kind === 'word') return pattern.atoms;
  return pattern.kind === 'row' && pattern.parts.length === 1 ? choiceOf(pattern.parts[0]!) : undefined;
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
