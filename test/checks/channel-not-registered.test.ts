import assert from 'node:assert/strict';
import { check, planText } from '../support.ts';
import { describeCheck } from './precision.ts';

const register = (...channels: readonly string[]) =>
  `register: R\nchannels:\n${channels.map((channel) => `  - ${channel}`).join('\n')}`;
const file = { name: 'register.md' };

const plan = (title: string, channels: string) =>
  `---\ncampaign: ${title}\nobjectives:\n  - { objective: O, channels: [${channels}] }\n---\n`;

describeCheck('channel-not-registered', {
  fires: {
    'channels that plans use, those of most plans first': {
      ...file,
      others: { 'a.campaign.md': plan('A', 'Facebook, Podcast'), 'b.campaign.md': plan('B', 'Podcast') },
      text: register('Website'),
      words: ['channels'],
      says: /: “Podcast” \(2 plans\) and “Facebook” \(1 plan\)\. /,
    },
    'one whose kind only the second plan says': {
      ...file,
      others: {
        'a.campaign.md': plan('A', 'Whatnot'),
        'b.campaign.md':
          '---\ncampaign: B\nchannels: [{ name: Whatnot, kind: social }]\nobjectives: [{ objective: O, channels: [Whatnot] }]\n---\n',
      },
      text: register('Website'),
      says: /“Whatnot” \(2 plans\)/,
    },
    'the first six by name, and how many more there are': {
      ...file,
      others: {
        'a.campaign.md': plan(
          'A',
          'Facebook, Instagram, LinkedIn, Nextdoor, Podcast, TikTok, WhatsApp, YouTube',
        ),
      },
      text: register('Website'),
      says: /“TikTok” \(1 plan\) and 2 more\. /,
    },
    'them in a register without channels': {
      ...file,
      others: { 'a.campaign.md': plan('A', 'Facebook') },
      text: 'register: R',
      words: ['R'],
    },
  },
  silent: {
    'channels that are registered, by whatever name': {
      ...file,
      others: { 'a.campaign.md': plan('A', 'FB, Website') },
      text: register('Facebook', 'Website'),
    },
    'the press, leaflets, letters and meetings': {
      ...file,
      others: { 'a.campaign.md': plan('A', 'Local newspaper, Leaflet, Letter, Drop-in event') },
      text: register('Website'),
    },
    'plans that have ended': {
      ...file,
      others: {
        'a.campaign.md': plan('A', 'Facebook').replace('campaign: A', 'campaign: A\nstatus: closed'),
      },
      text: register('Website'),
    },
    'plans of another folder, which has its own register': {
      ...file,
      others: {
        'parks/a.campaign.md': plan('A', 'Facebook'),
        'parks/register.md': `---\n${register('Facebook')}\n---\n`,
      },
      text: register('Website'),
    },
    'a name of which nothing is known': {
      ...file,
      others: { 'a.campaign.md': plan('A', 'Blorple') },
      text: register('Website'),
    },
  },
});

describe('channels that are not registered', () => {
  const others = { 'a.campaign.md': plan('A', 'Facebook, Podcast') };

  it('are added together or one by one', async () => {
    const { fixes, fixed } = await check(planText(register('Website')), { ...file, others });
    assert.deepEqual(
      fixes('channel-not-registered')
        .slice(0, 3)
        .map(({ title }) => title),
      ['Add all 2 to the register', 'Add “Facebook” to the register', 'Add “Podcast” to the register'],
    );
    assert.match(fixed('channel-not-registered', /^Add all/), /name: Podcast[\s\S]*name: Facebook/);
  });

  it('are added by name where it is one', async () => {
    const { fixes } = await check(planText(register('Website', 'Podcast')), { ...file, others });
    assert.equal(fixes('channel-not-registered')[0]?.title, 'Add “Facebook” to the register');
  });
});

describe('adding a channel to the register', () => {
  it('leaves a place for its owner', async () => {
    const text = `---\n${register('name: Website')}\n---\n`;
    const { fixed } = await check(text, { ...file, others: { 'a.campaign.md': plan('A', 'Facebook') } });
    assert.match(
      fixed('channel-not-registered', /Facebook/),
      /id: facebook\n {4}name: Facebook\n {4}owner: TBC\n/,
    );
  });
});
