import type { Risk } from '../../plan/format/schema.ts';
import { capitalised } from '../../text/text.ts';
import type { Facts } from '../facts.ts';
import { type Block, cellOf } from '../model.ts';
import { countedWith } from '../wording.ts';
import { captionedTable } from './table.ts';

/** The risks with what is done about them. */
export function riskTable({ plan, lineOf }: Facts): Block[] {
  const graded = (text: string | undefined) => cellOf(text && capitalised(text));
  return captionedTable<Risk>({
    title: 'Risks',
    description: countedWith(plan.risks.length, 'risk', 'likelihood, impact, mitigation and owner'),
    items: plan.risks,
    lineOf,
    columns: [
      { header: 'Risk', cell: ({ risk }) => cellOf(risk) },
      { header: 'Likelihood', cell: ({ likelihood }) => graded(likelihood) },
      { header: 'Impact', cell: ({ impact }) => graded(impact) },
      { header: 'Mitigation', cell: ({ mitigation }) => cellOf(mitigation) },
      { header: 'Owner', cell: ({ owner }) => cellOf(owner), has: ({ owner }) => owner !== undefined },
    ],
  });
}
