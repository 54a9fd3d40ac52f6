import { describeCheck } from './precision.ts';

const rest = 'objectives:\n  - objective: 400 applications by March 2027\n    channels: [Leaflet]';

describeCheck('frontmatter-syntax', {
  fires: {
    'a colon within a text': {
      text: `campaign: Bins: what changes\n${rest}`,
      says: /colon followed by a space/,
    },
    'a text that begins with a percent sign': `campaign: T\nlead: %done\n${rest}`,
    'a text that begins with an at sign': { text: `campaign: T\nlead: @sam\n${rest}`, says: /begin with @/ },
    'a quotation mark that never ends': `campaign: "Bins\n${rest}`,
    'a bracket that never ends':
      'campaign: T\nobjectives:\n  - objective: A\n    channels: [Leaflet, Facebook\nlead: Sam',
    'a message that YAML takes for a comment': {
      text: 'campaign: T\nobjectives:\n  - {objective: A, channels: [Letter]}\nmessages:\n  - message: #NewBinDays begin in March',
      words: ['#NewBinDays begin in March'],
      says: /^A hashtag stands in this text/,
    },
    'a hashtag within a text': {
      text: `campaign: Elmfield’s #BinDay\n${rest}`,
      words: ['Elmfield’s #BinDay'],
    },
    'a tab': 'campaign: T\nobjectives:\n\t- objective: A',
    'a key without its colon': { text: `campaign: T\nlead\n${rest}`, words: ['lead'] },
    'a key without the space': {
      text: `campaign: T\nlead:Sam\n${rest}`,
      says: /^No space after the colon: “lead/,
    },
    'a key that stands twice': {
      text: `campaign: T\nlead: Sam\n${rest}\nlead: Jo`,
      says: /^This is written a second time: “lead”/,
    },
    'two names of one key': {
      text: `campaign: T\naim: A\npolicy_aim: B\n${rest}`,
      words: ['policy_aim'],
      says: /^This means the same as a line above: “policy_aim” here, “aim” there/,
    },
    'a tab behind a hyphen': { text: `campaign: T\naudiences:\n  -\tname: A\n${rest}`, says: /^A tab/ },
    'a space that Word makes': { text: `campaign: T\nlead:\u00a0Sam\n${rest}`, words: ['\u00a0'] },
    'an apostrophe within quotation marks in a list': {
      text: `campaign: T\nmessages: ['Don't panic', B]\n${rest}`,
      words: ["'Don't panic'"],
    },
    'bullets from a letter': {
      text: `campaign: T\nmessages:\n  • One\n  • Two\n${rest}`,
      says: /begun with “•”/,
    },
    'a hyphen without its space': {
      text: 'campaign: T\nobjectives:\n  -objective: A',
      says: /after the hyphen/,
    },
    'a text that goes on too far left': {
      text: 'campaign: T\nobjectives:\n  - objective: More know of\n  the grants by May\n',
      says: /go on with the text above/,
    },
    'words after a closing quotation mark': `campaign: "New" bin days\n${rest}`,
    'frontmatter that never ends': { text: '---\ncampaign: T\n\n# Bins\n', words: ['---'] },
  },
  silent: {
    'a colon in a time or an address': `campaign: T\nsummary: Doors open at 10:30, see https://elmfield.example/bins\n${rest}`,
    'a colon in quotation marks': `campaign: "Bins: what changes"\n${rest}`,
    'a hash, an apostrophe, a percent sign and pounds within a text': `campaign: "Elmfield’s #BinDay"\nlead: C#\nsummary: Don't pay £5; save 10%\n${rest}`,
    'a text over several lines': `campaign: T\nsummary: >\n  Bins change: the day,\n  and the colour.\n${rest}`,
    'bullets, dashes and stars within a text': `campaign: T\nsummary: |\n  • one\n  * two\n  1. three\naim: >\n  - four\nlead: Sam – and Jo\n${rest}`,
    'comments and blank lines': `# agreed on 3 May\ncampaign: T # short\n\n${rest}`,
    'a byte order mark and Welsh letters': `campaign: Gofalwyr ŵ ŷ\n${rest}`,
  },
  mends: /ordinary|spaces|quot|hyphen|Move|bracket|closing|Take out|colon|space|Line it up|End the/,
});
