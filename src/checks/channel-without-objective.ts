import * as l10n from '@vscode/l10n';
import type { Channel, ChannelDirectory } from '../channels/directory.ts';
import { servingChannels } from '../channels/use.ts';
import { isBroken, type PlanDocument } from '../plan/document.ts';
import { removeListItem } from '../plan/edit/items-in-list.ts';
import { addToList } from '../plan/edit/texts-in-list.ts';
import { audiencesOf } from '../plan/format/references.ts';
import type { Audience, Objective, PlanChannel } from '../plan/format/schema.ts';
import { filled } from '../plan/values/placeholder.ts';
import { looseKey } from '../text/text.ts';
import { channelsForAll } from './channel-choice.ts';
import { defineCheck, type Fix, type Report } from './check.ts';
import { listed, quoted } from './messages.ts';

/** Channels that the plan names for an audience, of which no objective makes use. */
interface AudienceChannels {
  readonly unserved: readonly { readonly audience: Audience; readonly names: readonly string[] }[];
}

/** A listed channel that no objective uses, those of audiences, or all that are named where no objective names any. */
type Unused = PlanChannel | AudienceChannels | 'all';

/** Each channel that the plan lists serves an objective. */
export const channelWithoutObjective = defineCheck<Unused>({
  code: 'channel-without-objective',
  title: 'Channel without an objective',
  severity: 'warning',
  why: 'A channel is a means to an end. One that serves no objective costs time and money that the objectives need.',
  source: 'The idea behind Campaign Plan: a channel is chosen where it serves an objective.',
  examples: {
    bad: `campaign: New bin days
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet]
channels:
  - name: Podcast
    why: We have always done one`,
    good: `campaign: New bin days
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet]
channels:
  - name: Leaflet
    why: Reaches every household`,
  },
  *plan({ document, channels }) {
    const { plan, locations } = document;
    const objectives = plan.objectives.filter(({ objective }) => objective.trim() !== '');
    if (objectives.length === 0) return;
    const place = channelsForAll(document);
    if (place) {
      yield {
        range: locations.key(plan, place) ?? locations.words(plan, place),
        message:
          place === 'channels'
            ? l10n.t(
                'No objective names its channels. Say which objective each of these serves: a channel earns its place by serving one, and an objective that none serves will not be heard of.',
              )
            : l10n.t(
                'No objective names its channels: only activities do. Choose them for the objectives they serve, or say at each activity which objective it is for, as an objective that none serves will not be heard of.',
              ),
        data: 'all',
      };
      return;
    }
    const serving = objectives.flatMap((objective) => servingChannels(plan, objective, channels));
    const servingIds = new Set(serving.map(({ id }) => id));
    for (const entry of plan.channels) {
      const name = entry.id ?? entry.name;
      const channel = name === undefined ? undefined : channels.find(name);
      if (
        !channel ||
        filled(name) === '' ||
        servingIds.has(channel.id) ||
        serving.some((other) => isPartOf(other, channel)) ||
        isBroken(document, locations.whole(entry))
      )
        continue;
      yield {
        range: locations.words(entry, 'name', 'id'),
        message: l10n.t(
          'No objective uses this channel: {0}. Choose it for one, or take it out of the plan, as a channel earns its place by serving an objective.',
          quoted(channel.name),
        ),
        data: entry,
      };
    }
    yield* forAudiences(document, channels, servingIds);
  },
  fixes({ data }, { document, channels }) {
    if (document.kind !== 'plan') return [];
    if (data === 'all') return choicesOfAll(document);
    const { plan } = document;
    if ('unserved' in data) return choicesFor(document, channels, data);
    const entry = data;
    const name = filled(entry.name) || filled(entry.id);
    const choose = plan.objectives
      .filter(({ objective }) => objective.trim() !== '')
      .slice(0, 6)
      .map(
        (objective): Fix => ({
          title: l10n.t('Choose it for the objective {0}', quoted(objective.objective)),
          edits: addToList(document, objective, 'channels', [name]),
        }),
      );
    const edits = removeListItem(document, plan.channels, plan.channels.indexOf(entry));
    return edits.length > 0
      ? [...choose, { title: l10n.t('Take this channel out of the plan'), edits }]
      : choose;
  },
});

