import { topInfo } from '../../plan/document.ts';
import { fieldOf } from '../../plan/format/vocabulary.ts';
import type { Block, Item, Paragraph } from '../outline.ts';
import { hasGap, isClause, isPeriodLabel } from '../words/index.ts';
import type { Part, PlanField } from '../words/words.ts';
import { bringDate, bringSpan, type DayOrder } from './dates.ts';
import type { Draft } from './draft.ts';
import { fieldOfColumn, keyOf, severalNames } from './entry.ts';
import { fieldOfLabel, headedField, labelled, longestField, partOfLabel } from './sections.ts';

/**
 * A paragraph that is all that stands under the heading of a single field.
 * @param section the part under which that heading stands
 * @returns whether it was placed
 */
export function placeHeaded(
  blocks: readonly Block[],
  index: number,
  section: Part | undefined,
  order: DayOrder,
  draft: Draft,
): boolean {
  const [heading, block, next] = [blocks[index - 1], blocks[index], blocks[index + 1]];
  if (heading?.kind !== 'heading' || block?.kind !== 'paragraph' || block.text.length > longestField)
    return false;
  if (next !== undefined && next.kind !== 'heading') return false;
  if (heading.isLabel && section === undefined && isPeriodLabel(heading.text))
    return placePeriod(block.text, block.text, order, draft);
  const field = heading.isLabel ? fieldOfLabel(heading.text) : headedField(heading.text);
  if (!field || (section !== undefined && !anywhere.has(field))) return false;
  return placeField(field, block.text, block.text, order, draft);
}

/** Fields that say the same wherever they stand; others may be said of anything else under a part’s heading. */
const anywhere: ReadonlySet<PlanField> = new Set([
  'aim',
  'proposition',
  'call_to_action',
  'budget.total',
  'budget.source',
]);

/** Fields that hold several texts. */
const lists: ReadonlySet<PlanField> = new Set(['compliance.alternative_formats', 'compliance.languages']);

/** A line that says itself which field it is for: `Lead: Jo Bloggs`, or which part: `Goals: …`. */
export function placeLabelled(
  block: Item | Paragraph,
  section: Part | undefined,
  order: DayOrder,
  draft: Draft,
): boolean {
  const told = labelled(block.text);
  if (!told) return false;
  if (section === undefined && isPeriodLabel(told.label))
    return placePeriod(told.value, block.text, order, draft);
  const field = fieldOfLabel(told.label);
  if (!field) return section === undefined && placePartOfLabel(told, block.text, draft);
  if (section !== undefined && (block.kind === 'item' || !anywhere.has(field))) return false;
  return placeField(field, told.value, block.text, order, draft);
}

/** Gives a field of the plan its value, where that is one. */
function placeField(field: PlanField, value: string, from: string, order: DayOrder, draft: Draft): boolean {
  if (value.length > longestField || /:$/.test(value) || hasGap(value)) return false;
  if (lists.has(field)) return draft.setField(field, severalNames(value), from);
  if (field === 'status' && !isStatus(value)) return false;
  if (field !== 'start' && field !== 'end' && field !== 'launch') return draft.setField(field, value, from);
  const found = bringDate(value, order);
  if (found && 'isAmbiguous' in found) draft.ambiguous.push(value);
  return found !== undefined && 'date' in found && draft.setField(field, found.date, from);
}

/** Parts that a line may hold all of, behind their name. */
const names: ReadonlySet<Part> = new Set(['audiences', 'channels', 'stakeholders', 'partners']);
const texts: ReadonlySet<Part> = new Set(['objectives', 'messages']);

/** No name in a line of several is longer, in UTF-16 code units. */
const longestName = 45;

/** A part of the plan in one line: `Goals: …`, `Channels: leaflet, website`. */
function placePartOfLabel(
  { label, value }: { readonly label: string; readonly value: string },
  from: string,
  draft: Draft,
): boolean {
  const part = partOfLabel(label) ?? (isMessage(label) ? 'messages' : undefined);
  if (!part || hasGap(value) || /[?:]$/.test(value) || value.length > longestField) return false;
  if (texts.has(part)) {
    draft.add(part, { [keyOf(part)]: value }, from);
    return true;
  }
  const several = severalNames(value.replace(/\.$/, ''));
  const areNames = several.every(
    (name) => name.length <= longestName && !isClause(name) && !/[.!]\s/.test(name),
  );
  if (!names.has(part) || !areNames) return false;
  for (const name of several) draft.add(part, { name }, from);
  return several.length > 0;
}

const isMessage = (label: string) => fieldOfColumn('messages', label) === keyOf('messages');

/** The campaign’s first and last day, which stand together. */
function placePeriod(value: string, from: string, order: DayOrder, draft: Draft): boolean {
  const span = bringSpan(value, order);
  if (!span || draft.fields.has('start') || draft.fields.has('end')) return false;
  return draft.setField('start', span.start, from) && draft.setField('end', span.end, from);
}

function isStatus(text: string): boolean {
  return fieldOf(topInfo('plan'), 'status')!.schema.safeParse(text).success;
}
