import { describeCheck, each } from './precision.ts';

const plan = (objective: string, rest = '') =>
  `campaign: T\nobjectives:\n  - objective: ${objective}\n    channels: [Survey, Poster, Facebook]${rest}`;
const open = '\n  - {start: 2027-01-25, end: 2027-03-12, activity: Consultation is open, owner: Sam}';
const told = (text: string) => `\n  - {date: 2027-04-23, activity: "${text}", owner: Sam}`;

describeCheck('consultation-incomplete', {
  fires: {
    ...each(
      [
        'Consult 2,000 residents on the local plan by June 2027',
        '1,000 replies to the public consultation on parking by 31 May 2027',
        'We will consult staff on the new rota by 1 May 2027',
        '40% of tenants respond to the statutory consultation by June 2027',
        'Encourage consultees to comment on the service options considered by Cabinet Members',
        '600 residents comment on the draft plan by June 2027',
        'Gather feedback on the two options by June 2027',
        'Tenants have their say on repairs by June 2027',
      ],
      plan,
    ),
    'dates and feedback, each once': {
      text: plan('1,500 library users by March 2027', '\n    participation: consult'),
      words: ['1,500 library users by March 2027', '1,500 library users by March 2027'],
    },
    'a consultation at a higher level, by its words': plan(
      'Consult 2,000 residents on the local plan by June 2027',
      '\n    participation: involve',
    ),
    'feedback only': {
      text: plan('Consult 2,000 residents by June 2027', `\nactivities:${open}`),
      words: ['Consult 2,000 residents by June 2027'],
      says: /what was heard/,
    },
    'dates only': {
      text: plan('Consult 2,000 residents by June 2027', `\nactivities:${told('You said, we did')}`),
      says: /^No opening and closing dates/,
    },
    'an opening and a close on no exact day': {
      text: plan(
        'Consult 2,000 residents by June 2027',
        `\nactivities:\n  - {start: Spring 2027, end: May 2027, activity: Consultation is open}${told('You said, we did').replace('2027-04-23', 'June 2027')}`,
      ),
      words: ['Spring 2027', 'May 2027'],
      says: /opens on no exact day/,
    },
    'an opening and a close of no known year': plan(
      'Consult 2,000 residents by June',
      `\nactivities:\n  - {start: 25 January, end: 12 March, activity: Consultation is open, owner: Sam}${told('You said, we did')}`,
    ).replace('2027-04-23', 'launch'),
    'a close in some month': {
      text: plan(
        'Consult 2,000 residents by June 2027',
        `\nactivities:\n  - {date: 2027-01-25, activity: Survey opens, owner: Sam}\n  - {date: March 2027, activity: Survey closes, owner: Sam}${told('You said, we did')}`,
      ),
      words: ['March 2027'],
      says: /closes on no exact day/,
    },
    'a plan that is the consultation, of which only the start is known': plan(
      'Consult 2,000 residents on the local plan by June 2027',
      '\ntemplate: consultation\nstart: Spring 2027',
    ),
    'a plan that is the consultation, of which only the end is known': plan(
      'Consult 2,000 residents on the local plan by June 2027',
      '\ntemplate: consultation\nend: 30 September 2027',
    ),
    'a plan with a start and an end that is more than the consultation': plan(
      'Consult 2,000 residents on the local plan by June 2027',
      '\ntemplate: oasis\nstart: Spring 2027\nend: 30 September 2027',
    ),
    'feedback before the close': plan(
      'Consult 2,000 residents by June 2027',
      `\nactivities:${open}\n  - {date: 2027-02-01, activity: Interim results, owner: Sam}`,
    ),
    'a consultation by the title of the plan': {
      text: plan('400 people answer by June 2027').replace(
        'campaign: T',
        'campaign: Budget consultation 2027',
      ),
      words: ['Budget consultation 2027', 'Budget consultation 2027'],
    },
    'an event in some week, which is no time of opening': {
      text: plan(
        'Consult 2,000 residents by June 2027',
        `\nactivities:\n  - {date: w/c 6 September 2027, activity: First engagement activity, owner: Sam}${told('You said, we did')}`,
      ),
      says: /^No opening and closing dates/,
    },
    'a consultation by its title alone': plan('400 people answer by June 2027').replace(
      'campaign: T',
      'campaign: Police and Crime Plan consultation',
    ),
    'views that are solicited': plan('Solicit the public’s views on the draft priorities by June 2027'),
    'an opening and a close in one date, on no exact day': {
      text: plan(
        'Consult 2,000 residents by June 2027',
        `\nactivities:\n  - {date: Mid March to April 2027, activity: Online survey, owner: Sam}${told('You said, we did').replace('2027-04-23', 'June 2027')}`,
      ),
      words: ['Mid March to April 2027'],
      says: /opens on no exact day/,
    },
    'a consultation platform': 'campaign: T\nobjectives:\n  - {objective: A, channels: [Have Your Say]}',
  },
  silent: {
    'an opening and a close, each an activity of its own': plan(
      'Consult 2,000 residents on the budget by June 2027',
      `\nactivities:\n  - {date: 2027-01-25, activity: Survey goes live, owner: Sam}\n  - {date: 2027-03-12, activity: Consultation closes at midnight, owner: Sam}${told('You said, we did')}`,
    ),
    'the same in Welsh': plan(
      'Ymgynghori â 500 o drigolion erbyn 30 Mehefin 2027',
      `\nactivities:\n  - {date: 2027-01-25, activity: Arolwg yn agor, owner: Sam}\n  - {date: 2027-03-12, activity: Ymgynghoriad yn cau, owner: Sam}${told('Adborth i bawb a atebodd')}`,
    ),
    'a plan that tells what became of a consultation': plan('400 people read it by June 2027').replace(
      'campaign: T',
      'campaign: Outcome of the budget consultation',
    ),
    'days of opening in one date': plan(
      'Consult 2,000 residents by June 2027',
      `\nactivities:\n  - {date: 16–20 March 2027, activity: Online survey, owner: Sam}${told('You said, we did')}`,
    ),
    'a plan that is the consultation as a whole, and opens and closes with it': plan(
      'Involve people in choosing where homes are built',
      `\ntemplate: consultation\nstart: Spring 2027\nend: 30 September 2027\nactivities:\n  - {date: Q4 2027, activity: Report on what people said, owner: Sam}`,
    ),
    ...each(
      [
        '300 posts, with comments on Facebook, by March 2027',
        '80% of patients consult a pharmacist before their GP by March 2027',
        'Missed GP consultations fall from 9% to 6% by March 2027',
        'Video consultations rise from 12% to 20% by December 2026',
        '400 complete applications for call handler by 31 March 2027',
        'Consultants’ vacancies fall from 12 to 5 by May 2027',
        '60% of residents know the outcome of the consultation on parking by May 2027',
        '4,000 people listen to the podcast by June 2027',
      ],
      plan,
    ),
    ...each(
      [
        'What we heard and what was decided is published',
        'Feedback to all who answered',
        'You said, we did',
        'Report on the responses goes to Cabinet and to everyone who replied',
        'Summary of responses on the website',
        'Publish the decision and the reasons',
        'Tell tenants what changed because of their answers',
        'Outcome letter to all consultees',
        'Consultation report published',
        'Cabinet decides; letter to all who took part',
        'Let people know what happens next',
        'Close the loop with library users',
      ],
      (text) => plan('Consult 2,000 residents by June 2027', `\nactivities:${open}${told(text)}`),
    ),
    'an opening and a close as two activities': plan(
      'Consult 2,000 residents by June 2027',
      `\nactivities:\n  - {date: 2027-01-25, activity: Consultation opens, owner: Sam}\n  - {date: 2027-03-12, activity: Consultation closes, owner: Sam}${told('You said, we did')}`,
    ),
    'an objective to involve people, which nothing opens or closes': plan(
      'Residents take part in the work of the parish council',
      '\n    participation: involve',
    ),
    'an objective to work with staff': plan(
      'Staff of both trusts shape the new trust by March 2027',
      '\n    participation: collaborate',
    ),
    'an objective that only informs': plan('Consultation on parking', '\n    participation: inform'),
  },
  mends: /feeds back/,
});
