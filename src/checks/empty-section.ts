import * as l10n from '@vscode/l10n';
import { isHeadingFor, templateOf } from '../plan/body/heading-templates.ts';
import { outlineOf } from '../plan/body/outline.ts';
import { defineCheck } from './check.ts';
import { quoted } from './messages.ts';

/** Where the plan names a template, no section is empty unless the frontmatter fills it. */
export const emptySection = defineCheck({
  code: 'empty-section',
  title: 'Empty section',
  severity: 'information',
  why: 'A heading with nothing below it promises something that readers then miss.',
  source: 'GCS OASIS',
  examples: {
    bad: `---
campaign: New bin days
template: low-cost
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet, Facebook]
---
## Objectives

## Audiences

Households whose day changes.

## What we will do

## Evaluation

The crews count.
`,
    good: `---
campaign: New bin days
template: low-cost
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet, Facebook]
---
## Objectives

## Audiences

Households whose day changes.

## What we will do

A leaflet with the calendar.

## Evaluation

The crews count.
`,
  },
  *plan({ document }) {
    const { plan, locations } = document;
    const template = templateOf(plan);
    if (!template) return;
    for (const { title, titleRange, isEmpty, level } of outlineOf(document).sections) {
      if (!isEmpty || level === 1) continue;
      const section = template.sections.find((other) => isHeadingFor(title, other));
      // The Word document and the preview show the frontmatter's tables under such a heading.
      if (section?.filledBy && locations.isFilled(plan, section.filledBy)) continue;
      yield {
        range: titleRange,
        message: section
          ? l10n.t(
              'Nothing stands below this heading: {0}. Write a few lines: {1}',
              quoted(title),
              section.prompt(),
            )
          : l10n.t(
              'Nothing stands below this heading: {0}. Write a few lines, or take the heading out.',
              quoted(title),
            ),
        data: undefined,
      };
    }
  },
});
