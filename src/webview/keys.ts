import type { Place } from './place.ts';
import { clamp } from './sight.ts';

/** So many weeks are a quarter. */
const quarter = 13;

/** How far one may go, and how much is in sight. */
export interface Reach {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly rowsInSight: number;
  /** The first column in sight, from zero. */
  readonly firstColumn: number;
}

/** What a key press says besides its key. */
export interface Pressed {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** Where a key leads from a cell; undefined where it leads nowhere. */
export function placeAfter(pressed: Pressed, from: Place, reach: Reach): Place | undefined {
  const { key, altKey } = pressed;
  const { rowCount, columnCount, rowsInSight, firstColumn } = reach;
  const isWide = pressed.ctrlKey || pressed.metaKey;
  const to = (row: number, column: number): Place => ({
    row: clamp(row, -1, rowCount - 1),
    column: clamp(column, -1, columnCount - 1),
  });
  const { row, column } = from;
  if (altKey) {
    if (key === 'PageUp') return to(row, Math.max(0, column - quarter));
    return key === 'PageDown' ? to(row, column + quarter) : undefined;
  }
  switch (key) {
    case 'ArrowUp':
      return isWide ? undefined : to(row - 1, column);
    case 'ArrowDown':
      return isWide ? undefined : to(row + 1, column);
    case 'ArrowLeft':
      return isWide ? undefined : to(row, column - 1);
    case 'ArrowRight':
      // The heads stay in sight: beside them is what is in sight too, however far that is.
      return isWide ? undefined : to(row, column < 0 ? firstColumn : column + 1);
    case 'PageUp':
      return isWide ? undefined : to(Math.max(0, row - rowsInSight), column);
    case 'PageDown':
      return isWide ? undefined : to(row + rowsInSight, column);
    case 'Home':
      return isWide ? to(0, -1) : to(row, -1);
    case 'End':
      return isWide ? to(rowCount - 1, columnCount - 1) : to(row, columnCount - 1);
    default:
      return undefined;
  }
}
