import * as z from 'zod';
import { amount, choice, choiceOrNote, date, dateOrWords, day, reference, text } from './fields.ts';
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

/**
 * The vocabulary of plans and registers: the single source for reading, completion, hover, the JSON
 * schema and the reference page. Every field carries a title, a description and examples.
 */

const levels = ['output', 'outtake', 'outcome', 'impact'] as const;
const participations = ['inform', 'consult', 'involve', 'collaborate', 'empower'] as const;
const planStatuses = ['draft', 'in review', 'approved', 'live', 'closed'] as const;

/** How influence, interest, likelihood and impact are usually graded; other words will do. */
const grades = { usual: ['low', 'medium', 'high'] };

const level = choice(
  levels,
  'Level',
  'What it measures in the GCS Evaluation Cycle: an output (what was done), an outtake (what people noticed, thought or felt), an outcome (what they did) or the impact.',
  'outcome',
  {
    output: 'What was done and whom it reached: leaflets delivered, people who saw it.',
    outtake: 'What people noticed, understood, thought or felt.',
    outcome: 'What people did: booked, called, changed what they do.',
    impact: 'What it changed for the organisation or the public.',
  },
).optional();

const reading = z
  .object({
    date: date('Date', 'The day on which the figure was read.', '2026-12-31').optional(),
    value: text('Value', 'The figure on that day.', ['55%'], { aliases: ['result', 'figure'] }),
  })
  .meta({
    title: 'Reading',
    description: 'A figure with the day on which it was read.',
    examples: [{ date: '2026-12-31', value: '55%' }],
    shorthand: 'value',
  });

const measure = z
  .object({
    measure: text('Measure', 'What will be counted or asked, and where the figure comes from.', [
      'Vaccinations booked, from the booking system',
    ]).default(''),
    level,
    baseline: text('Baseline', 'Where the figure stands now.', ['61%']).optional(),
    target: text('Target', 'The figure to reach.', ['75%']).optional(),
    result: text('Result', 'The figure that was reached, once it is known.', ['71%'], {
      aliases: ['results', 'actual'],
    }).optional(),
    source: text('Source', 'Where the figure comes from: a system, a survey, a count.', [
      'Surgeries’ booking system',
    ]).optional(),
    readings: list(reading).meta({
      title: 'Readings',
      description: 'The figure on the days on which it was read while the campaign ran.',
      examples: [[{ date: '2026-12-31', value: '55%' }]],
      aliases: ['reading'],
    }),
  })
  .meta({
    title: 'Measure',
    description: 'One way in which you will know whether the objective was reached.',
    examples: ['Calls about missed bins, from the contact centre'],
    shorthand: 'measure',
    keyedDetail: 'target',
  });

export const audience = z
  .object({
    id: id('audience', 'carers'),
    name: text('Name', 'What you call this group of people.', ['Unpaid carers in Northvale'], {
      aliases: ['audience'],
    }).optional(),
    insight: text(
      'Insight',
      'What you know about them, with a figure, a date or a source: what they do now, and why.',
      ['41% do not know they can have a free jab (carers survey, May 2026)'],
    ).optional(),
    barriers: z
      .object({
        capability: text('Capability', 'What they may not know or be able to do (COM-B).', [
          'Do not know they qualify',
        ]).optional(),
        opportunity: text('Opportunity', 'What stands in their way in time, money or place (COM-B).', [
          'Cannot leave the person they care for',
        ]).optional(),
        motivation: text('Motivation', 'Why they may not want to (COM-B).', [
          'Put their own health last',
        ]).optional(),
      })
      .meta({
        title: 'Barriers',
        description:
          'What keeps this audience from doing what you ask: capability, opportunity and motivation (the COM-B model).',
        examples: [{ capability: 'Do not know they qualify' }],
      })
      .optional(),
    think: text('Think', 'What they should think after the campaign.', ['The jab is for me']).optional(),
    feel: text('Feel', 'What they should feel.', ['Looked after']).optional(),
    do: text('Do', 'What they should do.', ['Book a jab at their surgery']).optional(),
    size: text('Size', 'How many people they are.', ['9,400']).optional(),
    channels: references(
      'channel',
      'Channels',
      'The channels that reach this audience. Which objective each serves is said there.',
      [['Letter', 'Drop-in event']],
      ['channel', 'tools', 'tactics'],
    ),
  })
  .meta({
    title: 'Audience',
    description: 'A group of people whom the campaign is meant to reach.',
    examples: [{ id: 'carers', name: 'Unpaid carers' }],
    shorthand: 'name',
    oneOf: ['id', 'name'],
  });

