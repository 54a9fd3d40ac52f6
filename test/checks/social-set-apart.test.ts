import { describeCheck, each } from './precision.ts';

const body = (text: string) =>
  `---\ncampaign: T\nobjectives:\n  - objective: 400 applications by March 2027\n    channels: [Leaflet, Facebook]\n---\n\n${text}\n`;
const heading = (title: string) => body(`## ${title}\n\nWords.`);

describeCheck('social-set-apart', {
  fires: {
    ...each(
      [
        'Social media strategy',
        'Social Media Plan',
        'Our social media approach',
        'Social strategy',
        'Strategy for social media',
        '4.2 Social media campaign',
        'Social media objectives',
        'A plan for social media',
        'Social-media goals',
        'Social media content plan',
        'Social media',
        '5. Social media',
        'Cyfryngau cymdeithasol',
      ],
      heading,
    ),
    'the heading’s words': { text: heading('Social media strategy'), words: ['Social media strategy'] },
    'a key of its own': {
      text: 'campaign: T\nsocial_media_strategy: Post daily\nobjectives: [A]',
      words: ['social_media_strategy'],
    },
    'a key of one’s own': {
      text: 'campaign: T\nx-social-media: Post daily\nobjectives: [A]',
      words: ['x-social-media'],
    },
  },
  silent: {
    'a key that only ends so': 'campaign: T\nx-antisocial: Report it\nobjectives: [A]',
    ...each(
      [
        'Channels',
        'Press, print and social media',
        'Social care plan',
        'Social housing strategy',
        'Adult social care campaign',
        'Social value objectives',
        'Social prescribing: our approach',
        'Social work campaign',
        'Social distancing policy',
        'Social mobility strategy',
        'Social isolation plan',
        'What people say on social media',
        'Social media and the press',
        'Social media policy',
        'Risks on social media',
        'Measuring social media next to print',
        'Anti-social behaviour strategy',
        'Social plan for tenants',
        'Employer and social strategy',
      ],
      heading,
    ),
    'one heading for each kind of channel': body(
      '## Channels\n\n### Press\n\nEcho.\n\n### Social media\n\nFacebook.',
    ),
    'a heading of its own below “Channels”': body(
      '## Channels\n\n### Social media\n\nFacebook.\n\n### Libraries\n\nDisplays.',
    ),
    'the words in a text': body('## Channels\n\nThere is no social media strategy beside this plan.'),
    'a heading within code': body('```\n## Social media strategy\n```'),
    'a key about something else': 'campaign: T\nx-social-value: 10% of the tender\nobjectives: [A]',
  },
  mends: /^Make it a part/,
});
