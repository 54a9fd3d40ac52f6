import * as l10n from '@vscode/l10n';
import { type Channel, type ChannelDirectory, channelDirectory } from '../channels/directory.ts';
import { kindName } from '../channels/names.ts';
import { type CampaignDocument, readDocumentNow } from '../plan/document.ts';
import { replaceText } from '../plan/edit/replace-text.ts';
import type { ReferenceTarget } from '../plan/format/fields.ts';
import { findAudience, findObjective, type Reference, referencesIn } from '../plan/format/references.ts';
import type { Register, SharedAudience } from '../plan/format/register-schema.ts';
import type { Plan } from '../plan/format/schema.ts';
import { findSharedAudience, sharedAudienceName, sharedAudienceOf } from '../plan/format/shared-audiences.ts';
import type { DocumentContext } from '../portfolio/context.ts';
import { channelsFor, type PlacedDocument } from '../portfolio/library.ts';
import { fileName } from '../text/file-name.ts';
import { applyEdits, looseKey, type Range, type TextEdit } from '../text/text.ts';
import { definitions, type NamedThing, namedThingAt, references } from './named-things.ts';

/** The edits of one file that a rename makes; `path` is undefined for the document asked about. */
export interface FileEdits {
  readonly document: CampaignDocument;
  readonly path: string | undefined;
  readonly edits: readonly TextEdit[];
}

/** Why something cannot be renamed, in words for the user. */
export interface Refusal {
  readonly refusal: string;
}

/** The words that a rename at an offset would change, or why it is refused. */
export function prepareRename(
  { document, channels }: DocumentContext,
  offset: number,
): { range: Range; words: string } | Refusal {
  if (document.broken.length > 0 || document.findings.some(({ type }) => type === 'syntax')) {
    return {
      refusal: l10n.t('Mend what cannot be read first: a name might stand there and would be left behind.'),
    };
  }
  const thing = namedThingAt(document, channels, offset);
  if (!thing)
    return { refusal: l10n.t('Only ids and names of objectives, audiences and channels can be renamed.') };
  if (!thing.entry) {
    return {
      refusal:
        thing.target === 'channel'
          ? l10n.t(
              '“{0}” is defined in the register or the catalogue, not in this plan. Rename it there, or add it to this plan’s channels.',
              thing.words,
            )
          : l10n.t(
              '“{0}” is defined in the register, not in this plan. Rename it there: the plans that use it are renamed with it.',
              thing.words,
            ),
    };
  }
  return { range: thing.range, words: thing.words };
}

/**
 * Renames the id or name at an offset, here and in every place that refers by it; a channel or an audience of the
 * register in the plans that use it as well. References by the other of id and name stay as they are. Refused where a
 * name would mean something else afterwards, or what is known of a channel or an audience would be lost.
 * @param plans the plans for which the document holds, where it is a register
 */
export function rename(
  context: DocumentContext,
  plans: readonly PlacedDocument[],
  offset: number,
  newName: string,
): FileEdits[] | Refusal {
  const prepared = prepareRename(context, offset);
  if ('refusal' in prepared) return prepared;
  const { document, channels } = context;
  const text = newName.trim();
  if (looseKey(text) === '') return { refusal: l10n.t('A name needs at least one letter or digit.') };
  if (/[\r\n]/.test(text)) return { refusal: l10n.t('A name stands on one line.') };
  const thing = namedThingAt(document, channels, offset)!;
  const old = looseKey(thing.words);
  const taken = definitions(document, channels).find(
    ({ target, entry, words }) =>
      target === thing.target && entry !== thing.entry && looseKey(words) === looseKey(text),
  );
  const people = thing.target === 'audience' ? findSharedAudience(channels.sharedAudiences, text) : undefined;
  const namesOthers = people && document.kind === 'register' && people !== thing.entry;
  if (taken || namesOthers) return { refusal: takenBy(thing.target, text) };
  const namesAnother = thing.target === 'channel' ? channels.find(text) : undefined;
  // A name that only tells its sort ("Valley Radio") is free to be taken.
  const isListed = channels.all.some(({ id }) => id === namesAnother?.id);
  if (namesAnother && isListed && `channel ${namesAnother.id}` !== thing.key) {
    return { refusal: l10n.t('“{0}” is the name of another channel. Choose another name.', text) };
  }
  // An id and a name may be the same but for case and hyphens: then only what is written alike is renamed.
  const alike = definitions(document, channels).filter(
    ({ target, key, words }) => target === thing.target && key === thing.key && looseKey(words) === old,
  );
  const exact = alike.length > 1 && (alike.find(({ words }) => words === thing.words) ?? alike[0]!).words;
  const isIt = ({ key, target, words }: NamedThing) =>
    target === thing.target && key === thing.key && looseKey(words) === old && (!exact || words === exact);
  const editsOf = (other: CampaignDocument, directory: DocumentContext['channels']) =>
    [...definitions(other, directory), ...references(other, directory)]
      .filter(isIt)
      .map(({ range }) => replaceText(other, range, text));
  const own: FileEdits = { document, path: undefined, edits: editsOf(document, channels) };
  const files = [own];
  const after = afterEdits(own);
  const register = after?.kind === 'register' ? after.register : context.register?.register;
  const refusal = whatBreaks(own, channels, register, thing.words);
  if (refusal) return { refusal };
  // Before a colon only what looks like an id is one; other words would become part of the text behind it.
  if (after && definitions(after, channels).length < definitions(document, channels).length)
    return {
      refusal: l10n.t('“{0}” would not be read as an id here. Choose one without spaces and signs.', text),
    };
  if (document.kind === 'register') {
    for (const { path, document: other } of plans) {
      const directory = channelsFor(other, document);
      const file = { document: other, path, edits: editsOf(other, directory) };
      const refused = whatBreaks(file, directory, register, thing.words);
      if (refused) return { refusal: refused };
      const isTaken = definitions(other, directory).some(
        ({ target, key, words }) =>
          target === thing.target && key !== thing.key && looseKey(words) === looseKey(text),
      );
      if (isTaken) {
        return {
          refusal: l10n.t(
            '“{0}” names something else in {1} already. Choose another name.',
            text,
            fileName(other.name),
          ),
        };
      }
      if (file.edits.length > 0) files.push(file);
    }
  } else if (after?.kind === 'plan') {
    const now = channelDirectory(after.plan, register);
    const lost =
      thing.target === 'channel'
        ? whatIsLost(channels.find(thing.words), now.find(text), thing.words, text)
        : thing.target === 'audience' && whoIsLost(document.plan, after.plan, now.sharedAudiences);
    if (lost) return { refusal: lost };
  }
  return files;
}

