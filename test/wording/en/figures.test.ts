import assert from 'node:assert/strict';
import type { Question } from '../../../src/wording/language.ts';
import { read } from '../../../src/wording/statement.ts';

/** Sentences that say it, and sentences that do not. */
function describeQuestion(
  name: string,
  question: Question,
  yes: readonly string[],
  no: readonly string[],
): void {
  describe(name, () => {
    for (const text of yes) it(`“${text}”: yes`, () => assert.equal(read(text).fits(question), true));
    for (const text of no) it(`“${text}”: no`, () => assert.equal(read(text).fits(question), false));
  });
}

describeQuestion(
  'whether there is a figure',
  'figure',
  [
    'Calls fall by 20% year on year',
    'Cut burglaries by 1/3 by May',
    'Raise EUR500,000',
    'Pawb yn gwybod',
    '2:1',
  ],
  [
    'All-staff email reaches people',
    'Families with children under five',
    'a one-to-one talk by 7.30pm on 6 May',
    'at 7 pm',
    'open to the public (all ages)',
    'Half-price tickets, launch-5w',
  ],
);
describeQuestion(
  'whether it is said what a figure counts',
  'unit',
  [
    'Thefts from halls fall from 48 to 30 by 1 June',
    'Collisions that involve cyclists fall from 41 to 30',
    'Cut littering in half by summer',
    'Mae 1,000 o bobl yn cofrestru',
  ],
  ['Reach 500 by March 2027', 'Footfall: 12,000 in 2026, 15,000 in 2027', 'Stay below 150 a week'],
);
describeQuestion(
  'whether it is said by when',
  'deadline',
  ['on World Foster Day', 'ends 31/03/2027', 'Thefts fall before the autumn term', 'erbyn Ebrill 2027'],
  ['one in three comes after 5 pm', 'COM/2026/114', 'open at the hours of 1998', 'from 52% in 2024 to 60%'],
);
describeQuestion(
  'whether it is said where things stand',
  'baseline',
  ['from 2:1 to 4:1', 'now 22%', 'by half on 2019 levels'],
  ['from 6 October', '(area to be settled), from 2027', 'a state that is none'],
);
describeQuestion(
  'whether a baseline is sought',
  'baseline-sought',
  ['Establish a baseline'],
  ['Baseline: 9%'],
);
describeQuestion(
  'whether it is told against before',
  'against-before',
  ['by 10% over last year'],
  ['by 10% in May'],
);
