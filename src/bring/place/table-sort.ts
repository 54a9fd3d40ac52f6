import type { Cell, Table } from '../outline.ts';
import { cellText } from '../outline.ts';
import { compared, tellsCases, tellsDirectory } from '../words/index.ts';
import type { Part } from '../words/words.ts';
import { columnsOf, keyOf } from './entry.ts';

/** What a table holds. */
export interface TableSort {
  readonly part: Part;
  /** The place of its header row. */
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

/** What “what” and what it costs may be anything, so one of these has to stand beside it. */
const tellsActivities: ReadonlySet<string> = new Set([
  'date',
  'start',
  'end',
  'channel',
  'owner',
  'audience',
]);

/** Above a header row may stand a title, or a line about the table. */
const highestHeader = 5;

/**
 * What a table holds, by the words of its header.
 * @param section the part under whose heading it stands
 */
export function sortOfTable({ rows }: Table, section: Part | undefined): TableSort | undefined {
  let best: { readonly sort: TableSort; readonly score: number } | undefined;
  for (const [header, row] of rows.slice(0, highestHeader).entries()) {
    if (header > 0 && !isTitle(rows[header - 1]!)) break;
    // A table of cases, told in its first column, and what is then done plans nothing.
    if (row[0] && tellsCases(cellText(row[0]))) return undefined;
    if (row.some((cell) => tellsDirectory(cellText(cell)))) return undefined;
    for (const part of parts) {
      const fields = fieldsOf(part, row);
      const count = new Set(fields.flat()).size;
      const isSection = part === section;
      const found = fields.flat();
      if (!found.includes(keyOf(part)) || (count < 2 && !isSection)) continue;
      const isTold =
        found.some((field) => tellsActivities.has(field)) || (isSection && isNamedWhole(part, row));
      if (part === 'activities' && !isTold) continue;
      const score = count + (isSection ? 0.5 : 0) - header / 10;
      if (!best || score > best.score) best = { sort: { part, header, fields }, score };
    }
  }
  return best?.sort;
}

/** Whether a column is called just what the entries of a part are. */
function isNamedWhole(part: Part, row: readonly Cell[]): boolean {
  return row.some((cell) => named(part, compared(cellText(cell))) === keyOf(part));
}

/** A row with one cell filled, such as a table’s title. */
function isTitle(row: readonly Cell[]): boolean {
  return row.filter((cell) => cell.length > 0).length <= 1;
}

function fieldsOf(part: Part, row: readonly Cell[]): string[][] {
  const taken = new Set<string>();
  const found = row.map((): string[] => []);
  // Whole headers first, so that “Key message” does not take the place of “Message”.
  for (const read of [wholeHeader, headerPieces]) {
    for (const [column, cell] of row.entries()) {
      const text = cellText(cell);
      if (found[column]!.length > 0 || text === '' || text.length > longest) continue;
      const fields = [...new Set(read(part, text))].filter((field) => !taken.has(field));
      for (const field of fields) taken.add(field);
      found[column] = fields;
    }
  }
  return found;
}

/** No header is longer, in UTF-16 code units. */
const longest = 60;

function wholeHeader(part: Part, text: string): string[] {
  const field = named(part, compared(text));
  return field === undefined ? [] : [field];
}

/** A header that names several things, `Owner and cost`, or one among other words, `Lead officer (comms)`. */
function headerPieces(part: Part, text: string): string[] {
  const pieces = text.split(/\s*[,/&+]\s*|\s+(?:and|or|a|ac|neu)\s+/);
  const fields = pieces.flatMap((piece) => named(part, compared(piece)) ?? []);
  if (fields.length > 0) return fields;
  const words = ` ${compared(text)} `;
  const held = columnsOf(part)
    .flatMap(([field, names]) => [...names].map((name) => ({ field, name })))
    .filter(({ name }) => name.length > 3 && words.includes(` ${name} `))
    .sort((a, b) => b.name.length - a.name.length);
  return held.slice(0, 1).map(({ field }) => field);
}

function named(part: Part, words: string): string | undefined {
  return columnsOf(part).find(([, names]) => names.has(words))?.[0];
}
