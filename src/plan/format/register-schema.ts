import * as z from 'zod';
import { amount, choice, choiceOrNote, count, date, number, reference, text, workingDays } from './fields.ts';
import {
  direction,
  id,
  kind,
  language,
  list,
  owner,
  peso,
  progress,
  references,
  texts,
  wordTemplate,
} from './shared-fields.ts';

/** The vocabulary of channel registers: the single source for all that is said of their keys, as the plan's is. */

export const registerChannel = z
  .object({
    id: id('channel', 'council-facebook'),
    name: text('Name', 'What your organisation calls the channel.', ['Council Facebook page'], {
      aliases: ['channel'],
    }).optional(),
    kind,
    direction,
    peso,
    purpose: text('Purpose', 'What the channel is for.', ['Service news and questions']).optional(),
    audiences: references(
      'audience',
      'Audiences',
      'Whom it reaches: audiences of this register by id or name, or people in words of your own.',
      [['carers']],
      ['audience', 'publics'],
    ),
    owner: owner('the channel'),
    deputy: text('Deputy', 'Who stands in for the owner.', ['Digital officer']).optional(),
    approver: text('Approver', 'Who approves what is published on it.', [
      'Head of Communications',
    ]).optional(),
    users: texts(
      'Users',
      'Who publishes on it: people or teams.',
      ['Libraries, two branch managers'],
      ['user'],
    ),
    admins: texts(
      'Administrators',
      'Who can give and take away access to it. Two at least, so that it is never lost with one person.',
      ['Head of Communications'],
      ['admin', 'administrators', 'administrator'],
    ),
    status: choice(
      ['active', 'frozen', 'closed'] as const,
      'Status',
      'Whether the channel is in use: active, frozen (nothing new for now) or closed.',
      'active',
      {
        active: 'It is in use.',
        frozen: 'Nothing new is published on it for now.',
        closed: 'It is given up.',
      },
    ).optional(),
    handle: text('Handle', 'The address or account name.', ['@elmfieldcouncil']).optional(),
    languages: texts('Languages', 'The languages it speaks, as codes or names.', ['cy', 'en'], ['language']),
    other_handle: text(
      'Other handle',
      'The channel that says the same in the other language, where there are two: its id, name or address.',
      ['@cyngorelmfield'],
    ).optional(),
    lead_days: workingDays(
      'Lead days',
      'How many working days before it comes out everything must be there, such as before printing.',
      15,
    ).optional(),
    moderation: text('Moderation', 'Who answers and removes what, and when.', [
      'Weekdays 9 to 5; house rules linked',
    ]).optional(),
    response_hours: number('Response hours', 'Within how many hours people get an answer.', 24).optional(),
    accessibility: text('Accessibility', 'How everyone can use it.', ['Alt text and captions']).optional(),
    records: text('Records', 'How what is published and answered is kept.', ['Archived monthly']).optional(),
    keep_records: text('Keep records', 'For how long the records are kept.', ['2 years']).optional(),
    risk: text('Risk', 'What could go wrong on it.', ['Account taken over']).optional(),
    mitigation: text('Mitigation', 'What is done about that.', ['Two-step sign-in']).optional(),
    crisis_contact: text('Crisis contact', 'Whom to ring when it goes wrong.', [
      'Duty press officer, 01632 960 001',
    ]).optional(),
    policy: text('Policy', 'The policy that holds for it: a heading below, a file or a web address.', [
      'policy.md#social-media',
    ]).optional(),
    review_date: date(
      'Review date',
      'The day by which this entry is looked at again.',
      '2027-06-30',
    ).optional(),
  })
  .meta({
    title: 'Register channel',
    description: 'One channel of the organisation, with its owner, rules and risks.',
    examples: [
      { id: 'council-facebook', name: 'Council Facebook page', kind: 'social', owner: 'Digital team' },
    ],
    shorthand: 'name',
    keyedDetail: 'purpose',
    oneOf: ['id', 'name'],
  });

/** The sorts of protected period: what they ask of a plan differs. */
export const periodKinds = ['pre-election', 'mourning', 'emergency', 'freeze', 'holiday', 'term'] as const;

