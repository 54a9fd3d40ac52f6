import type { Register, RegisterChannel, SharedAudience } from '../plan/format/register-schema.ts';
import type { Plan, PlanChannel } from '../plan/format/schema.ts';
import type { ChannelKind, Direction, Peso } from '../plan/format/shared-fields.ts';
import { Recent } from '../text/recent.ts';
import { looseKey } from '../text/text.ts';
import { type CatalogueChannel, catalogue } from './catalogue.ts';
import type { ChannelTraits } from './everyday-names.ts';
import { isMisspelling, isMisspelt, nearestNames } from './near.ts';
import { boughtSortOf, type ChannelSort, sortOf } from './sorts.ts';

/** A channel as a plan sees it: what the plan says of it, over the register, over the catalogue. */
export interface Channel {
  /** What identifies the channel: its id, or its name where it has none. */
  readonly id: string;
  readonly name: string;
  readonly kind: ChannelKind | undefined;
  readonly peso: Peso | undefined;
  readonly direction: Direction | undefined;
  readonly owner: string | undefined;
  readonly measure: string | undefined;
  /** The entries it is made of. */
  readonly inPlan: PlanChannel | undefined;
  readonly inRegister: RegisterChannel | undefined;
  /** The catalogue's entry for it, or for the sort of channel that its name tells of. */
  readonly inCatalogue: CatalogueChannel | undefined;
}

/** Where a name was found: in the plan, the register or the catalogue, or by the sort of channel it tells. */
export type KnownBy = 'plan' | 'register' | 'catalogue' | 'sort';

/** Finds channels by id, name or alias: in the plan, then the register, then the catalogue; else by their sort. */
export interface ChannelDirectory {
  /**
   * The channel that a reference names; case, spaces and punctuation do not matter. A name that is in no list but
   * tells its sort ("NWLDC website", "posters in pharmacies") is a channel of that sort.
   */
  find(reference: string): Channel | undefined;
  /** The channel that a reference names, as `find` gives it, with where it was found. */
  lookUp(reference: string): { readonly channel: Channel; readonly by: KnownBy } | undefined;
  /** All channels: the plan's, then the register's, then the others the plan uses, then the rest of the catalogue. */
  readonly all: readonly Channel[];
  /** The names that the register gives audiences, for all plans to use. */
  readonly sharedAudiences: readonly SharedAudience[];
  /**
   * The names that a reference which names no channel is probably a misspelling of, best first; none where it
   * resembles nothing.
   */
  nearest(reference: string): readonly string[];
}

/** How a channel is written into a plan: by name, as people read it. */
export function channelLabel(channel: Channel): string {
  return channel.name;
}

/**
 * The directory for a plan. A plan's or register's entry that names a known channel (by its id or its
 * name) adds to what is known of it; any other is a channel of its own.
 */
export function channelDirectory(
  plan: (Pick<Plan, 'channels'> & Partial<Pick<Plan, 'objectives' | 'activities'>>) | undefined,
  register: (Pick<Register, 'channels'> & Partial<Pick<Register, 'audiences'>>) | undefined,
): ChannelDirectory {
  const names = channelNames(plan?.channels ?? none, register?.channels ?? none);
  const { find, lookUp, nearest } = names;
  let all: readonly Channel[] | undefined;
  return {
    find,
    lookUp,
    get all() {
      all ??= withMentioned(names, [
        ...(plan?.objectives ?? []).flatMap((objective) => objective.channels),
        ...(plan?.activities ?? []).flatMap((activity) => activity.channel),
      ]);
      return all;
    },
    sharedAudiences: register?.audiences ?? noneShared,
    nearest,
  };
}

const none: readonly never[] = [];
const noneShared: readonly SharedAudience[] = [];

/** What channels are called in the lists of a plan and a register, and in the catalogue. */
interface ChannelNames extends Pick<ChannelDirectory, 'find' | 'lookUp' | 'nearest'> {
  /** Those of the plan and the register. */
  readonly own: readonly Channel[];
  /** The rest of the catalogue. */
  readonly rest: readonly Channel[];
}

/** The same for as long as both lists are the same ones: what is typed elsewhere in a plan changes no name. */
function channelNames(inPlan: readonly PlanChannel[], inRegister: readonly RegisterChannel[]): ChannelNames {
  const known = namesByList.get(inPlan);
  if (known && known.inRegister === inRegister) return known.names;
  const names = workOutNames(inPlan, inRegister);
  namesByList.set(inPlan, { inRegister, names });
  return names;
}

const namesByList = new WeakMap<
  readonly PlanChannel[],
  { readonly inRegister: readonly RegisterChannel[]; readonly names: ChannelNames }
