import { describeCheck } from './precision.ts';

const plan = (rest: string) =>
  `campaign: T\nend: 2026-09-05\nobjectives:\n  - objective: 400 applications by March 2026\n    channels: [Leaflet, Facebook]\n${rest}`;

describeCheck('result-unexplained', {
  fires: {
    'a target that was missed, on its objective': {
      text: plan('    result: 312'),
      words: ['400 applications by March 2026'],
      says: /312/,
    },
    'a measure that fell short': plan('    measures: [{measure: Applications, target: 400, result: 312}]'),
    'several measures that fell short': plan(
      '    measures: [{measure: A, target: 400, result: 312}, {measure: B, target: 5, result: 4}]',
    ),
    'a reason still to come': plan('    result: 312\n    why: TBC'),
  },
  silent: {
    'a reason': plan('    result: 312\n    why: The letter came after half-term'),
    'a target that was met': plan('    result: 412'),
    'a target that was partly met': plan('    baseline: 200\n    result: 312'),
    'what cannot be compared': plan('    result: Fewer than we hoped'),
    'an objective without a result': plan(''),
    'a plan under way': plan('    result: 312').replace('2026-09-05', '2027-09-05'),
  },
});
