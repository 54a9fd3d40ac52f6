import { describeCheck } from './precision.ts';

const register = (...channels: readonly string[]) =>
  `register: R\nchannels:\n${channels.map((channel) => `  - ${channel}`).join('\n')}`;
const file = { name: 'register.md' };

describeCheck('channel-without-owner', {
  fires: {
    'one channel of several': {
      ...file,
      text: register('{ id: facebook, owner: Sam }', '{ id: x }'),
      words: ['x'],
      says: /^Nobody answers for this channel: “X”/,
    },
    'all channels of a short register at once': {
      ...file,
      text: register('Facebook', 'X'),
      words: ['channels'],
      says: /2 of 2/,
    },
    'an owner to be confirmed': { ...file, text: register('{ id: x, owner: TBC }'), words: ['x'] },
    'a frozen channel, which still stands under our name': {
      ...file,
      text: register('{ id: x, status: frozen }'),
    },
    'channels keyed by id': { ...file, text: 'register: R\nchannels:\n  x: { kind: social }', words: ['x'] },
  },
  silent: {
    'channels that have one': { ...file, text: register('{ id: x, owner: Sam }') },
    'a closed channel, kept for the record': { ...file, text: register('{ id: x, status: closed }') },
    'a register without channels': { ...file, text: 'register: R' },
    'a plan': 'campaign: T\nchannels:\n  - { id: x, why: A }',
  },
});
