import type { WordFile } from '../ooxml/word-file.ts';
import { childOf, childrenOf, parseXml, textOf, walk, type XmlElement } from '../ooxml/xml.ts';
import type { ExportedLine, ReviewPlace, TrackedChange } from './review.ts';
import { dateOf } from './word-comments.ts';

/** What a document's text says of comments and changes. */
export interface MarkedText {
  /** What each comment is about, by its id, in the order of the text. */
  readonly anchors: ReadonlyMap<string, CommentAnchor>;
  readonly changes: readonly TrackedChange[];
  readonly lines: readonly ExportedLine[];
}

export interface CommentAnchor {
  readonly quoted: string;
  readonly place: ReviewPlace;
}

/** Reads the text of a document with its notes, headers and footers. */
export function markedText(file: WordFile): MarkedText {
  const reader = new TextReader();
  reader.read(file.main);
  for (const type of ['footnotes', 'endnotes']) reader.readNotes(file.related(type)?.root);
  for (const { type, target, isExternal } of file.relationships) {
    const text = /^(?:header|footer)$/.test(type) && !isExternal ? file.archive.text(target) : undefined;
    if (text !== undefined) reader.read(parseXml(text));
  }
  return reader.finish();
}

/** A paragraph as it was exported, while it is being read. */
interface Exported {
  words: string;
  line: number | undefined;
  near: number | undefined;
  column: string | undefined;
  bookmarks: string[];
}

/** A point in a paragraph as it was exported. */
interface Point {
  readonly paragraph: Exported;
  readonly offset: number;
}

/** What reviewers do to a stretch of text. */
interface Tracking {
  readonly does: 'add' | 'remove' | 'restyle';
  readonly isMove: boolean;
  readonly author: string;
  readonly date: string | undefined;
}

/** What surrounds an element. */
interface Surroundings {
  readonly tracking: readonly Tracking[];
  /** Set within a row that was put in or taken out as a whole: what is in it is no change of its own. */
  readonly row?: 'added' | 'removed';
}

interface Change {
  sort: TrackedChange['sort'];
  author: string;
  date: string | undefined;
  removed: string;
  added: string;
  /** Whether it puts in nothing but references to notes, whose words are changes of their own. */
  isOnlyNotes: boolean;
  start: Point;
  end: Point;
  /** Where what follows belongs to it too. */
  tail: Point;
}

interface Anchor {
  start: Point;
  end: Point;
  quoted: string;
  added: string;
}

/** What a row of a table gives to its cells. */
interface RowOfTable {
  readonly line: number | undefined;
  readonly near: number | undefined;
}

/** Of the words that a comment is about no more is kept: they are there to be recognised. */
const longestQuote = 2_000;

const lineBookmark = /^_L([1-9]\d{0,6})(?:_\d+)?$/;

/** Elements that hold no text: properties, the instructions of fields, what is measured or drawn. */
const silent =
  /^w:(?:rPr|pPr|tblPr|tblPrEx|trPr|tcPr|sdtPr|sdtEndPr|tblGrid|instrText|delInstrText|fldData|ffData)$/;

const trackings: Readonly<Record<string, Pick<Tracking, 'does' | 'isMove'>>> = {
  'w:ins': { does: 'add', isMove: false },
  'w:moveTo': { does: 'add', isMove: true },
  'w:del': { does: 'remove', isMove: false },
  'w:moveFrom': { does: 'remove', isMove: true },
};

/**
 * Walks through the text and builds from it the paragraphs as they were exported: without what was put in, with
 * what was taken out. A paragraph whose mark was put in goes on in the next.
 */
