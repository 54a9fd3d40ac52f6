import { costsOf, totalCost } from '../channels/costs.ts';
import type { ChannelDirectory } from '../channels/directory.ts';
import { channelsServing } from '../channels/serving.ts';
import { isReadable, type PlanDocument, planTitle } from '../plan/document.ts';
import { unreadLines } from '../plan/unread.ts';
import { countedAmount } from '../plan/values/amounts.ts';
import { currencyOf } from '../plan/values/currency.ts';
import type { IsoDate, PlanDate } from '../plan/values/dates.ts';
import { filled } from '../plan/values/placeholder.ts';
import { lastDayOf } from '../plan/values/schedule.ts';
import { type Outcome, outcomeOf } from './outcomes.ts';

/** What came of a plan: a small record of plain data. */
export interface PlanResults {
  readonly title: string;
  readonly organisation: string;
  /** BCP 47 tag; undefined where the plan does not say. */
  readonly language: string | undefined;
  readonly status: string | undefined;
  readonly start: PlanDate | undefined;
  readonly end: PlanDate | undefined;
  /** The last day of the plan; undefined where it is not known. */
  readonly lastDay: IsoDate | undefined;
  readonly objectives: readonly ObjectiveResults[];
  readonly money: PlanMoney;
  /** Whether all of the plan could be read: else something may be missing. */
  readonly isWhole: boolean;
  /** What the next campaign is to do otherwise or again, then what was learnt. */
  readonly learnt: readonly string[];
}

export interface ObjectiveResults extends Outcome {
  /** The line on which it stands, zero-based. */
  readonly line: number;
  readonly statement: string;
  /** Its short name; empty where it has none. */
  readonly label: string;
  readonly why: string;
  readonly channels: readonly ResultChannel[];
  readonly measures: readonly MeasureResults[];
}

export interface MeasureResults extends Outcome {
  readonly measure: string;
  readonly level: string | undefined;
}

/** A channel that serves an objective. */
export interface ResultChannel {
  /** The same for every name of the same channel, in every plan of an organisation. */
  readonly key: string;
  readonly name: string;
}

/** The measures that say more than the objective does: a lone one without another result says the same. */
export function measuresBeside({ measures, result }: Pick<ObjectiveResults, 'measures' | 'result'>) {
  const [only, ...others] = measures;
  const isSame = others.length === 0 && (only?.result === result || only?.result === '');
  return isSame ? [] : measures;
}

export interface PlanMoney {
  /** In units of the currency, as far as they are one amount. */
  readonly budget: number | undefined;
  readonly planned: number | undefined;
  readonly spent: number | undefined;
  /** Its code. */
  readonly currency: string;
}

/** What came of a plan. */
export function resultsOf(document: PlanDocument, channels: ChannelDirectory): PlanResults {
  const { plan, locations, lines } = document;
  const { evaluation } = plan;
  return {
    title: planTitle(document),
    organisation: plan.organisation?.trim() ?? '',
    language: plan.language,
    status: plan.status,
    start: plan.start,
    end: plan.end,
    lastDay: lastDayOf(plan, plan.end),
    objectives: plan.objectives
      .filter(({ objective }) => filled(objective) !== '')
      .map((objective): ObjectiveResults => {
        const { measures, objective: _, ...outcome } = outcomeOf(plan, objective);
        return {
          ...outcome,
          line: lines.position(locations.words(objective, 'objective').start).line,
          statement: objective.objective.trim(),
          label: filled(objective.label),
          why: filled(objective.why),
          channels: channelsServing(plan, objective, channels).map(({ key, name }) => ({ key, name })),
          measures: measures.map(({ measure, ...rest }) => ({
            ...rest,
            measure: measure.measure.trim(),
            level: measure.level,
          })),
        };
      }),
    money: moneyOf(document, channels),
    isWhole: isReadable(document) && unreadLines(document).length === 0,
    learnt: [...(evaluation?.next_time ?? []), ...(evaluation?.learning ?? [])].map(filled).filter(Boolean),
  };
}

function moneyOf({ plan }: PlanDocument, channels: ChannelDirectory): PlanMoney {
  const currency = currencyOf(plan);
  const costs = costsOf(plan, channels);
  return {
    budget: countedAmount(plan.budget?.total, currency),
    planned: costs.length > 0 ? totalCost(costs) : undefined,
    spent: countedAmount(plan.evaluation?.spent, currency),
    currency,
  };
}
