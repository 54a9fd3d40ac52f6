import { describeCheck } from './precision.ts';

const plan = (activity: string) =>
  `campaign: T\nstart: 2027-01-01\nobjectives:\n  - objective: 400 applications by March 2027\n    channels: [Leaflet, Facebook]\nactivities:\n  - {${activity}, activity: A, owner: B}`;

describeCheck('date-in-words', {
  fires: {
    'words that say how often, of something': {
      text: plan('date: monthly editions'),
      words: ['monthly editions'],
    },
    'words that say near what': plan('date: run up to the deadline'),
    'a month of the project': { text: plan('date: M12'), words: ['M12'] },
    'a quarter of the project': { text: plan('date: Q2 Y1'), words: ['Q2 Y1'] },
    'words that say what for': plan('date: Meetings every month with the web team'),
  },
  silent: {
    'a day': plan('date: 2027-02-01'),
    'a time as people write it': plan('date: early to mid October'),
    'what comes back': plan('date: monthly until June'),
    'a placeholder': plan('date: to be confirmed'),
    'what is no date at all: that is an invalid value': plan('date: 31 June 2027'),
    nothing: plan('lead: C'),
  },
});
