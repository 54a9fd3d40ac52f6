import { describeCheck } from './precision.ts';

const register = (...channels: readonly string[]) =>
  `register: R\nchannels:\n${channels.map((channel) => `  - ${channel}`).join('\n')}`;
const file = { name: 'register.md' };

describeCheck('channel-without-records', {
  fires: {
    'the channel that lacks what another has': {
      ...file,
      text: register('{ id: facebook, records: Archived }', '{ id: x, owner: Sam }'),
      words: ['x'],
    },
    'a placeholder for it': {
      ...file,
      text: register('{ id: facebook, records: Archived }', '{ id: x, records: TBC }'),
      words: ['x'],
    },
    'most channels of a long list at once': {
      ...file,
      text: register('{ id: facebook, records: Archived }', 'X', 'Website', 'Leaflet', 'Poster'),
      words: ['channels'],
    },
  },
  silent: {
    'channels that all have it': {
      ...file,
      text: register('{ id: facebook, records: Archived }', '{ id: x, records: Archived }'),
    },
    'a register that keeps it nowhere: that is told once with what else it lacks': {
      ...file,
      text: register('{ id: facebook, owner: Sam }', '{ id: x, owner: Sam }'),
    },
    'a closed channel, kept for the record': {
      ...file,
      text: register('{ id: facebook, records: Archived }', '{ id: x, status: closed }'),
    },
  },
});
