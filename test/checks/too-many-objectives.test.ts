import { describeCheck, objectives } from './precision.ts';

const some = (count: number) =>
  objectives(...Array.from({ length: count }, (_, n) => `${n + 1}00 applications by May 2027`));

describeCheck('too-many-objectives', {
  fires: { 'seven objectives, on the key': { text: some(7), words: ['objectives'] }, 'many more': some(20) },
  silent: {
    'six objectives': some(6),
    'one objective': some(1),
    none: 'campaign: T',
    'six objectives and one that is just begun': `${some(6)}\n  -`,
  },
});
