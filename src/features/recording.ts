import * as l10n from '@vscode/l10n';
import type { PlanDocument } from '../plan/document.ts';
import { setField } from '../plan/edit/set-field.ts';
import type { Measure, Objective } from '../plan/format/schema.ts';
import { filled } from '../plan/values/placeholder.ts';
import { outcomeInWords } from '../results/in-words.ts';
import { aimOf, aimOfMeasure, type Outcome, outcomeOf, ownOutcome } from '../results/outcomes.ts';
import { hasResult, type Verdict } from '../results/verdict.ts';
import { shortened, type TextEdit } from '../text/text.ts';

/** What is asked for when results are recorded: one field of an objective, or of one of its measures. */
export interface ResultQuestion {
  /** Its place among the plan's objectives. */
  readonly objective: number;
  /** Its place among the objective's measures; undefined where the objective itself is asked about. */
  readonly measure: number | undefined;
  readonly field: 'result' | 'why';
}

/** How a question is put. */
export interface ResultWords {
  readonly title: string;
  /** What is to be reached, and where it stood. */
  readonly prompt: string;
  /** What the plan says by now. */
  readonly value: string;
}

/**
 * What is to be asked for next: measure by measure what has no result, then why, where that leaves the objective missed
 * or partly met. Worked out anew after each answer, since what came of it decides what is asked.
 * @param last what was asked last; undefined at the beginning
 * @param only the place of the only objective that is asked about
 * @param again whether what has a result is asked for too
 * @returns undefined where that is all
 */
export function nextQuestion(
  { plan }: PlanDocument,
  last: ResultQuestion | undefined,
  only: number | undefined,
  again: boolean,
): ResultQuestion | undefined {
  const questions = plan.objectives.flatMap((objective, index) =>
    only === undefined || only === index ? questionsOf(objective, index) : [],
  );
  const behind = last ? questions.findIndex((question) => isSame(question, last)) + 1 : 0;
  return questions.slice(behind).find((question) => {
    const { objective, measure } = entriesOf(plan.objectives, question);
    if (!objective) return false;
    if (question.field === 'result') return again || !hasResult((measure ?? objective).result);
    return isToExplain(outcomeOf(plan, objective).verdict) && (again || filled(objective.why) === '');
  });
}

function questionsOf({ objective, result, measures }: Objective, index: number): ResultQuestion[] {
  if (filled(objective) === '') return [];
  const asks = (measure: number | undefined, field: ResultQuestion['field']) => ({
    objective: index,
    measure,
    field,
  });
  const isOwn = hasResult(result) || measures.length === 0;
  const places = isOwn ? [undefined] : [...measures.keys()];
  return [...places.map((place) => asks(place, 'result')), asks(undefined, 'why')];
}

function isToExplain({ kind }: Verdict): boolean {
  return kind === 'missed' || kind === 'partly';
}

function isSame(a: ResultQuestion, b: ResultQuestion): boolean {
  return a.objective === b.objective && a.measure === b.measure && a.field === b.field;
}

interface Entries {
  readonly objective: Objective | undefined;
  readonly measure: Measure | undefined;
}

function entriesOf(objectives: readonly Objective[], question: ResultQuestion): Entries {
  const objective = objectives[question.objective];
  return {
    objective,
    measure: question.measure === undefined ? undefined : objective?.measures[question.measure],
  };
}

/** How a question is put; undefined where the plan has no such entry any more. */
export function wordsOf({ plan }: PlanDocument, question: ResultQuestion): ResultWords | undefined {
  const { objective, measure } = entriesOf(plan.objectives, question);
  if (!objective || (question.measure !== undefined && !measure)) return undefined;
  const name = shortened(filled(objective.label) || objective.objective.trim(), 80);
  if (question.field === 'why')
    return {
      title: l10n.t('Why? {0}', name),
      prompt: outcomeInWords(outcomeOf(plan, objective)),
      value: filled(objective.why),
    };
  const { target, baseline } = outcome(question, objective, measure, undefined);
  const figures = [
    target === '' ? l10n.t('No target in figures') : l10n.t('Target: {0}', target),
    baseline === '' ? '' : l10n.t('Baseline: {0}', baseline),
  ];
  const asked = [filled(measure?.measure), ...figures].filter((words) => words !== '').join(' · ');
  const { result } = measure ?? objective;
  return {
    title: l10n.t('Result: {0}', name),
    prompt: asked,
    value: hasResult(result) ? (result?.trim() ?? '') : '',
  };
}

/** What an answer comes to, told while it is being typed; undefined where nothing is typed, or a reason. */
export function judged(
  { plan }: PlanDocument,
  question: ResultQuestion,
  answer: string,
): { readonly verdict: Verdict; readonly words: string } | undefined {
  const { objective, measure } = entriesOf(plan.objectives, question);
  if (!objective || question.field === 'why' || answer.trim() === '') return undefined;
  const found = outcome(question, objective, measure, answer);
  return { verdict: found.verdict, words: outcomeInWords(found) };
}

function outcome(
  { measure: place }: ResultQuestion,
  objective: Objective,
  measure: Measure | undefined,
  result: string | undefined,
): Outcome {
  const aim = place !== undefined && measure ? aimOfMeasure(objective, measure) : aimOf(objective);
  return ownOutcome(aim, result, undefined);
}

/** The least edits that write an answer into the plan. */
export function answerEdits(document: PlanDocument, question: ResultQuestion, answer: string): TextEdit[] {
  const { objective, measure } = entriesOf(document.plan.objectives, question);
  const text = answer.trim();
  if (!objective || text === '') return [];
  if (question.field === 'why') return setField(document, objective, 'why', text);
  if (question.measure === undefined) return setField(document, objective, 'result', text);
  return measure ? setField(document, measure, 'result', text) : [];
}
