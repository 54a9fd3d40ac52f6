import type { Cell, Table } from '../outline.ts';
import { cellText } from '../outline.ts';
import {
  bareNames,
  compared,
  faintNames,
  isEitherSide,
  isNumberHeader,
  questions,
  tellsCases,
  tellsDirectory,
  tellsRecord,
} from '../words/index.ts';
import type { Part } from '../words/words.ts';
import { bringDate } from './dates.ts';
import { columnsOf, fieldOfColumn, keyOf, severalNames } from './entry.ts';
import { namesDoers, type Side, sideOf } from './people.ts';
import { sectionOf } from './sections.ts';

/** What a table holds. */
export interface TableSort {
  readonly part: Part;
  /** The place of its header row; -1 where it has none. */
  readonly header: number;
  /** The fields that each column is for; none for a column that has no place. */
  readonly fields: readonly (readonly string[])[];
}

/** In the order in which they are preferred where a table could be several. */
const parts: readonly Part[] = [
  'activities',
  'objectives',
  'risks',
  'messages',
  'considered',
  'channels',
  'audiences',
  'stakeholders',
  'partners',
  'spokespeople',
  'phases',
  'signoff',
];

/** “What” and what it costs may be anything, so one of these has to stand beside it. */
const tellsActivities: ReadonlySet<string> = new Set([
  'date',
  'start',
  'end',
  'channel',
  'owner',
  'audience',
  'frequency',
  'status',
]);

/** What is called by a faint name, such as a title, is done on a day or comes back. */
const tellsTime: ReadonlySet<string> = new Set(['date', 'start', 'end', 'frequency', 'deadline']);

/** Above a header row may stand a title, or a line about the table. */
export const highestHeader = 5;

/**
 * What a table holds, by the words of its header.
 * @param heading the part under whose heading it stands
 */
export function sortOfTable({ rows, name = '' }: Table, heading: Part | undefined): TableSort | undefined {
  if (tellsCases(name)) return undefined;
  const section = heading ?? partOfTitle(name, rows[0]!);
  let best: { readonly sort: TableSort; readonly score: number } | undefined;
  for (const [header, row] of rows.slice(0, highestHeader).entries()) {
    if (header > 0 && !isTitle(rows[header - 1]!)) break;
    // A table of cases, told in its first column or its title, and what is then done plans nothing.
    if (row.slice(0, 1).some((cell) => tellsCases(cellText(cell)))) return undefined;
    if (isTitle(row) && row.some((cell) => tellsCases(cellText(cell)))) return undefined;
    if (row.some((cell) => tellsDirectory(cellText(cell)))) return undefined;
    for (const part of parts) {
      const columns = columnsIn(part, row);
      if (!columns || !isOf(part, columns, row, section)) continue;
      const score = scoreOf(part, columns, row, section) - header / 10;
      if (!best || score > best.score) best = { sort: { part, header, fields: columns.fields }, score };
    }
  }
  return best ? withSides(best.sort, rows) : withoutHeader(rows, section);
}

/** Activities without a header row, each of which has its day in the same column. */
function withoutHeader(rows: Table['rows'], section: Part | undefined): TableSort | undefined {
  if (section !== 'activities') return undefined;
  const columns = rows[0]!.map((_, column) => rows.map((row) => row[column]!));
  const isDay = (cell: Cell) =>
    /\d/.test(cellText(cell)) && bringDate(cellText(cell), undefined) !== undefined;
  const day = columns.findIndex((cells) => cells.every(isDay));
  const owner = columns.findIndex(
    (cells, column) => column !== day && cells.every((cell) => namesDoers(cellText(cell))),
  );
  const key = columns.findIndex(
    (cells, column) => column !== day && column !== owner && cells.every(hasWords),
  );
  if (day < 0 || key < 0) return undefined;
  const fields = columns.map((_, column) =>
    column === day ? ['date'] : column === owner ? ['owner'] : column === key ? [keyOf('activities')] : [],
  );
  return { part: 'activities', header: -1, fields };
}

const hasWords = (cell: Cell) => /\p{L}/u.test(cellText(cell));

/** What only stands in lists of what those do who do something, and of what those are told whom it is for. */
const tellsSide: Readonly<Record<Side, readonly string[]>> = {
  owner: ['status', 'cost', 'approver'],
  audience: ['message', 'frequency'],
};

