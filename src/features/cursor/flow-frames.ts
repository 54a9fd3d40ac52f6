import { type FieldInfo, fieldOf, type ObjectInfo } from '../../plan/format/vocabulary.ts';
import { type Mark, marksIn } from '../../plan/yaml/scan/marks.ts';
import type { Range } from '../../text/text.ts';
import { unquoted } from './cursor.ts';

/** What the outermost bracket belongs to. */
export interface FlowStart {
  readonly field: FieldInfo;
  /** The object that has the field. */
  readonly owner: ObjectInfo;
  /** Whether it is one entry of the field's list, behind a hyphen, rather than its whole value. */
  readonly isEntry: boolean;
}

/** Brackets or braces that are open. */
export interface Frame {
  readonly bracket: '[' | '{';
  /** What a list holds. */
  readonly field: FieldInfo | undefined;
  /** The object that the field belongs to, or whose keys stand between braces. */
  readonly owner: ObjectInfo | undefined;
  /** Whether braces hold entries by their ids: `{carers: {…}}`. */
  readonly keyed: boolean;
  key: string | undefined;
  readonly items: string[];
  readonly used: Set<string>;
}

/** What is open at a place within brackets. */
export interface OpenFlow {
  readonly frame: Frame;
  /** Where what is typed there begins, behind the last mark and blanks. */
  readonly start: number;
}

/**
 * The innermost brackets or braces that are open at a stretch's end, and what stands in them so far.
 * @param range from before the outermost bracket to the place
 * @returns undefined where none are open
 */
export function openFlow(text: string, range: Range, origin: FlowStart): OpenFlow | undefined {
  const frames: Frame[] = [];
  const words = new WordsBetween(text, range.start);
  for (const mark of marksIn(text, range)) {
    if (mark.sort === 'quotation') continue;
    const before = words.upTo(mark);
    if (before !== undefined) step(frames, text[mark.start]!, before, origin);
  }
  const frame = frames.at(-1);
  return frame && { frame, start: words.beginning(range.end) };
}

/** Whether brackets that a stretch begins with are open at its end. */
export function isFlowOpen(text: string, range: Range): boolean {
  const marks = marksIn(text, range).filter(({ sort }) => sort === 'opening' || sort === 'closing');
  const last = marks.findIndex(({ sort, depth }) => sort === 'closing' && depth <= 0);
  return marks.length > 0 && last < 0;
}

/** The entries that stand in the same brackets behind a place, in its line. */
export function itemsBehind(text: string, range: Range): string[] {
  const items: string[] = [];
  const words = new WordsBetween(text, range.start);
  for (const mark of marksIn(text, range, { mayBegin: false })) {
    if (mark.sort === 'quotation' || mark.sort === 'colon') continue;
    const item = words.upTo(mark);
    if (item === undefined) continue;
    items.push(item);
    if (mark.sort !== 'comma') break;
  }
  return items.filter((item) => item !== '');
}

/** The keys that stand in the same braces behind a place, in its line. */
export function keysBehind(text: string, range: Range): string[] {
  const keys: string[] = [];
  const words = new WordsBetween(text, range.start);
  for (const mark of marksIn(text, range, { mayBegin: false })) {
    if (mark.depth < 0) break;
    if (mark.sort === 'quotation') continue;
    const key = words.upTo(mark);
    if (key !== undefined && mark.depth === 0 && mark.sort === 'colon') keys.push(key);
  }
  return keys;
}

/** Puts together what stands between marks, comments left out. */
class WordsBetween {
  readonly #text: string;
  #start: number;
  #from: number;
  #words = '';

  constructor(text: string, start: number) {
    this.#text = text;
    this.#start = start;
    this.#from = start;
  }

  /** The words between the mark before and this one; undefined for a comment, behind which they may go on. */
  upTo(mark: Mark): string | undefined {
    const words = this.#words + this.#text.slice(this.#from, mark.start);
    this.#from = mark.end;
    if (mark.sort === 'comment') {
      if (words.trim() === '') this.#start = mark.end;
      this.#words = words;
      return undefined;
    }
    this.#words = '';
    this.#start = mark.end;
    return unquoted(words);
  }

  /** Where the words behind the last mark begin, at the latest at an offset. */
  beginning(limit: number): number {
    const rest = this.#text.slice(this.#start, limit);
    return limit - rest.trimStart().length;
  }
}

/** Takes a mark that is no comment and no quotation into account. */
function step(frames: Frame[], character: string, before: string, origin: FlowStart): void {
  const top = frames.at(-1);
  if (character === '[' || character === '{') frames.push(frameOf(character, top, origin));
  else if (character === ':') {
    if (top?.bracket !== '{') return;
    top.key = before;
    top.used.add(before);
  } else {
    if (top?.bracket === '[' && before !== '') top.items.push(before);
    if (character !== ',') frames.pop();
    else if (top) top.key = undefined;
  }
}

function frameOf(bracket: '[' | '{', parent: Frame | undefined, origin: FlowStart): Frame {
  const blank = { bracket, key: undefined, items: [], used: new Set<string>() };
  const { field, owner, isEntry } = origin;
  if (!parent && isEntry)
    return { ...blank, field, owner: bracket === '{' ? field.object : owner, keyed: false };
  if (!parent) return { ...blank, field, ...objectFor(bracket, field, owner) };
  if (parent.bracket === '[') {
    const of = parent.field;
    return { ...blank, field: of, owner: bracket === '{' ? of?.object : parent.owner, keyed: false };
  }
  if (parent.keyed) return { ...blank, field: parent.field, owner: parent.owner, keyed: false };
  const of = parent.key === undefined ? undefined : parent.owner && fieldOf(parent.owner, parent.key);
  return { ...blank, field: of, ...objectFor(bracket, of, parent.owner) };
}

/** Braces straight behind a list's key hold its entries by their ids. */
function objectFor(bracket: '[' | '{', field: FieldInfo | undefined, owner: ObjectInfo | undefined) {
  return bracket === '{' ? { owner: field?.object, keyed: field?.list === true } : { owner, keyed: false };
}