const stakeholder = z
  .object({
    name: text('Name', 'The person or organisation.', ['Northvale Carers Centre']).default(''),
    influence: text(
      'Influence',
      'How much they can help or hinder: low, medium or high.',
      ['high'],
      grades,
    ).optional(),
    interest: text(
      'Interest',
      'How much it concerns them: low, medium or high.',
      ['medium'],
      grades,
    ).optional(),
    engagement: text('Engagement', 'How you will keep them informed or involved.', [
      'Monthly call with the manager',
    ]).optional(),
    channels: references(
      'channel',
      'Channels',
      'The channels by which you keep in touch with them.',
      [['Email newsletter', 'Briefing']],
      ['channel', 'tools', 'tactics'],
    ),
  })
  .meta({
    title: 'Stakeholder',
    description: 'A person or organisation with a say or an interest in the campaign.',
    examples: [{ name: 'Northvale Carers Centre', influence: 'high' }],
    shorthand: 'name',
    keyedDetail: 'engagement',
  });

const objective = z
  .object({
    id: id('objective', 'uptake'),
    objective: text(
      'Objective',
      'What will have changed, by how much and by when. A good objective is SMART: specific, measurable, achievable, relevant and timed.',
      ['Raise flu vaccination among carers from 48% to 60% by 31 January 2027'],
      { aliases: ['goal'] },
    ),
    label: text(
      'Label',
      'A short name for it, for tables and lists; made from the objective where it has none.',
      ['Uptake among carers'],
    ).optional(),
    baseline: text('Baseline', 'Where things stand today.', ['48%']).optional(),
    target: text('Target', 'The figure to reach.', ['60%']).optional(),
    unit: text('Unit', 'What the figures count.', ['% of registered carers']).optional(),
    deadline: date('Deadline', 'The day by which it is to be reached.', '2027-01-31').optional(),
    result: text('Result', 'The figure that was reached, once it is known.', ['62%'], {
      aliases: ['results', 'actual'],
    }).optional(),
    result_date: date('Result date', 'The day of that figure.', '2027-02-14').optional(),
    why: text('Why', 'Why it was met or not.', ['GPs sent the letter themselves']).optional(),
    level,
    participation: choice(
      participations,
      'Participation',
      'How far people take part in the decision, on the IAP2 spectrum: inform, consult, involve, collaborate or empower.',
      'consult',
      {
        inform: 'People are told what happens and why.',
        consult: 'People are asked for their views, and hear what became of them.',
        involve: 'People work with you throughout, so that their concerns shape the choices.',
        collaborate: 'You look for the answer together with people.',
        empower: 'People decide, and you do what they decide.',
      },
    ).optional(),
    audiences: references(
      'audience',
      'Audiences',
      'The audiences this objective addresses, by id or name. Left out, it addresses all of the plan’s audiences.',
      [['carers']],
      ['audience', 'publics'],
    ),
    channels: references(
      'channel',
      'Channels',
      'The channels chosen for this objective, by name or id: whatever serves it best, looked for across the whole mix.',
      [['Residents’ magazine', 'Drop-in event', 'Facebook']],
      ['channel', 'tools', 'tactics'],
    ),
    measures: list(measure).meta({
      title: 'Measures',
      description: 'How you will know whether it was reached.',
      examples: [['Vaccinations booked, from the booking system']],
      aliases: ['measure', 'kpi', 'kpis'],
    }),
    without_channels: text(
      'Without channels',
      'The reason why this objective needs no channel, where that is so.',
      ['Achieved by changing the booking form'],
    ).optional(),
  })
  .meta({
    title: 'Objective',
    description: 'One thing that the campaign is to achieve.',
    examples: [
      {
        objective: '90% of households put the right bin out in the first week of March 2027',
        channels: ['Residents’ magazine', 'Leaflet', 'Facebook'],
      },
    ],
    shorthand: 'objective',
  });

