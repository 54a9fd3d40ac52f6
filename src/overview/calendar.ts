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
  if (encoder.encode(line).length <= longestLine) return line;
  const pieces = [''];
  let left = longestLine;
  for (const piece of piecesOf(line)) {
    const { length } = encoder.encode(piece);
    if (length > left) {
      pieces.push('');
      left = longestLine - 1;
    }
    pieces[pieces.length - 1] += piece;
    left -= length;
  }
  return pieces.join('\r\n ');
}

/** What people read as one character; where that takes more than a line, its parts. */
function piecesOf(line: string): string[] {
  return [...graphemes.segment(line)].flatMap(({ segment }) =>
    encoder.encode(segment).length < longestLine ? segment : [...segment],
  );
}
