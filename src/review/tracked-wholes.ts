import { readWords } from '../document/passages.ts';
import { headingsLike, returnedKey } from './pair-passages.ts';
import { addedKey, lookOf } from './passage-words.ts';
import type { ReturnedPassage } from './returned-passage.ts';
import {
  type AddedPassage,
  type Neighbours,
  nowhere,
  type PassageMark,
  type ReviewChange,
  type ReviewPlace,
} from './review.ts';
import { isHeadingLook } from './word-elements.ts';

/**
 * Tracked changes, with what they put in, take out and move as a whole: paragraphs and rows. Several that were put in or
 * taken out one behind the other are changes of their own; the two ends of a move are one.
 */
export function withWholeChanges(
  changes: readonly ReviewChange[],
  passages: readonly ReturnedPassage[],
): readonly ReviewChange[] {
  const order = new Map(passages.map((passage, index) => [passage, index]));
  const movedFrom = new Set<ReviewChange>();
  const rows = new Map<ReturnedPassage | undefined, PassageMark[]>();
  const whole = changes.flatMap((change): readonly ReviewChange[] => {
    if (change.row)
      return [change.added === '' ? rowTakenOut(change) : rowPutIn(change, passages, order, rows)];
    if (change.sort === 'move') return [moved(change, changes, passages, order, movedFrom)];
    if (change.sort !== 'paragraph') return [change];
    if (change.across === undefined)
      return putIn(change, passages, order) ?? takenOut(change, passages, order) ?? [change];
    return takenOut(change, passages, order) ?? [joined(change, passages, order)];
  });
  return withMoves(whole.filter((change) => !movedFrom.has(change)));
}

/** What was cut out in one place and put in as it was in another went there, though Word recorded no move. */
function withMoves(changes: readonly ReviewChange[]): readonly ReviewChange[] {
  const gone = new Map(
    changes.flatMap((change) =>
      change.whole?.does === 'remove' ? [[change.whole.passage.key, change] as const] : [],
    ),
  );
  const cut = new Set<ReviewChange>();
  const moves = changes.map((change): ReviewChange => {
    if (change.whole?.does !== 'add') return change;
    const { added, between } = change.whole;
    const key = addedKey(added);
    const origin = gone.get(key);
    if (origin?.whole?.does !== 'remove' || origin.author !== change.author) return change;
    const { passage } = origin.whole;
    if (passage.isRow !== added.isRow) return change;
    gone.delete(key);
    cut.add(origin);
    const { row: _, ...rest } = change;
    return {
      ...rest,
      sort: 'move',
      removed: change.added,
      place: origin.place,
      whole: { does: 'move', passage, between },
    };
  });
  return moves.filter((change) => !cut.has(change));
}

type Order = ReadonlyMap<ReturnedPassage, number>;

/** @param above the rows that were put in so far, by what stands above them all, the last first */
function rowPutIn(
  change: ReviewChange,
  passages: readonly ReturnedPassage[],
  order: Order,
  above: Map<ReturnedPassage | undefined, PassageMark[]>,
): ReviewChange {
  const { cells, behind } = change.row!;
  const between = around(passages, behind === undefined ? -1 : order.get(behind)!);
  const added = { cells: cells.map(inParagraphs), isRow: true, look: behind ? markOf(behind).look : '' };
  const others = above.get(behind) ?? [];
  above.set(behind, [{ key: addedKey(added), line: undefined, look: added.look, isRow: true }, ...others]);
  return {
    ...change,
    whole: { does: 'add', added, between: { ...between, before: [...others, ...between.before] } },
  };
}

function rowTakenOut(change: ReviewChange): ReviewChange {
  const { passage } = change.place;
  return passage?.row ? { ...change, whole: { does: 'remove', passage: markOf(passage) } } : change;
}

/** Paragraphs that were put in before or behind one that was there. */
function putIn(
  change: ReviewChange,
  passages: readonly ReturnedPassage[],
  order: Order,
): ReviewChange[] | undefined {
  const lines = linesOf(change.added);
  const between =
    change.removed === '' && lines.length > 0 ? neighboursOf(change, passages, order) : undefined;
  if (!between) return undefined;
  const place = behindText(change.place, between);
  const above: PassageMark[] = [];
  return lines.map((line, index) => {
    const { look = '', form } = change.looks?.[index] ?? {};
    const added: AddedPassage = {
      cells: [line],
      isRow: false,
      look,
      form,
      ...(isHeadingLook(look) ? { headings: headingsLike(look, passages).map(markOf) } : {}),
    };
    const own = { ...between, before: [...above.toReversed(), ...between.before] };
    above.push({ key: line, line: undefined, look: added.look, isRow: false });
    return { ...change, added: line, place, whole: { does: 'add', added, between: own } };
  });
}