class TextReader {
  readonly #anchors = new Map<string, Anchor>();
  readonly #openComments = new Map<string, Anchor>();
  readonly #changes: Change[] = [];
  /** The latest change of each author and kind: the one that may go on. */
  readonly #latest = new Map<string, Change>();
  readonly #lines = new Map<number, string[]>();
  readonly #noteReferences = new Map<string, Exported>();
  #paragraph: Exported = emptyParagraph();
  /** Whether the next paragraph goes on with the one before. */
  #isJoined = false;
  #isInParagraph = false;
  /** What took out the mark of the last paragraph, and so goes on in the next. */
  #goingOn: Change[] = [];
  /** What begins between two paragraphs. */
  #waitingBookmarks: string[] = [];
  #waitingComments: string[] = [];
  #lastLine: number | undefined;
  #firstLine: number | undefined;
  #row: RowOfTable | undefined;
  #column: string | undefined;
  /** Whose look of the paragraph changed last, and where that ended. */
  #restyled: { author: string; index: number } | undefined;
  #paragraphs = 0;

  /** Reads a part of the document: its body, a header. */
  read(root: XmlElement): void {
    this.#lastLine = undefined;
    this.#container(root, { tracking: [] });
  }

  /** Reads notes, each as standing next to what refers to it. */
  readNotes(root: XmlElement | undefined): void {
    for (const note of childrenOf(root)) {
      const id = `${note.name} ${note.attributes.get('w:id') ?? ''}`;
      const reference = this.#noteReferences.get(id);
      this.#lastLine = reference?.line ?? reference?.near;
      this.#container(note, { tracking: [] });
    }
  }

  finish(): MarkedText {
    const place = (start: Point, end: Point): ReviewPlace => {
      const { words, line, near, column, bookmarks } = start.paragraph;
      return {
        line,
        near: line === undefined ? (near ?? this.#firstLine) : undefined,
        column,
        bookmarks,
        paragraph: words,
        start: start.offset,
        end: end.paragraph === start.paragraph ? end.offset : words.length,
      };
    };
    // A range without an end is about where it begins.
    for (const anchor of this.#openComments.values()) {
      anchor.end = anchor.start;
      anchor.quoted = '';
      anchor.added = '';
    }
    return {
      anchors: new Map(
        [...this.#anchors].map(([id, { start, end, quoted, added }]) => [
          id,
          { quoted: (quoted || added).trim(), place: place(start, end) },
        ]),
      ),
      changes: this.#changes
        .filter((change) => !isNothing(change))
        .map((change) => ({
          kind: 'change',
          author: change.author,
          date: change.date,
          sort: change.sort,
          ...wordsOf(change),
          place: place(change.start, change.end),
        })),
      lines: [...this.#lines].map(([line, words]) => ({ line, words })),
    };
  }

  get #here(): Point {
    return { paragraph: this.#paragraph, offset: this.#paragraph.words.length };
  }

  /** Reads what has paragraphs of its own: the body, a cell, a note, a text box. */
  #container(element: XmlElement, surroundings: Surroundings): void {
    const outer = { paragraph: this.#paragraph, isJoined: this.#isJoined, isIn: this.#isInParagraph };
    this.#isJoined = false;
    this.#isInParagraph = false;
    this.#goingOn = [];
    this.#children(element, surroundings);
    this.#goingOn = [];
    this.#paragraph = outer.paragraph;
    this.#isJoined = outer.isJoined;
    this.#isInParagraph = outer.isIn;
  }

  #children({ children }: XmlElement, surroundings: Surroundings): void {
    for (const [index, child] of children.entries()) {
      if (typeof child === 'string') continue;
      if (child.name === 'w:p') this.#readParagraph(child, surroundings, tableBehind(children, index));
      else this.#element(child, surroundings);
    }
  }

