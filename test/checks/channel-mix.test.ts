import { describeCheck } from './precision.ts';

const plan = (channels: string, rest = '') =>
  `campaign: New bin days\nobjectives:\n  - objective: 90% put the right bin out in March 2027\n    channels: [${channels}]${rest}`;

describeCheck('channel-mix', {
  fires: {
    'social only, but for a channel that nobody knows: what is known decides': {
      text: plan('Facebook, Instagram, Wakey Wakey'),
      says: /Not counted, since too little is known of it: “Wakey Wakey”\.$/,
    },
    'social only, among five of which four are not counted by name': {
      text: plan('Facebook, Instagram, TikTok, X, Bluesky, Heads Up, Compass, Wyvern, Thrive'),
      says: /“Heads Up”, “Compass”, “Wyvern” and 1 more\.$/,
    },
    'social media only': {
      text: plan('Facebook, Instagram, X'),
      words: ['New bin days'],
      says: /^Only social channels in this plan/,
    },
    'paid social only': plan('Facebook ads'),
    'no social channel': { text: plan('Leaflet, Local newspaper'), says: /^No social channel/ },
    'one considered without a reason': plan('Leaflet', '\nconsidered: [Facebook]'),
    'one considered for a reason still to come': plan(
      'Leaflet',
      '\nconsidered:\n  - {channel: Facebook, why: TBC}',
    ),
    'a channel of the same sort considered': plan(
      'Leaflet',
      '\nconsidered:\n  - {channel: Local radio, why: Too dear}',
    ),
  },
  silent: {
    'both sorts': plan('Leaflet, Facebook'),
    'as many channels that nobody knows as known ones': plan('Facebook, Wakey Wakey'),
    'a name that holds social media among others': plan(
      'Leaflet, Letter, digital media such as websites and social media',
    ),
    'a name that holds another channel beside social media': plan('Facebook, X, Wakey Wakey and leaflets'),
    'posters by another name': plan('Facebook, Posters in pharmacies'),
    'social considered, with the reason': plan(
      'Letter',
      '\nconsidered:\n  - {channel: Facebook, why: Patients’ data}',
    ),
    'social considered, as a key and its reason': plan(
      'Letter',
      '\nconsidered:\n  Facebook: Few carers look there',
    ),
    'social media in general considered': plan(
      'Letter',
      '\nconsidered:\n  Social media: Few carers look there',
    ),
    'other channels considered': plan(
      'Instagram',
      '\nconsidered:\n  - {channel: Poster, why: Campus is empty in August}',
    ),
    'a social channel of an activity': plan(
      'Letter',
      '\nactivities:\n  - {activity: Post, channel: Facebook}',
    ),
    'a channel of unknown kind': plan('Letter, Zorbing', '\nchannels: [Zorbing]'),
    'a plan without channels': 'campaign: T\nobjectives: [400 applications by March 2027]',
    'a plan with a title only': 'campaign: T',
  },
  mends: /nothing/,
});
