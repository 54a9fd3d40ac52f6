import type { Message } from '../../plan/format/schema.ts';
import { audienceName, type Facts } from '../facts.ts';
import type { Block } from '../model.ts';
import { captionedTable, labelled, labelledText, madeFrom, nameWithRole } from './table.ts';

/** The proposition and the key messages. */
export function messageBlocks(facts: Facts): Block[] {
  const { plan, words, cells, lineOf } = facts;
  return [
    ...(plan.proposition
      ? madeFrom(facts, plan, 'proposition', labelledText(facts, 'proposition', plan.proposition))
      : []),
    ...(plan.call_to_action
      ? madeFrom(facts, plan, 'call_to_action', labelledText(facts, 'callToAction', plan.call_to_action))
      : []),
    ...captionedTable<Message>(facts, {
      title: 'keyMessages',
      description: words.text('messagesDescription', plan.messages.length),
      items: plan.messages,
      lineOf,
      columns: [
        { header: 'message', cell: ({ message }) => cells.of(message) },
        {
          header: 'forWhom',
          cell: ({ audience }) =>
            cells.list(
              audience.map((reference) => audienceName(facts, reference)),
              'everyone',
            ),
          has: ({ audience }) => audience.length > 0,
        },
        { header: 'proof', cell: ({ proof }) => cells.of(proof) },
      ],
    }),
    ...(plan.spokespeople.length > 0
      ? madeFrom(facts, plan, 'spokespeople', [
          labelled(facts, 'spokespeople', plan.spokespeople.map(nameWithRole).join('; ')),
        ])
      : []),
  ];
}
