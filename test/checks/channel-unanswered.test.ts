import { describeCheck } from './precision.ts';

const register = (...channels: readonly string[]) =>
  `register: R\nchannels:\n${channels.map((channel) => `  - ${channel}`).join('\n')}`;
const file = { name: 'register.md' };

describeCheck('channel-unanswered', {
  fires: {
    'a page on which people can write': {
      ...file,
      text: register('{ id: facebook, owner: Sam }'),
      words: ['facebook'],
      says: /^People can write here and nobody is said to answer/,
    },
    'one that is moderated and has no time': {
      ...file,
      text: register('{ id: facebook, moderation: Weekdays }'),
      says: /^Within what time people get an answer/,
    },
    'one that has a time and nobody': {
      ...file,
      text: register('{ id: facebook, response_hours: 4 }'),
      says: /^Who answers and removes what/,
    },
    'what people can reply to': {
      ...file,
      text: register('{ name: Newsletter, kind: digital, direction: limited }'),
    },
    'several at once': { ...file, text: register('Facebook', 'X'), words: ['channels'] },
  },
  silent: {
    'one that says both': {
      ...file,
      text: register('{ id: facebook, moderation: Weekdays, response_hours: 4 }'),
    },
    'where people can only read': {
      ...file,
      text: register('{ name: Website, kind: digital, direction: one-way }'),
    },
    'where people meet or ring': { ...file, text: register('Drop-in event', 'Leaflet') },
  },
});
