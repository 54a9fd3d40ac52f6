import assert from 'node:assert/strict';
import { check, planText } from '../support.ts';
import { describeCheck } from './precision.ts';

const plan = (line: string, rest = '') =>
  `campaign: T\naudiences:\n  - {id: carers, name: Unpaid carers}\nobjectives:\n  - id: jabs\n    objective: 60% of carers are vaccinated by January 2027\n    ${line}${rest}`;

describeCheck('unknown-reference', {
  fires: {
    'names in a register that it does not have': {
      name: 'register.md',
      text: `register: R
audiences:
  - { id: adults, name: Adults }
  - { name: Carers, part_of: adlts }
  - { name: Young carers, part_of: Nobody known }
channels:
  - { name: Facebook, audiences: [Adults, Adultz, Dog walkers] }
  - { name: News, audiences: [Carers] }
key_dates: [{ name: Carers Week, start: 2027-06-07, audiences: [Carrers, Cyclists] }]
periods:
  - { name: Local elections, kind: pre-election, start: 2027-03-22, end: 2027-05-06, channels: [Facebok] }
approvals:
  - { when: { period: Local electons }, by: Ann }
  - { when: { period: Harvest }, by: Ann }
  - { when: { period: Local elections }, by: Ann }
  - { when: { period: mourning }, by: Ann }
  - { when: { channels: [Newz, Zzz] }, by: Ann }`,
    },
    'a misspelt channel': {
      text: plan('channels: [Facebok, Letter]'),
      words: ['Facebok'],
      says: /Did you mean “Facebook”/,
    },
    'two channels read as one name': {
      text: plan('channels: Facebook and Leaflet'),
      words: ['Facebook and Leaflet'],
    },
    'two channels with a slash between them': {
      text: plan('channels: [Facebook/Instagram]'),
      words: ['Facebook/Instagram'],
      says: /\[Facebook, Instagram\]/,
    },
    'two channels with “and/or” between them': {
      text: plan('channels: [Letter to owners and/or Leaflet]'),
      words: ['Letter to owners and/or Leaflet'],
      says: /\[Letter to owners, Leaflet\]/,
    },
    'two channels of this plan, of which one has a slash in its name': {
      text: plan(
        'channels: "Sangam FM / Asian radio ads, Social (paid), Leaflet and Letter"',
        '\nchannels: [Sangam FM / Asian radio ads, Social (paid), Leaflet and Letter]',
      ),
      says: /\[Sangam FM \/ Asian radio ads, Social \(paid\), Leaflet and Letter\]/,
    },
    'an audience that is not listed': {
      text: plan('audiences: [parents]\n    channels: [Letter]'),
      words: ['parents'],
    },
    'an objective that there is not': {
      text: plan('channels: [Letter]', '\nactivities:\n  - activity: Letter\n    objective: jab'),
      words: ['jab'],
    },
    'a misspelt word in a channel’s name': {
      text: plan('channels: [Museum webiste]'),
      words: ['Museum webiste'],
      says: /Did you mean “Museum website”/,
    },
    'a misspelt channel for which a period of the register holds': {
      name: 'register.md',
      text: 'register: R\nperiods:\n  - {name: Poll, kind: pre-election, start: 2027-03-22, end: 2027-05-06, channels: [facebok]}',
      words: ['facebok'],
      says: /Did you mean “Facebook”/,
    },
    'a misspelt channel and a misspelt period of an approval': {
      name: 'register.md',
      text: 'register: R\napprovals:\n  - {by: Head, when: {channels: [facebok]}}\n  - {by: Head, when: {period: pre-elecion}}',
      words: ['facebok', 'pre-elecion'],
    },
    'names in an approval that resemble nothing': {
      name: 'register.md',
      text: 'register: R\napprovals:\n  - {by: Head, when: {channels: [zorbing]}}\n  - {by: Head, when: {period: qqqq}}',
      words: ['zorbing', 'qqqq'],
    },
    'a channel beside another that the register does not have': {
      name: 'register.md',
      text: 'register: R\nchannels:\n  - {id: fb, name: Facebook, other_handle: nosuch}\n  - {id: insta-cy, name: Instagram}',
      words: ['nosuch'],
      says: /^No channel of this name is in the register: “nosuch”\. Add it/,
    },
    'a misspelt channel beside another': {
      name: 'register.md',
      text: 'register: R\nchannels:\n  - {id: fb, name: Facebook, other_handle: insta-ci}\n  - {id: insta-cy, name: Instagram}',
      says: /Did you mean “insta-cy”\?/,
    },
    'a channel beside one that is like no other than itself': {
      name: 'register.md',
      text: 'register: R\nchannels:\n  - {id: fb-page, name: Facebook page, other_handle: Facebook pagf}',
      says: /^No channel of this name is in the register: “Facebook pagf”\. Add it/,
    },
    'a channel beside one that is named otherwise by a letter': {
      name: 'register.md',
      text: 'register: R\nchannels:\n  - {id: fb, name: Facebook, other_handle: Elmfield Instagrm}\n  - {name: Elmfield Instagram}',
      says: /Did you mean “Elmfield Instagram”\?/,
    },
    'a larger audience that the register does not have': {
      name: 'register.md',
      text: 'register: R\naudiences:\n  - {id: carers, name: Carers, part_of: nosuch}',
      words: ['nosuch'],
    },
    'a channel in quotation marks': { text: plan('channels: ["Facebok"]'), says: /Facebok/ },
  },
  silent: {
    'a period by a kind that every register knows, and one by its name': {
      name: 'register.md',
      text: 'register: R\nperiods:\n  - {name: Quiet weeks, start: 2027-03-22, end: 2027-05-06}\napprovals:\n  - {by: Head, when: {period: mourning}}\n  - {by: Head, when: {period: quiet weeks}}',
    },
    'an address beside a channel': {
      name: 'register.md',
      text: `register: R\nchannels:\n${['"@cyngor"', 'cyngor.example', 'facebook/cyngor', '"mastodon:cyngor"', 'TBC', '""'].map((address, index) => `  - {id: c${index}, kind: social, other_handle: ${address}}`).join('\n')}`,
    },
    'a channel that nobody knows: it is unlisted': plan('channels: [Zorbing, Online]'),
    'a name of the organisation’s own: it is unlisted': plan('channels: [Borough Insight]'),
    'a title that “and” is a part of': plan('channels: [Parks and Open Spaces newsletter, Zorb and Leaflet]'),
    'an audience without its “all”': `${plan('channels: [Letter]').replace('name: Unpaid carers', 'name: All our unpaid carers')}\nmessages:\n  - {message: It is free, audience: unpaid carers}`,
    'an audience with an “all” before it': plan('audiences: [all the unpaid carers]\n    channels: [Letter]'),
    'names within brackets': plan(
      'channels: ["Social Media (e.g. Facebook, Twitter)", "Leeflet Lane (Facebook, Leaflet)"]',
    ),
    'places in a row': plan('channels: ["Noticeboards in libraries, health centres and pubs"]'),
    'a channel by an everyday name': plan(
      'channels: [Letters, E-mail, text messages, Twitter, Press releases, posters, Screensavers, Exhibitions, E-zine, Adshels]',
    ),
    'a channel in Welsh or another case': plan('channels: [FACEBOOK, facebook, Leaflet]'),
    'an audience by id and by name': plan(
      'audiences: [carers]\n    channels: [Letter]',
      '\nmessages:\n  - {message: It is free, audience: unpaid carers}',
    ),
    'channels that their names tell of': plan(
      'channels: [NWLDC website, Council Facebook page, Posters in pharmacies, Bus backs, Parish Council newsletter, Team brief, Twitter/X, Staffed exhibitions, Facebook adverts]',
    ),
    'channels by their Welsh names': plan(
      "channels: [gwefan, taflenni, datganiadau i'r wasg, radio lleol, digwyddiadau, llythyrau, arolwg]",
    ),
    'a channel of this plan': plan(
      'channels: [Vale FM]',
      '\nchannels:\n  - {name: Vale FM, kind: traditional}',
    ),
    'a channel of the register': {
      text: plan('channels: [Elmfield News]'),
      others: {
        'register.md':
          '---\nregister: R\nchannels:\n  - {id: news, name: Elmfield News, kind: traditional}\n---\n',
      },
    },
    'a channel beside another by its id, name, handle or address': {
      name: 'register.md',
      text: 'register: R\nchannels:\n  - {id: a, other_handle: b}\n  - {id: b, other_handle: Council page}\n  - {id: c, name: Council page, handle: council, other_handle: "@elsewhere"}\n  - {id: d, other_handle: council}\n  - {id: e, other_handle: TBC}',
    },
    'channels and periods of the register, the catalogue or known by their sort': {
      name: 'register.md',
      text: 'register: R\nchannels:\n  - {id: news, name: Elmfield News}\nperiods:\n  - {name: Poll 2027, kind: pre-election, start: 2027-03-22, end: 2027-05-06, channels: [news, Facebook, Museum website]}\napprovals:\n  - {by: Head, when: {channels: [Elmfield News], period: poll 2027}}\n  - {by: Head, when: {period: mourning}}',
    },
    placeholders: plan('channels: [TBC]\n    audiences: TBC'),
  },
  mends: /^(?:Change to|Make it a list|Add “)/,
});

