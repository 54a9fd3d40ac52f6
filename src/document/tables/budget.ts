import { costsOf, totalCost } from '../../channels/costs.ts';
import { moneyInWords } from '../../plan/values/amounts.ts';
import { type Facts, namedChannel } from '../facts.ts';
import { type Block, cellOf } from '../model.ts';
import { captionedTable, labelled } from './table.ts';

interface CostRow {
  readonly item: string;
  readonly type: string;
  readonly amount: number;
  readonly entry?: object;
}

/** The money there is, where it comes from, and what it is spent on. */
export function budgetBlocks({ plan, channels, lineOf }: Facts): Block[] {
  const { total, source, currency } = plan.budget ?? {};
  const costs = costsOf(plan, channels);
  const spent = totalCost(costs);
  const items = costs.map(({ kind, entry, amount }): CostRow => {
    if (kind === 'activity') return { item: entry.activity, type: 'Activity', amount, entry };
    const item = namedChannel(channels, entry.id ?? entry.name ?? '').name || 'Channel';
    return { item, type: 'Channel', amount, entry };
  });
  if (items.length > 0) items.push({ item: 'All planned costs', type: 'Total', amount: spent });
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
    ...captionedTable<CostRow>({
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