/**
 * What a column is for that is called `Who`: by the other headers, else by who is named in it. Where that leaves it
 * open, it has no place.
 */
function withSides(sort: TableSort, rows: Table['rows']): TableSort {
  const either = rows[sort.header]!.findIndex((cell) => isEitherSide(cellText(cell)));
  const audience = audienceOf(sort.part);
  if (either < 0 || audience === undefined || sort.fields[either]!.includes(keyOf(sort.part))) return sort;
  const others = sort.fields.filter((_, column) => column !== either).flat();
  const fieldOf = { owner: 'owner', audience };
  const free = (['owner', 'audience'] as const).filter((side) => !others.includes(fieldOf[side]));
  const side =
    free.length === 2
      ? sideOfColumn(
          rows.slice(sort.header + 1).map((row) => row[either]!),
          others,
        )
      : free[0];
  const fields = sort.fields.map((each, column) =>
    column === either ? (side === undefined ? [] : [fieldOf[side]]) : each,
  );
  return { ...sort, fields };
}

/** The field of a part’s entries that says whom they are for, where those who do them are named too. */
function audienceOf(part: Part): string | undefined {
  const names = columnsOf(part).map(([field]) => field);
  return names.includes('owner') ? names.find((field) => /^audiences?$/.test(field)) : undefined;
}

function sideOfColumn(cells: readonly Cell[], others: readonly string[]): Side | undefined {
  const sides = cells.flatMap((cell) => cell.flatMap(severalNames).flatMap((name) => sideOf(name) ?? []));
  const count = (side: Side) => sides.filter((each) => each === side).length;
  const told = (['owner', 'audience'] as const).filter((side) =>
    tellsSide[side].some((field) => others.includes(field)),
  );
  const likely = count('owner') === count('audience') ? undefined : count('owner') > count('audience');
  if (likely === undefined) return told.length === 1 && sides.length === 0 ? told[0] : undefined;
  const side = likely ? 'owner' : 'audience';
  const isAgreed = told.length === 1 && told[0] === side;
  return isAgreed || (told.length !== 1 && sides.every((each) => each === side)) ? side : undefined;
}

/** The part that a table’s own name or its title names: a sheet `Risks`. */
function partOfTitle(name: string, first: readonly Cell[]): Part | undefined {
  const title = isTitle(first) ? first.map(cellText).join('') : '';
  return sectionOf(name) ?? (title === '' ? undefined : sectionOf(title));
}

/** A row with one cell filled, such as a table’s title. */
function isTitle(row: readonly Cell[]): boolean {
  return row.filter((cell) => cell.length > 0).length <= 1;
}

/** What the columns of a table would be for in a part. */
interface Columns {
  readonly fields: readonly (readonly string[])[];
  /** The column that names the entries. */
  readonly key: number;
  /** Whether it is called by what may also be said about an entry: a title, a deliverable. */
  readonly isFaint: boolean;
  /** The fields whose header is called just that. */
  readonly sure: ReadonlySet<string>;
}

function isOf(part: Part, { fields, key, isFaint, sure }: Columns, row: readonly Cell[], section?: Part) {
  const isSection = part === section;
  const header = compared(cellText(row[key]!));
  const count = new Set(fields.flat()).size;
  // What begins with `Stakeholder` is a list of them, whatever else it says.
  const isPlain =
    plainParts.has(part) && key === firstColumn(row) && sectionOf(header) === part && row.every(isHeader);
  if (count < 2 && !isSection && !isPlain) return false;
  // Anybody and anything has a name.
  if (!isSection && bareNames.has(header) && !tells[part]?.some((field) => sure.has(field))) return false;
  if (part !== 'activities') return true;
  if (isSection && header !== '' && fieldOfColumn(part, header) === keyOf(part)) return true;
  const telling = isFaint ? tellsTime : tellsActivities;
  return [...sure].some((field) => telling.has(field));
}

/** Parts whose entries have no other table that begins with their name. */
const plainParts: ReadonlySet<Part> = new Set(['audiences', 'risks', 'stakeholders']);

/** Whether a cell may be a header: words, and few of them. */
function isHeader(cell: Cell): boolean {
  const text = cellText(cell);
  return text === '' || (text.length <= longest && /\p{L}/u.test(text));
}

