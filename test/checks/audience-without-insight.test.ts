import { describeCheck, each } from './precision.ts';

const plan = (insight: string) =>
  `campaign: T\naudiences:\n  - name: Unpaid carers${insight && `\n    insight: ${insight}`}\nobjectives:\n  - objective: 400 applications by March 2027\n    channels: [Leaflet, Facebook]`;

describeCheck('audience-without-insight', {
  fires: {
    'no insight, on the name': { text: plan(''), words: ['Unpaid carers'] },
    'an insight without a source, on its words': {
      text: plan('They are busy people'),
      words: ['They are busy people'],
      says: /^No source for what is said of this audience/,
    },
    'a placeholder': plan('TBC'),
    'what most audiences lack, said once, and what one lacks besides': {
      text: 'campaign: T\naudiences:\n  - A\n  - B\n  - {name: C, insight: They are busy}\n  - D\n  - E\nobjectives: [O]',
      words: ['A', 'They are busy'],
      says: /^Nothing is said to be known about 4 of 5 audiences\./,
    },
  },
  silent: each(
    [
      '41% do not know they can have a free jab (carers survey, May 2026)',
      'Two thirds look after a parent',
      'Most missed the letter, see https://elmfield.example/survey',
      'Half of them work full time',
      'Carers’ panel, spring 2026',
      'Carers told us at the Carers Centre that letters are thrown away',
      'According to Carers UK most put their own health last',
    ],
    plan,
  ),
});
