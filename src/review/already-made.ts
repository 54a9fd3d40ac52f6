import { betweenCells, type DocumentPassage } from '../document/passages.ts';
import { isFormMade } from './form-changes.ts';
import { namesKey } from './list-words.ts';
import { type PairedPassages, returnedKey } from './pair-passages.ts';
import { addedKey } from './passage-words.ts';
import type { ReturnedPassage } from './returned-passage.ts';
import type { AddedPassage, CellChange, ReviewChange, WholeChange } from './review.ts';
import type { ReviewedPlan } from './reviewed-plan.ts';
import { wordsOrDay } from './same-words.ts';
import { grouped } from './sequences.ts';
import { isSaid, isUnsaid } from './unsaid.ts';

/** So many changes of one paragraph are told apart; where there are more, all were made or none. */
const mostToldApart = 8;

/**
 * Tracked changes without those that the plan says by now: somebody accepted them, or made them by hand. Those that are not
 * tracked need no such look, as nothing differs once they are made.
 * @param passages what the document says, as it stood before the tracked changes
 */
export function withoutMade(
  changes: readonly ReviewChange[],
  passages: readonly ReturnedPassage[],
  plan: ReviewedPlan,
  { pairs }: PairedPassages,
): readonly ReviewChange[] {
  if (changes.length === 0) return changes;
  const { said } = plan;
  const before = passages.map(returnedKey);
  const now = said.map(({ key }) => key);
  const wholes = new WholePassages(
    plan,
    before,
    now,
    new Set(pairs.map(([, returned]) => before[returned]!)),
  );
  const saidOf = new Map(pairs.map(([own, returned]) => [passages[returned], said[own]] as const));
  const words = grouped(
    changes.filter(({ sort, whole, place }) => sort === 'text' && !whole && place.passage),
    ({ place }) => place.passage,
  );
  const made = new Set(
    [...words].flatMap(([passage, own]) => {
      const by = saidOf.get(passage);
      return by
        ? [...grouped(own, ({ place }) => place.paragraph).values()].flatMap((each) => madeIn(by, each, plan))
        : [];
    }),
  );
  const isMadeInCell = ({ sort, cell, place }: ReviewChange) => {
    const row = cell && saidOf.get(place.passage!);
    if (!row) return false;
    const isUnknown = [cell.after, row.cells[cell.column] ?? []].every((words) =>
      isUnsaid(words.join(' '), plan),
    );
    return isUnknown || (sort === 'paragraph' && saysAfter(row, cell));
  };
  return changes.filter(
    (change) =>
      !made.has(change) &&
      !(change.whole && wholes.areMade(change.whole)) &&
      !(change.form && isFormMade(change.form, plan)) &&
      !isMadeInCell(change),
  );
}

/** Whether a row says in a cell what that says with a change, paragraph by paragraph. */
function saysAfter({ cells }: DocumentPassage, { column, after }: CellChange): boolean {
  const said = (cells[column] ?? []).map(wordsOrDay).filter((words) => words !== '');
  return said.join('\n') === after.map(wordsOrDay).join('\n');
}

/** Which paragraphs and rows stand in the plan by now, where those of the document stood. */
class WholePassages {
  readonly #plan: ReviewedPlan;
  readonly #before: readonly string[];
  readonly #now: readonly string[];
  /** What the plan says too, be it in other words. */
  readonly #paired: ReadonlySet<string>;
  readonly #countNow: ReadonlyMap<string, number>;
  readonly #countBefore: ReadonlyMap<string, number>;
  /** How many of those with the same words were found to be made. */
  readonly #added = new Map<string, number>();

  constructor(
    plan: ReviewedPlan,
    before: readonly string[],
    now: readonly string[],
    paired: ReadonlySet<string>,
  ) {
    this.#plan = plan;
    this.#before = before;
    this.#now = now;
    this.#paired = paired;
    this.#countNow = counted(now);
    this.#countBefore = counted(before);
  }

  areMade(whole: WholeChange): boolean {
    switch (whole.does) {
      case 'add': {
        const { added } = whole;
        const key = addedKey(added);
        const known = this.#added.get(key) ?? 0;
        const isMade =
          key !== '' && (this.#more(key) > known || (added.isRow && this.#moreRows(added) > known));
        // What was put in twice is made twice.
        if (isMade) this.#added.set(key, known + 1);
        return isMade;
      }
      case 'remove':
        return this.#more(whole.passage.key) < 0 && !this.#paired.has(whole.passage.key);
      case 'join':
        return (
          this.#countNow.has(whole.words) &&
          whole.passages.every(({ key }) => key === whole.words || this.#more(key) < 0)
        );
      case 'move': {
        const above = whole.between.before[0]?.key;
        const stands = (all: readonly string[]) =>
          all.some((key, index) => key === whole.passage.key && all[index - 1] === above);
        return stands(this.#now) && !stands(this.#before);
      }
    }
  }

  /** How many more rows say what was put in than did, as the plan spells it and with what it says where a cell is blank. */
  #moreRows({ cells }: AddedPassage): number {
    const wanted = cells.map((cell) => (isUnsaid(cell, this.#plan) ? '' : cell));
    const says = (key: string) => {
      const said = key.split(betweenCells);
      const isRow = said.length === cells.length;
      return isRow && wanted.every((cell, column) => isSaid(cell, said[column]!.split('\n'), this.#plan));
    };
    return this.#now.filter(says).length - this.#before.filter(says).length;
  }

  /** How many more passages say something than did. */
  #more(key: string): number {
    return (this.#countNow.get(key) ?? 0) - (this.#countBefore.get(key) ?? 0);
  }
}

function counted(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Those of the changes of one paragraph with which it says just what the plan says there. */
function madeIn(
  { cells }: DocumentPassage,
  changes: readonly ReviewChange[],
  plan: ReviewedPlan,
): readonly ReviewChange[] {
  const { paragraph } = changes[0]!.place;
  const says = new Set(cells.flat().map(wordsOrDay));
  if (says.has(wordsOrDay(paragraph))) return [];
  const named = new Set(cells.map((words) => namesKey(words, plan)));
  return (
    choicesOf(changes).find((choice) => {
      const words = withChanges(paragraph, choice);
      return says.has(wordsOrDay(words)) || named.has(namesKey([words], plan));
    }) ?? []
  );
}

/** The choices of some changes, all of them first. */
function choicesOf(changes: readonly ReviewChange[]): readonly (readonly ReviewChange[])[] {
  if (changes.length > mostToldApart) return [changes];
  return Array.from({ length: 2 ** changes.length - 1 }, (_, left) =>
    changes.filter((__, index) => (left & (1 << index)) === 0),
  );
}

/** What a paragraph says with some of its changes. */
function withChanges(paragraph: string, changes: readonly ReviewChange[]): string {
  return [...changes]
    .sort((a, b) => b.place.start - a.place.start)
    .reduce(
      (text, { added, place }) => text.slice(0, place.start) + added + text.slice(place.end),
      paragraph,
    );
}
