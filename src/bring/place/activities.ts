import type { Item } from '../outline.ts';
import { hasGap, isToDo, withoutLedBy } from '../words/index.ts';
import { bringDate, bringDateOrWords, bringSpan, type DayOrder } from './dates.ts';
import type { Brought, Draft } from './draft.ts';
import { namesDoers, namesRole } from './people.ts';

/** No activity of a list is longer, in UTF-16 code units. */
const longest = 400;

/** What holds for the lines about activities. */
export interface ActivityContext {
  readonly order: DayOrder;
  /** The day that the heading above names. */
  readonly day: Brought | undefined;
  /** Whether a name alone is that of somebody who was there when it was agreed. */
  readonly isPresent: (name: string) => boolean;
}

/**
 * An activity, with its day before it, `12 March 2027: Leaflets go out`, or who does it and when behind it,
 * `Press launch (Jane Roe, 3 March 2027)`.
 * @returns whether all of it has a place
 */
export function placeActivity(
  { text, isTicked }: Pick<Item, 'text' | 'isTicked'>,
  context: ActivityContext,
  draft: Draft,
): boolean {
  if (text.length > longest || text.endsWith(':')) return false;
  const { fields, ambiguous } = readActivity(text, context);
  draft.add('activities', fields, text);
  const added = draft.of('activities').at(-1)!;
  if (context.day && !added.has('date') && !added.has('start')) added.set('date', context.day);
  // The box that stands before it is ticked.
  if (isTicked) added.set('status', { value: 'done', from: text });
  if (ambiguous !== undefined) draft.ambiguous.push(ambiguous);
  return ambiguous === undefined;
}

/** Whether a line says of an activity when it is: `Press launch (Jane Roe, 3 March 2027)`. */
export function tellsWhen(text: string, order: DayOrder): boolean {
  const { time, owner } = (text.length <= longest && notedBehind(text, order)) || {};
  return time !== undefined && owner !== undefined;
}

/** Whether a line begins with the day of what it tells: `3 May 2027: Letters go out`. */
export const beginsWithDay = (text: string, order: DayOrder): boolean => dayBefore(text, order) !== undefined;

/** What a line says of an activity. */
interface ActivityWords {
  readonly fields: Readonly<Record<string, string>>;
  /** A date in it that can be read in two ways. */
  readonly ambiguous?: string;
}

function readActivity(text: string, { order, isPresent }: ActivityContext): ActivityWords {
  const before = dayBefore(text, order);
  const found = before
    ? withOwner(before, notedBehind(before.rest, order, true))
    : (notedBehind(text, order) ?? dayBehind(text, order));
  if (!found) return { fields: withoutDoer(text, isPresent) };
  const { rest, time, owner } = found;
  if (time && 'ambiguous' in time)
    return { fields: { activity: found.isBefore ? rest : text }, ambiguous: time.ambiguous };
  const told = owner === undefined ? withoutDoer(rest, isPresent) : { activity: rest, owner };
  return { fields: { ...told, ...time } };
}

/** A line with its day before it, and who does it behind. */
function withOwner(before: Noted, behind: Noted | undefined): Noted {
  const { rest, time, owner } = behind ?? {};
  return rest === undefined || owner === undefined || time ? before : { ...before, rest, owner };
}

/** When something is, as fields of an activity. */
type Time =
  | { readonly date: string }
  | { readonly start: string; readonly end: string }
  | { readonly ambiguous: string };

/** A line with what it says of an activity taken off. */
interface Noted {
  readonly rest: string;
  readonly time?: Time;
  readonly owner?: string;
  /** Whether that stands before the activity. */
  readonly isBefore?: boolean;
}

function timeIn(words: string, order: DayOrder): Time | undefined {
  const span = bringSpan(words, order);
  if (span) return span;
  const found = bringDate(words, order) ?? (/\d/.test(words) ? bringDateOrWords(words, order) : undefined);
  return found && 'isAmbiguous' in found ? { ambiguous: words } : found;
}

function dayBefore(text: string, order: DayOrder): Noted | undefined {
  const [, day = '', rest = ''] = /^(.{3,40}?)\s*(?::|\s[–—-])\s+(.+)$/su.exec(text) ?? [];
  const date = day === '' ? undefined : bringDate(day, order);
  if (!date) return undefined;
  return { rest, time: 'date' in date ? date : { ambiguous: day }, isBefore: true };
}

/** Who does it and when, in brackets or behind dashes; all that stands there has to be one or the other. */
function notedBehind(text: string, order: DayOrder, hasDay = false): Noted | undefined {
  const [, inBrackets, within = ''] = /^(.*\S)\s*\(([^()]+)\)\.?$/su.exec(text) ?? [];
  if (inBrackets !== undefined)
    return noted(inBrackets, within.split(/\s*[,;]\s+|\s+[–—-]\s+/), order, hasDay);
  const [activity = '', ...behind] = text.split(/\s+[–—-]\s+/);
  return behind.length === 0 ? undefined : noted(activity, behind, order, hasDay);
}

function noted(rest: string, pieces: readonly string[], order: DayOrder, hasDay: boolean): Noted | undefined {
  let time: Time | undefined;
  let owner: string | undefined;
  for (const piece of pieces) {
    const found = hasGap(piece) ? undefined : timeIn(piece, order);
    if (found && !time) time = found;
    else if (!found && owner === undefined && isDoer(piece)) owner = withoutLedBy(piece);
    else return undefined;
  }
  // A name alone may be that of somebody whom the activity is about, a word for a time anything.
  const isTold =
    owner === undefined
      ? pieces.some((piece) => /\d/.test(piece))
      : time || pieces.some(isLedBy) || (hasDay && namesRole(owner));
  return isTold ? { rest, ...(time ? { time } : {}), ...(owner === undefined ? {} : { owner }) } : undefined;
}

const isLedBy = (text: string) => withoutLedBy(text) !== text;
const isDoer = (text: string) =>
  namesDoers(withoutLedBy(text)) || (isLedBy(text) && /^\p{Lu}/u.test(withoutLedBy(text)));

/** `Print door signs by 15 March 2027`. */
function dayBehind(text: string, order: DayOrder): Noted | undefined {
  for (const { 0: gap, index } of text.matchAll(/\s+\(?(?=(?:by|on|before|from|until|erbyn|ar|cyn)\s)/gi)) {
    const words = text.slice(index + gap.length).replace(/\)?\.?$/, '');
    if (!/\d/.test(words)) continue;
    const time = timeIn(words, order) ?? timeIn(words.replace(/^\S+\s+/, ''), order);
    if (time) return { rest: text.slice(0, index), time };
  }
  return undefined;
}

/** `Jo to print door signs`, `Jo: print door signs`, where Jo was there, or is somebody by the name. */
function withoutDoer(
  text: string,
  isPresent: (name: string) => boolean,
): { readonly activity: string; readonly owner?: string } {
  const [, name = '', activity = ''] =
    /^(\p{L}[^:,;]{1,40}?)\s*(?:\s(?:to|will)\s|(?::|\s[–—-])\s+(?:(?:to|will)\s)?)\s*(.+)$/su.exec(text) ??
    [];
  const isDone = isToDo(activity) && activity.includes(' ');
  return isDone && (isPresent(name) || namesDoers(name)) ? { activity, owner: name } : { activity: text };
}
