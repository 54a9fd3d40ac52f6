import {
  CheckBox,
  type IContext,
  type IParagraphOptions,
  type IXmlableObject,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import {
  type Heading,
  type ListItem,
  type Paragraph as ModelParagraph,
  type Place,
  plainText,
} from '../model.ts';
import { bulletNumbering, listIndent, numberingOf, taskNumbering } from '../parts/numbering.ts';
import type { StyleId } from '../parts/styles.ts';
import { cleanText, shorten, startsRightToLeft } from '../text.ts';
import { element } from './element.ts';
import { type Room, runs } from './runs.ts';
import type { RenderState } from './state.ts';

/** Twips to pixels at 96 to the inch. */
const twipsPerPixel = 15;
/** Pictures leave room for their caption on the page. */
const tallest = 800;

/** The room for pictures in text that is indented. */
export function roomIn(width: number, indent = 0): Room {
  return { width: Math.max(60, (width - indent) / twipsPerPixel), height: tallest };
}

const styles: Readonly<Record<ModelParagraph['style'], StyleId>> = {
  body: 'Normal',
  subtitle: 'Subtitle',
  detail: 'PlanDetail',
  caption: 'Caption',
  quote: 'Quote',
  code: 'Code',
  note: 'FootnoteText',
};

/** Where a paragraph stands on its page. */
export interface Surroundings {
  /** The width of the text, in twips. */
  readonly width: number;
  readonly isAfterTable?: boolean;
  /** Whether it begins a new page. */
  readonly breakBefore?: boolean;
}

/** A heading, with the bookmarks that the contents list and the plan's lines lead to. */
export function headingParagraph(
  heading: Heading,
  state: RenderState,
  { width, breakBefore }: Surroundings,
  bookmarks: readonly string[],
): Paragraph {
  const names = [...(heading.bookmarks ?? []), ...bookmarks];
  return new Paragraph({
    style: `Heading${heading.level}`,
    ...(breakBefore ? { pageBreakBefore: true } : {}),
    ...direction(plainText(heading.content)),
    children: state.bookmarked(runs(heading.content, state, roomIn(width)), heading.line, names),
  });
}

/** A paragraph of any style, in or outside lists and quotes. */
export function paragraph(block: ModelParagraph, state: RenderState, surroundings: Surroundings): Paragraph {
  const { place = { depth: 0, quotes: 0 } } = block;
  const indent = indentOf(block, place);
  const content = runs(block.content, state, roomIn(surroundings.width, indent));
  const label = block.counts ? countedLabel(block.counts, state) : [];
  const box = place.item?.kind === 'task' ? checkBox(block, place.item.done) : [];
  const options: IParagraphOptions = {
    style: place.depth > 0 && block.style === 'body' ? 'ListParagraph' : styles[block.style],
    ...(surroundings.breakBefore ? { pageBreakBefore: true } : {}),
    ...(block.keepWithNext ? { keepNext: true } : {}),
    ...(block.style === 'code' && isShort(block) ? { keepLines: true } : {}),
    ...(block.ruleAbove ? { border: { top: { style: 'single', size: 6, space: 8, color: 'B5C0CC' } } } : {}),
    ...spacingOf(block, surroundings),
    ...direction(plainText(block.content)),
    ...(indent > 0 && (!place.item || place.quotes > 0)
      ? { indent: { left: indent, ...hanging(place) } }
      : {}),
    children: state.bookmarked([...label, ...box, ...content], block.line, block.bookmarks),
  };
  return place.item ? new ItemParagraph(options, place.item) : new Paragraph(options);
}

/** Code of a few lines stays together; longer code may run over pages. */
function isShort({ content }: ModelParagraph): boolean {
  return content.filter(({ type }) => type === 'break').length < 20;
}

function spacingOf({ ruleAbove, style }: ModelParagraph, { isAfterTable }: Surroundings): IParagraphOptions {
  if (ruleAbove) return { spacing: { before: 320 } };
  return isAfterTable && style !== 'caption' ? { spacing: { before: 220 } } : {};
}

const quoteIndent = 340;

function indentOf({ style }: ModelParagraph, { depth, quotes }: Place): number {
  const nested = depth * listIndent;
  if (quotes > 0) return nested + quotes * quoteIndent;
  return style === 'code' && depth === 0 ? 0 : nested;
}

function hanging({ item }: Place): { hanging?: number } {
  return item ? { hanging: listIndent } : {};
}

function direction(text: string): { bidirectional?: true } {
  return startsRightToLeft(text) ? { bidirectional: true } : {};
}

type XmlNode = Record<string, unknown>;

/**
 * The first paragraph of a list item. docx numbers the lists that it defines itself; ours are defined in
 * `parts/numbering.ts`, so the reference to them is put in here, where the schema wants it.
 */
class ItemParagraph extends Paragraph {
  readonly #item: ListItem;

  constructor(options: IParagraphOptions, item: ListItem) {
    super(options);
    this.#item = item;
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const xml = super.prepForXml(context);
    const children = (xml?.['w:p'] ?? []) as XmlNode[];
    const properties = children.find((node) => 'w:pPr' in node)?.['w:pPr'] as XmlNode[];
    const place = properties.findLastIndex((node) =>
      Object.keys(node).some((name) => beforeNumbering.has(name)),
    );
    properties.splice(place + 1, 0, {
      'w:numPr': [
        { 'w:ilvl': { _attr: { 'w:val': this.#item.level } } },
        { 'w:numId': { _attr: { 'w:val': numberingFor(this.#item) } } },
      ],
    });
    return xml;
  }
}

/** What stands before `w:numPr` in CT_PPrBase. */
const beforeNumbering = new Set([
  'w:pStyle',
  'w:keepNext',
  'w:keepLines',
  'w:pageBreakBefore',
  'w:widowControl',
]);

function numberingFor(item: ListItem): number {
  switch (item.kind) {
    case 'bullet':
      return bulletNumbering;
    case 'task':
      return taskNumbering;
    case 'number':
      return numberingOf(item.list);
  }
}

function checkBox(block: ModelParagraph, done: boolean): ParagraphChild[] {
  const alias = shorten(cleanText(`${done ? 'Done' : 'To do'}: ${plainText(block.content).trim()}`), 60);
  return [
    new CheckBox({
      alias,
      checked: done,
      checkedState: { value: '2612' },
      uncheckedState: { value: '2610' },
    }),
    new TextRun(' '),
  ];
}

/** `Table 3: `, counted by Word so that it can be referred to and kept up to date. */
function countedLabel(counts: 'Table' | 'Figure', state: RenderState): ParagraphChild[] {
  const number = state.nextNumber(counts);
  return [
    new TextRun(`${counts} `),
    fieldPart('begin'),
    new TextRun({
      children: [element('w:instrText', { 'xml:space': 'preserve' }, [` SEQ ${counts} \\* ARABIC `])],
    }),
    fieldPart('separate'),
    new TextRun(String(number)),
    fieldPart('end'),
    new TextRun(': '),
  ];
}

/** One of the marks between which a field and its result stand. */
export function fieldPart(type: 'begin' | 'separate' | 'end'): TextRun {
  return new TextRun({ children: [element('w:fldChar', { 'w:fldCharType': type })] });
}