  #element(element: XmlElement, surroundings: Surroundings): void {
    const { name, attributes } = element;
    const tracked = trackings[name];
    if (tracked) {
      const tracking = [...surroundings.tracking, trackingOf(element, tracked)];
      this.#children(element, { ...surroundings, tracking });
      return;
    }
    switch (name) {
      case 'w:r':
        this.#run(element, surroundings);
        return;
      case 'w:t':
      case 'w:delText':
      case 'm:t':
        this.#text(textOf(element), surroundings);
        return;
      case 'w:tab':
      case 'w:ptab':
        this.#text(' ', surroundings);
        return;
      case 'w:br':
      case 'w:cr':
        this.#text('\v', surroundings);
        return;
      case 'w:noBreakHyphen':
        this.#text('\u2011', surroundings);
        return;
      case 'w:drawing':
        this.#drawing(element, surroundings);
        return;
      case 'w:pict':
      case 'w:object':
        this.#object('', surroundings);
        this.#children(element, surroundings);
        return;
      case 'w:txbxContent':
        this.#container(element, surroundings);
        return;
      case 'w:tbl':
        this.#table(element, surroundings);
        return;
      case 'mc:AlternateContent': {
        const choice = childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback');
        if (choice) this.#children(choice, surroundings);
        return;
      }
      case 'w:footnoteReference':
      case 'w:endnoteReference': {
        const id = `${name.replace('Reference', '')} ${attributes.get('w:id') ?? ''}`;
        this.#noteReferences.set(id, this.#paragraph);
        this.#object('', surroundings, true);
        return;
      }
      case 'w:bookmarkStart':
        this.#bookmark(attributes.get('w:name') ?? '');
        return;
      case 'w:commentRangeStart':
        this.#openComment(attributes.get('w:id') ?? '');
        return;
      case 'w:commentRangeEnd':
        this.#closeComment(attributes.get('w:id') ?? '');
        return;
      case 'w:commentReference':
        this.#referToComment(attributes.get('w:id') ?? '');
        return;
      case 'w:sectPr':
        this.#restyledHere(childOf(element, 'w:sectPrChange'));
        return;
      default:
        if (!silent.test(name)) this.#children(element, surroundings);
    }
  }

  #readParagraph(element: XmlElement, surroundings: Surroundings, table: XmlElement | undefined): void {
    if (!this.#isJoined) {
      this.#paragraph = emptyParagraph();
      this.#paragraph.line = this.#row?.line;
      this.#paragraph.near = this.#row?.near ?? (table && lineIn(table)) ?? this.#lastLine;
      this.#paragraph.column = this.#column;
      for (const change of this.#goingOn) change.tail = this.#here;
    }
    this.#goingOn = [];
    this.#paragraphs += 1;
    this.#isInParagraph = true;
    for (const anchor of this.#openComments.values()) {
      if (anchor.quoted !== '') anchor.quoted += '\n';
    }
    const names = this.#waitingBookmarks;
    this.#waitingBookmarks = [];
    for (const name of names) this.#bookmark(name);
    const comments = this.#waitingComments;
    this.#waitingComments = [];
    for (const id of comments) this.#openComment(id);

    const properties = childOf(element, 'w:pPr');
    this.#restyleParagraph(properties, surroundings);
    const paragraph = this.#paragraph;
    this.#children(element, surroundings);
    this.#paragraph = paragraph;
    this.#isInParagraph = false;
    this.#isJoined = this.#endMark(childOf(properties, 'w:rPr'), surroundings);
    if (!this.#isJoined) this.#keepWords(paragraph);
  }

  #keepWords({ line, words }: Exported): void {
    if (line === undefined || words.trim() === '') return;
    const known = this.#lines.get(line);
    if (known) known.push(words);
    else this.#lines.set(line, [words]);
  }

  /** @returns whether the mark at the paragraph's end was put in, so that there was none when it was exported */
  #endMark(properties: XmlElement | undefined, surroundings: Surroundings): boolean {
    const marks = childrenOf(properties).flatMap((element) => {
      const tracked = trackings[element.name];
      return tracked ? [trackingOf(element, tracked)] : [];
    });
    if (surroundings.row) return false;
    const isAdded = marks.some(({ does }) => does === 'add');
    for (const mark of marks) {
      const change = this.#changeHere(mark);
      if (mark.does === 'add') change.added += '\n';
      else {
        change.removed += '\n';
        this.#goingOn.push(change);
      }
      change.isOnlyNotes = false;
      if (!mark.isMove) change.sort = 'paragraph';
    }
    return isAdded;
  }

  #run(element: XmlElement, surroundings: Surroundings): void {
    const restyled = childOf(childOf(element, 'w:rPr'), 'w:rPrChange');
    const isAdded = surroundings.tracking.some(({ does }) => does === 'add');
    const tracking =
      restyled && !isAdded
        ? [...surroundings.tracking, trackingOf(restyled, { does: 'restyle', isMove: false })]
        : surroundings.tracking;
    this.#children(element, { ...surroundings, tracking });
  }

  #text(words: string, { tracking, row }: Surroundings, name = words, isNote = false): void {
    const isAdded = row === 'added' || tracking.some(({ does }) => does === 'add');
    const changes = row ? [] : tracking.map((each) => ({ each, change: this.#changeHere(each) }));
    const start = this.#here;
    if (!isAdded) this.#paragraph.words += words;
    const end = this.#here;
    for (const [id, anchor] of this.#openComments) {
      if (anchor.quoted === '' && anchor.added === '') anchor.start = start;
      if (isAdded) anchor.added += words;
      else anchor.quoted += words;
      anchor.end = end;
      if (anchor.quoted.length + anchor.added.length > longestQuote) this.#openComments.delete(id);
    }
    for (const { each, change } of changes) {
      if (each.does === 'add') change.added += name;
      if (each.does === 'remove') change.removed += name;
      change.isOnlyNotes &&= isNote;
      change.end = end;
      change.tail = end;
    }
  }

  /** A picture counts by its description; where it has none and comes or goes, by its name. */
  #drawing(element: XmlElement, surroundings: Surroundings): void {
    const properties = [...walk(element)].find(({ name }) => name === 'wp:docPr')?.attributes;
    const description = properties?.get('descr') ?? '';
    this.#text(description, surroundings, description || properties?.get('name') || '…');
    for (const inner of walk(element)) {
      if (inner.name === 'w:txbxContent') this.#container(inner, surroundings);
    }
  }

  #object(words: string, surroundings: Surroundings, isNote = false): void {
    this.#text(words, surroundings, isNote ? '' : words || '…', isNote);
  }

  /** The change that goes on here, or a new one. */
  #changeHere({ does, isMove, author, date }: Tracking): Change {
    const sort = does === 'restyle' ? 'look' : isMove ? 'move' : 'text';
    // Where words are moved from and to are two places.
    const key = `${sort} ${isMove ? does : ''} ${author}`;
    const latest = this.#latest.get(key);
    const here = this.#here;
    if (latest && latest.tail.paragraph === here.paragraph && latest.tail.offset === here.offset)
      return latest;
    const change: Change = {
      sort,
      author,
      date,
      removed: '',
      added: '',
      isOnlyNotes: true,
      start: here,
      end: here,
      tail: here,
    };
    this.#changes.push(change);
    this.#latest.set(key, change);
    return change;
  }

  #restyleParagraph(properties: XmlElement | undefined, { row }: Surroundings): void {
    const element =
      childOf(properties, 'w:pPrChange') ??
      childOf(childOf(properties, 'w:numPr'), 'w:numberingChange') ??
      childOf(childOf(properties, 'w:rPr'), 'w:rPrChange');
    if (row || !element) return;
    const { author } = trackingOf(element, { does: 'restyle', isMove: false });
    // Paragraphs that are restyled one after another are one change.
    const isMore = this.#restyled?.author === author && this.#restyled.index === this.#paragraphs - 1;
    this.#restyled = { author, index: this.#paragraphs };
    if (!isMore) this.#restyledHere(element);
    this.#restyledHere(childOf(childOf(properties, 'w:sectPr'), 'w:sectPrChange'));
  }

  /** A change of looks that is not about words. */
  #restyledHere(element: XmlElement | undefined): void {
    if (element) this.#changeHere(trackingOf(element, { does: 'restyle', isMove: false }));
  }

  #table(table: XmlElement, surroundings: Surroundings): void {
    const outer = { row: this.#row, column: this.#column };
    this.#restyledHere(childOf(childOf(table, 'w:tblPr'), 'w:tblPrChange'));
    const first = lineIn(table);
    let header: readonly string[] | undefined;
    for (const part of within(table, 'w:tr')) {
      if (part.name !== 'w:tr') this.#element(part, surroundings);
      else header = this.#readRow(part, surroundings, header, { line: outer.row?.line, near: first });
    }
    this.#row = outer.row;
    this.#column = outer.column;
  }

  /**
   * @param header what stands over the columns; undefined for the first row, which says it
   * @returns the same, once it is known
   */
  #readRow(
    row: XmlElement,
    surroundings: Surroundings,
    header: readonly string[] | undefined,
    { line: outerLine, near }: RowOfTable,
  ): readonly string[] {
    const properties = childOf(row, 'w:trPr');
    const line = lineIn(row);
    const parts = within(row, 'w:tc');
    const cells = parts.filter(({ name }) => name === 'w:tc');
    const isHeader = header === undefined && line === undefined;
    this.#row = { line: line ?? outerLine, near: isHeader ? near : this.#lastLine };
    const change = childOf(properties, 'w:ins') ?? childOf(properties, 'w:del');
    const as = change && (change.name === 'w:ins' ? 'added' : 'removed');
    if (!change) this.#restyledHere(childOf(properties, 'w:trPrChange'));
    let column = 0;
    for (const part of parts) {
      if (part.name !== 'w:tc') {
        this.#element(part, surroundings);
        continue;
      }
      this.#column = header?.[column];
      this.#cell(part, { ...surroundings, ...(as ? { row: as } : {}) });
      if (change && as && column === 0) this.#rowChange(change, as, cells);
      column += 1;
    }
    return header ?? (isHeader ? cells.map(originalWords) : []);
  }

  #cell(cell: XmlElement, surroundings: Surroundings): void {
    this.#container(cell, surroundings);
    const properties = childOf(cell, 'w:tcPr');
    const change = childrenOf(properties).find(({ name }) => /^w:cell(?:Ins|Del|Merge)$/.test(name));
    if (surroundings.row) return;
    if (change && change.name !== 'w:cellMerge') {
      const as = change.name === 'w:cellIns' ? 'added' : 'removed';
      this.#rowChange(change, as, [cell]);
    } else this.#restyledHere(change ?? childOf(properties, 'w:tcPrChange'));
  }

  /** A row, or a cell, that was put in or taken out as a whole. */
  #rowChange(element: XmlElement, as: 'added' | 'removed', cells: readonly XmlElement[]): void {
    const words = cells
      .map((cell) => (as === 'added' ? allWords(cell) : originalWords(cell)).trim())
      .filter((text) => text !== '')
      .join('; ');
    const { author, date } = trackingOf(element, { does: 'add', isMove: false });
    const paragraph: Exported = {
      ...emptyParagraph(),
      line: as === 'removed' ? this.#row?.line : undefined,
      near: this.#lastLine,
      words: as === 'removed' ? originalWords(cells[0]!) : '',
    };
    const start = { paragraph, offset: 0 };
    const end = { paragraph, offset: paragraph.words.length };
    this.#changes.push({
      sort: 'paragraph',
      author,
      date,
      removed: as === 'removed' ? words || '…' : '',
      added: as === 'added' ? words || '…' : '',
      isOnlyNotes: false,
      start,
      end,
      tail: end,
    });
  }

  #bookmark(name: string): void {
    if (!this.#isInParagraph) {
      this.#waitingBookmarks.push(name);
      return;
    }
    const line = lineOfBookmark(name);
    if (line !== undefined) {
      this.#paragraph.line ??= line;
      this.#lastLine = line;
      this.#firstLine ??= line;
    } else if (/^(?:Objective|_Heading)_/.test(name)) this.#paragraph.bookmarks.push(name);
  }

  #openComment(id: string): void {
    if (!this.#isInParagraph) {
      this.#waitingComments.push(id);
      return;
    }
    if (this.#anchors.has(id)) return;
    const anchor: Anchor = { start: this.#here, end: this.#here, quoted: '', added: '' };
    this.#anchors.set(id, anchor);
    this.#openComments.set(id, anchor);
  }

  #closeComment(id: string): void {
    this.#openComments.delete(id);
    this.#waitingComments = this.#waitingComments.filter((other) => other !== id);
  }

  /** Where a comment's sign stands: what it is about, where it has no range. */
  #referToComment(id: string): void {
    if (!this.#anchors.has(id)) {
      this.#anchors.set(id, { start: this.#here, end: this.#here, quoted: '', added: '' });
    }
  }
}

