import { fieldOf } from '../../plan/format/vocabulary.ts';
import { marksIn } from '../../plan/yaml/scan/marks.ts';
import { quotationAt } from '../../plan/yaml/scan/quotations.ts';
import type { Range } from '../../text/text.ts';
import type { Cursor } from './cursor.ts';
import {
  type FlowStart,
  type Frame,
  isFlowOpen,
  itemsBehind,
  keysBehind,
  type OpenFlow,
  openFlow,
} from './flow-frames.ts';
import type { LinePlace } from './line-place.ts';
import { fieldUnder, surroundings } from './surroundings.ts';

/**
 * What can be written at an offset within brackets and braces, which may have been opened some lines above and need
 * not be closed.
 * @returns `outside` where none are open; undefined where nothing is known to fit
 */
export function flowCursor(place: LinePlace, offset: number): Cursor | undefined | 'outside' {
  const { text, lines, at, line } = place;
  const index = line.opener ?? at;
  const { start } = lines[index]!.value;
  const before = { start, end: Math.max(start, offset) };
  if (!/[[{]/.test(text[start] ?? '') || !isFlowOpen(text, before)) return 'outside';
  const origin = originOf(place, index);
  const open = origin && openFlow(text, before, origin);
  if (!open || !isIndented(place, index, offset)) return undefined;
  // What began further up, or brackets that have just ended, go on to a comma.
  if (open.start < line.start || /[\]}]/.test(lastBefore(text, open.start))) return undefined;
  const last = lines.findLast((other, number) => number === index || other.opener === index)!;
  const typed = { start: open.start, end: offset };
  if (/^[ \t]*[[{&*]/.test(text.slice(offset, line.end))) return undefined;
  if (!isWhole(text, { start: wordsEnd(text, typed, line.end), end: last.end })) return undefined;
  return open.frame.bracket === '['
    ? valueInList(text, open.frame, typed, line.end)
    : inBraces(text, open, typed, line.end);
}

/** Whether an entry can begin at a place: not further out than what holds its brackets, nor in another's indentation. */
function isIndented({ lines, at, line, text }: LinePlace, index: number, offset: number): boolean {
  if (at === index || offset >= line.start + line.indent) return true;
  const isFree = /^[ \t]*(?:[\]}]|$)/.test(text.slice(offset, line.end));
  return isFree && offset - line.start > lines[index]!.indent;
}

/** The last character before a place that is no blank. */
function lastBefore(text: string, place: number): string {
  return text.slice(0, place).trimEnd().at(-1) ?? '';
}

/** Whether what stands before a stretch ends there: nothing goes on with it in the lines below, nor is it brackets. */
function isWhole(text: string, range: Range): boolean {
  const [next] = marksIn(text, range, { mayBegin: false }).filter(({ sort }) => sort !== 'comment');
  const behind = text.slice(range.start, next?.start ?? range.end).replace(/[ \t]#.*/g, '');
  return next?.sort !== 'opening' && !/\S/.test(behind.replace(/^.*/, ''));
}

/** What the brackets belong to that are opened in a line. */
function originOf({ lines, root }: LinePlace, index: number): FlowStart | undefined {
  const { key, isItem } = lines[index]!;
  const { path } = surroundings(lines, index);
  const parent = fieldUnder(root, key === undefined ? path : [...path, key]);
  return parent && { ...parent, isEntry: isItem && key === undefined };
}

/** A place between brackets: one of several values. */
function valueInList(text: string, frame: Frame, typed: Range, lineEnd: number): Cursor | undefined {
  const { field, owner } = frame;
  if (!field || !owner) return undefined;
  const shorthand = field.object?.shorthand;
  // A text among entries stands for the field that it fills: the name of a channel, say.
  const filled = shorthand === undefined ? undefined : field.object?.byKey.get(shorthand);
  if (field.object && !filled) return undefined;
  const range = { start: typed.start, end: wordsEnd(text, typed, lineEnd) };
  return {
    sort: 'value',
    field: filled ?? field,
    owner: field.object ?? owner,
    range,
    lead: '',
    flow: true,
    inList: true,
    others: [...frame.items, ...itemsBehind(text, { start: range.end, end: lineEnd })],
  };
}

/** A place between braces: a key, or the value behind one. */
function inBraces(text: string, { frame }: OpenFlow, typed: Range, lineEnd: number): Cursor | undefined {
  const { owner, key } = frame;
  if (!owner) return undefined;
  if (key === undefined) return frame.keyed ? undefined : keyInBraces(text, frame, typed, lineEnd);
  const field = fieldOf(owner, key);
  if (!field) return undefined;
  const range = { start: typed.start, end: wordsEnd(text, typed, lineEnd) };
  const lead = text[typed.end - 1] === ':' ? ' ' : '';
  return { sort: 'value', field, owner, range, lead, flow: true, inList: false, others: [] };
}

function keyInBraces(text: string, frame: Frame, typed: Range, lineEnd: number): Cursor | undefined {
  if (!frame.owner) return undefined;
  const wholeEnd = wordsEnd(text, typed, lineEnd);
  const rest = text.slice(typed.end, wholeEnd);
  const colon = rest.indexOf(':');
  const word = text.slice(typed.start, wholeEnd);
  // In another key's place what stands behind it would mean something else.
  if (/:(?:\s|$)/.test(word) && fieldOf(frame.owner, word.slice(0, word.indexOf(':')))) return undefined;
  const own = (colon < 0 ? rest : rest.slice(0, colon)).trimEnd();
  for (const key of keysBehind(text, { start: wholeEnd, end: lineEnd })) frame.used.add(key);
  return {
    sort: 'key',
    info: frame.owner,
    used: frame.used,
    range: { start: typed.start, end: typed.end + own.length },
    lead: '',
    above: undefined,
    column: undefined,
    behind: colon < 0 ? 'nothing' : 'colon',
  };
}

/** Where the words end that go on behind the cursor: at what ends a value, or with the quotation they begin. */
function wordsEnd(text: string, typed: Range, lineEnd: number): number {
  const quotation = quotationAt(text, typed.start, lineEnd);
  const from = quotation?.isClosed && quotation.end >= typed.end ? quotation.end : typed.end;
  const mayBegin = typed.start === typed.end;
  const next = marksIn(text, { start: from, end: lineEnd }, { mayBegin }).find(
    ({ sort }) => sort === 'comma' || sort === 'closing' || sort === 'comment',
  );
  const end = quotation && from === quotation.end ? from : (next?.start ?? lineEnd);
  return typed.end + text.slice(typed.end, end).trimEnd().length;
}
