/**
 * The document as it will read, on paper or on screen: headings, paragraphs, tables and pictures. Made from the
 * plan and its body; `word/` turns it into OOXML, `page/` into HTML.
 */

/** How a stretch of text looks or sounds. */
export interface Marks {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  readonly underline?: boolean;
  readonly highlighted?: boolean;
  readonly code?: boolean;
  readonly raised?: 'above' | 'below';
  /** BCP 47 tag, where it is not the document's language. */
  readonly language?: string;
}

export type Inline = Text | Break | Link | InlinePicture | NoteReference | ItemStart;

export interface Text {
  readonly type: 'text';
  readonly text: string;
  readonly marks: Marks;
}

export interface Break {
  readonly type: 'break';
}

export interface Link {
  readonly type: 'link';
  /** A web or mail address, checked; or a heading of the text. */
  readonly target: { readonly url: string } | HeadingLandmark;
  readonly children: readonly Inline[];
}

export interface InlinePicture {
  readonly type: 'picture';
  readonly picture: Picture;
}

export interface NoteReference {
  readonly type: 'note';
  /** Counts from 1, in the order of the text; a note that is referred to again has the number that it had. */
  readonly number: number;
}

/** Stands first in a paragraph of a cell that is an item of a list; other paragraphs have their {@link Place}. */
export interface ItemStart {
  readonly type: 'item';
  readonly item: CellItem;
}

export type PictureFormat = 'png' | 'jpg' | 'gif' | 'svg';

/** A picture as pixels. */
export interface StandIn {
  readonly bytes: Uint8Array;
  readonly format: Exclude<PictureFormat, 'svg'>;
}

export interface Picture {
  readonly bytes: Uint8Array;
  readonly format: PictureFormat;
  /** In pixels at 96 to the inch. */
  readonly width: number;
  readonly height: number;
  /** What programs that show no SVG are to show in its place. */
  readonly standIn?: StandIn;
  /** How much of the text’s width it is to take, 1 being all; its own size counts where that is not said. */
  readonly share?: number;
  /** Empty where the author gave none: the picture then counts as decorative. */
  readonly alt: string;
}

export type Block = Heading | Paragraph | Table | Chart | PageBreak | Contents;

/** A heading of the text, counted from 1. */
export interface HeadingLandmark {
  readonly kind: 'heading';
  readonly number: number;
}

/** What a block is that links lead to, or a returned document leads back to. */
export type Landmark =
  | { readonly kind: 'title' }
  | HeadingLandmark
  /** Counts from 1. */
  | { readonly kind: 'objective'; readonly number: number; readonly id: string | undefined };

/** What the reader's comments and the plan's lines are matched by. */
interface Anchored {
  /** The line of the plan it comes from, from 1. */
  readonly line?: number | undefined;
  readonly landmarks?: readonly Landmark[];
}

export interface Heading extends Anchored {
  readonly type: 'heading';
  /** 1 is the title of the document; there is only one. */
  readonly level: number;
  readonly content: readonly Inline[];
}

export type ParagraphStyle = 'body' | 'subtitle' | 'detail' | 'caption' | 'quote' | 'code' | 'note';

export interface Paragraph extends Anchored {
  readonly type: 'paragraph';
  readonly style: ParagraphStyle;
  /** What it is about, where it begins with that: "Aim: …". */
  readonly label?: readonly Inline[];
  readonly content: readonly Inline[];
  readonly place?: Place;
  /** Whether it has to stand on the same page as what follows. */
  readonly keepWithNext?: boolean;
  /** Whether a rule stands above it: Markdown's thematic break. */
  readonly ruleAbove?: boolean;
  /** What a caption counts: "Table 3: …". */
  readonly counts?: Counted;
  /** Its number, from 1, among those that count the same: see `withNumbers`. */
  readonly number?: number;
}

/** What is counted through a document. */
export type Counted = 'Table' | 'Figure';

/** Where a paragraph stands within lists and quotes. */
export interface Place {
  /** How many list levels it is indented by; 0 outside lists. */
  readonly depth: number;
  /** How many quotes it stands in. */
  readonly quotes: number;
  /** Set on the first paragraph of a list item. */
  readonly item?: ListItem;
}

export type ListItem = {
  /** Level of nesting, from 0 to 8. */
  readonly level: number;
} & (
  | { readonly kind: 'bullet' }
  | { readonly kind: 'task'; readonly done: boolean }
  /** `list` is the list's index in the document's lists. */
  | { readonly kind: 'number'; readonly list: number }
);

