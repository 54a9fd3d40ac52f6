/** The space above and below a paragraph, in twips. */
export interface Spacing {
  readonly before: number;
  readonly after: number;
}

/** How close things stand on a plan on one page, whatever the styles say. */
export interface PageSpacing {
  readonly title: Spacing;
  readonly heading: Spacing;
  readonly text: Spacing;
  readonly cell: Spacing;
}

/** Where there is room to spare. */
export const airySpacing: PageSpacing = {
  title: { before: 0, after: 100 },
  heading: { before: 240, after: 80 },
  text: { before: 80, after: 80 },
  cell: { before: 50, after: 50 },
};

export const tightSpacing: PageSpacing = {
  title: { before: 0, after: 40 },
  heading: { before: 90, after: 40 },
  text: { before: 50, after: 50 },
  cell: { before: 10, after: 10 },
};

/** Where nothing else would make it fit. */
export const tightestSpacing: PageSpacing = {
  title: { before: 0, after: 20 },
  heading: { before: 60, after: 20 },
  text: { before: 20, after: 20 },
  cell: { before: 0, after: 0 },
};

/** How a plan on one page stands unless it has room to spare. */
export const usualPage = {
  spacing: tightSpacing,
  /** How large the title and the headings are, in half-points: no larger than a headline, since the page has little room. */
  titleSize: 40,
  headingSize: 26,
  /** The room for a signature, in twips. */
  signatureHeight: 620,
};
