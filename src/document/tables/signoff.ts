import type { Signoff } from '../../plan/format/schema.ts';
import type { Facts } from '../facts.ts';
import type { Block } from '../model.ts';
import { captionedTable } from './table.ts';

/** Who approves the plan, with room to sign. */
export function signoffTable(facts: Facts): Block[] {
  const { plan, launch, words, cells, lineOf } = facts;
  return captionedTable<Signoff>(facts, {
    title: 'signoff',
    description: words.text('signoffDescription', plan.signoff.length),
    items: plan.signoff,
    lineOf,
    isSigned: true,
    columns: [
      { header: 'name', cell: ({ name }) => cells.of(name) },
      { header: 'role', cell: ({ role }) => cells.of(role) },
      { header: 'signature', cell: ({ date }) => cells.say(date ? 'signedOff' : 'awaitingSignature') },
      {
        header: 'date',
        isToFill: true,
        cell: ({ date }) => cells.own(date && words.day(date, launch), 'notYet'),
      },
    ],
  });
}
