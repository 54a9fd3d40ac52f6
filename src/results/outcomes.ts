import type { Measure, Objective, Plan } from '../plan/format/schema.ts';
import type { PlanDate } from '../plan/values/dates.ts';
import { figureWithUnit } from '../plan/values/figures.ts';
import { filled } from '../plan/values/placeholder.ts';
import { lastDayOf } from '../plan/values/schedule.ts';
import { type AimWords, readAim } from './aim.ts';
import { hasResult, type Verdict, verdictOf } from './verdict.ts';

/** What came of a measure or an objective: its figures in the plan’s words, and the verdict. */
export interface Outcome {
  /** Empty where none is stated. */
  readonly baseline: string;
  readonly target: string;
  readonly result: string;
  readonly resultDate: PlanDate | undefined;
  readonly verdict: Verdict;
}

export interface MeasureOutcome extends Outcome {
  readonly measure: Measure;
}

export interface ObjectiveOutcome extends Outcome {
  readonly objective: Objective;
  readonly measures: readonly MeasureOutcome[];
}

// A cache: a plan’s data never changes once it is read.
const known = new WeakMap<Plan, Map<Objective, ObjectiveOutcome>>();

/** What came of an objective: what it says itself, or what its measures come to together. The one answer for all faces. */
export function outcomeOf(plan: Plan, objective: Objective): ObjectiveOutcome {
  const ofPlan = known.get(plan) ?? new Map<Objective, ObjectiveOutcome>();
  known.set(plan, ofPlan);
  const outcome = ofPlan.get(objective) ?? workOut(plan, objective);
  ofPlan.set(objective, outcome);
  return outcome;
}

function workOut(plan: Plan, objective: Objective): ObjectiveOutcome {
  const measures = objective.measures.map((measure) => measureOutcome(plan, objective, measure));
  const aim = aimOf(objective);
  const own = ownOutcome(aim, objective.result, objective.result_date);
  if (hasResult(objective.result)) return { ...own, objective, measures };
  const deciding = decidingOf(measures);
  const [only, ...others] = deciding;
  const shown = only && others.length === 0 ? only : own;
  return {
    baseline: own.baseline || shown.baseline,
    target: shown.target || own.target,
    result: shown.result,
    resultDate: shown.resultDate,
    verdict: together(deciding),
    objective,
    measures,
  };
}

/** Whether anything is written that may tell what came of an objective: a quick look, before it is worked out. */
export function hasResults({ result, measures }: Objective): boolean {
  return (
    filled(result) !== '' ||
    measures.some((measure) => filled(measure.result) !== '' || measure.readings.length > 0)
  );
}

/** What is to be reached by an objective. */
export function aimOf({ objective, baseline, target, unit }: Objective): AimWords {
  return { statement: objective, baseline, target, unit };
}

/**
 * What is to be reached by one of an objective’s measures: its own target, or the objective’s where it is the only one.
 * Where the objective stood counts only for the figure that is the objective’s, and where the measure itself says nothing.
 */
export function aimOfMeasure(objective: Objective, measure: Measure): AimWords {
  const aim = aimWithTarget(objective, measure);
  const baseline = filled(measure.baseline);
  return baseline === '' ? aim : { ...aim, baseline };
}

function aimWithTarget(objective: Objective, { measure, target }: Measure): AimWords {
  const own = filled(target);
  const isObjectives = own === '' || own === targetWords(objective);
  const isOnly = objective.measures.length === 1;
  if (isObjectives && (isOnly || own !== '')) return { ...aimOf(objective), measure };
  if (isOnly) return { statement: objective.objective, measure, baseline: objective.baseline, target: own };
  return { statement: '', measure, target: own };
}

/** The target of an objective, from its field or from its sentence. */
function targetWords(objective: Objective): string {
  const aim = readAim(aimOf(objective));
  return filled(objective.target) || (typeof aim === 'string' ? '' : aim.words);
}

/** The verdict on one of an objective’s measures; where it has no result, nothing else is read. */
export function verdictOfMeasure(plan: Plan, objective: Objective, measure: Measure): Verdict {
  const { result } = resultOf(plan, measure);
  return hasResult(result) ? verdictOf(aimOfMeasure(objective, measure), result) : { kind: 'none' };
}

function measureOutcome(plan: Plan, objective: Objective, measure: Measure): MeasureOutcome {
  const { result, date } = resultOf(plan, measure);
  return { ...ownOutcome(aimOfMeasure(objective, measure), result, date), measure };
}

/** What came of one aim by one result. */
export function ownOutcome(
  aim: AimWords,
  result: string | undefined,
  resultDate: PlanDate | undefined,
): Outcome {
  const read = readAim(aim);
  return {
    baseline:
      filled(figureWithUnit(aim.baseline, aim.unit)) ||
      ((typeof read === 'string' ? undefined : read.baselineWords) ?? ''),
    target: typeof read === 'string' ? filled(figureWithUnit(aim.target, aim.unit)) : read.words,
    result: hasResult(result) ? filled(figureWithUnit(result, aim.unit)) : '',
    resultDate,
    verdict: verdictOf(aim, result),
  };
}

/** The result of a measure: the one that it states, else the last reading of it. */
function resultOf(
  plan: Plan,
  { result, readings }: Measure,
): { result?: string | undefined; date?: PlanDate } {
  if (hasResult(result)) return { result };
  const last = readings
    .filter(({ value }) => hasResult(value))
    .reduce<(typeof readings)[number] | undefined>((latest, reading) => {
      const [a, b] = [latest, reading].map((each) => lastDayOf(plan, each?.date));
      return a !== undefined && b !== undefined && a > b ? latest : reading;
    }, undefined);
  return { result: last?.value, ...(last?.date === undefined ? {} : { date: last.date }) };
}

/**
 * The measures that decide whether an objective was met: those with a target, where any has one; what was merely done
 * decides nothing where it is known what people noticed or did.
 */
export function decidingOf<Of extends Pick<MeasureOutcome, 'measure'>>(
  measures: readonly Of[],
): readonly Of[] {
  const beyondOutputs = measures.filter(({ measure }) => measure.level !== 'output');
  const among = beyondOutputs.length > 0 ? beyondOutputs : measures;
  const aimed = among.filter(({ measure }) => filled(measure.target) !== '');
  return aimed.length > 0 ? aimed : among;
}

/** What several verdicts come to: met by some and not by others is partly met. */
function together(outcomes: readonly Outcome[]): Verdict {
  const verdicts = outcomes.map(({ verdict }) => verdict);
  const [first] = verdicts;
  if (!first || verdicts.every(({ kind }) => kind === 'none')) return { kind: 'none' };
  const unclear = verdicts.find(({ kind }) => kind === 'incomparable');
  if (unclear) return unclear;
  if (verdicts.some(({ kind }) => kind === 'none'))
    return { kind: 'incomparable', reason: 'figures-missing' };
  return verdicts.every(({ kind }) => kind === first.kind) ? first : { kind: 'partly' };
}