>();

/** As many letters of names as are kept looked up. */
const mostLetters = 100_000;

function workOutNames(inPlan: readonly PlanChannel[], inRegister: readonly RegisterChannel[]): ChannelNames {
  const entries = new Entries();
  for (const entry of inPlan) entries.partsFor(entry).inPlan ??= entry;
  for (const entry of inRegister) entries.partsFor(entry).inRegister ??= entry;
  const own = new Map(entries.all.map((parts) => [parts, combine(parts)]));

  const channelOf = (base: CatalogueChannel): Channel => {
    const parts = entries.byBase.get(base);
    return (parts && own.get(parts)) ?? catalogueChannel(base);
  };
  const listed = (reference: string): Channel | undefined => {
    const entry = entries.find(looseKey(reference));
    return entry && ('parts' in entry ? own.get(entry.parts) : channelOf(entry.entry));
  };
  const bySort = kept((key: string, reference: string) => {
    const sort = entries.isSlip(key) || isMisspelt(reference) ? undefined : sortOf(reference);
    return sort && channelOfSort(reference.trim(), sort, sort.base && channelOf(sort.base));
  });
  const findBySort = (reference: string) => bySort(looseKey(reference), reference);
  const found = kept((reference) => listed(reference) ?? findBySort(reference));
  const find = (reference: string) => found(reference, reference);
  const near = kept((reference) =>
    nearestNames(reference, entries.names, (name) => find(name) !== undefined),
  );
  return {
    find,
    lookUp: (reference) => {
      const inList = listed(reference);
      const channel = inList ?? findBySort(reference);
      return channel && { channel, by: knownBy(channel, inList !== undefined) };
    },
    nearest: (reference) => near(reference, reference),
    own: [...own.values()],
    rest: catalogue.filter((base) => !entries.byBase.has(base)).map(catalogueChannel),
  };
}

/** Keeps what was lately looked up by a key. */
function kept<Value>(
  lookUp: (key: string, reference: string) => Value,
): (key: string, reference: string) => Value {
  const recent = new Recent<{ readonly value: Value }>(mostLetters);
  return (key, reference) => {
    let entry = recent.get(key);
    if (!entry) {
      entry = { value: lookUp(key, reference) };
      recent.add(key, entry, key.length);
    }
    return entry.value;
  };
}

/** All channels that are known, and those of names in use that tell their sort. */
function withMentioned({ find, own, rest }: ChannelNames, references: readonly string[]): Channel[] {
  const all = [...own];
  const ids = new Set([...own, ...rest].map(({ id }) => id));
  for (const reference of new Set(references)) {
    const channel = find(reference);
    if (!channel || ids.has(channel.id)) continue;
    ids.add(channel.id);
    all.push(channel);
  }
  return [...all, ...rest];
}

function knownBy({ inPlan, inRegister }: Channel, isListed: boolean): KnownBy {
  if (inPlan) return 'plan';
  // Posters in pharmacies are the register's posters, and yet known by their sort alone.
  if (!isListed) return 'sort';
  return inRegister ? 'register' : 'catalogue';
}

type Entry = { readonly id?: string | undefined; readonly name?: string | undefined };

interface Parts {
  inPlan?: PlanChannel;
  inRegister?: RegisterChannel;
  inCatalogue?: CatalogueChannel;
  /** What its name tells, where it is none of the catalogue's. */
  sort?: ChannelSort | undefined;
}

/**
 * The entries of plan and register, brought together channel by channel and with the catalogue's; the first to claim
 * a key has it.
 */
class Entries {
  readonly all: Parts[] = [];
  readonly byBase = new Map<CatalogueChannel, Parts>();
  /** The ids and names of the plan's and the register's channels, as they are written. */
  readonly names: string[] = [];
  readonly #byKey = new Map<string, Parts>();

