import type { WordFile } from '../../ooxml/word-file.ts';
import { childOf, childrenOf, parseXml, textOf, walk, type XmlElement } from '../../ooxml/xml.ts';
import {
  type Block,
  type Cell,
  cellText,
  type Outline,
  oneLine,
  type PlainItem,
  type PlainParagraph,
  tableOf,
} from '../outline.ts';

import { asMeant } from './headings.ts';
import { linesApart } from './lines-apart.ts';
import { type ParagraphStyles, paragraphStyles } from './word-styles.ts';

/**
 * Reads a Word document as it reads with all its tracked changes accepted. Text boxes follow the paragraph at which
 * they stand, tables within tables the outer one. The contents list is left out: it repeats the headings.
 */
export function readWordOutline(file: WordFile): Outline {
  const reader = new WordReader(file);
  return { blocks: asMeant(reader.blocks()), asides: reader.asides() };
}

/** What holds text that is no part of the document as it reads: taken out, or not shown. */
const left =
  /^(?:w:del|w:moveFrom|w:rPr|w:pPr|w:tblPr|w:trPr|w:tcPr|w:sdtPr|w:tblGrid|w:instrText|w:delText)$/;

/** What is read, before it is known what is meant as a heading. */
type Passage = Block | PlainParagraph | PlainItem;

/** A paragraph’s words while they are read. */
interface Reading {
  text: string;
  markdown: string;
  /** Text boxes and the like, which come after it. */
  readonly behind: XmlElement[];
  isBold: boolean;
  readonly descriptions: string[];
}

class WordReader {
  readonly #file: WordFile;
  readonly #styles: ParagraphStyles;
  readonly #links: ReadonlyMap<string, string>;
  readonly #notes: string[] = [];
  readonly #descriptions: string[] = [];

  constructor(file: WordFile) {
    this.#file = file;
    this.#styles = paragraphStyles(file);
    this.#links = new Map(
      file.relationships.filter(({ isExternal }) => isExternal).map(({ id, target }) => [id, target]),
    );
  }

  blocks(): Passage[] {
    const body = this.#within(this.#file.main);
    const notes = this.#noteBlocks();
    return [...body, ...notes];
  }

  /** What stands in headers and footers, in comments, and in the descriptions of pictures. */
  asides(): string[] {
    const margins = this.#file.relationships
      .filter(({ type, isExternal }) => /^(?:header|footer|comments)$/.test(type) && !isExternal)
      .flatMap(({ target }) => {
        const text = this.#file.archive.text(target);
        return text === undefined ? [] : [parseXml(text)];
      })
      .flatMap((root) => this.#within(root))
      .flatMap((block) => (block.kind === 'table' ? block.rows.flat().map(cellText) : [block.text]));
    // The number of a page says nothing.
    const said = [...margins, ...this.#descriptions].filter((text) => /\p{L}/u.test(text));
    return [...new Set(said)];
  }

  #within(element: XmlElement): Passage[] {
    return childrenOf(element).flatMap((child) => this.#block(child));
  }

  #block(element: XmlElement): Passage[] {
    if (element.name === 'w:p') return this.#paragraph(element);
    if (element.name === 'w:tbl') return this.#table(element);
    if (left.test(element.name) || isContentsList(element)) return [];
    return this.#within(element);
  }

  #paragraph(element: XmlElement): Passage[] {
    const style = this.#styles.of(element);
    const reading: Reading = { text: '', markdown: '', behind: [], isBold: true, descriptions: [] };
    this.#read(element, reading, false);
    this.#descriptions.push(...reading.descriptions);
    const behind = reading.behind.flatMap((box) => this.#within(box));
    const text = oneLine(reading.text);
    if (text === '' || style.isContents) return behind;
    const words = wordsOf({ text, markdown: oneLine(reading.markdown) });
    if (style.heading !== undefined)
      return [
        { kind: 'heading', level: Math.max(1, style.heading), isTitle: style.heading === 0, ...words },
        ...behind,
      ];
    const look = { isBold: reading.isBold, isLarge: style.isLarge };
    if (style.list) return [{ kind: 'item', ...style.list, ...words, look }, ...behind];
    const lines = linesApart(reading.text, reading.markdown);
    if (lines) {
      const apart = lines.map((line) => ({
        kind: 'paragraph' as const,
        isCaption: false,
        ...wordsOf(line),
        look,
      }));
      return [...apart, ...behind];
    }
    return [{ kind: 'paragraph', isCaption: style.isCaption, ...words, look }, ...behind];
  }

  #read(element: XmlElement, reading: Reading, isBold: boolean): void {
    for (const child of childrenOf(element)) {
      const { name, attributes } = child;
      if (left.test(name)) continue;
      if (name === 'w:r') this.#read(child, reading, this.#styles.isBoldRun(child, element));
      else if (name === 'w:t' || name === 'm:t') add(reading, textOf(child).replaceAll('\n', ' '), isBold);
      else if (name === 'w:cr' || (name === 'w:br' && !attributes.has('w:type'))) add(reading, '\n', true);
      else if (/^w:(?:tab|ptab|br)$/.test(name)) add(reading, ' ', true);
      else if (name === 'w:noBreakHyphen') add(reading, '\u2011', isBold);
      else if (name === 'w:hyperlink') this.#link(child, reading, isBold);
      else if (name === 'w:footnoteReference' || name === 'w:endnoteReference')
        this.#note(`${name.slice(2, -9)} ${attributes.get('w:id') ?? ''}`, reading);
      else if (name === 'w:txbxContent') reading.behind.push(child);
      else if (name === 'mc:AlternateContent') {
        const chosen = childOf(child, 'mc:Choice') ?? childOf(child, 'mc:Fallback');
        if (chosen) this.#read(chosen, reading, isBold);
      } else {
        const description = name === 'wp:docPr' ? oneLine(attributes.get('descr') ?? '') : '';
        if (description !== '') reading.descriptions.push(description);
        this.#read(child, reading, isBold);
      }
    }
  }

  #link(element: XmlElement, reading: Reading, isBold: boolean): void {
    const inner: Reading = { ...reading, text: '', markdown: '' };
    this.#read(element, inner, isBold);
    const address = this.#links.get(element.attributes.get('r:id') ?? '');
    reading.text += inner.text;
    reading.isBold = inner.isBold;
    reading.markdown +=
      address === undefined || address === inner.text ? inner.markdown : `[${inner.text}](<${address}>)`;
  }

  #note(id: string, reading: Reading): void {
    this.#notes.push(id);
    reading.markdown += `[^${this.#notes.length}]`;
  }

  /** The notes at the foot of pages, each as a paragraph. */
  #noteBlocks(): Passage[] {
    const roots = ['footnotes', 'endnotes'].map((type) => this.#file.related(type)?.root);
    const notes = new Map<string, XmlElement>(
      roots.flatMap((root) =>
        childrenOf(root).map(
          (note) => [`${note.name.slice(2)} ${note.attributes.get('w:id') ?? ''}`, note] as const,
        ),
      ),
    );
    return this.#notes.flatMap((id, index) => {
      const note = notes.get(id);
      const words = (note ? this.#within(note) : []).flatMap((block) =>
        'text' in block ? [block.text] : [],
      );
      const text = words.join(' ');
      const markdown = `[^${index + 1}]: ${text}`;
      return text === '' ? [] : [{ kind: 'paragraph' as const, isCaption: false, text, markdown }];
    });
  }

  #table(element: XmlElement): Passage[] {
    const inner: Passage[] = [];
    const rows: Cell[][] = [];
    for (const row of partsOf(element, 'w:tr')) {
      if (childOf(childOf(row, 'w:trPr'), 'w:del')) continue;
      const cells: Cell[] = [];
      for (const cell of partsOf(row, 'w:tc')) {
        const properties = childOf(cell, 'w:tcPr');
        const isJoined = isContinued(childOf(properties, 'w:vMerge'));
        const own = this.#within(cell);
        inner.push(...own.filter((block) => block.kind === 'table'));
        const words = cellOf(own);
        cells.push(isJoined && words.length === 0 ? (rows.at(-1)?.[cells.length] ?? []) : words);
        const span = Number(childOf(properties, 'w:gridSpan')?.attributes.get('w:val') ?? 1);
        for (let more = 1; more < Math.min(span, mostColumns); more++) cells.push([]);
      }
      rows.push(cells);
    }
    const table = tableOf(rows);
    return [...(table ? [table] : []), ...inner];
  }
}

