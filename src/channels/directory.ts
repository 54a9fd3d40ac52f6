import type {
  ChannelKind,
  Direction,
  Peso,
  Plan,
  PlanChannel,
  Register,
  RegisterChannel,
} from '../plan/format/schema.ts';
import { editDistance, looseKey, nearest } from '../text/text.ts';
import { type CatalogueChannel, catalogue } from './catalogue.ts';
import { type ChannelSort, sortOf } from './sorts.ts';

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

/** Finds channels by id, name or alias: in the plan, then the register, then the catalogue; else by their sort. */
export interface ChannelDirectory {
  /**
   * The channel that a reference names; case, spaces and punctuation do not matter. A name that is in no list but
   * tells its sort ("NWLDC website", "posters in pharmacies") is a channel of that sort.
   */
  find(reference: string): Channel | undefined;
  /** All channels: the plan's, then the register's, then the others the plan uses, then the rest of the catalogue. */
  readonly all: readonly Channel[];
  /** The channels most likely meant by a reference that names none, best first. */
  nearest(reference: string, count?: number): readonly Channel[];
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
  register: Pick<Register, 'channels'> | undefined,
): ChannelDirectory {
  const entries = new Entries();
  for (const entry of plan?.channels ?? []) entries.partsFor(entry).inPlan ??= entry;
  for (const entry of register?.channels ?? []) entries.partsFor(entry).inRegister ??= entry;
  const ownKeys = [...entries.byKey.keys()];
  const ownCount = entries.all.length;
  entries.addCatalogue();

  const channels = new Map(entries.all.map((parts) => [parts, combine(parts)]));
  const bySort = new Map<string, Channel | undefined>();
  const findBySort = (reference: string): Channel | undefined => {
    const key = looseKey(reference);
    if (!bySort.has(key)) {
      // What is a letter or two from a name of the plan's or the register's is that name, misspelt.
      const isSlip = ownKeys.some((own) => own.length >= 8 && editDistance(own, key, 2) <= 2);
      const sort = isSlip ? undefined : sortOf(reference);
      const base = sort?.base && entries.byBase.get(sort.base);
      bySort.set(key, sort && channelOfSort(reference.trim(), sort, base && channels.get(base)));
    }
    return bySort.get(key);
  };
  const find = (reference: string): Channel | undefined => {
    const parts = entries.find(looseKey(reference));
    return parts ? channels.get(parts) : findBySort(reference);
  };
  const listed = [...channels.values()];
  const ids = new Set(listed.map(({ id }) => id));
  const others = [
    ...(plan?.objectives ?? []).flatMap((objective) => objective.channels),
    ...(plan?.activities ?? []).flatMap((activity) => activity.channel),
  ].flatMap((reference) => {
    const channel = find(reference);
    if (!channel || ids.has(channel.id)) return [];
    ids.add(channel.id);
    return [channel];
  });
  return {
    find,
    all: [...listed.slice(0, ownCount), ...others, ...listed.slice(ownCount)],
    nearest: (reference, count = 3) => {
      const { byKey } = entries;
      const found = nearest(reference, byKey.keys(), count * 3).map((key) => channels.get(byKey.get(key)!)!);
      return [...new Set(found)].slice(0, count);
    },
  };
}

type Entry = { readonly id?: string | undefined; readonly name?: string | undefined };

interface Parts {
  inPlan?: PlanChannel;
  inRegister?: RegisterChannel;
  inCatalogue?: CatalogueChannel;
  /** What its name tells, where it is none of the catalogue's. */
  sort?: ChannelSort | undefined;
}

/** The entries of plan, register and catalogue, brought together channel by channel; the first to claim a key has it. */
class Entries {
  readonly all: Parts[] = [];
  readonly byKey = new Map<string, Parts>();
  readonly byBase = new Map<CatalogueChannel, Parts>();

  /** What is known by now of the channel that a plan's or register's entry names; of a new one, nothing yet. */
  partsFor({ id, name }: Entry): Parts {
    const keys = looseKeys(id, name);
    const inCatalogue = firstOf(keys, catalogueKeys().byKey);
    const parts =
      firstOf(keys, this.byKey) ?? (inCatalogue && this.byBase.get(inCatalogue)) ?? this.#added({});
    if (inCatalogue && !parts.inCatalogue && !this.byBase.has(inCatalogue)) {
      parts.inCatalogue = inCatalogue;
      this.byBase.set(inCatalogue, parts);
    } else if (!parts.inCatalogue) parts.sort ??= sortOf(name ?? id ?? '');
    this.#claim(parts, keys);
    return parts;
  }

  /** Adds the catalogue's channels, with all their names, behind the plan's and the register's. */
  addCatalogue(): void {
    const { keysOf } = catalogueKeys();
    for (const [entry, keys] of keysOf) {
      const parts = this.byBase.get(entry) ?? this.#added({ inCatalogue: entry });
      this.byBase.set(entry, parts);
      this.#claim(parts, keys);
    }
  }

  /** "Press releases" and "press release" are the same channel. */
  find(key: string): Parts | undefined {
    return firstOf([key, key.replace(/s$/, ''), `${key}s`], this.byKey);
  }

  #added(parts: Parts): Parts {
    this.all.push(parts);
    return parts;
  }

  #claim(parts: Parts, keys: readonly string[]): void {
    for (const key of keys) if (!this.byKey.has(key)) this.byKey.set(key, parts);
  }
}

/** What the first key stands for that stands for anything. */
function firstOf<Value>(keys: readonly string[], values: ReadonlyMap<string, Value>): Value | undefined {
  const key = keys.find((other) => values.has(other));
  return key === undefined ? undefined : values.get(key);
}

function combine({ inPlan, inRegister, inCatalogue, sort }: Parts): Channel {
  const name = inPlan?.name ?? inRegister?.name ?? inCatalogue?.name ?? inPlan?.id ?? inRegister?.id ?? '';
  return {
    id: inPlan?.id ?? inRegister?.id ?? inCatalogue?.id ?? name,
    name,
    kind: inPlan?.kind ?? inRegister?.kind ?? inCatalogue?.kind ?? sort?.kind,
    peso: inPlan?.peso ?? inRegister?.peso ?? inCatalogue?.peso ?? sort?.peso,
    direction: inPlan?.direction ?? inRegister?.direction ?? inCatalogue?.direction ?? sort?.direction,
    owner: inPlan?.owner ?? inRegister?.owner,
    measure: inPlan?.measure ?? inCatalogue?.measure ?? sort?.base?.measure,
    inPlan,
    inRegister,
    inCatalogue: inCatalogue ?? sort?.base,
  };
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

interface CatalogueKeys {
  readonly byKey: ReadonlyMap<string, CatalogueChannel>;
  readonly keysOf: ReadonlyMap<CatalogueChannel, readonly string[]>;
}

// The catalogue never changes; working its keys out for each plan would take longer than all the rest.
let keys: CatalogueKeys | undefined;
function catalogueKeys(): CatalogueKeys {
  if (!keys) {
    const keysOf = new Map(
      catalogue.map((entry) => [entry, looseKeys(entry.id, entry.name, ...entry.aliases)] as const),
    );
    // The first entry that goes by a key has it.
    const pairs = [...keysOf].reverse().flatMap(([entry, own]) => own.map((key) => [key, entry] as const));
    keys = { byKey: new Map(pairs), keysOf };
  }
  return keys;
}
