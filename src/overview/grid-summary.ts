import { decisionInWords } from '../document/decision-words.ts';
import { plainText } from '../document/model.ts';
import type { TextKey } from '../document/words/language.ts';
import type { DocumentWords } from '../document/words/words.ts';
import type { IsoDate } from '../plan/values/dates.ts';
import type { Grid, GridClash, GridPeriod } from '../portfolio/grid.ts';
import type { Reading } from '../portfolio/record.ts';
import type { RegisterNote } from '../portfolio/register-notes.ts';
import { namesInWords } from './minding.ts';
import { onOneLine } from './plain-words.ts';

/** What a grid comes to: `12 items of 5 plans, 2 clashes, 1 protected period, 3 items without a date`. */
export function countsInWords(grid: Grid, words: DocumentWords): string {
  const plans = new Set(grid.items.map(({ path }) => path)).size;
  const overdue = grid.dues.filter(({ what, isLate }) => what.kind === 'approval' && isLate).length;
  const unread = (how: Reading) => grid.unread.filter(({ reading }) => reading === how).length;
  const counts: readonly (readonly [TextKey, number])[] = [
    ['clashCount', grid.clashes.length],
    ['pressureCount', grid.pressure.length],
    ['periodCount', grid.periods.length],
    ['overdueCount', overdue],
    ['dueCount', grid.dues.length - overdue],
    ['undatedCount', grid.undated.length],
    ['readInPartCount', unread('in part')],
    ['staleCount', unread('as last read')],
    ['unreadableCount', unread('not at all')],
  ];
  const items = `${words.text('gridItems', grid.items.length)} ${words.text('ofPlans', plans)}`;
  const others = counts.filter(([, count]) => count > 0).map(([key, count]) => words.text(key, count));
  return [items, ...others].join('; ');
}

/** What a grid says of itself before its items: each with a label. */
export interface SummaryLine {
  readonly label: TextKey;
  readonly texts: readonly string[];
}

/** Clashes, pressure, periods, key dates and plans that cannot be read, in words; what there is none of is left out. */
export function summaryOf(grid: Grid, words: DocumentWords): SummaryLine[] {
  const lines: readonly SummaryLine[] = [
    { label: 'channelRegister', texts: grid.registers.map((note) => registerInWords(note, words)) },
    { label: 'clashes', texts: longClashes(grid.clashes).map((clash) => clashInWords(clash, words)) },
    {
      label: 'contactPressure',
      texts: grid.pressure.map(({ audience, week, count, limit }) =>
        words.text('tooManyCampaigns', count, audience, words.day(week, undefined), limit),
      ),
    },
    { label: 'protectedPeriods', texts: grid.periods.map((period) => periodInWords(period, words)) },
    {
      label: 'keyDates',
      texts: grid.keyDates.map(({ name, from, to }) =>
        words.text('keyDateOn', name, words.period(from, to, undefined) ?? ''),
      ),
    },
    { label: 'notReadInFull', texts: grid.unread.map(({ plan }) => plan) },
  ];
  return lines.filter(({ texts }) => texts.length > 0);
}

function registerInWords(note: RegisterNote, words: DocumentWords): string {
  if (note.kind === 'unread')
    return words.text(
      note.reading === 'in part' ? 'registerReadInPart' : 'registerUnreadable',
      note.register,
    );
  const others = namesInWords(note.others, words);
  return note.counts === undefined
    ? words.text('registerUndecided', others)
    : words.text('registerCounts', note.counts, others);
}

/** A clash of the same items, which may go on for some weeks. */
interface LongClash extends Pick<GridClash, 'audience' | 'channel' | 'items'> {
  /** By their Mondays. */
  readonly weeks: readonly IsoDate[];
}

/** Clashes that go on in the weeks that follow as one, in the order in which they begin. */
function longClashes(clashes: readonly GridClash[]): LongClash[] {
  const groups = new Map<string, LongClash & { readonly weeks: IsoDate[] }>();
  for (const { audience, channel, week, items } of clashes) {
    const places = items.map(({ path, activity }) => `${path} ${activity.line}`);
    const key = JSON.stringify([audience, channel, ...places]);
    const group = groups.get(key) ?? { audience, channel, items, weeks: [] };
    groups.set(key, group);
    group.weeks.push(week);
  }
  return [...groups.values()];
}

function clashInWords({ audience, channel, items, weeks }: LongClash, words: DocumentWords): string {
  const names = items.map(({ activity, record }) => `${onOneLine(activity.activity)} (${record.title})`);
  const days = words.list(weeks.map((week) => words.day(week, undefined)));
  return words.text('clashInWeek', audience, channel, days, namesInWords(names, words));
}

function periodInWords({ name, from, to, items, mayGoOn, ask }: GridPeriod, words: DocumentWords): string {
  const states = new Map<string, number>();
  for (const { state } of items) {
    const word = plainText(decisionInWords({ decision: state }, words));
    states.set(word, (states.get(word) ?? 0) + 1);
  }
  const counts = [...states].map(([word, count]) => `${count} ${word}`);
  const said = [
    words.period(from, to, undefined) ?? '',
    words.text('gridItems', items.length) + (counts.length > 0 ? ` (${counts.join(', ')})` : ''),
    ...(mayGoOn.length > 0 ? [words.text('thisMayGoOn', words.list(mayGoOn))] : []),
    ...(ask === undefined ? [] : [words.text('askWhom', ask)]),
  ];
  return words.text('periodWithItems', name, said.join('; '));
}
