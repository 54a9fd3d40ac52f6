/** In half-points: the size for which the widths of columns are worked out. */
const measuredSize = 24;

/**
 * How much wider than Arial's the letters of some fonts are that public bodies use, roughly, by the average width
 * that the fonts state of themselves (`xAvgCharWidth`). Others count as no wider.
 */
const wide: Readonly<Record<string, number>> = {
  verdana: 1.16,
  'dejavu sans': 1.16,
  'courier new': 1.2,
  'century gothic': 1.08,
  montserrat: 1.14,
  poppins: 1.12,
  'lucida sans': 1.07,
  'lucida sans unicode': 1.07,
};

/**
 * How much room text needs, 1 being Arial of 12 pt.
 * @param size in half-points
 */
export function textScale(size: number, font: string | undefined): number {
  return (size / measuredSize) * (wide[font?.trim().toLowerCase() ?? ''] ?? 1);
}