  /** What is known by now of the channel that a plan's or register's entry names; of a new one, nothing yet. */
  partsFor({ id, name }: Entry): Parts {
    const keys = looseKeys(id, name);
    const inCatalogue = firstOf(keys, (key) => catalogueByKey().get(key));
    const parts =
      firstOf(keys, (key) => this.#byKey.get(key)) ??
      (inCatalogue && this.byBase.get(inCatalogue)) ??
      this.#added();
    if (inCatalogue && !parts.inCatalogue && !this.byBase.has(inCatalogue)) {
      parts.inCatalogue = inCatalogue;
      this.byBase.set(inCatalogue, parts);
    } else if (!parts.inCatalogue) parts.sort ??= sortOf(name ?? id ?? '');
    for (const key of keys) if (!this.#byKey.has(key)) this.#byKey.set(key, parts);
    for (const text of [name, id]) if (text) this.names.push(text);
    return parts;
  }

  /** What goes by a key. "Press releases" and "press release" are the same channel. */
  find(key: string): { readonly parts: Parts } | { readonly entry: CatalogueChannel } | undefined {
    return firstOf([key, key.replace(/s$/, ''), `${key}s`], (one) => {
      const parts = this.#byKey.get(one);
      if (parts) return { parts };
      const entry = catalogueByKey().get(one);
      return entry && { entry };
    });
  }

  /** Whether a key is a letter or two from a name of the plan's or the register's: that name, misspelt. */
  isSlip(key: string): boolean {
    for (const own of this.#byKey.keys()) if (own.length >= 8 && isMisspelling(key, own, 2)) return true;
    return false;
  }

  #added(): Parts {
    const parts: Parts = {};
    this.all.push(parts);
    return parts;
  }
}

/** What the first key stands for that stands for anything. */
function firstOf<Value>(
  keys: readonly string[],
  find: (key: string) => Value | undefined,
): Value | undefined {
  for (const key of keys) {
    const value = find(key);
    if (value !== undefined) return value;
  }
  return undefined;
}

function combine(parts: Parts): Channel {
  const { inPlan, inRegister, inCatalogue } = parts;
  const name = inPlan?.name || inRegister?.name || inCatalogue?.name || inPlan?.id || inRegister?.id || '';
  const typical = typicalOf(parts);
  return {
    id: inPlan?.id ?? inRegister?.id ?? inCatalogue?.id ?? name,
    name,
    kind: inPlan?.kind ?? inRegister?.kind ?? typical?.kind,
    peso: inPlan?.peso ?? inRegister?.peso ?? typical?.peso,
    direction: inPlan?.direction ?? inRegister?.direction ?? typical?.direction,
    owner: inPlan?.owner ?? inRegister?.owner,
    measure: inPlan?.measure ?? inCatalogue?.measure ?? parts.sort?.base?.measure,
    inPlan,
    inRegister,
    inCatalogue: inCatalogue ?? parts.sort?.base,
  };
}

/** What is typical of a channel. A medium that the plan pays for (radio, with a cost) is advertising there. */
function typicalOf({ inPlan, inRegister, inCatalogue, sort }: Parts): ChannelTraits | undefined {
  const typical = inCatalogue ?? sort;
  const isStated = inPlan?.peso !== undefined || inRegister?.peso !== undefined;
  if (!inPlan?.cost || isStated || typical?.peso !== 'earned') return typical;
  return boughtSortOf(inPlan.name ?? inPlan.id ?? '') ?? typical;
}

/** A channel of the catalogue of which neither plan nor register says anything. */
function catalogueChannel(entry: CatalogueChannel): Channel {
  let channel = asChannels.get(entry);
  if (!channel) {
    channel = combine({ inCatalogue: entry });
    asChannels.set(entry, channel);
  }
  return channel;
}

/** A channel known by its sort alone, under the name that the plan gives it. */
function channelOfSort(name: string, sort: ChannelSort, base: Channel | undefined): Channel {
  const { kind, peso, direction } = sort;
  if (base && sort.isBase && kind === base.inCatalogue?.kind)
    return { ...base, name: base.inPlan || base.inRegister ? base.name : name };
  // Posters are posters wherever they hang; another website or account is another channel.
  const isPlace = kind === 'digital' || kind === 'social';
  const inRegister = isPlace ? undefined : base?.inRegister;
  return {
    id: name,
    name,
    kind,
    peso,
    direction,
    owner: inRegister?.owner,
    measure: sort.base?.measure,
    inPlan: undefined,
    inRegister,
    inCatalogue: sort.base,
  };
}

function looseKeys(...keys: (string | undefined)[]): string[] {
  return keys.flatMap((key) => (key ? [looseKey(key)] : []));
}

// The catalogue never changes: its keys and channels are worked out once, not for each plan.
const asChannels = new Map<CatalogueChannel, Channel>();
let byKeyOnce: ReadonlyMap<string, CatalogueChannel> | undefined;

/** The catalogue by id, name and alias; the first entry that goes by a key has it. */
function catalogueByKey(): ReadonlyMap<string, CatalogueChannel> {
  byKeyOnce ??= new Map(
    [...catalogue]
      .reverse()
      .flatMap((entry) =>
        looseKeys(entry.id, entry.name, ...entry.aliases).map((key) => [key, entry] as const),
      ),
  );
  return byKeyOnce;
}
