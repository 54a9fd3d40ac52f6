import { channelsOfPlan, channelsServing, type NamedChannel } from '../../channels/serving.ts';
import { objectiveName } from '../../document/facts.ts';
import { plainText } from '../../document/model.ts';
import { audiencesCell, choiceCell, dayCell, listCell, moneyCell, textCell } from '../cells.ts';
import { type Dates, exactDays } from '../days.ts';
import type { SheetFacts } from '../facts.ts';
import type { SheetCell, SheetTable } from '../table.ts';
import { itemTable } from './table.ts';

/** Every channel that the plan uses, in the order in which the plan is read. */
export function channelSheet(facts: SheetFacts): SheetTable {
  const { plan, channels, words } = facts;
  const serving = plan.objectives.map(
    (objective) => new Set(channelsServing(plan, objective, channels).map(({ key }) => key)),
  );
  const objectivesOf = ({ key }: NamedChannel) =>
    serving.flatMap((keys, index) => (keys.has(key) ? [plainText(objectiveName(facts, index))] : []));
  const daysOf = (channel: NamedChannel) => exactDays(plan, datesOf(channel));
  return itemTable<NamedChannel>(facts, {
    name: 'channels',
    id: 'Channels',
    items: channelsOfPlan(plan, channels),
    entryOf: ({ channel }) => channel?.inPlan,
    columns: [
      { header: 'channel', widest: 36, cell: ({ name }) => textCell(name) },
      { header: 'kind', widest: 20, cell: ({ channel }) => choiceCell(channel?.kind, words) },
      { header: 'pesoClass', widest: 20, cell: ({ channel }) => choiceCell(channel?.peso, words) },
      { header: 'direction', widest: 20, cell: ({ channel }) => choiceCell(channel?.direction, words) },
      { header: 'objectives', widest: 36, cell: (channel) => listCell(objectivesOf(channel)) },
      {
        header: 'audiences',
        widest: 30,
        cell: ({ channel }) => audiencesCell(channel?.inPlan?.audiences ?? [], facts),
      },
      { header: 'owner', widest: 24, cell: ({ channel }) => textCell(channel?.owner) },
      { header: 'start', holds: 'day', widest: 16, cell: (channel) => dayCell(daysOf(channel).start, words) },
      { header: 'end', holds: 'day', widest: 16, cell: (channel) => dayCell(daysOf(channel).end, words) },
      { header: 'when', widest: 26, cell: (channel) => whenCell(channel, facts) },
      {
        header: 'cost',
        holds: 'amount',
        widest: 20,
        cell: ({ channel }) => moneyCell(channel?.inPlan?.cost, facts),
      },
      { header: 'why', widest: 44, cell: ({ channel }) => textCell(channel?.inPlan?.why) },
      { header: 'measure', widest: 30, cell: ({ channel }) => textCell(channel?.inPlan?.measure) },
      { header: 'reach', widest: 24, cell: ({ channel }) => textCell(channel?.inPlan?.reach) },
    ],
  });
}

/** What the first and the last day do not say. */
function whenCell(channel: NamedChannel, { plan, words, launch }: SheetFacts): SheetCell {
  const dates = datesOf(channel);
  return exactDays(plan, dates).isAll ? undefined : textCell(words.period(dates.start, dates.end, launch));
}

function datesOf({ channel }: NamedChannel): Pick<Dates, 'start' | 'end'> {
  return { start: channel?.inPlan?.start, end: channel?.inPlan?.end };
}
