import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readReview } from '../../src/review/read-review.ts';
import type { Review } from '../../src/review/review.ts';

/** Who reviews, unless said. */
const reviewer = 'Ann Other';
const date = '2026-11-20T09:30:00Z';

interface CommentOptions {
  readonly author?: string;
  readonly isResolved?: boolean;
  /** The replies, each its author and text. */
  readonly replies?: readonly (readonly [string, string])[];
}

/** A document that people review: comments and changes are written into it as Word writes them. */
export class Reviewed {
  readonly #parts: Record<string, Uint8Array>;
  #document: string;
  #comments = '';
  #extended = '';
  #ids = 0;

  constructor(bytes: Uint8Array) {
    this.#parts = unzipSync(bytes);
    this.#document = strFromU8(this.#parts['word/document.xml']!);
  }

  /** The text of the document as it is by now. */
  get xml(): string {
    return this.#document;
  }

  /** Comments on the last place where these words stand in one run: in the text, else in notes and headers. */
  comment(words: string, text: string, options: CommentOptions = {}): this {
    const first = this.#addComment(text, options);
    // Replies stand at the same words as what they answer.
    const ids = Array.from({ length: this.#ids - first + 1 }, (_, index) => first + index);
    const starts = ids.map((id) => `<w:commentRangeStart w:id="${id}"/>`).join('');
    const ends = ids
      .map((id) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`)
      .join('');
    return this.#around(words, (run) => starts + run + ends);
  }

  /** Adds a comment to the list; what it is about has to be written into the text. */
  listComment(text: string, options: CommentOptions = {}): number {
    return this.#addComment(text, options);
  }

  /** Takes out words where they stand last, and puts others in. */
  change(removed: string, added: string, author = reviewer): this {
    return this.#around(
      removed,
      (run) => deleted(run, author) + (added === '' ? '' : inserted(added, author)),
    );
  }

  /** Puts words in behind others. */
  insertAfter(words: string, added: string, author = reviewer): this {
    return this.#around(words, (run) => run + inserted(added, author));
  }

  /** Types other words over some where they stand last, with tracking off. */
  retype(words: string, others: string): this {
    return this.#around(words, () => (others === '' ? '' : run(others)), true);
  }

  /** Takes out the last paragraph or row that has these words, with tracking off. */
  takeOut(words: string, name: 'w:p' | 'w:tr'): this {
    return this.#element(words, name, () => '');
  }

  /** Puts a copy of the last paragraph or row that has these words behind it, with others in their place, tracking off. */
  putBehind(words: string, name: 'w:p' | 'w:tr', others: Readonly<Record<string, string>>): this {
    return this.#element(words, name, (xml) => xml + copyOf(xml, others));
  }

  /** The same, tracked: as Word writes a paragraph or a row that was put in. */
  insertBehind(words: string, name: 'w:p' | 'w:tr', others: Readonly<Record<string, string>>): this {
    const mark = `<w:ins w:id="9" w:author="${reviewer}" w:date="${date}"/>`;
    return this.#element(words, name, (xml) => {
      const copy = copyOf(xml, others);
      if (name === 'w:tr') return xml + copy.replace('<w:trPr>', `<w:trPr>${mark}`);
      // The mark at the end of what was there is the one that was put in.
      return withMark(xml, mark) + insertedRuns(copy);
    });
  }

  /** Takes out a paragraph or row, tracked. */
  deleteWhole(words: string, name: 'w:p' | 'w:tr'): this {
    const mark = `<w:del w:id="9" w:author="${reviewer}" w:date="${date}"/>`;
    return this.#element(words, name, (xml) =>
      name === 'w:tr' ? xml.replace('<w:trPr>', `<w:trPr>${mark}`) : withMark(deletedRuns(xml), mark),
    );
  }

  /** Moves the last paragraph or row that has some words behind the last that has others, with tracking off. */
  move(words: string, name: 'w:p' | 'w:tr', behind: string): this {
    let moved = '';
    this.#element(words, name, (xml) => {
      moved = xml;
      return '';
    });
    return this.#element(behind, name, (xml) => xml + moved);
  }

  /** Moves the last paragraph that has some words behind the last that has others, tracked. */
  moveTracked(words: string, behind: string): this {
    const mark = (kind: 'From' | 'To') => `<w:move${kind} w:id="9" w:author="${reviewer}" w:date="${date}"/>`;
    let moved = '';
    this.#element(words, 'w:p', (xml) => {
      moved = xml;
      return withMark(movedRuns(xml, 'From'), mark('From'));
    });
    // Behind it: the mark at the end of what was there is the one that was put in.
    return this.#element(
      behind,
      'w:p',
      (xml) => withMark(xml, mark('To')) + movedRuns(copyOf(moved, {}), 'To'),
    );
  }

  /** Changes the XML of the last paragraph or row that has some words by hand. */
  within(words: string, name: 'w:p' | 'w:tr', change: (xml: string) => string): this {
    return this.#element(words, name, (xml) => {
      const changed = change(xml);
      if (changed === xml) throw new Error(`nothing was changed in “${words}”`);
      return changed;
    });
  }

  /** Changes the XML of the document by hand. */
  edit(change: (document: string) => string): this {
    const before = this.#document;
    this.#document = change(before);
    if (this.#document === before) throw new Error('nothing was changed in the document');
    return this;
  }

  /** Changes another part by hand; makes it where it is missing. */
  part(path: string, change: (part: string | undefined) => string): this {
    const part = this.#parts[path];
    this.#parts[path] = strToU8(change(part && strFromU8(part)));
    return this;
  }

  bytes({ isThreaded = true } = {}): Uint8Array {
    const parts: Record<string, Uint8Array> = {
      ...this.#parts,
      'word/document.xml': strToU8(this.#document),
    };
    const add = (name: string, type: string, relationship: string, xml: string) => {
      parts[`word/${name}.xml`] = strToU8(xml);
      const append = (path: string, closing: string, line: string) => {
        parts[path] = strToU8(strFromU8(parts[path]!).replace(closing, `${line}${closing}`));
      };
      append(
        '[Content_Types].xml',
        '</Types>',
        `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`,
      );
      append(
        'word/_rels/document.xml.rels',
        '</Relationships>',
        `<Relationship Id="${name}" Type="${relationship}/${name}" Target="${name}.xml"/>`,
      );
    };
    if (this.#comments !== '') {
      const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
      add('comments', 'comments', office, `<w:comments ${namespaces}>${this.#comments}</w:comments>`);
      if (isThreaded) {
        const relationship = 'http://schemas.microsoft.com/office/2011/relationships';
        const xml = `<w15:commentsEx ${namespaces}>${this.#extended}</w15:commentsEx>`;
        add('commentsExtended', 'commentsExtended', relationship, xml);
      }
    }
    return zipSync(parts);
  }

  read(): Review {
    return readReview(this.bytes());
  }

  #addComment(text: string, { author = reviewer, isResolved = false, replies = [] }: CommentOptions): number {
    const id = ++this.#ids;
    const list = (number: number, by: string, words: string, parent?: number) => {
      const paragraphs = words.split('\n').map((line, index, { length }) => {
        const name = index === length - 1 ? ` w14:paraId="${paragraphId(number)}"` : '';
        return `<w:p${name}>${index === 0 ? '<w:r><w:annotationRef/></w:r>' : ''}${run(line)}</w:p>`;
      });
      this.#comments += `<w:comment w:id="${number}" w:author="${by}" w:date="${date}" w:initials="X">${paragraphs.join('')}</w:comment>`;
      this.#extended += `<w15:commentEx w15:paraId="${paragraphId(number)}"${parent ? ` w15:paraIdParent="${paragraphId(parent)}"` : ''} w15:done="${isResolved ? 1 : 0}"/>`;
    };
    list(id, author, text);
    for (const [by, words] of replies) list(++this.#ids, by, words, id);
    return id;
  }

  /** Changes the innermost last element of a name that has these words. */
  #element(words: string, name: 'w:p' | 'w:tr', change: (xml: string) => string): this {
    const pattern = new RegExp(`<${name}>(?:(?!<${name}>).)*?</${name}>`, 'gs');
    const sought = escaped(words);
    const found = [...this.#document.matchAll(pattern)].findLast(([xml]) => textIn(xml).includes(sought));
    if (!found) throw new Error(`“${words}” stands in no ${name} of the document`);
    const [xml] = found;
    this.#document =
      this.#document.slice(0, found.index) + change(xml) + this.#document.slice(found.index + xml.length);
    return this;
  }

  #around(words: string, marked: (run: string) => string, prefersWhole = false): this {
    const sought = escaped(words);
    const pattern =
      /<w:r>((?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?)<w:t(?: xml:space="preserve")?>([^<]*)<\/w:t><\/w:r>/g;
    const replaced = (part: string): string | undefined => {
      const runs = [...part.matchAll(pattern)];
      const whole = prefersWhole ? runs.findLast(([, , text]) => text === sought) : undefined;
      const found = whole ?? runs.findLast(([, , text]) => text!.includes(sought));
      if (!found) return undefined;
      const [xml, properties = '', text = ''] = found;
      const at = text.lastIndexOf(sought);
      const piece = (words: string) => (words === '' ? '' : runXml(words, properties));
      const made = piece(text.slice(0, at)) + marked(piece(sought)) + piece(text.slice(at + sought.length));
      return part.slice(0, found.index) + made + part.slice(found.index + xml.length);
    };
    const document = replaced(this.#document);
    if (document !== undefined) {
      this.#document = document;
      return this;
    }
    for (const [path, bytes] of Object.entries(this.#parts)) {
      const part = /^word\/(?:footnotes|header|footer)/.test(path) ? replaced(strFromU8(bytes)) : undefined;
      if (part === undefined) continue;
      this.#parts[path] = strToU8(part);
      return this;
    }
    throw new Error(`“${words}” stands in no run of the document`);
  }
}

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"';

function paragraphId(number: number): string {
  return (0x10_00_00_00 + number).toString(16).toUpperCase();
}

function runXml(text: string, properties = ''): string {
  return `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A run of text. */
export function run(text: string): string {
  return runXml(escaped(text));
}

/** Runs that a reviewer has put in. */
export function inserted(text: string, author = reviewer, kind: 'ins' | 'moveTo' = 'ins'): string {
  return `<w:${kind} w:id="9" w:author="${author}" w:date="${date}">${run(text)}</w:${kind}>`;
}

/** Runs that a reviewer has taken out. */
export function deleted(runs: string, author = reviewer): string {
  const gone = runs.replaceAll(/<w:t\b/g, '<w:delText').replaceAll('</w:t>', '</w:delText>');
  return `<w:del w:id="9" w:author="${author}" w:date="${date}">${gone}</w:del>`;
}

/** A copy of an element as Word makes one: bookmarks stay where they were. */
function copyOf(xml: string, others: Readonly<Record<string, string>>): string {
  let copy = xml.replaceAll(/<w:bookmark(?:Start|End)[^>]*>/g, '');
  for (const [words, other] of Object.entries(others)) {
    if (!copy.includes(escaped(words))) throw new Error(`“${words}” does not stand there`);
    copy = copy.replace(escaped(words), escaped(other));
  }
  return copy;
}

const anyRun = /<w:r>(?:(?!<\/w:r>).)*<w:t[ >](?:(?!<\/w:r>).)*<\/w:r>/gs;

function insertedRuns(xml: string): string {
  return xml.replaceAll(
    anyRun,
    (whole) => `<w:ins w:id="9" w:author="${reviewer}" w:date="${date}">${whole}</w:ins>`,
  );
}

function movedRuns(xml: string, kind: 'From' | 'To'): string {
  return xml.replaceAll(
    anyRun,
    (whole) => `<w:move${kind} w:id="9" w:author="${reviewer}" w:date="${date}">${whole}</w:move${kind}>`,
  );
}

function deletedRuns(xml: string): string {
  return xml.replaceAll(anyRun, (whole) => deleted(whole));
}

/** A paragraph with what a reviewer did to the mark at its end. */
function withMark(xml: string, mark: string): string {
  const properties = `<w:rPr>${mark}</w:rPr>`;
  return xml.includes('<w:pPr>')
    ? xml.replace('</w:pPr>', `${properties}</w:pPr>`)
    : xml.replace('<w:p>', `<w:p><w:pPr>${properties}</w:pPr>`);
}

function textIn(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