function emptyParagraph(): Exported {
  return { words: '', line: undefined, near: undefined, column: undefined, bookmarks: [] };
}

function trackingOf(element: XmlElement, tracked: Pick<Tracking, 'does' | 'isMove'>): Tracking {
  return { ...tracked, author: (element.attributes.get('w:author') ?? '').trim(), date: dateOf(element) };
}

/** References to notes alone: the notes' own words are changes too. */
function isNothing({ sort, removed, added, isOnlyNotes }: Change): boolean {
  return sort !== 'look' && removed === '' && added === '' && isOnlyNotes;
}

function wordsOf({ sort, removed, added }: Change): Pick<TrackedChange, 'removed' | 'added'> {
  if (sort === 'text') return { removed, added };
  return { removed: removed.replace(/^\n+|\n+$/g, ''), added: added.replace(/^\n+|\n+$/g, '') };
}

function lineOfBookmark(name: string): number | undefined {
  const match = lineBookmark.exec(name);
  return match ? Number(match[1]) - 1 : undefined;
}

/** The first line of the plan that an element holds. */
function lineIn(element: XmlElement): number | undefined {
  for (const { name, attributes } of walk(element)) {
    const line = name === 'w:bookmarkStart' ? lineOfBookmark(attributes.get('w:name') ?? '') : undefined;
    if (line !== undefined) return line;
  }
  return undefined;
}

