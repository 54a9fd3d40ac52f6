import { describeCheck } from './precision.ts';

const register = (...channels: readonly string[]) =>
  `register: R\nchannels:\n${channels.map((channel) => `  - ${channel}`).join('\n')}`;
const file = { name: 'register.md' };

describeCheck('channel-without-deputy', {
  fires: {
    'the channel that lacks what another has': {
      ...file,
      text: register('{ id: facebook, deputy: Press office }', '{ id: x, owner: Sam }'),
      words: ['x'],
    },
    'a placeholder for it': {
      ...file,
      text: register('{ id: facebook, deputy: Press office }', '{ id: x, deputy: TBC }'),
      words: ['x'],
    },
    'most channels of a long list at once': {
      ...file,
      text: register('{ id: facebook, deputy: Press office }', 'X', 'Website', 'Leaflet', 'Poster'),
      words: ['channels'],
    },
  },
  silent: {
    'channels that all have it': {
      ...file,
      text: register('{ id: facebook, deputy: Press office }', '{ id: x, deputy: Press office }'),
    },
    'a register that keeps it nowhere: that is told once with what else it lacks': {
      ...file,
      text: register('{ id: facebook, owner: Sam }', '{ id: x, owner: Sam }'),
    },
    'a closed channel, kept for the record': {
      ...file,
      text: register('{ id: facebook, deputy: Press office }', '{ id: x, status: closed }'),
    },
  },
});
