import { DocumentWords } from '../document/words/words.ts';
import type { Grid } from '../portfolio/grid.ts';
import type { FileOf } from './file-of.ts';
import { gridCalendar } from './grid-calendar.ts';
import { gridCsv } from './grid-csv.ts';
import type { GridPageRequest } from './grid-document.ts';
import { gridText } from './grid-text.ts';

/** The formats of a grid that are texts in words. */
export type GridTextFormat = 'text' | 'csv' | 'ics';

export interface GridFormatRequest extends GridPageRequest {
  readonly fileOf: FileOf;
  /** Where a plan lies, folders and all. */
  readonly placeOf: FileOf;
  /** How wide lines of text may be. */
  readonly width: number;
}

/** A grid as a text of a format. */
export function gridAs(format: GridTextFormat, grid: Grid, request: GridFormatRequest): string {
  const { organisation, language, today, by, fileOf, placeOf, width } = request;
  const words = new DocumentWords(language);
  switch (format) {
    case 'text':
      return gridText(grid, { words, today, by, fileOf, width });
    case 'csv':
      return gridCsv(grid, { words, today, by, fileOf });
    case 'ics':
      return gridCalendar(grid, {
        words,
        today,
        placeOf,
        name: organisation ? words.text('gridOf', organisation) : words.text('grid'),
      });
  }
}
