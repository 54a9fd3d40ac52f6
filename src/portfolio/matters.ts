import type { Clearance } from '../plan/format/clearance.ts';
import { daysBetween, type IsoDate } from '../plan/values/dates.ts';
import { overlap } from '../plan/values/schedule.ts';
import { looseKey } from '../text/text.ts';
import { type ApprovalDue, awaitsCopy, type CopyDeadline, isOverdue } from './approvals.ts';
import { isElectedMember, isPreElection, isSurelyIn, lastDecision } from './clearance.ts';
import type {
  Grid,
  GridClash,
  GridItem,
  GridKeyDate,
  GridOverload,
  GridPressure,
  ItemPeriod,
  MetAudience,
  TroubledChannel,
} from './grid.ts';
import { isAhead, isMeant } from './joint.ts';
import type { PlanRecord, Reading } from './record.ts';

/** Something to be minded about an item of the grid, as data: each face says it in its own words. */
export type Matter =
  /** It falls into a protected period; where its days are open, perhaps. */
  | ({ readonly kind: 'period'; readonly isSure: boolean } & ItemPeriod)
  /** An elected member is to speak in a period before a poll. */
  | { readonly kind: 'member'; readonly name: string; readonly period: string }
  /** It opens a consultation in a period before a poll. */
  | { readonly kind: 'consultation'; readonly period: string }
  /** One of its channels is not in use, or not registered. */
  | ({ readonly kind: 'channel' } & TroubledChannel)
  | ({ readonly kind: 'clash' } & ItemClash)
  | ({ readonly kind: 'pressure' } & ItemPressure)
  | ({ readonly kind: 'overload' } & ItemOverload)
  | { readonly kind: 'key date'; readonly keyDate: GridKeyDate }
  | { readonly kind: 'approval'; readonly approval: ApprovalDue; readonly isOverdue: boolean }
  | { readonly kind: 'deadline'; readonly deadline: CopyDeadline; readonly isPast: boolean }
  | { readonly kind: 'embargo'; readonly until: string }
  /** What was decided of it last, where that is said of no period and of no approval that the register asks for. */
  | { readonly kind: 'decision'; readonly clearance: Clearance }
  /** Something of its plan cannot be read: said of the first of its items. */
  | { readonly kind: 'unread'; readonly reading: Reading };

/** The other plans that reach an item's audiences by one of its channels, in the same weeks. */
export interface ItemClash {
  readonly channel: string;
  readonly audiences: readonly MetAudience[];
  /** The titles of the other plans, with their services where these tell them apart. */
  readonly plans: readonly string[];
  /** By their Mondays. */
  readonly weeks: readonly IsoDate[];
}

/** The weeks in which an item's audiences hear from more campaigns than the limit. */
export interface ItemPressure {
  readonly audiences: readonly MetAudience[];
  readonly limit: number;
  /** From how many the audience that hears most does, in the fullest of them. */
  readonly most: number;
  /** Whether another audience hears from fewer, or the same one does in another week. */
  readonly varies: boolean;
  /** By their Mondays. */
  readonly weeks: readonly IsoDate[];
}

/** The weeks in which one of an item's channels carries more activities than the limit. */
export interface ItemOverload extends Omit<ItemPressure, 'audiences'> {
  readonly channel: string;
}

/** Longer items meet every key date, which says nothing of them. */
const longestForKeyDates = 28;

/**
 * Finds what is to be minded about an item of a grid, the gravest first.
 * @param today from which approvals count as overdue, and deadlines as past
 */
export function matterFinder(grid: Grid, today: IsoDate): (item: GridItem) => readonly Matter[] {
  const clashes = byItem(grid.clashes);
  const pressure = byItem(grid.pressure);
  const overload = byItem(grid.overload);
  // Said once for a plan.
  const firsts = new Map([...grid.items, ...grid.undated].reverse().map((item) => [item.path, item]));
  const marked = new Set(firsts.values());
  return (item) => [
    ...ofPeriods(item),
    ...item.consultsIn.map((period): Matter => ({ kind: 'consultation', period })),
    // What is over, or will not be, needs no other channel.
    ...(isAhead(item.activity, today)
      ? item.troubled.map((each): Matter => ({ kind: 'channel', ...each }))
      : []),
    ...ofClashes(item, clashes.get(item) ?? []),
    ...ofPressure(pressure.get(item) ?? []),
    ...ofOverload(overload.get(item) ?? []),
    ...ofApprovals(item, today),
    ...ofDecisions(item),
    ...ofKeyDates(item, grid.keyDates),
    ...(marked.has(item) ? ofReading(item) : []),
  ];
}

/** The same of each item; items of which there is nothing to be minded are left out. */
export function mattersOf(grid: Grid, today: IsoDate): ReadonlyMap<GridItem, readonly Matter[]> {
  const find = matterFinder(grid, today);
  const found = [...grid.items, ...grid.undated].map((item) => [item, find(item)] as const);
  return new Map(found.filter(([, matters]) => matters.length > 0));
}

/** The groups in which each item is. */
export function byItem<Group extends { readonly items: readonly GridItem[] }>(
  groups: readonly Group[],
): ReadonlyMap<GridItem, readonly Group[]> {
  const found = new Map<GridItem, Group[]>();
  for (const group of groups)
    for (const item of group.items) {
      const known = found.get(item);
      if (known) known.push(group);
      else found.set(item, [group]);
    }
  return found;
}

