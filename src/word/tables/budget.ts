import { moneyInWords } from '../../plan/amounts.ts';
import { type Facts, namedChannels } from '../facts.ts';
import { type Block, cellOf } from '../model.ts';

import { captionedTable, labelled } from './table.ts';

interface Cost {
  readonly item: string;
  readonly type: string;
  readonly amount: number;
  readonly entry?: object;
}

/** The money there is, where it comes from, and what it is spent on. */
export function budgetBlocks({ plan, channels, lineOf }: Facts): Block[] {
  const { total, source, currency } = plan.budget ?? {};
  const costs = costsOf({ plan, channels });
  const spent = costs.reduce((sum, { amount }) => sum + amount, 0);
  const items: Cost[] =
    costs.length > 0 ? [...costs, { item: 'All planned costs', type: 'Total', amount: spent }] : [];
  if (items.length > 0 && total !== undefined) {
    const left = total - spent;
    items.push({
      item: left < 0 ? 'Over budget by' : 'Left in the budget',
      type: 'Total',
      amount: Math.abs(left),
    });
  }
  return [
    ...(total === undefined ? [] : [labelled('Budget', moneyInWords(total, currency))]),
    ...(source ? [labelled('Source of the money', source)] : []),
    ...captionedTable<Cost>({
      title: 'Planned costs',
      description: 'What each channel and activity costs, with the total.',
      items,
      lineOf: ({ entry }) => entry && lineOf(entry),
      columns: [
        { header: 'What for', cell: ({ item }) => cellOf(item) },
        { header: 'Kind of cost', cell: ({ type }) => cellOf(type) },
        { header: 'Amount', cell: ({ amount }) => cellOf(moneyInWords(amount, currency)) },
      ],
    }),
  ];
}

/** The channels' costs, and those of the activities whose channel has none of its own. */
function costsOf({ plan, channels }: Pick<Facts, 'plan' | 'channels'>): Cost[] {
  const paid = new Set<string>();
  const ofChannels = plan.channels.flatMap((entry): Cost[] => {
    if (entry.cost === undefined) return [];
    const [channel] = namedChannels(channels, [entry.id ?? entry.name ?? '']);
    if (channel) paid.add(channel.key);
    return [{ item: channel?.name ?? 'Channel', type: 'Channel', amount: entry.cost, entry }];
  });
  const ofActivities = plan.activities.flatMap((entry): Cost[] => {
    if (entry.cost === undefined) return [];
    if (namedChannels(channels, entry.channel).some(({ key }) => paid.has(key))) return [];
    return [{ item: entry.activity, type: 'Activity', amount: entry.cost, entry }];
  });
  return [...ofChannels, ...ofActivities];
}
