import { outlineOf } from '../plan/body/outline.ts';
import { type PlanDocument, readPlan } from '../plan/document.ts';
import { addItem } from '../plan/edit/items-in-list.ts';
import { setField } from '../plan/edit/set-field.ts';
import { filled } from '../plan/values/placeholder.ts';
import { applyEdits, looseKey, type TextEdit } from '../text/text.ts';
import type { NewPlan } from './new-plan.ts';

/**
 * The text of an organisation’s own template with what was said of the new plan in it, and everything else as it stands.
 * Audiences and the objective come to those that it has; where it keeps a place for one (“TBC”), they take that.
 */
export async function filledTemplate(text: string, about: NewPlan): Promise<string> {
  const changes: ((document: PlanDocument) => TextEdit[])[] = [
    // The heading is known by the title that the template has, so it comes first.
    (document) => setHeading(document, about.title),
    ...headFields.map((field) => (document: PlanDocument) => setHead(document, field, about)),
    ...(about.audiences ?? []).map((name) => (document: PlanDocument) => addAudience(document, name)),
    (document) => addObjective(document, about.objective ?? ''),
  ];
  let result = text;
  for (const change of changes)
    result = applyEdits(result, change(await readPlan('plan.campaign.md', result)));
  return result;
}

/** A heading over the whole text that says the template’s title says the plan’s. */
function setHeading(document: PlanDocument, title: string): TextEdit[] {
  const heading = outlineOf(document).sections.find(({ level }) => level === 1);
  const isItsTitle = heading && looseKey(heading.title) === looseKey(document.plan.campaign ?? '');
  return isItsTitle ? [{ range: heading.titleRange, newText: title }] : [];
}

const headFields = ['campaign', 'organisation', 'start', 'end'] as const;

function setHead(document: PlanDocument, field: (typeof headFields)[number], about: NewPlan): TextEdit[] {
  const value = field === 'campaign' ? about.title : about[field];
  return value ? setField(document, document.plan, field, value) : [];
}

function addAudience(document: PlanDocument, name: string): TextEdit[] {
  const { audiences } = document.plan;
  const isNamed = (other: string | undefined) => other !== undefined && looseKey(other) === looseKey(name);
  if (audiences.some((audience) => isNamed(audience.name) || isNamed(audience.id))) return [];
  const free = audiences.find((audience) => filled(audience.name ?? audience.id) === '');
  return free ? setField(document, free, 'name', name) : addItem(document, 'audiences', { name });
}

function addObjective(document: PlanDocument, objective: string): TextEdit[] {
  if (objective === '') return [];
  const free = document.plan.objectives.find((other) => filled(other.objective) === '');
  return free
    ? setField(document, free, 'objective', objective)
    : addItem(document, 'objectives', { objective, channels: [] });
}
