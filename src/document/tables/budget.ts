import { costsOf, totalCost } from '../../channels/costs.ts';
import { namedChannel } from '../../channels/serving.ts';
import { countedAmount, type Money } from '../../plan/values/amounts.ts';
import { currencyOf } from '../../plan/values/currency.ts';
import type { Content } from '../cells.ts';
import type { Facts } from '../facts.ts';
import type { Block } from '../model.ts';
import type { TextKey } from '../words/language.ts';
import { captionedTable, labelled, madeFrom } from './table.ts';

interface CostRow {
  readonly item: Content;
  readonly type: TextKey;
  readonly amount: Money;
  readonly entry?: object;
}

/** The money there is, where it comes from, and what it is spent on. */
export function budgetBlocks(facts: Facts): Block[] {
  const { plan, channels, words, cells, lineOf, lineOfKey } = facts;
  const { budget } = plan;
  const { total, source } = budget ?? {};
  const currency = currencyOf(plan);
  // Where a sum stands for the whole budget, that has no key of its own.
  const lineOfTotal = (budget && lineOfKey(budget, 'total')) ?? lineOfKey(plan, 'budget');
  const costs = costsOf(plan, channels);
  const spent = totalCost(costs);
  const items = costs.map((cost): CostRow => {
    const { entry, cost: amount } = cost;
    if (cost.kind === 'activity') return { item: cost.entry.activity, type: 'activity', amount, entry };
    if (cost.kind === 'item') return { item: cost.item, type: 'budgetItem', amount, entry };
    const { name } = namedChannel(channels, cost.entry.id ?? cost.entry.name ?? '');
    return { item: name || words.say('channel'), type: 'channel', amount, entry };
  });
  if (items.length > 0) items.push({ item: words.say('allPlannedCosts'), type: 'total', amount: spent });
  const available = countedAmount(total, currency);
  if (items.length > 0 && available !== undefined) {
    const left = available - spent;
    items.push({
      item: words.say(left < 0 ? 'overBudget' : 'leftInBudget'),
      type: 'total',
      amount: Math.abs(left),
    });
  }
  return [
    ...(total === undefined
      ? []
      : [{ ...labelled(facts, 'budget', words.money(total, currency)), line: lineOfTotal }]),
    ...(budget && source
      ? madeFrom(facts, budget, 'source', [labelled(facts, 'sourceOfMoney', source)])
      : []),
    ...captionedTable<CostRow>(facts, {
      title: 'plannedCosts',
      description: words.text('plannedCostsDescription'),
      items,
      lineOf: ({ entry }) => (entry ? lineOf(entry) : lineOfTotal),
      isTotal: ({ type }) => type === 'total',
      columns: [
        { header: 'whatFor', cell: ({ item }) => cells.of(item) },
        { header: 'kindOfCost', cell: ({ type }) => cells.say(type) },
        { header: 'amount', align: 'right', cell: ({ amount }) => cells.of(words.money(amount, currency)) },
      ],
    }),
  ];
}
