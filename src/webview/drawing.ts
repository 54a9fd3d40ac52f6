import type { Mark, Sheet, SheetCell, SheetColumn, SheetRow } from '../panel/sheet.ts';
import { filled, made, putInOrder } from './elements.ts';
import type { Place } from './place.ts';
import type { Sight } from './sight.ts';

/** A row on the page, with its cells by their columns. */
interface DrawnRow {
  readonly element: HTMLElement;
  readonly cells: Map<number, HTMLElement>;
}

/** Draws what is in sight of a sheet, and no more; what stays in sight keeps its elements, and so the focus. */
export class Drawing {
  readonly #root: HTMLElement;
  readonly #rows = new Map<number, DrawnRow>();
  #sheet: Sheet | undefined;

  /** @param root the treegrid; its data attributes have what is said in its own right */
  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** The element of a cell, where it is on the page. */
  cell({ row, column }: Place): HTMLElement | undefined {
    return this.#rows.get(row)?.cells.get(column);
  }

  /** The place of a cell’s element, or of anything in it. */
  placeOf(target: Element): Place | undefined {
    const cell = target.closest('[aria-colindex]');
    const row = cell?.closest('[aria-rowindex]');
    return cell && row
      ? { row: Number(row.ariaRowIndex) - 2, column: Number(cell.ariaColIndex) - 2 }
      : undefined;
  }

  /** @param active the cell that is the grid’s one tab stop, where it is in sight */
  draw(sheet: Sheet, { rows, columns }: Sight, active: Place): void {
    const isNew = sheet !== this.#sheet;
    this.#sheet = sheet;
    this.#root.ariaRowCount = String(sheet.rowCount + 1);
    this.#root.ariaColCount = String(sheet.columnCount + 1);
    const columnIndexes = [-1, ...upFrom(columns.from, columns.count)];
    const shown = kept(this.#rows, [-1, ...upFrom(rows.from, rows.count)], newRow, (row, index, isMade) => {
      const data = index < 0 ? undefined : sheet.rows[index - sheet.firstRow];
      if (isNew || isMade) describeRow(row.element, data);
      const make = (column: number) => newCell({ row: index, column });
      const cells = kept(row.cells, columnIndexes, make, (cell, column, isCellMade) => {
        if (isNew || isCellMade) this.#fill(cell, sheet, { row: index, column }, data);
        const tabIndex = index === active.row && column === active.column ? 0 : -1;
        if (cell.tabIndex !== tabIndex || isCellMade) cell.tabIndex = tabIndex;
      });
      putInOrder(row.element, cells);
    });
    putInOrder(
      this.#root,
      shown.map(({ element }) => element),
    );
  }

  #fill(cell: HTMLElement, sheet: Sheet, { row, column }: Place, data: SheetRow | undefined): void {
    const head = column < 0 ? undefined : sheet.columns[column - sheet.firstColumn];
    if (row < 0) this.#fillColumnHead(cell, sheet, column < 0, head);
    else if (column < 0) fillRowHead(cell, sheet, data);
    else this.#fillCell(cell, data, head, data?.cells[column - sheet.firstColumn] ?? undefined);
    const isToday = sheet.view === 'weeks' && column === sheet.today;
    cell.classList.toggle('today', isToday);
    if (row < 0) cell.ariaCurrent = isToday ? 'date' : null;
  }

  #fillColumnHead(
    cell: HTMLElement,
    { view }: Sheet,
    isCorner: boolean,
    head: SheetColumn | undefined,
  ): void {
    const { activity = '', weeks = '' } = this.#root.dataset;
    const corner = isCorner ? (view === 'list' ? activity : weeks) : '';
    const marks = head?.marks ?? [];
    put(cell, head?.spoken ?? corner, [
      ...wordsOf(head?.text ?? corner, 'text'),
      ...wordsOf(head?.note ?? '', 'note'),
      ...marks.map(({ kind, word }) => made('span', `mark ${kind}`, word)),
    ]);
    cell.className = classOf(isCorner ? 'head corner' : 'head week', marks);
  }

  #fillCell(
    cell: HTMLElement,
    row: SheetRow | undefined,
    head: SheetColumn | undefined,
    given: SheetCell | undefined,
  ): void {
    const marks = given?.marks ?? [];
    if (given) {
      cell.ariaLabel = null;
      put(cell, given.spoken, [
        ...wordsOf(given.text, marks.length > 0 ? 'text' : 'text long'),
        ...marks.map(({ kind, word }) => made('span', `mark boxed ${kind}`, word)),
      ]);
    } else {
      // Nothing is seen that the name could differ from, and most cells are empty: text out of sight takes its time too.
      cell.ariaLabel = filled(this.#root.dataset.empty ?? '', row?.text ?? '', head?.spoken ?? '');
      cell.replaceChildren();
    }
    cell.ariaBusy = row && head ? null : 'true';
    const around = (head?.marks ?? []).map(({ kind }) => `in-${kind}`);
    cell.className = [classOf('cell', marks), ...around].join(' ');
  }
}

function fillRowHead(cell: HTMLElement, { view }: Sheet, row: SheetRow | undefined): void {
  const twisty = made('span', row?.isOpen ? 'twisty open' : 'twisty');
  put(cell, row?.spoken ?? '', [
    ...(view === 'weeks' && row?.isOpen !== undefined ? [twisty] : []),
    ...wordsOf(row?.text ?? '', 'text long'),
    ...wordsOf(row?.note ?? '', 'note'),
  ]);
  cell.ariaBusy = row ? null : 'true';
  cell.className = row?.level === 2 ? 'head below' : 'head';
}

function describeRow(element: HTMLElement, row: SheetRow | undefined): void {
  element.ariaLevel = row ? String(row.level) : null;
  element.ariaExpanded = row?.isOpen === undefined ? null : String(row.isOpen);
}

/** An element for each index, those that are there already kept, in their order. */
function kept<Drawn>(
  there: Map<number, Drawn>,
  indexes: readonly number[],
  make: (index: number) => Drawn,
  update: (drawn: Drawn, index: number, isMade: boolean) => void,
): Drawn[] {
  const wanted = new Set(indexes);
  for (const index of there.keys()) if (!wanted.has(index)) there.delete(index);
  return indexes.map((index) => {
    const known = there.get(index);
    const drawn = known ?? make(index);
    there.set(index, drawn);
    update(drawn, index, known === undefined);
    return drawn;
  });
}

function newRow(index: number): DrawnRow {
  const element = made('div', index < 0 ? 'row top' : 'row');
  element.role = 'row';
  element.ariaRowIndex = String(index + 2);
  return { element, cells: new Map() };
}

function newCell({ row, column }: Place): HTMLElement {
  const cell = made('div');
  cell.role = row < 0 ? 'columnheader' : column < 0 ? 'rowheader' : 'gridcell';
  cell.ariaColIndex = String(column + 2);
  return cell;
}

/** Puts into a cell what is seen of it, and, out of sight, the whole of it as it is spoken. */
function put(cell: HTMLElement, spoken: string, seen: readonly HTMLElement[]): void {
  for (const element of seen) element.ariaHidden = 'true';
  cell.replaceChildren(made('span', 'spoken', spoken), ...seen);
}

function wordsOf(text: string, className: string): HTMLElement[] {
  return text === '' ? [] : [made('span', className, text)];
}

function classOf(name: string, marks: readonly Mark[]): string {
  return [name, ...new Set(marks.map(({ kind }) => `has-${kind}`))].join(' ');
}

function upFrom(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => from + index);
}