/** A cell of what stands in it. */
function cellOf(passages: readonly Passage[]): Cell {
  const depths = passages.flatMap((passage) => (passage.kind === 'item' ? [passage.depth] : []));
  const outermost = Math.min(...depths);
  const cell: string[] = [];
  for (const passage of passages) {
    if (passage.kind === 'table') continue;
    const isNested = passage.kind === 'item' && passage.depth > outermost && cell.length > 0;
    if (isNested) cell.push(`${cell.pop()!}\n${passage.text}`);
    else cell.push(passage.text);
  }
  return cell;
}

/** The most columns that a table has in Word. */
const mostColumns = 63;

function wordsOf({ text, markdown }: { readonly text: string; readonly markdown: string }) {
  return { text, ...(markdown === text ? {} : { markdown }) };
}

function add(reading: Reading, words: string, isBold: boolean): void {
  reading.text += words;
  reading.markdown += words.replace(/[\\`*_[\]<>]/g, String.raw`\$&`);
  if (words.trim() !== '') reading.isBold &&= isBold;
}

/** Rows of a table or cells of a row, those in content controls and those put in too. */
function partsOf(element: XmlElement, name: 'w:tr' | 'w:tc'): XmlElement[] {
  return childrenOf(element).flatMap((child) => {
    if (child.name === name) return [child];
    return /^w:(?:sdt|sdtContent|customXml|ins|moveTo)$/.test(child.name) ? partsOf(child, name) : [];
  });
}

function isContinued(merge: XmlElement | undefined): boolean {
  return merge !== undefined && merge.attributes.get('w:val') !== 'restart';
}

function isContentsList(element: XmlElement): boolean {
  return (
    element.name === 'w:sdt' &&
    [...walk(element)].some(
      ({ name, attributes }) =>
        name === 'w:docPartGallery' && attributes.get('w:val') === 'Table of Contents',
    )
  );
}
