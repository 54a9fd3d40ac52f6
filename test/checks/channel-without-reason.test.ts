import { describeCheck } from './precision.ts';

const plan = (channels: string) =>
  `campaign: T\nobjectives:\n  - objective: 400 applications by March 2027\n    channels: [Leaflet, Facebook]\nchannels:${channels}`;

describeCheck('channel-without-reason', {
  fires: {
    'a listed channel without a reason': {
      text: plan('\n  - name: Leaflet\n    cost: 100'),
      words: ['Leaflet'],
    },
    'channels as names only': { text: plan(' [Leaflet, Facebook]'), words: ['Leaflet', 'Facebook'] },
    'what most channels lack, said once': {
      text: plan(' [Leaflet, Facebook, Radio, Poster, Website]'),
      words: ['Leaflet'],
      says: /^No reason is given for 5 of 5 channels\./,
    },
    'a placeholder': plan('\n  - {name: Leaflet, why: TBC}'),
  },
  silent: {
    'a reason': plan('\n  - {name: Leaflet, why: Reaches every household}'),
    'a reason below a key': plan('\n  leaflet:\n    why: Reaches every household'),
    'channels that are only chosen': 'campaign: T\nobjectives:\n  - {objective: A, channels: [Leaflet]}',
    'an empty list': plan(' []'),
  },
});
