import * as l10n from '@vscode/l10n';
import type { Decision } from '../plan/format/clearance.ts';
import { addDays, type IsoDate } from '../plan/values/dates.ts';
import { overlap } from '../plan/values/schedule.ts';

import type {
  Grid,
  GridClash,
  GridGrouping,
  GridItem,
  GridOverload,
  GridPressure,
  MetAudience,
} from '../portfolio/grid.ts';
import { byItem, matterFinder } from '../portfolio/matters.ts';
import { looseKey } from '../text/text.ts';
import { sayMatter } from './matter-words.ts';
import { sayAudience, sayClash, sayDecision, sayUntil } from './phrases.ts';
import type { Mark } from './sheet.ts';

/** The row in which something is minded: what its activities have in common. */
export interface MindedRow {
  readonly by: GridGrouping;
  /** Empty where they have nothing of the kind in common. */
  readonly name: string;
}

/** What is to be minded about the activities of a week. */
export interface MindedWeek {
  readonly clashes: readonly GridClash[];
  readonly pressure: readonly GridPressure[];
  readonly overload: readonly GridOverload[];
  /** Of the protected periods into which they fall, the one with the least clearance. */
  readonly period: GridItem['periods'][number] | undefined;
}

/** So many clashes of a week are said one by one, and so many audiences that hear too much. */
const mostSaid = 2;

/** What the marks of a cell say, the gravest first. */
export function marksOf({ clashes, pressure, overload, period }: MindedWeek): Mark[] {
  const [most] = pressure;
  return [
    ...(clashes.length > 0 ? [{ kind: 'clash', word: l10n.t('Clash') } as const] : []),
    ...(most ? [{ kind: 'pressure', word: l10n.t('{0} campaigns', most.count) } as const] : []),
    ...(overload.length > 0 ? [{ kind: 'pressure', word: l10n.t('Channel full') } as const] : []),
    ...(period ? [{ kind: 'period', word: sayDecision(period.clearance.decision) } as const] : []),
  ];
}

/** The same as it is spoken: “clash between A and B, pre-election period until 6 May 2027, not cleared”. */
export function sayMinded({ clashes, pressure, overload, period }: MindedWeek): string[] {
  const moreClashes = clashes.length - mostSaid;
  const morePressure = pressure.length - mostSaid;
  return [
    ...clashes.slice(0, mostSaid).map(sayClash),
    ...(moreClashes > 0 ? [l10n.t('{0} more clashes', moreClashes)] : []),
    ...pressure.slice(0, mostSaid).map(sayPressure),
    ...(morePressure > 0 ? [l10n.t('{0} more audiences hear too much', morePressure)] : []),
    ...overload.slice(0, mostSaid).map(sayOverload),
    ...(period
      ? [
          sayUntil(period.period.period.name, period.period.to),
          sayDecision(period.clearance.decision).toLocaleLowerCase(),
        ]
      : []),
  ];
}

/** What is to be minded about the activities of a grid, found by activity and by week. */
export class Minds {
  readonly #grid: Grid;
  readonly #clashes: WeeklyGroups<GridClash>;
  readonly #pressure: WeeklyGroups<GridPressure>;
  readonly #overload: WeeklyGroups<GridOverload>;

  #finder: { readonly today: IsoDate; readonly find: ReturnType<typeof matterFinder> } | undefined;

  constructor(grid: Grid) {
    this.#grid = grid;
    this.#clashes = byWeekAndItem(grid.clashes);
    this.#pressure = byWeekAndItem(grid.pressure);
    this.#overload = byWeekAndItem(grid.overload);
  }

