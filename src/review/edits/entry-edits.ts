import { type DocumentPassage, readWords } from '../../document/passages.ts';
import { addEntry, addItem, removeListItem } from '../../plan/edit/items-in-list.ts';
import type { NewItem } from '../../plan/edit/value-text.ts';
import type { Plan } from '../../plan/format/schema.ts';
import type { FieldInfo } from '../../plan/format/vocabulary.ts';
import { applyEdits, LineIndex, lineEnding, looseKey, type TextEdit } from '../../text/text.ts';
import type { AddedPassage } from '../review.ts';
import type { ReviewedPlan } from '../reviewed-plan.ts';
import { isSaid, isUnsaid } from '../unsaid.ts';
import type { FieldWords } from './field-words.ts';
import { entryOf, holderOf, listIn, type ShownEntry, withList } from './shown-entry.ts';
import { rowsBeside } from './table-rows.ts';

/** The edits that take an entry out; undefined where others refer to it, or more would change. */
export function entryRemoval(plan: ReviewedPlan, entry: ShownEntry): readonly TextEdit[] | undefined {
  const { list, index } = entry;
  const { id, name, label } = list[index] as Record<string, unknown>;
  const isNamed = [id, name, label].some(
    (call) => typeof call === 'string' && plan.passages.isReferredTo(call),
  );
  if (isNamed) return undefined;
  const edits = removeListItem(plan.document, list, index);
  if (edits.length === 0) return undefined;
  const { document } = plan.withFrontmatter(applyEdits(plan.text, edits));
  return isOnly(plan, document.plan, entry, list.toSpliced(index, 1)) ? edits : undefined;
}

/**
 * The edits that add an entry for a row that was put into a table.
 * @param neighbour the row next to which it was put
 */
export function entryAddition(
  plan: ReviewedPlan,
  fields: FieldWords,
  neighbour: DocumentPassage,
  where: 'before' | 'behind',
  added: AddedPassage,
): readonly TextEdit[] | undefined {
  const entry = entryOf(plan, neighbour);
  const columns = entry && fieldsOfColumns(plan, fields, neighbour, entry.field);
  if (!entry || !columns || added.cells.length !== columns.length) return undefined;
  const item = newItem(fields, columns, added, neighbour, plan);
  if (!item) return undefined;
  const after = where === 'behind' ? entry.index : entry.index - 1;
  if (after < 0) return undefined;
  const { name } = entry.field;
  const edits = entry.holder
    ? addEntry(plan.document, holderOf(plan.document.plan, entry), name, item, after)
    : addItem(plan.document, name as keyof Plan & string, item, after);
  const tried = plan.withFrontmatter(applyEdits(plan.text, edits));
  const { document } = tried;
  const list = listIn(document.plan, entry);
  const [before, now] = [plan.said, tried.saidIn(neighbour.table)].map((said) => rowsBeside(neighbour, said));
  const saying = (rows: readonly DocumentPassage[] = []) =>
    rows.filter(({ cells }) => added.cells.every((cell, column) => isSaid(cell, cells[column] ?? [], plan)))
      .length;
  const isAsWanted = now?.length === before!.length + 1 && saying(now) === saying(before) + 1;
  return isAsWanted && isOnly(plan, document.plan, entry, list, after + 1) ? edits : undefined;
}

/** The edits that put an entry elsewhere in its list; undefined where the document would show them in the same order. */
export function entryMove(
  plan: ReviewedPlan,
  entry: ShownEntry,
  to: ShownEntry,
  where: 'before' | 'behind',
): readonly TextEdit[] | undefined {
  const { list, index } = entry;
  if (to.list !== list || to.index === index) return undefined;
  const location = plan.document.locations.list(list);
  const [own, other] = [location?.items[index], location?.items[to.index]];
  if (location?.node.kind !== 'list' || location.node.flow || !own || !other) return undefined;
  const lines = new LineIndex(plan.text);
  const first = lines.line(lines.position(own.range.start).line).start;
  const last = lines.line(lines.position(own.range.end).line).end;
  const next = lines.position(own.range.end).line + 1;
  const source = plan.text.slice(first, last);
  const eol = lineEnding(plan.text);
  const edge = lines.line(lines.position(where === 'before' ? other.range.start : other.range.end).line);
  const at = where === 'before' ? edge.start : edge.end;
  const edits = [
    { range: { start: first, end: next < lines.count ? lines.line(next).start : last }, newText: '' },
    { range: { start: at, end: at }, newText: where === 'before' ? source + eol : eol + source },
  ];
  const tried = plan.withFrontmatter(applyEdits(plan.text, edits));
  const rest = list.toSpliced(index, 1);
  const target = rest.indexOf(list[to.index]!) + (where === 'before' ? 0 : 1);
  const isWanted = isOnly(plan, tried.document.plan, entry, rest.toSpliced(target, 0, list[index]!));
  const isShown = () => tried.said().map(rowKey).join() !== plan.said.map(rowKey).join();
  return isWanted && isShown() ? edits : undefined;
}

