import { gridTexts } from './en-grid.ts';
import { registerTexts } from './en-register.ts';
import { type PartWords, type Phrase, wordsOf } from './phrase.ts';

const texts = {
  // Title and properties
  campaignPlan: 'Campaign plan',
  campaignPlanOf: 'Campaign plan of {0}',
  keywordPlan: 'campaign plan',
  keywordCommunications: 'communications',
  organisation: 'Organisation',
  lead: 'Lead',
  status: 'Status',
  version: 'Version',
  versionNumber: 'Version {0}',
  dates: 'Dates',
  launch: 'Launch',
  draft: 'DRAFT',
  draftNotApproved: 'DRAFT, not yet approved',

  // Where nothing is known
  notStated: 'not stated',
  none: 'none',
  notStatedYet: 'Not stated in the plan yet.',
  yes: 'Yes',
  no: 'No',

  // Dates, figures, lists
  fromTo: '{0} to {1}',
  from: 'from {0}',
  until: 'until {0}',
  dayOfLaunch: 'day of the launch',
  daysBeforeLaunch: { one: '{0} day before the launch', other: '{0} days before the launch' },
  daysAfterLaunch: { one: '{0} day after the launch', other: '{0} days after the launch' },
  weeksBeforeLaunch: { one: '{0} week before the launch', other: '{0} weeks before the launch' },
  weeksAfterLaunch: { one: '{0} week after the launch', other: '{0} weeks after the launch' },
  monthsBeforeLaunch: { one: '{0} month before the launch', other: '{0} months before the launch' },
  monthsAfterLaunch: { one: '{0} month after the launch', other: '{0} months after the launch' },

  // Pages
  contents: 'Contents',
  page: 'Page',
  pageBehindName: '{0} – page',
  ofPages: 'of',
  table: 'Table',
  figure: 'Figure',
  emptyNote: '(empty note)',
  taskDone: 'Done: {0}',
  taskToDo: 'To do: {0}',

  // The plan's own text
  columnNumber: 'Column {0}',
  itemAsFollows: 'As follows:',
  itemEmpty: '(empty)',
  namesAndMore: '{0} and {1} more',
  columnCount: { one: 'one column', other: '{0} columns' },
  rowCount: { one: 'one row', other: '{0} rows' },
  alertNote: 'Note',
  alertTip: 'Tip',
  alertImportant: 'Important',
  alertWarning: 'Warning',
  alertCaution: 'Caution',
  textTableDescription: 'A table with {0} ({1}) and {2} below its header.',

  // The plan in short
  planInShort: 'The plan in short',
  moreObjectives: '{0} more, see the objectives',
  and: 'And',

  // On one page
  planOnAPage: 'Plan on a page',
  moreInPlan: { one: '{0} more in the full plan', other: '{0} more in the full plan' },
  pageObjectivesDescription: {
    one: '{0} objective, with how it is measured, its target and its deadline.',
    other: '{0} objectives, each with how it is measured, its target and its deadline.',
  },
  otherKinds: 'Other',
  channelMix: 'Channel mix',
  channelMixDescription: 'The channels of the plan, a column for each kind.',
  timelineByMonth: 'Timeline: what begins when',
  timelineByMonthDescription: 'What begins when, a column for each stretch of time, the first on the left.',
  untilDay: '{0} (until {1})',
  noDayYet: 'No day yet',
  nothingBegins: 'nothing begins',
  topRisks: 'Top risks',
  topRisksDescription: {
    one: 'The gravest risk, with likelihood, impact and what is done about it.',
    other: 'The {0} gravest risks, each with likelihood, impact and what is done about it.',
  },
  signoffOnPageDescription: 'Who approves the plan, a column for each, with room to sign below.',
  signatureAndDate: 'Signature and date:',
  nameSignatureAndDate: 'Name, signature and date:',
  signedOffOn: 'Signed off: {0}',

  // Aim, proposition
  aim: 'Aim',
  purpose: 'Purpose',
  purposeChange: 'Change what people do',
  purposeOperational: 'Support an operation',
  purposeReputation: 'Build reputation',
  purposeExplanation: 'Explain',
  proposition: 'Proposition',
  strategy: 'Strategy',
  callToAction: 'Call to action',

  // Objectives
  objective: 'Objective',
  objectives: 'Objectives',
  objectiveNumber: 'Objective {0}',
  objectiveNamed: 'Objective {0}: {1}',
  number: 'No.',
  baseline: 'Baseline',
  target: 'Target',
  deadline: 'Deadline',
  level: 'Level',
  participation: 'Participation',
  measure: 'Measure',
  measures: 'Measures',
  allAudiences: 'all audiences',
  objectivesDescription: {
    one: '{0} objective, with its baseline, target and deadline.',
    other: '{0} objectives, each with its baseline, target and deadline.',
  },
  objectivesMore: 'Objectives: for whom, and how they are measured',
  objectivesMoreDescription:
    'For each objective its audiences, its measures, and where stated its level and participation.',

  // Audiences and stakeholders
  audience: 'Audience',
  audiences: 'Audiences',
  audiencesDescription: {
    one: '{0} audience, with insight, barriers and what they should think, feel and do.',
    other: '{0} audiences, each with insight, barriers and what they should think, feel and do.',
  },
  size: 'Size',
  insight: 'Insight',
  barriers: 'Barriers',
  capability: 'Capability',
  opportunity: 'Opportunity',
  motivation: 'Motivation',
  thinkFeelDo: 'Think, feel, do',
  think: 'Think',
  feel: 'Feel',
  do: 'Do',
  stakeholder: 'Stakeholder',
  stakeholders: 'Stakeholders',
  stakeholdersDescription: {
    one: '{0} stakeholder, with influence, interest and how they are engaged.',
    other: '{0} stakeholders, each with influence, interest and how they are engaged.',
  },
  influence: 'Influence',
  interest: 'Interest',
  engagement: 'Engagement',
  partners: 'Partners',

  // Messages
  message: 'Message',
  keyMessages: 'Key messages',
  messagesDescription: {
    one: '{0} key message, with its audience and its proof.',
    other: '{0} key messages, each with its audience and its proof.',
  },
  forWhom: 'For whom',
  everyone: 'everyone',
  proof: 'Proof',
  spokespeople: 'Spokespeople',

  // Channels
  channel: 'Channel',
  channels: 'Channels',
  channelsByObjective: 'Channels by objective',
  channelsByObjectiveDescription: {
    one: 'For each of {0} channel, whether it serves each objective: yes or no.',
    other: 'For each of {0} channels, whether it serves each objective: yes or no.',
  },
  objectivesByChannelDescription: {
    one: 'For each of {0} objective, the channels that serve it.',
    other: 'For each of {0} objectives, the channels that serve it.',
  },
  needsNoChannel: '{0} needs no channel: {1}',
  noChannelYet: 'No channel has been chosen for objective {0} yet.',
  channelsByActivitiesOnly: 'No channel has been chosen for objective {0} itself; its activities use {1}.',
  channelsDescription: {
    one: '{0} channel, with its kind, direction, owner, cost and why it was chosen.',
    other: '{0} channels, each with its kind, direction, owner, cost and why it was chosen.',
  },
  kindAndDirection: 'Kind and direction',
  kind: 'Kind',
  pesoClass: 'Class',
  direction: 'Direction',
  why: 'Why',
  ownerAndCost: 'Owner and cost',
  whyForWhomWhen: 'Why, for whom and when',
  for: 'For',
  inUse: 'In use',
  reach: 'Reach',
  consideredTitle: 'Channels considered and not used',
  consideredDescription: {
    one: '{0} channel that was looked at and not used, with the reason.',
    other: '{0} channels that were looked at and not used, each with the reason.',
  },
  whyNot: 'Why not',

  // Activities
  timeline: 'Timeline',
  today: 'Today',
  launchMarked: 'A line marks the launch, {0}.',
  todayMarked: 'A line marks today, {0}.',
  timelinePart: 'Timeline, part {0} of {1}',
  timelineCaption: '{0}: {1}',
  timelineDescription: {
    one: 'Bar chart of {0} activity between {1} and {2}, one bar each. The table of activities below says the same in words.',
    other:
      'Bar chart of {0} activities between {1} and {2}, one bar each. The table of activities below says the same in words.',
  },
  tooManyForChart: {
    one: 'The campaign has {0} dated activity, too many for a chart. The table lists them.',
    other: 'The campaign has {0} dated activities, too many for a chart. The table lists them.',
  },
  chartStarts: 'Starts',
  chartDays: 'Days',
  activity: 'Activity',
  activities: 'Activities',
  activitiesDescription: {
    one: '{0} activity, with its date, channel, owner and status.',
    other: '{0} activities, each with its date, channel, owner and status.',
  },
  when: 'When',
  owner: 'Owner',
  cost: 'Cost',
  forAudiences: 'for: {0}',
  start: 'Start',
  end: 'End',
  approver: 'Approver',
  phase: 'Phase',
  phases: 'Phases',
  phasesDescription: {
    one: '{0} phase of the campaign.',
    other: '{0} phases of the campaign, in their order.',
  },

  // Budget
  budget: 'Budget',
  sourceOfMoney: 'Source of the money',
  plannedCosts: 'Planned costs',
  plannedCostsDescription: 'What each channel and activity costs, with the total.',
  whatFor: 'What for',
  kindOfCost: 'Kind of cost',
  amount: 'Amount',
  budgetItem: 'Item of the budget',
  allPlannedCosts: 'All planned costs',
  total: 'Total',
  overBudget: 'Over budget by',
  leftInBudget: 'Left in the budget',

  // Risks
  risk: 'Risk',
  risks: 'Risks',
  risksDescription: {
    one: '{0} risk, with likelihood, impact, mitigation and owner.',
    other: '{0} risks, each with likelihood, impact, mitigation and owner.',
  },
  likelihood: 'Likelihood',
  impact: 'Impact',
  mitigation: 'Mitigation',

  // Evaluation
  measuresAndResults: 'Measures and results',
  measuresDescription: {
    one: '{0} measure, with the objective it belongs to, its target and its result.',
    other: '{0} measures, each with the objective it belongs to, its target and its result.',
  },
  result: 'Result',
  notKnownYet: 'not known yet',
  source: 'Source',
  readingOn: '{0} ({1})',
  objectivesAndResults: 'Objectives and results',
  resultsDescription: {
    one: '{0} objective, with its baseline, target and result, whether it was met, and why.',
    other: '{0} objectives, each with its baseline, target and result, whether it was met, and why.',
  },
  verdict: 'Verdict',
  verdictMet: 'Met',
  verdictPartly: 'Partly met',
  verdictMissed: 'Missed',
  verdictNone: 'No figure yet',
  verdictUnclear: 'Cannot be compared',
  verdictIncomparable: 'Cannot be compared: {0}',
  reasonNoTarget: 'the plan states no target in figures',
  reasonTargetInWords: 'the target is told in words only',
  reasonTargetUnclear: 'the target names more than one figure',
  reasonWayUnclear: 'the target does not say whether more or less is better',
  reasonResultInWords: 'the result is told in words only',
  reasonSeveralFigures: 'the result names more than one figure',
  reasonOtherUnit: 'target and result are not counted in the same unit',
  reasonNoBaseline: 'one of the figures is a change and the other is not, and there is no baseline',
  reasonOpen: 'the result may lie on either side of the target',
  reasonAmbiguous: 'the figures can be read in two ways',
  reasonFiguresMissing: 'some of its measures have no figure yet',
  evaluationTier: 'Tier of evaluation',
  reviewDays: 'Results are looked at on',
  spent: 'Spent',
  spentOf: 'Spent: {0} of a budget of {1}',
  nextTime: 'Next time',

  // The results of several plans
  resultsReport: 'What our campaigns achieved',
  resultsInSum: 'In sum',
  noResultsYet: 'No plan has ended yet, and none says what came of it.',
  plansCounted: { one: '{0} plan', other: '{0} plans' },
  objectivesCounted: { one: '{0} objective', other: '{0} objectives' },
  plansUnderWay: {
    one: '{0} more plan is still to end.',
    other: '{0} more plans are still to end.',
  },
  noObjectives: 'This plan has no objective.',
  countMet: '{0} met',
  countPartly: '{0} partly met',
  countMissed: '{0} missed',
  countIncomparable: '{0} cannot be compared',
  countNone: '{0} without a figure',
  plansAndResults: 'Plans and results',
  plansAndResultsDescription: {
    one: '{0} plan, with what came of its objectives, its budget and what was spent.',
    other: '{0} plans, each with what came of its objectives, its budget and what was spent.',
  },
  channelsServed: 'Channels, and how many objectives that they served were met',
  channelsServedDescription: {
    one: '{0} channel, with how many of its objectives were met, partly met and missed.',
    other: '{0} channels, each with how many of its objectives were met, partly met and missed.',
  },
  whatWasLearnt: 'What was learnt',
  whatWasLearntDescription: {
    one: 'What {0} plan says should be done next time, and what was learnt.',
    other: 'What each of {0} plans says should be done next time, and what was learnt.',
  },
  evaluation: 'Evaluation',
  evaluationDescription: 'What the plan says of each step of the evaluation cycle, from inputs to learning.',
  step: 'Step',
  whatPlanSays: 'What the plan says',
  inputs: 'Inputs',
  outputs: 'Outputs',
  outtakes: 'Outtakes',
  outcomes: 'Outcomes',
  learning: 'Learning and innovation',

  // Law and policy
  lawAndPolicy: 'Law and policy',
  lawAndPolicyDescription:
    'What the plan says on accessibility, languages, data protection, elections and equality.',
  subject: 'Subject',
  accessibility: 'Accessibility',
  alternativeFormats: 'Alternative formats',
  languages: 'Languages',
  dataProtection: 'Data protection',
  preElection: 'Pre-election period',
  equality: 'Equality',

  // Sign-off
  signoff: 'Sign-off',
  signoffDescription: {
    one: '{0} person who approves the plan, with role, signature and date.',
    other: '{0} people who approve the plan, each with role, signature and date.',
  },
  name: 'Name',
  role: 'Role',
  signature: 'Signature',
  date: 'Date',
  signedOff: 'Signed off',
  awaitingSignature: 'Awaiting signature',
  notYet: 'not yet',

  // Appendix
  appendix: 'Appendix: points still open',
  openPoints: 'Points still open in the plan',
  openPointsDescription: 'What the check of the plan found, with the line of the plan and how grave it is.',
  line: 'Line',
  point: 'Point',
  gravity: 'Gravity',

  ...registerTexts,
  ...gridTexts,
} as const satisfies Readonly<Record<string, Phrase>>;

