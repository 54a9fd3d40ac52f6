import type { Stretch } from '../panel/sheet.ts';

/** How much of the grid is in sight, and where; in whole rows and columns. */
export interface Sight {
  readonly rows: Stretch;
  readonly columns: Stretch;
}

/** The sizes on the screen from which follows what is in sight, in pixels. */
export interface Sizes {
  readonly width: number;
  readonly height: number;
  readonly headWidth: number;
  readonly headHeight: number;
  readonly cellWidth: number;
  readonly cellHeight: number;
}

/** Turns scroll positions into rows and columns and back: the page moves by whole ones. */
export class Frame {
  readonly sizes: Sizes;
  /** How many rows and columns are whole in sight; what is cut at the edge is drawn besides. */
  readonly rows: number;
  readonly columns: number;

  constructor(sizes: Sizes) {
    this.sizes = sizes;
    this.rows = Math.max(1, Math.floor((sizes.height - sizes.headHeight) / sizes.cellHeight));
    this.columns = Math.max(1, Math.floor((sizes.width - sizes.headWidth) / sizes.cellWidth));
  }

  /** The room that so many rows and columns take, so that the last ones can be scrolled into sight and no further. */
  room(rows: number, columns: number): { readonly width: number; readonly height: number } {
    const { width, height, cellWidth, cellHeight } = this.sizes;
    return {
      width: Math.round(width + Math.max(0, columns - this.columns) * cellWidth),
      height: Math.round(height + Math.max(0, rows - this.rows) * cellHeight),
    };
  }

  /** What is in sight at a scroll position, what is cut at the edge included. */
  sight(left: number, top: number, rows: number, columns: number): Sight {
    const firstRow = clamp(Math.round(top / this.sizes.cellHeight), 0, Math.max(0, rows - this.rows));
    const firstColumn = clamp(
      Math.round(left / this.sizes.cellWidth),
      0,
      Math.max(0, columns - this.columns),
    );
    return {
      rows: { from: firstRow, count: Math.min(this.rows + 1, rows - firstRow) },
      columns: { from: firstColumn, count: Math.min(this.columns + 1, columns - firstColumn) },
    };
  }
}

/** The first of so many in sight when one is brought into sight by the shortest way; what is before zero is always. */
export function firstToShow(first: number, count: number, wanted: number): number {
  if (wanted < 0) return first;
  return clamp(first, wanted - count + 1, wanted);
}

/** The stretch to ask for: what is in sight in its middle. */
export function around({ from, count }: Stretch, most: number, length: number): Stretch {
  const spare = Math.max(0, Math.floor((most - count) / 2));
  const start = clamp(from - spare, 0, Math.max(0, length - most));
  return { from: start, count: most };
}

/** Whether a stretch that is there holds one that is wanted, with some to spare where there is more. */
export function holds(there: Stretch, wanted: Stretch, spare: number, length: number): boolean {
  const first = Math.max(0, wanted.from - spare);
  const end = Math.min(length, wanted.from + wanted.count + spare);
  return there.from <= first && end <= there.from + there.count;
}

export function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