const message = z
  .object({
    message: text('Message', 'What you want people to hear, in their words.', [
      'Your new bin day starts on 1 March',
    ]),
    audience: references(
      'audience',
      'Audience',
      'For whom this message is.',
      [['carers']],
      ['audiences', 'publics'],
    ),
    proof: text('Proof', 'The fact that backs it.', ['Tested with 212 households in Elmfield']).optional(),
  })
  .meta({
    title: 'Message',
    description: 'A key message.',
    examples: ['Your new bin day starts on 1 March'],
    shorthand: 'message',
  });

export const channel = z
  .object({
    id: id('channel', 'elmfield-news'),
    name: text('Name', 'What you call the channel.', ['Elmfield News'], { aliases: ['channel'] }).optional(),
    kind,
    peso,
    direction,
    audiences: references(
      'audience',
      'Audiences',
      'The audiences that this channel reaches.',
      [['carers']],
      ['audience', 'publics'],
    ),
    why: text('Why', 'Why this channel was chosen for these audiences.', [
      'Seven in ten households read it (readership survey 2026)',
    ]).optional(),
    owner: owner('this channel in this plan'),
    start: date('Start', 'The first day of its use.', '2027-01-11').optional(),
    end: date('End', 'The last day of its use.', '2027-03-31').optional(),
    cost: amount('Cost', 'What it costs in this plan.', '£1,200').optional(),
    measure: text('Measure', 'How you will see whether the channel works.', [
      'Scans of the QR code',
    ]).optional(),
    reach: text('Reach', 'How many people it reaches, or whom.', ['41,000 households']).optional(),
  })
  .meta({
    title: 'Channel',
    description:
      'What this plan says of a channel. A channel that needs nothing said need not stand here: its name in an objective is enough.',
    examples: [{ id: 'residents-magazine', why: 'Seven in ten households read it', cost: '£1,200' }],
    shorthand: 'name',
    keyedDetail: 'why',
    oneOf: ['id', 'name'],
  });

const considered = z
  .object({
    channel: reference('channel')
      .meta({
        title: 'Channel',
        description: 'The channel that was looked at and not used.',
        examples: ['TikTok'],
        aliases: ['name', 'id'],
        refersTo: 'channel',
      })
      .default(''),
    why: text('Why', 'Why it is not used.', ['Few people over 65 use it']).optional(),
  })
  .meta({
    title: 'Channel considered',
    description: 'A channel that was looked at and not used, with the reason.',
    examples: [{ channel: 'TikTok', why: 'Few people over 65 use it' }],
    shorthand: 'channel',
    keyedDetail: 'why',
  });

const speaker = z
  .object({
    name: text('Name', 'Who speaks.', ['Councillor Jo Bloggs']).default(''),
    role: choiceOrNote(
      ['member', 'officer', 'partner'] as const,
      'Role',
      'Whether it is an elected member, an officer of the organisation or a partner. Elected members do not speak in a pre-election period.',
      'member',
      {
        member: 'An elected member: a councillor, a cabinet member, the mayor.',
        officer: 'Somebody who works for the organisation.',
        partner: 'Somebody of another organisation.',
      },
      {
        member: [
          'councillor',
          'cllr',
          'elected member',
          'cabinet member',
          'portfolio holder',
          'leader of the council',
          'council leader',
          'mayor',
          'police and crime commissioner',
          'pcc',
          'mp',
          'ms',
          'msp',
          'minister',
        ],
        officer: ['staff', 'employee', 'director', 'chief executive'],
        partner: ['partner organisation', 'external'],
      },
    ).optional(),
  })
  .meta({
    title: 'Spokesperson',
    description: 'Who speaks for it.',
    examples: [{ name: 'Councillor Jo Bloggs', role: 'member' }],
    shorthand: 'name',
    keyedDetail: 'role',
  });

