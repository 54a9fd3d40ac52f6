/** The parts of a plan's frontmatter, in the order in which a plan without a body shows them. */
export const partNames = [
  'aim',
  'objectives',
  'audiences',
  'stakeholders',
  'messages',
  'channels',
  'activities',
  'budget',
  'risks',
  'evaluation',
  'compliance',
  'signoff',
] as const;

export type PartName = (typeof partNames)[number];
