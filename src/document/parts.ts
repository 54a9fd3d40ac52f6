import { en } from './words/en.ts';

/** A part of a plan's frontmatter that the document shows. */
export type PartName = keyof typeof en.parts;

/** The parts, in the order in which a plan without a text shows them: that of the English words. */
export const partNames = Object.keys(en.parts) as readonly PartName[];
