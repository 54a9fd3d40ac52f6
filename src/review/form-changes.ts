import type { PassageForm } from '../document/passages.ts';
import { returnedKey } from './pair-passages.ts';
import type { ReturnedPassage } from './returned-passage.ts';
import type { FormChange, ReviewChange } from './review.ts';
import type { ReviewedPlan } from './reviewed-plan.ts';
import { markOf } from './tracked-wholes.ts';

/** What one sort of paragraph is made of another: what paragraphs have in common that one gesture restyles. */
export function formStep(before: PassageForm, after: PassageForm): string {
  const [[from, level], [to, now]] = [before, after].map((form) => form.split(' ')) as [string[], string[]];
  return `${from}>${to} ${Number(now ?? 0) - Number(level ?? 0)}`;
}

/** Tracked changes, those of paragraphs that follow one another and become the same sort of paragraph as one. */
export function withFormChanges(
  changes: readonly ReviewChange[],
  passages: readonly ReturnedPassage[],
): readonly ReviewChange[] {
  const order = new Map(passages.map((passage, index) => [passage, index]));
  const all: ReviewChange[] = [];
  let last: { readonly index: number; readonly step: string } | undefined;
  for (const change of changes) {
    const { becomes, place, author } = change;
    const before = place.passage?.form;
    if (becomes === undefined || before === undefined || place.passage === undefined) {
      all.push(change);
      continue;
    }
    const step = `${formStep(before, becomes)} ${author}`;
    const index = order.get(place.passage)!;
    const words = returnedKey(place.passage);
    const passage = { ...markOf(place.passage), before, after: becomes };
    const formed = { ...change, removed: words, added: words, form: { passages: [passage] } };
    const previous = all.at(-1);
    if (previous?.form && last?.step === step && last.index + 1 === index)
      all[all.length - 1] = withFurtherForm(previous, formed);
    else all.push(formed);
    last = { index, step };
  }
  return all;
}

/** A change with the paragraphs of another that stand right behind its own. */
export function withFurtherForm(
  change: ReviewChange,
  { removed, form }: Pick<ReviewChange, 'removed' | 'form'>,
): ReviewChange {
  const words = `${change.removed}\n${removed}`;
  const passages = [...(change.form?.passages ?? []), ...(form?.passages ?? [])];
  return { ...change, removed: words, added: words, form: { passages } };
}

/** Whether the plan says by now what paragraphs became. */
export function isFormMade({ passages }: FormChange, { said }: ReviewedPlan): boolean {
  return passages.every(({ key, after }) => said.some((own) => own.key === key && own.form === after));
}
