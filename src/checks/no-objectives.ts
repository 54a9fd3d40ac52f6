import * as l10n from '@vscode/l10n';
import { isBroken } from '../plan/document.ts';
import { addItem } from '../plan/edit/items-in-list.ts';
import { isPlaceholder } from '../plan/values/placeholder.ts';
import { defineCheck } from './check.ts';

/** A plan has at least one objective. */
export const noObjectives = defineCheck({
  code: 'no-objectives',
  title: 'Plan without objectives',
  severity: 'warning',
  why: 'Everything else in a plan follows from its objectives: whom to reach, by which channels, and how to tell whether it worked.',
  source: 'GCS OASIS: Objectives come first.',
  examples: {
    bad: 'campaign: New bin days',
    good: `campaign: New bin days
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet]`,
  },
  *plan({ document }) {
    const { plan, locations } = document;
    if (plan.objectives.some(({ objective }) => !isPlaceholder(objective))) return;
    const written = locations.value(plan, 'objectives');
    if (
      written &&
      document.findings.some(({ range }) => written.start <= range.start && range.end <= written.end)
    )
      return;
    const range =
      locations.key(plan, 'objectives') ?? locations.value(plan, 'campaign') ?? document.lines.line(0);
    if (document.broken.length > 0 && isBroken(document, range)) return;
    yield {
      range,
      message: l10n.t(
        'No objective in this plan yet. Add at least one: what will have changed, by how much and by when. Everything else follows from the objectives.',
      ),
      data: undefined,
    };
  },
  fixes(_, { document }) {
    const objective = l10n.t('What will have changed, by how much and by when');
    return [
      {
        title: l10n.t('Add an objective'),
        edits: addItem(document, 'objectives', { objective, channels: [] }),
        isPreferred: true,
      },
    ];
  },
});
