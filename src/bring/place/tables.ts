import { type Cell, cellText, type Table } from '../outline.ts';
import { isNumberHeader, isPlural, numberedObjective, saysNo, saysTotal, saysYes } from '../words/index.ts';
import type { Part } from '../words/words.ts';
import { bringDate, type DayOrder } from './dates.ts';
import type { Brought, BroughtEntry, Draft } from './draft.ts';
import { EntryReader, fieldOfColumn, keyOf } from './entry.ts';
import { sortOfTable, type TableSort } from './table-sort.ts';

/**
 * Places the rows of a table whose header says what they are. What of a row has no place stays in the text, beside what
 * the row is about.
 * @returns whether the table was of a sort that has a place
 */
export function placeTable(table: Table, section: Part | undefined, order: DayOrder, draft: Draft): boolean {
  if (placeMatrix(table, draft)) {
    draft.list(table.name ?? '');
    return true;
  }
  const sort = sortOfTable(table, section);
  if (!sort) return false;
  const { header } = sort;
  if (table.name !== undefined) draft.list(table.name);
  // Above a header stand rows of one cell, which are lines to those who read them.
  for (const row of table.rows.slice(0, Math.max(0, header)))
    draft.keep({ kind: 'paragraph', isCaption: false, text: row.map(cellText).join(' ').trim() });
  const titles = table.rows[header] ?? table.rows[0]!.map((): Cell => []);
  const rest: Rest = { rows: [], left: [] };
  const rows = table.rows
    .slice(header + 1)
    .filter((row) => row.map(cellText).join('\0') !== titles.map(cellText).join('\0'));
  const groups = groupRows(rows, sort, order);
  let day: Brought | undefined;
  for (const row of rows) {
    const group = groups.get(row);
    if (group) day = group.day;
    if (!group) placeRow(row, { sort, titles, order, draft, day }, rest);
    else if (!group.day) keepRow(row, row, rest);
  }
  keepRest(rest, titles, keyColumn(sort), draft);
  if (header >= 0) draft.list(...titlesAmong(table, sort));
  return true;
}

/** What stands among the headers of a table and heads nothing: its title, in a few words. */
function titlesAmong({ rows }: Table, { header, fields }: TableSort): string[] {
  return rows[header]!.filter((_, column) => {
    const isEmpty = rows.slice(header + 1).every((row) => row[column]!.length === 0);
    return isEmpty && fields[column]!.length === 0;
  })
    .map(cellText)
    .filter((text) => text.includes(' '));
}

/** What of a table’s rows has no place. */
interface Rest {
  readonly rows: { readonly row: readonly Cell[]; readonly left: readonly (readonly string[])[] }[];
  readonly left: string[];
}

/** A table of which rows are placed. */
interface Placing {
  readonly sort: TableSort;
  readonly titles: readonly Cell[];
  readonly order: DayOrder;
  readonly draft: Draft;
  /** The day that a row above names for those below it. */
  readonly day: Brought | undefined;
}

/** A row that only heads those below it: `Phase 1`, or the day on which they are done. */
interface Group {
  readonly day: Brought | undefined;
}

/**
 * The rows that head others: they name a day, or say as little as the first one, where all others say more.
 */
function groupRows(
  rows: readonly (readonly Cell[])[],
  sort: TableSort,
  order: DayOrder,
): ReadonlyMap<readonly Cell[], Group> {
  const key = keyColumn(sort);
  const single = rows.filter((row) => row.every((cell, column) => (column === key) === cell.length > 0));
  const areGroups = single.length > 0 && single.length <= rows.length / 2 && rows[0] === single[0];
  const groups = new Map<readonly Cell[], Group>();
  for (const row of single) {
    const from = cellText(row[key]!);
    const found = sort.part === 'activities' ? bringDate(from, order) : undefined;
    if (found && 'date' in found) groups.set(row, { day: { value: found.date, from } });
    else if (areGroups) groups.set(row, { day: undefined });
  }
  return groups;
}

