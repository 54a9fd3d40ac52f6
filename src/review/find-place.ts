import { looseKey } from '../text/text.ts';
import { Alignment } from './alignment.ts';
import { MovedLines } from './moved-lines.ts';
import type { Passage } from './passage.ts';
import type { PlanPassages } from './plan-passages.ts';
import type { ExportedLine, ReviewPlace } from './review.ts';
import { countWords } from './word-counts.ts';

/** Where in the plan as it is now a paragraph of the document stands. */
export type FoundPlace =
  | {
      readonly passage: Passage;
      /** Of the paragraph's words, see {@link singleSpaced}, with the passage's. */
      readonly alignment: Alignment;
      /** Whether no other passage could be meant. */
      readonly isCertain: boolean;
    }
  /** The words are no longer there, but the line is known, from zero. */
  | { readonly line: number };

/** Passages that share so many of their words may be one, rewritten; less is enough where the line is known. */
const alike = { anywhere: 0.5, withoutLine: 0.6, onLine: 0.3 };
/** How much more likely a passage is that stands under the key that the column is named after. */
const columnBonus = 0.25;
/** Short words count for a place only where they stand so near to it, in lines. */
const nearby = 3;
const tellingLength = 6;

/** What the export puts before a value that stands by itself: `Status: DRAFT`. */
const labelled = /^\s*([^:]{1,40}):\s+/;

/** Finds the paragraphs of a document in the plan as it is now. */
export class PlaceFinder {
  readonly #plan: PlanPassages;
  /** Where the lines of the plan as it was exported are by now. */
  readonly moved: MovedLines;
  /** By paragraph, and by what else says where it stands. */
  readonly #cache = new Map<string, Map<string, FoundPlace | undefined>>();

  constructor(lines: readonly ExportedLine[], plan: PlanPassages) {
    this.#plan = plan;
    this.moved = new MovedLines(lines, plan);
  }

  /** @returns undefined where it has no place in the plan */
  find(place: ReviewPlace): FoundPlace | undefined {
    const cached = this.#cache.get(place.paragraph) ?? new Map<string, FoundPlace | undefined>();
    this.#cache.set(place.paragraph, cached);
    const key = JSON.stringify([place.line, place.near, place.column, place.bookmarks]);
    if (!cached.has(key)) cached.set(key, this.#find(place));
    return cached.get(key);
  }

  #find(place: ReviewPlace): FoundPlace | undefined {
    const hint = this.#hintFor(place);
    if (hint?.isSure) {
      const own = this.#plan.atLine(hint.line);
      const found = bestOf(own, place, this.#plan);
      if (found) return found;
      // What stands in a row is about that row, though its words may stand elsewhere too.
      if (place.column !== undefined) {
        const { column } = place;
        const field = own.find(({ key }) => isColumnOf(column, key));
        return { line: field?.lines[0] ?? hint.line };
      }
    }
    const near = place.near === undefined ? undefined : this.moved.now(place.near);
    const elsewhere =
      isFew(place.paragraph) && near && !hint
        ? undefined
        : (this.#withSameWords(place, hint?.line) ?? this.#rewritten(place, hint?.line));
    if (elsewhere) return elsewhere;
    if (hint?.isSure) return { line: hint.line };
    const label = labelled.exec(place.paragraph)?.[1];
    const value = label === undefined ? undefined : this.#plan.atTop(label);
    if (value) return { line: value.lines[0]! };
    if (hint) return undefined;
    return near?.isSure ? { line: near.line } : undefined;
  }

  #hintFor({ line, bookmarks }: ReviewPlace): { line: number; isSure: boolean } | undefined {
    const moved = line === undefined ? undefined : this.moved.now(line);
    if (moved?.isSure) return moved;
    for (const bookmark of bookmarks) {
      const entry = bookmark.kind === 'objective' ? this.#plan.entries.get(bookmark.key) : undefined;
      if (entry !== undefined) return { line: entry, isSure: true };
    }
    return moved;
  }

  #withSameWords(place: ReviewPlace, line: number | undefined): FoundPlace | undefined {
    const words = [place.paragraph, place.paragraph.replace(labelled, '')];
    for (const text of words) {
      if (looseKey(text) === '') continue;
      const same = this.#plan.withWords(text);
      const distances = same.map((passage) => distance(passage, line));
      const nearest = Math.min(...distances);
      const index = distances.indexOf(nearest);
      const passage = same[index];
      if (!passage || (same.length > 1 && line === undefined)) continue;
      if (isFew(text) && nearest > nearby && line !== undefined) continue;
      return aligned(place, passage, same.length === 1);
    }
    return undefined;
  }

