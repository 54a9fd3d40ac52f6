import { isHeadingFor, usualSections } from '../../plan/body/heading-templates.ts';
import type { Block, Heading } from '../outline.ts';
import type { Part } from '../words/words.ts';
import type { Draft } from './draft.ts';

/**
 * Takes those headings out of the plan’s text below which nothing is left, since all that stood there has its place,
 * and lists them. They stay where people find on paper what was placed.
 * @param blocks the document
 * @param values headings that are values of the plan themselves
 */
export function dropEmptied(blocks: readonly Block[], values: ReadonlySet<Heading>, draft: Draft): void {
  const { body } = draft;
  const before = withSomethingBelow(blocks, () => false);
  const isGone = (heading: Heading) =>
    (values.has(heading) || before.has(heading)) && !isShownOnPaper(heading, draft);
  const left = withSomethingBelow(body, (heading) => !isGone(heading));
  const gone = body.filter((block) => block.kind === 'heading' && !left.has(block) && isGone(block));
  const said = new Set(
    [...draft.entries.values()].flat().flatMap((entry) => [...entry.values()].map(({ from }) => from)),
  );
  for (const heading of gone as Heading[])
    if (!values.has(heading) && !said.has(heading.text)) draft.list(heading.text);
  const all = new Set(gone);
  body.splice(0, body.length, ...body.filter((block) => !all.has(block)));
}

/**
 * The headings below which something stands.
 * @param counts whether a heading is something itself, though nothing stands below it
 */
function withSomethingBelow(
  blocks: readonly Block[],
  counts: (heading: Heading) => boolean,
): ReadonlySet<Block> {
  const found = new Set<Block>();
  /** By level, whether something stands between here and the next heading as high. */
  const below = Array.from({ length: deepest + 1 }, () => false);
  for (const block of blocks.toReversed()) {
    if (block.kind !== 'heading') {
      below.fill(true);
      continue;
    }
    const level = Math.min(block.level, deepest);
    if (below[level]) found.add(block);
    if (found.has(block) || counts(block)) below.fill(true, 0, level);
    below.fill(false, level);
  }
  return found;
}

const deepest = 9;

/** Whether a plan’s document has what was placed below this heading. */
function isShownOnPaper({ text }: Heading, draft: Draft): boolean {
  if (draft.isAdded) return false;
  return usualSections.some(
    (section) =>
      isHeadingFor(text, section) &&
      section.filledBy !== undefined &&
      (draft.entries.get(section.filledBy as Part)?.length ?? 0) > 0,
  );
}
