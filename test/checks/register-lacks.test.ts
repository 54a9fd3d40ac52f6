import { describeCheck } from './precision.ts';

const register = (...channels: readonly string[]) =>
  `register: R\nchannels:\n${channels.map((channel) => `  - ${channel}`).join('\n')}`;
const file = { name: 'register.md' };

describeCheck('register-lacks', {
  fires: {
    'what no channel says, once': {
      ...file,
      text: register('{ id: facebook, owner: Sam, deputy: Jo }', 'X'),
      words: ['R'],
      says: /no channel says its approver, policy, accessibility, records or risk/,
    },
  },
  silent: {
    'a register without channels': { ...file, text: 'register: R' },
    'what one channel says at least': {
      ...file,
      text: register(
        '{ id: x, deputy: A, approver: B, policy: C, accessibility: D, records: E, risk: F, mitigation: G }',
        'Facebook',
      ),
    },
    'a policy that stands in the text': {
      ...file,
      text: '---\nregister: R\nchannels:\n  - { id: x, deputy: A, approver: B, accessibility: D, records: E, risk: F }\n---\n\n# How we use our channels\n',
    },
    'a register of closed channels': { ...file, text: register('{ id: x, status: closed }') },
  },
});
