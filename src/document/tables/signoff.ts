import type { Signoff } from '../../plan/format/schema.ts';
import type { Facts } from '../facts.ts';
import { type Block, cellOf } from '../model.ts';
import { countedWith, dayInWords } from '../wording.ts';
import { captionedTable } from './table.ts';

/** Who approves the plan, with room to sign. */
export function signoffTable({ plan, launch, lineOf }: Facts): Block[] {
  return captionedTable<Signoff>({
    title: 'Sign-off',
    description: countedWith(
      plan.signoff.length,
      'person who approves the plan',
      'role, signature and date',
      'people who approve the plan',
    ),
    items: plan.signoff,
    lineOf,
    isSigned: true,
    columns: [
      { header: 'Name', cell: ({ name }) => cellOf(name) },
      { header: 'Role', cell: ({ role }) => cellOf(role) },
      { header: 'Signature', cell: ({ date }) => cellOf(date ? 'Signed off' : 'Awaiting signature') },
      { header: 'Date', cell: ({ date }) => cellOf(date && dayInWords(date, launch), 'not yet') },
    ],
  });
}
