import { describeCheck } from './precision.ts';

const plan = (channels: string, rest = '') =>
  `campaign: New bin days\nobjectives:\n  - objective: 90% put the right bin out in March 2027\n    channels: [${channels}]${rest}`;

describeCheck('one-way-plan', {
  fires: {
    'one-way channels and one of which nobody says whether people can answer': plan(
      'Leaflet, Website, Wakey',
      '\nchannels: [{ name: Wakey, kind: digital }]',
    ),
    'one-way channels and one that nobody knows': {
      text: plan('Leaflet, Website, Wakey Wakey'),
      says: /Not counted, since too little is known of it: “Wakey Wakey”\.$/,
    },
    'channels that only send, on the title': {
      text: plan('Leaflet, Website, Poster'),
      words: ['New bin days'],
    },
    'channels that only send, listed too': plan('Leaflet', '\nchannels: [Poster]'),
  },
  silent: {
    'one on which people can ask': plan('Leaflet, Phone line'),
    'one on which people can answer to some extent': plan('Leaflet, Letter'),
    'as many channels that nobody knows as known ones': plan('Leaflet, Website, Wakey Wakey, Heads Up'),
    'meetings by another name': plan('Leaflet, Website, Parish Council meetings'),
    'a name that holds one on which people can answer': plan(
      'Leaflet, Website, media such as posters and social media',
    ),
    'a single channel': plan('Leaflet'),
    'a channel of unknown direction': plan('Leaflet, Zorbing', '\nchannels: [Zorbing]'),
    'an activity in person': plan(
      'Leaflet, Website',
      '\nactivities:\n  - {activity: Talk, channel: Drop-in event}',
    ),
  },
});
