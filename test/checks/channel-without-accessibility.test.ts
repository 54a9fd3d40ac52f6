import { describeCheck } from './precision.ts';

const register = (...channels: readonly string[]) =>
  `register: R\nchannels:\n${channels.map((channel) => `  - ${channel}`).join('\n')}`;
const file = { name: 'register.md' };

describeCheck('channel-without-accessibility', {
  fires: {
    'the channel that lacks what another has': {
      ...file,
      text: register('{ id: facebook, accessibility: Alt text }', '{ id: x, owner: Sam }'),
      words: ['x'],
    },
    'a placeholder for it': {
      ...file,
      text: register('{ id: facebook, accessibility: Alt text }', '{ id: x, accessibility: TBC }'),
      words: ['x'],
    },
    'most channels of a long list at once': {
      ...file,
      text: register('{ id: facebook, accessibility: Alt text }', 'X', 'Website', 'Leaflet', 'Poster'),
      words: ['channels'],
    },
  },
  silent: {
    'channels that all have it': {
      ...file,
      text: register('{ id: facebook, accessibility: Alt text }', '{ id: x, accessibility: Alt text }'),
    },
    'a register that keeps it nowhere: that is told once with what else it lacks': {
      ...file,
      text: register('{ id: facebook, owner: Sam }', '{ id: x, owner: Sam }'),
    },
    'a closed channel, kept for the record': {
      ...file,
      text: register('{ id: facebook, accessibility: Alt text }', '{ id: x, status: closed }'),
    },
    'the press, which others print': {
      ...file,
      text: register('{ id: facebook, accessibility: Alt text }', '{ name: Local newspaper, owner: Sam }'),
    },
  },
});
