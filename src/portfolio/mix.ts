import type { RegisterDocument } from '../plan/document.ts';
import type { ChannelKind, Direction, Peso } from '../plan/format/shared-fields.ts';
import { addDays, addMonths, type IsoDate } from '../plan/values/dates.ts';
import { type Days, sharedDays } from '../plan/values/schedule.ts';
import { allAtOnce, type Steps } from '../steps.ts';
import { audiencesNamed, audiencesReached, nobody } from './contacts.ts';
import { type ChannelTraits, Hearing, type HearingResult } from './hearing.ts';
import { isOver } from './joint.ts';
import type { Library } from './library.ts';
import { type CostOf, costsOfPlan, type PlanCosts } from './mix-costs.ts';
import { quarterOf, quartersIn } from './quarters.ts';
import { type ActivityRecord, isReadIn, type PlanRecord, type UnreadPlan } from './record.ts';
import type { RegisterNote } from './register-notes.ts';
import { type Shared, sharedNames } from './shared-names.ts';
import { type UsedChannel, usedChannel } from './used-channels.ts';

export interface MixOptions extends Days {
  readonly today: IsoDate;
}

/** How all plans of a library spread over channels and audiences in a stretch of days. */
export interface PlansMix extends Days, HearingResult {
  /** Those of one activity stand one after the other. */
  readonly uses: readonly ChannelUse[];
  /** The channels of the registers, those given up left out, that no plan names. */
  readonly unused: readonly string[];
  /** The channels that plans use which have not ended, and that belong in a register and are not there. */
  readonly unregistered: readonly string[];
  /** The plans of which something is missing, as it cannot be read. */
  readonly unread: readonly UnreadPlan[];
  /** Whether there is any plan that can be read. */
  readonly hasPlans: boolean;
  readonly registers: readonly RegisterNote[];
}

/** An activity that uses a channel in a quarter, for an audience. */
export interface ChannelUse {
  readonly record: PlanRecord;
  readonly activity: ActivityRecord;
  /** The channel's name; empty where the activity names none. */
  readonly channel: string;
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

/** The year that a mix shows unless it is told otherwise: the quarter of a day, the two before it and the next. */
export function yearAround(today: IsoDate): Days {
  const from = addMonths(quarterOf(today), -6);
  return { from, to: addDays(addMonths(from, 12), -1) };
}

/** How all plans of a library spread over channels and audiences. Plans that ask to be kept off the grid are left out. */
export function mixOf(library: Library, options: MixOptions): PlansMix {
  return allAtOnce(mixSteps(library, options));
}

/** The same, plan by plan: thousands of them take a while. */
export function* mixSteps(library: Library, { from, to, today }: MixOptions): Steps<PlansMix> {
  // It may change meanwhile.
  const records = [...library.records()];
  const uses: ChannelUse[] = [];
  const hearing = new Hearing(today);
  const inPlans = new Set<string>();
  const unregistered = new Set<string>();
  const unread: UnreadPlan[] = [];
  for (const [place, [path, record]] of records.entries()) {
    yield place / records.length;
    const names = sharedNames(library.registerFor(path)?.document);
    const channels = record.channels.map((channel) => usedChannel(channel, names));
    for (const { key, official, trouble } of channels) {
      inPlans.add(key);
      if (trouble === 'not registered' && !isOver(record, today)) unregistered.add(official);
    }
    if (record.isOffGrid) continue;
    if (record.reading) unread.push({ path, plan: record.title, reading: record.reading });
    const audiences = record.audiences.map((audience) => names.audience(audience));
    if (!isOver(record, today)) for (const audience of audiences) hearing.expect(audience);
    const costs = costsOfPlan(path, record, channels);
    for (const [index, activity] of record.activities.entries()) {
      if (!activity.days || activity.status === 'cancelled') continue;
      const reached = audiencesReached(activity, audiences);
      // Who speaks to all adults speaks to carers too.
      for (const audience of reached)
        for (const each of [audience, ...names.partsOf(audience.key)]) hearing.hears(each, activity.days);
      const within = sharedDays(activity.days, { from, to });
      if (!within) continue;
      const used = activity.reach.channels.map((channel) => traitsOf(channels[channel]!, channel));
      for (const audience of reached) hearing.isReachedBy(audience, used);
      const named = audiencesNamed(activity, record, audiences);
      uses.push(...usesOf({ record, index, used, reached: named, within, costs }));
    }
  }
  const registers = library.registersInForce().map(({ document }) => document);
  for (const register of registers) hearing.expectAllOf(register);
  return {
    from,
    to,
    uses,
    ...hearing.result(),
    unused: unusedOf(registers, inPlans),
    unregistered: inOrder(unregistered),
    unread,
    hasPlans: records.some(([, record]) => isReadIn(record)),
    registers: library.registerNotes(),
  };
}

/** What is known of an activity. */
interface ActivityUse {
  readonly record: PlanRecord;
  /** Its place among the plan's. */
  readonly index: number;
  readonly used: readonly PlacedTraits[];
  readonly reached: readonly Shared[];
  readonly within: Days;
  readonly costs: PlanCosts;
}

interface PlacedTraits extends ChannelTraits {
  /** Its place among the plan's; undefined for none. */
  readonly channel: number | undefined;
}

/** Each quarter, channel and audience of an activity. */
function usesOf({ record, index, used, reached, within, costs }: ActivityUse): ChannelUse[] {
  const channels = used.length > 0 ? used : [noChannel];
  const audiences = reached.length > 0 ? reached : [nobody];
  return quartersIn(within).flatMap((quarter) =>
    channels.flatMap(({ channel, name, kind, peso, direction }) =>
      audiences.map((audience) => ({
        record,
        activity: record.activities[index]!,
        channel: name,
        kind,
        peso,
        direction,
        audience: audience.name,
        service: record.service?.trim() ?? '',
        quarter,
        cost: costs.of(index, channel, quarter),
      })),
    ),
  );
}

const noChannel: PlacedTraits = {
  channel: undefined,
  name: '',
  kind: undefined,
  peso: undefined,
  direction: undefined,
};

function traitsOf({ official, kind, peso, direction }: UsedChannel, channel: number): PlacedTraits {
  return { channel, name: official, kind, peso, direction };
}

function unusedOf(registers: readonly RegisterDocument[], named: ReadonlySet<string>): string[] {
  const unused = registers.flatMap((document) => {
    const names = sharedNames(document);
    return document.register.channels.flatMap(({ id, name, status }) => {
      const shared = names.channelNamed(id ?? name ?? '');
      return status === 'closed' || named.has(shared.key) ? [] : [shared.official];
    });
  });
  return inOrder(new Set(unused));
}

function inOrder(names: ReadonlySet<string>): string[] {
  return [...names].filter((name) => name !== '').sort((a, b) => a.localeCompare(b, 'en-GB'));
}
