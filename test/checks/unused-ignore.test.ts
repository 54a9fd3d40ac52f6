import { describeCheck } from './precision.ts';

const plan = (before: string, channels = '[Leaflet, Facebook]') =>
  `campaign: T\nobjectives:\n${before}  - objective: 400 applications by March 2027\n    channels: ${channels}`;

describeCheck('unused-ignore', {
  fires: {
    'a comment that silences nothing': plan('  # campaign-plan-ignore objective-not-smart\n'),
    'one that was outlived': plan('  # campaign-plan-ignore objective-without-channel: agreed\n'),
    'a code that is none': plan('  # campaign-plan-ignore objective-not-smrt\n'),
  },
  silent: {
    'a comment that silences something': plan(
      '  # campaign-plan-ignore objective-without-channel: agreed\n',
      '[]',
    ),
    'another comment': plan('  # ignore this\n'),
    'the words in a text': `${plan('')}\nsummary: Write campaign-plan-ignore above the line`,
    'a plan without comments': plan(''),
  },
  mends: /out/,
});
