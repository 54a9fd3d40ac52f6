import assert from 'node:assert/strict';
import { check, planText } from '../support.ts';
import { describeCheck } from './precision.ts';

const plan = (channels: string, rest = '') =>
  `campaign: T\nobjectives:\n  - objective: 60% of carers are vaccinated by January 2027\n    channels: [${channels}]${rest}`;
const register = {
  'register.md': '---\nregister: R\nchannels:\n  - {name: The Beacon, kind: traditional}\n---\n',
};

describeCheck('unlisted-channel', {
  fires: {
    'a title of the organisation’s own': {
      text: plan('Morning Shout, Letter'),
      words: ['Morning Shout'],
      says: /^This channel is in no list: “Morning Shout”\. Add it with its kind to this plan’s channels, so/,
    },
    'what the register lacks': {
      text: plan('Morning Shout, The Beacon'),
      others: register,
      words: ['Morning Shout'],
      says: /or to the channel register/,
    },
    'a name used several times, once, where it stands first': {
      text: plan(
        'morning shout, Letter, Morning Shout',
        '\nactivities:\n  - {activity: A, channel: Morning-Shout}\nconsidered:\n  - {channel: Online, why: TBC}',
      ),
      words: ['morning shout', 'Online'],
    },
    'a very long name': plan(`"${'in '.repeat(700)}"`),
  },
  silent: {
    'channels that everyone knows': plan('Facebook, Radio, Bus backs, Midwives, Papurau bro'),
    'a channel of this plan': plan('Morning Shout', '\nchannels:\n  - {name: Morning Shout, why: TBC}'),
    'a channel of the register': { text: plan('The Beacon'), others: register },
    'misspelt names and several in one: they have a problem of their own': plan(
      'Facebok, Radio and TV, "Leaflet, Morning Shout"',
    ),
    placeholders: plan('TBC'),
    'names with brackets': plan('"Social media (Facebook, Twitter)", "Posters (A3, A4)"'),
  },
  mends: /^Add/,
});

describe('the kinds offered for an unlisted channel', () => {
  const titles = async (name: string) =>
    (await check(planText(plan(name)))).fixes('unlisted-channel').map(({ title }) => title);

  it('begin with the one that its words tell of', async () => {
    assert.deepEqual(await titles('Online'), [
      'Add “Online” to this plan’s channels as digital',
      'Add “Online” to this plan’s channels as traditional',
      'Add “Online” to this plan’s channels as face-to-face',
      'Add “Online” to this plan’s channels as social',
    ]);
  });

  it('begin with the choice where nothing tells', async () => {
    const [first, ...others] = await titles('The Beacon');
    assert.equal(first, 'Add “The Beacon” to this plan’s channels (then choose its kind)');
    assert.equal(others.length, 4);
  });
});