const approval = z
  .object({
    by: text('By', 'Who was asked, or decided.', ['Monitoring Officer'], {
      aliases: ['name', 'who', 'approver'],
    }).default(''),
    date: date('Date', 'The day on which they were asked, or decided.', '2027-02-01').optional(),
    decision: choice(
      ['asked', 'approved', 'refused'] as const,
      'Decision',
      'What came of it so far: asked, approved or refused.',
      'approved',
      {
        asked: 'They have been asked; there is no answer yet.',
        approved: 'It may go ahead.',
        refused: 'It must not go ahead like this.',
      },
      {
        asked: ['requested', 'submitted', 'waiting', 'pending', 'sent'],
        approved: ['cleared', 'agreed', 'yes', 'ok', 'signed off', 'granted'],
        refused: ['rejected', 'no', 'declined', 'turned down', 'not cleared'],
      },
    ).optional(),
    for: text('For', 'What it was asked for, where that is one thing: a period’s kind or name.', [
      'pre-election',
    ]).optional(),
    why: text('Why', 'The reason given.', ['Service information']).optional(),
  })
  .meta({
    title: 'Approval',
    description: 'One decision: by whom, when, and what.',
    examples: [{ by: 'Monitoring Officer', date: '2027-02-01', decision: 'approved', for: 'pre-election' }],
    shorthand: 'by',
    keyedDetail: 'decision',
  });

const activity = z
  .object({
    id: id('activity', 'magazine'),
    date: dateOrWords('Date', 'The day of the activity.', '2027-02-01', { aliases: ['when'] }).optional(),
    start: date('Start', 'Its first day, where it takes several.', '2027-02-01').optional(),
    end: date('End', 'Its last day, where it takes several.', 'launch+2w').optional(),
    activity: text('Activity', 'What will be done.', ['Magazine reaches all households'], {
      aliases: ['action', 'what'],
    }),
    channel: references(
      'channel',
      'Channel',
      'The channel it uses, by name or id.',
      ['Residents’ magazine'],
      ['channels'],
    ),
    objective: references(
      'objective',
      'Objective',
      'The objective it serves, by id.',
      ['right-bin'],
      ['objectives', 'goal', 'goals'],
    ),
    audience: references(
      'audience',
      'Audience',
      'The audience it is for, by id or name.',
      ['carers'],
      ['audiences', 'publics'],
    ),
    owner: owner('it', ['lead', 'who']),
    approver: text('Approver', 'Who approves it before it goes out.', ['Head of Communications']).optional(),
    frequency: text('Frequency', 'How often, where it comes back.', ['weekly, on Tuesdays']).optional(),
    message: text('Message', 'What it is to get across.', ['Your new bin day starts on 1 March']).optional(),
    status: progress(
      'How far it is: planned, under way, done or cancelled, or a note of what is still to be done.',
    ),
    cost: amount('Cost', 'What it costs.', '£450').optional(),
    headline: text('Headline', 'How it is announced, in a line.', ['New bin days from 1 March']).optional(),
    spokesperson: speaker.optional(),
    deadline: date(
      'Deadline',
      'The day by which it has to be ready: copy to the printer, text to the approver.',
      '2027-01-15',
    ).optional(),
    embargo: text('Embargo', 'Until when it must not be published by those who have it already.', [
      '2027-02-01, 9am',
    ]).optional(),
    visibility: choice(
      ['public', 'internal'] as const,
      'Visibility',
      'Whether it may stand on the grid that others get: public, or internal (left out unless asked for).',
      'internal',
      {
        public: 'It may be shown to everybody who gets the grid.',
        internal: 'It is left out of the grid unless asked for, and counts for no clash.',
      },
    ).optional(),
    approval: list(approval).meta({
      title: 'Approval',
      description: 'Who was asked to approve it, and what they decided.',
      examples: [
        [{ by: 'Monitoring Officer', date: '2027-02-01', decision: 'approved', for: 'pre-election' }],
      ],
      aliases: ['approvals', 'clearance', 'cleared'],
    }),
    with: texts(
      'With',
      'Other plans that reach the same people at the same time, where that is meant: by their title.',
      ['Winter vaccinations'],
    ),
  })
  .meta({
    title: 'Activity',
    description: 'One thing that will be done, with its day and its owner.',
    examples: [{ date: '2027-02-01', activity: 'Magazine reaches all households', owner: 'Print team' }],
    shorthand: 'activity',
    keyedBy: 'activity',
  });

