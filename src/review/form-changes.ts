import type { PassageForm } from '../document/passages.ts';
import { returnedKey } from './pair-passages.ts';
import type { ReturnedPassage } from './returned-passage.ts';
import type { FormChange, ReviewChange } from './review.ts';
import type { ReviewedPlan } from './reviewed-plan.ts';
import { markOf } from './tracked-wholes.ts';

/** Tracked changes, those that make another sort of paragraph of one with what they make of it. */
export function withFormChanges(
  changes: readonly ReviewChange[],
  passages: readonly ReturnedPassage[],
): readonly ReviewChange[] {
  const order = new Map(passages.map((passage, index) => [passage, index]));
  const formed = changes.map((change): ReviewChange => {
    const { becomes, place } = change;
    const before = place.passage?.form;
    if (becomes === undefined || before === undefined || place.passage === undefined) return change;
    const words = returnedKey(place.passage);
    const passage = { ...markOf(place.passage), before, after: becomes };
    const form = { passages: [passage], at: [order.get(place.passage)!] };
    return { ...change, removed: words, added: words, form };
  });
  return withFormsTogether(formed);
}

/** Changes, those by which paragraphs that follow one another become the same sort of paragraph as one. */
export function withFormsTogether(changes: readonly ReviewChange[]): readonly ReviewChange[] {
  const all: ReviewChange[] = [];
  let last = -1;
  for (const change of changes) {
    const previous = all[last];
    if (change.form && previous?.form && goesOn(previous, change)) {
      const words = `${previous.removed}\n${change.removed}`;
      const passages = [...previous.form.passages, ...change.form.passages];
      all[last] = { ...previous, removed: words, added: words, form: { passages, at: change.form.at } };
    } else {
      if (change.form) last = all.length;
      all.push(change);
    }
  }
  return all;
}

/** Whether a change makes of the next paragraph what another made of the one before. */
function goesOn(previous: ReviewChange, change: ReviewChange): boolean {
  const isNext = change.form!.at.every((at, index) => at === previous.form!.at[index]! + 1);
  return (
    isNext &&
    stepOf(previous.form!) === stepOf(change.form!) &&
    previous.author === change.author &&
    previous.obstacle === change.obstacle
  );
}

/** What one sort of paragraph is made of another: what paragraphs have in common that one gesture restyles. */
function stepOf({ passages }: FormChange): string {
  const [first] = passages;
  const parts = (form: PassageForm | undefined) => form?.split(' ') ?? [];
  const [[from, level], [to, now]] = [parts(first?.before), parts(first?.after)];
  return `${from}>${to} ${Number(now ?? 0) - Number(level ?? 0)}`;
}

/** Whether the plan says by now what paragraphs became. */
export function isFormMade({ passages }: FormChange, { said }: ReviewedPlan): boolean {
  return passages.every(({ key, after }) => said.some((own) => own.key === key && own.form === after));
}
