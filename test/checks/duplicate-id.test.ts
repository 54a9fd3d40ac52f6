import { describeCheck } from './precision.ts';

const end = 'objectives:\n  - objective: 400 applications by March 2027\n    channels: [Leaflet]';

describeCheck('duplicate-id', {
  fires: {
    'two audiences with one id, on the second': {
      text: `campaign: T\naudiences:\n  - {id: carers, name: Carers}\n  - {id: Carers, name: Parents}\n${end}`,
      words: ['Carers'],
    },
    'two objectives with one id': {
      text: 'campaign: T\nobjectives:\n  - {id: a, objective: A, channels: [Letter]}\n  - {id: a, objective: B, channels: [Letter]}',
      words: ['a'],
    },
    'a third one, too': `campaign: T\naudiences:\n  - id: x\n  - id: x-2\n  - id: x\n  - id: x\n${end}`,
    'a channel listed twice by name': {
      text: `campaign: T\n${end}\nchannels: [Leaflet, leaflet]`,
      words: ['leaflet'],
    },
    'two channels of the register': {
      name: 'register.md',
      text: 'register: R\nchannels:\n  - {id: x, owner: A}\n  - {id: x, owner: B}',
      words: ['x'],
    },
    'two audiences of the register with one name, and an alias that is a name': {
      name: 'register.md',
      text: 'register: R\naudiences:\n  - {id: a, name: Carers}\n  - {id: b, name: carers}\n  - {id: c, name: Others, aliases: [Carers]}',
      words: ['carers', 'Carers'],
    },
  },
  silent: {
    'one id for an audience and an objective':
      'campaign: T\naudiences:\n  - {id: carers, name: Carers}\nobjectives:\n  - {id: carers, objective: A, channels: [Letter]}',
    'entries without ids': `campaign: T\naudiences: [Carers, Carers in flats]\n${end}`,
    'ids that only begin alike': `campaign: T\naudiences:\n  - id: flats\n  - id: flats-north\n${end}`,
    'numbers with a point in them':
      'campaign: T\nobjectives:\n  - {id: "1.1", objective: A, channels: [Letter]}\n  - {id: "11", objective: B, channels: [Letter]}\n  - {id: O1.1, objective: C, channels: [Letter]}\n  - {id: O11, objective: D, channels: [Letter]}',
    'an audience of the register whose alias is its own name': {
      name: 'register.md',
      text: 'register: R\naudiences:\n  - {id: a, name: Carers, aliases: [carers]}\n  - {id: b, name: Parents}',
    },
    'a channel listed and chosen': `campaign: T\n${end}\nchannels: [Leaflet]`,
  },
  mends: /^Change this one/,
});
