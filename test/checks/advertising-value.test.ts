import { describeCheck, each } from './precision.ts';

const plan = (measure: string) =>
  `campaign: T\nobjectives:\n  - objective: 400 applications by March 2027\n    channels: [Leaflet, Facebook]\n    measures:\n      - ${measure}`;

describeCheck('advertising-value', {
  fires: {
    ...each(
      [
        'AVE',
        'AVE of the coverage',
        'Coverage (AVEs)',
        'Advertising value equivalent',
        'Advertising Value Equivalency of press coverage',
        'advertising equivalent value',
        'Advertising value',
        'Ad value of broadcast',
        'Equivalent advertising cost',
        'Equivalent advertising value of £40,000',
        'Ad equivalency',
        'Media value of coverage',
        'PR value',
        'Earned media value',
        'Advertising cost equivalent',
        'Ad-value equivalent',
        'Value of coverage as advertising',
      ],
      plan,
    ),
    'the measure’s words': { text: plan('{measure: Coverage, target: £10k AVE}'), words: ['Coverage'] },
    'an evaluation by it': {
      text: 'campaign: T\nobjectives: [A]\nevaluation:\n  outputs: [40 articles, "AVE of £40,000"]',
      words: ['"AVE of £40,000"'],
    },
    'a channel’s measure': `campaign: T\nobjectives: [A]\nchannels:\n  - {name: Press release, measure: AVE}`,
  },
  silent: {
    'what was learnt about it': 'campaign: T\nobjectives: [A]\nevaluation:\n  learning: AVE told us nothing',
    ...each(
      [
        'Coverage that carries the new date',
        'People who say they saw the advertising',
        'Cost of advertising per application',
        'Value for money of the advertising, as cost per booking',
        'Average time to answer',
        'Ave. waiting time in minutes',
        'Visits to Park Avenue library',
        'Perceived value of the service',
        'Applications from advertising',
        'Advertising spend per sign-up',
        'Media coverage that quotes a carer',
        'Value of benefits claimed',
        'Social value of the volunteering',
        'Ave waiting time',
        'Share of adverts that are noticed',
      ],
      plan,
    ),
  },
});
