import * as l10n from '@vscode/l10n';
import { isBroken } from '../plan/document.ts';
import { addEntry } from '../plan/edit/items-in-list.ts';
import type { Clearance, Decision } from '../plan/format/clearance.ts';
import type { Period } from '../plan/format/register-schema.ts';
import type { Activity } from '../plan/format/schema.ts';
import { hasEnded, localDayOf } from '../plan/values/schedule.ts';
import { clearanceFor, type KnownPeriod, periodsOf, protectedPeriods } from '../portfolio/clearance.ts';
import { recordOf } from '../portfolio/record.ts';
import { sharedNames } from '../portfolio/shared-names.ts';
import type { DocumentContext, Fix, PlanContext, RelatedPlace, Report } from './check.ts';
import { quoted } from './messages.ts';
import { moveToFreeWeek } from './move-to-free-week.ts';

/** What the checks of protected periods share. */

/** Another file of their examples: the register that has the period. */
export const registerWithPeriod = {
  'channel-register.md': `---
register: Elmfield Borough Council
periods:
  - name: Pre-election period, local elections 2027
    kind: pre-election
    start: 2027-03-22
    end: 2027-05-06
    ask: Monitoring Officer
    may_go_on: [Service information, Public health]
---
`,
};

/** An activity in a protected period, by its place among the plan's. */
export interface ActivityInPeriod {
  readonly index: number;
  readonly period: KnownPeriod;
  readonly clearance: Clearance;
}

/** The activities of a plan that fall into a protected period. */
function* activitiesInPeriods({ document, register, today }: PlanContext): Generator<ActivityInPeriod> {
  const periods = protectedPeriods(register);
  if (periods.length === 0 || hasEnded(document.plan, today)) return;
  const record = recordOf(document);
  const names = sharedNames(register);
  for (const [index, activity] of record.activities.entries()) {
    for (const period of periodsOf(record, activity, periods, names)) {
      yield { index, period, clearance: clearanceFor(activity, period.period) };
    }
  }
}

/** A report for each activity of which a decision is as it is, at its date. */
export function reportDecision(
  context: PlanContext,
  decision: Decision,
  say: (found: ActivityInPeriod) => string,
): Generator<Report<ActivityInPeriod>> {
  return reportInPeriods(context, ['date', 'start', 'end'], (found) =>
    found.clearance.decision === decision ? say(found) : undefined,
  );
}

/**
 * A report for each activity in a protected period that was not cleared for it, of which there is something to say.
 * @param at the fields at whose words it is said: the first that is there
 * @param say undefined where there is nothing to say
 */
export function reportInPeriods(
  context: PlanContext,
  at: readonly (keyof Activity & string)[],
  say: (found: ActivityInPeriod, activity: Activity) => string | undefined,
): Generator<Report<ActivityInPeriod>> {
  return reportAll(context, at, (found, activity) =>
    found.clearance.decision === 'approved' ? undefined : say(found, activity),
  );
}

/** The same for each activity that was cleared, at what it says of that. */
export function reportCleared(
  context: PlanContext,
  say: (found: ActivityInPeriod) => string | undefined,
): Generator<Report<ActivityInPeriod>> {
  return reportAll(context, ['approval'], (found) =>
    found.clearance.decision === 'approved' ? say(found) : undefined,
  );
}

function* reportAll(
  context: PlanContext,
  at: readonly (keyof Activity & string)[],
  say: (found: ActivityInPeriod, activity: Activity) => string | undefined,
): Generator<Report<ActivityInPeriod>> {
  const { document } = context;
  for (const found of activitiesInPeriods(context)) {
    const activity = document.plan.activities[found.index]!;
    const range = document.locations.words(activity, ...at);
    const message = isBroken(document, range) ? undefined : say(found, activity);
    if (message === undefined) continue;
    yield { range, message, related: periodInRegister(context, found), data: found };
  }
}

/** Where the register has a period. */
function periodInRegister(
  { register }: PlanContext,
  { period }: Pick<ActivityInPeriod, 'period'>,
): RelatedPlace[] {
  if (!register) return [];
  return [
    {
      message: l10n.t('The period stands in the register.'),
      range: register.locations.words(period.period, 'name'),
      document: register,
    },
  ];
}

/** A period with its days: `“Pre-election period” (22 March 2027 to 6 May 2027)`. */
export function periodInWords({ name, start, end }: Period): string {
  return l10n.t(
    '{0} ({1} to {2})',
    name ? quoted(name) : l10n.t('without a name'),
    localDayOf(undefined, start!),
    localDayOf(undefined, end!),
  );
}

/** Who decides, as far as the register or the plan says it. */
export function decider({ ask }: Period, { by }: Clearance): string {
  return by ?? ask ?? l10n.t('whoever decides');
}

/** The fixes that write down, dated today, what came of somebody's look. */
export function decisionFixes(
  { index, period: { period }, clearance }: ActivityInPeriod,
  { document, today }: DocumentContext,
  decisions: readonly Exclude<Decision, 'not looked at'>[],
): Fix[] {
  const activity = document.kind === 'plan' ? document.plan.activities[index] : undefined;
  if (!activity) return [];
  const by = period.ask ?? clearance.by;
  const reason = period.kind ?? period.name;
  return decisions.map((decision) => ({
    title: decisionTitle(decision, by ?? l10n.t('whoever decides')),
    edits: addEntry(document, activity, 'approval', {
      ...(by === undefined ? {} : { by }),
      date: today,
      decision,
      ...(reason === '' ? {} : { for: reason }),
    }),
  }));
}

/** What the fix is called that writes down a decision, dated today. */
export function decisionTitle(decision: Exclude<Decision, 'not looked at'>, by: string): string {
  switch (decision) {
    case 'asked':
      return l10n.t('Write that {0} was asked today', by);
    case 'approved':
      return l10n.t('Write that {0} cleared it today', by);
    case 'refused':
      return l10n.t('Write that {0} refused it today', by);
  }
}

/** The fix that moves an activity out of all protected periods. */
export function moveOutFixes({ index }: ActivityInPeriod, context: DocumentContext): readonly Fix[] {
  return moveToFreeWeek(context, index);
}
