import { decisionInWords } from '../document/decision-words.ts';
import { plainText } from '../document/model.ts';
import type { TextKey } from '../document/words/language.ts';
import type { DocumentWords } from '../document/words/words.ts';
import type { IsoDate } from '../plan/values/dates.ts';
import type { Grid, GridClash, GridPeriod } from '../portfolio/grid.ts';
import type { Reading } from '../portfolio/record.ts';
import { audiencesInWords, namesInWords } from './minding.ts';
import { onOneLine } from './plain-words.ts';
import { registerLine, type SummaryLine, unreadLine } from './reading-notes.ts';

/** What a grid comes to: `12 items of 5 plans, 2 clashes, 1 protected period, 3 items without a date`. */
export function countsInWords(grid: Grid, words: DocumentWords): string {
  const plans = new Set(grid.items.map(({ path }) => path)).size;
  const overdue = grid.dues.filter(({ what, isLate }) => what.kind === 'approval' && isLate).length;
  const unread = (how: Reading) => grid.unread.filter(({ reading }) => reading === how).length;
  const counts: readonly (readonly [TextKey, number])[] = [
    ['clashCount', grid.clashes.length],
    ['pressureCount', grid.pressure.length],
    ['overloadCount', grid.overload.length],
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

/** Clashes, pressure, periods, key dates and plans that cannot be read, in words; what there is none of is left out. */
export function summaryOf(grid: Grid, words: DocumentWords): SummaryLine[] {
  const lines: readonly SummaryLine[] = [
    registerLine(grid.registers, words),
    { label: 'clashes', texts: longClashes(grid.clashes).map((clash) => clashInWords(clash, words)) },
    {
      label: 'contactPressure',
      texts: grid.pressure.map((each) =>
        words.text(
          'tooManyCampaigns',
          each.count,
          audiencesInWords([each], words),
          words.day(each.week, undefined),
          each.limit,
        ),
      ),
    },
    {
      label: 'channelPressure',
      texts: grid.overload.map(({ channel, week, limit, items }) =>
        words.text('tooManyActivities', items.length, channel, words.day(week, undefined), limit),
      ),
    },
    { label: 'protectedPeriods', texts: grid.periods.map((period) => periodInWords(period, words)) },
    {
      label: 'keyDates',
      texts: grid.keyDates.map(({ name, from, to }) =>
        words.text('keyDateOn', name, words.period(from, to, undefined) ?? ''),
      ),
    },
    unreadLine(grid.unread),
  ];
  return lines.filter(({ texts }) => texts.length > 0);
}

/** A clash of the same items, which may go on for some weeks. */
interface LongClash extends Omit<GridClash, 'week'> {
  /** By their Mondays. */
  readonly weeks: readonly IsoDate[];
}

/** Clashes that go on in the weeks that follow as one, in the order in which they begin. */
function longClashes(clashes: readonly GridClash[]): LongClash[] {
  const groups = new Map<string, LongClash & { readonly weeks: IsoDate[] }>();
  for (const { week, ...clash } of clashes) {
    const { audience, channel, items } = clash;
    const places = items.map(({ path, activity }) => `${path} ${activity.line}`);
    const key = JSON.stringify([audience, channel, ...places]);
    const group = groups.get(key) ?? { ...clash, weeks: [] };
    groups.set(key, group);
    group.weeks.push(week);
  }
  return [...groups.values()];
}

function clashInWords(clash: LongClash, words: DocumentWords): string {
  const { channel, items, weeks } = clash;
  const names = items.map(({ activity, record }) => `${onOneLine(activity.activity)} (${record.title})`);
  const days = words.list(weeks.map((week) => words.day(week, undefined)));
  return words.text(
    'clashInWeek',
    audiencesInWords([clash], words),
    channel,
    days,
    namesInWords(names, words),
  );
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
