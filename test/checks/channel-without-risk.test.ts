import { describeCheck } from './precision.ts';

const register = (...channels: readonly string[]) =>
  `register: R\nchannels:\n${channels.map((channel) => `  - ${channel}`).join('\n')}`;
const file = { name: 'register.md' };

describeCheck('channel-without-risk', {
  fires: {
    'the channel that lacks what another has': {
      ...file,
      text: register('{ id: facebook, risk: Account taken over }', '{ id: x, owner: Sam }'),
      words: ['x'],
    },
    'a placeholder for it': {
      ...file,
      text: register('{ id: facebook, risk: Account taken over }', '{ id: x, risk: TBC }'),
      words: ['x'],
    },
    'most channels of a long list at once': {
      ...file,
      text: register('{ id: facebook, risk: Account taken over }', 'X', 'Website', 'Leaflet', 'Poster'),
      words: ['channels'],
    },
  },
  silent: {
    'channels that all have it': {
      ...file,
      text: register('{ id: facebook, risk: Account taken over }', '{ id: x, risk: Account taken over }'),
    },
    'a register that keeps it nowhere: that is told once with what else it lacks': {
      ...file,
      text: register('{ id: facebook, owner: Sam }', '{ id: x, owner: Sam }'),
    },
    'a closed channel, kept for the record': {
      ...file,
      text: register('{ id: facebook, risk: Account taken over }', '{ id: x, status: closed }'),
    },
  },
});
