import { type Channel, channelDirectory } from '../channels/directory.ts';
import {
  type CampaignDocument,
  isReadable,
  type PlanDocument,
  planTitle,
  titleOfFile,
} from '../plan/document.ts';
import { findAudience, findObjective } from '../plan/format/references.ts';
import type { Activity, Objective, Plan, PlanChannel } from '../plan/format/schema.ts';
import type { ChannelKind, Direction, Peso } from '../plan/format/shared-fields.ts';
import { unreadLines } from '../plan/unread.ts';
import { countedAmount, type Money, namedCurrency } from '../plan/values/amounts.ts';
import { currencyOf } from '../plan/values/currency.ts';
import type { IsoDate } from '../plan/values/dates.ts';
import { type ActivityDays, daysOf, firstDayOf, lastDayOf } from '../plan/values/schedule.ts';
import { hasResults, outcomeOf } from '../results/outcomes.ts';
import { looseKey, type Range } from '../text/text.ts';
import { type Place, packPlace } from './place.ts';
import { sharing } from './shared-parts.ts';

/**
 * What is kept in mind of a plan while it is not open: enough to join it to others, and little enough for thousands.
 * Plain data of its own, so that it can be stored, and holds on to nothing of the text it was read from. It says
 * nothing of the register, which may change without it.
 */
export interface PlanRecord {
  readonly title: string;
  readonly titlePlace: Place;
  readonly organisation?: string;
  readonly service?: string;
  readonly lead?: string;
  readonly status?: NonNullable<Plan['status']>;
  readonly priority?: NonNullable<Plan['priority']>;
  readonly start?: IsoDate;
  readonly end?: IsoDate;
  /** Whether the plan asks to be kept out of the grid. */
  readonly isOffGrid?: true;
  /** Left out where all of the file is read. */
  readonly reading?: Reading;
  readonly audiences: readonly AudienceRecord[];
  /** The channels that it names anywhere. */
  readonly channels: readonly ChannelRecord[];
  readonly objectives: readonly ObjectiveRecord[];
  readonly activities: readonly ActivityRecord[];
  /** What came of its objectives, where figures tell. */
  readonly achievements?: readonly AchievementRecord[];
}

/**
 * How far a plan is read of which something is missing: some of it is there, or what it said when it could last be read,
 * or nothing.
 */
export type Reading = 'in part' | 'as last read' | 'not at all';

/** Whether anything of a plan is read. */
export function isReadIn({ reading }: PlanRecord): boolean {
  return reading !== 'not at all';
}

/** A plan of which something cannot be read. */
export interface UnreadPlan {
  readonly path: string;
  readonly plan: string;
  readonly reading: Reading;
}

/** What is kept in mind of a plan of which nothing can be read. */
export function unreadableRecord(path: string): PlanRecord {
  return {
    title: titleOfFile(path),
    titlePlace: [0, 0, 0, 0],
    reading: 'not at all',
    audiences: [],
    channels: [],
    objectives: [],
    activities: [],
  };
}

/** An audience as a plan names it. */
export interface AudienceRecord {
  readonly name: string;
  readonly id?: string;
  /** Whether the plan has an entry for it; else it means one of the register's, or nobody. */
  readonly isOwn?: true;
  readonly place: Place;
}

/** A channel as a plan names it, with what only the plan says of it. */
export interface ChannelRecord {
  readonly name: string;
  readonly id?: string;
  readonly kind?: ChannelKind;
  readonly peso?: Peso;
  readonly direction?: Direction;
  readonly cost?: number;
  /** The code of the currency of its cost; left out for pounds. */
  readonly currency?: string;
  /** Whether the plan has an entry of its own for it. */
  readonly isOwn?: true;
  /** Where the plan names it first. */
  readonly place: Place;
}

export interface ObjectiveRecord {
  readonly statement: string;
  readonly place: Place;
}

/** What came of an objective, in the plan's words. */
export interface AchievementRecord {
  readonly result: string;
  /** Empty where none is stated in figures. */
  readonly target: string;
  readonly verdict: 'met' | 'partly' | 'missed';
  /** The channels chosen for it, by their places in the record's list. */
  readonly channels: readonly number[];
}

export interface ActivityRecord {
  /** The short name that the plan gives it, which stays where its words and dates change. */
  readonly id?: string;
  readonly activity: string;
  /** The line on which its entry begins, zero-based. */
  readonly line: number;
  readonly place: Place;
  /** Where its channel stands; left out where it names none. */
  readonly channelPlace?: Place;
  /** Left out where no day of it is known. */
  readonly days?: ActivityDays;
  /** Its own date as it is written, where no day of it is known. */
  readonly dateInWords?: string;
  readonly reach: Reach;
  readonly owner?: string;
  readonly approver?: string;
  readonly status?: string;
  readonly cost?: number;
  /** The code of the currency of its cost; left out for pounds. */
  readonly currency?: string;
  readonly headline?: string;
  readonly spokesperson?: NonNullable<Activity['spokesperson']>;
  readonly deadline?: IsoDate;
  readonly embargo?: string;
  readonly isInternal?: true;
  readonly approval?: Activity['approval'];
  readonly with?: readonly string[];
}