function keyColumn({ part, fields }: TableSort): number {
  return fields.findIndex((names) => names.includes(keyOf(part)));
}

function placeRow(row: readonly Cell[], { sort, titles, order, draft, day }: Placing, rest: Rest): void {
  const { part, fields } = sort;
  const key = keyColumn(sort);
  const reader = new EntryReader(part, order, draft);
  const columns = [key, ...fields.keys()].filter((column, index, all) => all.indexOf(column) === index);
  const [first, ...others] = isOfSeveral(part, cellText(titles[key]!))
    ? row[key]!.map((line): Cell => [line])
    : [row[key]!];
  const left: (readonly string[])[] = row.map(() => []);
  for (const column of columns) {
    const names = fields[column]!;
    const cell = column === key ? (first ?? []) : row[column]!;
    if (names.length > 0) left[column] = reader.read(cell, names);
    // What only numbers the rows says nothing.
    else if (sort.header < 0 || !isNumber(cell, titles[column]!)) left[column] = cell;
  }
  const isEntry = reader.entry.has(keyOf(part)) && !saysTotal(cellText(row[key]!));
  if (isEntry) {
    if (day && !['date', 'start', 'end'].some((field) => reader.entry.has(field)))
      reader.entry.set('date', day);
    addEntry(part, reader.entry, draft);
    for (const line of others)
      left[key] = [
        ...left[key]!,
        ...placeLine(part, line, order, (entry) => copy(reader.entry, entry), draft),
      ];
  }
  const beside = isEntry ? partBeside[part] : undefined;
  const column = beside ? columnOf(beside, sort, titles) : -1;
  if (beside && column >= 0) left[column] = placeBeside(beside, left[column]!, reader.entry, order, draft);
  const kept = isEntry ? left : [...row];
  if (kept.some((cell) => cell.length > 0)) keepRow(row, kept, rest);
}

function keepRow(row: readonly Cell[], left: readonly Cell[], rest: Rest): void {
  rest.rows.push({ row, left });
  rest.left.push(...left.map(cellText));
}

function isNumber(cell: Cell, title: Cell): boolean {
  return isNumberHeader(cellText(title)) && /^\d{0,3}[.)]?$/.test(cellText(cell));
}

/** Whether each line of a cell is an entry of its own: messages are, and what is named in the plural. */
function isOfSeveral(part: Part, header: string): boolean {
  return part === 'messages' || (part === 'activities' && isPlural(header));
}

/** What else tables of a part say of each entry: what an audience is told, what is done in a phase. */
const partBeside: Readonly<Partial<Record<Part, 'messages' | 'activities'>>> = {
  audiences: 'messages',
  phases: 'activities',
};

/** The column that names entries of another part. */
function columnOf(part: Part, { fields }: TableSort, titles: readonly Cell[]): number {
  return titles.findIndex(
    (title, column) => fields[column]!.length === 0 && fieldOfColumn(part, cellText(title)) === keyOf(part),
  );
}

/** @returns what is no entry of that part */
function placeBeside(
  part: 'messages' | 'activities',
  cell: Cell,
  known: BroughtEntry,
  order: DayOrder,
  draft: Draft,
): Cell {
  const complete = (entry: BroughtEntry) => {
    if (part === 'messages') entry.set('audience', known.get(keyOf('audiences'))!);
  };
  return cell.flatMap((line) => placeLine(part, [line], order, complete, draft));
}

/**
 * @param complete adds what else is said of it
 * @returns what is no entry
 */
function placeLine(
  part: Part,
  line: Cell,
  order: DayOrder,
  complete: (entry: BroughtEntry) => void,
  draft: Draft,
): Cell {
  const reader = new EntryReader(part, order, draft);
  const left = reader.read(line, [keyOf(part)]);
  if (reader.entry.size === 0) return line;
  complete(reader.entry);
  draft.of(part).push(reader.entry);
  return left;
}