const risk = z
  .object({
    risk: text('Risk', 'What could go wrong.', ['Calendars arrive late']),
    likelihood: text('Likelihood', 'How likely it is: low, medium or high.', ['low'], grades).optional(),
    impact: text('Impact', 'How bad it would be: low, medium or high.', ['high'], grades).optional(),
    mitigation: text('Mitigation', 'What you do about it.', [
      'Print a week early; text message on the day',
    ]).optional(),
    owner: owner('watching it'),
  })
  .meta({
    title: 'Risk',
    description: 'Something that could go wrong, and what you do about it.',
    examples: [{ risk: 'Calendars arrive late', mitigation: 'Print a week early' }],
    shorthand: 'risk',
    keyedDetail: 'mitigation',
  });

const signoff = z
  .object({
    name: text('Name', 'Who signs the plan off.', ['Director of Public Health']).default(''),
    role: text('Role', 'In which role.', ['Senior responsible owner']).optional(),
    date: date('Date', 'The day on which it was signed off.', '2026-11-02').optional(),
  })
  .meta({
    title: 'Sign-off',
    description: 'A person who approves the plan, and the day on which they did.',
    examples: [{ name: 'Jo Bloggs', role: 'Head of Communications', date: '2026-11-02' }],
    shorthand: 'name',
    keyedDetail: 'role',
  });

const budgetItem = z
  .object({
    item: text('Item', 'What is paid for.', ['Pocket maps'], { aliases: ['name'] }),
    cost: amount('Cost', 'What it costs.', '£900').optional(),
  })
  .meta({
    title: 'Budget item',
    description: 'One thing that the budget pays for.',
    examples: [{ item: 'Pocket maps', cost: '£900' }],
    shorthand: 'item',
    keyedDetail: 'cost',
  });

const spokesperson = z
  .object({
    name: text('Name', 'Who speaks for the campaign.', ['Dr Ann Lee']).default(''),
    role: text('Role', 'In which role.', ['Director of Public Health']).optional(),
  })
  .meta({
    title: 'Spokesperson',
    description: 'A person who speaks for the campaign.',
    examples: [{ name: 'Dr Ann Lee', role: 'Director of Public Health' }],
    shorthand: 'name',
    keyedDetail: 'role',
  });

const partner = z
  .object({
    name: text('Name', 'The organisation or person.', ['Northvale Carers Centre']).default(''),
    role: text('Role', 'What they do for the campaign.', ['Passes leaflets on to carers']).optional(),
  })
  .meta({
    title: 'Partner',
    description: 'An organisation or person that works on the campaign with you.',
    examples: [{ name: 'Northvale Carers Centre', role: 'Passes leaflets on to carers' }],
    shorthand: 'name',
    keyedDetail: 'role',
  });

const phase = z
  .object({
    name: text('Name', 'What the phase is called.', ['Before the move']).default(''),
    start: date('Start', 'Its first day.', '2027-01-11').optional(),
    end: date('End', 'Its last day.', '2027-03-31').optional(),
  })
  .meta({
    title: 'Phase',
    description: 'A part of the campaign’s time.',
    examples: [{ name: 'Before the move', start: '2027-01-11', end: '2027-03-31' }],
    shorthand: 'name',
  });

