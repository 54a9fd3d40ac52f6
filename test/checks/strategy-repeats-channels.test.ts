import { describeCheck, each } from './precision.ts';

const body = (text: string) =>
  `---\ncampaign: T\nobjectives:\n  - objective: 400 applications by March 2027\n    channels: [Leaflet, Facebook, Local radio, Email]\n---\n\n## Strategy\n\n${text}\n`;

describeCheck('strategy-repeats-channels', {
  fires: {
    ...each(
      [
        'A multichannel approach.',
        'We will take a multi-channel approach to reach everyone.',
        'An omnichannel campaign.',
        'We will use a range of channels.',
        'A mix of channels will be used to reach all audiences.',
        'We will use a wide range of communication channels to get the message out.',
        'Leaflet, Facebook, local radio',
        'Leaflet and Facebook',
        '- Leaflet\n- Facebook\n- Email',
        'Leaflets, Facebook and email.',
        'We will use leaflets, Facebook and email.',
        'Messages will be shared via Facebook, local radio and email.',
        'Use all available channels.',
        'A variety of digital and traditional channels.',
        'An integrated, multi-channel communications campaign.',
      ],
      body,
    ),
    'the words': { text: body('We take a multichannel approach.'), words: ['multichannel approach'] },
    'the proposition': {
      text: 'campaign: T\nproposition: A multichannel campaign\nobjectives: [A]',
      words: ['multichannel campaign'],
    },
  },
  silent: {
    'a section that is about something else': body('Leaflet, Facebook, local radio').replace(
      '## Strategy',
      '## Approachable places',
    ),
    ...each(
      [
        'Crews hand over a tag on the last day of the old round: people trust those they meet.',
        'We show call handlers as they are: calm, local, proud of the night shift.',
        'Friends ask friends. Students who have used the service tell others in their own words.',
        'Make the free jab a thank-you: carers look after others, this looks after them.',
        'One rule, one date, one colour: the blue bin goes out on odd weeks.',
        'Default to the pharmacy: every GP text names the nearest one, with its opening hours.',
        'Small steps: first the villages that flood each winter, then the others.',
        'Facebook groups carry the rumours, so the flood wardens answer them there, by name.',
        'Leaflets come too late in a flood; neighbours do not.',
        'A letter from the GP by name, then a text, then a call: each reminder asks for less.',
        'We reach people where bogus callers find them: on the doorstep and on the phone.',
        'Ships in the channel ports hear of it first.',
        'People use a range of channels, but they decide at the kitchen table: we give families the one question to ask there, and let the doctor’s letter open the talk. All else follows from that moment, week by week, until the clinic closes.',
        'Trust travels by people, not by leaflets, radio or email.',
      ],
      body,
    ),
    'an empty section': body(''),
    'a list of channels below “Channels”': body(
      'Friends ask friends.\n\n## Channels\n\nLeaflet, Facebook and email',
    ),
    'a heading that only holds the word': body('Friends ask friends.\n\n## Approach to risk\n\nMedium.'),
  },
});
