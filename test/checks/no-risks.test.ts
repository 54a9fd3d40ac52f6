import { describeCheck, objectives } from './precision.ts';

const plan = (rest: string) => `${objectives('400 applications by March 2027')}\n${rest}`;

describeCheck('no-risks', {
  fires: {
    'a plan without risks, on its title': { text: plan(''), words: ['T'] },
    'an empty key': { text: plan('risks:'), words: ['risks'] },
    'an empty list': plan('risks: []'),
  },
  silent: {
    'a risk': plan('risks: [Calendars arrive late]'),
    'a risk and what is done': plan('risks:\n  Calendars arrive late: Print a week early'),
    'a plan without objectives yet': 'campaign: T\nlead: Sam',
    'an objective that is not written yet': 'campaign: T\nobjectives: TBC',
  },
  mends: /^Add a risk/,
});