  /** What is to be minded about the activities of a week, in the row in which they stand. */
  inWeek(items: readonly GridItem[], week: IsoDate, row: MindedRow): MindedWeek {
    const isMeant = (group: GridClash | GridPressure | GridOverload) => isAbout(group, row);
    return {
      clashes: groupsOf(items, this.#clashes.get(week)).filter(isMeant),
      pressure: groupsOf(items, this.#pressure.get(week)).filter(isMeant),
      overload: groupsOf(items, this.#overload.get(week)).filter(isMeant),
      period: worstPeriod(items, week),
    };
  }

  /** In how many clashes those activities are that fit. */
  clashCount(fits: (item: GridItem) => boolean): number {
    return this.#grid.clashes.filter(({ items }) => items.some(fits)).length;
  }

  /** All that is to be minded about an activity, each as a sentence’s worth of words. */
  of(item: GridItem, today: IsoDate): string[] {
    if (this.#finder?.today !== today) this.#finder = { today, find: matterFinder(this.#grid, today) };
    return this.#finder.find(item).map(sayMatter);
  }

  /** The protected periods and key dates of a week. */
  weekMarks(week: IsoDate): { readonly marks: Mark[]; readonly spoken: string[] } {
    const days = { from: week, to: addDays(week, 6) };
    const periods = this.#grid.periods.filter((period) => overlap(period, days));
    const dates = this.#grid.keyDates.filter((date) => overlap(date, days));
    return {
      marks: [
        ...periods.map(({ name }): Mark => ({ kind: 'period', word: name })),
        ...dates.map(({ name }): Mark => ({ kind: 'date', word: name })),
      ],
      spoken: [...periods.map(({ name, to }) => sayUntil(name, to)), ...dates.map(({ name }) => name)],
    };
  }
}

function sayPressure(pressure: GridPressure): string {
  const { count, limit } = pressure;
  return l10n.t('{0} hear from {1} campaigns, the limit is {2}', sayAudience(pressure), count, limit);
}

function sayOverload({ channel, items, limit }: GridOverload): string {
  return l10n.t('{0} carries {1} activities, the limit is {2}', channel, items.length, limit);
}

/** Groups of activities by their weeks: a row may stand for thousands of activities, and a week has few of them. */
type WeeklyGroups<Group> = ReadonlyMap<IsoDate, ReadonlyMap<GridItem, readonly Group[]>>;

function byWeekAndItem<Group extends { readonly week: IsoDate; readonly items: readonly GridItem[] }>(
  groups: readonly Group[],
): WeeklyGroups<Group> {
  const byWeek = new Map<IsoDate, Group[]>();
  for (const group of groups) {
    const known = byWeek.get(group.week);
    if (known) known.push(group);
    else byWeek.set(group.week, [group]);
  }
  return new Map([...byWeek].map(([week, own]) => [week, byItem(own)]));
}

/** The groups in which some activities are, each once. */
function groupsOf<Group>(
  items: Iterable<GridItem>,
  groups: ReadonlyMap<GridItem, readonly Group[]> | undefined,
): readonly Group[] {
  if (!groups) return [];
  const found = new Set<Group>();
  for (const item of items) for (const group of groups.get(item) ?? []) found.add(group);
  return [...found];
}

/** Whether what brings plans together is about a row: in the row of one audience nothing of another’s is minded. */
function isAbout(
  { audience, within = [], channel }: Partial<MetAudience> & { readonly channel?: string },
  row: MindedRow,
): boolean {
  const isRow = (name: string) => looseKey(name) === looseKey(row.name);
  if (row.by === 'audience' && audience !== undefined) return [audience, ...within].some(isRow);
  if (row.by === 'channel' && channel !== undefined) return isRow(channel);
  return true;
}

const gravest: readonly Decision[] = ['refused', 'not looked at', 'asked', 'approved'];

/** Of the protected periods of a week into which activities fall the one with the least clearance. */
function worstPeriod(items: readonly GridItem[], week: IsoDate): GridItem['periods'][number] | undefined {
  const days = { from: week, to: addDays(week, 6) };
  const within = items.flatMap(({ periods }) => periods.filter(({ period }) => overlap(period, days)));
  const rank = ({ clearance }: GridItem['periods'][number]) => gravest.indexOf(clearance.decision);
  return within.reduce<GridItem['periods'][number] | undefined>(
    (worst, each) => (worst && rank(worst) <= rank(each) ? worst : each),
    undefined,
  );
}
