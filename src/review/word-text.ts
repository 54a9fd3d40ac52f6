import { readBookmark } from '../ooxml/bookmarks.ts';
import type { WordFile } from '../ooxml/word-file.ts';
import { childOf, childrenOf, parseXml, textOf, walk, type XmlElement } from '../ooxml/xml.ts';
import { Asides } from './asides.ts';
import { type CommentAnchor, CommentAnchors } from './comment-anchors.ts';
import { type Exported, emptyParagraph, type PlaceOf, type Point } from './exported-paragraph.ts';
import type { ReturnedPassage } from './returned-passage.ts';
import { ReturnedPassages } from './returned-passages.ts';
import type { ExportedLine, ReviewAside, ReviewChange } from './review.ts';
import { type Change, TrackedChanges, trackingOf, trackings } from './tracked-changes.ts';
import {
  boxOf,
  headingStyles,
  isContentsList,
  lineIn,
  lookOf,
  silent,
  tableBehind,
} from './word-elements.ts';
import { type Surroundings, TableReader } from './word-table.ts';

/** What a document's text says of comments and changes. */
export interface MarkedText {
  /** What each comment is about, by its id, in the order of the text. */
  readonly anchors: ReadonlyMap<string, CommentAnchor>;
  readonly changes: readonly ReviewChange[];
  readonly lines: readonly ExportedLine[];
  readonly passages: readonly ReturnedPassage[];
  readonly asides: readonly ReviewAside[];
}

/** Reads the text of a document with its notes, headers and footers. */
export function markedText(file: WordFile): MarkedText {
  const reader = new TextReader(new Asides(file), headingStyles(file.related('styles')?.root));
  reader.read(file.main);
  for (const type of ['footnotes', 'endnotes']) reader.readNotes(file.related(type)?.root);
  for (const { type, target, isExternal } of file.relationships) {
    const text = /^(?:header|footer)$/.test(type) && !isExternal ? file.archive.text(target) : undefined;
    if (text !== undefined) reader.readMargin(parseXml(text));
  }
  return reader.finish();
}

/** What a stretch of text is, besides its words. */
interface TextSort {
  /** What it is called where it comes or goes. */
  readonly name: string;
  readonly isNote: boolean;
  readonly isPicture: boolean;
}

/** The field of a further reference to a note. */
const repeatsNote = /^\s*NOTEREF\b/i;

/**
 * Walks through the text and builds from it the paragraphs as they were exported: without what was put in, with
 * what was taken out. A paragraph whose mark was put in goes on in the next.
 */
