import { ownText } from '../text/own-text.ts';
import { Recent } from '../text/recent.ts';
import type { Question } from './language.ts';
import { languages } from './languages.ts';
import { type Composition, type KnownWord, Lexicon } from './lexicon.ts';
import {
  addAll,
  addListed,
  addSpan,
  addTo,
  begins,
  bitsOf,
  type Choice,
  isIn,
  type Longer,
  nextIn,
  nowhere,
  type Places,
  type Reading,
  type Spans,
  spansOutside,
} from './match.ts';
import type { ReadyRule } from './ready.ts';
import { offsetsOfWords, splitIntoWords } from './words.ts';

/** Longer than any statement: what matters stands before. */
const longest = 1_500;

/** Some words of a statement that fit a rule. */
export interface Found {
  /** The first word's index, and that of the word behind the last. */
  readonly from: number;
  readonly to: number;
  /** UTF-16 offsets within the text. */
  readonly start: number;
  readonly end: number;
  /** As they are quoted to the user. */
  readonly quoted: string;
}

const noneLonger: readonly Longer[] = [];
const noRules: readonly ReadyRule[] = [];

/** The places of statements of so many words, each list made once. */
const placesByWords: Places[] = [];

function placesOf(words: number): Places {
  placesByWords[words] ??= Array.from({ length: words + 1 }, (_, place) => place);
  return placesByWords[words]!;
}

let shared: Lexicon | undefined;

/** The word lists and rules of all languages, made ready when they are first asked for. */
export function allLanguages(): Lexicon {
  shared ??= new Lexicon(languages);
  return shared;
}

/** A text that is read once into words with their sorts. Rules are asked of it; each answer is kept. */
export class Statement implements Reading {
  readonly text: string;
  readonly words: readonly KnownWord[];
  readonly longer: readonly Longer[];
  readonly present: number[];
  /** The numbers of the rules that are to be tried. */
  private readonly awake: number[];
  readonly everywhere: Places;
  private readonly lexicon: Lexicon;
  /** Each when it is first asked for: most questions need a few. */
  private readonly composedSorts: Spans[] = [];
  private readonly verdicts = new Map<Question, boolean>();
  private beginning: Places | undefined;
  /** Where each word begins and ends in the text; kept when first asked for, which is seldom. */
  private places: readonly number[] | undefined;

  /** Reads what anybody says in one statement: the beginning of a text that is longer. */
  constructor(text: string, lexicon: Lexicon = allLanguages()) {
    this.text = text.length > longest ? text.slice(0, longest) : text;
    this.lexicon = lexicon;
    const words: KnownWord[] = [];
    let mayBeLonger = false;
    const present = bitsOf([], lexicon.size);
    const awake = [...lexicon.sleepless];
    for (const written of splitIntoWords(this.text)) {
      const word = lexicon.lookUp(written);
      words.push(word);
      addAll(present, word.sparse);
      addAll(awake, word.wakes);
      if (word.longer.length > 0) mayBeLonger = true;
    }
    this.words = words;
    this.present = present;
    this.awake = awake;
    this.longer = mayBeLonger ? this.longerWords() : noneLonger;
    this.everywhere = placesOf(words.length);
  }

  composed(sort: number): Spans {
    this.composedSorts[sort] ??= this.compose(this.lexicon.compositions[sort]!);
    return this.composedSorts[sort]!;
  }

  get starts(): Places {
    if (!this.beginning) {
      const labels = this.composed(this.lexicon.label);
      const behind = (place: number) => labels.filter((_, at) => at % 2 === 1 && labels[at - 1] === place);
      const first = behind(0);
      this.beginning = [...new Set([0, ...first, ...first.flatMap(behind)])];
    }
    return this.beginning;
  }

  /** Whether the statement fits a rule of those that answer a question. */
  fits(question: Question): boolean {
    let verdict = this.verdicts.get(question);
    if (verdict === undefined) {
      verdict = this.awakeOf(this.lexicon.rulesFor(question)).some((rule) => this.fitsRule(rule));
      this.verdicts.set(question, verdict);
    }
    return verdict;
  }

  /** Whether the statement fits a rule. */
  fitsRule(rule: ReadyRule): boolean {
    return this.canFit(rule) && rule.matches(this, this.everywhere).length > 0;
  }

