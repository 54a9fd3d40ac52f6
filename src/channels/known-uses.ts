import { findAudience } from '../plan/format/references.ts';
import type { Audience, Plan } from '../plan/format/schema.ts';
import { commonName } from '../plan/format/shared-audiences.ts';
import { isAbout } from './addressed.ts';
import { sortsIn } from './audiences/recognise.ts';
import type { AudienceSort } from './audiences/sort.ts';
import type { Channel, ChannelDirectory } from './directory.ts';

/** A channel that a plan or a register links to an audience, and the words in which it does. */
export interface Link {
  readonly channel: Channel;
  readonly words: string;
}

/** What a plan and its register tell of channels, worked out once for each reading of a plan. */
export interface KnownUses {
  /** The channels that were considered and rejected, by their ids. */
  readonly rejected: ReadonlySet<string>;
  /** The channels that objectives choose. */
  readonly used: readonly Channel[];
  /** The channels that the plan lists and no objective chooses. */
  readonly unused: readonly Channel[];
  /** The channels that are a channel of the catalogue, by its id: the catalogue's own, and those of its sort. */
  of(id: string): readonly Channel[];
  /** The channels that objectives choose which name an audience. */
  usedFor(audience: Audience): readonly Channel[];
  /** The channels that the plan says reach an audience. */
  namedFor(audience: Audience): readonly Channel[];
  /** The channels that the register says reach some audiences, or people of some sorts. */
  registeredFor(audiences: readonly Audience[], sorts: readonly AudienceSort[]): readonly Link[];
  /**
   * Whether a channel is meant for people of some sorts, by the audiences that the plan or the register names for it,
   * or else by its own name; undefined where it does not say.
   */
  isMeantFor(
    channel: Channel,
    audiences: readonly Audience[],
    sorts: readonly AudienceSort[],
  ): boolean | undefined;
}

// A directory belongs to one reading of one plan, which never changes.
const usesOf = new WeakMap<ChannelDirectory, KnownUses>();

/** What a plan and its register tell of channels. */
export function knownUses(plan: Plan, channels: ChannelDirectory): KnownUses {
  let uses = usesOf.get(channels);
  if (!uses) {
    uses = workedOut(plan, channels);
    usesOf.set(channels, uses);
  }
  return uses;
}

function workedOut(plan: Plan, channels: ChannelDirectory): KnownUses {
  const resolve = (names: readonly string[]) => names.flatMap((name) => channels.find(name) ?? []);
  const used = new Map<string, Channel>();
  const usedFor = new Lists<Audience>();
  for (const objective of plan.objectives) {
    const chosen = resolve(objective.channels);
    for (const channel of chosen) if (!used.has(channel.id)) used.set(channel.id, channel);
    for (const audience of namedAudiences(plan, channels, objective.audiences)) usedFor.add(audience, chosen);
  }
  const namedFor = new Lists<Audience>();
  for (const audience of plan.audiences) namedFor.add(audience, resolve(audience.channels));
  const listed: Channel[] = [];
  for (const { id, name, audiences } of plan.channels) {
    const found = resolve([id ?? name ?? '']);
    listed.push(...found);
    for (const audience of namedAudiences(plan, channels, audiences)) namedFor.add(audience, found);
  }
  const byBase = new Lists<string>();
  for (const channel of channels.all) if (channel.inCatalogue) byBase.add(channel.inCatalogue.id, [channel]);
  const links = channels.all.flatMap((channel) =>
    (channel.inRegister?.audiences ?? []).map(
      (words): Link => ({ channel, words: commonName(words, channels.sharedAudiences) }),
    ),
  );
  return {
    rejected: new Set(resolve(plan.considered.map(({ channel }) => channel)).map(({ id }) => id)),
    used: fewOfEach([...used.values()]),
    unused: fewOfEach(listed.filter(({ id }) => !used.has(id))),
    of: (id) => byBase.of(id),
    usedFor: (audience) => usedFor.of(audience),
    namedFor: (audience) => namedFor.of(audience),
    registeredFor: registered(links),
    isMeantFor: (channel, audiences, sorts) => isMeantFor(plan, channels, channel, audiences, sorts),
  };
}

function namedAudiences(
  plan: Plan,
  { sharedAudiences }: ChannelDirectory,
  references: readonly string[],
): ReadonlySet<Audience> {
  return new Set(references.flatMap((reference) => findAudience(plan, reference, sharedAudiences) ?? []));
}

