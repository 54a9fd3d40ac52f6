import { plainText } from '../document/model.ts';
import type { TextKey } from '../document/words/language.ts';
import type { DocumentWords } from '../document/words/words.ts';
import type { IsoDate } from '../plan/values/dates.ts';
import type { Grid, GridItem } from '../portfolio/grid.ts';
import { type Matter, mattersOf } from '../portfolio/matters.ts';
import { fileStemFor, planFileStem } from '../text/file-name.ts';
import { type CalendarEvent, calendarText } from './calendar.ts';
import { dueInWords, goesOutInWords } from './due.ts';
import type { FileOf } from './file-of.ts';
import { matterInWords } from './minding.ts';
import { peopleOf } from './people.ts';
import { onOneLine } from './plain-words.ts';
import { hasWeek, whenInWords } from './when.ts';

/** How a grid is shown as a calendar. */
export interface GridCalendarOptions {
  readonly words: DocumentWords;
  readonly today: IsoDate;
  /** What calendars call it. */
  readonly name: string;
  /** Where a plan lies, folders and all, the same wherever the calendar is made. */
  readonly placeOf: FileOf;
}

/** A grid as one calendar (`.ics`) that Outlook and others take in, with what is due; what has no date is not in it. */
export function gridCalendar(grid: Grid, { words, today, name, placeOf }: GridCalendarOptions): string {
  const matters = mattersOf(grid, today);
  const uids = new EventNames(placeOf);
  const events = grid.items.flatMap((item): CalendarEvent[] => {
    const { days, record, activity } = item;
    if (!days) return [];
    const { title, service } = record;
    return [
      {
        uid: uids.of(item),
        ...days,
        summary: `${onOneLine(activity.activity)} (${title})`,
        description: descriptionOf(item, matters.get(item) ?? [], words),
        categories: [title, ...(service === undefined ? [] : [service])],
        status: statusOf(item),
      },
    ];
  });
  return calendarText(name, [...events, ...dueEvents(grid, uids, words)], today);
}

/** What is due as events of their own, on the days by which it is. */
function dueEvents({ dues }: Grid, uids: EventNames, words: DocumentWords): CalendarEvent[] {
  return dues.map((due) => {
    const { day, item, what } = due;
    const { title, service } = item.record;
    const owner = peopleOf(item, words).owner;
    const goesOut = goesOutInWords(item, words);
    const said = [
      ['goesOut', goesOut],
      ['lead', owner],
    ] as const;
    return {
      uid: uids.of(item, what.kind, what.kind === 'approval' ? what.by : (what.channel ?? '')),
      from: day,
      to: day,
      summary: onOneLine(`${plainText(dueInWords(due, words))}: ${item.activity.activity} (${title})`),
      description: labelledLines(said, words).join('\n'),
      categories: [title, ...(service === undefined ? [] : [service])],
      status: 'CONFIRMED',
    };
  });
}

function labelledLines(
  said: readonly (readonly [TextKey, string | undefined])[],
  words: DocumentWords,
): string[] {
  return said.flatMap(([label, text]) => (text ? [`${words.text(label)}: ${onOneLine(text)}`] : []));
}

/** What is not yet decided, or was decided against, is not confirmed, however exact its days are. */
function statusOf(item: GridItem): CalendarEvent['status'] {
  const { activity, approval, periods, record } = item;
  if (activity.status === 'cancelled') return 'CANCELLED';
  const decisions = [approval, ...periods.map(({ clearance }) => clearance.decision)];
  const isOpen =
    record.status === 'draft' || decisions.some((each) => each === 'asked' || each === 'refused');
  return hasWeek(item) && !isOpen ? 'CONFIRMED' : 'TENTATIVE';
}

function descriptionOf(item: GridItem, matters: readonly Matter[], words: DocumentWords): string {
  const { owner, speaker, approver } = peopleOf(item, words);
  const { status, headline } = item.activity;
  const said = [
    // The days alone do not say that they are open, or that it comes back.
    ['when', hasWeek(item) && item.days?.recurs === undefined ? undefined : whenInWords(item, words)],
    ['headline', headline],
    ['status', status && words.choice(status)],
    ['audience', item.audiences.join('; ')],
    ['channel', item.channels.join('; ')],
    ['lead', owner],
    ['spokesperson', speaker],
    ['approver', approver],
  ] as const;
  return [
    ...labelledLines(said, words),
    ...matters.map((matter) => plainText(matterInWords(matter, words))),
  ].join('\n');
}

/**
 * Names items so that a calendar knows them again: by the plan's file with its folder, and the activity's id, whatever
 * becomes of its words and its dates; where it has no id, by its words.
 */
class EventNames {
  readonly #placeOf: FileOf;
  readonly #used = new Map<string, number>();

  constructor(placeOf: FileOf) {
    this.#placeOf = placeOf;
  }

  /** @param parts what tells something of an item from the item itself */
  of({ path: own, activity }: GridItem, ...parts: readonly string[]): string {
    const path = this.#placeOf(own);
    const [folder = ''] = path.split('/').slice(-2, -1);
    const plan = `${fileStemFor(folder)}-${fileStemFor(planFileStem(path))}`;
    const called =
      activity.id === undefined ? fileStemFor(activity.activity) : `id-${fileStemFor(activity.id)}`;
    const name = [plan, called, ...parts.filter(Boolean).map(fileStemFor)].join('-');
    const count = (this.#used.get(name) ?? 0) + 1;
    this.#used.set(name, count);
    return `${count === 1 ? name : `${name}-${count}`}@campaign-plan`;
  }
}