function ofReading({ record: { reading } }: GridItem): Matter[] {
  return reading === undefined ? [] : [{ kind: 'unread', reading }];
}

function ofPeriods({ periods, activity }: GridItem): Matter[] {
  return periods.flatMap((within): Matter[] => {
    const { period, from, to } = within.period;
    const isSure = isSurelyIn(activity, { from, to });
    const { spokesperson } = activity;
    const speaks = spokesperson !== undefined && isPreElection(period) && isElectedMember(spokesperson);
    return [
      { kind: 'period', isSure, ...within },
      ...(speaks ? [{ kind: 'member', name: spokesperson.name, period: period.name } as const] : []),
    ];
  });
}

/** One for each channel: a row of the grid that said each week by itself would fill a page. */
function ofClashes(item: GridItem, clashes: readonly GridClash[]): Matter[] {
  const channels = new Map<string, GridClash[]>();
  for (const clash of clashes) channels.set(clash.channel, [...(channels.get(clash.channel) ?? []), clash]);
  return [...channels].flatMap(([channel, own]): Matter[] => {
    const others = own.flatMap(({ items }) =>
      items.filter((other) => other.path !== item.path && !isMeant(item, other)),
    );
    const records = [...new Map(others.map(({ path, record }) => [path, record])).values()];
    const plans = records.map((record) => titleAmong(record, [item.record, ...records]));
    return plans.length > 0 ? [{ kind: 'clash', channel, plans, ...whenAndWho(own) }] : [];
  });
}

/** A plan's title, with its service where another plan has the same title. */
function titleAmong(record: PlanRecord, all: readonly PlanRecord[]): string {
  const { title, service } = record;
  const isShared = all.some((other) => other !== record && looseKey(other.title) === looseKey(title));
  return isShared && service ? `${title} (${service})` : title;
}

/** One for each limit that holds: registers may differ. */
function ofPressure(pressure: readonly GridPressure[]): Matter[] {
  const limits = new Map<number, GridPressure[]>();
  for (const each of pressure) limits.set(each.limit, [...(limits.get(each.limit) ?? []), each]);
  return [...limits].map(([limit, own]) => {
    return { kind: 'pressure', limit, ...mostOf(own.map(({ count }) => count)), ...whenAndWho(own) };
  });
}

/** One for each channel. */
function ofOverload(overload: readonly GridOverload[]): Matter[] {
  return [...new Set(overload.map(({ channel }) => channel))].map((channel): Matter => {
    const own = overload.filter((each) => each.channel === channel);
    const most = mostOf(own.map(({ items }) => items.length));
    return { kind: 'overload', channel, limit: own[0]!.limit, ...most, weeks: own.map(({ week }) => week) };
  });
}

function mostOf(counts: readonly number[]): Pick<ItemPressure, 'most' | 'varies'> {
  return { most: Math.max(...counts), varies: new Set(counts).size > 1 };
}

function whenAndWho(
  groups: readonly (MetAudience & { readonly week: IsoDate })[],
): Pick<ItemClash, 'audiences' | 'weeks'> {
  const audiences = new Map<string, Set<string>>();
  for (const { audience, within } of groups)
    audiences.set(audience, new Set([...(audiences.get(audience) ?? []), ...within]));
  return {
    audiences: [...audiences].map(([audience, within]) => ({ audience, within: [...within] })),
    weeks: [...new Set(groups.map(({ week }) => week))],
  };
}

function ofApprovals({ activity, approvals, deadlines, periods }: GridItem, today: IsoDate): Matter[] {
  const { embargo } = activity;
  return [
    ...approvals
      // What a period was cleared by is said of the period already.
      .filter(({ clearance }) => clearance.decision === 'not looked at' || !isSaid(clearance, periods))
      .map((approval): Matter => {
        return { kind: 'approval', approval, isOverdue: isOverdue(approval, activity, today) };
      }),
    ...(awaitsCopy(activity, today) ? deadlines : []).map(
      (deadline): Matter => ({ kind: 'deadline', deadline, isPast: deadline.day < today }),
    ),
    ...(embargo === undefined ? [] : [{ kind: 'embargo', until: embargo } as const]),
  ];
}

function ofDecisions({ activity, periods, approvals }: GridItem): Matter[] {
  const decision = lastDecision(activity);
  return decision && !isSaid(decision, [...periods, ...approvals])
    ? [{ kind: 'decision', clearance: decision }]
    : [];
}

function isSaid(
  { decision, by, date }: Clearance,
  where: readonly { readonly clearance: Clearance }[],
): boolean {
  return where.some(
    ({ clearance }) => clearance.decision === decision && clearance.by === by && clearance.date === date,
  );
}

function ofKeyDates({ days, audiences }: GridItem, keyDates: readonly GridKeyDate[]): Matter[] {
  if (!days || daysBetween(days.from, days.to) >= longestForKeyDates) return [];
  const reached = new Set(audiences.map(looseKey));
  return keyDates
    .filter(
      (keyDate) =>
        overlap(days, keyDate) &&
        (keyDate.audiences.length === 0 || keyDate.audiences.some((name) => reached.has(looseKey(name)))),
    )
    .map((keyDate): Matter => ({ kind: 'key date', keyDate }));
}