/** Whom an activity is for and what it uses, by their places in the record's lists. */
export interface Reach {
  /** Those it names. */
  readonly audiences: readonly number[];
  /** Those that its objectives address. */
  readonly servedAudiences: readonly number[];
  readonly channels: readonly number[];
}

/**
 * What is kept in mind of a plan.
 * @param document a reading of it; what could not be read is left out
 */
export function recordOf(document: PlanDocument): PlanRecord {
  const known = records.get(document) ?? storable(makeRecord(document));
  records.set(document, known);
  return known;
}

// A document never changes once it is read.
const records = new WeakMap<PlanDocument, PlanRecord>();

/**
 * Copies what was read, texts included: a text cut out of another keeps the whole of that in memory, here the plan's.
 */
function storable(record: PlanRecord): PlanRecord {
  return JSON.parse(JSON.stringify(record), sharing) as PlanRecord;
}

function makeRecord(document: PlanDocument): PlanRecord {
  const { plan, locations } = document;
  const placeOf = (range: Range): Place =>
    packPlace({ start: document.lines.position(range.start), end: document.lines.position(range.end) });
  const audiences = new Audiences(document, placeOf);
  const currency = currencyOf(plan);
  const channels = new Channels(plan, currency);
  for (const entry of plan.channels)
    channels.add(entry.name ?? entry.id ?? '', placeOf(locations.words(entry, 'name', 'id')));
  const addThoseOf = (owners: readonly (object & { readonly channels: readonly string[] })[]) => {
    for (const owner of owners)
      for (const [index, reference] of owner.channels.entries())
        channels.add(reference, placeOf(locations.item(owner.channels, index) ?? locations.words(owner)));
  };
  addThoseOf(plan.objectives);
  const activities = plan.activities.map((activity): ActivityRecord => {
    const days = daysOf(plan, activity);
    const used = activity.channel.flatMap((reference, index) => {
      const range = locations.item(activity.channel, index) ?? locations.words(activity, 'channel');
      return channels.add(reference, placeOf(range)) ?? [];
    });
    return {
      activity: activity.activity,
      line: document.lines.position(locations.whole(activity).start).line,
      place: placeOf(locations.words(activity, 'activity')),
      ...(days ? { days } : present({ dateInWords: activity.date ?? activity.start ?? activity.end })),
      reach: {
        audiences: activity.audience.flatMap((reference, index) =>
          audiences.named(reference, () =>
            placeOf(locations.item(activity.audience, index) ?? locations.words(activity, 'audience')),
          ),
        ),
        servedAudiences: audiences.addressed(activity.objective, (objective, index) =>
          placeOf(locations.item(objective.audiences, index) ?? locations.words(objective, 'audiences')),
        ),
        channels: [...new Set(used)],
      },
      ...present({
        id: activity.id,
        channelPlace: activity.channel.length > 0 ? placeOf(locations.words(activity, 'channel')) : undefined,
        owner: activity.owner,
        approver: activity.approver,
        status: activity.status,
        ...costIn(activity.cost, currency),
        headline: activity.headline,
        spokesperson: activity.spokesperson,
        deadline: lastDayOf(plan, activity.deadline),
        embargo: activity.embargo,
        // What is written and not understood may well be a slip for internal: nobody else is to see it by mistake.
        isInternal:
          activity.visibility === 'internal' ||
          (activity.visibility === undefined && locations.isFilled(activity, 'visibility'))
            ? (true as const)
            : undefined,
        approval: activity.approval.length > 0 ? activity.approval : undefined,
        with: activity.with.length > 0 ? activity.with : undefined,
      }),
    };
  });
  addThoseOf([...plan.audiences, ...plan.stakeholders]);
  const achievements = plan.objectives.flatMap((objective) => achievementOf(plan, objective, channels));
  return {
    title: planTitle(document),
    titlePlace: placeOf(locations.words(plan, 'campaign')),
    ...present({
      organisation: plan.organisation,
      service: plan.service,
      lead: plan.lead,
      status: plan.status,
      priority: plan.priority,
      start: firstDayOf(plan, plan.start),
      end: lastDayOf(plan, plan.end),
      isOffGrid: plan.grid === 'no' ? (true as const) : undefined,
      reading: readingOf(document),
    }),
    audiences: audiences.records,
    channels: channels.records,
    objectives: plan.objectives.map((objective) => ({
      statement: objective.objective,
      place: placeOf(locations.words(objective, 'objective')),
    })),
    activities,
    ...(achievements.length > 0 ? { achievements } : {}),
  };
}

/** How far a document can be read; undefined where all of it is. */
export function readingOf(document: CampaignDocument): Exclude<Reading, 'as last read'> | undefined {
  if (!isReadable(document)) return 'not at all';
  return unreadLines(document).length > 0 ? 'in part' : undefined;
}

