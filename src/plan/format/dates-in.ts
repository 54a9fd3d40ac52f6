import type { Range } from '../../text/text.ts';
import { type CampaignDocument, topInfo, topOf } from '../document.ts';
import type { PlanDate } from '../values/dates.ts';
import type { FieldInfo, ObjectInfo } from './vocabulary.ts';

/** A place where a plan or a register has a date. */
export interface PlacedDate {
  readonly date: PlanDate;
  readonly range: Range;
  /** The object in which it stands, and the field. */
  readonly owner: object;
  readonly field: FieldInfo;
}

/** All dates of a document, part by part. */
export function datesIn(document: CampaignDocument): PlacedDate[] {
  const dates: PlacedDate[] = [];
  const collect = (owner: object, info: ObjectInfo): void => {
    const data = owner as Readonly<Record<string, unknown>>;
    for (const field of datedFields(info)) {
      const value = data[field.name];
      if (value === undefined) continue;
      if (field.object) {
        for (const item of field.list ? (value as object[]) : [value as object]) collect(item, field.object);
      } else if (field.list) {
        const { items = [] } = document.locations.list(value as readonly unknown[]) ?? {};
        for (const [index, { range }] of items.entries())
          dates.push({ date: (value as PlanDate[])[index]!, range, owner, field });
      } else {
        const range = document.locations.value(data, field.name);
        if (range) dates.push({ date: value as PlanDate, range, owner, field });
      }
    }
  };
  collect(topOf(document), topInfo(document.kind));
  return dates;
}

const dated = new WeakMap<ObjectInfo, readonly FieldInfo[]>();

/** The fields of an object that hold dates, themselves or deeper down; cached, as the schema does not change. */
function datedFields(info: ObjectInfo): readonly FieldInfo[] {
  const fields =
    dated.get(info) ??
    info.fields.filter(
      ({ object, format }) => format === 'date' || (object && datedFields(object).length > 0),
    );
  dated.set(info, fields);
  return fields;
}
