import type { Risk } from '../../../plan/format/schema.ts';
import { gradeOf } from '../../../plan/values/grades.ts';
import type { Block } from '../../model.ts';
import { mostRisks } from '../limits.ts';
import type { PageFacts } from './page-facts.ts';
import { plainTable } from './plain-table.ts';

/** The gravest risks by likelihood and impact; of equals, those that the plan names first. */
export function topRisks({ facts, limits, omissions }: PageFacts): Block[] {
  const { plan, words, cells, lineOf } = facts;
  const weight = ({ likelihood, impact }: Risk) => gradeOf(likelihood) * gradeOf(impact);
  const inOrderOfWeight = [...plan.risks].sort((a, b) => weight(b) - weight(a));
  const shown = inOrderOfWeight.slice(0, mostRisks);
  for (const risk of inOrderOfWeight.slice(mostRisks)) omissions.leaveOut('risks', risk.risk, risk);
  return plainTable<Risk>(facts, {
    title: 'topRisks',
    description: words.text('topRisksDescription', shown.length),
    items: shown,
    lineOf,
    columns: [
      {
        header: limits.hasHeadings ? 'risk' : 'topRisks',
        cell: (risk) => cells.of(omissions.fitted(risk.risk, limits.risk, 'risks', risk)),
      },
      { header: 'likelihood', cell: ({ likelihood }) => cells.choice(likelihood) },
      { header: 'impact', cell: ({ impact }) => cells.choice(impact) },
      {
        header: 'mitigation',
        cell: (risk) =>
          cells.of(omissions.fitted(risk.mitigation ?? '', limits.mitigation, 'mitigations', risk)),
      },
    ],
  });
}
