import type { Channel } from '../../channels/directory.ts';
import type { Considered, Objective } from '../../plan/format/schema.ts';
import { moneyInWords } from '../../plan/values/amounts.ts';
import { capitalised } from '../../text/text.ts';
import {
  audienceName,
  type Facts,
  type NamedChannel,
  namedChannel,
  namedChannels,
  objectiveLabel,
  planChannels,
} from '../facts.ts';
import { type Block, type Cell, cellOf, listCell, words } from '../model.ts';
import { counted, countedWith, periodInWords } from '../wording.ts';
import { captionedTable, sentence } from './table.ts';

/** Which channels serve which objectives, what each channel is, and which were looked at and not used. */
export function channelBlocks(facts: Facts): Block[] {
  return [...matrix(facts), ...withoutChannels(facts), ...details(facts), ...consideredTable(facts)];
}

/** Up to this many columns beside the first, "Yes" and "No" can be followed across a page. */
const widest = { objectives: 6, channels: 9 };

/**
 * The objective × channel table, in words. The shorter side goes across; where neither fits across a page,
 * each objective lists its channels.
 */
function matrix(facts: Facts): Block[] {
  const { plan, channels, lineOf } = facts;
  const { objectives } = plan;
  const chosen = objectives.map((objective) => namedChannels(channels, objective.channels));
  const used = [...new Map(chosen.flat().map((channel) => [channel.key, channel])).values()];
  if (objectives.length === 0 || used.length === 0) return [];
  const serves = chosen.map((list) => new Set(list.map(({ key }) => key)));
  const yesOrNo = (objective: number, channel: NamedChannel): Cell => [
    words(serves[objective]!.has(channel.key) ? 'Yes' : 'No'),
  ];
  if (objectives.length <= widest.objectives) {
    return captionedTable<NamedChannel>({
      title: 'Channels by objective',
      description: `For each of ${counted(used.length, 'channel')}, whether it serves each objective: yes or no.`,
      items: used,
      lineOf: ({ key }) => lineOfChannel(facts, key),
      columns: [
        { header: 'Channel', cell: ({ name }) => cellOf(name) },
        ...objectives.map((_, index) => ({
          header: objectiveLabel(index),
          cell: (channel: NamedChannel) => yesOrNo(index, channel),
        })),
      ],
    });
  }
  const columns =
    used.length <= widest.channels
      ? used.map((channel) => ({
          header: channel.name,
          cell: (_: Objective, index: number) => yesOrNo(index, channel),
        }))
      : [{ header: 'Channels', cell: (_: Objective, index: number) => listed(chosen[index]!) }];
  return captionedTable<Objective>({
    title: 'Channels by objective',
    description: `For each of ${counted(objectives.length, 'objective')}, the channels that serve it.`,
    items: objectives,
    lineOf,
    columns: [{ header: 'Objective', cell: (_, index) => cellOf(objectiveLabel(index)) }, ...columns],
  });
}

function listed(channels: readonly NamedChannel[]): Cell {
  return cellOf(channels.map(({ name }) => name).join(', '), 'none');
}

function lineOfChannel({ plan, channels, lineOf }: Facts, key: string): number | undefined {
  const entry = plan.channels.find(({ id, name }) => namedChannel(channels, id ?? name ?? '').key === key);
  return entry && lineOf(entry);
}

function withoutChannels({ plan }: Facts): Block[] {
  return plan.objectives.flatMap(({ channels, without_channels: reason }, index) => {
    if (channels.length > 0) return [];
    return reason
      ? [sentence(`${objectiveLabel(index)} needs no channel: ${reason}`)]
      : [sentence(`No channel has been chosen for ${objectiveLabel(index).toLowerCase()} yet.`)];
  });
}

function capitalisedWord(word: string | undefined): string {
  return word === undefined ? '' : capitalised(word);
}

interface Detail extends NamedChannel {
  readonly channel: Channel | undefined;
}

function details(facts: Facts): Block[] {
  const { plan, channels, launch } = facts;
  const used = planChannels(facts).map(
    (named): Detail => ({ ...named, channel: channels.find(named.name) ?? channels.find(named.key) }),
  );
  return captionedTable<Detail>({
    title: 'Channels',
    description: countedWith(
      used.length,
      'channel',
      'its kind, direction, owner, cost and why it was chosen',
    ),
    items: used,
    lineOf: ({ key }) => lineOfChannel(facts, key),
    columns: [
      { header: 'Channel', cell: ({ name }) => cellOf(name) },
      {
        header: 'Kind and direction',
        cell: ({ channel }) =>
          listCell([channel?.kind, channel?.peso, channel?.direction].map(capitalisedWord), 'not stated'),
      },
      {
        header: 'Owner and cost',
        cell: ({ channel }) => {
          const cost = channel?.inPlan?.cost;
          return listCell([
            channel?.owner ?? 'owner not stated',
            cost === undefined ? 'cost not stated' : moneyInWords(cost, plan.budget?.currency),
          ]);
        },
      },
      {
        header: 'Why, for whom and when',
        cell: ({ channel }) => {
          const entry = channel?.inPlan;
          const audiences = (entry?.audiences ?? []).map((reference) => audienceName(plan, reference));
          const period = periodInWords(entry?.start, entry?.end, launch);
          return listCell(
            [
              entry?.why ?? '',
              audiences.length > 0 ? `For: ${audiences.join(', ')}` : '',
              period ? `In use: ${period}` : '',
              entry?.measure ? `Measure: ${entry.measure}` : '',
            ],
            'not stated',
          );
        },
        has: ({ channel }) => {
          const entry = channel?.inPlan;
          return (
            entry !== undefined &&
            ((entry.why ?? entry.start ?? entry.end ?? entry.measure) !== undefined ||
              entry.audiences.length > 0)
          );
        },
      },
    ],
  });
}

function consideredTable({ plan, channels, lineOf }: Facts): Block[] {
  return captionedTable<Considered>({
    title: 'Channels considered and not used',
    description: countedWith(
      plan.considered.length,
      'channel that was looked at and not used',
      'the reason',
      'channels that were looked at and not used',
    ),
    items: plan.considered,
    lineOf,
    columns: [
      { header: 'Channel', cell: ({ channel }) => cellOf(channel && namedChannel(channels, channel).name) },
      { header: 'Why not', cell: ({ why }) => cellOf(why) },
    ],
  });
}
