import * as l10n from '@vscode/l10n';
import { isHeadingFor, type TemplateSection, templateOf } from '../plan/body/heading-templates.ts';
import { isInCode, outlineOf } from '../plan/body/outline.ts';
import type { PlanDocument } from '../plan/document.ts';
import { lineEnding, type TextEdit } from '../text/text.ts';
import { defineCheck } from './check.ts';
import { quoted } from './messages.ts';

/** Where the plan names a template, its text has the template's sections, by these or near names. */
export const missingSection = defineCheck<TemplateSection>({
  code: 'missing-section',
  title: 'Section of the template missing',
  severity: 'information',
  why: 'Readers who know the template look for its sections; what is missing looks forgotten.',
  source: 'GCS OASIS; templates of Maidstone council and of NHS specialised services',
  examples: {
    bad: `---
campaign: New bin days
template: low-cost
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet, Facebook]
---
## Objectives

Bins out on the right day.
`,
    good: `---
campaign: New bin days
template: low-cost
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet, Facebook]
---
## Objectives

Bins out on the right day.

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
    const { sections } = outlineOf(document);
    for (const section of template.sections) {
      if (sections.some(({ title }) => isHeadingFor(title, section))) continue;
      yield {
        range: locations.words(plan, 'template'),
        message: l10n.t(
          'A section is missing from the text: {1}. Add it, as the {0} template has it, in a few lines: {2}',
          template.title,
          quoted(section.title),
          section.prompt(),
        ),
        data: section,
      };
    }
  },
  fixes({ data: section }, { document }) {
    if (document.kind !== 'plan') return [];
    const edit = insertSection(document, section);
    // Behind a fence that nobody has closed it would be code.
    if (isInCode(document, edit.range.start)) return [];
    return [{ title: l10n.t('Add the section {0}', quoted(section.title)), edits: [edit] }];
  },
});

/** Puts the section behind the nearest one that the template has before it. */
function insertSection(document: PlanDocument, section: TemplateSection): TextEdit {
  const template = templateOf(document.plan);
  const eol = lineEnding(document.text);
  const { sections } = outlineOf(document);
  const level = sections.find(({ level: depth }) => depth > 1)?.level ?? 2;
  const before = template?.sections.slice(0, template.sections.indexOf(section)).reverse() ?? [];
  const neighbour = before.flatMap(
    (other) => sections.find(({ title, level: depth }) => depth > 1 && isHeadingFor(title, other)) ?? [],
  )[0];
  const first = sections.find(({ level: depth }) => depth === level);
  const offset = neighbour?.range.end ?? first?.range.start ?? document.text.length;
  const text = `${'#'.repeat(level)} ${section.title}${eol}${eol}${section.prompt()}${eol}`;
  const behind = document.text.slice(0, offset);
  const lead = behind.endsWith(eol + eol) ? '' : behind.endsWith('\n') ? eol : eol + eol;
  const trail = offset < document.text.length ? eol : '';
  return { range: { start: offset, end: offset }, newText: lead + text + trail };
}