/** The table right behind a paragraph, which is then its caption. */
function tableBehind(siblings: XmlElement['children'], index: number): XmlElement | undefined {
  for (let next = index + 1; next < siblings.length; next++) {
    const sibling = siblings[next]!;
    if (typeof sibling === 'string' || /^w:(?:bookmark|comment)/.test(sibling.name)) continue;
    return sibling.name === 'w:tbl' ? sibling : undefined;
  }
  return undefined;
}

/**
 * The rows of a table, or the cells of a row, those in content controls too, those of inner tables not; with the
 * ends of comments and bookmarks between them.
 */
function within(element: XmlElement, name: 'w:tr' | 'w:tc'): XmlElement[] {
  return childrenOf(element).flatMap((child) => {
    if (child.name === name || /^w:(?:comment|bookmark)/.test(child.name)) return [child];
    return /^w:(?:sdt|sdtContent|customXml|ins|del|moveFrom|moveTo)$/.test(child.name)
      ? within(child, name)
      : [];
  });
}

/** The words of an element as they were exported. */
function originalWords(element: XmlElement): string {
  return wordsWithin(element, ({ name }) => name !== 'w:ins' && name !== 'w:moveTo');
}

function allWords(element: XmlElement): string {
  return wordsWithin(element, () => true);
}

function wordsWithin(element: XmlElement, isWanted: (element: XmlElement) => boolean): string {
  let words = '';
  for (const child of childrenOf(element)) {
    if (!isWanted(child) || silent.test(child.name)) continue;
    if (child.name === 'w:t' || child.name === 'w:delText') words += textOf(child);
    else if (child.name === 'w:tab' || child.name === 'w:br') words += ' ';
    else words += wordsWithin(child, isWanted) + (child.name === 'w:p' ? ' ' : '');
  }
  return words.trimEnd();
}
