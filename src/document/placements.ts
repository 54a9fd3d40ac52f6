import type { PartName } from './parts.ts';

interface Placement {
  /** The heading that the part gets where the body has none for it. */
  readonly title: string;
  /** Headings that announce this very part; the best come first. */
  readonly own: readonly RegExp[];
  /** Headings that announce more than this part: under them it gets its own title. */
  readonly shared: readonly RegExp[];
}

/**
 * Under which headings the parts of the frontmatter belong. The names are those of the templates and their
 * near relations, compared in lower case.
 */
export const placements: Readonly<Record<PartName, Placement>> = {
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
    own: [/\bobjectives?\b/, /\bgoals?\b/, /\bwhat we (?:want|aim|hope) to\b/, /\bamcanion\b/],
    shared: [],
  },
  audiences: {
    title: 'Audiences',
    own: [
      /\baudiences?\b/,
      /\bpublics\b/,
      /\btarget groups?\b/,
      /\bwho(?:m)? (?:we|is|are|this|it)\b/,
      /\bcynulleidfa/,
    ],
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
    own: [/\bchannels?\b/, /\btactics?\b/, /\bmedia mix\b/, /\bhow people can take part\b/, /\bsianeli\b/],
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
  risks: {
    title: 'Risks',
    own: [/\brisks?\b/],
    shared: [/\bimplementation\b|\bdelivery\b/],
  },
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
};
