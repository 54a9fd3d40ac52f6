/** How a font's text measures beside Arial's of the same size. */
export interface FontMeasures {
  /** How wide its letters are, 1 being Arial's. */
  readonly width: number;
  /** How high its lines are, 1 being Arial's. */
  readonly line: number;
}

export const asArial: FontMeasures = { width: 1, line: 1 };
