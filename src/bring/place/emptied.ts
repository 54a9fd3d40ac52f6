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
  for (let index = body.length - 1; index >= 0; index--) {
    const heading = body[index]!;
    if (heading.kind !== 'heading' || hasContent(body, index)) continue;
    const isValue = values.has(heading);
    if (!isValue && !hasContent(blocks, blocks.indexOf(heading))) continue;
    if (isShownOnPaper(heading, draft)) continue;
    body.splice(index, 1);
    if (!isValue) draft.list(heading.text);
  }
}

/** Whether anything but headings stands below one. */
function hasContent(blocks: readonly Block[], index: number): boolean {
  const { level } = blocks[index] as Heading;
  const below = blocks.slice(index + 1);
  const next = below.findIndex((block) => block.kind !== 'heading' || block.level <= level);
  return next >= 0 && below[next]!.kind !== 'heading';
}

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
