import { describeCheck } from './precision.ts';

const plan = (line: string) =>
  `campaign: T\n${line}\nobjectives:\n  - objective: 400 applications by March 2027\n    channels: [Leaflet]`;

describeCheck('invalid-value', {
  fires: {
    'a status that is none': { text: plan('status: nearly done'), words: ['nearly done'] },
    'a British date': { text: plan('start: 1 March 2027'), words: ['1 March 2027'], says: /year-month-day/ },
    'a date with slashes': { text: plan('end: 31/03/2027'), words: ['31/03/2027'] },
    'a list within a list': {
      text: 'campaign: T\nrisks:\n  - [Rain]',
      says: /^A list within a list cannot be read here\. For “risks”, .*such as “- risk: /,
    },
    'a list where parts belong': {
      text: 'campaign: T\nbudget: [1, 2]',
      says: /^A list cannot stand here\. For “budget”, write the parts/,
    },
    'keys where one value belongs': {
      text: 'campaign: T\nlead: {name: Sam}',
      says: /^Lines with colons cannot stand here\. For “lead”, write one value/,
    },
    'a month as a start': { text: plan('start: March 2027'), words: ['March 2027'] },
    'a month as an end': { text: plan('end: 2027-02'), words: ['2027-02'] },
    'a day that there is not': { text: plan('start: 2027-02-30'), says: /no such day/ },
    'a week by its first day': { text: plan('start: w/c 1 March 2027'), words: ['w/c 1 March 2027'] },
    'a date without its noughts': plan('start: 2027-3-1'),
    'a time stamp': plan('start: 2027-03-01T09:00:00Z'),
    'days before the launch, in words': plan('start: 2 weeks before launch\nend: launch+60'),
    'an amount with words around it': plan('budget: {total: about £1,200}'),
    'nothing, in words': plan('budget: {total: free}'),
    'a language by its name': plan('language: Welsh'),
    'a language with an underscore': plan('language: en_GB'),
    'an amount in words': { text: plan('budget:\n  total: not much'), words: ['not much'] },
    'a kind that is misspelt': {
      text: plan('channels:\n  - {name: Vale FM, kind: tradtional}'),
      words: ['tradtional'],
    },
    'a list where one value belongs': {
      text: plan('lead: [Sam, Jo]'),
      says: /^A list cannot stand here\. For “lead”, write one value/,
    },
  },
  silent: {
    'words in another case': plan('status: In Review'),
    placeholders: plan('start: TBC\nend: tbd\nbudget:\n  total: TBC'),
    'days that count from the launch': plan('launch: 2027-03-01\nstart: launch-14d\nend: launch + 2 weeks'),
    'amounts as people write them': plan(
      'budget:\n  total: £1,200\nchannels:\n  - {name: Leaflet, cost: 1.2k}',
    ),
    'an amount of nothing': plan('budget: {total: 0}'),
    'one value where a list may stand': plan('audiences: Carers'),
    'empty values': plan('start:\nend: ""'),
  },
  mends: /^Change to/,
});
