/**
 * A text as XML 1.0 may hold it: without control characters, with U+FFFD for lone surrogates and for what
 * Unicode says is no character (https://www.w3.org/TR/xml/#charsets). Tabs and line ends become spaces,
 * and several spaces one, as in every rendering of Markdown.
 */
export function cleanText(text: string): string {
  // Nearly every text is clean: one look is quicker than four replacements.
  if (!unclean.test(text)) return text;
  return text
    .replaceAll(/[\t\n\r\u0085\u2028]+/g, ' ')
    .replaceAll(/\p{Cc}/gu, '')
    .replaceAll(/[\uD800-\uDFFF\uFFFE\uFFFF]/gu, '\uFFFD')
    .replaceAll(/ {2,}/g, ' ');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
const unclean = /[\0-\x1F\x7F-\x9F\u2028\uD800-\uDFFF\uFFFE\uFFFF]| {2}/;

/** A text as it stands inside an XML element or attribute. */
export function escapeXml(text: string): string {
  const clean = cleanText(text);
  return /[&<>"]/.test(clean) ? clean.replaceAll(/[&<>"]/g, (character) => entities[character]!) : clean;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/** Whether a text begins with a letter of a script that is written from right to left. */
export function startsRightToLeft(text: string): boolean {
  const first = /\p{L}/u.exec(text)?.[0];
  return first !== undefined && rightToLeft.test(first);
}

/** A text in pieces of one direction each, in its order. */
export function splitByDirection(text: string): { text: string; isRightToLeft: boolean }[] {
  if (!rightToLeft.test(text)) return [{ text, isRightToLeft: false }];
  const pieces: { text: string; isRightToLeft: boolean }[] = [];
  let from = 0;
  // Blanks and punctuation between two right-to-left words belong to them.
  const stretch =
    /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC](?:[^\p{L}\p{N}]*[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC])*/gu;
  for (const match of text.matchAll(stretch)) {
    if (match.index > from) pieces.push({ text: text.slice(from, match.index), isRightToLeft: false });
    pieces.push({ text: match[0], isRightToLeft: true });
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), isRightToLeft: false });
  return pieces;
}

/** Unicode's mark that what is beside it goes from left to right. */
export const leftToRightMark = '\u200E';

/** A text from left to right as it stands in one from right to left: a day before its month stays before it. */
export function fromLeftToRight(text: string): string {
  const start = /^\p{L}/u.test(text) ? '' : leftToRightMark;
  return start + text + (/[\p{L}\p{N}\s]$/u.test(text) ? '' : leftToRightMark);
}
