import { readDocumentNow } from '../../../src/plan/document.ts';
import { namedDatesIn } from '../../../src/plan/format/dates-in.ts';
import {
  daysOf,
  exactDayOf,
  exactLaunchOf,
  firstDayOf,
  hasEnded,
  lastDayOf,
  localDayOf,
  sharedDays,
  spanOf,
  weekOf,
} from '../../../src/plan/values/schedule.ts';
import { assertRecorded } from '../../recorded.ts';
import { planText } from '../../support.ts';

/** What a plan says of its own time. */
const plans: Readonly<Record<string, string>> = {
  'start and end': 'start: 2027-01-11\nend: 2027-04-30',
  'a launch': 'launch: 2027-03-01',
  'a launch in some month': 'launch: March 2027\nend: 2027-12-31',
  'a start in words': 'start: Spring 2027\nstatus: closed',
  'an end alone': 'end: June 2026',
  'only what it holds':
    'signoff: [{ name: Jo, date: 2026-11-02 }]\nobjectives: [{ objective: A, deadline: May 2028 }]',
  'a relative start': 'start: launch-14d\nlaunch: 2027-03-15',
  nothing: 'lead: Sam',
};

/** When something is done. */
const activities = [
  'date: 2027-02-15',
  'date: launch',
  'date: launch-2w',
  'date: launch+1m',
  'date: March 2027',
  'date: 12 May',
  'date: w/c 2 March',
  'date: weekly',
  'date: weekly from 1 March 2027',
  'date: until June 2027',
  'date: from June 2027',
  'date: early 2027',
  'date: soon',
  'start: 2027-02-01, end: 2027-03-01',
  'start: 2027-03-01, end: 2027-02-01',
  'start: 2027-02-01',
  'end: 2027-03-01',
  'start: launch, end: launch+2w, frequency: weekly',
  'start: February 2027, end: 2027-03-15, frequency: monthly',
  'date: 2027-02-15, frequency: weekly',
  'start: weekly, end: May 2027',
  'date: Q1 2027, end: 2027-05-01',
  'frequency: weekly',
];

describe('the schedule of a plan', () => {
  it('means by each date what is recorded', () => {
    const lines = Object.entries(plans).flatMap(([what, yaml]) => {
      const text = planText(
        `campaign: T\n${yaml}\nactivities:\n${activities.map((one, index) => `  - { activity: A${index}, ${one} }`).join('\n')}`,
      );
      const document = readDocumentNow('p.campaign.md', text);
      if (document?.kind !== 'plan') throw new Error('no plan');
      const { plan } = document;
      const said = (value: unknown) => JSON.stringify(value) ?? '–';
      return [
        `${what}: launch ${said(exactLaunchOf(plan))}; ended ${['2026-06-30', '2026-07-01', '2027-04-30', '2027-05-01'].map((day) => hasEnded(plan, day)).join()}; ${namedDatesIn(document).length} dates`,
        ...plan.activities.map((activity, index) => {
          const date = activity.date ?? activity.start ?? activity.end;
          const days = [
            spanOf(plan, date),
            firstDayOf(plan, date),
            lastDayOf(plan, date),
            exactDayOf(plan, date),
          ];
          return `  ${activities[index]}: ${said(daysOf(plan, activity))}; ${date === undefined ? 'no date' : localDayOf(plan, date)}; ${days.map(said).join(' ')}`;
        }),
      ];
    });
    assertRecorded('test/plan/values/read/schedules.txt', `${lines.join('\n')}\n`);
  });

  it('shares days, and has weeks, as recorded', () => {
    const days = ['2027-02-28', '2027-03-01', '2027-03-07', '2027-03-08', '2028-02-29', '2027-01-01'];
    const stretches = [
      [days[1]!, days[2]!],
      [days[2]!, days[3]!],
      [days[0]!, days[0]!],
      [days[0]!, days[3]!],
    ].map(([from, to]) => ({ from: from!, to: to! }));
    const lines = [
      ...days.map((day) => `${day} ${weekOf(day)}`),
      ...stretches.flatMap((a) => stretches.map((b) => JSON.stringify([a, b, sharedDays(a, b) ?? 'none']))),
    ];
    assertRecorded('test/plan/values/read/weeks.txt', `${lines.join('\n')}\n`);
  });
});
