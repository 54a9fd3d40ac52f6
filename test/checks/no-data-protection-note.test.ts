import { describeCheck, each } from './precision.ts';

const plan = (channels: string, rest = '') =>
  `campaign: New bin days\nobjectives:\n  - objective: 400 applications by March 2027\n    channels: [${channels}]\n${rest}`;

describeCheck('no-data-protection-note', {
  fires: {
    ...each(
      [
        'Email newsletter',
        'Email',
        'Text message',
        'SMS',
        'Text messages',
        'Newsletter',
        'Leaflet, Facebook, text alerts',
        'GovDelivery',
        'e-newsletter',
        'Phone line',
        'Helpline',
        'Contact centre',
      ],
      plan,
    ),
    'the key, where there is one': {
      text: plan('Email', 'compliance:\n  equality: Done in May'),
      words: ['compliance'],
    },
    'a placeholder': plan('Email', 'compliance:\n  data_protection: TBC'),
    'both, in one problem': {
      text: plan('Email, SMS'),
      words: ['New bin days'],
      says: /are used for Email and SMS\.$/,
    },
    'a newsletter for others, beside email to staff': {
      text: plan('All-staff email, Partnership newsletter'),
      says: /are used for Partnership newsletter\.$/,
    },
    'a list, under the plan’s own name for it': {
      text: plan('mailing lists'),
      says: /are used for mailing lists\.$/,
    },
    'the same channel by two names, once': {
      text: plan('emails, Email newsletter'),
      says: /are used for emails\.$/,
    },
    'calls to people': plan('Outbound calls', 'channels:\n  - {name: Outbound calls, kind: traditional}'),
    'an activity by text message': plan('Leaflet', 'activities:\n  - {activity: Reminder, channel: SMS}'),
  },
  silent: {
    'email to staff, by its audience': plan('Email').replace(
      'channels:',
      'audiences: [Internal]\n    channels:',
    ),
    ...each(
      [
        'Leaflet',
        'Staff bulletin, Leaflet',
        'Parish newsletter, Leaflet',
        'Facebook, Instagram',
        'Website, Blog',
        'Local newspaper, Local radio',
        'Drop-in event',
        'Posters',
        'Council magazine',
        'WhatsApp',
        'Partner newsletters',
        'Podcast',
        'Digital screens',
        'Frontline staff',
        'All-staff email',
        'Staff newsletter, Intranet',
      ],
      plan,
    ),
    'a note': plan('Email', 'compliance:\n  data_protection: Service messages only (public task)'),
    'email that was considered and left': plan(
      'Leaflet',
      'considered:\n  - {channel: Email, why: No addresses}',
    ),
    'letters by post': plan('Letter'),
  },
});