/** Lists of channels by what they are for, the same ones once, and no more of each sort than can matter. */
class Lists<Key> {
  readonly #all = new Map<Key, Map<string, Channel>>();
  readonly #few = new Map<Key, readonly Channel[]>();

  add(key: Key, channels: readonly Channel[]): void {
    const list = this.#all.get(key) ?? new Map<string, Channel>();
    for (const channel of channels) if (!list.has(channel.id)) list.set(channel.id, channel);
    this.#all.set(key, list);
  }

  of(key: Key): readonly Channel[] {
    let few = this.#few.get(key);
    if (!few) {
      few = fewOfEach([...(this.#all.get(key)?.values() ?? [])]);
      this.#few.set(key, few);
    }
    return few;
  }
}

/** More of one kind and direction than are ever suggested at once. */
const enough = 12;

/** The first few of each kind and direction: a plan of a thousand channels is not searched for each objective. */
function fewOfEach(channels: readonly Channel[]): readonly Channel[] {
  const counts = new Map<string, number>();
  return channels.filter(({ kind, direction }) => {
    const sort = `${kind} ${direction}`;
    const count = (counts.get(sort) ?? 0) + 1;
    counts.set(sort, count);
    return count <= enough;
  });
}

/** Finds those of a register's links that mean one of some audiences, or people of some sorts. */
function registered(links: readonly Link[]): KnownUses['registeredFor'] {
  const known = new WeakMap<Audience, readonly Link[]>();
  const about = (audience: Audience) => {
    let found = known.get(audience);
    if (!found) {
      found = links.filter(({ words }) => isAbout(audience, words));
      known.set(audience, found);
    }
    return found;
  };
  return (audiences, sorts) => {
    if (links.length === 0) return [];
    const ofSort = links.filter(({ words }) => shareAny(telling(sortsIn(words)), sorts));
    // Often both at once: it is no weightier for that.
    return [...new Set([...audiences.flatMap(about), ...ofSort])];
  };
}

function isMeantFor(
  plan: Plan,
  channels: ChannelDirectory,
  { name, inPlan, inRegister, inCatalogue }: Channel,
  audiences: readonly Audience[],
  sorts: readonly AudienceSort[],
): boolean | undefined {
  const named = [...namedAudiences(plan, channels, inPlan?.audiences ?? [])];
  const texts = (inRegister?.audiences ?? []).map((text) => commonName(text, channels.sharedAudiences));
  if (named.length > 0 || texts.length > 0) {
    const told = [...named.map((audience) => audience.name ?? audience.id ?? ''), ...texts].flatMap(sortsIn);
    return (
      named.some((audience) => audiences.includes(audience)) ||
      audiences.some((audience) => texts.some((text) => isAbout(audience, text))) ||
      shareAny(told, sorts) ||
      (told.some(({ isBroad }) => isBroad) && !sorts.every(({ isApart }) => isApart))
    );
  }
  if (!inPlan && !inRegister) return undefined;
  // "Frontline staff" is not for staff: what the catalogue's own name says is said of who passes it on.
  const usual = new Set([...sortsIn(inCatalogue?.name ?? '')]);
  const own = telling([...sortsIn(name), ...sortsIn(inPlural(name))]).filter(
    (sort) => !usual.has(sort) && !carriers.has(sort.id),
  );
  return own.length === 0 ? undefined : shareAny(own, sorts);
}

/** Sorts of people who are channels themselves as often as audiences: "Schools newsletter", "GP screens". */
const carriers = new Set([
  'gps',
  'educators',
  'professionals',
  'partners',
  'journalists',
  'businesses',
  'clubs',
]);

/** A name with each word in the plural, as groups of people are called: "Student letter" is for students. */
function inPlural(name: string): string {
  return name.slice(0, 200).replace(/\p{L}+/gu, (word) => (word.endsWith('s') ? word : `${word}s`));
}

function telling(sorts: readonly AudienceSort[]): readonly AudienceSort[] {
  return sorts.filter(({ isBroad }) => !isBroad);
}

function shareAny(some: readonly AudienceSort[], others: readonly AudienceSort[]): boolean {
  return some.some((sort) => others.includes(sort));
}
