import { type PlanDocument, readPlan } from '../plan/document.ts';
import { setBlockText } from '../plan/edit/block-text.ts';
import { addEntry, addItem } from '../plan/edit/items-in-list.ts';
import { ownField } from '../plan/edit/places.ts';
import { removeEntry, removeField } from '../plan/edit/remove.ts';
import { moveEntry } from '../plan/edit/reorder.ts';
import { replaceText } from '../plan/edit/replace-text.ts';
import { setField } from '../plan/edit/set-field.ts';
import { addToList, setList } from '../plan/edit/texts-in-list.ts';
import type { NewItem } from '../plan/edit/value-text.ts';
import type { Plan } from '../plan/format/schema.ts';
import { frontmatterLines } from '../plan/frontmatter-lines.ts';
import { applyEdits, type TextEdit } from '../text/text.ts';
import type { FormChange } from './change.ts';
import { type Data, type FormPlace, placeAt } from './place.ts';
import { afterChange, isSame, writtenPlan } from './written.ts';

/** What entries are added by: the field that their first words fill. In a list that is keyed, that is the key. */
export function mainField(
  { locations }: PlanDocument,
  { object, field }: Pick<FormPlace, 'object' | 'field'>,
): string | undefined {
  if (!field.object) return undefined;
  const list = object[field.name];
  const location = Array.isArray(list) ? locations.list(list) : undefined;
  const isKeyed = location?.node.kind === 'map' && !location.items.includes(location.node);
  return isKeyed ? field.object.keyField : (field.object.shorthand ?? field.object.keyField);
}

/**
 * The least edits that write down what was done in the form. Each is tried out first: the plan with them is read again,
 * says just what it is to say, and has lost no comment.
 * @returns undefined where that cannot be written down so; none where the text says it already
 */
export async function changeEdits(
  document: PlanDocument,
  change: FormChange,
): Promise<readonly TextEdit[] | undefined> {
  const place = placeAt(document, change.path);
  if (!place) return undefined;
  const before = writtenPlan(document);
  const wanted = afterChange(before, change, mainField(document, place));
  if (isSame(before, wanted)) return [];
  for (const edits of ways(document, place, change)) {
    if (edits.length === 0) continue;
    const after = await readPlan(document.name, applyEdits(document.text, edits));
    if (isSame(writtenPlan(after), wanted) && isWhole(document, after)) return edits;
  }
  return undefined;
}

/** Whether nothing besides has gone: no comment, no word below, and nothing that could be read before. */
function isWhole(before: PlanDocument, after: PlanDocument): boolean {
  const slips = ({ findings }: PlanDocument) => findings.filter(({ type }) => type === 'syntax').length;
  const left = commentsOf(after);
  const isKept = (comment: string) => {
    const at = left.indexOf(comment);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  };
  return (
    bodyOf(before) === bodyOf(after) && slips(after) <= slips(before) && commentsOf(before).every(isKept)
  );
}

function commentsOf(document: PlanDocument): string[] {
  return frontmatterLines(document).flatMap(({ comment }) =>
    comment ? [document.text.slice(comment.start, comment.end).trim()] : [],
  );
}

function bodyOf({ frontmatter, text }: PlanDocument): string {
  return frontmatter.state === 'closed' ? text.slice(frontmatter.closing.end) : text;
}

/** The ways to write a change down, the best first. */
function ways(document: PlanDocument, place: FormPlace, change: FormChange): TextEdit[][] {
  const { object, field, index } = place;
  const name = field.name;
  switch (change.type) {
    case 'set':
      return change.text === '' ? clearing(document, place) : setting(document, place, change.text);
    case 'choose': {
      if (change.names.length === 0) return removals(document, place);
      if (place.isMissing) return [setMissing(document, place, change.names)];
      return [setList(document, object, name, change.names)];
    }
    case 'add':
      return adding(document, place, change.text);
    case 'remove':
      return index === undefined ? [] : [removeEntry(document, object, name, index)];
    case 'move':
      return index === undefined
        ? []
        : [moveEntry(document, object[field.name] as readonly unknown[], index, change.by)];
  }
}

function setting(document: PlanDocument, place: FormPlace, text: string): TextEdit[][] {
  const { object, field, index } = place;
  if (place.isMissing) return [setMissing(document, place, text)];
  if (index !== undefined) {
    const range = document.locations.item(object[field.name] as readonly unknown[], index);
    return range ? [[replaceText(document, range, text)]] : [];
  }
  const own = ownField(document, object, field.name);
  const range = document.locations.value(object, field.name);
  const inPlace = range ? [[replaceText(document, range, text)]] : [];
  if (!own) return [...inPlace, setField(document, object, field.name, text)];
  return [setBlockText(document, own, text), ...inPlace, setField(document, object, field.name, text)];
}

/** A field of an object that is not there yet comes with it. */
function setMissing(document: PlanDocument, place: FormPlace, value: string | readonly string[]): TextEdit[] {
  const { holder, field } = place;
  if (!holder) return [];
  return setField(document, holder.object, holder.field.name, { [field.name]: value });
}

function clearing(document: PlanDocument, place: FormPlace): TextEdit[][] {
  const { object, field, index } = place;
  if (index !== undefined) return [removeEntry(document, object, field.name, index)];
  const range = document.locations.value(object, field.name);
  return [...removals(document, place), ...(range ? [[{ range, newText: '""' }]] : [])];
}

/** The ways to take a field out, with the object that holds it where it was all that stands there. */
function removals(document: PlanDocument, { object, field, holder }: FormPlace): TextEdit[][] {
  const node = document.locations.object(object)?.node;
  const isAlone = node?.kind === 'scalar' || (node?.kind === 'map' && node.entries.length === 1);
  const whole = holder && isAlone ? [removeField(document, holder.object, holder.field.name)] : [];
  return [...whole, removeField(document, object, field.name)];
}

function adding(document: PlanDocument, place: FormPlace, text: string): TextEdit[][] {
  const { object, field } = place;
  const main = mainField(document, place);
  if (place.isMissing) return [setMissing(document, place, [text])];
  if (main === undefined) return [addToList(document, object, field.name, [text])];
  const item: NewItem = { [main]: text };
  const isTop = object === (document.plan as Data);
  return [
    isTop
      ? addItem(document, field.name as keyof Plan & string, item)
      : addEntry(document, object, field.name, item),
    addToList(document, object, field.name, [text]),
  ];
}
