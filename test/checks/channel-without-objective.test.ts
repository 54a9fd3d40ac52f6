import assert from 'node:assert/strict';
import { check, planText } from '../support.ts';
import { describeCheck } from './precision.ts';

const bins = 'objectives:\n  - objective: 90% put the right bin out in March 2027\n    channels: [Leaflet]';

describeCheck('channel-without-objective', {
  fires: {
    'channels of audiences that no objective has, once for the plan': {
      text: `campaign: T
audiences:
  - {name: Carers, channels: [Letter, Leaflet]}
  - {name: Parents, channels: [Podcast, Letter]}
${bins}`,
      words: ['Letter'],
      says: /^Channels of audiences without an objective: “Letter” and “Podcast”/,
    },
    'a listed channel that no objective chooses': {
      text: `campaign: T\n${bins}\nchannels:\n  - Leaflet\n  - name: Bus advertising\n    why: Seen by commuters`,
      words: ['Bus advertising'],
      says: /^No objective uses this channel: “Bus/,
    },
    'one with an id, by its name': {
      text: `campaign: T\n${bins}\nchannels:\n  - {id: x-elmfield, name: Elmfield FM, kind: traditional}`,
      words: ['Elmfield FM'],
    },
    'several, in a list on one line': {
      text: `campaign: T\n${bins}\nchannels: [Leaflet, TikTok, Podcast]`,
      words: ['TikTok', 'Podcast'],
    },
    'one that is the whole list': {
      text: `campaign: T\n${bins}\nchannels:\n  - Podcast\nlead: Sam`,
      words: ['Podcast'],
    },
    'one that only an activity for no objective uses': {
      text: `campaign: T\n${bins}\nchannels: [Podcast]\nactivities:\n  - {activity: First episode, channel: Podcast}`,
      words: ['Podcast'],
    },
    'a channel of its own, beside another of its sort': {
      text: `campaign: T
objectives:
  - {objective: 400 applications by 31 March 2027, channels: [Museum Facebook page]}
channels: [Library Facebook page]`,
      words: ['Library Facebook page'],
    },
    'social media, where only its advertising is chosen': {
      text: `campaign: T
objectives:
  - {objective: 400 applications by 31 March 2027, channels: [Facebook ads]}
channels: [Social media]`,
      words: ['Social media'],
    },
    'a list for the whole campaign, once for the plan': {
      text: `campaign: T
objectives:
  - 400 applications by 31 March 2027
  - objective: 60% of carers know where to apply by March 2027
    audiences: [Carers]
channels: [Leaflet, TikTok, Morning Shout]
audiences: [Carers]`,
      words: ['channels'],
      says: /^No objective names its channels\. Say which objective each/,
    },
    'a list for the whole campaign whose one objective needs none': {
      text: `campaign: T
objectives:
  - {objective: 400 applications by March 2027, without_channels: By the booking form}
channels: [Leaflet, TikTok]`,
      words: ['channels'],
    },
    'a list for a campaign with one objective': {
      text: 'campaign: T\nobjectives: [A]\nchannels:\n  - {id: x, name: Town FM, kind: traditional}\n  - Leaflet',
      words: ['channels'],
    },
    'activities for the whole campaign, once for the plan': {
      text: `campaign: T
objectives:
  - 400 applications by 31 March 2027
  - 60% of carers know where to apply by March 2027
activities:
  - {activity: A, channel: Leaflet, date: 2027-02-01, owner: B}
  - {activity: C, channel: [TikTok, Morning Shout], date: 2027-02-02, owner: B}
  - {activity: D, channel: Poster, date: 2027-02-03, owner: B}
  - {activity: E, channel: Intranet, date: 2027-02-04, owner: B}`,
      words: ['activities'],
      says: /^No objective names its channels: only activities do\./,
    },
    'each unused one, where one objective names its channels': {
      text: `campaign: T
objectives:
  - {objective: 400 applications by March 2027, channels: [Leaflet]}
  - {objective: 300 interviews by March 2027}
channels: [Leaflet, TikTok, Podcast]`,
      words: ['TikTok', 'Podcast'],
    },
  },
  silent: {
    'channels of audiences that an objective has, and those of stakeholders': `campaign: T\naudiences:\n  - {name: Carers, channels: [Leaflet]}\nstakeholders:\n  - {name: MPs, channels: [Briefing]}\n${bins}`,
    'a channel chosen under its other name': `campaign: T\n${bins}\nchannels:\n  - {name: Leaflet or door drop, why: Reaches all}`,
    'activities that say which objective they are for: its own channels are asked for then': `campaign: T
objectives:
  - {id: jabs, objective: 60% of carers are vaccinated by January 2027}
  - 400 applications by 31 March 2027
activities:
  - {activity: A, channel: Leaflet, objective: jabs}
  - {activity: B, channel: TikTok}
  - {activity: C, channel: Poster}
  - {activity: D, channel: Radio}`,
    'a channel that an objective’s activity uses': `campaign: T
objectives:
  - {id: jabs, objective: 60% of carers are vaccinated by January 2027, channels: [Letter]}
channels: [Letter, Drop-in event]
activities:
  - {activity: Open surgery, channel: Drop-in event, objective: jabs}`,
    'a channel of which an objective chooses a part': `campaign: T
objectives:
  - {objective: 400 applications by 31 March 2027, channels: [YouTube demos]}
channels: [YouTube]`,
    'social media, where an objective chooses one of its platforms': `campaign: T
objectives:
  - {objective: 400 applications by 31 March 2027, channels: [Twitter]}
channels: [Social media]`,
    'a channel chosen by its id': `campaign: T
objectives:
  - {objective: 400 applications by 31 March 2027, channels: [vale-radio]}
channels:
  - {id: vale-radio, name: Vale Radio, kind: traditional}`,
    'channels of a plan that has no objective yet': 'campaign: T\nchannels: [Leaflet, Podcast]',
    'channels of a plan whose objective is not written yet':
      'campaign: T\nobjectives:\n  - objective:\nchannels: [Leaflet, Podcast]',
    'channels that were considered': `campaign: T\n${bins}\nconsidered:\n  - {channel: TikTok, why: Few over 65 use it}`,
  },
  mends: /^(?!Choose all of them for the objective)/,
});

