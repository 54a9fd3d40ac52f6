import * as l10n from '@vscode/l10n';
import { isBroken, type PlanDocument } from '../plan/document.ts';
import { setField } from '../plan/edit/edit.ts';
import type { Activity } from '../plan/format/schema.ts';
import { isPlaceholder } from '../plan/values/placeholder.ts';
import { isEmpty } from '../plan/yaml/tree.ts';
import { defineCheck, type Fix } from './check.ts';
import { toFillIn } from './messages.ts';

interface Incomplete {
  readonly activity: Activity;
  readonly missing: readonly ('date' | 'owner')[];
}

/** An activity has an owner and a date, and nothing in it is still to be settled. */
export const activityIncomplete = defineCheck<Incomplete>({
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
    const { plan, locations } = document;
    for (const activity of plan.activities) {
      if (activity.status === 'cancelled' || activity.activity.trim() === '') continue;
      if (isBroken(document, locations.whole(activity))) continue;
      const open = placeholderField(document, activity);
      const missing: ('date' | 'owner')[] = [];
      const hasDate = (['date', 'start', 'end'] as const).some((field) =>
        locations.isFilled(activity, field),
      );
      // What is done was not late, and somebody did it.
      const isAhead = activity.status !== 'done';
      if (isAhead && !hasDate) missing.push('date');
      if (isAhead && !locations.isFilled(activity, 'owner')) missing.push('owner');
      if (missing.length === 0 && !open) continue;
      yield {
        range:
          open && missing.length === 0
            ? locations.words(activity, open)
            : locations.words(activity, 'activity'),
        message: whatIsOpen(missing),
        data: { activity, missing },
      };
    }
  },
  fixes({ data: { activity, missing } }, { document }) {
    return missing.map(
      (field): Fix => ({
        title: toFillIn(field),
        edits: setField(document, activity, field, 'TBC'),
      }),
    );
  },
});

function whatIsOpen(missing: Incomplete['missing']): string {
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
