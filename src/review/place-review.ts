import { LineIndex, looseKey, type Range, type TextEdit } from '../text/text.ts';
import { wordsEdit } from './change-edit.ts';
import { type FoundPlace, PlaceFinder, type SingleSpaced, singleSpaced } from './find-place.ts';
import type { Passage } from './passage.ts';
import type { PlanPassages } from './plan-passages.ts';
import type {
  PlacedRemark,
  PlacedReview,
  Review,
  ReviewComment,
  ReviewPlace,
  TrackedChange,
} from './review.ts';

/** Words that are shorter, loosely, may be about any of the places that have them. */
const tellingQuote = 12;

/**
 * Lays a review over the plan as it is now: finds the words that each comment and change is about, wherever they have
 * gone since the export.
 */
export function placeReview(review: Review, plan: PlanPassages): PlacedReview {
  const { text } = plan;
  const finder = new PlaceFinder(review.lines, plan);
  const lines = new LineIndex(text);
  const spaced = new Map<string, SingleSpaced>();
  const inWords = ({ paragraph, start, end }: ReviewPlace): Range => {
    const known = spaced.get(paragraph) ?? singleSpaced(paragraph);
    spaced.set(paragraph, known);
    const { words, offsets } = known;
    const range = { start: offsets[start] ?? words.length, end: offsets[end] ?? words.length };
    return range.start <= range.end ? range : { start: range.end, end: range.end };
  };
  const placed: PlacedRemark[] = [];
  const unplaced: (ReviewComment | TrackedChange)[] = [];
  for (const remark of [...review.comments, ...review.changes]) {
    const found = finder.find(remark.place);
    const range = found
      ? rangeIn(found, inWords(remark.place), lines, text)
      : partQuoted(remark.kind === 'comment' ? remark.quoted : remark.removed, plan);
    if (!range) unplaced.push(remark);
    else {
      const edit =
        remark.kind === 'change' && found ? editFor(remark, inWords(remark.place), found, plan) : undefined;
      placed.push({ remark, range, edit });
    }
  }
  return { placed: placed.sort((a, b) => a.range.start - b.range.start), unplaced };
}

/**
 * The stretch of the plan that a remark is about.
 * @param inWords the same in the words of its paragraph
 */
function rangeIn(found: FoundPlace, inWords: Range, lines: LineIndex, text: string): Range {
  if ('line' in found) return lineRange(found.line, lines, text);
  const words = found.alignment.range(inWords);
  return words ? inPlan(found.passage, words) : lineRange(found.passage.lines[0]!, lines, text);
}

function inPlan({ starts, ends }: Passage, { start, end }: Range): Range {
  if (start < end) return { start: starts[start]!, end: ends[end - 1]! };
  const point = starts[start] ?? ends.at(-1)!;
  return { start: point, end: point };
}

/** A line without its indentation. */
function lineRange(line: number, lines: LineIndex, text: string): Range {
  const { start, end } = lines.line(line);
  const indentation = /^[ \t]*/.exec(text.slice(start, end))![0].length;
  return { start: start + indentation, end };
}

/** Where words stand that only one place of the plan has. */
function partQuoted(words: string, plan: PlanPassages): Range | undefined {
  const sought = singleSpaced(words).words;
  const found = looseKey(sought).length < tellingQuote ? undefined : plan.withPart(sought);
  return found && inPlan(found.passage, { start: found.start, end: found.start + sought.length });
}

/** What accepting a change does to the plan, where its words stand there just as they were exported. */
function editFor(
  { sort, removed, added, place }: TrackedChange,
  inWords: Range,
  found: FoundPlace,
  plan: PlanPassages,
): TextEdit | undefined {
  if (sort !== 'text' || /[\r\n\v]/.test(added) || 'line' in found || !found.isCertain) return undefined;
  const { passage, alignment } = found;
  if (singleSpaced(removed).words !== singleSpaced(place.paragraph.slice(place.start, place.end)).words)
    return undefined;
  if (passage.source?.kind === 'yaml' && plan.isReferredTo(passage.words)) return undefined;
  const range = alignment.exactRange(inWords);
  return range && wordsEdit(plan.text, passage, range, added.replace(/\s+/g, ' '));
}
