import type { Channel, ChannelDirectory } from '../channels/directory.ts';
import type { CampaignDocument } from '../plan/document.ts';
import type { ReferenceTarget } from '../plan/format/fields.ts';
import { findAudience, findObjective, type Reference, referencesIn } from '../plan/format/references.ts';
import type { Range } from '../text/text.ts';

/** Something in a document that has a name by which other places refer to it. */
export interface NamedThing {
  readonly target: ReferenceTarget;
  /** What tells it from all others of its kind, in this document and others that see the same register. */
  readonly key: string;
  /** The entry that defines it in this document; undefined for a channel that is defined elsewhere. */
  readonly entry: object | undefined;
  /** The words at the cursor that name it. */
  readonly words: string;
  readonly range: Range;
  /** Whether these words are its definition's id or name, rather than a reference. */
  readonly isDefinition: 'id' | 'name' | false;
}

/** What is named at an offset: a definition's id or name, or a reference; undefined elsewhere. */
export function namedThingAt(
  document: CampaignDocument,
  channels: ChannelDirectory,
  offset: number,
): NamedThing | undefined {
  const isHere = (range: Range) => range.start <= offset && offset <= range.end;
  return (
    definitions(document, channels).find(({ range }) => isHere(range)) ??
    references(document, channels).find(({ range }) => isHere(range))
  );
}

/** Every id and name by which something is defined in a document. */
export function definitions(document: CampaignDocument, channels: ChannelDirectory): NamedThing[] {
  const { locations } = document;
  type Entry = { readonly id?: string | undefined; readonly name?: string | undefined };
  const of = (target: ReferenceTarget, entry: Entry, key: string) =>
    (['id', 'name'] as const).flatMap((field): NamedThing[] => {
      const range = locations.value(entry, field);
      const words = entry[field];
      return range && words ? [{ target, key, entry, words, range, isDefinition: field }] : [];
    });
  if (document.kind === 'register') {
    return document.register.channels.flatMap((entry) =>
      of('channel', entry, channelKey(channels, entry.id ?? entry.name)),
    );
  }
  const { objectives, audiences, channels: listed } = document.plan;
  return [
    // An objective goes by its id only: its statement is no name.
    ...objectives.flatMap((entry, index) => of('objective', entry, `objective ${index}`)),
    ...audiences.flatMap((entry, index) => of('audience', entry, `audience ${index}`)),
    ...listed.flatMap((entry) => of('channel', entry, channelKey(channels, entry.id ?? entry.name))),
  ];
}

/** Every reference of a document that names something known. */
export function references(document: CampaignDocument, channels: ChannelDirectory): NamedThing[] {
  return referencesIn(document).flatMap((reference) => {
    const found = resolve(document, channels, reference);
    if (!found) return [];
    const { target, text: words, range } = reference;
    return [{ target, words, range, isDefinition: false as const, ...found }];
  });
}

function resolve(
  document: CampaignDocument,
  channels: ChannelDirectory,
  { target, text }: Reference,
): { key: string; entry: object | undefined } | undefined {
  if (target === 'channel') {
    const channel = channels.find(text);
    if (!channel) return undefined;
    const entry = document.kind === 'plan' ? channel.inPlan : channel.inRegister;
    return { key: `channel ${channel.id}`, entry };
  }
  if (document.kind !== 'plan') return undefined;
  const { plan } = document;
  if (target === 'audience') {
    const entry = findAudience(plan, text, channels.sharedAudiences);
    return entry && { key: `audience ${plan.audiences.indexOf(entry)}`, entry };
  }
  const entry = findObjective(plan, text);
  return entry && { key: `objective ${plan.objectives.indexOf(entry)}`, entry };
}

function channelKey(channels: ChannelDirectory, name: string | undefined): string {
  const channel: Channel | undefined = name === undefined ? undefined : channels.find(name);
  return `channel ${channel?.id ?? name ?? ''}`;
}
