import { type PlanDocument, topInfo } from '../plan/document.ts';
import type { FieldInfo, ObjectInfo } from '../plan/format/vocabulary.ts';
import type { FormPath } from './change.ts';

/** An object of a plan's data. */
export type Data = Readonly<Record<string, unknown>>;

/** What a path leads to. */
export interface FormPlace {
  /** The object whose field it is; where that is missing, the one that is to hold it. */
  readonly object: Data;
  readonly field: FieldInfo;
  /** The place in the field's list, where the path leads to an entry. */
  readonly index: number | undefined;
  /** The field of the object that holds this one; undefined at the top and in lists. */
  readonly holder: { readonly object: Data; readonly field: FieldInfo } | undefined;
  /** Whether the object with the field is yet to be written, in the holder. */
  readonly isMissing: boolean;
}

/** Finds what a path leads to; undefined where there is no such thing, or no longer. */
export function placeAt(document: PlanDocument, path: FormPath): FormPlace | undefined {
  let info: ObjectInfo = topInfo('plan');
  let object: Data | undefined = document.plan;
  let holder: FormPlace['holder'];
  for (let at = 0; at < path.length; at++) {
    const field = info.fields.find(({ name }) => name === path[at]);
    if (!field) return undefined;
    const value: unknown = object?.[field.name];
    const next = path[at + 1];
    const isLast = at === path.length - 1;
    const isEntry = typeof next === 'number';
    if (isEntry && !(Array.isArray(value) && next < value.length)) return undefined;
    if (isLast || (isEntry && at === path.length - 2)) {
      const index = isEntry ? next : undefined;
      if (object) return { object, field, index, holder, isMissing: false };
      return holder && { object: holder.object, field, index, holder, isMissing: true };
    }
    if (!field.object || !(object as Data | undefined)) return undefined;
    holder = isEntry ? undefined : { object: object as Data, field };
    object = (isEntry ? (value as readonly Data[])[next] : value) as Data | undefined;
    if (isEntry) at++;
    info = field.object;
  }
  return undefined;
}
