import { looseKey } from '../plan/text.ts';
import { markdownPassages } from './markdown-passages.ts';
import type { Passage } from './passage.ts';
import { yamlPassages } from './yaml-passages.ts';

/** How much two texts have in common: 1 where they hold the same words, 0 where they share none. */
export type Likeness = number;

/** A passage that may be the one that is meant. */
export interface Candidate {
  readonly passage: Passage;
  readonly likeness: Likeness;
}

/** Words that stand in more passages than this say nothing about which one is meant. */
const commonWord = 60;
/** Of a long paragraph so many words are looked up: the rarest. */
const wordsLookedUp = 24;
/** So many passages are compared word by word. */
const compared = 8;

/** The passages of a plan, to be found by their words. */
export class PlanPassages {
  readonly all: readonly Passage[];
  /** The lines on which the entries begin that have an id, by their ids (loosely). */
  readonly entries: ReadonlyMap<string, number>;
  readonly #references: ReadonlySet<string>;
  readonly #atTop: readonly Passage[];
  readonly #byKey = new Map<string, Passage[]>();
  readonly #byLine = new Map<number, Passage[]>();
  readonly #byWord = new Map<string, Passage[]>();
  readonly #wordCounts = new Map<Passage, WordCounts>();
  /** The words of all passages, loosely, and where in them each passage begins. */
  readonly #text: string;
  readonly #textStarts: readonly number[];

  constructor(text: string) {
    const { passages, entries, references } = yamlPassages(text);
    this.all = [...passages, ...markdownPassages(text)];
    this.entries = entries;
    this.#references = references;
    this.#atTop = passages.filter(({ lines }) => lines.length === 1);
    for (const passage of this.all) {
      push(this.#byKey, looseKey(passage.words), passage);
      for (const line of passage.lines) push(this.#byLine, line, passage);
      for (const word of this.#countsOf(passage).counts.keys()) push(this.#byWord, word, passage);
    }
    const starts: number[] = [];
    let joined = '';
    for (const { words } of this.all) {
      starts.push(joined.length);
      joined += `${words.toLowerCase()}\n`;
    }
    this.#text = joined;
    this.#textStarts = starts;
  }

  /** The passages with just these words; case and marks do not matter. */
  withWords(words: string): readonly Passage[] {
    return this.#byKey.get(looseKey(words)) ?? [];
  }

  /** The passages that the export marks by a line, from zero. */
  atLine(line: number): readonly Passage[] {
    return this.#byLine.get(line) ?? [];
  }

  /** The value of a key at the top of the frontmatter. */
  atTop(key: string): Passage | undefined {
    return this.#atTop.find((passage) => looseKey(passage.key) === looseKey(key));
  }

  /** Whether other entries refer to one by these words, so that changing them alone would break the plan. */
  isReferredTo(words: string): boolean {
    return this.#references.has(looseKey(words));
  }

  /** The passages most like a text, the best first. */
  like(text: string): Candidate[] {
    const words = countWords(text);
    const rarest = [...words.counts.keys()]
      .map((word) => this.#byWord.get(word) ?? [])
      .filter(({ length }) => length > 0 && length <= commonWord)
      .sort((a, b) => a.length - b.length)
      .slice(0, wordsLookedUp);
    const shared = new Map<Passage, number>();
    for (const passages of rarest) {
      for (const passage of passages) shared.set(passage, (shared.get(passage) ?? 0) + 1 / passages.length);
    }
    return [...shared]
      .sort(([, a], [, b]) => b - a)
      .slice(0, compared)
      .map(([passage]) => ({ passage, likeness: this.likeness(words, passage) }))
      .sort((a, b) => b.likeness - a.likeness);
  }

  /** How like a passage is to a text, given the counts of its words. */
  likeness({ counts, total }: WordCounts, passage: Passage): Likeness {
    const own = this.#countsOf(passage);
    let shared = 0;
    for (const [word, count] of counts) shared += Math.min(count, own.counts.get(word) ?? 0);
    return shared === 0 ? 0 : (2 * shared) / (total + own.total);
  }

  /** The one passage in which words stand as they are, but for case; undefined where there are several or none. */
  withPart(words: string): { readonly passage: Passage; readonly start: number } | undefined {
    const wanted = words.toLowerCase();
    const at = this.#text.indexOf(wanted);
    if (at < 0 || this.#text.includes(wanted, at + 1)) return undefined;
    const index = this.#textStarts.findLastIndex((start) => start <= at);
    const passage = this.all[index]!;
    // Few letters have another length in lower case; then the place within the passage cannot be told.
    const start = at - this.#textStarts[index]!;
    return passage.words.toLowerCase().length === passage.words.length ? { passage, start } : undefined;
  }

  #countsOf(passage: Passage): WordCounts {
    const known = this.#wordCounts.get(passage);
    if (known) return known;
    const counts = countWords(passage.words);
    this.#wordCounts.set(passage, counts);
    return counts;
  }
}

/** How often each word stands in a text. */
export interface WordCounts {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

export function countWords(text: string): WordCounts {
  const counts = new Map<string, number>();
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, total: words.length };
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
