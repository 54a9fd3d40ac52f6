import { ownPalette } from './palette.ts';
import { font } from './paragraph-looks.ts';

/** What charts take from the document's look. */
export interface ChartLook {
  readonly font: string;
  readonly text: string;
  readonly bar: string;
  readonly grid: string;
  /** In hundredths of a point: no text of ours is smaller than 12 pt. */
  readonly textSize: number;
  /** How wide its letters are, 1 being Arial's. */
  readonly letterScale: number;
}

export const ownChartLook: ChartLook = {
  font,
  text: ownPalette.text,
  bar: '2F6690',
  grid: ownPalette.rule,
  textSize: 1200,
  letterScale: 1,
};
