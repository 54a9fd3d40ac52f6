import { channelsOfPlan, channelsServing, type NamedChannel, namedChannel } from '../../channels/serving.ts';
import type { Considered, Objective } from '../../plan/format/schema.ts';
import { currencyOf } from '../../plan/values/currency.ts';
import { capitalised, uncapitalised } from '../../text/text.ts';
import { audienceName, type Facts, objectiveName } from '../facts.ts';
import { lineWords } from '../markdown/value-content.ts';
import { type Block, type Cell, plainText } from '../model.ts';
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
  const { plan, words, cells, lineOf } = facts;
  const { objectives } = plan;
  const serving = objectives.map((objective) => channelsServing(plan, objective, facts.channels));
  const used = [...new Map(serving.flat().map((channel) => [channel.key, channel])).values()];
  if (objectives.length === 0 || used.length === 0) return [];
  const serves = serving.map((list) => new Set(list.map(({ key }) => key)));
  const yesOrNo = (objective: number, { key }: NamedChannel): Cell =>
    cells.say(serves[objective]!.has(key) ? 'yes' : 'no');
  if (objectives.length <= widest.objectives) {
    return captionedTable<NamedChannel>(facts, {
      title: 'channelsByObjective',
      description: words.text('channelsByObjectiveDescription', used.length),
      items: used,
      lineOf: ({ key }) => lineOfChannel(facts, key),
      columns: [
        { header: 'channel', cell: ({ name }) => cells.of(name) },
        ...objectives.map(({ objective }, index) => {
          const header = objectiveName(facts, index);
          const inFull = lineWords(objective.trim());
          return {
            header,
            ...(plainText(header).endsWith(inFull) ? {} : { inFull }),
            cell: (channel: NamedChannel) => yesOrNo(index, channel),
          };
        }),
      ],
    });
  }
  const columns =
    used.length <= widest.channels
      ? used.map((channel) => ({
          header: [{ type: 'text', text: channel.name, marks: {} } as const],
          cell: (_: Objective, index: number) => yesOrNo(index, channel),
        }))
      : [
          {
            header: 'channels' as const,
            cell: (_: Objective, index: number) =>
              cells.of(serving[index]!.map(({ name }) => name).join(', '), 'none'),
          },
        ];
  return captionedTable<Objective>(facts, {
    title: 'channelsByObjective',
    description: words.text('objectivesByChannelDescription', objectives.length),
    items: objectives,
    lineOf,
    columns: [{ header: 'objective', cell: (_, index) => cells.of(objectiveName(facts, index)) }, ...columns],
  });
}

function lineOfChannel({ plan, channels, lineOf }: Facts, key: string): number | undefined {
  const entry = plan.channels.find(({ id, name }) => namedChannel(channels, id ?? name ?? '').key === key);
  return entry && lineOf(entry);
}

/** Of each objective that has chosen no channel: why, or by what its activities serve it. */
function withoutChannels(facts: Facts): Block[] {
  const { plan, channels, words } = facts;
  return plan.objectives.flatMap((objective, index) => {
    const number = index + 1;
    const serving = channelsServing(plan, objective, channels);
    if (serving.some(({ isChosen }) => isChosen)) return [];
    const reason = objective.without_channels;
    if (reason)
      return [
        sentence(
          words.say('needsNoChannel', words.say('objectiveNumber', number), facts.values.line(reason)),
        ),
      ];
    if (serving.length === 0) return [sentence(words.say('noChannelYet', number))];
    const names = words.list(serving.map(({ name }) => name));
    return [sentence(words.say('channelsByActivitiesOnly', number, names))];
  });
}

function details(facts: Facts): Block[] {
  const { plan, launch, words, cells } = facts;
  const used = channelsOfPlan(plan, facts.channels);
  return captionedTable<NamedChannel>(facts, {
    title: 'channels',
    description: words.text('channelsDescription', used.length),
    items: used,
    lineOf: ({ key }) => lineOfChannel(facts, key),
    columns: [
      { header: 'channel', cell: ({ name }) => cells.of(name) },
      {
        header: 'kindAndDirection',
        cell: ({ channel }) => {
          const known = [channel?.kind, channel?.peso, channel?.direction].flatMap((word) => word ?? []);
          return cells.own(capitalised(known.map((word) => uncapitalised(words.choice(word))).join(', ')));
        },
      },
      {
        header: used.some(({ channel }) => channel?.inPlan?.cost !== undefined) ? 'ownerAndCost' : 'owner',
        cell: ({ channel }) => {
          const cost = channel?.inPlan?.cost;
          return cells.list(
            [channel?.owner, cost === undefined ? undefined : words.money(cost, currencyOf(plan))],
            'notStated',
          );
        },
      },
      {
        header: 'whyForWhomWhen',
        cell: ({ channel }) => {
          const entry = channel?.inPlan;
          const audiences = (entry?.audiences ?? []).map((reference) => audienceName(facts, reference));
          const period = words.period(entry?.start, entry?.end, launch);
          return cells.labelled([
            [undefined, entry?.why],
            ['for', audiences.join(', ')],
            ['inUse', period && words.own(period)],
            ['measure', entry?.measure],
            ['reach', entry?.reach],
          ]);
        },
      },
    ],
  });
}

function consideredTable(facts: Facts): Block[] {
  const { plan, channels, words, cells, lineOf } = facts;
  return captionedTable<Considered>(facts, {
    title: 'consideredTitle',
    description: words.text('consideredDescription', plan.considered.length),
    items: plan.considered,
    lineOf,
    columns: [
      {
        header: 'channel',
        cell: ({ channel }) => cells.of(channel && namedChannel(channels, channel).name),
      },
      { header: 'whyNot', cell: ({ why }) => cells.of(why) },
    ],
  });
}
