import type { PassageForm } from '../document/passages.ts';
import { isRecounted } from '../ooxml/recounted-fields.ts';
import { isOn } from '../ooxml/switches.ts';
import { childOf, childrenOf, textOf, walk, type XmlElement } from '../ooxml/xml.ts';
import type { Asides } from './asides.ts';
import { type CommentAnchor, CommentAnchors } from './comment-anchors.ts';
import type { Exported } from './exported-paragraph.ts';
import { ParagraphAtHand } from './paragraph-at-hand.ts';
import type { ParagraphForms } from './paragraph-forms.ts';
import { ParagraphMarks } from './paragraph-marks.ts';
import { Restyles } from './restyles.ts';
import type { ReturnedPassage } from './returned-passage.ts';
import { ReturnedPassages } from './returned-passages.ts';
import type { ExportedLine, ReviewAside, ReviewChange } from './review.ts';
import { TrackedChanges, trackingOf, trackings } from './tracked-changes.ts';
import {
  boxesIn,
  boxOf,
  isContentsList,
  lineIn,
  lookOf,
  marksOf,
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
export class TextReader {
  readonly #anchors = new CommentAnchors();
  readonly #changes = new TrackedChanges();
  readonly #marks = new ParagraphMarks(this.#changes);
  readonly #restyles = new Restyles(this.#changes);
  readonly #paragraph = new ParagraphAtHand(this.#anchors);
  readonly #lines = new Map<number, string[]>();
  readonly #passages = new ReturnedPassages();
  /** What is being read; what stands in the margins or the contents list is made from elsewhere. */
  #part: 'text' | 'notes' | 'contents' | 'margins' = 'text';
  readonly #noteReferences = new Map<string, Exported>();
  /** Whether a field is open that repeats the number of a note. */
  #isNoteRepeated = false;
  /** What the run at hand is, as it was before tracked changes. */
  #runMarks: ReturnType<typeof marksOf> = {};
  /** Whether the content of a box to tick is being read. */
  #isInBox = false;
  /** Whether a field is open that programs work out anew. */
  #isRecounted = false;
  /** How the paragraph at hand looks, and what sort of paragraph it was. */
  #look = '';
  #form: PassageForm = 'text';
  readonly #asides: Asides;
  readonly #headings: ReadonlyMap<string, number>;
  readonly #forms: ParagraphForms;
  readonly #tables = new TableReader({
    passages: this.#passages,
    changes: this.#changes,
    lastLine: () => this.#paragraph.lastLine,
    element: (element, surroundings) => this.#element(element, surroundings),
    container: (element, surroundings) => this.#container(element, surroundings),
    restyled: (element) => this.#restyles.add(element, this.#paragraph.here),
  });

  /** @param headings the levels of headings by the ids of their styles */
  constructor(asides: Asides, headings: ReadonlyMap<string, number>, forms: ParagraphForms) {
    this.#asides = asides;
    this.#headings = headings;
    this.#forms = forms;
  }

  /** Reads the body of the document. */
  read(root: XmlElement): void {
    this.#paragraph.lastLine = undefined;
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
      this.#paragraph.lastLine = reference?.line ?? reference?.near;
      this.#container(note, { tracking: [] });
    }
  }

  /** What has been read. */
  finish(): MarkedText {
    const place = this.#paragraph.places(this.#passages);
    return {
      anchors: this.#anchors.finish(place),
      changes: this.#changes.finish(place, this.#passages.finish()),
      lines: [...this.#lines].map(([line, words]) => ({ line, words })),
      passages: this.#passages.finish(),
      asides: this.#asides.finish(place),
    };
  }

  /** Reads what has paragraphs of its own: the body, a cell, a note, a text box. */
  #container(element: XmlElement, surroundings: Surroundings): void {
    this.#paragraph.apart(() => {
      this.#marks.interrupt();
      this.#children(element, surroundings);
      this.#marks.interrupt();
    });
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
        if (!this.#isNoteRepeated && !this.#isInBox) this.#text(textOf(element), surroundings);
        return;
      case 'w:tab':
      case 'w:ptab':
        this.#text(' ', surroundings);
        return;
      case 'w:br':
        if (attributes.get('w:type') === 'page') this.#asides.breakPage();
        else this.#text('\v', surroundings);
        return;
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
        if (this.#part === 'text') this.#asides.addLink(attributes.get('r:id') ?? '', this.#paragraph.here);
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
        this.#noteReferences.set(id, this.#paragraph.exported);
        this.#object('', surroundings, true);
        return;
      }
      case 'w:fldSimple':
        if (repeatsNote.test(attributes.get('w:instr') ?? '')) this.#object('', surroundings, true);
        else this.#field(element, surroundings);
        return;
      case 'w:instrText':
        this.#isNoteRepeated ||= repeatsNote.test(textOf(element));
        this.#isRecounted ||= isRecounted(textOf(element));
        return;
      case 'w:fldChar':
        if (attributes.get('w:fldCharType') === 'end') {
          this.#isNoteRepeated = false;
          this.#isRecounted = false;
        }
        return;
      case 'w:bookmarkStart':
        this.#paragraph.bookmark(attributes.get('w:name') ?? '');
        return;
      case 'w:commentRangeStart':
        this.#paragraph.openComment(attributes.get('w:id') ?? '');
        return;
      case 'w:commentRangeEnd':
        this.#paragraph.closeComment(attributes.get('w:id') ?? '');
        return;
      case 'w:commentReference':
        this.#anchors.sign(attributes.get('w:id') ?? '', this.#paragraph.here);
        return;
      case 'w:sectPr':
        this.#restyles.add(childOf(element, 'w:sectPrChange'), this.#paragraph.here);
        return;
      default:
        if (!silent.test(name)) this.#children(element, surroundings);
    }
  }

  #field(element: XmlElement, surroundings: Surroundings): void {
    const outer = this.#isRecounted;
    this.#isRecounted ||= isRecounted(element.attributes.get('w:instr') ?? '');
    this.#children(element, surroundings);
    this.#isRecounted = outer;
  }

  #readParagraph(element: XmlElement, surroundings: Surroundings, table: XmlElement | undefined): void {
    const isNew = !this.#paragraph.isJoined;
    const { row, column } = this.#tables;
    this.#look = lookOf(element, this.#headings);
    const properties = childOf(element, 'w:pPr');
    this.#form = this.#forms.before(properties);
    this.#paragraph.begin({
      line: row?.line,
      near: row?.near ?? (table && lineIn(table)) ?? this.#paragraph.lastLine,
      column,
      look: this.#look,
      form: this.#form,
    });
    if (isNew) this.#marks.begin(this.#paragraph.here);
    else this.#marks.interrupt();
    this.#restyles.addParagraph(
      properties,
      { before: this.#form, now: this.#forms.of(properties) },
      this.#paragraph.here,
      surroundings.row !== undefined,
    );
    this.#asides.beginParagraph();
    if (isOn(childOf(properties, 'w:pageBreakBefore'))) this.#asides.breakPage();
    this.#children(element, surroundings);
    const paragraph = this.#paragraph.exported;
    this.#asides.endParagraph({ paragraph, offset: 0 });
    const mark = childOf(properties, 'w:rPr');
    const isJoined = surroundings.row === undefined && this.#marks.end(mark, this.#paragraph.here);
    this.#paragraph.end(isJoined);
    if (!isJoined) this.#keepWords(paragraph);
  }

  #keepWords(paragraph: Exported): void {
    const { line, words } = paragraph;
    if (this.#part === 'text' || this.#part === 'notes') this.#passages.add(paragraph, this.#part);
    if (line === undefined || words.trim() === '') return;
    const known = this.#lines.get(line);
    if (known) known.push(words);
    else this.#lines.set(line, [words]);
  }

  #run(element: XmlElement, surroundings: Surroundings): void {
    const properties = childOf(element, 'w:rPr');
    if (this.#part === 'text') this.#asides.addRun(element);
    this.#runMarks = marksOf(properties);
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
    const changes = row
      ? []
      : tracking.map((each) => ({ each, change: this.#changes.at(each, this.#paragraph.here) }));
    const start = this.#paragraph.here;
    if (!isAdded) {
      // Of paragraphs that reviewers split it is the one with its words that looks as it did.
      if (this.#paragraph.exported.text === '') {
        this.#paragraph.exported.look = this.#look;
        this.#paragraph.exported.form = this.#form;
      }
      this.#paragraph.exported.words += words;
      if (!isPicture) this.#paragraph.exported.text += words;
      if (isNote) this.#paragraph.exported.marks.point('note');
      else if (words === '\v') this.#paragraph.exported.marks.point('break');
      else if (!isPicture) this.#paragraph.exported.marks.add(words, this.#runMarks);
      if (!isPicture && !this.#isRecounted) this.#paragraph.exported.lasting += words;
    }
    const end = this.#paragraph.here;
    this.#anchors.add(words, isAdded, start, end);
    for (const { each, change } of changes) {
      if (each.does === 'add') {
        change.added += name;
        const line = change.looks.length - 1;
        change.looks[line] ??= { look: this.#look, form: this.#form };
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
    this.#asides.addDrawing(element, description, this.#paragraph.here);
    if (this.#part === 'text') this.#asides.addPicture(element, description, this.#paragraph.here);
    this.#text(description, surroundings, { name, isPicture: true });
    for (const box of boxesIn(element)) this.#container(box, surroundings);
  }

  #object(words: string, surroundings: Surroundings, isNote = false): void {
    this.#text(words, surroundings, { name: isNote ? '' : words || '…', isNote });
  }

  /** A content control; the contents list is one. */
  #contentControl(element: XmlElement, surroundings: Surroundings): void {
    const outer = this.#part;
    if (outer === 'text' && isContentsList(element)) this.#part = 'contents';
    const isTicked = boxOf(element);
    if (isTicked !== undefined) this.#paragraph.exported.isTicked = isTicked;
    // Word and LibreOffice write the box as a letter.
    this.#isInBox = isTicked !== undefined;
    this.#children(element, surroundings);
    this.#isInBox = false;
    this.#part = outer;
  }
}
