import type { Phrase } from './phrase.ts';

/** What the document of a channel register says, in English. */
export const registerTexts = {
  channelFramework: 'Channel framework',
  channelFrameworkOf: 'Channel framework of {0}',
  keywordChannels: 'channels',
  registerPurpose:
    'For every service that speaks with the public, not only for the communications team: which channels {0} has, who may use each of them, by which rules, and what to mind.',
  registerEmpty: 'Nothing is registered yet.',

  channelsInRegister: 'Channels and who answers for them',
  channelsInRegisterDescription: {
    one: '{0} channel, with its kind, purpose, owner and deputy, and whether it is in use.',
    other: '{0} channels, each with its kind, purpose, owner and deputy, and whether it is in use.',
  },
  purposeAndAudiences: 'Purpose and audiences',
  ownerAndDeputy: 'Owner and deputy',
  deputy: 'Deputy',
  reviewBy: 'Review by',
  printDeadline: 'Deadline',
  workingDaysBefore: { one: '{0} working day before', other: '{0} working days before' },

  whoMayUseWhat: 'Who may use what',
  whoMayUseWhatDescription: {
    one: 'For {0} channel, who publishes on it, who gives access, who approves and whom to ring.',
    other: 'For each of {0} channels, who publishes on it, who gives access, who approves and whom to ring.',
  },
  mayPublish: 'May publish',
  administrators: 'Administrators',
  approves: 'Approves',
  ringInCrisis: 'When it goes wrong, ring',

  rulesOfChannels: 'Rules of the channels',
  rulesOfChannelsDescription: {
    one: 'For {0} channel, its policy, who answers people, how everyone can use it and what is kept.',
    other:
      'For each of {0} channels, its policy, who answers people, how everyone can use it and what is kept.',
  },
  policy: 'Policy',
  answers: 'Who answers, and when',
  withinHours: { one: 'within {0} hour', other: 'within {0} hours' },
  accessAndLanguages: 'Accessibility and languages',
  otherLanguage: 'The same in the other language',
  records: 'Records',
  keptFor: 'Kept for',

  risksOfChannels: 'Risks of the channels',
  risksOfChannelsDescription: {
    one: '{0} channel, with what could go wrong and what is done about it.',
    other: '{0} channels, each with what could go wrong and what is done about it.',
  },

  periods: 'Periods in which publicity needs care',
  periodsDescription: {
    one: '{0} period, with its days, what may go on and whom to ask.',
    other: '{0} periods, each with its days, what may go on and whom to ask.',
  },
  period: 'Period',
  mayGoOn: 'May go on',
  askFirst: 'Ask first',
  allChannels: 'all channels',
  heldChannels: 'Holds for',

  keyDates: 'Key dates',
  keyDatesDescription: {
    one: '{0} day or week that is good to know of.',
    other: '{0} days or weeks that are good to know of.',
  },
  whatHappens: 'What',

  approvals: 'Approvals',
  approvalsDescription: {
    one: '{0} case in which something must be approved, by whom and how long before.',
    other: '{0} cases in which something must be approved, by whom and how long before.',
  },
  whatIsApproved: 'What must be approved',
  costsOver: 'Costs more than',
  inPeriod: 'In a period',
  anything: 'everything',
  howLongBefore: 'How long before',
  limits: 'Limits in one week',
  limitPerAudience: {
    one: 'One audience hears from {0} campaign in a week at most.',
    other: 'One audience hears from {0} campaigns in a week at most.',
  },
  limitPerChannel: {
    one: 'One channel carries {0} activity in a week at most.',
    other: 'One channel carries {0} activities in a week at most.',
  },

  sharedAudiences: 'Audiences by their shared names',
  sharedAudiencesDescription: {
    one: '{0} audience, with its other names, the larger group it belongs to and its size.',
    other: '{0} audiences, each with its other names, the larger group it belongs to and its size.',
  },
  alsoCalled: 'Also called',
  partOf: 'Part of',

  actions: 'Actions for the whole organisation',
  actionsDescription: {
    one: '{0} action that gives every service the ground to use its channels well.',
    other: '{0} actions that give every service the ground to use its channels well.',
  },
  action: 'Action',
  by: 'By',
} as const satisfies Readonly<Record<string, Phrase>>;
