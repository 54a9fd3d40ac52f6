import type { SheetCell, SheetTable } from '../table.ts';

/** Room beside the text: the cell's margins, and in the header the button of the filter. */
const margin = { cell: 2, header: 5 };

/** The widths of a table's columns in characters: as wide as their longest line, up to what each may have. */
export function columnWidths({ columns, rows }: SheetTable): number[] {
  return columns.map(({ header, widest }, index) => {
    const lengths = rows.map(({ cells }) => lengthOf(cells[index]) + margin.cell);
    // A word of the header is never broken.
    const longestWord = Math.max(...header.split(' ').map(({ length }) => length)) + margin.header;
    return Math.max(
      longestWord,
      Math.min(
        widest,
        lengths.reduce((a, b) => Math.max(a, b), header.length + margin.header),
      ),
    );
  });
}

/** About how many characters the longest line of a cell shows. */
function lengthOf(cell: SheetCell): number {
  switch (cell?.type) {
    case undefined:
      return 0;
    case 'text':
      return cell.text.split(/\r\n|\n|\r/).reduce((longest, { length }) => Math.max(longest, length), 0);
    case 'number':
      return String(cell.number).length;
    case 'day':
      return '30 Sept 2027'.length;
    case 'amount':
      // With its sign, and a comma for three figures.
      return cell.amount.toFixed(2).length * 1.34 + 2;
  }
}
