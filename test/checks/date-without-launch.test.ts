import { describeCheck } from './precision.ts';

const activities = (...dates: readonly string[]) =>
  `activities:\n${dates.map((date) => `  - { activity: Post, date: ${date}, owner: Sam }`).join('\n')}`;

describeCheck('date-without-launch', {
  fires: {
    'the date of an activity that counts from a launch that the plan does not give': {
      text: `campaign: T\n${activities('launch-14d')}`,
      words: ['launch-14d'],
      says: /^This date counts from a launch that has no day yet: “launch-14d”\./,
    },
    'several, once and at the first activity': {
      text: `campaign: T\nobjectives: [{ objective: O, deadline: launch+8w }]\n${activities('launch', '2027-03-01', 'launch+2w')}`,
      words: ['launch'],
      says: /^3 dates count from a launch that has no day yet: “launch” is the first\./,
    },
    'a launch that is still open': { text: `campaign: T\nlaunch: TBC\n${activities('launch-14d')}` },
    'a start that counts from a launch itself': {
      text: `campaign: T\nstart: launch-7d\n${activities('2027-03-01')}`,
      words: ['launch-7d'],
    },
  },
  silent: {
    'a date that counts from the launch that is given': `campaign: T\nlaunch: 2027-03-01\n${activities('launch-14d')}`,
    'a date that counts from the start, which is the launch unless said': `campaign: T\nstart: 2027-03-01\n${activities('launch-14d')}`,
    'a launch of which only the month is known': `campaign: T\nlaunch: March 2027\n${activities('launch-14d')}`,
    'what was cancelled': 'campaign: T\nactivities: [{ activity: Post, date: launch, status: cancelled }]',
    'dates of their own': `campaign: T\n${activities('2027-03-01', 'early March 2027')}`,
  },
});