/** What was put in right before a part that is made from the frontmatter belongs to the text above that. */
function behindText(place: ReviewPlace, { before: [above] }: Neighbours): ReviewPlace {
  if (above?.line === undefined || above.isRow || (place.line ?? -1) >= above.line) return place;
  return { ...nowhere, near: above.line };
}

/** Paragraphs that were taken out as a whole. */
function takenOut(
  change: ReviewChange,
  passages: readonly ReturnedPassage[],
  order: Order,
): ReviewChange[] | undefined {
  const { place, removed, added } = change;
  const first = place.passage && order.get(place.passage);
  if (first === undefined || place.passage?.row || added !== '' || place.start !== 0) return undefined;
  const lines = linesOf(removed);
  const gone = lines.map((_, index) => passages[first + index]);
  if (!gone.every((passage, index) => passage && returnedKey(passage) === lines[index])) return undefined;
  return gone.map((passage, index) => ({
    ...change,
    removed: lines[index]!,
    place: { ...place, line: passage!.line, paragraph: lines[index]!, end: lines[index]!.length, passage },
    whole: { does: 'remove', passage: markOf(passage!) },
  }));
}

/** A paragraph that goes on in the next one since, as the mark between them was taken out. */
function joined(change: ReviewChange, passages: readonly ReturnedPassage[], order: Order): ReviewChange {
  const { place, across, added } = change;
  const first = place.passage && order.get(place.passage);
  if (first === undefined || place.passage?.row || across === undefined) return change;
  const gone = across.split('\n').map(readWords);
  const all = gone.map((_, index) => passages[first + index]);
  const says = all.map((passage) => (passage && !passage.row ? returnedKey(passage) : ''));
  const [head, tail] = [place.paragraph.slice(0, place.start), says.at(-1)!];
  const isRight =
    readWords(head + gone[0]!) === says[0] &&
    gone.slice(1, -1).every((words, index) => words === says[index + 1]) &&
    tail.startsWith(gone.at(-1)!);
  const words = readWords(`${head}${added}${tail.slice(gone.at(-1)!.length)}`);
  if (!isRight || says.includes('') || words === '') return change;
  return { ...change, whole: { does: 'join', passages: all.map((passage) => markOf(passage!)), words } };
}

/** The end of a move to which a paragraph went, where the other end is known. */
function moved(
  change: ReviewChange,
  changes: readonly ReviewChange[],
  passages: readonly ReturnedPassage[],
  order: Order,
  movedFrom: Set<ReviewChange>,
): ReviewChange {
  const words = readWords(change.added);
  const origin = changes.find(
    (other) => other.sort === 'move' && other.added === '' && readWords(other.removed) === words,
  );
  const { passage } = origin?.place ?? {};
  const between = words === '' ? undefined : neighboursOf(change, passages, order);
  if (!origin || !passage || !between || returnedKey(passage) !== words) return change;
  movedFrom.add(origin);
  const whole = { does: 'move', passage: markOf(passage), between } as const;
  return { ...change, removed: change.added, place: origin.place, whole };
}

/** What stands next to words that were put in before or behind a paragraph; undefined where they stand within it. */
function neighboursOf(
  { place }: ReviewChange,
  passages: readonly ReturnedPassage[],
  order: Order,
): Neighbours | undefined {
  const index = place.passage && !place.passage.row ? order.get(place.passage) : undefined;
  if (index === undefined) return undefined;
  if (place.start === 0) return around(passages, index - 1);
  return place.start >= place.paragraph.length ? around(passages, index) : undefined;
}

/** @param index of the passage above */
function around(passages: readonly ReturnedPassage[], index: number): Neighbours {
  const [above, below] = [passages[index], passages[index + 1]];
  return { before: above ? [markOf(above)] : [], after: below && markOf(below) };
}

/** By what a passage is found in the plan. */
export function markOf(passage: ReturnedPassage): PassageMark {
  return {
    key: returnedKey(passage),
    line: passage.line,
    look: lookOf(passage),
    isRow: passage.row !== undefined,
  };
}

function linesOf(words: string): string[] {
  return words
    .split('\n')
    .map(readWords)
    .filter((line) => line !== '');
}

/** The words of a cell, a line a paragraph. */
function inParagraphs(cell: string): string {
  return cell.split('\n').map(readWords).join('\n');
}
