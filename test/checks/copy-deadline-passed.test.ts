import { type Case, describeCheck } from './precision.ts';

const plan = (activity: string): Case => ({
  text: `campaign: T\nactivities:\n  - {activity: Two pages, ${activity}}`,
  others: {
    'register.md':
      '---\nregister: R\nchannels:\n  - {name: Elmfield News, kind: traditional, owner: Sam, lead_days: 15}\n---\n',
  },
});

describeCheck('copy-deadline-passed', {
  fires: {
    'a magazine that needs its copy weeks before': {
      ...plan('date: 2026-12-01, channel: Elmfield News'),
      words: ['Elmfield News'],
      says: /“Elmfield News” needed everything by 10 November 2026/,
    },
    'a deadline of the activity’s own': {
      ...plan('date: 2027-03-01, channel: Leaflet, deadline: 2026-11-20'),
      says: /^The deadline that the plan sets for this has passed: 20 November 2026\./,
    },
  },
  silent: {
    'what has time': plan('date: 2027-03-01, channel: Elmfield News'),
    'what has begun': plan('date: 2026-12-01, channel: Elmfield News, status: under way'),
    'what is done': plan('date: 2026-12-01, channel: Elmfield News, status: done'),
    'what came out already': plan('date: 2026-11-01, channel: Elmfield News'),
    'a channel without lead days': plan('date: 2026-12-01, channel: Leaflet'),
  },
});
