import { type PassageForm, readWords } from '../document/passages.ts';
import type { XmlElement } from '../ooxml/xml.ts';
import type { PlaceOf, Point } from './exported-paragraph.ts';
import type { ReturnedPassage } from './returned-passage.ts';
import type { ParagraphLook, ReviewChange } from './review.ts';
import { dateOf } from './word-comments.ts';

/** What reviewers do to a stretch of text. */
export interface Tracking {
  readonly does: 'add' | 'remove' | 'restyle';
  readonly isMove: boolean;
  readonly author: string;
  readonly date: string | undefined;
}

/** Elements that say what reviewers did to what is in them. */
export const trackings: Readonly<Record<string, Pick<Tracking, 'does' | 'isMove'>>> = {
  'w:ins': { does: 'add', isMove: false },
  'w:moveTo': { does: 'add', isMove: true },
  'w:del': { does: 'remove', isMove: false },
  'w:moveFrom': { does: 'remove', isMove: true },
};

/** A change while it is being read. */
export interface Change {
  sort: ReviewChange['sort'];
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
  /** How the paragraphs look in which words were put in, one a line of them; undefined where none were. */
  looks: (ParagraphLook | undefined)[];
  /** What sort of paragraph one becomes. */
  form?: PassageForm;
  /** The words of the cells, where a row was put in or taken out, and how many passages stand above it. */
  row?: { readonly cells: readonly string[]; readonly above: number };
}

/** Who did something to the text, and when, as an element says it. */
export function trackingOf(element: XmlElement, tracked: Pick<Tracking, 'does' | 'isMove'>): Tracking {
  return { ...tracked, author: (element.attributes.get('w:author') ?? '').trim(), date: dateOf(element) };
}

/** Collects tracked changes while the text is read. */
export class TrackedChanges {
  readonly #all: Change[] = [];
  /** The latest change of each author and kind: the one that may go on. */
  readonly #latest = new Map<string, Change>();

  /** The change that goes on at a point, or a new one. */
  at({ does, isMove, author, date }: Tracking, here: Point): Change {
    const sort = does === 'restyle' ? 'look' : isMove ? 'move' : 'text';
    // Where words are moved from and to are two places.
    const key = `${sort} ${isMove ? does : ''} ${author}`;
    const latest = this.#latest.get(key);
    if (latest && latest.tail.paragraph === here.paragraph && latest.tail.offset === here.offset)
      return latest;
    const change = newChange(sort, author, date, here);
    this.#all.push(change);
    this.#latest.set(key, change);
    return change;
  }

  /** A paragraph becomes another sort of paragraph. */
  addForm({ author, date }: Tracking, form: PassageForm, here: Point): void {
    this.#all.push({ ...newChange('form', author, date, here), form });
  }

  /** Adds a change that is complete: nothing goes on with it. */
  add(change: Change): void {
    this.#all.push(change);
  }

  /** The changes in the order of the text; those that change nothing are left out. */
  finish(placeOf: PlaceOf, passages: readonly ReturnedPassage[]): ReviewChange[] {
    return this.#all
      .filter((change) => !isNothing(change))
      .map((change) => ({
        kind: 'change',
        isTracked: true,
        author: change.author,
        date: change.date,
        sort: isReworded(change) ? 'text' : change.sort,
        ...wordsOf(change),
        place: placeOf(change.start, change.end),
        ...(change.looks.some(Boolean) ? { looks: looksOfWords(change) } : {}),
        ...(isAcross(change) ? { across: change.removed } : {}),
        ...(change.form === undefined ? {} : { becomes: change.form }),
        ...(change.row ? { row: { cells: change.row.cells, behind: passages[change.row.above - 1] } } : {}),
      }));
  }
}

function newChange(
  sort: ReviewChange['sort'],
  author: string,
  date: string | undefined,
  here: Point,
): Change {
  return {
    sort,
    author,
    date,
    removed: '',
    added: '',
    isOnlyNotes: true,
    start: here,
    end: here,
    tail: here,
    looks: [undefined],
  };
}

/** Whether what was taken out begins in one paragraph and ends in another. */
function isAcross({ sort, removed, added }: Change): boolean {
  return sort === 'paragraph' && removed.includes('\n') && !added.includes('\n');
}

/** Whether one paragraph was written in the place of another, each with its end: its words alone are others. */
function isReworded({ sort, removed, added }: Change): boolean {
  const isOne = (words: string) => /^\n*[^\n]+\n*$/.test(words);
  const ends = (words: string) => words.split('\n').length;
  return sort === 'paragraph' && isOne(removed) && isOne(added) && ends(removed) === ends(added);
}

/** References to notes alone: the notes' own words are changes too. */
function isNothing({ sort, removed, added, isOnlyNotes }: Change): boolean {
  return sort !== 'look' && sort !== 'form' && removed === '' && added === '' && isOnlyNotes;
}

function wordsOf({ sort, removed, added }: Change): Pick<ReviewChange, 'removed' | 'added'> {
  if (sort === 'text') return { removed, added };
  return { removed: removed.replace(/^\n+|\n+$/g, ''), added: added.replace(/^\n+|\n+$/g, '') };
}

/** The looks of the lines that have words. */
function looksOfWords({ added, looks }: Change): ParagraphLook[] {
  const lines = added.split('\n');
  return looks.flatMap((look, line) => (look && readWords(lines[line] ?? '') !== '' ? [look] : []));
}