/** A period’s kind as people write it. */
export const periodKind = choiceOrNote(
  periodKinds,
  'Kind',
  'What sort of period it is: pre-election, mourning, emergency, freeze, holiday or term, or in words of your own.',
  'pre-election',
  {
    'pre-election': 'Before a poll: publicity must not sway it.',
    mourning: 'After a death that the nation or the organisation mourns.',
    emergency: 'While an emergency lasts: its messages come first.',
    freeze: 'Nothing new goes out, for another reason.',
    holiday: 'Many people are away, colleagues among them.',
    term: 'A term of schools or universities.',
  },
  {
    'pre-election': ['election', 'elections', 'purdah', 'period of heightened sensitivity', 'pre-poll'],
    mourning: ['national mourning', 'bereavement'],
    emergency: ['major incident', 'crisis'],
    freeze: ['embargo', 'blackout', 'change freeze'],
    holiday: ['holidays', 'school holiday', 'school holidays'],
    term: ['term time', 'school term'],
  },
);

const period = z
  .object({
    name: text('Name', 'What the period is called.', ['Pre-election period, local elections 2027'], {
      aliases: ['period'],
    }).default(''),
    kind: periodKind.optional(),
    start: date('Start', 'Its first day.', '2027-03-22').optional(),
    end: date('End', 'Its last day.', '2027-05-06').optional(),
    may_go_on: texts(
      'May go on',
      'What may go on while it lasts, in the words of your guidance.',
      ['Service information', 'Public health'],
      ['may_continue', 'allowed'],
    ),
    ask: text('Ask', 'Whom to ask before anything else goes out.', ['Monitoring Officer'], {
      aliases: ['contact'],
    }).optional(),
    channels: references(
      'channel',
      'Channels',
      'The channels for which it holds; none said: all of them.',
      [['facebook', 'x']],
      ['channel'],
    ),
  })
  .meta({
    title: 'Period',
    description: 'A period in which activity needs care, such as a pre-election period.',
    examples: [{ name: 'Pre-election period', start: '2027-03-22', end: '2027-05-06' }],
    shorthand: 'name',
  });

const sharedAudience = z
  .object({
    id: id('audience', 'carers'),
    name: text('Name', 'What the organisation calls this group of people.', ['Unpaid carers'], {
      aliases: ['audience'],
    }).optional(),
    aliases: texts('Aliases', 'Other names that plans use for them.', ['Family carers'], ['also', 'alias']),
    part_of: reference('audience')
      .meta({
        title: 'Part of',
        description:
          'The larger audience of this register to which they belong: what reaches that reaches them.',
        examples: ['adults'],
        refersTo: 'audience',
      })
      .optional(),
    size: text('Size', 'How many people they are.', ['9,400']).optional(),
  })
  .meta({
    title: 'Shared audience',
    description: 'A group of people under the name that all plans of the organisation can use.',
    examples: [{ id: 'carers', name: 'Unpaid carers', aliases: ['Family carers'] }],
    shorthand: 'name',
    oneOf: ['id', 'name'],
  });

const keyDate = z
  .object({
    name: text('Name', 'What happens.', ['Carers Week'], { aliases: ['event', 'what'] }).default(''),
    start: date('Start', 'Its day, or the first of several.', '2027-06-07', {
      aliases: ['date', 'when'],
    }).optional(),
    end: date('End', 'Its last day, where it takes several.', '2027-06-13').optional(),
    audiences: references(
      'audience',
      'Audiences',
      'Whom it concerns, by id or name.',
      [['carers']],
      ['audience', 'publics'],
    ),
  })
  .meta({
    title: 'Key date',
    description: 'A day or week that is good to know of when plans choose their days; nothing is forbidden.',
    examples: [{ name: 'Carers Week', start: '2027-06-07', end: '2027-06-13' }],
    shorthand: 'name',
    keyedDetail: 'start',
  });

const approvalCase = z
  .object({
    peso,
    kind,
    cost_over: amount('Cost over', 'It holds for what costs more than this.', '£5,000').optional(),
    period: text('Period', 'It holds in periods of this kind or name.', ['pre-election']).optional(),
    channels: references(
      'channel',
      'Channels',
      'It holds for these channels, by id or name.',
      [['residents-magazine']],
      ['channel'],
    ),
    other: text('Other', 'When it holds, in words, where nothing else here says it.', [
      'It names a councillor',
    ]).optional(),
  })
  .meta({
    title: 'When',
    description: 'What must be approved: all that is said here must be so.',
    examples: [{ peso: 'paid', cost_over: 5000 }],
    shorthand: 'other',
  });

const approval = z
  .object({
    when: approvalCase.optional(),
    by: text('By', 'Who approves it.', ['Head of Communications'], {
      aliases: ['approver', 'who'],
    }).default(''),
    days_before: workingDays('Days before', 'How many working days before it goes out.', 10, {
      aliases: ['days'],
    }).optional(),
  })
  .meta({
    title: 'Approval',
    description: 'Who must approve what, and how long before it goes out.',
    examples: [{ when: { peso: 'paid', cost_over: 5000 }, by: 'Head of Communications', days_before: 10 }],
    shorthand: 'by',
    keyedDetail: 'when',
  });