/** The ways to choose all that is named: for one of the objectives that need channels, or for each of them. */
function choicesOfAll(document: PlanDocument): Fix[] {
  const { plan } = document;
  const inList = plan.channels.map(({ id, name }) => filled(name) || filled(id));
  const names = [...new Set([...inList, ...plan.activities.flatMap(({ channel }) => channel)])].filter(
    (name) => filled(name) !== '',
  );
  const objectives = plan.objectives.filter(
    ({ objective, without_channels }) => filled(objective) !== '' && filled(without_channels) === '',
  );
  const choose = (objective: Objective) => addToList(document, objective, 'channels', names);
  const forOne = objectives.slice(0, 6).map(
    (objective): Fix => ({
      title: l10n.t('Choose all of them for the objective {0}', quoted(objective.objective)),
      edits: choose(objective),
    }),
  );
  return objectives.length > 1
    ? [
        ...forOne,
        { title: l10n.t('Choose all of them for every objective'), edits: objectives.flatMap(choose) },
      ]
    : forOne;
}

const mostNamed = 3;

/** Channels that audiences have and no objective: asked once for the plan, where the first of them stands. */
function* forAudiences(
  document: PlanDocument,
  channels: ChannelDirectory,
  serving: ReadonlySet<string>,
): Generator<Report<AudienceChannels>> {
  const { plan, locations } = document;
  const unserved = plan.audiences.flatMap((audience) => {
    const own = audience.channels.flatMap((reference, index) => {
      const channel = channels.find(reference);
      const range = locations.item(audience.channels, index);
      return channel && !serving.has(channel.id) && range && !isBroken(document, range)
        ? [{ name: reference, range }]
        : [];
    });
    return own.length > 0 ? [{ audience, names: own.map(({ name }) => name), range: own[0]!.range }] : [];
  });
  const [first] = unserved;
  if (!first) return;
  const names = [...new Set(unserved.flatMap((each) => each.names))].map((name) => quoted(name));
  yield {
    range: first.range,
    message:
      names.length > mostNamed
        ? l10n.t(
            'Channels of audiences without an objective: {0} and {1} more. Say which objective each of them serves, as the plan names them for its audiences only.',
            names.slice(0, mostNamed).join(', '),
            names.length - mostNamed,
          )
        : l10n.t(
            'Channels of audiences without an objective: {0}. Say which objective each of them serves, as the plan names them for its audiences only.',
            listed(names),
          ),
    data: { unserved },
  };
}

/** For each objective: to choose what its audiences have. */
function choicesFor(
  document: PlanDocument,
  { sharedAudiences }: ChannelDirectory,
  { unserved }: AudienceChannels,
): Fix[] {
  const { plan } = document;
  return plan.objectives.slice(0, 6).flatMap((objective): Fix[] => {
    const audiences = new Set(audiencesOf(plan, objective, sharedAudiences));
    const own = unserved.filter(({ audience }) => audiences.has(audience)).flatMap(({ names }) => names);
    const names = [...new Set(own)];
    if (names.length === 0 || filled(objective.objective) === '') return [];
    const title = l10n.t('Choose {0} for the objective {1}', listed(names), quoted(objective.objective));
    return [{ title, edits: addToList(document, objective, 'channels', names) }];
  });
}

/** "YouTube demos" are a part of “YouTube”, and Facebook is one of “Social media”; another museum's page is not. */
function isPartOf(part: Channel, { name, inCatalogue }: Channel): boolean {
  if (!inCatalogue) return false;
  const key = looseKey(name);
  const isGeneral = [inCatalogue.name, ...inCatalogue.aliases].some((word) => looseKey(word) === key);
  if (!isGeneral) return false;
  return inCatalogue.id === 'social-media'
    ? part.kind === 'social' && part.peso !== 'paid'
    : part.inCatalogue === inCatalogue;
}
