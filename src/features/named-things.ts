import type { Channel, ChannelDirectory } from '../channels/directory.ts';
import type { CampaignDocument } from '../plan/document.ts';
import type { ReferenceTarget } from '../plan/format/fields.ts';
import { findAudience, findObjective, type Reference, referencesIn } from '../plan/format/references.ts';
import type { SharedAudience } from '../plan/format/register-schema.ts';
import type { Audience, Plan } from '../plan/format/schema.ts';
import { findSharedAudience, sharedAudienceOf } from '../plan/format/shared-audiences.ts';
import type { Range } from '../text/text.ts';

/** Something in a document that has a name by which other places refer to it. */
export interface NamedThing {
  readonly target: ReferenceTarget;
  /** What tells it from all others of its kind, in this document and others that see the same register. */
  readonly key: string;
  /** Whether other documents that see the same register may mean the same thing by a name of it. */
  readonly isShared: boolean;
  /** The entry that defines it in this document; undefined where it is defined elsewhere. */
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
  const of = (target: ReferenceTarget, entry: Entry, { key, isShared }: Identity) =>
    (['id', 'name'] as const).flatMap((field): NamedThing[] => {
      const range = locations.value(entry, field);
      const words = entry[field];
      return range && words ? [{ target, key, isShared, entry, words, range, isDefinition: field }] : [];
    });
  if (document.kind === 'register') {
    const { channels: registered, audiences: shared } = document.register;
    return [
      ...shared.flatMap((entry) => of('audience', entry, sharedIdentity(shared, entry))),
      ...registered.flatMap((entry) =>
        of('channel', entry, channelIdentity(channels, entry.id ?? entry.name)),
      ),
    ];
  }
  const { plan } = document;
  return [
    // An objective goes by its id only: its statement is no name.
    ...plan.objectives.flatMap((entry, index) => of('objective', entry, objectiveIdentity(index))),
    ...plan.audiences.flatMap((entry) =>
      of('audience', entry, audienceIdentity(plan, entry, channels.sharedAudiences)),
    ),
    ...plan.channels.flatMap((entry) =>
      of('channel', entry, channelIdentity(channels, entry.id ?? entry.name)),
    ),
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
): (Identity & { entry: object | undefined }) | undefined {
  if (target === 'channel') {
    const channel = channels.find(text);
    if (!channel) return undefined;
    const entry = document.kind === 'plan' ? channel.inPlan : channel.inRegister;
    return { key: `channel ${channel.id}`, isShared: true, entry };
  }
  const plan = document.kind === 'plan' ? document.plan : undefined;
  if (target === 'audience') {
    const shared = channels.sharedAudiences;
    const own = plan && findAudience(plan, text, shared);
    if (plan && own) return { ...audienceIdentity(plan, own, shared), entry: own };
    const audience = findSharedAudience(shared, text);
    return audience && { ...sharedIdentity(shared, audience), entry: plan ? undefined : audience };
  }
  const entry = plan && findObjective(plan, text);
  return plan && entry && { ...objectiveIdentity(plan.objectives.indexOf(entry)), entry };
}

type Identity = Pick<NamedThing, 'key' | 'isShared'>;

function channelIdentity(channels: ChannelDirectory, name: string | undefined): Identity {
  const channel: Channel | undefined = name === undefined ? undefined : channels.find(name);
  return { key: `channel ${channel?.id ?? name ?? ''}`, isShared: true };
}

/** An audience of a plan is the register's where that has it. */
function audienceIdentity(plan: Plan, audience: Audience, shared: readonly SharedAudience[]): Identity {
  const meant = sharedAudienceOf(shared, audience);
  if (meant) return sharedIdentity(shared, meant);
  return { key: `audience ${plan.audiences.indexOf(audience)}`, isShared: false };
}

function sharedIdentity(shared: readonly SharedAudience[], audience: SharedAudience): Identity {
  return { key: `shared audience ${shared.indexOf(audience)}`, isShared: true };
}

function objectiveIdentity(index: number): Identity {
  return { key: `objective ${index}`, isShared: false };
}