const limits = z
  .object({
    per_audience: count(
      'Per audience',
      'From how many campaigns one audience may hear in a week before it is too much.',
      3,
      { aliases: ['audience', 'audiences'] },
    ).optional(),
    per_channel: count(
      'Per channel',
      'How many activities one channel may carry in a week before it is too much.',
      5,
      { aliases: ['channel', 'channels'] },
    ).optional(),
  })
  .meta({
    title: 'Limits',
    description: 'How much in one week is too much.',
    examples: [{ per_audience: 3, per_channel: 5 }],
  });

const registerAction = z
  .object({
    action: text('Action', 'What the organisation does.', ['Train branch staff in answering the public'], {
      aliases: ['activity', 'what'],
    }),
    owner: owner('it', ['lead', 'who']),
    by: date('By', 'The day by which it is done.', '2027-05-31', {
      aliases: ['due', 'deadline', 'date', 'when'],
    }).optional(),
    status: progress(
      'How far it is: planned, under way, done or cancelled, or a note of what is still to be done.',
    ),
  })
  .meta({
    title: 'Action',
    description:
      'Something that the organisation does so that every service can use its channels well: training, access, policy, review.',
    examples: [
      {
        action: 'Train branch staff in answering the public',
        owner: 'Head of Communications',
        by: '2027-05-31',
      },
    ],
    shorthand: 'action',
    keyedDetail: 'owner',
  });

/** A channel register's frontmatter. */
export const register = z
  .object({
    register: text(
      'Register',
      'The organisation whose channels these are. Marks this file as a channel register.',
      ['Elmfield Borough Council'],
    ),
    country: choice(
      ['england', 'wales', 'scotland', 'northern ireland'] as const,
      'Country',
      'The country whose rules hold; wales brings in the Welsh Language Standards.',
      'wales',
      {
        england: 'The rules of England hold.',
        wales: 'The Welsh Language Standards hold: plans are asked for Welsh.',
        scotland: 'The rules of Scotland hold.',
        'northern ireland': 'The rules of Northern Ireland hold.',
      },
    ).optional(),
    language,
    word_template: wordTemplate('register'),
    channels: list(registerChannel).meta({
      title: 'Channels',
      description: 'All channels of the organisation, of every kind.',
      examples: [[{ id: 'council-facebook', kind: 'social', owner: 'Digital team' }]],
    }),
    audiences: list(sharedAudience).meta({
      title: 'Audiences',
      description: 'Names of audiences that all plans share, so that two plans mean the same people.',
      examples: [[{ id: 'carers', name: 'Unpaid carers', aliases: ['Family carers'] }]],
      aliases: ['publics', 'audience'],
    }),
    periods: list(period).meta({
      title: 'Periods',
      description: 'Periods in which activity needs care, such as pre-election periods.',
      examples: [[{ name: 'Pre-election period', start: '2027-03-22', end: '2027-05-06' }]],
    }),
    key_dates: list(keyDate).meta({
      title: 'Key dates',
      description: 'Days and weeks that are good to know of; nothing is forbidden on them.',
      examples: [[{ name: 'Carers Week', start: '2027-06-07', end: '2027-06-13' }]],
      aliases: ['key_date', 'dates'],
    }),
    approvals: list(approval).meta({
      title: 'Approvals',
      description: 'Who must approve what, and how long before it goes out.',
      examples: [
        [{ when: { peso: 'paid', cost_over: 5000 }, by: 'Head of Communications', days_before: 10 }],
      ],
      aliases: ['approval'],
    }),
    limits: limits.optional(),
    actions: list(registerAction).meta({
      title: 'Actions',
      description: 'What the organisation does so that every service can use its channels well.',
      examples: [[{ action: 'Review who has access', owner: 'Digital manager', by: '2027-05-31' }]],
      aliases: ['action'],
    }),
  })
  .meta({
    title: 'Channel register',
    description: 'The frontmatter of a channel register.',
    examples: [{ register: 'Elmfield Borough Council' }],
  });

export type Period = z.output<typeof period>;
export type Register = z.output<typeof register>;
export type RegisterChannel = z.output<typeof registerChannel>;
export type SharedAudience = z.output<typeof sharedAudience>;
export type KeyDate = z.output<typeof keyDate>;
export type Approval = z.output<typeof approval>;
export type Limits = z.output<typeof limits>;
export type RegisterAction = z.output<typeof registerAction>;
