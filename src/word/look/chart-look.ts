import { asArial, type FontMeasures } from './font-measures.ts';
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
  /** How its font measures. */
  readonly letters: FontMeasures;
}

export const ownChartLook: ChartLook = {
  font,
  text: ownPalette.text,
  bar: '2F6690',
  grid: ownPalette.rule,
  textSize: 1200,
  letters: asArial,
};
