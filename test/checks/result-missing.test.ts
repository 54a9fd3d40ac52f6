import assert from 'node:assert/strict';
import { applyEdits } from '../../src/text/text.ts';
import { check, planText } from '../support.ts';
import { describeCheck } from './precision.ts';

const plan = (rest: string, objective = '') =>
  `campaign: T\nobjectives:\n  - objective: 400 applications by March 2026\n    channels: [Leaflet, Facebook]\n${objective}${rest}`;

describeCheck('result-missing', {
  fires: {
    'a plan that has ended, on its objective': {
      text: plan('end: 2026-09-05'),
      words: ['400 applications by March 2026'],
    },
    'a closed plan': plan('status: closed'),
    'each objective without a figure': {
      text: `campaign: T
end: 2026-09-05
objectives:
  - {objective: 400 applications, channels: [Letter], result: 412}
  - {objective: 300 bookings, channels: [Letter]}
  - {objective: 20 schools take part, channels: [Letter], measures: [Schools, Children]}`,
      words: ['300 bookings', '20 schools take part'],
    },
    'a result still to come': plan('    measures: [{measure: Applications, result: TBC}]\nend: 2026-09-05'),
    'a result that others owe': plan('    result: awaiting data\nend: 2026-09-05'),
    'lessons without a figure': plan('end: 2026-09-05\nevaluation:\n  learning: Start earlier'),
    'an end that counts from the launch': plan('launch: 2026-01-05\nend: launch+4w'),
    'a deadline that has passed': plan('    deadline: 2026-11-23\nend: 2026-09-05'),
  },
  silent: {
    'a result of the objective': plan('    result: 412\nend: 2026-09-05'),
    'a result of a measure': plan('    measures: [{measure: Applications, result: 412}]\nend: 2026-09-05'),
    'a reading of a measure': plan(
      '    measures: [{measure: Applications, readings: [{date: 2026-09-01, value: 410}]}]\nend: 2026-09-05',
    ),
    'a result in words': plan('    result: Nearly all places were taken\nend: 2026-09-05'),
    'a deadline that is still to come': plan('    deadline: 2027-03-31\nend: 2026-09-05'),
    'a plan that ends today': { text: plan('end: 2026-11-24'), today: '2026-11-24' },
    'a plan under way': plan('end: 2027-09-05'),
    'a plan without an end': plan('lead: Sam'),
    'an objective that is still to be written':
      'campaign: T\nend: 2026-09-05\nobjectives:\n  - {objective: "", channels: [Letter]}\n  - {objective: TBC, channels: [Letter]}',
  },
});

describe('the places that are kept for results', () => {
  for (const eol of ['\n', '\r\n'])
    it(`are those of the measures that decide (${eol === '\n' ? 'LF' : 'CRLF'})`, async () => {
      const objective = (applications: string) => `    measures:
      - {measure: Leaflets, level: output, target: "5,000"}
      - measure: Applications # from the school office
        target: 400${applications}
`;
      const text = planText(plan('end: 2026-09-05', objective('')), eol);
      const { fixes } = await check(text);
      const { edits } = fixes('result-missing').find(({ title }) => /fill in/.test(title))!;
      const result = planText(plan('end: 2026-09-05', objective('\n        result: TBC')), eol);
      assert.equal(applyEdits(text, edits!), result);
    });
});
