import { describeCheck } from './precision.ts';

const register = (...channels: readonly string[]) =>
  `register: R\nchannels:\n${channels.map((channel) => `  - ${channel}`).join('\n')}`;
const file = { name: 'register.md' };

describeCheck('too-few-administrators', {
  fires: {
    'an account with one': {
      ...file,
      text: register('{ id: facebook, admins: [Sam] }', '{ id: x, admins: [Sam, Jo] }'),
      words: ['facebook'],
    },
    'an account with a name and a place kept for another': {
      ...file,
      text: register('{ id: facebook, admins: [Sam, TBC] }'),
    },
    'a website with nobody': { ...file, text: register('{ name: Council website, owner: Sam }') },
    'both accounts at once': { ...file, text: register('Facebook', 'X', 'Leaflet'), words: ['channels'] },
  },
  silent: {
    'two of them, as a list or in one text': {
      ...file,
      text: register('{ id: facebook, admins: [Sam, Jo] }', '{ id: x, admins: Sam and Jo }'),
    },
    'a team': { ...file, text: register('{ id: facebook, admins: Digital team }') },
    'what nobody signs in to': { ...file, text: register('Leaflet', 'Local newspaper', 'Drop-in event') },
    'an account that is closed': { ...file, text: register('{ id: x, status: closed }') },
  },
});
