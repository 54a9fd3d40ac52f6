import { type Block, type Cell, cellText, type Heading, type Paragraph } from '../outline.ts';
import type { Draft } from './draft.ts';
import { fieldOfLabel, longestField, sectionOf } from './sections.ts';

/**
 * A table of two columns that has a label or the name of a part in its first: a form. It is read as headings with what
 * belongs under them.
 */
export function formAsText(block: Block, draft: Draft): Block[] {
  if (block.kind !== 'table' || block.rows[0]?.length !== 2) return [block];
  if (!isForm(block.rows)) return [block];
  draft.list(block.name ?? '');
  const read: Block[] = [];
  for (const [label, value] of block.rows)
    read.push(
      ...formRow(
        cellText(label!),
        value!,
        read.some(({ kind }) => kind === 'heading'),
      ),
    );
  return read;
}

/** No label in a form is longer, in UTF-16 code units. */
const longestLabel = 60;

function isForm(rows: readonly (readonly Cell[])[]): boolean {
  const known = rows.filter(([label]) => isKnownLabel(cellText(label!))).length;
  const length = (column: number) => rows.reduce((sum, row) => sum + cellText(row[column]!).length, 0);
  // A list of contents has the numbers of pages.
  if (rows.every(([, value]) => /^\d{0,3}$/.test(cellText(value!)))) return false;
  const areLabels =
    rows.every(([label]) => cellText(label!).length <= longestLabel) && length(1) > 2 * length(0);
  return known >= 2 && (known >= rows.length / 2 || (areLabels && known >= rows.length / 5));
}

function isKnownLabel(label: string): boolean {
  return fieldOfLabel(label) !== undefined || sectionOf(label) !== undefined;
}

/** @param isBelow whether it would stand below the heading of another row */
function formRow(label: string, value: readonly string[], isBelow: boolean): Block[] {
  const part = fieldOfLabel(label) === undefined ? sectionOf(label) : undefined;
  const heading: Heading = { kind: 'heading', level: 2, isTitle: false, isLabel: true, text: label };
  const isShort = value.length === 1 && value[0]!.length <= longestField && !value[0]!.includes('\n');
  if (label !== '' && part === undefined && isShort && !isBelow) return [paragraph(`${label}: ${value[0]}`)];
  const below = value.flatMap((text) =>
    text
      .split('\n')
      .map(
        (line, index): Block =>
          part || index > 0
            ? { kind: 'item', depth: part && index > 0 ? 1 : 0, isNumbered: false, text: line }
            : paragraph(line),
      ),
  );
  return label === '' ? below : [heading, ...below];
}

function paragraph(text: string): Paragraph {
  return { kind: 'paragraph', isCaption: false, text };
}
