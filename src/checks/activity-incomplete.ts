import * as l10n from '@vscode/l10n';
import { isBroken, type PlanDocument } from '../plan/document.ts';
import { setField } from '../plan/edit/set-field.ts';
import type { Activity } from '../plan/format/schema.ts';
import { isPlaceholder } from '../plan/values/placeholder.ts';
import { isEmpty } from '../plan/yaml/tree.ts';
import { defineCheck, type Fix } from './check.ts';
import { toFillIn } from './messages.ts';
import { isSaidTogether } from './together.ts';

type Part = 'date' | 'owner';

interface Incomplete {
  readonly activity: Activity;
  readonly missing: readonly Part[];
  /** What is missing, or for which only a place is kept. */
  readonly unsettled: readonly Part[];
  /** The first field in which a placeholder stands. */
  readonly open: (keyof Activity & string) | undefined;
}

/** An activity has an owner and a date, and nothing in it is still to be settled. */
export const activityIncomplete = defineCheck<readonly Incomplete[]>({
  code: 'activity-incomplete',
  title: 'Activity that is not settled',
  severity: 'warning',
  why: 'What has no owner is done by nobody, and what has no date is done too late.',
  source: 'Healthcare Improvement Scotland, communications plan template',
  examples: {
    bad: `campaign: New bin days
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet, Facebook]
activities:
  - activity: Leaflet to all households
    owner: TBC`,
    good: `campaign: New bin days
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet, Facebook]
activities:
  - activity: Leaflet to all households
    date: 2027-02-15
    owner: Print team`,
  },
  *plan({ document }) {
    const { locations } = document;
    const activities = stateOf(document);
    const ahead = activities.filter(({ activity }) => activity.status !== 'done').length;
    const lacking = activities.filter(({ unsettled }) => unsettled.length > 0);
    const isTogether = isSaidTogether(lacking.length, ahead);
    if (isTogether) {
      yield {
        range: locations.words(lacking[0]!.activity, 'activity'),
        message: whatMostLack(lacking, ahead),
        data: lacking,
      };
    }
    for (const each of activities) {
      const { activity, missing, unsettled, open } = each;
      if (isTogether && unsettled.length > 0) continue;
      if (missing.length === 0 && open === undefined) continue;
      yield {
        range:
          open && missing.length === 0
            ? locations.words(activity, open)
            : locations.words(activity, 'activity'),
        message: whatIsOpen(missing),
        data: [each],
      };
    }
  },
  fixes({ data: activities }, { document }) {
    return partsIn(activities, 'missing').map(
      (part): Fix => ({
        title: toFillIn(part),
        edits: activities
          .filter(({ missing }) => missing.includes(part))
          .flatMap(({ activity }) => setField(document, activity, part, 'TBC')),
      }),
    );
  },
});

/** What one of them at least lacks. */
function partsIn(activities: readonly Incomplete[], of: 'missing' | 'unsettled'): Part[] {
  return (['date', 'owner'] as const).filter((part) =>
    activities.some(({ [of]: parts }) => parts.includes(part)),
  );
}

/** What each activity that is not cancelled lacks. */
function stateOf(document: PlanDocument): Incomplete[] {
  const { plan, locations } = document;
  return plan.activities
    .filter(({ status, activity }) => status !== 'cancelled' && activity.trim() !== '')
    .filter((activity) => !isBroken(document, locations.whole(activity)))
    .map((activity) => {
      let state = states.get(activity);
      if (!state) {
        state = lackOf(document, activity);
        states.set(activity, state);
      }
      return state;
    });
}

// What is written in an activity stays so for as long as that is the same one.
const states = new WeakMap<Activity, Incomplete>();

/** What an activity lacks. What is done was not late, and somebody did it. */
function lackOf(document: PlanDocument, activity: Activity): Incomplete {
  const { locations } = document;
  const dates = ['date', 'start', 'end'] as const;
  const missing: Part[] = [];
  if (activity.status !== 'done') {
    // What comes back "quarterly" has its time.
    const times = [...dates, 'frequency'] as const;
    if (!times.some((field) => locations.isFilled(activity, field))) missing.push('date');
    if (!locations.isFilled(activity, 'owner')) missing.push('owner');
  }
  const open = placeholderField(document, activity);
  const kept: Part | undefined =
    open === 'owner' ? 'owner' : dates.some((field) => field === open) ? 'date' : undefined;
  const unsettled = kept && !missing.includes(kept) ? [...missing, kept] : missing;
  return { activity, missing, unsettled, open };
}

function whatMostLack(lacking: readonly Incomplete[], all: number): string {
  const parts = partsIn(lacking, 'unsettled');
  if (parts.length > 1)
    return l10n.t(
      'No date or no owner yet for {0} of {1} activities. Settle both before the plan goes out, or they are likely to be done late or by nobody.',
      lacking.length,
      all,
    );
  return parts.includes('date')
    ? l10n.t(
        'No date yet for {0} of {1} activities. Settle them before the plan goes out, or much is likely to be done late.',
        lacking.length,
        all,
      )
    : l10n.t(
        'No owner yet for {0} of {1} activities. Settle who does what before the plan goes out, or much is likely to be done by nobody.',
        lacking.length,
        all,
      );
}

function whatIsOpen(missing: readonly Part[]): string {
  if (missing.length > 1)
    return l10n.t(
      'No date and no owner for this activity yet. Settle both before the plan goes out, or it is likely to be done late or by nobody.',
    );
  if (missing.includes('date'))
    return l10n.t(
      'No date for this activity yet. Settle one before the plan goes out, or it is likely to be done late.',
    );
  return missing.includes('owner')
    ? l10n.t(
        'No owner for this activity yet. Settle one before the plan goes out, or it is likely to be done by nobody.',
      )
    : l10n.t(
        'Still to be settled. Fill it in before the plan goes out, so that everyone knows who does what and when.',
      );
}

/** The first field of an activity in which a placeholder stands. */
function placeholderField(
  { locations }: PlanDocument,
  activity: Activity,
): (keyof Activity & string) | undefined {
  for (const [field, { value }] of locations.object(activity)?.fields ?? []) {
    const texts = value.kind === 'scalar' ? [value] : value.kind === 'list' ? value.items : [];
    const isOpen = texts.some(
      (node) =>
        node.kind === 'scalar' &&
        !isEmpty(node) &&
        (isPlaceholder(node.text) || /\bTB[CDA]\b/i.test(node.text)),
    );
    if (isOpen) return field as keyof Activity & string;
  }
  return undefined;
}