class TextReader {
  readonly #anchors = new CommentAnchors();
  readonly #changes = new TrackedChanges();
  readonly #lines = new Map<number, string[]>();
  readonly #passages = new ReturnedPassages();
  /** What is being read; what stands in the margins or the contents list is made from elsewhere. */
  #part: 'text' | 'notes' | 'contents' | 'margins' = 'text';
  readonly #noteReferences = new Map<string, Exported>();
  /** Whether a field is open that repeats the number of a note. */
  #isNoteRepeated = false;
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
  /** Whose look of the paragraph changed last, and where that ended. */
  #restyled: { author: string; index: number } | undefined;
  #paragraphs = 0;
  /** How the paragraph at hand looks. */
  #look = '';
  readonly #asides: Asides;
  readonly #headings: ReadonlySet<string>;
  readonly #tables = new TableReader({
    passages: this.#passages,
    changes: this.#changes,
    lastLine: () => this.#lastLine,
    element: (element, surroundings) => this.#element(element, surroundings),
    container: (element, surroundings) => this.#container(element, surroundings),
    restyled: (element) => this.#restyledHere(element),
  });

  /** @param headings the ids of the styles that headings have */
  constructor(asides: Asides, headings: ReadonlySet<string>) {
    this.#asides = asides;
    this.#headings = headings;
  }

  /** Reads the body of the document. */
  read(root: XmlElement): void {
    this.#lastLine = undefined;
    this.#container(root, { tracking: [] });
  }

  /** Reads a header or footer. */
  readMargin(root: XmlElement): void {
    this.#part = 'margins';
    this.read(root);
    this.#asides.addMargin(root);
  }

  /** Reads notes, each as standing next to what refers to it. */
  readNotes(root: XmlElement | undefined): void {
    this.#part = 'notes';
    for (const note of childrenOf(root)) {
      const id = `${note.name} ${note.attributes.get('w:id') ?? ''}`;
      const reference = this.#noteReferences.get(id);
      this.#lastLine = reference?.line ?? reference?.near;
      this.#container(note, { tracking: [] });
    }
  }

  finish(): MarkedText {
    const place: PlaceOf = (start, end) => {
      const { words, line, near, column, bookmarks } = start.paragraph;
      return {
        line,
        near: line === undefined ? (near ?? this.#firstLine) : undefined,
        column,
        bookmarks,
        paragraph: words,
        start: start.offset,
        end: end.paragraph === start.paragraph ? end.offset : words.length,
        passage: this.#passages.passageOf(start.paragraph),
      };
    };
    return {
      anchors: this.#anchors.finish(place),
      changes: this.#changes.finish(place, this.#passages.finish()),
      lines: [...this.#lines].map(([line, words]) => ({ line, words })),
      passages: this.#passages.finish(),
      asides: this.#asides.finish(place),
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
        if (!this.#isNoteRepeated) this.#text(textOf(element), surroundings);
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
      case 'w:hyperlink':
        if (this.#part === 'text') this.#asides.addLink(attributes.get('r:id') ?? '', this.#here);
        this.#children(element, surroundings);
        return;
      case 'w:sdt':
        this.#contentControl(element, surroundings);
        return;
      case 'w:tbl':
        this.#tables.read(element, surroundings);
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
      case 'w:fldSimple':
        if (repeatsNote.test(attributes.get('w:instr') ?? '')) this.#object('', surroundings, true);
        else this.#children(element, surroundings);
        return;
      case 'w:instrText':
        this.#isNoteRepeated ||= repeatsNote.test(textOf(element));
        return;
      case 'w:fldChar':
        if (attributes.get('w:fldCharType') === 'end') this.#isNoteRepeated = false;
        return;
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
        this.#anchors.sign(attributes.get('w:id') ?? '', this.#here);
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
      this.#paragraph.line = this.#tables.row?.line;
      this.#paragraph.near = this.#tables.row?.near ?? (table && lineIn(table)) ?? this.#lastLine;
      this.#paragraph.column = this.#tables.column;
      this.#paragraph.look = lookOf(element, this.#headings);
      for (const change of this.#goingOn) change.tail = this.#here;
    }
    this.#goingOn = [];
    this.#paragraphs += 1;
    this.#isInParagraph = true;
    this.#look = lookOf(element, this.#headings);
    this.#anchors.beginParagraph();
    const names = this.#waitingBookmarks;
    this.#waitingBookmarks = [];
    for (const name of names) this.#bookmark(name);
    const comments = this.#waitingComments;
    this.#waitingComments = [];
    for (const id of comments) this.#openComment(id);

    const properties = childOf(element, 'w:pPr');
    this.#restyleParagraph(properties, surroundings);
    const paragraph = this.#paragraph;
    this.#asides.beginParagraph();
    this.#children(element, surroundings);
    this.#paragraph = paragraph;
    this.#asides.endParagraph({ paragraph, offset: 0 });
    this.#isInParagraph = false;
    this.#isJoined = this.#endMark(childOf(properties, 'w:rPr'), surroundings);
    if (!this.#isJoined) this.#keepWords(paragraph);
  }

  #keepWords(paragraph: Exported): void {
    const { line, words } = paragraph;
    if (this.#part === 'text' || this.#part === 'notes') this.#passages.add(paragraph, this.#part);
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
      const change = this.#changes.at(mark, this.#here);
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
    const properties = childOf(element, 'w:rPr');
    if (this.#part === 'text') this.#asides.addRun(element);
    const restyled = childOf(properties, 'w:rPrChange');
    const isAdded = surroundings.tracking.some(({ does }) => does === 'add');
    const tracking =
      restyled && !isAdded
        ? [...surroundings.tracking, trackingOf(restyled, { does: 'restyle', isMove: false })]
        : surroundings.tracking;
    this.#children(element, { ...surroundings, tracking });
  }

  #text(
    words: string,
    { tracking, row }: Surroundings,
    { name = words, isNote = false, isPicture = false }: Partial<TextSort> = {},
  ): void {
    const isAdded = row === 'added' || tracking.some(({ does }) => does === 'add');
    const changes = row ? [] : tracking.map((each) => ({ each, change: this.#changes.at(each, this.#here) }));
    const start = this.#here;
    if (!isAdded) {
      this.#paragraph.words += words;
      if (!isPicture) this.#paragraph.text += words;
    }
    const end = this.#here;
    this.#anchors.add(words, isAdded, start, end);
    for (const { each, change } of changes) {
      if (each.does === 'add') {
        change.added += name;
        if (change.look === '') change.look = this.#look;
      }
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
    const name = description || properties?.get('name') || '…';
    this.#asides.addDrawing(element, description, this.#here);
    if (this.#part === 'text') this.#asides.addPicture(element, description, this.#here);
    this.#text(description, surroundings, { name, isPicture: true });
    for (const inner of walk(element)) {
      if (inner.name === 'w:txbxContent') this.#container(inner, surroundings);
    }
  }

  #object(words: string, surroundings: Surroundings, isNote = false): void {
    this.#text(words, surroundings, { name: isNote ? '' : words || '…', isNote });
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
    if (element) this.#changes.at(trackingOf(element, { does: 'restyle', isMove: false }), this.#here);
  }

  /** A content control; the contents list is one. */
  #contentControl(element: XmlElement, surroundings: Surroundings): void {
    const outer = this.#part;
    if (outer === 'text' && isContentsList(element)) this.#part = 'contents';
    const isTicked = boxOf(element);
    if (isTicked !== undefined) this.#paragraph.isTicked = isTicked;
    this.#children(element, surroundings);
    this.#part = outer;
  }

  #bookmark(name: string): void {
    if (!this.#isInParagraph) {
      this.#waitingBookmarks.push(name);
      return;
    }
    const bookmark = readBookmark(name);
    if (bookmark?.kind === 'line') {
      this.#paragraph.line ??= bookmark.line;
      this.#lastLine = bookmark.line;
      this.#firstLine ??= bookmark.line;
    } else if (bookmark?.kind === 'objective' || bookmark?.kind === 'heading') {
      this.#paragraph.bookmarks.push(bookmark);
    }
  }

  #openComment(id: string): void {
    if (!this.#isInParagraph) {
      this.#waitingComments.push(id);
      return;
    }
    this.#anchors.begin(id, this.#here);
  }

  #closeComment(id: string): void {
    this.#anchors.end(id);
    this.#waitingComments = this.#waitingComments.filter((other) => other !== id);
  }
}