describe('a larger audience that the register does not have', () => {
  const text =
    '---\nregister: R\naudiences:\n  - {id: adults, name: All adults}\n  - {id: carers, name: Carers, part_of: adutls}\n---\n';

  it('can be changed to one that is nearly called so, which is most likely meant', async () => {
    const { fixes, fixed } = await check(text, { name: 'register.md' });
    const [first] = fixes('unknown-reference');
    assert.deepEqual([first?.title, first?.isPreferred], ['Change to “adults”', true]);
    assert.equal(fixed('unknown-reference', /Change to/), text.replace('adutls', 'adults'));
  });

  it('can be added to its audiences', async () => {
    const { fixed } = await check(text, { name: 'register.md' });
    assert.match(
      fixed('unknown-reference', /^Add “adutls” to the register’s audiences/),
      /part_of: adutls\}\n {2}- .*adutls/,
    );
  });
});

describe('a misspelt channel of a plan', () => {
  it('is most likely the first that is offered', async () => {
    const { fixes } = await check(planText(plan('channels: [Facebok]')));
    const [first, ...others] = fixes('unknown-reference').filter(({ title }) =>
      title.startsWith('Change to'),
    );
    assert.deepEqual([first?.title, first?.isPreferred], ['Change to “Facebook”', true]);
    assert.ok(others.every(({ isPreferred }) => isPreferred !== true));
  });
});