  #rewritten(place: ReviewPlace, line: number | undefined): FoundPlace | undefined {
    const candidates = this.#plan.like(place.paragraph).map(({ passage, likeness }) => ({
      passage,
      likeness,
      score: likeness - Math.min(0.2, distance(passage, line) / 500),
    }));
    const [best, second] = candidates.sort((a, b) => b.score - a.score);
    const isClear = best && (!second || best.likeness - second.likeness > 0.1);
    const enough = line === undefined ? alike.withoutLine : alike.anywhere;
    if (!best || best.likeness < enough || (line === undefined && !isClear)) return undefined;
    return aligned(place, best.passage, isClear === true);
  }
}

/** The one of some passages that a paragraph is most like. */
function bestOf(
  passages: readonly Passage[],
  place: ReviewPlace,
  plan: PlanPassages,
): FoundPlace | undefined {
  const key = looseKey(place.paragraph);
  if (key === '') return undefined;
  const counts = countWords(place.paragraph);
  const scored = passages
    .map((passage) => {
      const likeness = looseKey(passage.words) === key ? 1 : plan.likeness(counts, passage);
      const bonus = likeness > 0 && isColumnOf(place.column ?? '', passage.key) ? columnBonus : 0;
      return { passage, likeness, score: likeness + bonus };
    })
    .filter(({ likeness }) => likeness >= alike.onLine)
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best) return undefined;
  // With little in common the words cannot be told from one another, but the line is the one.
  if (best.likeness < alike.anywhere) return { line: best.passage.lines[0]! };
  return aligned(place, best.passage, !second || second.score < best.score);
}

function aligned(place: ReviewPlace, passage: Passage, isCertain: boolean): FoundPlace {
  return {
    passage,
    alignment: new Alignment(singleSpaced(place.paragraph).words, passage.words),
    isCertain,
  };
}

/** Whether words are so few that they may stand anywhere by chance. */
function isFew(words: string): boolean {
  return looseKey(words).length < tellingLength;
}

function distance({ lines }: Passage, line: number | undefined): number {
  return line === undefined ? 0 : Math.min(...lines.map((own) => Math.abs(own - line)));
}

function isColumnOf(column: string, key: string): boolean {
  const [a, b] = [looseKey(column), looseKey(key)];
  return a.length >= 2 && b.length >= 2 && (a.startsWith(b) || b.startsWith(a));
}

/** A text with blanks and line ends as single spaces and none at its ends. */
export interface SingleSpaced {
  readonly words: string;
  /** For each offset in the text, its end included, the offset in the words. */
  readonly offsets: readonly number[];
}

export function singleSpaced(text: string): SingleSpaced {
  let words = '';
  let length = 0;
  let endsBlank = true;
  const offsets: number[] = [];
  for (const letter of text.split('')) {
    const isBlank = /\s/.test(letter);
    offsets.push(isBlank && endsBlank ? Math.max(0, length - 1) : length);
    if (!isBlank || !endsBlank) {
      words += isBlank ? ' ' : letter;
      length += 1;
    }
    endsBlank = isBlank;
  }
  const trimmed = words.trimEnd();
  offsets.push(length);
  return { words: trimmed, offsets: offsets.map((offset) => Math.min(offset, trimmed.length)) };
}
