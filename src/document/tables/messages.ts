import type { Message } from '../../plan/format/schema.ts';
import { audienceName, type Facts } from '../facts.ts';
import { type Block, cellOf, listCell } from '../model.ts';
import { countedWith } from '../wording.ts';
import { captionedTable, labelled } from './table.ts';

/** The proposition and the key messages. */
export function messageBlocks({ plan, lineOf }: Facts): Block[] {
  return [
    ...(plan.proposition ? [labelled('Proposition', plan.proposition)] : []),
    ...captionedTable<Message>({
      title: 'Key messages',
      description: countedWith(plan.messages.length, 'key message', 'its audience and its proof'),
      items: plan.messages,
      lineOf,
      columns: [
        { header: 'Message', cell: ({ message }) => cellOf(message) },
        {
          header: 'For whom',
          cell: ({ audience }) =>
            listCell(
              audience.map((reference) => audienceName(plan, reference)),
              'everyone',
            ),
          has: ({ audience }) => audience.length > 0,
        },
        { header: 'Proof', cell: ({ proof }) => cellOf(proof), has: ({ proof }) => proof !== undefined },
      ],
    }),
  ];
}