/** What came of an objective; nothing where no figure tells, or none can be compared. */
function achievementOf(plan: Plan, objective: Objective, channels: Channels): AchievementRecord[] {
  if (!hasResults(objective)) return [];
  const { verdict, result, target } = outcomeOf(plan, objective);
  if (verdict.kind === 'none' || verdict.kind === 'incomparable') return [];
  const served = objective.channels.flatMap((reference) => channels.placeOf(reference) ?? []);
  return [{ result, target, verdict: verdict.kind, channels: [...new Set(served)] }];
}

/** The audiences that a plan lists or names. */
class Audiences {
  readonly records: AudienceRecord[];
  readonly #plan: Plan;
  readonly #unlisted = new Map<string, number>();
  readonly #addressed = new Map<Objective, readonly number[]>();

  constructor({ plan, locations }: PlanDocument, placeOf: (range: Range) => Place) {
    this.#plan = plan;
    this.records = plan.audiences.map((audience) => ({
      name: audience.name ?? audience.id ?? '',
      isOwn: true,
      place: placeOf(locations.words(audience, 'name', 'id')),
      ...present({ id: audience.id }),
    }));
  }

  /**
   * @param place where it is named
   * @returns its place in the list; nothing where nobody is named
   */
  named(reference: string, place: () => Place): number[] {
    if (looseKey(reference) === '') return [];
    const own = findAudience(this.#plan, reference);
    if (own) return [this.#plan.audiences.indexOf(own)];
    const known = this.#unlisted.get(looseKey(reference));
    if (known !== undefined) return [known];
    this.#unlisted.set(looseKey(reference), this.records.length);
    return [this.records.push({ name: reference, place: place() }) - 1];
  }

  /** The audiences that objectives address, by their places in the list. */
  addressed(
    objectives: readonly string[],
    placeOf: (objective: Objective, index: number) => Place,
  ): number[] {
    const served = objectives.flatMap((reference) => findObjective(this.#plan, reference) ?? []);
    return [...new Set(served.flatMap((objective) => this.#addressedBy(objective, placeOf)))];
  }

  #addressedBy(
    objective: Objective,
    placeOf: (objective: Objective, index: number) => Place,
  ): readonly number[] {
    let addressed = this.#addressed.get(objective);
    if (!addressed) {
      addressed =
        objective.audiences.length === 0
          ? this.#plan.audiences.map((_, index) => index)
          : objective.audiences.flatMap((reference, index) =>
              this.named(reference, () => placeOf(objective, index)),
            );
      this.#addressed.set(objective, addressed);
    }
    return addressed;
  }
}

/** The channels that a plan names, each once, whichever of its names is used. */
class Channels {
  readonly records: ChannelRecord[] = [];
  readonly #places = new Map<string, number>();
  readonly #currency: string;
  readonly #own: { find(reference: string): Channel | undefined } | undefined;

  constructor(plan: Plan, currency: string) {
    this.#currency = currency;
    this.#own =
      plan.channels.length > 0 ? channelDirectory({ channels: plan.channels }, undefined) : undefined;
  }

  /** @returns the place in the list of a channel that was added; undefined where it was not */
  placeOf(name: string): number | undefined {
    return this.#places.get(keyOf(name, this.#own?.find(name)?.inPlan));
  }

  /** @returns the channel's place in the list; undefined where nothing is named */
  add(name: string, place: Place): number | undefined {
    if (looseKey(name) === '') return undefined;
    const own = this.#own?.find(name)?.inPlan;
    const key = keyOf(name, own);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.records.length);
    return this.records.push(channelRecord(name, place, own, this.#currency)) - 1;
  }
}

function keyOf(name: string, own: PlanChannel | undefined): string {
  return looseKey(own?.id ?? own?.name ?? name);
}

function channelRecord(
  name: string,
  place: Place,
  own: PlanChannel | undefined,
  currency: string,
): ChannelRecord {
  return {
    name: own?.name ?? name,
    place,
    ...present({
      isOwn: own ? (true as const) : undefined,
      id: own?.id,
      kind: own?.kind,
      peso: own?.peso,
      direction: own?.direction,
      ...costIn(own?.cost, currency),
    }),
  };
}

/** What something costs, in the currency that it names or else in the plan's. */
function costIn(money: Money | undefined, ofPlan: string): Pick<ActivityRecord, 'cost' | 'currency'> {
  const currency = namedCurrency(money) ?? ofPlan;
  const cost = countedAmount(money, currency);
  return present({ cost, currency: cost === undefined || currency === 'GBP' ? undefined : currency });
}

/** An object without the fields that hold nothing. */
function present<Fields extends object>(
  fields: Fields,
): { [Key in keyof Fields]?: NonNullable<Fields[Key]> } {
  const held: { [Key in keyof Fields]?: NonNullable<Fields[Key]> } = {};
  for (const key in fields) if (fields[key] !== undefined) held[key] = fields[key]!;
  return held;
}
