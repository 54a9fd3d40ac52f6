import { moneyInWords } from '../plan/values/amounts.ts';
import type { IsoDate } from '../plan/values/dates.ts';
import { endedBy } from '../plan/values/schedule.ts';
import { outcomeInWords } from '../results/in-words.ts';
import type { Outcome } from '../results/outcomes.ts';
import { measuresBeside, type ObjectiveResults } from '../results/plan-results.ts';
import { type Counts, countsOf, type PlacedResults, type YearlyReport } from '../results/yearly.ts';
import { jsonText } from './json.ts';

/** A file that could not be read, and why. */
export interface UnreadFile {
  readonly path: string;
  readonly reason: string;
}

/** The results of several plans for people: a line for each objective, then what they come to. */
export function resultsText(report: YearlyReport): string {
  const { plans, counts, money, channels, underWay } = report;
  const parts = [
    ...plans.map(planLines),
    channels.length > 0
      ? `Channels\n${channels.map(({ name, counts: of }) => `  ${name}: ${inWords(of)}\n`).join('')}`
      : '',
    [
      plans.length === 0
        ? underWay === 0
          ? 'No campaign plan was found that can be read.'
          : 'No plan has ended yet, and none says what came of it.'
        : `${plural(plans.length, 'plan')}: ${inWords(counts)}.`,
      ...money.map(
        ({ budget, spent, currency }) =>
          `Spent ${moneyInWords(spent ?? 0, currency)} of ${moneyInWords(budget ?? 0, currency)}.`,
      ),
      ...(underWay > 0 ? [`${plural(underWay, plans.length > 0 ? 'more plan' : 'plan')} still to end.`] : []),
    ].join('\n'),
  ];
  return `${parts.filter((part) => part !== '').join('\n')}\n`;
}

function planLines({ file, results }: PlacedResults): string {
  const { title, objectives, learnt, money, isWhole } = results;
  const lines = [
    ...(isWhole ? [] : ['Some of this plan cannot be read: something may be missing.']),
    ...(objectives.length === 0 ? ['No objectives'] : []),
    ...objectives.flatMap((objective) => [
      onOneLine(objective.label || objective.statement),
      `  ${outcomeLine(objective)}`,
      ...(objective.why ? [`  Why: ${onOneLine(objective.why)}`] : []),
      ...measuresBeside(objective).map(
        (measure) => `  ${onOneLine(measure.measure)}: ${outcomeLine(measure)}`,
      ),
    ]),
    ...(money.spent === undefined ? [] : [`Spent: ${spentInWords(results)}`]),
    ...learnt.map((text) => `Learnt: ${onOneLine(text)}`),
  ];
  return `${file}: ${onOneLine(title)}\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

/** A verdict with all figures that there are. */
function outcomeLine(outcome: Outcome): string {
  const { verdict, baseline, target, result } = outcome;
  const isCompared = verdict.kind !== 'incomparable' && verdict.kind !== 'none' && result !== '';
  const beside = [
    ...(isCompared || result === '' ? [] : [`result: ${result}`]),
    ...(isCompared || target === '' ? [] : [`target: ${target}`]),
    ...(baseline === '' ? [] : [`baseline: ${baseline}`]),
  ].map(onOneLine);
  return `${onOneLine(outcomeInWords(outcome))}${beside.length > 0 ? ` (${beside.join(', ')})` : ''}`;
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function spentInWords({ money: { spent = 0, budget, currency } }: PlacedResults['results']): string {
  const amount = moneyInWords(spent, currency);
  return budget === undefined ? amount : `${amount} of ${moneyInWords(budget, currency)}`;
}

const countNames = {
  met: 'met',
  partly: 'partly met',
  missed: 'missed',
  incomparable: 'cannot be compared',
  none: 'without a figure',
} as const satisfies Readonly<Record<keyof Counts, string>>;

function inWords(counts: Counts): string {
  const kinds = (Object.keys(countNames) as (keyof Counts)[]).filter((kind) => counts[kind] > 0);
  return kinds.map((kind) => `${counts[kind]} ${countNames[kind]}`).join(', ') || 'no objectives';
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

/** The results of several plans for programs; its form is documented in the README. */
export function resultsJson(
  { plans, counts, money, channels, underWay }: YearlyReport,
  unread: readonly UnreadFile[],
  today: IsoDate,
): string {
  return jsonText({
    plans: plans.map(({ file, results }) => ({
      file,
      title: results.title,
      organisation: results.organisation || null,
      status: results.status ?? null,
      start: results.start ?? null,
      end: results.end ?? null,
      ended: endedBy(results, today),
      budget: results.money.budget ?? null,
      planned: results.money.planned ?? null,
      spent: results.money.spent ?? null,
      currency: results.money.currency,
      readInFull: results.isWhole,
      counts: countsOf(results.objectives),
      objectives: results.objectives.map(objectiveJson),
      learnt: results.learnt,
    })),
    counts,
    money,
    channels: channels.map(({ name, counts: of }) => ({ channel: name, ...of })),
    underWay,
    errors: unread.map(({ path, reason }) => ({ file: path, error: reason })),
  });
}

function objectiveJson({ line, statement, label, why, channels, measures, ...outcome }: ObjectiveResults) {
  return {
    line,
    objective: statement,
    label: label || null,
    ...outcomeJson(outcome),
    why: why || null,
    channels: channels.map(({ name }) => name),
    measures: measures.map(({ measure, level, ...of }) => ({
      measure,
      level: level ?? null,
      ...outcomeJson(of),
    })),
  };
}

function outcomeJson({ baseline, target, result, resultDate, verdict }: Outcome) {
  return {
    baseline: baseline || null,
    target: target || null,
    result: result || null,
    resultDate: resultDate ?? null,
    verdict: verdict.kind,
    ...(verdict.kind === 'incomparable' ? { reason: verdict.reason } : {}),
  };
}