describe('a plan that lists its channels once', () => {
  const plan = (rest: string) =>
    planText(
      `campaign: T\nobjectives:\n  - objective: 400 applications by March 2027\n${rest}channels: [Leaflet, TikTok]`,
    );
  const second = '  - objective: 300 interviews by March 2027\n    audiences: [Carers]\n';
  const codes = ['objective-without-channel', 'channel-without-objective', 'audience-unreached'];

  it('has one problem about them, and no error', async () => {
    const { problems } = await check(plan(`${second}audiences: [Carers]\n`));
    assert.deepEqual(
      problems.filter(({ code }) => codes.includes(code)).map(({ code }) => code),
      ['channel-without-objective'],
    );
  });

  it('can have them chosen for an objective, or for each', async () => {
    assert.match(
      (await check(plan(''))).fixed('channel-without-objective', /^Choose all of them for the objective/),
      /2027\n {4}channels: \[Leaflet, TikTok\]\nchannels/,
    );
    const two = await check(plan(second));
    const fixed = two.fixed('channel-without-objective', /^Choose all of them for every objective$/);
    assert.equal(fixed.match(/^ {4}channels: \[Leaflet, TikTok\]$/gm)?.length, 2);
  });

  it('has an error for an objective without any as soon as another names some', async () => {
    const { words } = await check(plan('    channels: [TikTok, Leaflet]\n  - objective: 9 visits by May\n'));
    assert.deepEqual(words('objective-without-channel'), ['9 visits by May']);
    assert.deepEqual(words('channel-without-objective'), []);
  });
});

describe('channels that only audiences have', () => {
  it('can be chosen for an objective of those audiences, of which six at most are offered', async () => {
    const many = Array.from(
      { length: 8 },
      (_, index) => `  - {objective: ${index + 1}00 bookings, audiences: [Carers], channels: [Poster]}`,
    );
    const { fixes } = await check(
      planText(
        `campaign: T\naudiences:\n  - {name: Carers, channels: [Podcast]}\nobjectives:\n${many.join('\n')}`,
      ),
    );
    assert.deepEqual(
      fixes('channel-without-objective').map(({ title }) => title),
      [1, 2, 3, 4, 5, 6].map((number) => `Choose Podcast for the objective “${number}00 bookings”`),
    );
  });
});