/** The first column that does more than number the rows. */
function firstColumn(row: readonly Cell[]): number {
  return row.findIndex((cell) => !isNumberHeader(cellText(cell)));
}

/** What is said of the entries of a part alone, whatever the column of their names is called. */
const tells: Partial<Readonly<Record<Part, readonly string[]>>> = {
  stakeholders: ['influence', 'interest'],
  signoff: ['date'],
  activities: ['date', 'frequency'],
};

function scoreOf(part: Part, { fields, key, isFaint, sure }: Columns, row: readonly Cell[], section?: Part) {
  const all = [...new Set(fields.flat())];
  // What a table is about stands before what is said of it.
  const lead = key === firstColumn(row) ? 1.5 : 0;
  const doubt = isFaint || !sure.has(keyOf(part)) ? 1 : 0;
  return (
    all.filter((field) => sure.has(field)).length +
    all.length +
    lead * 2 +
    (part === section ? 2 : 0) -
    doubt * 2
  );
}

/** The columns of a part in a header row; undefined where none names its entries. */
function columnsIn(part: Part, row: readonly Cell[]): Columns | undefined {
  const found = row.map((): string[] => []);
  const sure = new Set<string>();
  const taken = new Set<string>();
  // Whole headers first, so that “Key message” does not take the place of “Message”.
  for (const read of [wholeHeader, headerPieces, wordsWithin]) {
    for (const [column, cell] of row.entries()) {
      const text = cellText(cell);
      if (found[column]!.length > 0 || text === '' || text.length > longest) continue;
      if (isLeftOpen(part, text)) continue;
      const fields = [...new Set(read(part, text))].filter((field) => !taken.has(field));
      for (const field of fields) {
        taken.add(field);
        if (read !== wordsWithin) sure.add(field);
      }
      found[column] = fields;
    }
  }
  // Who does it counts as told, whichever side that is.
  for (const [column, cell] of row.entries())
    if (isLeftOpen(part, cellText(cell))) {
      found[column] = taken.has('owner') ? [audienceOf(part)!] : ['owner'];
      sure.add('owner');
    }
  const key = found.findIndex((fields) => fields.includes(keyOf(part)));
  if (key >= 0) return { fields: found, key, isFaint: false, sure };
  const faint = faintKey(part, row, found, sure);
  if (faint < 0) return undefined;
  const fields = found.map((each, column) => (column === faint ? [keyOf(part)] : each));
  return { fields, key: faint, isFaint: true, sure };
}

/** Whether only what stands below a header tells what it is for. */
const isLeftOpen = (part: Part, header: string) => isEitherSide(header) && audienceOf(part) !== undefined;

/** No header is longer, in UTF-16 code units. */
const longest = 60;

/** The column that names a part’s entries where none is called after them. */
function faintKey(
  part: Part,
  row: readonly Cell[],
  found: readonly (readonly string[])[],
  sure: ReadonlySet<string>,
) {
  for (const { part: of, words, needs } of faintNames) {
    if (of !== part || !needs.every((field) => sure.has(field))) continue;
    const column = row.findIndex(
      (cell, index) => found[index]!.length === 0 && words.has(compared(cellText(cell))),
    );
    if (column >= 0) return column;
  }
  return -1;
}

function wholeHeader(part: Part, text: string): string[] {
  const field = fieldOfColumn(part, text);
  return field === undefined ? [] : [field];
}

/** A header that names several things: `Owner and cost`. */
function headerPieces(part: Part, text: string): string[] {
  return text
    .split(/\s*[,/&+]\s*|\s+(?:and|or|a|ac|neu)\s+/)
    .flatMap((piece) => fieldOfColumn(part, piece) ?? []);
}

/** A header with what it is among other words: `Lead officer (comms)`. */
function wordsWithin(part: Part, text: string): string[] {
  if (isNumberHeader(text) || tellsRecord(text)) return [];
  const words = ` ${compared(text)} `;
  const held = columnsOf(part)
    .flatMap(([field, names]) => [...names].map((name) => ({ field, name })))
    .filter(
      ({ name }) =>
        name.length > 3 && !bareNames.has(name) && !questions.has(name) && words.includes(` ${name} `),
    )
    .sort((a, b) => b.name.length - a.name.length);
  return held.slice(0, 1).map(({ field }) => field);
}