/** Says of an entry what is said of another beside it. */
function copy(from: BroughtEntry, to: BroughtEntry): void {
  for (const [field, value] of from) if (!to.has(field)) to.set(field, value);
}

/** Adds an entry, or what it says to the same one. */
function addEntry(part: Part, entry: BroughtEntry, draft: Draft): void {
  if (part === 'objectives' && addedToObjective(entry, draft)) return;
  const key = keyOf(part);
  // The same may be done twice.
  const same = part === 'activities' ? undefined : draft.named(part, key, String(entry.get(key)!.value));
  if (same) addTo(same, entry, key, draft);
  else draft.of(part).push(entry);
}

/** Gives an entry what it does not say yet, and lists what is said otherwise. */
function addTo(known: BroughtEntry, entry: BroughtEntry, key: string, draft: Draft): void {
  for (const [field, value] of entry) {
    if (field === key) continue;
    if (!known.has(field)) known.set(field, value);
    else if (known.get(field)!.from !== value.from) draft.list(value.from);
  }
}

/** A second table about the objectives names them by their numbers: what it says belongs to the same ones. */
function addedToObjective(entry: BroughtEntry, draft: Draft): boolean {
  const key = entry.get('objective');
  const named = numberedObjective(String(key?.value ?? ''));
  const known = named && draft.of('objectives')[named.number - 1];
  if (!key || !named || !known) {
    if (key && named && named.rest !== '') entry.set('objective', { value: named.rest, from: key.from });
    return false;
  }
  giveLabel(known, named.rest, key.from);
  addTo(known, entry, 'objective', draft);
  return true;
}

function giveLabel(objective: BroughtEntry, label: string, from: string): void {
  const statement = String(objective.get('objective')?.value ?? '');
  const isShortened = label.endsWith('…') || statement.startsWith(label);
  if (label !== '' && !isShortened && !objective.has('label')) objective.set('label', { value: label, from });
}

function keepRest({ rows, left }: Rest, titles: readonly Cell[], key: number, draft: Draft): void {
  if (rows.length === 0) return;
  const isLeft = titles.map((_, column) => rows.some((each) => each.left[column]!.length > 0));
  const columns = [...titles.keys()].filter((column) => column === key || isLeft[column]);
  const pick = (cells: readonly Cell[]) => columns.map((column) => cells[column]!);
  const shown = rows.map(({ row, left: cells }) =>
    pick(
      row.map((cell, column) =>
        column === key ? [...new Set([...cell.slice(0, 1), ...cells[column]!])] : cells[column]!,
      ),
    ),
  );
  draft.keepRest([pick(titles), ...shown], left);
}

/** A table of channels against objectives, which says yes or no. */
function placeMatrix({ rows }: Table, draft: Draft): boolean {
  const [titles = [], ...others] = rows;
  const objectives = titles.map((cell) => numberedObjective(cellText(cell)));
  const places = objectives.flatMap((named, column) => (named ? [{ named, column }] : []));
  const known = draft.of('objectives');
  const answers = others.flatMap((row) => places.map(({ column }) => cellText(row[column]!)));
  const isMatrix =
    places.length > 0 &&
    objectives[0] === undefined &&
    places.length === titles.length - 1 &&
    places.every(({ named }) => known[named.number - 1] !== undefined) &&
    answers.every((answer) => saysYes(answer) || saysNo(answer));
  if (!isMatrix) return false;
  for (const { named, column } of places) {
    const objective = known[named.number - 1]!;
    giveLabel(objective, named.rest, cellText(titles[column]!));
    const channels = others.filter((row) => saysYes(cellText(row[column]!))).map((row) => cellText(row[0]!));
    if (channels.length > 0 && !objective.has('channels'))
      objective.set('channels', { value: channels, from: channels.join(' ') });
  }
  return true;
}
