import * as l10n from '@vscode/l10n';
import { isHeadingFor, templateOf, usualSections } from '../plan/body/heading-templates.ts';
import { outlineOf } from '../plan/body/outline.ts';
import { defineCheck } from './check.ts';
import { quoted } from './messages.ts';

/** No section is empty unless the frontmatter fills it. What a new plan has below its headings is nothing yet. */
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
    const sections = templateOf(plan)?.sections;
    const known = sections ?? usualSections;
    for (const { title, titleRange, isEmpty, level } of outlineOf(document).sections) {
      if (!isEmpty || level === 1) continue;
      // The Word document and the preview show the frontmatter's tables under such a heading.
      const isFilled = known.some(
        (other) => other.filledBy && isHeadingFor(title, other) && locations.isFilled(plan, other.filledBy),
      );
      if (isFilled) continue;
      const section = sections?.find((other) => isHeadingFor(title, other));
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
