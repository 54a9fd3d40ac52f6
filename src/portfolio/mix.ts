import type { RegisterDocument } from '../plan/document.ts';
import type { ChannelKind, Direction, Peso } from '../plan/format/shared-fields.ts';
import { addDays, addMonths, type IsoDate } from '../plan/values/dates.ts';
import { type Days, overlap } from '../plan/values/schedule.ts';
import { audiencesReached } from './contacts.ts';
import { isOver } from './joint.ts';
import type { Library } from './library.ts';
import type { ActivityRecord, PlanRecord } from './record.ts';
import { type Shared, type SharedChannel, sharedNames } from './shared-names.ts';

export interface MixOptions extends Days {
  readonly today: IsoDate;
}

/** How all plans of a library spread over channels and audiences in a stretch of days. */
export interface PlansMix extends Days {
  readonly uses: readonly ChannelUse[];
  /** Audiences that no activity has reached for {@link silentDays} days before today, nor reaches today. */
  readonly unheard: readonly UnheardAudience[];
  /** Audiences that the activities of these days reach by channels only on which nobody can answer. */
  readonly oneWay: readonly OneWayAudience[];
  /** The channels of the registers, those given up left out, that no plan names. */
  readonly unused: readonly string[];
}

/** An activity that uses a channel in a quarter, for an audience. */
export interface ChannelUse {
  readonly path: string;
  /** Tells activities apart. */
  readonly activity: string;
  /** Undefined where the activity names no channel, or nobody knows of what kind it is. */
  readonly kind: ChannelKind | undefined;
  readonly peso: Peso | undefined;
  readonly direction: Direction | undefined;
  /** Empty where the activity reaches nobody in particular. */
  readonly audience: string;
  /** Empty where the plan is no service's. */
  readonly service: string;
  /** The first day of the quarter. */
  readonly quarter: IsoDate;
  /** What it costs, where that begins in this quarter. */
  readonly cost: CostOf | undefined;
}

/** Money that is spent once, whatever it is spent for. */
interface CostOf {
  /** The same for the same money. */
  readonly key: string;
  readonly amount: number;
}

export interface UnheardAudience {
  readonly audience: string;
  /** The last day on which an activity reached it; undefined where none ever has. */
  readonly last: IsoDate | undefined;
  /** The first day on which one will; undefined where none is planned. */
  readonly next: IsoDate | undefined;
}

export interface OneWayAudience {
  readonly audience: string;
  /** The channels by which it is reached. */
  readonly channels: readonly string[];
}

/** So long an audience may hear nothing before that is said. */
export const silentDays = 90;

/** The year that a mix shows unless it is told otherwise: the quarter of a day, the two before it and the next. */
export function yearAround(today: IsoDate): Days {
  const from = addMonths(quarterOf(today), -6);
  return { from, to: addDays(addMonths(from, 12), -1) };
}

/** How all plans of a library spread over channels and audiences. Plans that ask to be kept off the grid are left out. */
export function mixOf(library: Library, { from, to, today }: MixOptions): PlansMix {
  const uses: ChannelUse[] = [];
  const hearing = new Hearing(today);
  const named = new Set<string>();
  for (const [path, record] of library.records()) {
    const names = sharedNames(library.registerFor(path)?.document);
    const channels = record.channels.map((channel) => names.channel(channel));
    for (const { key } of channels) named.add(key);
    if (record.isOffGrid) continue;
    const audiences = record.audiences.map((audience) => names.audience(audience));
    if (!isOver(record, today)) for (const audience of audiences) hearing.expect(audience);
    const costs = costsOfPlan(path, record, channels);
    for (const [index, activity] of record.activities.entries()) {
      if (!activity.days || activity.status === 'cancelled') continue;
      const reached = audiencesReached(activity, audiences);
      for (const audience of reached) hearing.hears(audience, activity.days);
      const within = overlapping(activity.days, { from, to });
      if (!within) continue;
      const used = activity.channels.map((channel) => ({ channel, ...traitsOf(record, channel, channels) }));
      for (const audience of reached) hearing.isReachedBy(audience, used);
      for (const quarter of quartersIn(within))
        for (const { channel, kind, peso, direction } of used.length > 0 ? used : [noChannel])
          for (const audience of reached.length > 0 ? reached : [nobody])
            uses.push({
              path,
              activity: `${path} ${index}`,
              kind,
              peso,
              direction,
              audience: audience.name,
              service: record.service?.trim() ?? '',
              quarter,
              cost: costs.of(index, channel, quarter),
            });
    }
  }
  const registers = library.registersInForce().map(({ document }) => document);
  for (const register of registers) hearing.expectAllOf(register);
  return { from, to, uses, ...hearing.result(), unused: unusedOf(registers, named) };
}

