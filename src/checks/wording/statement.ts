import type { Question } from './language.ts';
import { languages } from './languages.ts';
import { type KnownWord, Lexicon, type ReadyRule } from './lexicon.ts';
import { begins, choiceOf, isListed, type Longer, type Places, type Reading, type Spans } from './match.ts';
import { Recent } from './recent.ts';
import { splitIntoWords } from './words.ts';

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
const noneLonger: readonly Longer[] = [];

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
  readonly everywhere: Places;
  private readonly lexicon: Lexicon;
  /** Where each word begins and ends in the text: UTF-16 offsets. */
  private readonly offsets: readonly number[];
  private readonly ends: readonly number[];
  /** The rules that it can fit at all, by their index. */
  private readonly awake: Uint8Array;
  /** Where composed sorts stand, as far as anybody asked. */
  private readonly composed: (Spans | undefined)[] = [];
  private readonly verdicts = new Map<Question, boolean>();
  private places: Places | undefined;

  /** Reads what anybody says in one statement: the beginning of a text that is longer. */
  constructor(text: string, lexicon: Lexicon = allLanguages()) {
    this.text = text.length > longest ? text.slice(0, longest) : text;
    this.lexicon = lexicon;
    const words: KnownWord[] = [];
    const offsets: number[] = [];
    const ends: number[] = [];
    const awake = lexicon.newlyAwake();
    splitIntoWords(this.text, (written, offset) => {
      const word = lexicon.lookUp(written);
      words.push(word);
      offsets.push(offset);
      ends.push(offset + written.length);
      for (const rule of word.wakes) awake[rule] = 1;
    });
    this.words = words;
    this.offsets = offsets;
    this.ends = ends;
    this.awake = awake;
    this.longer = this.longerWords();
    this.everywhere = placesOf(words.length);
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

  readonly spans = (composed: number): Spans => {
    const known = this.composed[composed];
    if (known) return known;
    // So that a phrase that names its own sort comes to an end.
    this.composed[composed] = nowhere;
    const spans = this.lexicon.derive(composed, this) ?? this.phrases(composed);
    this.composed[composed] = spans;
    return spans;
  };

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
    return this.text.slice(this.offsets[word] ?? this.text.length);
  }

  /** The first word of a sort, by its index. */
  firstOf(sort: string): number | undefined {
    const choice = choiceOf([sort], this.lexicon);
    return this.everywhere.find((place) => begins(this, choice, place));
  }

  private longerWords(): readonly Longer[] {
    let all: Longer[] | undefined;
    for (let from = 0; from < this.words.length; from++)
      for (const { rest, atoms } of this.words[from]!.longer)
        if (rest.every((key, index) => this.words[from + index + 1]?.key === key)) {
          all ??= [];
          for (const atom of atoms) {
            all.push({ from, to: from + rest.length + 1, atom });
            for (const rule of this.lexicon.wokenBy(atom)) this.awake[rule] = 1;
          }
        }
    return all ?? noneLonger;
  }

  private canFit({ index, needs }: ReadyRule): boolean {
    return (
      this.awake[index] === 1 && needs.every((sorts) => sorts.some((sort) => this.spans(sort).length > 0))
    );
  }

  private beginnings({ first }: ReadyRule): Places {
    return first ? this.everywhere.filter((place) => begins(this, first, place)) : this.everywhere;
  }

  /** Where words are together of a sort, or are listed as such. */
  private phrases(sort: number): Spans {
    const spans: number[] = [];
    this.addListed(spans, [sort]);
    for (const rule of this.lexicon.phrasesOf(sort)) {
      if (!this.canFit(rule)) continue;
      if (rule.isChoice && rule.first) {
        this.addListed(spans, rule.first.listed);
        for (const other of rule.first.composed) addAll(spans, this.spans(other));
      } else {
        for (const place of this.beginnings(rule))
          for (const end of rule.matches(this, [place])) if (end > place) addSpan(spans, place, end);
      }
    }
    return spans;
  }

  /** Adds where words of these sorts stand by the lists. */
  private addListed(spans: number[], sorts: readonly number[]): void {
    for (let at = 0; at < this.words.length; at++)
      if (isListed(this.words[at], sorts)) addSpan(spans, at, at + 1);
    for (const { from, to, atom } of this.longer) if (sorts.includes(atom)) addSpan(spans, from, to);
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
      to > from ? this.text.slice(this.offsets[from], this.ends[to - 1]) : '',
    );
    return { from: quotes[0]![0], to: quotes.at(-1)![1], quoted: parts.join(' … ') };
  }
}

function addAll(spans: number[], others: Spans): void {
  for (let at = 0; at < others.length; at += 2) addSpan(spans, others[at]!, others[at + 1]!);
}

/** Puts a span where it belongs: mostly at the end. */
function addSpan(spans: number[], from: number, to: number): void {
  let at = spans.length;
  while (at > 0 && (spans[at - 2]! > from || (spans[at - 2] === from && spans[at - 1]! > to))) at -= 2;
  if (spans[at - 2] === from && spans[at - 1] === to) return;
  if (at === spans.length) spans.push(from, to);
  else spans.splice(at, 0, from, to);
}

/** As many letters of statements as are kept read: those of a large plan, in a few megabytes. */
const recent = new Recent<Statement>(120_000);

/**
 * Reads a text, or gives what was read before: checks ask the same texts one after the other, and again at every
 * letter typed.
 */
export function read(text: string): Statement {
  let statement = recent.get(text);
  if (!statement) {
    statement = new Statement(text);
    recent.add(text, statement, text.length);
  }
  return statement;
}