const budget = z
  .object({
    total: amount('Total', 'The money there is for the campaign.', '£12,000').optional(),
    currency: text(
      'Currency',
      'The currency as a three-letter code; unless said, the one that the amounts name, or GBP.',
      ['GBP'],
    ).optional(),
    source: text('Source', 'Where the money comes from.', ['Waste services transformation fund']).optional(),
    items: list(budgetItem).meta({
      title: 'Items',
      description: 'What the money is spent on, besides the costs of channels and activities.',
      examples: [[{ item: 'Pocket maps', cost: '£900' }]],
      aliases: ['item'],
    }),
  })
  .meta({
    title: 'Budget',
    description: 'The money there is, and where it comes from.',
    examples: [{ total: '£12,000', source: 'Waste services' }],
    shorthand: 'total',
  });

const evaluation = z
  .object({
    summary: text('Summary', 'How the campaign is scored, or what came of it, in a sentence.', [
      'Survey of 400 households in June; results go to Cabinet in July',
    ]).optional(),
    inputs: texts('Inputs', 'What was put in: time, money, research.', ['3 weeks of staff time']),
    outputs: texts('Outputs', 'What was done and whom it reached.', ['Leaflet to 41,000 households']),
    outtakes: texts('Outtakes', 'What people noticed, understood or felt.', ['72% recall the new day']),
    outcomes: texts('Outcomes', 'What people did.', ['93% put the right bin out']),
    impact: texts('Impact', 'What it changed for the organisation or the public.', ['Recycling up to 52%']),
    learning: texts('Learning', 'What you would do again, and what not.', [
      'Start the text messages earlier',
    ]),
    tier: choice(
      ['basic', 'enhanced', 'comprehensive'] as const,
      'Tier',
      'How thorough the evaluation is, as the GCS Evaluation Cycle has it: basic, enhanced or comprehensive.',
      'basic',
      {
        basic: 'For low-cost campaigns: the figures that you have anyway.',
        enhanced: 'Figures collected for the campaign, such as a survey before and after.',
        comprehensive: 'What the campaign itself brought about is told from all else: a comparison, a trial.',
      },
    ).optional(),
    review: list(day()).meta({
      title: 'Review',
      description: 'The days on which the results are looked at.',
      examples: [['2027-02-28', '2027-06-30']],
      aliases: ['reviews', 'review_date', 'review_dates'],
    }),
    spent: amount('Spent', 'What the campaign came to in the end.', '£11,400').optional(),
    next_time: texts('Next time', 'What the next campaign is to do otherwise, or again.', [
      'Begin with the GPs’ letter',
    ]),
  })
  .meta({
    title: 'Evaluation',
    description: 'How the campaign is scored, in the steps of the GCS Evaluation Cycle.',
    examples: [{ outcomes: '93% put the right bin out' }],
    shorthand: 'summary',
  });

const compliance = z
  .object({
    accessibility: text('Accessibility', 'How everyone can use what you publish.', [
      'Web pages instead of PDFs; captions on video',
    ]).optional(),
    alternative_formats: texts('Alternative formats', 'The formats people can ask for.', ['Large print']),
    languages: texts('Languages', 'The languages you publish in, as codes or names.', ['en', 'cy']),
    data_protection: text('Data protection', 'The lawful basis for using people’s contact details.', [
      'Service messages only (public task); privacy notice linked',
    ]).optional(),
    pre_election: text('Pre-election period', 'What changes while a pre-election period lasts.', [
      'No councillor quotes from 22 March',
    ]).optional(),
    equality: text('Equality', 'What the equality impact assessment says.', [
      'EqIA done on 12 October 2026',
    ]).optional(),
  })
  .meta({
    title: 'Compliance',
    description: 'What law and policy ask of the campaign.',
    examples: [{ data_protection: 'Service messages only (public task)' }],
  });

