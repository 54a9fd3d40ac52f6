import { type DocumentPassage, type PassageTable, passageKey } from '../../src/document/passages.ts';
import type { ReturnedPassage } from '../../src/review/returned-passage.ts';

/** A passage that a plan is exported to, outside tables. */
export function said(words: string, more: Partial<DocumentPassage> = {}): DocumentPassage {
  const cells = [[words]];
  return { kind: 'paragraph', cells, key: passageKey(cells), line: undefined, table: undefined, ...more };
}

/** A row of a table that a plan is exported to; its head where it has no line. */
export function saidRow(table: PassageTable, cells: readonly string[], line?: number): DocumentPassage {
  const own = cells.map((cell) => cell.split('\n'));
  const kind = line === undefined ? 'header row' : 'row';
  return { kind, cells: own, key: passageKey(own), line, table };
}

/** A paragraph that came back. */
export function returned(
  words: string,
  more: Partial<ReturnedPassage> & { look?: string } = {},
): ReturnedPassage {
  const { look = 'Normal  ', ...rest } = more;
  return {
    part: 'text',
    cells: [{ paragraphs: [{ text: words, look }], span: 1, merge: 'none' }],
    row: undefined,
    line: undefined,
    ...rest,
  };
}

/** A row that came back; the first of its table where nothing stands over its columns. */
export function returnedRow(
  columns: readonly string[],
  cells: readonly string[],
  more: Partial<ReturnedPassage> & { table?: number } = {},
): ReturnedPassage {
  const { table = 0, ...rest } = more;
  return {
    part: 'text',
    cells: cells.map((cell) => ({
      paragraphs: cell === '' ? [] : cell.split('\n').map((text) => ({ text, look: 'Table  ' })),
      span: 1,
      merge: 'none',
    })),
    row: { table, isFirst: columns.length === 0, columns },
    line: undefined,
    ...rest,
  };
}
