import { describeCheck } from './precision.ts';

const plan = (rest: string) =>
  `campaign: T\nobjectives:\n  - objective: 400 applications by March 2026\n    channels: [Leaflet, Facebook]\n${rest}`;

describeCheck('ended-without-results', {
  fires: {
    'a plan that has ended, on its end': { text: plan('end: 2026-09-05'), words: ['2026-09-05'] },
    'a closed plan, on its status': { text: plan('status: closed'), words: ['closed'] },
    'a result still to come': plan('    measures: [{measure: Applications, result: TBC}]\nend: 2026-09-05'),
    'an evaluation still to come': plan('end: 2026-09-05\nevaluation:\n  outcomes: TBC'),
    'an end that counts from the launch': plan('launch: 2026-01-05\nend: launch+4w'),
  },
  silent: {
    'a result': plan('    measures: [{measure: Applications, result: 412}]\nend: 2026-09-05'),
    lessons: plan('end: 2026-09-05\nevaluation:\n  learning: Start earlier'),
    'a plan that ends today': { text: plan('end: 2026-11-24'), today: '2026-11-24' },
    'a plan under way': plan('end: 2027-09-05'),
    'a plan without an end': plan('lead: Sam'),
  },
});
