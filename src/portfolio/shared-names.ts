import { type Channel, type ChannelDirectory, channelDirectory } from '../channels/directory.ts';
import type { RegisterDocument } from '../plan/document.ts';
import { largerAudiences, sharedAudienceName, sharedAudienceOf } from '../plan/format/shared-audiences.ts';
import { looseKey } from '../text/text.ts';
import type { AudienceRecord, ChannelRecord } from './record.ts';

/** An audience or a channel that several plans may mean. */
export interface Shared {
  /** The same for the same one, whatever a plan calls it. */
  readonly key: string;
  readonly name: string;
}

export interface SharedChannel extends Shared {
  /** What the organisation calls it, as far as it does; else as the plan does. */
  readonly official: string;
  /** What register and catalogue know of it; undefined where neither does. */
  readonly known: Channel | undefined;
}

/** What an organisation calls its audiences and channels, so that two plans are known to mean the same. */
export interface SharedNames {
  /** @returns undefined for a name that neither the plan nor the register lists */
  audience(record: AudienceRecord): Shared | undefined;
  /** The larger audiences of which one is a part, the nearest first. */
  wholesOf(audience: string): readonly Shared[];
  /** The audiences that are parts of one, and the parts of these. */
  partsOf(audience: string): readonly Shared[];
  channel(record: Pick<ChannelRecord, 'id' | 'name'>): SharedChannel;
  /** Whether the register lists channels, so that it matters which are not among them. */
  readonly hasRegistered: boolean;
  /** The channel that the register itself names so. */
  channelNamed(name: string): SharedChannel;
}

/** The names of the organisation whose register this is; those of the catalogue alone where there is none. */
export function sharedNames(register: RegisterDocument | undefined): SharedNames {
  if (!register) {
    withoutRegister ??= makeNames(undefined);
    return withoutRegister;
  }
  const known = byRegister.get(register) ?? makeNames(register);
  byRegister.set(register, known);
  return known;
}

// A document never changes once it is read, and the catalogue never changes at all.
const byRegister = new WeakMap<RegisterDocument, SharedNames>();
let withoutRegister: SharedNames | undefined;

function makeNames(register: RegisterDocument | undefined): SharedNames {
  const directory = channelDirectory(undefined, register?.register);
  const { wholes, parts } = nestingOf(directory.sharedAudiences);
  return {
    audience: (record) => sharedAudience(directory.sharedAudiences, record),
    wholesOf: (key) => wholes.get(key) ?? none,
    partsOf: (key) => parts.get(key) ?? none,
    channel: (record) => sharedChannel(directory, record),
    hasRegistered: (register?.register.channels.length ?? 0) > 0,
    channelNamed: (name) => sharedChannel(directory, { name }),
  };
}

const none: readonly Shared[] = [];

/** Which audiences are parts of which, by their keys, near or far. */
function nestingOf(audiences: ChannelDirectory['sharedAudiences']): Record<'wholes' | 'parts', Nesting> {
  const [wholes, parts] = [new Map<string, Shared[]>(), new Map<string, Shared[]>()];
  for (const audience of audiences) {
    const part = sharedOf(sharedAudienceName(audience));
    const larger = largerAudiences(audiences, audience)
      .map((each) => sharedOf(sharedAudienceName(each)))
      .filter(({ key }) => key !== '' && key !== part.key);
    if (part.key === '' || larger.length === 0) continue;
    wholes.set(part.key, larger);
    for (const { key } of larger) parts.set(key, [...(parts.get(key) ?? []), part]);
  }
  return { wholes, parts };
}

type Nesting = ReadonlyMap<string, readonly Shared[]>;

function sharedOf(name: string): Shared {
  return { key: looseKey(name), name };
}

function sharedAudience(
  audiences: ChannelDirectory['sharedAudiences'],
  record: AudienceRecord,
): Shared | undefined {
  const known = sharedAudienceOf(audiences, record);
  const name = known ? sharedAudienceName(known) : record.name;
  return (known || record.isOwn) && looseKey(name) !== '' ? sharedOf(name) : undefined;
}

function sharedChannel(
  directory: ChannelDirectory,
  { id, name }: Pick<ChannelRecord, 'id' | 'name'>,
): SharedChannel {
  const found = (id === undefined ? undefined : directory.lookUp(id)) ?? directory.lookUp(name);
  if (!found) return { key: looseKey(id ?? name), name, official: name, known: undefined };
  const { channel, by } = found;
  // A channel that is known by its sort alone is called as another plan called it first.
  const official = by === 'sort' && !channel.inRegister ? name : channel.name;
  // An id is for files: people read the name.
  const isId = name === channel.id;
  return { key: looseKey(channel.id), name: isId ? official : name, official, known: channel };
}
