import type { Facts } from '../../facts.ts';
import type { Cell, Inline, Row, Table } from '../../model.ts';

interface Column {
  readonly header: readonly Inline[];
  readonly cell: Cell;
}

/** A table of one row below its header. */
export function sideBySide(
  { words }: Facts,
  title: 'channelMix' | 'timelineByMonth' | 'signoff',
  description: string,
  columns: readonly Column[],
  { isEven = false, isSigned = false }: Pick<Table, 'isEven'> & Pick<Row, 'isSigned'> = {},
): Table[] {
  if (columns.length === 0) return [];
  return [
    {
      type: 'table',
      title: words.text(title),
      description,
      columns: columns.map(({ header }) => ({ header })),
      rows: [{ cells: columns.map(({ cell }) => cell), isSigned }],
      isEven,
    },
  ];
}
