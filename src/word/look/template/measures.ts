import { asArial, type FontMeasures } from '../font-measures.ts';

/** In half-points: the size for which the widths of columns are worked out. */
const measuredSize = 24;

/**
 * Fonts that public bodies use, whose letters are wider or whose lines are higher than Arial's: roughly, by the widths of
 * usual words, and by the heights that the fonts state of themselves (`hhea`).
 */
const larger: Readonly<Record<string, FontMeasures>> = {
  aptos: { width: 1.04, line: 1.12 },
  'arial black': { width: 1.32, line: 1.23 },
  calibri: { width: 1, line: 1.07 },
  carlito: { width: 1, line: 1.07 },
  'century gothic': { width: 1.16, line: 1.07 },
  'courier new': { width: 1.2, line: 1 },
  'dejavu sans': { width: 1.16, line: 1.02 },
  'lucida sans unicode': { width: 1.16, line: 1.34 },
  montserrat: { width: 1.2, line: 1.06 },
  'noto sans': { width: 1.08, line: 1.19 },
  'open sans': { width: 1.08, line: 1.19 },
  poppins: { width: 1.2, line: 1.31 },
  'segoe ui': { width: 1.03, line: 1.16 },
  tahoma: { width: 1.04, line: 1.05 },
  verdana: { width: 1.16, line: 1.06 },
};

/** No larger than Arial, and everywhere there or replaced by a font of the same widths. */
const plain = /^(?:arial|helvetica|liberation (?:sans|serif)|arimo|times(?: new roman)?|tinos|arial narrow)$/;

/** Other fonts are missing on many computers, and what stands in for them may be larger. */
const unsure: FontMeasures = { width: 1.16, line: 1.06 };

/** How a font's text measures. */
export function fontMeasures(font: string | undefined): FontMeasures {
  const name = font?.trim().toLowerCase() ?? 'arial';
  return larger[name] ?? (plain.test(name) ? asArial : unsure);
}

/**
 * How much room text needs, 1 being Arial of 12 pt.
 * @param size in half-points
 */
export function textScale(size: number, font: string | undefined): number {
  return (size / measuredSize) * fontMeasures(font).width;
}
