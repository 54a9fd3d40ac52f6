import assert from 'node:assert/strict';
import { check, planText } from '../support.ts';
import { describeCheck } from './precision.ts';

const plan = (line: string) =>
  `campaign: T\n${line}\nobjectives:\n  - objective: 400 applications by March 2027\n    channels: [Leaflet]`;

describeCheck('invalid-value', {
  fires: {
    'a limit that lets nothing out': {
      name: 'register.md',
      text: 'register: R\nlimits: {per_audience: 0}',
      words: ['0'],
      says: /^Too small a number: “0”\. For “per_audience”, write at least 1, such as “3”/,
    },
    'numbers that are none': {
      name: 'register.md',
      text: 'register: R\nlimits: {per_audience: many, per_channel: "-1"}\nchannels:\n  - {name: News, lead_days: soon}',
      says: /^Not a number/,
    },
    'values of every sort in the wrong place': plan(
      'language: Welsh\nbudget: [5]\ncompliance: fine\nevaluation: [good]\naim: {a: b}\nlead: [A, B]\nmessages: [[A]]\naudiences: {a: [b]}\npurpose: {a: {b: c}}',
    ),
    'languages by their names, or in another form': plan(
      'language: en_GB\nchannels:\n  - {name: A, kind: [social, digital]}',
    ),
    'an entry that is a number':
      'campaign: T\nrisks: 5\nobjectives: [5, {objective: A, measures: [5], channels: [{a: b}, [c]]}]',
    'a length of time for an end': plan('start: 2027-01-11\nend: eight weeks'),
    'a status that is none': { text: plan('status: nearly done'), words: ['nearly done'] },
    'what is no date': { text: plan('start: when ready'), words: ['when ready'], says: /2027-03-01/ },
    'a day that there is not, as people write it': {
      text: plan('end: 31 June 2027'),
      words: ['31 June 2027'],
      says: /no such day/,
    },
    'a day that there is not, with slashes': { text: plan('end: 30/02/2027'), says: /no such day/ },
    'a day that there is not in any year': {
      text: plan('start: 2027-01-01\nend: 31 June'),
      says: /no such day/,
    },
    'a month that there is not': { text: plan('end: 1/13/2027'), says: /no such day/ },
    'days that end before they begin': { text: plan('end: 17 and 16 March 2027'), says: /no such day/ },
    'two dates in one value': {
      text: plan('start: 2027-03-01 and 2027-05-01'),
      words: ['2027-03-01 and 2027-05-01'],
      says: /[Ss]everal dates/,
    },
    'two dates of an activity': {
      text: `${plan('lead: Sam')}\nactivities:\n  - date: 1 March 2027 and 5 April 2027\n    activity: A\n    owner: B`,
      words: ['1 March 2027 and 5 April 2027'],
      says: /[Ss]everal dates/,
    },
    'two dates of an activity in brackets': {
      text: `${plan('lead: Sam')}\nactivities:\n  - { date: 2027-03-01 & 2027-04-05, activity: A, owner: B }`,
      says: /[Ss]everal dates/,
    },
    'three dates in one value': {
      text: plan('start: 1 March, 5 May and 7 July 2027'),
      says: /[Ss]everal dates/,
    },
    'a length of time where the last day belongs': {
      text: plan('start: 27 January 2027\nend: eight weeks'),
      words: ['eight weeks'],
      says: /^A length of time where the last day belongs/,
    },
    'a date without a year in a plan without one': {
      text: plan('start: early March'),
      words: ['early March'],
      says: /year of this date is not known/,
    },
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
    'a day that there is not': { text: plan('start: 2027-02-30'), says: /no such day/ },
    'a date without its noughts': plan('start: 2027-3-1'),
    'a time stamp': plan('start: 2027-03-01T09:00:00Z'),
    'days before the launch, in words': plan('start: 2 weeks before launch\nend: launch+60'),
    'a language by its name': plan('language: Welsh'),
    'a language with an underscore': plan('language: en_GB'),
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
    'dates as people write them': plan(
      'start: 1 March 2027\nend: 31/03/2027\nlaunch: w/c 1 March 2027\nsignoff:\n  - {name: A, date: Mon 1st Mar 2027}',
    ),
    'from one day to another, and a week of a term': `${plan('lead: Sam')}\nactivities:\n  - {date: 4 Oct – 30 Nov 2027, activity: A}\n  - {date: week 6, activity: B}\n  - {date: 6 weeks before launch, activity: C}`,
    'kinds as people call them': plan(
      'channels:\n  - {name: Elmfield News, kind: print}\n  - {name: The Beacon, kind: online}',
    ),
    'months and seasons': plan('start: March 2027\nend: 2027-06\nlaunch: Spring 2027'),
    'dates without a year where another has one': plan(
      'start: 4 January\nend: 30 June 2027\nlaunch: early March',
    ),
    'dates without a year where only an activity has one': `${plan('lead: Sam')}\nactivities:\n  - {date: w/c 2 August, activity: A}\n  - {date: August 2027, activity: B}`,
    placeholders: plan('start: TBC\nend: tbd\nbudget:\n  total: TBC'),
    'days that count from the launch': plan('launch: 2027-03-01\nstart: launch-14d\nend: launch + 2 weeks'),
    'amounts as people write them': plan(
      'budget:\n  total: £1,200\nchannels:\n  - {name: Leaflet, cost: 1.2k}',
    ),
    'money in words': plan(
      'budget: within existing resources\nchannels:\n  - {name: Leaflet, cost: about £1,200}\n  - {name: Poster, cost: free}\n  - {name: Radio, cost: not much}',
    ),
    'an evaluation in a sentence': plan('evaluation: Survey in June 2027'),
    'an amount of nothing': plan('budget: {total: 0}'),
    'one value where a list may stand': plan('audiences: Carers'),
    'empty values': plan('start:\nend: ""'),
  },
  mends: /^Change to/,
});

describe('a language that is not written as a code', () => {
  for (const [written, meant] of Object.entries({
    Welsh: 'cy',
    ' english ': 'en-GB',
    en_GB: 'en-GB',
    'British en_GB': undefined,
    'en_GB, mostly': undefined,
  })) {
    it(`is ${meant ?? 'left to the writer'}: “${written}”`, async () => {
      const text = planText(plan(`language: "${written}"`));
      const result = await check(text);
      const mended = result.fixes('invalid-value').flatMap(({ edits }) => edits ?? []);
      assert.deepEqual(
        mended.map(({ newText }) => newText.replaceAll('"', '')),
        meant === undefined ? [] : [meant],
      );
    });
  }
});
