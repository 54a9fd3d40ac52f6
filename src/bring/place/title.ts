import {
  type Block,
  type Cell,
  cellText,
  type Heading,
  isShortLine,
  type Paragraph,
  type Table,
} from '../outline.ts';
import { endsAsDocument, hasGap, isMarking, isUsualTitle, namesDocument } from '../words/index.ts';
import type { Part } from '../words/words.ts';
import { fieldOfLabel, isNameOfPart, isProse, labelled, sectionOf } from './sections.ts';

/** What a document is called, and what stands below. */
export interface Titled {
  readonly title: Heading | Paragraph | undefined;
  readonly blocks: readonly Block[];
  /** The part of a plan that the whole document is: it has one heading only, which names that. */
  readonly part: Part | undefined;
}

/**
 * Takes its title off a document, and says which part of a plan it is where it is but one.
 * @param isAdded whether it is for a plan that is there: what stands above rows is kept with them then
 */
export function titled(blocks: readonly Block[], isAdded: boolean): Titled {
  const headings = blocks.filter((block) => block.kind === 'heading');
  const [only] = headings;
  const part = only && headings.length === 1 ? sectionOf(only.text) : undefined;
  const title = titleHeading(blocks, headings) ?? titleLine(blocks);
  const [sheet, ...others] = blocks;
  const row =
    !isAdded && !title && headings.length === 0 && sheet?.kind === 'table' ? titleRow(sheet) : undefined;
  if (row && sheet?.kind === 'table')
    return { title: row, blocks: [{ ...sheet, rows: sheet.rows.slice(1) }, ...others], part };
  return { title, blocks: title ? belowTitle(blocks, title) : blocks, part };
}

/** The title in the first row of a sheet, where that is called a plan: `Town centre works: action plan`. */
function titleRow({ rows }: Table): Paragraph | undefined {
  const [first = [], second = []] = rows;
  const filled = (row: readonly Cell[]) => row.filter((cell) => cell.length > 0).map(cellText);
  const [text = '', ...more] = filled(first);
  const isTitle = more.length === 0 && endsAsDocument(text) && !isNameOfPart(text) && !hasGap(text);
  return isTitle && filled(second).length > 0 && rows.length > 2
    ? { kind: 'paragraph', isCaption: false, text }
    : undefined;
}

/** A document without its title; what only stands beside that on the cover heads nothing. */
function belowTitle(blocks: readonly Block[], title: Block): Block[] {
  const at = blocks.indexOf(title);
  return blocks.flatMap((block, index): Block[] => {
    if (index === at) return [];
    const next = blocks[index + 1];
    const isEmpty =
      !next || (next.kind === 'heading' && block.kind === 'heading' && next.level <= block.level);
    const isBeside =
      index < at ? block.kind === 'heading' && isMarking(block.text) : index === at + 1 && isEmpty;
    if (block.kind !== 'heading' || !isBeside || sectionOf(block.text)) return [block];
    const { text, markdown } = block;
    return [{ kind: 'paragraph', isCaption: false, text, ...(markdown === undefined ? {} : { markdown }) }];
  });
}

function titleHeading(blocks: readonly Block[], headings: readonly Heading[]): Heading | undefined {
  const block = headings.find(({ isTitle }) => isTitle) ?? headings.find(({ text }) => !isMarking(text));
  if (!block || isProse(block.text) || hasGap(block.text)) return undefined;
  const others = headings.filter((other) => other !== block && !isMarking(other.text));
  const isFirstOfAll = blocks.find((other) => !('text' in other && isMarking(other.text))) === block;
  const isAbove = others.every(({ level }) => level > block.level);
  // What a document begins with is its title, though other headings be as large.
  const isAsLarge = others.every(({ level }) => level >= block.level);
  // `Bus timetable action plan` above all else is what the plan is called, where `Action plan` is a part of it.
  if (sectionOf(block.text) && !(block === headings[0] && isAbove && !isNameOfPart(block.text)))
    return undefined;
  const isOnlyTop = block.level === 1 && isAbove;
  return block.isTitle || isOnlyTop || (isFirstOfAll && isAsLarge) ? block : undefined;
}

/** So many lines may stand on a cover before its title. */
const coverLines = 4;

/** A line of a cover that looks like any other, and is called a plan: `Communications plan 2027`. */
function titleLine(blocks: readonly Block[]): Paragraph | undefined {
  const isLine = (text: string) => isShortLine(text.replaceAll(/:\s+/g, ' '));
  const end = blocks.findIndex((block) => block.kind !== 'paragraph' || !isLine(block.text));
  const cover = blocks.slice(0, Math.min(end < 0 ? blocks.length : end, coverLines));
  return cover
    .filter((block) => block.kind === 'paragraph')
    .find(({ text }) => namesDocument(text) && !isLabel(text) && !hasGap(text) && !sectionOf(text));
}

/** Whether a line says what it is: `Lead: Jo Bloggs`, but not `Operation Lantern: communications strategy`. */
function isLabel(text: string): boolean {
  const told = labelled(text);
  if (told === undefined || fieldOfLabel(told.label) !== undefined) return told !== undefined;
  // `Communications plan: new parking permits` is a title as well.
  return !endsAsDocument(told.value) && !(isUsualTitle(told.label) && endsAsDocument(told.label));
}
