import * as l10n from '@vscode/l10n';
import type { Problem } from '../checks/run.ts';
import type { CampaignDocument } from '../plan/document.ts';
import { countProblems, listedProblems } from './problem-counts.ts';

/** What to do first about a plan. */
export interface NextStep {
  readonly problem: Problem;
  /** What to do, in a few words: "Start here: choose channels for objective 2". */
  readonly what: string;
  /** What is wrong there and why it matters. */
  readonly why: string;
}

/** Where a step is to be done; both are counted from one. */
interface Place {
  readonly line: number;
  /** The objective in which it is. */
  readonly objective: number | undefined;
}

type SayStep = (place: Place) => string;

/** Of a plan with more than so many problems nobody sees at a glance where to begin. */
const few = 5;

/** A step at a line of which no more is to be said. */
const atLine: SayStep = ({ line }) => l10n.t('mend line {0}', line);

const inObjective =
  (say: (objective: number) => string): SayStep =>
  (place) =>
    place.objective === undefined ? atLine(place) : say(place.objective);

const correctDates: SayStep = ({ line }) => l10n.t('correct the dates in line {0}', line);
const correctName: SayStep = ({ line }) => l10n.t('correct the name in line {0}', line);

/** What the checks' steps are, stage by stage, in the order in which a plan is made; what is in none comes last. */
const stages: readonly Readonly<Record<string, SayStep>>[] = [
  { 'frontmatter-syntax': ({ line }) => l10n.t('make line {0} readable', line) },
  { 'no-objectives': () => l10n.t('write the first objective') },
  {
    'objective-without-channel': inObjective((objective) =>
      l10n.t('choose channels for objective {0}', objective),
    ),
  },
  {
    'missing-value': ({ line }) => l10n.t('complete the entry in line {0}', line),
    'invalid-value': ({ line }) => l10n.t('correct the entry in line {0}', line),
    'duplicate-id': correctName,
    'unknown-reference': correctName,
    'unknown-key': ({ line }) => l10n.t('correct the word before the colon in line {0}', line),
    'dates-out-of-order': correctDates,
  },
  {
    'objective-is-output': inObjective((objective) =>
      l10n.t('say in objective {0} what will have changed', objective),
    ),
    'objective-vague': inObjective((objective) =>
      l10n.t('say in objective {0} who will know, think or do what', objective),
    ),
    'objective-not-smart': inObjective((objective) => l10n.t('make objective {0} measurable', objective)),
    'objective-without-baseline': inObjective((objective) =>
      l10n.t('add the starting figure to objective {0}', objective),
    ),
  },
  {
    'two-registers': () => l10n.t('settle which register holds'),
    'channel-without-owner': ({ line }) => l10n.t('say who answers for the channel in line {0}', line),
    'too-few-administrators': ({ line }) => l10n.t('name two administrators in line {0}', line),
    'channel-unanswered': ({ line }) => l10n.t('say who answers people in line {0}', line),
    'channel-not-bilingual': ({ line }) => l10n.t('say which languages are spoken in line {0}', line),
    'review-overdue': ({ line }) => l10n.t('review the channel in line {0}', line),
    'period-without-dates': ({ line }) => l10n.t('add the days of the period in line {0}', line),
    'audience-circle': ({ line }) => l10n.t('correct “part_of” in line {0}', line),
    'action-incomplete': ({ line }) => l10n.t('say who does the action in line {0}, and by when', line),
  },
  {
    'audience-unreached': ({ line }) => l10n.t('reach the audience in line {0}', line),
    'audience-untargeted': ({ line }) => l10n.t('narrow the audience in line {0}', line),
    'no-offline-alternative': ({ line }) => l10n.t('reach the audience in line {0} offline too', line),
  },
  {
    'channel-without-objective': ({ line }) =>
      l10n.t('say which objective the channel in line {0} serves', line),
    'register-status': ({ line }) => l10n.t('check the channel in line {0}', line),
    'channel-mix': () => l10n.t('choose channels of other kinds'),
    'one-way-consultation': inObjective((objective) =>
      l10n.t('choose a two-way channel for objective {0}', objective),
    ),
  },
  {
    'activity-incomplete': ({ line }) => l10n.t('settle who does what and when in line {0}', line),
    'outside-plan-dates': correctDates,
    'protected-period': ({ line }) => l10n.t('check the date in line {0}', line),
    'clearance-refused': ({ line }) => l10n.t('move what was refused in line {0}', line),
    'period-spokesperson': ({ line }) => l10n.t('choose another spokesperson in line {0}', line),
    'period-consultation': ({ line }) => l10n.t('move the consultation in line {0}', line),
    'approval-refused': ({ line }) => l10n.t('settle what was refused in line {0}', line),
    'approval-overdue': ({ line }) => l10n.t('ask for the approval in line {0}', line),
    'copy-deadline-passed': ({ line }) => l10n.t('see to the copy deadline in line {0}', line),
  },
  {
    'paid-without-cost': ({ line }) => l10n.t('add the cost of the channel in line {0}', line),
    'over-budget': () => l10n.t('bring the costs within the budget'),
  },
  {
    'measures-outputs-only': () => l10n.t('measure what people noticed, thought or did'),
    'advertising-value': ({ line }) => l10n.t('measure something else in line {0}', line),
  },
  {
    'approved-without-signoff': () => l10n.t('record who signed the plan off, and when'),
    'result-missing': inObjective((objective) => l10n.t('record the result of objective {0}', objective)),
    'result-unexplained': inObjective((objective) => l10n.t('say why objective {0} was missed', objective)),
  },
];

/** The checks whose steps have words of their own. */
export const steppedCodes: readonly string[] = stages.flatMap((stage) => Object.keys(stage));

/** Whatever breaks the plan comes with these, whichever stage its check belongs to. */
const gravest = stages.findIndex((stage) => 'invalid-value' in stage);

/**
 * The one most important thing to do about a plan: what cannot be read, then a first objective, objectives without
 * channels, what else breaks the plan, and at last what is worth mending, in the order in which a plan is made.
 * @param problems what was found in the document
 * @returns undefined where there is nothing to mend: things to think about and hints are no steps
 */
export function nextStepOf(problems: readonly Problem[], document: CampaignDocument): NextStep | undefined {
  const [first] = problems
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .sort((a, b) => rankOf(a) - rankOf(b));
  if (!first) return undefined;
  const say = stages[stageOf(first)]?.[first.code] ?? atLine;
  return {
    problem: first,
    what: l10n.t('Start here: {0}', say(placeOf(first, document))),
    why: first.message,
  };
}

/** Whether a plan has so many problems, or such grave ones, that its page says where to begin. */
export function needsStart(problems: readonly Problem[]): boolean {
  return (
    listedProblems(countProblems(problems)) > few || problems.some(({ severity }) => severity === 'error')
  );
}

function rankOf(problem: Problem): number {
  const stage = stageOf(problem);
  return problem.severity === 'error' ? Math.min(stage, gravest) : stage;
}

function stageOf({ code }: Problem): number {
  const stage = stages.findIndex((steps) => code in steps);
  return stage < 0 ? stages.length : stage;
}

function placeOf({ range }: Problem, document: CampaignDocument): Place {
  const line = document.lines.position(range.start).line + 1;
  if (document.kind !== 'plan') return { line, objective: undefined };
  const index = document.plan.objectives.findIndex((objective) => {
    const { start, end } = document.locations.whole(objective);
    return start <= range.start && range.end <= end;
  });
  return { line, objective: index < 0 ? undefined : index + 1 };
}
