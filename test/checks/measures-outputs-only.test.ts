import { describeCheck, each, objectives } from './precision.ts';

const plan = (...measures: string[]) =>
  `${objectives('Halve complaints about bins by summer 2027')}\n    measures:\n${measures.map((measure) => `      - ${measure}`).join('\n')}`;

describeCheck('measures-outputs-only', {
  fires: {
    ...each(
      [
        'Number of posts',
        'Posts on Facebook',
        'Impressions',
        'Reach on social media',
        'Leaflets delivered',
        'Leaflets distributed to all households',
        'Press releases issued',
        'Followers on Instagram',
        'Total views of the video',
        'Coverage in local press',
        'Emails sent',
        'Number of events held',
        'Website page views',
        'Number of press releases issued',
        'Social media reach and impressions',
        'Media coverage',
        'Video views',
        'Posters displayed in libraries',
        'How many newsletters we send',
        'Opportunities to see',
        'Likes and followers',
      ],
      plan,
    ),
    'several, on the first': {
      text: plan('Posts on Facebook', '{measure: Calls returned, level: output}'),
      words: ['Posts on Facebook'],
    },
    'one marked as an output': plan('{measure: Bins collected, level: output}'),
  },
  silent: {
    ...each(
      [
        'Complaints about bins, from the contact centre',
        'Bins out on the right day, counted by the crews',
        'Views of the proposal in the residents’ survey',
        'Views on the new hours, from the survey',
        'Reach of the ambulance service within eight minutes',
        'Posts filled by April 2027',
        'Number of posts filled',
        'Coverage of the vaccine among over-65s',
        'Coverage that carries the new date',
        'Reported recall of the letter',
        'Sign-ups from the newsletter',
        'Number of people who book after the letter',
        'Applications started on the website',
        'Share of residents who have seen the poster and know the date',
        'Followers of the plan who say they would recommend it',
        'Meetings held with a GP within two weeks of referral',
        'Likelihood to recommend us as an employer',
        'Click-through rate from email to booking',
      ],
      plan,
    ),
    'an output beside an outcome': plan('Posts on Facebook', 'Complaints about bins'),
    'an output marked as an outcome': plan('{measure: Reach of the service, level: outcome}'),
    'an objective without measures': objectives('Halve complaints about bins by summer 2027'),
    'a measure that is not written yet': plan('TBC'),
  },
});