  /** All that fits the rules of a question, by where it begins; of what begins together the longest. */
  all(question: Question): readonly Found[] {
    if (!this.fits(question)) return [];
    const longestAt = new Map<number, Found>();
    for (const rule of this.awakeOf(this.lexicon.rulesFor(question))) {
      if (!this.canFit(rule)) continue;
      for (const place of this.beginnings(rule)) {
        const quotes = this.quotesFrom(rule, 0, [place]);
        if (!quotes) continue;
        const found = this.asFound(quotes);
        const other = longestAt.get(found.from);
        if (!other || other.to < found.to) longestAt.set(found.from, found);
      }
    }
    return [...longestAt.values()].sort((a, b) => a.from - b.from);
  }

  /** The first that fits a rule of a question. */
  first(question: Question): Found | undefined {
    return this.all(question)[0];
  }

  /** The text before a word. */
  textBefore(word: number): string {
    return this.text.slice(0, this.offsets(word, word)[0]);
  }

  private longerWords(): readonly Longer[] {
    let all: Longer[] | undefined;
    for (let from = 0; from < this.words.length; from++)
      for (const { rest, atoms } of this.words[from]!.longer)
        if (rest.every((key, index) => this.words[from + index + 1]?.key === key)) {
          all ??= [];
          for (const atom of atoms) {
            all.push({ from, to: from + rest.length + 1, atom });
            addTo(this.present, atom);
            for (const rule of this.lexicon.rulesWokenBy(atom)) addTo(this.awake, rule);
          }
        }
    return all ?? noneLonger;
  }

  /** Those of a set of rules that a word of the statement wakes. */
  private awakeOf(rules: readonly ReadyRule[]): readonly ReadyRule[] {
    const first = rules[0]?.number ?? 0;
    const behind = first + rules.length;
    let awake: ReadyRule[] | undefined;
    for (let number = nextIn(this.awake, first); number < behind; number = nextIn(this.awake, number + 1)) {
      awake ??= [];
      awake.push(rules[number - first]!);
    }
    return awake ?? noRules;
  }

  private canFit({ needs }: ReadyRule): boolean {
    for (const choice of needs) if (!isIn(this.present, choice) && !this.hasComposed(choice)) return false;
    return true;
  }

  private hasComposed({ composed }: Choice): boolean {
    for (const sort of composed) if (this.composed(sort).length > 0) return true;
    return false;
  }

  private beginnings({ first }: ReadyRule): Places {
    return first ? this.everywhere.filter((place) => begins(this, first, place)) : this.everywhere;
  }

  /** Works out where a composed sort stands; it is made of none but those before it, so that this ends. */
  private compose({ listed, phrases, within, outside, wakes }: Composition): Spans {
    if (within && outside) return spansOutside(this, within, outside);
    if (wakes && !isIn(this.present, wakes) && !this.hasComposed(wakes)) return nowhere;
    const spans: number[] = [];
    addListed(this, listed, spans);
    for (const rule of this.awakeOf(phrases)) {
      if (!this.canFit(rule)) continue;
      for (const place of this.beginnings(rule))
        for (const end of rule.matches(this, [place])) if (end > place) addSpan(spans, place, end);
    }
    return spans;
  }

  private quotesFrom(rule: ReadyRule, index: number, places: Places): [number, number][] | undefined {
    const segments = rule.segments();
    const search = (at: number, from: Places): [number, number][] | undefined => {
      const segment = segments[at];
      if (!segment) return from.length > 0 ? [] : undefined;
      if (!segment.isQuoted) return search(at + 1, segment.matches(this, from));
      for (const place of from)
        for (const end of segment.matches(this, [place]).toReversed()) {
          const rest = search(at + 1, [end]);
          if (rest) return [[place, end], ...rest];
        }
      return undefined;
    };
    return search(index, places);
  }

  private asFound(quotes: readonly [number, number][]): Found {
    const from = quotes[0]![0];
    const to = quotes.at(-1)![1];
    const [start, end] = this.offsets(from, to);
    const quoted = quotes.map((quote) => this.text.slice(...this.offsets(...quote))).join(' … ');
    return { from, to, start, end, quoted };
  }

  /** Where words begin and end in the text. */
  private offsets(first: number, behind: number): readonly [start: number, end: number] {
    this.places ??= offsetsOfWords(this.text);
    const start = this.places[2 * first] ?? this.text.length;
    return [start, behind > first ? this.places[2 * behind - 1]! : start];
  }
}

/** As many letters of statements as are kept read: those of a very large plan. */
const recent = new Recent<Statement>(150_000);

/**
 * Reads a text, or gives what was read before: checks ask the same texts one after the other, and again at every
 * letter typed.
 */
export function read(text: string): Statement {
  let statement = recent.get(text);
  if (!statement) {
    statement = new Statement(ownText(text));
    recent.add(text, statement, text.length);
  }
  return statement;
}
