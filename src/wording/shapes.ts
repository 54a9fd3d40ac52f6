/** What the form of a word says of it, in any language: a number, a sum, a date, a code. */

/** The sorts that a form can tell; `<length-of-time>` by the parts of a word with a hyphen. */
export const sortsByForm = [
  ...[
    '<number>',
    '<numeral>',
    '<whole-number>',
    '<percent>',
    '<sum>',
    '<measured>',
    '<ordinal>',
    '<fraction>',
  ],
  ...[
    '<year>',
    '<past-year>',
    '<financial-year>',
    '<quarter>',
    '<date>',
    '<day-of-month>',
    '<slashed>',
    '<clock>',
  ],
  ...['<ages>', '<code>', '<length-of-time>', '<word>', '<mark>', '<open>', '<close>', '<capital>'],
];

const sum = /^(?:[£$€]|(?:eur|gbp|usd)(?=\d))\d/;
const number = /^[£$€]?(?:eur|gbp|usd)?\d[\d,]*(?:\.\d+)?(?:k|m|bn|%|st|nd|rd|th)?$/;
const pastYear = /^19\d\d$/;
const year = /^20\d\d(?:[/–-](?:\d\d|\d{4}))?$/;
const isoDate = /^\d{4}-\d\d-\d\d$/;
const wholeDate = /^\d{1,2}([/.])\d{1,2}\1\d{2,4}$/;
const slashed = /^\d{1,2}\/\d{1,2}$/;
const fraction = /^1\/[2-9]$/;
const clock = /^(?:\d{1,2}(?:[.:]\d\d)?[ap]m|\d{1,2}:[0-5]\d)$/;
const quarter = /^q[1-4]$/;
const dayOfMonth = /^\d{1,2}(?:st|nd|rd|th)?(?:[–-]\d{1,2}(?:st|nd|rd|th)?)?$/;
const ordinal = /^\d+(?:st|nd|rd|th)$/;
const measured = /^\d[\d.,]*(?:mph|kmh|kg|kw|kwh|mw|km|ml|cm|mm|°c|mins?|hrs?)$/;
const range = /^[£$€]?\d[\d,.]*[km%]?[–-][£$€]?\d[\d,.]*(?:k|m|bn|%)?$/;
const ages = /^\d{1,2}s$|^\d\d[–-]\d\ds$|^(?:over|under)-\d{1,2}s$|^\d\d\+$|^[\d–-]+-year-olds?$/;
/** Letters with digits among them: the A34, CO2, 2i2c, Covid-19. */
const code = /^(?:\p{L}+[-&]?\d[\p{L}\d.-]*|\d+\p{L}+\d[\p{L}\d]*|[345]g|24\/7)$/u;

/** Numbers that are no year, nor anything else that one figure more or less would change. */
const plainNumber = /^£?(?:\d{1,3}|(?!19|20)\d{4}|\d{5,}|\d{1,3}(?:,\d{3})+)%?$/;

/**
 * A word that is of the same sorts, and the same one for all numbers that are written alike: “4,512” and “2,000” are
 * both “0,000”. Any other word is given back as it is.
 */
export function withoutFigures(word: string): string {
  return plainNumber.test(word) ? word.replace(/\d/g, '0') : word;
}

/**
 * The sorts of a word that holds a digit. A year is no number: nobody says “Reach 2027 people” without a comma.
 * @param key the word in small letters.
 */
export function sortsOfDigits(key: string): readonly string[] {
  if (pastYear.test(key)) return ['<past-year>'];
  if (year.test(key)) return /[/–-]/.test(key) ? ['<year>', '<financial-year>'] : ['<year>'];
  if (isoDate.test(key) || wholeDate.test(key)) return ['<date>'];
  if (quarter.test(key)) return ['<quarter>'];
  if (clock.test(key)) return ['<clock>'];
  if (ages.test(key)) return ['<ages>', '<number>'];
  if (sum.test(key)) return ['<number>', '<sum>'];
  if (measured.test(key)) return ['<number>', '<measured>'];
  if (fraction.test(key)) return ['<number>', '<fraction>'];
  if (slashed.test(key) && key !== '24/7') return ['<number>', '<slashed>'];
  if (number.test(key) || range.test(key)) return numeralSorts(key);
  return code.test(key) ? ['<code>'] : ['<number>', '<numeral>'];
}

function numeralSorts(key: string): string[] {
  const sorts = ['<number>', '<numeral>'];
  if (/^\d+$/.test(key)) sorts.push('<whole-number>');
  if (key.endsWith('%')) sorts.push('<percent>');
  if (dayOfMonth.test(key)) sorts.push('<day-of-month>');
  if (ordinal.test(key)) sorts.push('<ordinal>');
  return sorts;
}
