import { type DocumentPassage, readWords } from '../../document/passages.ts';
import { type Plan, plan as planSchema } from '../../plan/format/schema.ts';
import { type FieldInfo, objectInfo } from '../../plan/format/vocabulary.ts';
import { looseKey } from '../../text/text.ts';
import type { ReviewedPlan } from '../reviewed-plan.ts';

/** A list of entries in the frontmatter: at its top, or in an object there, as the items of the budget are. */
interface EntryList {
  readonly field: FieldInfo;
  /** The key of the object in which it stands; undefined at the top. */
  readonly holder: (keyof Plan & string) | undefined;
}

/** The entry of the frontmatter that a row of the document shows. */
export interface ShownEntry extends EntryList {
  readonly list: readonly object[];
  readonly index: number;
}

/** The entry that a row shows; undefined where it shows none of a list, or a part of one. */
export function entryOf(
  { document }: ReviewedPlan,
  { line, table, cells }: DocumentPassage,
): ShownEntry | undefined {
  if (line === undefined || !table) return undefined;
  for (const each of entryLists()) {
    const list = listIn(document.plan, each);
    const onLine = [...list.keys()].filter((index) => {
      const range = document.locations.object(list[index]!)?.node.range;
      return range !== undefined && document.lines.position(range.start).line === line;
    });
    const [index, ...more] = saidMost(onLine, list, cells);
    if (index !== undefined) return more.length > 0 ? undefined : { ...each, list, index };
  }
  return undefined;
}

/** Those of the entries on one line of which a row says most. */
function saidMost(
  indices: readonly number[],
  list: readonly object[],
  cells: DocumentPassage['cells'],
): readonly number[] {
  if (indices.length <= 1) return indices;
  const said = new Set(cells.flat().map((words) => looseKey(readWords(words))));
  const counts = indices.map(
    (index) =>
      Object.values(list[index]!).filter((value) => typeof value === 'string' && said.has(looseKey(value)))
        .length,
  );
  const most = Math.max(...counts);
  return indices.filter((_, at) => counts[at] === most);
}

/** All lists of entries that a plan may have. */
function entryLists(): EntryList[] {
  const { fields } = objectInfo(planSchema);
  const isEntries = ({ list, object }: FieldInfo) => list && object !== undefined;
  return [
    ...fields.filter(isEntries).map((field): EntryList => ({ field, holder: undefined })),
    ...fields
      .filter(({ list }) => !list)
      .flatMap(({ name, object }) =>
        (object?.fields ?? [])
          .filter(isEntries)
          .map((field): EntryList => ({ field, holder: name as keyof Plan & string })),
      ),
  ];
}

/** The list of a plan's objectives. */
export function objectivesList(): EntryList {
  return entryLists().find(({ field }) => field.name === 'objectives')!;
}

/** The object of a plan in which a list of entries stands. */
export function holderOf(plan: Plan, { holder }: EntryList): Readonly<Record<string, unknown>> {
  return (holder === undefined ? plan : (plan[holder] ?? {})) as Readonly<Record<string, unknown>>;
}

/** A list of entries as a plan has it. */
export function listIn(plan: Plan, entries: EntryList): readonly object[] {
  return (holderOf(plan, entries)[entries.field.name] ?? []) as readonly object[];
}

/** A plan with another list of entries in the place of its own. */
export function withList(plan: Plan, entries: EntryList, list: readonly object[] | undefined): Plan {
  const { field, holder } = entries;
  const changed = { ...holderOf(plan, entries), [field.name]: list };
  return holder === undefined ? (changed as unknown as Plan) : { ...plan, [holder]: changed };
}
