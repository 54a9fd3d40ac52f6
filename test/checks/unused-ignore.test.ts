import { describeCheck } from './precision.ts';

const plan = (before: string, channels = '[Leaflet, Facebook]') =>
  `campaign: T\nobjectives:\n${before}  - objective: 400 applications by March 2027\n    channels: ${channels}`;

describeCheck('unused-ignore', {
  fires: {
    'a comment that silences nothing': plan('  # campaign-plan-ignore objective-not-smart\n'),
    'one that was outlived': plan('  # campaign-plan-ignore objective-without-channel: agreed\n'),
    'a code that is none': plan('  # campaign-plan-ignore objective-not-smrt\n'),
    'a code like no other': plan('  # campaign-plan-ignore whatever-you-like\n'),
    'no code': plan('  # campaign-plan-ignore\n'),
    'the last of two codes': plan(
      '  # campaign-plan-ignore objective-without-channel, objective-not-smart: agreed\n',
      '[]',
    ),
    'the first of two codes': plan(
      '  # campaign-plan-ignore objective-not-smart, objective-without-channel: agreed\n',
      '[]',
    ),
    'a comment behind a value': plan('', '[Leaflet, Facebook] # campaign-plan-ignore channel-mix'),
    'a comment for the whole file': `# campaign-plan-ignore-file no-objectives: for now\n${plan('')}`,
    'a comment below the frontmatter': `---\n${plan('')}\n---\n<!-- campaign-plan-ignore empty-section -->\n# Story\n\nWords.\n`,
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
