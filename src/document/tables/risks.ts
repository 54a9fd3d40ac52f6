import type { Risk } from '../../plan/format/schema.ts';
import type { Facts } from '../facts.ts';
import type { Block } from '../model.ts';
import { captionedTable } from './table.ts';

/** The risks with what is done about them. */
export function riskTable(facts: Facts): Block[] {
  const { plan, words, cells, lineOf } = facts;
  return captionedTable<Risk>(facts, {
    title: 'risks',
    description: words.text('risksDescription', plan.risks.length),
    items: plan.risks,
    lineOf,
    columns: [
      { header: 'risk', cell: ({ risk }) => cells.of(risk) },
      { header: 'likelihood', cell: ({ likelihood }) => cells.choice(likelihood) },
      { header: 'impact', cell: ({ impact }) => cells.choice(impact) },
      { header: 'mitigation', cell: ({ mitigation }) => cells.of(mitigation) },
      { header: 'owner', cell: ({ owner }) => cells.of(owner) },
    ],
  });
}
