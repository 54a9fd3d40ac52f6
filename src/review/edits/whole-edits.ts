import type { Heading } from 'mdast';
import type { DocumentPassage, PassageForm } from '../../document/passages.ts';
import type { TextEdit } from '../../text/text.ts';
import type { AddedPassage, Neighbours, PassageMark, ReviewChange, WholeChange } from '../review.ts';
import type { ReviewedPlan } from '../reviewed-plan.ts';
import { isHeadingLook } from '../word-elements.ts';
import { additionEdits, moveEdits, removalEdits } from './block-edits.ts';
import { entryAddition, entryMove, entryRemoval } from './entry-edits.ts';
import type { FieldWords } from './field-words.ts';
import { joinEdits } from './join-edits.ts';
import { blockOf, type PlanBlock } from './plan-blocks.ts';
import type { SaidPassages } from './said-passages.ts';
import { entryOf, type ShownEntry } from './shown-entry.ts';

/**
 * The edits of the plan by which a paragraph, list item or table row comes, goes, moves or becomes one with another; each is tried out.
 * @returns undefined where there are none
 */
export function wholeEdits(
  plan: ReviewedPlan,
  fields: FieldWords,
  said: SaidPassages,
  { isOfWholeTable }: Pick<ReviewChange, 'isOfWholeTable'>,
  change: WholeChange,
): readonly TextEdit[] | undefined {
  if (change.does === 'add') {
    const { added, between } = change;
    const [next] = between.before;
    // What stands below a heading that was put in too belongs there, and has to wait for it.
    if (next && isHeadingLook(next.look) && !said.find(next)) return undefined;
    const depth = headingDepth(plan, said, added);
    const all = places(said, between);
    // A list item belongs to its like, though a heading may stand above it.
    const isLike = ({ mark, passage }: Place) =>
      mark.look === added.look || (isItem(added.form) && passage.form === added.form);
    for (const place of [...all.filter(isLike), ...all.filter((each) => !isLike(each))]) {
      const { passage, where } = place;
      const block = blockOf(plan, passage);
      const edits = block
        ? additionEdits(plan, block, where, added, {
            isLike: isLike(place),
            isBelow: isItem(added.form) && isLevelBelow(passage.form, added.form),
            depth,
          })
        : added.isRow
          ? entryAddition(plan, fields, passage, where, added)
          : undefined;
      if (edits) return edits;
    }
    return undefined;
  }
  if (change.does === 'join') {
    const blocks = change.passages.map((mark) => {
      const passage = said.find(mark);
      return passage && blockOf(plan, passage);
    });
    return blocks.every((block) => block !== undefined) ? joinEdits(plan, blocks, change.words) : undefined;
  }
  const passage = said.find(change.passage);
  if (!passage) return undefined;
  // The header of a table of which nothing came back stands for all of it.
  if (passage.kind === 'header row' && change.does === 'remove') {
    const table = isOfWholeTable ? tableOf(plan, passage) : undefined;
    return table && removalEdits(plan, table);
  }
  const block = blockOf(plan, passage);
  const entry = block ? undefined : ownEntry(plan, passage);
  if (change.does === 'remove') {
    if (block) return removalEdits(plan, block);
    return entry && entryRemoval(plan, entry);
  }
  for (const { passage: next, where } of places(said, change.between)) {
    const other = block && blockOf(plan, next);
    const to = entry && ownEntry(plan, next);
    const edits =
      block && other
        ? moveEdits(plan, block, other, where)
        : entry && to && entryMove(plan, entry, to, where);
    if (edits) return edits;
  }
  return undefined;
}

function isItem(form: PassageForm | undefined): boolean {
  return form !== undefined && /^(?:bullet|number|task)/.test(form);
}

/** Whether an item of a list stands one level below another. */
function isLevelBelow(above: PassageForm | undefined, form: PassageForm | undefined): boolean {
  return isItem(above) && Number(form?.split(' ')[1]) === Number(above?.split(' ')[1]) + 1;
}

/** Markdown has so many levels of headings. */
const deepest = 6;

/**
 * How deep in the text a heading stands that was put in: as those that look the same, or one deeper than those above.
 * Undefined for what is none.
 */
function headingDepth(
  plan: ReviewedPlan,
  said: SaidPassages,
  { look, headings = [] }: AddedPassage,
): number | undefined {
  for (const mark of headings) {
    const passage = said.find(mark);
    const block = passage && blockOf(plan, passage);
    if (block?.node.type !== 'heading') continue;
    const { depth } = block.node as Heading;
    if (mark.look === look) return depth;
    return depth < deepest ? depth + 1 : undefined;
  }
  return undefined;
}

/** The table of the plan's text that a header stands over; undefined where that is made from the frontmatter. */
function tableOf(plan: ReviewedPlan, { table }: DocumentPassage): PlanBlock | undefined {
  const row = plan.said.find((other) => other.table === table && other.kind === 'row');
  const block = row && blockOf(plan, row);
  return block?.kind === 'row' ? { kind: 'block', node: block.parent, parent: plan.tree } : undefined;
}

/** The entry of the frontmatter whose own row this is: rows of other tables only mention it. */
function ownEntry(plan: ReviewedPlan, passage: DocumentPassage): ShownEntry | undefined {
  const entry = entryOf(plan, passage);
  if (!entry) return undefined;
  const first = plan.said.find(({ line, table }) => line === passage.line && table !== undefined);
  const rows = plan.said.filter(
    (row) =>
      row.kind === 'row' &&
      row.table === passage.table &&
      // Other costs stand among the items of a budget.
      (entry.holder === undefined || entryOf(plan, row)?.list === entry.list),
  );
  return first?.table === passage.table && rows.length === entry.list.length ? entry : undefined;
}

interface Place {
  readonly passage: DocumentPassage;
  readonly mark: PassageMark;
  readonly where: 'before' | 'behind';
}

/** Where something may be put, the likeliest first. */
function places(said: SaidPassages, { before, after }: Neighbours): Place[] {
  const found = (mark: PassageMark, where: Place['where']): Place[] => {
    const passage = said.neighbour(mark);
    return passage ? [{ passage, mark, where }] : [];
  };
  const [above] = before.flatMap((mark) => found(mark, 'behind'));
  const below = after ? found(after, 'before') : [];
  return [...(above ? [above] : []), ...below];
}
