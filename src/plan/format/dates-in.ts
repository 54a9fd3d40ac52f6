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

/** A date of a document without its place. */
export interface NamedDate extends Omit<PlacedDate, 'range'> {
  /** Which of the field's dates it is, where that holds several. */
  readonly index: number | undefined;
}

/** All dates of a document, part by part. */
export function datesIn(document: CampaignDocument): PlacedDate[] {
  return namedDatesIn(document).flatMap((date) => placedDate(document, date) ?? []);
}

/** The same for whoever wants the places of few of them. */
export function namedDatesIn(document: CampaignDocument): readonly NamedDate[] {
  const dates: NamedDate[] = [];
  collect(topOf(document), topInfo(document.kind), dates);
  return dates;
}

/** A date with its place; undefined for one that is not in the text. */
export function placedDate(
  { locations }: Pick<CampaignDocument, 'locations'>,
  { date, owner, field, index }: NamedDate,
): PlacedDate | undefined {
  const data = owner as Readonly<Record<string, unknown>>;
  const range =
    index === undefined
      ? locations.value(data, field.name)
      : locations.item(data[field.name] as readonly PlanDate[], index);
  return range && { date, owner, field, range };
}

function collect(owner: object, info: ObjectInfo, dates: NamedDate[]): void {
  const data = owner as Readonly<Record<string, unknown>>;
  for (const field of datedFields(info)) {
    const value = data[field.name];
    if (value === undefined) continue;
    if (field.object) {
      for (const item of field.list ? (value as object[]) : [value as object])
        for (const date of datesOf(item, field.object)) dates.push(date);
    } else if (field.list) {
      for (const [index, date] of (value as readonly PlanDate[]).entries())
        dates.push({ date, owner, field, index });
    } else dates.push({ date: value as PlanDate, owner, field, index: undefined });
  }
}

/** The dates of one object; cached, as it never changes. */
function datesOf(owner: object, info: ObjectInfo): readonly NamedDate[] {
  let dates = byOwner.get(owner);
  if (!dates) {
    const found: NamedDate[] = [];
    collect(owner, info, found);
    dates = found;
    byOwner.set(owner, dates);
  }
  return dates;
}

const byOwner = new WeakMap<object, readonly NamedDate[]>();
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
