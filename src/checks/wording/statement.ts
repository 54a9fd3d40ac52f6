import type { Question } from './language.ts';
import { languages } from './languages.ts';
import { Lexicon, type ReadyRule } from './lexicon.ts';
import type { Places, Reading, Spans } from './match.ts';
import { splitIntoWords, type Word } from './words.ts';

/** Longer than any statement: what matters stands before. */
const longest = 1_500;

/** Some words of a statement that fit a rule. */
export interface Found {
  /** The first word's index, and that of the word behind the last. */
  readonly from: number;
  readonly to: number;
  /** As they are quoted to the user. */
  readonly quoted: string;
}

const nowhere: Spans = [];

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
  readonly words: readonly Word[];
  readonly everywhere: Places;
  private readonly lexicon: Lexicon;
  /** By the number of a sort or word: where it stands, as far as lists and forms tell. */
  private readonly listed = new Map<number, number[]>();
  /** The same with the phrases that are of that sort. */
  private readonly complete = new Map<number, Spans>();
  /** The rules that it can fit at all, by their index. */
  private readonly awake: Uint8Array;
  private readonly verdicts = new Map<Question, boolean>();
  private places: Places | undefined;

  /** Reads what anybody says in one statement: the beginning of a text that is longer. */
  constructor(text: string, lexicon: Lexicon = allLanguages()) {
    this.text = text.length > longest ? text.slice(0, longest) : text;
    this.lexicon = lexicon;
    this.words = splitIntoWords(this.text);
    this.awake = lexicon.newlyAwake();
    this.everywhere = placesOf(this.words.length);
    const found = (from: number, length: number, atom: number) => {
      const spans = this.listed.get(atom);
      if (spans) spans.push(from, from + length);
      else {
        this.listed.set(atom, [from, from + length]);
        for (const rule of lexicon.wokenBy(atom) ?? nowhere) this.awake[rule] = 1;
      }
    };
    for (let at = 0; at < this.words.length; at++) lexicon.look(this.words, at, found);
  }

  get starts(): Places {
    if (!this.places) {
      const labels = this.spans(this.lexicon.label);
      const behind = (place: number) => labels.filter((_, at) => at % 2 === 1 && labels[at - 1] === place);
      const first = behind(0);
      this.places = [...new Set([0, ...first, ...first.flatMap(behind)])];
    }
    return this.places;
  }

  spans(atom: number): Spans {
    const known = this.complete.get(atom);
    if (known) return known;
    const listed = this.listed.get(atom) ?? nowhere;
    if (!this.lexicon.isComposed(atom)) return listed;
    // So that a phrase that names its own sort comes to an end.
    this.complete.set(atom, listed);
    const spans = this.withPhrases(atom, listed);
    this.complete.set(atom, spans);
    return spans;
  }

  /** Whether the statement fits a rule of those that answer a question. */
  fits(question: Question): boolean {
    let verdict = this.verdicts.get(question);
    if (verdict === undefined) {
      verdict = this.lexicon.rulesFor(question).some((rule) => this.fitsRule(rule));
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
    for (const rule of this.lexicon.rulesFor(question)) {
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

  /** The text from a word on. */
  textFrom(word: number): string {
    return this.text.slice(this.words[word]?.start ?? this.text.length);
  }

  /** Where words of a sort stand first, as the first one's index. */
  firstOf(sort: string): number | undefined {
    return this.spans(this.lexicon.idOf(sort))[0];
  }

  private canFit({ index, needs }: ReadyRule): boolean {
    return (
      this.awake[index] === 1 && needs.every((atoms) => atoms.some((atom) => this.spans(atom).length > 0))
    );
  }

  private beginnings({ first }: ReadyRule): Places {
    if (!first) return this.everywhere;
    const places = first.flatMap((atom) => this.spans(atom).filter((_, at) => at % 2 === 0));
    return first.length === 1 ? places : [...new Set(places)].sort((a, b) => a - b);
  }

  private withPhrases(atom: number, listed: Spans): Spans {
    const derive = this.lexicon.derivationOf(atom);
    if (derive) return derive(this);
    const rules = this.lexicon.phrasesOf(atom);
    if (!rules) return listed;
    const pairs: [number, number][] = pairsOf(listed);
    for (const rule of rules) {
      if (!this.canFit(rule)) continue;
      if (rule.choice) for (const other of rule.choice) pairs.push(...pairsOf(this.spans(other)));
      else
        for (const place of this.beginnings(rule))
          for (const end of rule.matches(this, [place])) if (end > place) pairs.push([place, end]);
    }
    if (2 * pairs.length === listed.length) return listed;
    return pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1]).flat();
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
    const parts = quotes.map(([from, to]) =>
      to > from ? this.text.slice(this.words[from]!.start, this.words[to - 1]!.end) : '',
    );
    return { from: quotes[0]![0], to: quotes.at(-1)![1], quoted: parts.join(' … ') };
  }
}

function pairsOf(spans: Spans): [number, number][] {
  const pairs: [number, number][] = [];
  for (let at = 0; at < spans.length; at += 2) pairs.push([spans[at]!, spans[at + 1]!]);
  return pairs;
}

/** As many letters of statements as are kept read: those of a large plan, in a few megabytes. */
const mostKept = 60_000;
let young = new Map<string, Statement>();
let old = new Map<string, Statement>();
let youngLetters = 0;

/**
 * Reads a text, or gives what was read before: checks ask the same texts one after the other, and again at every
 * letter typed. What has long not been asked for is given up, by halves.
 */
export function read(text: string): Statement {
  let statement = young.get(text);
  if (statement) return statement;
  statement = old.get(text) ?? new Statement(text);
  youngLetters += text.length;
  if (youngLetters > mostKept) {
    old = young;
    young = new Map();
    youngLetters = text.length;
  }
  young.set(text, statement);
  return statement;
}