/** A campaign plan's frontmatter. */
export const plan = z
  .object({
    campaign: text('Campaign', 'The title of the campaign. Marks this file as a campaign plan.', [
      'New bin days',
    ]),
    organisation: text('Organisation', 'Whose campaign it is.', ['Elmfield Borough Council'], {
      aliases: ['organization'],
    }).optional(),
    lead: text('Lead', 'Who leads the campaign.', ['Sam Okoro, Communications Manager']).optional(),
    service: text('Service', 'The service or department whose campaign it is.', ['Waste services'], {
      aliases: ['department', 'directorate'],
    }).optional(),
    priority: choice(
      ['1', '2', '3'] as const,
      'Priority',
      'How much it matters beside other campaigns: 1 (most), 2 or 3.',
      '1',
      {
        '1': 'It goes before others where they meet.',
        '2': 'It takes its turn.',
        '3': 'It gives way to others.',
      },
      { '1': ['high', 'top'], '2': ['medium', 'normal'], '3': ['low'] },
    ).optional(),
    grid: choice(
      ['yes', 'no'] as const,
      'Grid',
      'Whether the campaign stands on the organisation’s grid: yes, or no to keep it out.',
      'no',
      {
        yes: 'It stands on the grid, as plans do unless they say otherwise.',
        no: 'It is kept out of the grid.',
      },
      { yes: ['true'], no: ['false'] },
    ).optional(),
    version: text('Version', 'The version of this plan.', ['0.3']).optional(),
    status: choice(
      planStatuses,
      'Status',
      'How far the plan is: draft, in review, approved, live or closed.',
      'draft',
      {
        draft: 'It is being written; the Word document says DRAFT.',
        'in review': 'Others are reading it.',
        approved: 'It is signed off, by name and date.',
        live: 'The campaign is running.',
        closed: 'The campaign is over; its results belong in the plan.',
      },
      {
        draft: ['first draft', 'initial draft', 'early draft', 'working draft', 'in draft', 'in preparation'],
        'in review': ['for review', 'under review', 'for comment', 'for approval', 'awaiting approval'],
        approved: ['signed off', 'agreed'],
        live: ['active', 'running', 'in progress', 'under way'],
        closed: ['complete', 'completed', 'finished', 'ended'],
      },
    ).optional(),
    start: date('Start', 'The first day of the campaign.', '2027-01-04').optional(),
    end: date('End', 'The last day of the campaign.', '2027-04-30').optional(),
    launch: date(
      'Launch',
      'The day of the launch, from which dates such as launch-14d count; the start unless said.',
      '2027-03-01',
    ).optional(),
    template: choice(
      ['oasis', 'council', 'nhs', 'consultation', 'low-cost'] as const,
      'Template',
      'Which headings the plan’s text follows: oasis, council, nhs, consultation or low-cost.',
      'oasis',
      {
        oasis:
          'The Government Communication Service’s OASIS: objectives, audience, strategy, implementation, scoring.',
        council: 'A council’s plan: background, SWOT, risks, stakeholders, objectives, activity.',
        nhs: 'A health body’s plan: background, objectives, audiences, strategy, risks, messages, channels, roles, milestones.',
        consultation: 'A plan for asking people’s views, and for telling them what became of them.',
        'low-cost': 'A short plan for a small campaign.',
      },
    ).optional(),
    aim: text(
      'Aim',
      'The aim of the organisation that the campaign serves.',
      ['Recycle 55% of household waste by 2030'],
      { aliases: ['policy_aim', 'goal'] },
    ).optional(),
    purpose: choice(
      ['change', 'operational', 'reputation', 'explanation'] as const,
      'Purpose',
      'What kind of campaign it is (GCS CORE): change behaviour, support an operation, build reputation, or explain.',
      'change',
      {
        change: 'People are to do something differently.',
        operational: 'A service is to run smoothly: people need to know when, where and how.',
        reputation: 'People are to trust the organisation.',
        explanation: 'People are to understand a policy or a decision.',
      },
    ).optional(),
    strategy: text('Strategy', 'How the campaign sets about it, in a few sentences.', [
      'Let carers hear it from people they trust already',
    ]).optional(),
    language,
    word_template: wordTemplate('plan'),
    audiences: list(audience).meta({
      title: 'Audiences',
      description: 'The groups of people whom the campaign is meant to reach.',
      examples: [[{ id: 'carers', name: 'Unpaid carers' }]],
      aliases: ['publics', 'audience'],
    }),
    stakeholders: list(stakeholder).meta({
      title: 'Stakeholders',
      description: 'People and organisations with a say or an interest in the campaign.',
      examples: [[{ name: 'Northvale Carers Centre', influence: 'high' }]],
    }),
    partners: list(partner).meta({
      title: 'Partners',
      description: 'Who works on the campaign with you.',
      examples: [[{ name: 'Northvale Carers Centre', role: 'Passes leaflets on to carers' }]],
      aliases: ['partner'],
    }),
    objectives: list(objective).meta({
      title: 'Objectives',
      description: 'What the campaign is to achieve. Five or six at most.',
      examples: [['Raise flu vaccination among carers from 48% to 60% by 31 January 2027']],
      aliases: ['goals', 'objective'],
    }),
    call_to_action: text('Call to action', 'The one thing that people are asked to do.', [
      'Book your jab at your surgery',
    ]).optional(),
    proposition: text('Proposition', 'The one thought that holds the campaign together.', [
      'Same bins, new day',
    ]).optional(),
    messages: list(message).meta({
      title: 'Messages',
      description: 'The key messages. Five at most.',
      examples: [['Your new bin day starts on 1 March']],
      aliases: ['key_messages'],
    }),
    channels: list(channel).meta({
      title: 'Channels',
      description: 'What this plan says of its channels: why each was chosen, who owns it, what it costs.',
      examples: [[{ id: 'facebook', why: 'Local groups are where bin days are asked about' }]],
      aliases: ['tools', 'tactics'],
    }),
    spokespeople: list(spokesperson).meta({
      title: 'Spokespeople',
      description: 'Who speaks for the campaign.',
      examples: [[{ name: 'Dr Ann Lee', role: 'Director of Public Health' }]],
      aliases: ['spokesperson'],
    }),
    considered: list(considered).meta({
      title: 'Channels considered',
      description: 'Channels that were looked at and not used, each with the reason.',
      examples: [[{ channel: 'TikTok', why: 'Few people over 65 use it' }]],
    }),
    phases: list(phase).meta({
      title: 'Phases',
      description: 'The parts of the campaign’s time, each with its days.',
      examples: [[{ name: 'Before the move', start: '2027-01-11', end: '2027-03-31' }]],
    }),
    activities: list(activity).meta({
      title: 'Activities',
      description: 'What will be done, when and by whom.',
      examples: [[{ date: '2027-02-01', activity: 'Magazine reaches all households' }]],
    }),
    budget: budget.optional(),
    risks: list(risk).meta({
      title: 'Risks',
      description: 'What could go wrong, and what you do about it.',
      examples: [[{ risk: 'Calendars arrive late', mitigation: 'Print a week early' }]],
    }),
    signoff: list(signoff).meta({
      title: 'Sign-off',
      description: 'Who approves the plan, and when they did.',
      examples: [[{ name: 'Jo Bloggs', role: 'Head of Communications', date: '2026-11-02' }]],
    }),
    evaluation: evaluation.optional(),
    compliance: compliance.optional(),
  })
  .meta({
    title: 'Campaign plan',
    description: 'The frontmatter of a campaign plan.',
    examples: [{ campaign: 'New bin days' }],
  });

export type Plan = z.output<typeof plan>;
export type Audience = z.output<typeof audience>;
export type Stakeholder = z.output<typeof stakeholder>;
export type Objective = z.output<typeof objective>;
export type Measure = z.output<typeof measure>;
export type Message = z.output<typeof message>;
export type PlanChannel = z.output<typeof channel>;
export type Considered = z.output<typeof considered>;
export type Activity = z.output<typeof activity>;
export type Speaker = z.output<typeof speaker>;
export type ActivityApproval = z.output<typeof approval>;
export type Spokesperson = z.output<typeof spokesperson>;
export type Partner = z.output<typeof partner>;
export type Phase = z.output<typeof phase>;
export type BudgetItem = z.output<typeof budgetItem>;
export type Risk = z.output<typeof risk>;
export type Signoff = z.output<typeof signoff>;
export type Evaluation = z.output<typeof evaluation>;
export type Compliance = z.output<typeof compliance>;
