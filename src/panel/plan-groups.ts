import * as l10n from '@vscode/l10n';
import { type IsoDate, localMonth } from '../plan/values/dates.ts';
import { type Grid, type GridItem, gridSteps, rowsOf } from '../portfolio/grid.ts';
import type { Library } from '../portfolio/library.ts';
import type { ActivityRecord, PlanRecord } from '../portfolio/record.ts';
import type { Steps } from '../steps.ts';
import { sayNothingOf } from './phrases.ts';

/** What the plans of the tree are put together by. */
export const planGroupings = ['plan', 'service', 'channel', 'audience', 'month', 'waiting'] as const;
export type PlanGrouping = (typeof planGroupings)[number];

/** Plans that have something in common, with what they have of it. */
export interface PlanGroup {
  readonly key: string;
  readonly name: string;
  readonly plans: readonly GroupedPlan[];
}

/** A plan within a group, with its activities that belong there. */
export interface GroupedPlan {
  readonly path: string;
  readonly record: PlanRecord;
  readonly activities: readonly ActivityRecord[];
}

/** Days before and after all plans. */
const always = { from: '1900-01-01', to: '2199-12-31' };

/** All plans of a library, by their titles. */
export function allPlans(library: Library): GroupedPlan[] {
  return [...library.records()]
    .map(([path, record]) => ({ path, record, activities: record.activities }))
    .sort((a, b) => byTitle.compare(a.record.title, b.record.title) || (a.path < b.path ? -1 : 1));
}

/**
 * The plans of a library put together, step by step: thousands of them take a while. A plan stands in the group of each
 * thing that it has.
 */
export function* planGroups(
  library: Library,
  by: Exclude<PlanGrouping, 'plan'>,
  today: IsoDate,
): Steps<readonly PlanGroup[]> {
  if (by === 'service') return byService(library);
  const grid = yield* gridSteps(library, { ...always, today, internal: true });
  if (by === 'month') return byMonth(grid);
  if (by === 'waiting') return waiting(grid, today);
  return rowsOf([...grid.items, ...grid.undated], by).map(({ key, name, items }) => ({
    key,
    name: name || sayNothingOf(by),
    plans: plansWith(items),
  }));
}

function byService(library: Library): PlanGroup[] {
  const groups = new Map<string, GroupedPlan[]>();
  for (const plan of allPlans(library)) {
    const service = plan.record.service ?? '';
    groups.set(service, [...(groups.get(service) ?? []), plan]);
  }
  return [...groups]
    .map(([key, plans]) => ({ key, name: key || sayNothingOf('service'), plans }))
    .sort((a, b) => Number(a.key === '') - Number(b.key === '') || byTitle.compare(a.name, b.name));
}

/** By the months in which activities begin. */
function byMonth({ items, undated }: Grid): PlanGroup[] {
  const groups = grouped(items, ({ days }) => [days?.from.slice(0, 7) ?? '']);
  const months = [...groups].map(([key, found]) => ({
    key,
    name: localMonth(`${key}-01`),
    plans: plansWith(found),
  }));
  if (undated.length === 0) return months;
  return [...months, { key: '', name: l10n.t('No date yet'), plans: plansWith(undated) }];
}

/** By what activities that are still to come wait for. */
function waiting({ items }: Grid, today: IsoDate): PlanGroup[] {
  const toCome = items.filter(({ days, activity }) => {
    const isDone = activity.status === 'done' || activity.status === 'cancelled';
    return days !== undefined && days.to >= today && !isDone;
  });
  const groups = grouped(toCome, (item) => waitingFor(item, today));
  return [...groups]
    .map(([name, found]) => ({ key: name, name, plans: plansWith(found) }))
    .sort((a, b) => byTitle.compare(a.name, b.name));
}

function waitingFor({ activity, approvals, periods, deadlines }: GridItem, today: IsoDate): string[] {
  const asked = (activity.approval ?? []).at(-1);
  return [
    ...(asked?.decision === 'asked' ? [l10n.t('An answer from {0}', asked.by)] : []),
    ...approvals
      .filter(({ clearance }) => clearance.decision === 'not looked at')
      .map(({ by }) => l10n.t('Approval to be asked of {0}', by)),
    ...periods
      .filter(({ clearance }) => clearance.decision === 'not looked at')
      .map(({ period }) => l10n.t('Clearance for {0}', period.period.name)),
    ...(deadlines.some(({ day }) => day >= today) ? [l10n.t('Copy for a deadline')] : []),
  ];
}

function grouped(
  items: readonly GridItem[],
  groupsOf: (item: GridItem) => readonly string[],
): ReadonlyMap<string, readonly GridItem[]> {
  const groups = new Map<string, GridItem[]>();
  for (const item of items) {
    for (const key of new Set(groupsOf(item))) {
      const group = groups.get(key) ?? [];
      groups.set(key, group);
      group.push(item);
    }
  }
  return groups;
}

/** The plans of activities, each once with those of its own. */
function plansWith(items: readonly GridItem[]): GroupedPlan[] {
  const plans = new Map<string, { path: string; record: PlanRecord; activities: ActivityRecord[] }>();
  for (const { path, record, activity } of items) {
    const plan = plans.get(path) ?? { path, record, activities: [] };
    plans.set(path, plan);
    plan.activities.push(activity);
  }
  return [...plans.values()].sort((a, b) => byTitle.compare(a.record.title, b.record.title));
}

const byTitle = new Intl.Collator('en-GB');
