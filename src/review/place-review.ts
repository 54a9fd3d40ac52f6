import { allAtOnce, type Steps } from '../steps.ts';
import { LineIndex, looseKey, type Range, type TextEdit } from '../text/text.ts';
import { wordsEdit } from './change-edit.ts';
import { boxEdits } from './edits/box-edits.ts';
import { cellEdits } from './edits/cell-edits.ts';
import { clearingEdits } from './edits/clearing-edits.ts';
import { FieldWords } from './edits/field-words.ts';
import { fillingEdits } from './edits/filling-edits.ts';
import { formEdits } from './edits/form-edits.ts';
import { labelEdits } from './edits/label-edits.ts';
import { listEdits, servingLine } from './edits/list-edits.ts';
import { markEdits } from './edits/mark-edits.ts';
import { paragraphEdits } from './edits/paragraph-edits.ts';
import { SaidPassages } from './edits/said-passages.ts';
import { valueEdits } from './edits/value-edits.ts';
import { wholeEdits } from './edits/whole-edits.ts';
import { type FoundPlace, PlaceFinder, type SingleSpaced, singleSpaced } from './find-place.ts';
import type { MovedLines } from './moved-lines.ts';
import type { Passage } from './passage.ts';
import type { PlanPassages } from './plan-passages.ts';
import type {
  PlacedRemark,
  PlacedReview,
  Review,
  ReviewChange,
  ReviewComment,
  ReviewPlace,
} from './review.ts';
import type { ReviewedPlan } from './reviewed-plan.ts';

/** Words that are shorter, loosely, may be about any of the places that have them. */
const tellingQuote = 12;

/**
 * Lays a review over the plan as it is now: finds the words that each comment and change is about, wherever they have
 * gone since the export.
 */
export function placeReview(review: Review, plan: ReviewedPlan): PlacedReview {
  return allAtOnce(placeReviewSteps(review, plan));
}

