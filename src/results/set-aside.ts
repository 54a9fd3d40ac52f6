import { inWhatTime, noFigures } from './figure-words.ts';

/** Stands where words were taken out: it is neither a word nor a figure, and parts them. */
const gap = '¦';

const notFigures = new RegExp(noFigures.join('|'), 'gu');
const lengthsOfTime = new RegExp(inWhatTime, 'gu');

/** A text as figures are looked for in it: small letters, one sort of blanks, hyphens and signs; as long as it was. */
export function plainForm(text: string): string {
  return text.toLowerCase().replaceAll(/\s/g, ' ').replaceAll('‑', '-').replaceAll("'", '’');
}

/** A plain text without its days, ages and the like; the rest stays where it is. */
export function withoutDates(plain: string): string {
  return plain.replaceAll(notFigures, blank);
}

/** The same without how long something takes, for statements in which that is told beside what happens. */
export function withoutLengths(plain: string): string {
  return plain.replaceAll(lengthsOfTime, blank);
}

function blank(words: string): string {
  return gap.repeat(words.length);
}
