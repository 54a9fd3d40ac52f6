import { type Case, describeCheck } from './precision.ts';

const plan = (channels: string, register: string, rest = ''): Case => ({
  text: `campaign: T\nobjectives:\n  - objective: 400 applications by March 2027\n    channels: [${channels}]${rest}`,
  others: { 'register.md': `---\nregister: R\nchannels:\n${register}\n---\n` },
});
const facebook = '  - {id: facebook, owner: Digital team, review_date: 2027-06-30}';

describeCheck('register-status', {
  fires: {
    'a channel that is frozen': {
      ...plan('X', '  - {id: x, owner: A, status: frozen}'),
      words: ['X'],
      says: /frozen/,
    },
    'a channel that is closed': {
      ...plan('Twitter', '  - {id: x, owner: A, status: closed}'),
      words: ['Twitter'],
    },
    'a channel that nobody owns': { ...plan('Facebook', '  - {id: facebook}'), says: /no owner/ },
    'an owner still to come': plan('Facebook', '  - {id: facebook, owner: TBC}'),
    'a review that is overdue': {
      ...plan('Facebook', '  - {id: facebook, owner: A, review_date: 2026-11-23}'),
      says: /23 November 2026/,
    },
    'a social channel that is not registered': { ...plan('Facebook, TikTok', facebook), words: ['TikTok'] },
    'a channel of its own that is not registered, whatever its kind': {
      ...plan('Facebook, Website, Residents’ magazine, Phone line', facebook),
      words: ['Website', 'Residents’ magazine', 'Phone line'],
    },
    'a channel used twice, said once': {
      ...plan('Facebook, TikTok', facebook, '\nactivities:\n  - {activity: A, channel: TikTok}'),
      words: ['TikTok'],
    },
  },
  silent: {
    'a channel in order': plan('Facebook', facebook),
    'a review due today': {
      ...plan('Facebook', '  - {id: facebook, owner: A, review_date: 2026-11-24}'),
      today: '2026-11-24',
    },
    'press, paid channels and people that no register lists': plan(
      'Press release, Leaflet, Drop-in event, Local radio',
      facebook,
    ),
    'a channel that was considered and left': plan(
      'Facebook',
      facebook,
      '\nconsidered:\n  - {channel: TikTok, why: Few use it}',
    ),
    'a register without channels': {
      text: 'campaign: T\nobjectives:\n  - {objective: A, channels: [TikTok]}',
      others: { 'register.md': '---\nregister: R\n---\n' },
    },
    'a plan without a register': 'campaign: T\nobjectives:\n  - {objective: A, channels: [TikTok]}',
    'a plan that has ended': plan('TikTok', facebook, '\nstatus: closed'),
    'a channel that nobody knows: it has its own problem': plan('Zorbing', facebook),
  },
});