/** An item as it can stand in a cell. */
export type CellItem = Exclude<ListItem, { kind: 'task' }>;

/** A numbered list of the document. */
export interface NumberedList {
  readonly level: number;
  /** The number of its first item. */
  readonly start: number;
}

export type Align = 'left' | 'center' | 'right';

/** One cell: its paragraphs. Never empty, see `Cells`. */
export type Cell = readonly (readonly Inline[])[];

export interface Column {
  readonly header: readonly Inline[];
  /** What a header of few words stands for, where there is no room to say it. */
  readonly inFull?: string;
  readonly align?: Align;
}

export interface Row extends Anchored {
  readonly cells: readonly Cell[];
  /** Whether there is room to sign in it. */
  readonly isSigned?: boolean;
}

export interface Table extends Anchored {
  readonly type: 'table';
  /** Its alternative text: what it is, and what it holds. */
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Whether it reads best on a page turned on its side. */
  readonly isWide?: boolean;
  /** Whether its columns are alike, and best of one width. */
  readonly isEven?: boolean;
  /** All rows of the tables that have the same columns as this one, and are to have them of the same widths. */
  readonly alike?: Table;
}

/** One bar of a timeline. */
export interface Bar {
  readonly label: string;
  /** How far it is, in a word, where there is more to say than that it is planned. */
  readonly status?: string;
  /** `YYYY-MM-DD`; the end is the last day, not the day after. */
  readonly start: string;
  readonly end: string;
}

/** What stands behind a bar's label: ` (Done)`; nothing where it is planned. */
export function barSuffix({ status }: Bar): string {
  return status === undefined ? '' : ` (${status})`;
}

/** From the first day of some bars to their last; undefined where there are none. */
export function stretchOf(bars: readonly Bar[]): Pick<Bar, 'start' | 'end'> | undefined {
  const start = bars.map((bar) => bar.start).sort()[0];
  const end = bars
    .map((bar) => bar.end)
    .sort()
    .at(-1);
  return start === undefined || end === undefined ? undefined : { start, end };
}

export interface Chart extends Anchored {
  readonly type: 'chart';
  readonly title: string;
  readonly description: string;
  readonly bars: readonly Bar[];
  /** Days that are marked across all bars, between the first day and the last. */
  readonly marks: readonly ChartMark[];
  /** Whether it stands on a page turned on its side. */
  readonly isWide?: boolean;
}

/** A day by which everything else is judged. */
export interface ChartMark {
  readonly kind: 'launch' | 'today';
  readonly label: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
}

export interface PageBreak {
  readonly type: 'page-break';
}

/** The contents list; its entries are made from the headings below the title. */
export interface Contents {
  readonly type: 'contents';
  /** The level of the lowest headings in it. */
  readonly depth: number;
}

/** A plain text as inline content, without the control characters that no page shows. */
export function words(text: string, marks: Marks = {}): Inline[] {
  const shown = controls.test(text) ? text.replaceAll(new RegExp(controls, 'gu'), '') : text;
  return shown === '' ? [] : [{ type: 'text', text: shown, marks }];
}

const controls = /(?![\t\n\r\x85])\p{Cc}/u;

/** All that a paragraph says: its label in bold, and its content. */
export function contentWithLabel({
  label,
  content,
}: Pick<Paragraph, 'label' | 'content'>): readonly Inline[] {
  if (!label) return content;
  return [...inBold([...label, ...words(content.length > 0 ? ': ' : ':')]), ...content];
}

/** The same content in bold. */
export function inBold(content: readonly Inline[]): Inline[] {
  return content.map((inline) =>
    inline.type === 'text' ? { ...inline, marks: { ...inline.marks, bold: true } } : inline,
  );
}

/** The words of inline content, without their looks. */
export function plainText(content: readonly Inline[]): string {
  let text = '';
  for (const inline of content) text += plainTextOf(inline);
  return text;
}

function plainTextOf(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'break':
      return ' ';
    case 'link':
      return plainText(inline.children);
    case 'picture':
      return inline.picture.alt;
    case 'note':
    case 'item':
      return '';
  }
}

/** The item that a cell's paragraph is; undefined where it stands in no list. */
export function itemOf([first]: readonly Inline[]): CellItem | undefined {
  return first?.type === 'item' ? first.item : undefined;
}
