/** A place in the grid: rows and columns from zero, -1 for their heads. */
export interface Place {
  readonly row: number;
  readonly column: number;
}
