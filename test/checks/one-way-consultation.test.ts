import { describeCheck, each } from './precision.ts';

const plan = (objective: string, channels = 'Poster, Website', rest = '') =>
  `campaign: T\nobjectives:\n  - objective: ${objective}\n    channels: [${channels}]${rest}`;

describeCheck('one-way-consultation', {
  fires: {
    ...each(
      [
        'Consult 2,000 residents on the local plan by June 2027',
        'Hear from 1,500 library users by 12 March 2027',
        'Listen to 300 students about night buses before Easter 2027',
        'Co-design the new clinic with 40 patients by May 2027',
        'Involve 200 young people in the policing priorities for 2027',
        '1,000 replies to the public consultation on parking by 31 May 2027',
        'Gather views from 500 tenants by summer 2027',
        'We will consult staff on the new rota by 1 May 2027',
        'Ymgynghori â 500 o drigolion erbyn Mai 2027',
      ],
      plan,
    ),
    'the channels': { text: plan('Consult 2,000 residents by June 2027'), words: ['[Poster, Website]'] },
    'a letter at a higher level than consulting': plan(
      '200 tenants write the charter by May 2027',
      'Letter, Survey',
      '\n    participation: involve',
    ),
    'the level in its key': plan(
      '1,500 library users by March 2027',
      'Poster',
      '\n    participation: consult',
    ),
    'a survey where people take part': {
      text: plan(
        '200 tenants help to write the charter by May 2027',
        'Poster, Survey',
        '\n    participation: involve',
      ),
      says: /^No way for people to talk with you/,
    },
  },
  silent: {
    'a letter where people are consulted and no more': plan(
      '200 tenants answer on the charter by May 2027',
      'Letter, Survey',
      '\n    participation: consult',
    ),
    ...each(
      [
        '80% of patients consult a pharmacist before their GP by March 2027',
        'Missed GP consultations fall from 9% to 6% by March 2027',
        'Collisions that involve cyclists fall from 41 to 30 by 2028',
        'Parents hear from their school within a day of an absence by May 2027',
        '4,000 people listen to the podcast by June 2027',
        '9 in 10 households put the right bin out in March 2027',
        'Video consultations rise from 12% to 20% by December 2026',
        'Half of all staff read the listening exercise’s results by May 2027',
        'Residents know the outcome of the consultation on parking: 60% by May 2027',
        'More patients involved in clinical trials, from 300 to 450 by 2028',
        'Consultant-led clinics are filled to 95% by May 2027',
      ],
      plan,
    ),
    'a channel on which people can answer': plan('Consult 2,000 residents by June 2027', 'Poster, Survey'),
    'an activity that is one': plan(
      'Consult 2,000 residents by June 2027',
      'Poster',
      '\n    id: views\nactivities:\n  - {activity: Talk, channel: Drop-in event, objective: views}',
    ),
    'an objective that only informs': plan(
      'Hear from us within a day',
      'Poster',
      '\n    participation: inform',
    ),
    'a channel of unknown direction': plan(
      'Consult 2,000 residents by June 2027',
      'Zorbing',
      '\nchannels: [Zorbing]',
    ),
    'an objective without channels': 'campaign: T\nobjectives: [Consult 2,000 residents by June 2027]',
  },
  mends: /^Add/,
});
