import { Recent } from '../text/recent.ts';
import type { Language, Question } from './language.ts';
import {
  type Bits,
  bitsOf,
  type Choice,
  type ChoiceOf,
  choiceOfIds,
  joined,
  listedAs,
  sparseBitsOf,
  type Word,
} from './match.ts';
import { type Rule, rulesOf, wordsOf } from './notation.ts';
import { choiceIn, madeReady, type ReadyRule } from './ready.ts';
import { sortsByForm, sortsOfDigits, withoutFigures } from './shapes.ts';
import { type Form, formOf } from './words.ts';

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
  /** What tells where each composed sort stands; it names none but those before it. */
  readonly compositions: Composition[] = [];
  /** The number of the sort that stands before a statement: “1.”, “Awareness:”. */
  readonly label: number;
  /** The numbers of the rules that no word wakes. */
  readonly sleepless: Bits;
  private ruleCount = 0;
  private readonly withoutWakers: number[] = [];
  /** The numbers of the rules that an atom wakes. */
  private readonly woken = new Map<number, number[]>();
  private readonly ids = new Map<string, number>();
  private readonly names: string[] = [];
  private readonly known: ReadonlySet<string>;
  private readonly entries = new Map<string, Entry>();
  private readonly beginnings = new Map<string, { readonly start: string; readonly atom: number }[]>();
  private readonly endings: readonly Ending[];
  /** Sorts that are no more than a choice of others: nothing is to be worked out for them. */
  private readonly others = new Map<string, readonly string[]>();
  private readonly rules = new Map<string, ReadyRule[]>();
  private readonly choices = new Map<readonly string[], Choice>();
  /** The numbers that are listed: “999”. */
  private readonly figures = new Set<string>();
  private readonly remembered = new Recent<KnownWord>(mostRemembered);

  /** @throws {Error} when a rule cannot be read, or names a sort that no language has. */
  constructor(languages: readonly Language[]) {
    const phrases = gathered(languages.map((language) => language.phrases));
    for (const [sort, rules] of phrases) {
      const choices = rules.map(({ pattern }) => choiceIn(pattern));
      if (choices.every((choice) => choice !== undefined)) this.others.set(sort, choices.flat());
    }
    const composed = [
      ...[...phrases.keys()].filter((sort) => !this.others.has(sort)),
      ...Object.keys(derived),
    ];
    const listed = languages.flatMap(({ words, endings }) => Object.keys({ ...words, ...endings }));
    this.known = new Set([
      ...sortsByForm,
      ...listed.map((sort) => `<${sort}>`),
      ...phrases.keys(),
      ...composed,
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
    for (const sort of composed) this.compositions.push(this.composition(sort, phrases.get(sort) ?? []));
    for (const [question, rules] of gathered(languages.map((language) => language.rules)))
      this.rules.set(
        question,
        rules.map((rule) => this.ready(rule, this.choiceOf)),
      );
    this.sleepless = bitsOf(this.withoutWakers, this.ruleCount);
  }

  private ready(rule: Rule, choiceOf: ChoiceOf): ReadyRule {
    const ready = madeReady(rule, this.ruleCount++, choiceOf);
    if (ready.wakers) for (const atom of ready.wakers.ids) push(this.woken, atom, [ready.number]);
    else this.withoutWakers.push(ready.number);
    return ready;
  }

  /** @throws {Error} when a sort is made of itself, or of one that comes after it. */
  private composition(sort: string, rules: readonly Rule[]): Composition {
    const own = this.idOf(sort);
    const choiceOf: ChoiceOf = (atoms) => {
      const choice = this.choiceOf(atoms);
      const later = choice.composed.find((id) => id >= own);
      if (later !== undefined)
        throw new Error(`${this.names[later]} must come before ${sort}, which it is a part of`);
      return choice;
    };
    const [within, outside] = (derived[sort] ?? []).map((other) => choiceOf([other]));
    const phrases = rules.map((rule) => this.ready(rule, choiceOf));
    const listed = listedAs(own);
    const needed = phrases.map(({ needs }) => needs[0]);
    const wakes = needed.every((choice) => choice !== undefined) ? joined([listed, ...needed]) : undefined;
    return { listed, phrases, within, outside, wakes };
  }

  /** The rules that answer a question. */
  rulesFor(question: Question): readonly ReadyRule[] {
    return this.rules.get(`<${question}>`) ?? [];
  }

  /** Each made once: a pattern, and what it needs and begins with, share their lists of atoms. */
  private readonly choiceOf: ChoiceOf = (atoms) => {
    let choice = this.choices.get(atoms);
    if (!choice) {
      choice = choiceOfIds(new Set(atoms.flatMap(this.expand).map(this.idOf)), this.composed);
      this.choices.set(atoms, choice);
    }
    return choice;
  };

  /** A sort that is no more than a choice of others, with those; else the atom alone. */
  private readonly expand = (atom: string): readonly string[] => {
    const others = this.others.get(atom);
    return others ? [atom, ...others.flatMap(this.expand)] : [atom];
  };

  /** The number that stands for a sort (`<month>`), a word (`by`) or a beginning (`consult*`). */
  private readonly idOf = (atom: string): number => {
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

  /** How many atoms there are. */
  get size(): number {
    return this.names.length;
  }

  /** The numbers of the rules that an atom wakes: the others that have waking words need not be tried. */
  readonly rulesWokenBy = (atom: number): readonly number[] => this.woken.get(atom) ?? [];

  /** What is known of a word or mark, as it is written. The same ones come again and again. */
  lookUp(written: string): KnownWord {
    let known = this.remembered.get(written);
    if (!known) {
      const alike = this.figures.has(written) ? written : withoutFigures(written);
      if (alike !== written) return this.lookUp(alike);
      known = this.learn(formOf(written));
      this.remembered.add(written, known, written.length);
    }
    return known;
  }

  private learn(form: Form): KnownWord {
    const entry = this.entries.get(form.key);
    const atoms = form.isMark ? (entry?.atoms ?? []) : this.atomsOf(form.key);
    const inCapitals = this.entries.get(form.capitals)?.atoms ?? [];
    const all = [...atoms, ...inCapitals, this.idOf(form.isMark ? '<mark>' : '<word>')];
    if (form.isCapital) all.push(this.idOf('<capital>'));
    return {
      ...form,
      atoms: bitsOf(all, this.size),
      sparse: sparseBitsOf(all),
      wakes: sparseBitsOf(all.flatMap(this.rulesWokenBy)),
      longer: entry?.longer ?? [],
    };
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
    for (const key of keys) if (/^\d/.test(key)) this.figures.add(key);
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
}

interface Ending {
  readonly ends: string;
  readonly but: ReadonlySet<string>;
  readonly atom: number;
}

/** What is known of a word or mark. */
export interface KnownWord extends Word {
  /** Its atoms as sparse bits. */
  readonly sparse: readonly number[];
  /** The rules that it wakes, as sparse bits. */
  readonly wakes: readonly number[];
  /** What is more than one word, and begins with this one. */
  readonly longer: Entry['longer'];
}

/** What tells where a sort stands: lists, phrases, or another sort where it stands outside of a third. */
export interface Composition {
  readonly listed: Choice;
  readonly phrases: readonly ReadyRule[];
  readonly within: Choice | undefined;
  readonly outside: Choice | undefined;
  /** What one of must stand in a statement for anything of the sort to stand there; undefined where nothing must. */
  readonly wakes: Choice | undefined;
}

/** Sorts that are another one where it is no part of a third. */
const derived: Readonly<Record<string, readonly [within: string, outside: string]>> = {
  // A number that counts something is no part of a date, a length of time or a name.
  '<count>': ['<number>', '<uncounted>'],
  '<count-in-words>': ['<number-word>', '<uncounted>'],
  // In “from 52% in 2024 to 60%” the year is no deadline.
  '<dated>': ['<time-name>', '<old-figure>'],
};

/** The rules of all languages, by the sort or question that they tell. */
function gathered(all: readonly Readonly<Record<string, string>>[]): Map<string, Rule[]> {
  const rules = new Map<string, Rule[]>();
  for (const texts of all)
    for (const [name, text] of Object.entries(texts)) push(rules, `<${name}>`, rulesOf(text));
  return rules;
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
