import { type PlanDocument, topInfo } from '../plan/document.ts';
import type { FieldInfo, ObjectInfo } from '../plan/format/vocabulary.ts';
import { isEmpty } from '../plan/yaml/tree.ts';
import type { FormChange, FormPath } from './change.ts';
import type { Data } from './place.ts';

/** What a plan's frontmatter says, in the words in which it is written; what is empty is left out. */
export type Written = string | readonly Written[] | WrittenObject;
export interface WrittenObject {
  readonly [field: string]: Written;
}

/** What all fields of a plan say, as they are written. */
export function writtenPlan(document: PlanDocument): WrittenObject {
  return writtenObject(document, document.plan, topInfo('plan'));
}

/** The text of a field as it is written; empty where nothing is, undefined where it is no text. */
export function writtenText(document: PlanDocument, object: Data, { name }: FieldInfo): string | undefined {
  const node = document.locations.field(object, name)?.value;
  const value = object[name];
  if (!node || isEmpty(node)) return typeof value === 'string' ? value : '';
  if (node.kind === 'scalar') return node.text.trim();
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** The texts of a list as they are written. */
export function writtenTexts(document: PlanDocument, list: readonly unknown[]): string[] {
  const items = document.locations.list(list)?.items;
  return list.map((value, index) => {
    const node = items?.[index];
    return (node?.kind === 'scalar' ? node.text : String(value)).trim();
  });
}

function writtenObject(document: PlanDocument, data: Data, info: ObjectInfo): WrittenObject {
  const written = info.fields.map((field) => [field.name, writtenField(document, data, field)] as const);
  return Object.fromEntries(written.filter(([, value]) => !isNothing(value)));
}

function writtenField(document: PlanDocument, data: Data, field: FieldInfo): Written {
  const value = data[field.name];
  if (field.list) {
    const list = (value ?? []) as readonly unknown[];
    const { object } = field;
    return object
      ? list.map((item) => writtenObject(document, item as Data, object))
      : writtenTexts(document, list);
  }
  if (field.object && typeof value === 'object') return writtenObject(document, value as Data, field.object);
  return writtenText(document, data, field) ?? '';
}

/**
 * What a plan is to say once something was done in the form.
 * @param main the field that a new entry’s text fills; undefined where entries are texts
 */
export function afterChange(
  plan: WrittenObject,
  change: FormChange,
  main: string | undefined,
): WrittenObject {
  const { path } = change;
  const last = path.at(-1);
  if (typeof last === 'number') return at(plan, path.slice(0, -1), (list) => changedList(list, last, change));
  return at(plan, path, (value) => {
    if (change.type === 'set') return change.text;
    if (change.type === 'choose') return change.names;
    if (change.type !== 'add') return value ?? '';
    return [...listOf(value), main === undefined ? change.text : { [main]: change.text }];
  });
}

/** Whether two plans say the same, in whatever order their keys stand. */
export function isSame(one: Written | undefined, other: Written | undefined): boolean {
  return inOrder(one) === inOrder(other);
}

function inOrder(value: Written | undefined): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

function changedList(value: Written | undefined, index: number, change: FormChange): Written {
  const list = listOf(value);
  switch (change.type) {
    case 'set':
      return change.text === '' ? list.toSpliced(index, 1) : list.with(index, change.text);
    case 'remove':
      return list.toSpliced(index, 1);
    case 'move':
      return list.toSpliced(index, 1).toSpliced(index + change.by, 0, list[index]!);
    case 'add':
    case 'choose':
      return list;
  }
}

/** The object with what a path leads to changed; what says nothing then is left out. */
function at(
  object: WrittenObject,
  [field, ...rest]: FormPath,
  change: (value: Written | undefined) => Written,
): WrittenObject {
  const name = String(field);
  const { [name]: value, ...others } = object;
  const inner = changedIn(value, rest, change);
  return isNothing(inner) ? others : { ...others, [name]: inner };
}

function changedIn(
  value: Written | undefined,
  path: FormPath,
  change: (value: Written | undefined) => Written,
): Written {
  const [first, ...rest] = path;
  if (first === undefined) return change(value);
  if (typeof first === 'string') return at((value ?? {}) as WrittenObject, path, change);
  return listOf(value).map((item, index) =>
    index === first ? at(item as WrittenObject, rest, change) : item,
  );
}

function listOf(value: Written | undefined): readonly Written[] {
  return Array.isArray(value) ? (value as readonly Written[]) : [];
}

function isNothing(value: Written): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return (Array.isArray(value) ? value : Object.keys(value)).length === 0;
}
