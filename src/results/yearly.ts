import { orderOfCurrencies } from '../plan/values/amounts.ts';
import type { IsoDate } from '../plan/values/dates.ts';
import { endedBy } from '../plan/values/schedule.ts';
import type { ObjectiveResults, PlanMoney, PlanResults } from './plan-results.ts';
import type { Verdict } from './verdict.ts';

/** A plan’s results with the file it stands in. */
export interface PlacedResults {
  readonly file: string;
  readonly results: PlanResults;
}

/** How many objectives came to what. */
export type Counts = Readonly<Record<Verdict['kind'], number>>;

/** What a channel served, over several plans. */
export interface ChannelRecord {
  readonly name: string;
  readonly counts: Counts;
}

/** What came of several plans together. */
export interface YearlyReport {
  /** Those that are over, say what came of them, or hide in what cannot be read when they end; by their last days. */
  readonly plans: readonly PlacedResults[];
  readonly counts: Counts;
  /** What there was and what was spent, a currency each, of the plans that say both. */
  readonly money: readonly Required<Pick<PlanMoney, 'budget' | 'spent' | 'currency'>>[];
  /** The channels, those that served most of what was met first. */
  readonly channels: readonly ChannelRecord[];
  /** How many plans are still to end and say nothing yet. */
  readonly underWay: number;
}

/** Sums up the results of plans. */
export function yearlyReport(all: readonly PlacedResults[], today: IsoDate): YearlyReport {
  const plans = all
    .filter(({ results }) => endedBy(results, today) || results.objectives.some(isKnown) || isUnread(results))
    .sort((a, b) => compare(a.results.lastDay ?? '', b.results.lastDay ?? '') || compare(a.file, b.file));
  const objectives = plans.flatMap(({ results }) => results.objectives);
  return {
    plans,
    counts: countsOf(objectives),
    money: moneyOf(plans.map(({ results }) => results.money)),
    channels: channelRecords(objectives),
    underWay: all.length - plans.length,
  };
}

/** How many of some objectives came to what. */
export function countsOf(objectives: readonly Pick<ObjectiveResults, 'verdict'>[]): Counts {
  const count = (kind: Verdict['kind']) => objectives.filter(({ verdict }) => verdict.kind === kind).length;
  return {
    met: count('met'),
    partly: count('partly'),
    missed: count('missed'),
    incomparable: count('incomparable'),
    none: count('none'),
  };
}

function isUnread({ isWhole, lastDay }: PlanResults): boolean {
  return !isWhole && lastDay === undefined;
}

function isKnown({ verdict }: ObjectiveResults): boolean {
  return verdict.kind !== 'none';
}

function moneyOf(all: readonly PlanMoney[]): YearlyReport['money'] {
  const sums = new Map<string, { budget: number; spent: number; currency: string }>();
  for (const { budget, spent, currency } of all) {
    if (budget === undefined || spent === undefined) continue;
    const sum = sums.get(currency) ?? { budget: 0, spent: 0, currency };
    sums.set(currency, { ...sum, budget: sum.budget + budget, spent: sum.spent + spent });
  }
  return [...sums.values()].sort((a, b) => orderOfCurrencies(a.currency, b.currency));
}

function channelRecords(objectives: readonly ObjectiveResults[]): ChannelRecord[] {
  const served = new Map<string, { name: string; objectives: ObjectiveResults[] }>();
  for (const objective of objectives) {
    for (const { key, name } of objective.channels) {
      const record = served.get(key) ?? { name, objectives: [] };
      record.objectives.push(objective);
      served.set(key, record);
    }
  }
  return [...served.values()]
    .map(({ name, objectives: of }) => ({ name, counts: countsOf(of) }))
    .filter(({ counts }) => counts.met + counts.partly + counts.missed > 0)
    .sort(
      (a, b) => b.counts.met - a.counts.met || a.counts.missed - b.counts.missed || compare(a.name, b.name),
    );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
