import { addDays, type IsoDate } from '../plan/values/dates.ts';

/** What happens on some days, all day. */
export interface CalendarEvent {
  /** Stays the same as long as it is the same event. */
  readonly uid: string;
  readonly from: IsoDate;
  /** The last day. */
  readonly to: IsoDate;
  readonly summary: string;
  readonly description: string;
  readonly categories: readonly string[];
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
}

/**
 * Events as an iCalendar file (RFC 5545). None of them makes anybody busy.
 * @param stamp the day on which it is made
 */
export function calendarText(name: string, events: readonly CalendarEvent[], stamp: IsoDate): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Campaign Plan//Grid//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(
  { uid, from, to, summary, description, categories, status }: CalendarEvent,
  stamp: IsoDate,
): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${compact(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(from)}`,
    // The end is the day after the last one.
    `DTEND;VALUE=DATE:${compact(addDays(to, 1))}`,
    `SUMMARY:${escaped(summary)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
    ...(categories.length === 0 ? [] : [`CATEGORIES:${categories.map(escaped).join(',')}`]),
    `STATUS:${status}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function compact(day: IsoDate): string {
  return day.replaceAll('-', '');
}

/** A text as it can stand in a line. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll(/\r\n|\n|\r/g, '\\n')
    .replaceAll(/\p{Cc}/gu, ' ');
}

/** A line takes at most so many octets, the blank at the beginning of a folded one included. */
const longestLine = 75;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const encoder = new TextEncoder();

/** A line in pieces, none of which ends within what people read as one character. */
function folded(line: string): string {
  if (line.length <= longestLine && isAscii(line)) return line;
  const pieces: string[] = [];
  let start = 0;
  let at = 0;
  let left = longestLine;
  for (const piece of charactersOf(line)) {
    const length = octetsOf(piece);
    if (length > left) {
      pieces.push(line.slice(start, at));
      start = at;
      left = longestLine - 1;
    }
    at += piece.length;
    left -= length;
  }
  return [...pieces, line.slice(start)].join('\r\n ');
}

function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text);
}

/** How many octets a text takes up in UTF-8. */
function octetsOf(text: string): number {
  return text.length === 1 && text < '\x80' ? 1 : encoder.encode(text).length;
}

/** What people read as one character; where that takes more than a line, its parts. */
function* charactersOf(line: string): Iterable<string> {
  // A letter may be one with the accent behind it; plain ones among themselves never are.
  for (const [stretch] of line.matchAll(/[\x20-\x7e]+(?![^\x20-\x7e])|[\x20-\x7e]?[^\x20-\x7e]+/g)) {
    if (isAscii(stretch)) yield* stretch;
    else
      for (const { segment } of graphemes.segment(stretch)) {
        if (octetsOf(segment) < longestLine) yield segment;
        else yield* segment;
      }
  }
}