function rowKey({ cells }: DocumentPassage): string {
  return cells.flat().join();
}

/** Whether one list of a plan has changed as wanted, and nothing else of it. */
function isOnly(
  { document }: ReviewedPlan,
  plan: Plan,
  entries: ShownEntry,
  wanted: readonly object[],
  added?: number,
): boolean {
  const [before, list] = [listIn(document.plan, entries), listIn(plan, entries)];
  const isRight =
    added === undefined
      ? JSON.stringify(list) === JSON.stringify(wanted)
      : JSON.stringify(list.toSpliced(added, 1)) === JSON.stringify(before);
  const rest = (whole: Plan) => JSON.stringify(withList(whole, entries, undefined));
  return isRight && rest(plan) === rest(document.plan);
}

/**
 * Which field each column of a table shows, as the rows that stand there tell, else what stands over it; undefined for a
 * column that shows none.
 */
export function fieldsOfColumns(
  plan: ReviewedPlan,
  fields: FieldWords,
  { table }: DocumentPassage,
  list: FieldInfo,
): (FieldInfo | undefined)[] {
  const rows = plan.said.filter((other) => other.table === table && other.kind === 'row');
  return table!.columns.map((title, column) => {
    const votes = new Map<string, number>();
    for (const row of rows) {
      const words = looseKey(readWords(row.cells[column]?.[0] ?? ''));
      for (const { value } of row.line === undefined ? [] : plan.passages.atLine(row.line)) {
        if (!value?.field || !list.object?.fields.some(({ name }) => name === value.field!.name)) continue;
        const isShown = fields
          .shown(value.node.text, value.field)
          .some((shown) => looseKey(shown.words) === words);
        if (isShown) votes.set(value.field.name, (votes.get(value.field.name) ?? 0) + 1);
      }
    }
    // Fields with the same values are told apart by what stands over the column.
    const called = list.object?.fields.find((field) => looseKey(field.title) === looseKey(title));
    const most = Math.max(...votes.values());
    const isBest = ({ name }: FieldInfo) => votes.get(name) === most;
    return votes.size === 0 || (called && isBest(called)) ? called : list.object?.fields.find(isBest);
  });
}

/** What the entry for a row holds; undefined where some of its words have no field. */
function newItem(
  fields: FieldWords,
  columns: readonly (FieldInfo | undefined)[],
  { cells }: AddedPassage,
  neighbour: DocumentPassage,
  plan: ReviewedPlan,
): NewItem | undefined {
  const item: Record<string, string | readonly string[]> = {};
  for (const [column, cell] of cells.entries()) {
    const words = readWords(cell);
    if (isUnsaid(words, plan)) continue;
    const field = columns[column];
    // The number of an entry counts itself.
    if (!field && /^\d+$/.test(words)) continue;
    // What the document says of each of them is in none.
    if (!field && isSaid(words, neighbour.cells[column] ?? [], plan)) continue;
    const value = field && cellValue(fields, cell, field);
    if (!field || value === undefined || field.name in item) return undefined;
    item[field.name] = value;
  }
  return Object.keys(item).length > 0 ? item : undefined;
}

/** What a field of a new entry holds where a cell says some words: where those are several names, each by itself. */
function cellValue(fields: FieldWords, cell: string, field: FieldInfo): NewItem[string] | undefined {
  const [text] = fields.written(readWords(cell), field);
  if (text !== undefined || !field.list) return text;
  const ways = fields.separators.map((separator) =>
    cell
      .split(separator)
      .map(readWords)
      .filter((name) => name !== '')
      .map((name) => fields.written(name, field)[0]),
  );
  return ways.find((names): names is string[] => names.every((name) => name !== undefined));
}