/** English as public bodies in Britain write it. */
export const en = {
  tag: 'en-GB',
  texts,
  // In the order in which a plan without a text shows them.
  parts: {
    aim: {
      title: 'Aim',
      own: [/\b(?:policy|overall|campaign) aims?\b/, /^(?:our |the )?aims?\b/, /\bpurpose\b/, /^why we\b/],
      shared: [
        /\bbackground\b|\bcontext\b|\bintroduction\b|\bsummary\b|\boverview\b/,
        /\bobjectives?\b|\bgoals?\b/,
      ],
    },
    objectives: {
      title: 'Objectives',
      own: [/\bobjectives?\b/, /\bgoals?\b/, /\bwhat we (?:want|aim|hope) to\b/],
      shared: [],
    },
    audiences: {
      title: 'Audiences',
      own: [/\baudiences?\b/, /\bpublics\b/, /\btarget groups?\b/, /\bwho(?:m)? (?:we|is|are|this|it)\b/],
      shared: [/\binsights?\b/, /\bstakeholders?\b/],
    },
    stakeholders: {
      title: 'Stakeholders',
      own: [/\bstakeholders?\b/, /\bpartners\b/],
      shared: [/\baudiences?\b/, /\bwho(?:m)? (?:we|is|are)\b/],
    },
    messages: {
      title: 'Key messages',
      own: [/\bmessag(?:es?|ing)\b/, /\bnarrative\b/, /\bproposition\b/, /\bwhat we (?:will )?say\b/],
      shared: [/\bideas?\b/, /\bstrateg(?:y|ies)\b/, /\bapproach\b/],
    },
    channels: {
      title: 'Channels',
      own: [/\bchannels?\b/, /\btactics?\b/, /\bmedia mix\b/, /\bhow people can take part\b/],
      shared: [/\bstrategy\b/, /\bideas?\b/, /\bimplementation\b/, /\bactivit(?:y|ies)\b/, /\bapproach\b/],
    },
    activities: {
      title: 'Timeline and activities',
      own: [
        /\bactivit(?:y|ies)\b/,
        /\btimeline\b|\btimings?\b|\btimetable\b|\bschedule\b|\bmilestones?\b|\bcalendar\b/,
        /\b(?:action|delivery) plan\b|\bplan of action\b|\bactions\b|\bwhat we will do\b/,
      ],
      shared: [/\bimplementation\b|\bdelivery\b/, /\btactics?\b/],
    },
    budget: {
      title: 'Budget',
      own: [/\bbudget\b/, /\bcosts?\b/, /\bresources?\b|\bresourcing\b/, /\bfunding\b/],
      shared: [/\bimplementation\b|\bdelivery\b/],
    },
    risks: { title: 'Risks', own: [/\brisks?\b/], shared: [/\bimplementation\b|\bdelivery\b/] },
    evaluation: {
      title: 'Evaluation',
      own: [
        /\bevaluation\b|\bevaluating\b/,
        /\bscoring\b|\bmeasurement\b|\bmeasuring\b|\bmonitoring\b/,
        /\bhow we will (?:know|use)\b|\bresults\b/,
      ],
      shared: [/\bfeedback\b|\bwhat happens next\b|\bnext steps\b/],
    },
    compliance: {
      title: 'Law and policy',
      own: [/\bcompliance\b|\blegal\b|\blaw\b/, /\baccessib|\bequalit|\bdata protection\b/],
      shared: [],
    },
    signoff: {
      title: 'Sign-off',
      own: [/\bsign(?:ing)?[ -]?off\b/, /\bapprovals?\b/],
      shared: [/\broles and responsibilities\b|\bgovernance\b/],
    },
  },
  // The format's words are English: with a capital they stand as they are.
  choices: {},
  sections: {},
  languages: {
    en: 'English',
    cy: 'Welsh',
    gd: 'Scottish Gaelic',
    ga: 'Irish',
    sco: 'Scots',
    pl: 'Polish',
    ro: 'Romanian',
    pa: 'Punjabi',
    ur: 'Urdu',
    bn: 'Bengali',
    gu: 'Gujarati',
    ar: 'Arabic',
    so: 'Somali',
    pt: 'Portuguese',
    es: 'Spanish',
    fr: 'French',
    it: 'Italian',
    lt: 'Lithuanian',
    tr: 'Turkish',
    uk: 'Ukrainian',
    zh: 'Chinese',
    bsl: 'British Sign Language',
    bfi: 'British Sign Language',
  },
  figures: {
    beforeFigure: wordsOf(
      'from to by below above under over at least most than within in before after until about around up on more less fewer nearly only',
    ),
    beforeDate: wordsOf('by before until in during within from after on'),
    joining: wordsOf(
      'of among in into for with who that which so such and when where while as at on to or through via across within',
    ),
    articles: wordsOf('the a an their its this our your by'),
  },
  and: { usual: '{0} and {1}' },
} as const satisfies {
  readonly texts: Readonly<Record<string, Phrase>>;
  readonly parts: Readonly<Record<string, PartWords>>;
  readonly [rest: string]: unknown;
};