/** The same step by step. */
export function* placeReviewSteps(review: Review, plan: ReviewedPlan): Steps<PlacedReview> {
  const { text, passages } = plan;
  const finder = new PlaceFinder(review.lines, passages);
  const edits = new ChangeEdits(plan, finder.moved);
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
  const unplaced: (ReviewComment | ReviewChange)[] = [];
  const remarks = [...review.comments, ...review.changes];
  for (const [index, remark] of remarks.entries()) {
    if (index > 0) yield index / remarks.length;
    const found = finder.find(remark.place);
    const words = inWords(remark.place);
    const own = remark.kind === 'change' ? edits.for(remark, words, found) : undefined;
    const isExact = found !== undefined && !('line' in found);
    const ownLine =
      (remark.kind === 'change' ? edits.lineOf(remark) : undefined) ?? edits.servingLine(remark.place);
    // Where only the neighbourhood is known, what would be edited says more.
    const line = ownLine ?? (own && !isExact ? lines.position(own[0]!.range.start).line : undefined);
    const range =
      line !== undefined
        ? lineRange(line, lines, text)
        : found
          ? rangeIn(found, words, lines, text)
          : partQuoted(remark.kind === 'comment' ? remark.quoted : remark.removed, passages);
    if (range) placed.push({ remark, range, edits: own });
    else unplaced.push(remark);
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

/** Works out what accepting changes does to a plan. */
class ChangeEdits {
  readonly #plan: ReviewedPlan;
  readonly #fields: FieldWords;
  readonly #said: SaidPassages;

  constructor(plan: ReviewedPlan, moved: MovedLines) {
    this.#plan = plan;
    this.#fields = new FieldWords(plan);
    this.#said = new SaidPassages(plan, moved);
  }

  /**
   * @param inWords where the change stands in the words of its paragraph
   * @param found where that paragraph stands in the plan; undefined where it has no place of its own
   */
  for(change: ReviewChange, inWords: Range, found: FoundPlace | undefined): readonly TextEdit[] | undefined {
    const { whole, obstacle } = change;
    if (obstacle !== undefined) return undefined;
    if (change.box) return boxEdits(this.#plan, this.#said, change.box);
    if (change.form) return formEdits(this.#plan, this.#said, change.form);
    if (change.mark) return markEdits(this.#plan, this.#said, change.mark);
    // What does not stand in an extract may stand in the plan all the same.
    if (whole && this.#plan.isExtract) return undefined;
    if (whole) return wholeEdits(this.#plan, this.#fields, this.#said, change, whole);
    return this.#ofCell(change) ?? this.#ofText(change, inWords, found);
  }

  /** The edits of words within a paragraph. */
  #ofText(
    { sort, removed, added, place }: ReviewChange,
    inWords: Range,
    found: FoundPlace | undefined,
  ): readonly TextEdit[] | undefined {
    if (sort !== 'text' || /[\r\n\v]/.test(added)) return undefined;
    const replaced = place.paragraph.slice(place.start, place.end);
    if (singleSpaced(removed).words !== singleSpaced(replaced).words) return undefined;
    const edit = this.#ofWords(added, inWords, found);
    if (edit) return this.#withTitle(edit, added, inWords, found);
    const shown = this.#said.paragraph(place);
    if (!shown) return undefined;
    const { words } = singleSpaced(place.paragraph);
    const after = `${words.slice(0, inWords.start)}${added}${words.slice(inWords.end)}`;
    return valueEdits(this.#plan, this.#fields, shown, singleSpaced(after.trim()).words);
  }

  /** The edits by which a cell names more or fewer of a list, or says what was not known. */
  #ofCell({ cell }: ReviewChange): readonly TextEdit[] | undefined {
    const row = cell && this.#said.row(cell);
    if (!row) return undefined;
    const shown = { ...cell, row };
    return (
      listEdits(this.#plan, this.#fields, shown) ??
      fillingEdits(this.#plan, this.#fields, shown) ??
      labelEdits(this.#plan, shown) ??
      paragraphEdits(this.#plan, shown) ??
      clearingEdits(this.#plan, this.#fields, shown) ??
      cellEdits(this.#plan, shown)
    );
  }

  /** The line, from zero, of a passage that is taken out or moved as a whole; undefined where it is not known. */
  lineOf({ whole }: ReviewChange): number | undefined {
    return whole && 'passage' in whole ? this.#said.find(whole.passage)?.line : undefined;
  }

  /** The line, from zero, that says which channels serve an objective, where a remark is about that. */
  servingLine(place: ReviewPlace): number | undefined {
    return servingLine(this.#plan, this.#fields, place);
  }

  /** The title of a plan stands in its frontmatter and over its text: both change, or none. */
  #withTitle(
    edit: TextEdit,
    added: string,
    inWords: Range,
    found: FoundPlace | undefined,
  ): readonly TextEdit[] | undefined {
    const { text, passages } = this.#plan;
    const title = passages.atTop('campaign');
    const source = found && 'passage' in found ? found.passage.source : undefined;
    const isTitle =
      found !== undefined &&
      'passage' in found &&
      source?.kind === 'markdown' &&
      /^#[ \t]/.test(text.slice(source.range.start)) &&
      title?.words === found.passage.words;
    if (!isTitle) return [edit];
    const range = found.alignment.exactRange(inWords);
    const other = range && wordsEdit(text, title, range, added.replace(/\s+/g, ' '));
    return other && [other, edit];
  }

  /** The edit of words that stand in the plan just as they were exported. */
  #ofWords(added: string, inWords: Range, found: FoundPlace | undefined): TextEdit | undefined {
    if (!found || 'line' in found || !found.isCertain) return undefined;
    const { passage, alignment } = found;
    const { text, passages } = this.#plan;
    if (passage.source?.kind === 'yaml' && passages.isReferredTo(passage.words)) return undefined;
    const range = alignment.exactRange(inWords);
    if (!range || this.#isMisspelt(passage, range, added)) return undefined;
    return wordsEdit(text, passage, range, added.replace(/\s+/g, ' '));
  }

  /** Whether a channel's name would be misspelt. */
  #isMisspelt({ words, value }: Passage, { start, end }: Range, added: string): boolean {
    if (value?.field?.refersTo !== 'channel') return false;
    return this.#fields.isMisspeltChannel(`${words.slice(0, start)}${added}${words.slice(end)}`.trim());
  }
}
