import { type DocumentPassage, passageKey } from '../../document/passages.ts';

/**
 * A row as the document would say it after an edit.
 * @param before what the document says, the row among it
 * @param after what it would say
 * @param columns the cells of the row that may change
 * @returns undefined where anything else of its table would
 */
export function rowOfItsTable(
  before: readonly DocumentPassage[],
  after: readonly DocumentPassage[],
  row: DocumentPassage,
  ...columns: readonly number[]
): DocumentPassage | undefined {
  const [rows, now] = [rowsBeside(row, before), rowsBeside(row, after)];
  const at = rows.indexOf(row);
  const others = (all: readonly DocumentPassage[]) =>
    all
      .map(({ key, cells }, index) =>
        index === at ? passageKey(cells.map((cell, column) => (columns.includes(column) ? [] : cell))) : key,
      )
      .join('\n');
  return rows.length === now.length && others(rows) === others(now) ? now[at] : undefined;
}

/** The rows of the table in which a row stands, as a document says them. */
export function rowsBeside({ table }: DocumentPassage, said: readonly DocumentPassage[]): DocumentPassage[] {
  return said.filter(
    (other) =>
      other.kind === 'row' &&
      other.table!.title === table!.title &&
      other.table!.columns.join('\n') === table!.columns.join('\n'),
  );
}
