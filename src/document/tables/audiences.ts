import type { Audience, Stakeholder } from '../../plan/format/schema.ts';
import { capitalised } from '../../text/text.ts';
import type { Facts } from '../facts.ts';
import { type Block, cellOf, listCell } from '../model.ts';
import { countedWith } from '../wording.ts';
import { captionedTable, labelledCell } from './table.ts';

/** The audiences with what is known of them and what is asked of them. */
export function audienceTable({ plan, lineOf }: Facts): Block[] {
  return captionedTable<Audience>({
    title: 'Audiences',
    description: countedWith(
      plan.audiences.length,
      'audience',
      'insight, barriers and what they should think, feel and do',
    ),
    items: plan.audiences,
    lineOf,
    columns: [
      {
        header: 'Audience',
        cell: ({ name, id, size }) => listCell([name ?? id ?? '', size ? `Size: ${size}` : ''], 'not stated'),
      },
      { header: 'Insight', cell: ({ insight }) => cellOf(insight) },
      {
        header: 'Barriers',
        has: ({ barriers }) => Object.values(barriers ?? {}).some((text) => text !== undefined),
        cell: ({ barriers }) =>
          labelledCell(
            [
              ['Capability', barriers?.capability],
              ['Opportunity', barriers?.opportunity],
              ['Motivation', barriers?.motivation],
            ],
            'not stated',
          ),
      },
      {
        header: 'Think, feel, do',
        has: (audience) => (audience.think ?? audience.feel ?? audience.do) !== undefined,
        cell: (audience) =>
          labelledCell(
            [
              ['Think', audience.think],
              ['Feel', audience.feel],
              ['Do', audience.do],
            ],
            'not stated',
          ),
      },
    ],
  });
}

/** The stakeholders with their influence and interest. */
export function stakeholderTable({ plan, lineOf }: Facts): Block[] {
  const graded = (text: string | undefined) => cellOf(text && capitalised(text));
  return captionedTable<Stakeholder>({
    title: 'Stakeholders',
    description: countedWith(
      plan.stakeholders.length,
      'stakeholder',
      'influence, interest and how they are engaged',
    ),
    items: plan.stakeholders,
    lineOf,
    columns: [
      { header: 'Stakeholder', cell: ({ name }) => cellOf(name) },
      {
        header: 'Influence',
        cell: ({ influence }) => graded(influence),
        has: ({ influence }) => influence !== undefined,
      },
      {
        header: 'Interest',
        cell: ({ interest }) => graded(interest),
        has: ({ interest }) => interest !== undefined,
      },
      { header: 'Engagement', cell: ({ engagement }) => cellOf(engagement) },
    ],
  });
}
