import { applyEdits, type TextEdit } from '../../text/text.ts';
import type { ReviewChange } from '../review.ts';
import type { ReviewedPlan } from '../reviewed-plan.ts';
import { tasksIn } from './block-edits.ts';
import { blockOf } from './plan-blocks.ts';
import type { SaidPassages } from './said-passages.ts';

/** The edit of the plan that ticks or unticks the box of a list item; undefined where it has none of its own. */
export function boxEdits(
  plan: ReviewedPlan,
  said: SaidPassages,
  { passage, isTicked }: NonNullable<ReviewChange['box']>,
): readonly TextEdit[] | undefined {
  const found = said.find(passage);
  const block = found && blockOf(plan, found);
  if (block?.kind !== 'item') return undefined;
  const { start = 0, end = start } = {
    start: block.node.position?.start.offset,
    end: block.node.children[0]?.position?.start.offset,
  };
  const box = /\[([ xX])\](?=\s+$)/.exec(plan.text.slice(start, end));
  if (!box) return undefined;
  const at = start + box.index + 1;
  const edit = { range: { start: at, end: at + 1 }, newText: isTicked ? 'x' : ' ' };
  const [before, after] = [plan.text, applyEdits(plan.text, [edit])].map(tasksIn);
  const changed = after!.filter((isDone, index) => isDone !== before![index]);
  return after!.length === before!.length && changed.join() === String(isTicked) ? [edit] : undefined;
}
