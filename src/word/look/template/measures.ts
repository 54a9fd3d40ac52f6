/** In half-points: the size for which the widths of columns are worked out. */
const measuredSize = 24;

/**
 * How much wider than Arial's the letters of some fonts are that public bodies use, roughly, by the average width
 * that the fonts state of themselves (`xAvgCharWidth`).
 */
const wide: Readonly<Record<string, number>> = {
  verdana: 1.16,
  'dejavu sans': 1.16,
  'courier new': 1.2,
  montserrat: 1.14,
};

/** No wider than Arial, and everywhere there or replaced by a font of the same widths. */
const plain =
  /^(?:arial|helvetica|liberation (?:sans|serif)|arimo|calibri|carlito|times(?: new roman)?|tinos|arial narrow)$/;

/** Other fonts are missing on many computers, and what stands in for them may be wider. */
const unsure = 1.12;

/** How wide a font's text is, 1 being Arial's. */
export function fontScale(font: string | undefined): number {
  const name = font?.trim().toLowerCase() ?? 'arial';
  return wide[name] ?? (plain.test(name) ? 1 : unsure);
}

/**
 * How much room text needs, 1 being Arial of 12 pt.
 * @param size in half-points
 */
export function textScale(size: number, font: string | undefined): number {
  return (size / measuredSize) * fontScale(font);
}
