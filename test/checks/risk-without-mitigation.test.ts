import { describeCheck } from './precision.ts';

const plan = (risk: string) =>
  `campaign: T\nobjectives:\n  - objective: 400 applications by March 2027\n    channels: [Leaflet, Facebook]\nrisks:\n${risk}`;

describeCheck('risk-without-mitigation', {
  fires: {
    'a risk that is only named': {
      text: plan('  - Calendars arrive late'),
      words: ['Calendars arrive late'],
    },
    'a placeholder': plan('  - {risk: Calendars arrive late, mitigation: TBC}'),
    'what most risks lack, said once': {
      text: plan(
        '  - Calendars arrive late\n  - Rain\n  - Rumours\n  - {risk: A, mitigation: B}\n  - Strikes',
      ),
      words: ['Calendars arrive late'],
      says: /^No action is named against 4 of 5 risks\./,
    },
    'one of two': {
      text: plan('  - {risk: A, mitigation: B}\n  - risk: Rumours online\n    likelihood: high'),
      words: ['Rumours online'],
    },
  },
  silent: {
    'a mitigation': plan('  - {risk: Calendars arrive late, mitigation: Print a week early}'),
    'a risk and what is done, as key and value': plan('  Calendars arrive late: Print a week early'),
    'a risk that is just begun': plan('  -'),
    'no risks': plan('').replace('risks:\n', ''),
  },
});
