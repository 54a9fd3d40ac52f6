import { describeCheck, objectives } from './precision.ts';

const some = (count: number) =>
  `${objectives('400 applications by May 2027')}\nmessages:\n${Array.from({ length: count }, (_, n) => `  - Message ${n}`).join('\n')}`;

describeCheck('too-many-messages', {
  fires: {
    'six messages, on the key': { text: some(6), words: ['messages'] },
    'six for one of two audiences, two of which are for all': `campaign: T
audiences: [Carers, Staff]
objectives:
  - {objective: A, channels: [Letter]}
messages:
  - {message: For all, audience: []}
  - For everyone
${[1, 2, 3, 4].map((n) => `  - {message: Message ${n}, audience: [Carers, carers]}`).join('\n')}
  - {message: Another, audience: Staff}`,
    'many more': some(15),
  },
  silent: {
    'five messages': some(5),
    'one message': some(1),
    none: objectives('400 applications by May 2027'),
    'three messages for each of two audiences': `campaign: T
audiences: [Carers, Staff]
objectives:
  - {objective: A, channels: [Letter]}
messages:
${['Carers', 'Staff'].flatMap((who) => [1, 2, 3].map((n) => `  - {message: Message ${n}, audience: ${who}}`)).join('\n')}`,
  },
});
