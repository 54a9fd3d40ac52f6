import type { Root } from 'mdast';
import { bodySteps } from '../plan/body/body.ts';
import { allAtOnce, partOf, type Steps } from '../steps.ts';
import { looseKey } from '../text/text.ts';
import { passagesInTreeSteps } from './markdown-passages.ts';
import type { Passage } from './passage.ts';
import { countWords, type Likeness, likenessOf, type WordCounts } from './word-counts.ts';
import { type YamlPassages, yamlPassages } from './yaml-passages.ts';

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

/**
 * Reads the passages of a plan.
 * @param text the whole plan
 */
export function planPassages(text: string): PlanPassages {
  return allAtOnce(passagesWithBodySteps(text, allAtOnce(bodySteps(text)).tree));
}

/** The same where the body has been read, step by step. */
export function* passagesWithBodySteps(text: string, tree: Root): Steps<PlanPassages> {
  const yaml = yamlPassages(text);
  const all = [...yaml.passages, ...(yield* partOf(passagesInTreeSteps(text, tree), 0, 0.3))];
  const passages = new PlanPassages(text, yaml, all);
  for (const [index, passage] of all.entries()) {
    if (index % 100 === 99) yield 0.3 + (0.7 * index) / all.length;
    passages.index(passage);
  }
  return passages;
}

/** The passages of a plan, to be found by their words. */
export class PlanPassages {
  /** The whole plan. */
  readonly text: string;
  readonly all: readonly Passage[];
  /** The lines on which the entries begin that have an id, by what of it bookmarks say. */
  readonly entries: ReadonlyMap<string, number>;
  readonly #references: ReadonlySet<string>;
  readonly #atTop: readonly Passage[];
  readonly #byKey = new Map<string, Passage[]>();
  readonly #byLine = new Map<number, Passage[]>();
  readonly #byWord = new Map<string, Passage[]>();
  readonly #wordCounts = new Map<Passage, WordCounts>();
  /** The words of all passages, loosely, and where in them each passage begins. */
  readonly #words: string;
  readonly #wordStarts: readonly number[];

  /**
   * @param yaml those of the frontmatter
   * @param all those and the body's; each is found once it is indexed
   */
  constructor(text: string, { passages, entries, references }: YamlPassages, all: readonly Passage[]) {
    this.text = text;
    this.all = all;
    this.entries = entries;
    this.#references = references;
    this.#atTop = passages.filter(({ lines }) => lines.length === 1);
    const starts: number[] = [];
    let joined = '';
    for (const { words } of this.all) {
      starts.push(joined.length);
      joined += `${words.toLowerCase()}\n`;
    }
    this.#words = joined;
    this.#wordStarts = starts;
  }

  /** Lets a passage be found by its words and lines. */
  index(passage: Passage): void {
    push(this.#byKey, looseKey(passage.words), passage);
    for (const line of passage.lines) push(this.#byLine, line, passage);
    for (const word of this.#countsOf(passage).counts.keys()) push(this.#byWord, word, passage);
  }

  /** The passages with just these words; case and marks do not matter. */
  withWords(words: string): readonly Passage[] {
    return this.#byKey.get(looseKey(words)) ?? [];
  }

  /** Whether some of just these words are emphasised, lead somewhere, or have a note. */
  haveMarks(words: string): boolean {
    return this.withWords(words).some(
      ({ source }) => source?.kind === 'markdown' && source.marks.length + source.wordless.length > 0,
    );
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
  likeness(words: WordCounts, passage: Passage): Likeness {
    return likenessOf(words, this.#countsOf(passage));
  }

  /** The one passage in which words stand as they are, but for case; undefined where there are several or none. */
  withPart(words: string): { readonly passage: Passage; readonly start: number } | undefined {
    const wanted = words.toLowerCase();
    const at = this.#words.indexOf(wanted);
    if (at < 0 || this.#words.includes(wanted, at + 1)) return undefined;
    const index = this.#wordStarts.findLastIndex((start) => start <= at);
    const passage = this.all[index]!;
    // Few letters have another length in lower case; then the place within the passage cannot be told.
    const start = at - this.#wordStarts[index]!;
    return passage.words.toLowerCase().length === passage.words.length ? { passage, start } : undefined;
  }

  #countsOf(passage: Passage): WordCounts {
    const cached = this.#wordCounts.get(passage);
    if (cached) return cached;
    const counts = countWords(passage.words);
    this.#wordCounts.set(passage, counts);
    return counts;
  }
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