const nobody = { key: '', name: '' };

/** What is known of a channel that a plan uses. */
interface Traits {
  readonly name: string;
  readonly kind: ChannelKind | undefined;
  readonly peso: Peso | undefined;
  readonly direction: Direction | undefined;
}

const noChannel = { channel: undefined, name: '', kind: undefined, peso: undefined, direction: undefined };

function traitsOf(record: PlanRecord, index: number, channels: readonly SharedChannel[]): Traits {
  const own = record.channels[index]!;
  const { known, name } = channels[index]!;
  return {
    name: known?.name ?? name,
    kind: own.kind ?? known?.kind,
    peso: own.peso ?? known?.peso,
    direction: own.direction ?? known?.direction,
  };
}

/**
 * What the activities of a plan cost, each amount once, in the quarter in which it begins to be spent: an activity's
 * own cost, unless its channel has one, which then covers all that goes out by it (as in the plan's own budget).
 */
function costsOfPlan(path: string, record: PlanRecord, channels: readonly SharedChannel[]) {
  const costed = new Map<string, CostOf>();
  for (const [index, { cost }] of record.channels.entries())
    if (cost !== undefined) costed.set(channels[index]!.key, { key: `${path} #${index}`, amount: cost });
  const begins = new Map<string, IsoDate>();
  const costOf = (activity: ActivityRecord, index: number, channel: number | undefined) => {
    if (channel !== undefined) {
      const covered = costed.get(channels[channel]!.key);
      if (covered) return covered;
    }
    const isCovered = activity.channels.some((other) => costed.has(channels[other]!.key));
    return activity.cost === undefined || isCovered
      ? undefined
      : { key: `${path} ${index}`, amount: activity.cost };
  };
  for (const [index, activity] of record.activities.entries()) {
    if (!activity.days || activity.status === 'cancelled') continue;
    for (const channel of activity.channels.length > 0 ? activity.channels : [undefined]) {
      const cost = costOf(activity, index, channel);
      if (!cost) continue;
      const quarter = quarterOf(activity.days.from);
      const known = begins.get(cost.key);
      if (known === undefined || quarter < known) begins.set(cost.key, quarter);
    }
  }
  return {
    of(index: number, channel: number | undefined, quarter: IsoDate): CostOf | undefined {
      const cost = costOf(record.activities[index]!, index, channel);
      return cost && begins.get(cost.key) === quarter ? cost : undefined;
    },
  };
}

/** Who hears from the plans, and when. */
class Hearing {
  readonly #today: IsoDate;
  readonly #audiences = new Map<string, Heard>();

  constructor(today: IsoDate) {
    this.#today = today;
  }

  /** Somebody who should hear something. */
  expect(audience: Shared | undefined): void {
    if (audience) this.#of(audience).isExpected = true;
  }

  expectAllOf(register: RegisterDocument): void {
    const names = sharedNames(register);
    for (const { id, name } of register.register.audiences)
      this.expect(
        names.audience({ ...(id === undefined ? {} : { id }), name: name ?? id ?? '', place: noPlace }),
      );
  }

  hears(audience: Shared, { from, to }: Days): void {
    const heard = this.#of(audience);
    if (from > this.#today) {
      if (heard.next === undefined || from < heard.next) heard.next = from;
      return;
    }
    const last = to < this.#today ? to : this.#today;
    if (heard.last === undefined || last > heard.last) heard.last = last;
  }

  isReachedBy(audience: Shared, channels: readonly Traits[]): void {
    const { channels: known } = this.#of(audience);
    for (const { name, direction } of channels) known.set(name, direction);
  }

