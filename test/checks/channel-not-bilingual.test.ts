import { describeCheck } from './precision.ts';

const register = (...channels: readonly string[]) =>
  `register: R\ncountry: wales\nchannels:\n${channels.map((channel) => `  - ${channel}`).join('\n')}`;
const file = { name: 'register.md' };

describeCheck('channel-not-bilingual', {
  fires: {
    'a channel that says nothing of it': {
      ...file,
      text: register('{ id: facebook, owner: Sam }'),
      words: ['facebook'],
    },
    'a channel in English alone': { ...file, text: register('{ id: facebook, languages: [en] }') },
    'a channel in Welsh alone': { ...file, text: register('{ id: facebook, languages: Cymraeg }') },
    'a pair of which one names the other': {
      ...file,
      text: register(
        '{ id: facebook, other_handle: fb-cy }',
        '{ id: fb-cy, name: Cyngor, kind: social, languages: [cy, en] }',
      ),
      words: ['facebook'],
      says: /^The paired channel does not name this one/,
    },
    'all of them at once': { ...file, text: register('Facebook', 'Website'), words: ['channels'] },
  },
  silent: {
    'bilingual channels, however that is said': {
      ...file,
      text: register(
        '{ id: facebook, languages: [cy, en] }',
        '{ id: x, languages: Bilingual }',
        '{ id: website, languages: Welsh and English }',
      ),
    },
    'a pair that names each other': {
      ...file,
      text: register(
        '{ id: facebook, other_handle: "@cyngor" }',
        '{ id: fb-cy, handle: "@cyngor", kind: social, other_handle: facebook }',
      ),
    },
    'one beside it that is not registered': {
      ...file,
      text: register('{ id: facebook, other_handle: "@cyngor" }'),
    },
    'the press, which writes in its own language': { ...file, text: register('Local newspaper') },
    'other countries': { ...file, text: 'register: R\ncountry: england\nchannels: [Facebook]' },
  },
  mends: /^They are bilingual/,
});