function afterEdits({ document, edits }: FileEdits): CampaignDocument | undefined {
  return readDocumentNow(document.name, applyEdits(document.text, edits));
}

/** Why a file must not be edited so: a name in it would mean something else, or nothing. */
function whatBreaks(
  file: FileEdits,
  channels: ChannelDirectory,
  register: Register | undefined,
  words: string,
): string | undefined {
  const after = afterEdits(file);
  const directory = channelDirectory(after?.kind === 'plan' ? after.plan : undefined, register);
  const names = after ? referencesIn(after) : [];
  const broken = referencesIn(file.document).find((reference, index) => {
    const now = names[index];
    return !after || !now || meaning(file.document, channels, reference) !== meaning(after, directory, now);
  });
  if (!broken) return undefined;
  const name = fileName(file.document.name);
  return l10n.t(
    '“{0}” in {1} is another name for the same thing, and would no longer find it. Change it to “{2}” first.',
    broken.text,
    name,
    words,
  );
}

/** What a reference names, told by the place of its entry, so that it can be compared across a rename. */
function meaning(
  document: CampaignDocument,
  channels: ChannelDirectory,
  { target, text }: Reference,
): string {
  const plan = document.kind === 'plan' ? document.plan : undefined;
  if (target === 'channel') {
    const channel = channels.find(text);
    if (!channel) return 'nothing';
    const { inPlan, inRegister, inCatalogue } = channel;
    if (inPlan && plan) return `plan ${plan.channels.indexOf(inPlan)}`;
    return inRegister ? 'register' : `catalogue ${inCatalogue?.id}`;
  }
  if (target === 'audience') {
    const shared = channels.sharedAudiences;
    const own = plan && findAudience(plan, text, shared);
    if (plan && own) return `audience ${plan.audiences.indexOf(own)}`;
    return `shared audience ${shared.indexOf(findSharedAudience(shared, text)!)}`;
  }
  if (!plan) return 'nothing';
  return `objective ${plan.objectives.indexOf(findObjective(plan, text)!)}`;
}

/** Why a plan's channel must keep its name: what the register or the catalogue knows of it would be lost. */
function whatIsLost(
  before: Channel | undefined,
  now: Channel | undefined,
  old: string,
  text: string,
): string | undefined {
  if (before?.inRegister && !now?.inRegister) {
    return l10n.t(
      'The register knows this channel as “{0}”. Rename it there: the plans that use it are renamed with it.',
      old,
    );
  }
  if (before?.inCatalogue && !now?.inCatalogue && before.kind && !now?.kind) {
    return l10n.t(
      'That “{0}” is a {1} channel is known from the catalogue, which does not know “{2}”. Write its kind into its entry first.',
      old,
      kindName(before.kind),
      text,
    );
  }
  return undefined;
}

/** Why a plan's audience must keep its name: that it is one of the register's would be lost. */
function whoIsLost(before: Plan, now: Plan, shared: readonly SharedAudience[]): string | undefined {
  const lost = before.audiences.findIndex((audience, index) => {
    const meant = sharedAudienceOf(shared, audience);
    return meant && sharedAudienceOf(shared, now.audiences[index] ?? {}) !== meant;
  });
  const audience = before.audiences[lost];
  return (
    audience &&
    l10n.t(
      'The register knows these people as “{0}”. Rename them there: the plans that use the name are renamed with it.',
      sharedAudienceName(sharedAudienceOf(shared, audience)!),
    )
  );
}

function takenBy(target: ReferenceTarget, name: string): string {
  switch (target) {
    case 'objective':
      return l10n.t('“{0}” is taken by another objective already. Choose another name.', name);
    case 'audience':
      return l10n.t('“{0}” is taken by another audience already. Choose another name.', name);
    case 'channel':
      return l10n.t('“{0}” is taken by another channel already. Choose another name.', name);
  }
}