  result(): Pick<PlansMix, 'unheard' | 'oneWay'> {
    const all = [...this.#audiences.values()].sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
    const since = addDays(this.#today, -silentDays);
    return {
      unheard: all
        .filter(({ isExpected, last }) => isExpected && (last === undefined || last < since))
        .map(({ name, last, next }) => ({ audience: name, last, next })),
      oneWay: all
        .filter(
          ({ channels }) => channels.size > 0 && [...channels.values()].every((way) => way === 'one-way'),
        )
        .map(({ name, channels }) => ({ audience: name, channels: [...channels.keys()].sort() })),
    };
  }

  #of({ key, name }: Shared): Heard {
    const known = this.#audiences.get(key) ?? {
      name,
      isExpected: false,
      last: undefined,
      next: undefined,
      channels: new Map(),
    };
    this.#audiences.set(key, known);
    return known;
  }
}

interface Heard {
  readonly name: string;
  isExpected: boolean;
  last: IsoDate | undefined;
  next: IsoDate | undefined;
  readonly channels: Map<string, Direction | undefined>;
}

/** An audience of a register stands in no plan. */
const noPlace = [0, 0, 0, 0] as const;

function unusedOf(registers: readonly RegisterDocument[], named: ReadonlySet<string>): string[] {
  const unused = registers.flatMap((document) => {
    const names = sharedNames(document);
    return document.register.channels.flatMap(({ id, name, status }) => {
      const shared = names.channelNamed(id ?? name ?? '');
      return status === 'closed' || named.has(shared.key) ? [] : [shared.known?.name ?? shared.name];
    });
  });
  return [...new Set(unused)].filter((name) => name !== '').sort((a, b) => a.localeCompare(b, 'en-GB'));
}

/** The first day of a day's quarter. */
export function quarterOf(day: IsoDate): IsoDate {
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${day.slice(0, 5)}${String(month).padStart(2, '0')}-01`;
}

function quartersIn({ from, to }: Days): IsoDate[] {
  const quarters: IsoDate[] = [];
  for (let quarter = quarterOf(from); quarter <= to; quarter = addMonths(quarter, 3)) quarters.push(quarter);
  return quarters;
}

/** The days that two stretches share; undefined where there are none. */
function overlapping(a: Days, b: Days): Days | undefined {
  const [from, to] = [[a.from, b.from].sort()[1]!, [a.to, b.to].sort()[0]!];
  return overlap(a, b) ? { from, to } : undefined;
}

/** The uses that have something in common: how many activities they are, and what these cost. */
export interface MixRow {
  /** What they have in common, by the fields asked for; undefined or empty where that is not known. */
  readonly by: Readonly<Partial<Record<MixField, string | undefined>>>;
  readonly count: number;
  /** Each amount counts once in a row; one that is spent for several rows stands in each of them. */
  readonly cost: number;
}

export const mixFields = ['kind', 'peso', 'direction', 'audience', 'service', 'quarter'] as const;
export type MixField = (typeof mixFields)[number];

/**
 * The uses of a mix counted by what they have in common, in the order of that; one row where nothing is asked for.
 * @param fields what to tell apart
 */
export function mixRows(uses: readonly ChannelUse[], fields: readonly MixField[]): MixRow[] {
  const rows = new Map<string, { by: MixRow['by']; activities: Set<string>; costs: Map<string, number> }>();
  for (const use of uses) {
    const by = Object.fromEntries(fields.map((field) => [field, use[field]])) as MixRow['by'];
    const key = JSON.stringify(fields.map((field) => use[field] ?? null));
    const row = rows.get(key) ?? { by, activities: new Set(), costs: new Map() };
    rows.set(key, row);
    row.activities.add(use.activity);
    if (use.cost) row.costs.set(use.cost.key, use.cost.amount);
  }
  return [...rows.values()]
    .map(({ by, activities, costs }) => ({
      by,
      count: activities.size,
      // Pennies are not exact in binary.
      cost: Math.round([...costs.values()].reduce((sum, amount) => sum + amount, 0) * 100) / 100,
    }))
    .sort((a, b) => compareBy(a.by, b.by, fields));
}

/** What is not known comes last. */
function compareBy(a: MixRow['by'], b: MixRow['by'], fields: readonly MixField[]): number {
  for (const field of fields) {
    const [one, other] = [a[field] ?? '', b[field] ?? ''];
    const order = Number(one === '') - Number(other === '') || one.localeCompare(other, 'en-GB');
    if (order !== 0) return order;
  }
  return 0;
}
