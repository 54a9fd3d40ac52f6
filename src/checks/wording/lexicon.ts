import type { Language, Question } from './language.ts';
import { type Matcher, matcherOf } from './match.ts';
import { type Pattern, type Rule, rulesOf, wordsOf } from './notation.ts';
import { sortsOfDigits } from './shapes.ts';
import type { Word } from './words.ts';

/** A rule made ready. */
export interface ReadyRule extends Rule {
  readonly matches: Matcher;
  /** Of each of these, one at least must stand in a statement that the rule fits. */
  readonly needs: readonly (readonly number[])[];
  /** The words that a match can begin with; undefined where that may be any. */
  readonly first: readonly number[] | undefined;
  /** What is quoted and what stands before, between and behind it. */
  readonly segments: readonly { readonly isQuoted: boolean; readonly matches: Matcher }[];
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
  private readonly known = new Set<string>(givenSorts);

  /** @throws {Error} when a rule cannot be read, or names a sort that no language has. */
  constructor(languages: readonly Language[]) {
    for (const { words, endings, phrases } of languages)
      for (const sort of [...Object.keys(words), ...Object.keys(endings), ...Object.keys(phrases)])
        this.known.add(`<${sort}>`);
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
  }

  /** The rules that answer a question. */
  rulesFor(question: Question): readonly ReadyRule[] {
    return this.rules.get(question) ?? [];
  }

  /** The rules by which words are together of a sort. */
  phrasesOf(atom: number): readonly ReadyRule[] {
    return this.phrases.get(atom) ?? [];
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
    else if (/^\p{Lu}{2,}$/u.test(atom)) this.entryOf(atom).atoms.push(id);
    else if (!atom.startsWith('<')) this.addWord(atom, id);
    return id;
  }

  /** Tells what words stand at a place: for each, how many words it is long and what it is. */
  look(words: readonly Word[], at: number, found: (length: number, atom: number) => void): void {
    const { key, isMark, isAllCapitals } = words[at]!;
    const entry = this.entries.get(key);
    if (entry) for (const atom of entry.atoms) found(1, atom);
    if (isMark) return;
    if (isAllCapitals) for (const atom of this.entries.get(key.toUpperCase())?.atoms ?? []) found(1, atom);
    this.lookInside(key, entry, (atom) => found(1, atom));
    for (const { rest, atoms } of entry?.longer ?? [])
      if (rest.every((other, index) => words[at + index + 1]?.key === other))
        for (const atom of atoms) found(rest.length + 1, atom);
  }

  /** What the form and the parts of a word say. */
  private lookInside(key: string, entry: Entry | undefined, found: (atom: number) => void): void {
    const hasDigit = /\d/.test(key);
    if (hasDigit) for (const sort of sortsOfDigits(key)) found(this.idOf(sort));
    // “Year’s” is the year; “mae’r” is “mae”.
    const apostrophe = key.lastIndexOf("'");
    if (apostrophe > 0 && !entry) this.copy(key.slice(0, apostrophe), found);
    // “Launch-day” is a day; “eight-week” is a length of time.
    const hyphen = key.lastIndexOf('-');
    if (hyphen > 0 && !entry) this.lookAtParts(key, hyphen, found);
    for (const { start, atom } of this.beginnings.get(key.slice(0, shortestBeginning)) ?? [])
      if (key.startsWith(start)) found(atom);
    for (const { ends, but, atom } of this.endings) if (key.endsWith(ends) && !but.has(key)) found(atom);
  }

  private lookAtParts(key: string, hyphen: number, found: (atom: number) => void): void {
    const first = key.slice(0, hyphen);
    const last = this.entries.get(key.slice(hyphen + 1))?.atoms ?? [];
    const [number, timeUnit] = [this.idOf('<number>'), this.idOf('<time-unit>')];
    const isCounted = /^\d+$/.test(first) || (this.entries.get(first)?.atoms.includes(number) ?? false);
    if (last.includes(timeUnit) && isCounted) found(this.idOf('<length-of-time>'));
    for (const atom of last)
      if (this.names[atom]!.startsWith('<') && (atom !== number || isCounted)) found(atom);
  }

  private copy(key: string, found: (atom: number) => void): void {
    for (const atom of this.entries.get(key)?.atoms ?? []) found(atom);
    if (/\d/.test(key)) for (const sort of sortsOfDigits(key)) found(this.idOf(sort));
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
      matches: matcherOf(rule.pattern, idOf),
      needs: neededAtoms(rule.pattern).map((atoms) => atoms.map(idOf)),
      first: firstAtoms(rule.pattern)?.map(idOf),
      segments: segmentsOf(rule.pattern).map(({ isQuoted, pattern }) => ({
        isQuoted,
        matches: matcherOf(pattern, idOf),
      })),
    }));
  }
}

/** Shorter ones would stand for too many words. */
const shortestBeginning = 3;

/** The sorts that `shapes.ts` and `statement.ts` tell, in no language's lists. */
const givenSorts = [
  ...[
    '<number>',
    '<numeral>',
    '<percent>',
    '<sum>',
    '<measured>',
    '<ordinal>',
    '<day-of-month>',
    '<slashed>',
  ],
  ...['<year>', '<financial-year>', '<date>', '<clock>', '<quarter>', '<ages>', '<code>', '<length-of-time>'],
  ...['<word>', '<mark>', '<capital>', '<open>', '<close>', '<count>', '<dated>'],
];

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
