/** A statement's words, as they stand. */

/** A word's form. */
export interface Form {
  /** In small letters, with straight apostrophes. */
  readonly key: string;
  /** Punctuation, which is no word but parts them. */
  readonly isMark: boolean;
  /** Ends a sentence, or a part of one that stands for itself. */
  readonly endsSentence: boolean;
  /** Begins with a capital letter. */
  readonly isCapital: boolean;
  /** As it is written, where it has capitals behind its first letter: “AVEs”; else empty. */
  readonly capitals: string;
}

/** Emoji are letters here: they are not told from rarer scripts, and half of a pair is no mark. */
const letter = '\\p{L}\\p{M}\\p{Cs}\\u{10000}-\\u{10ffff}';
const digit = '\\p{N}';
const currency = '[£$€]';

/**
 * What is within a word is a part of it: “year-on-year”, “A&E”, “mayor’s”, “work_plan”, “1,200”, “2026/27”, “60%”,
 * “£10-£20”. Whatever stands behind a beginning, the pattern fits: nothing is tried twice, and the time grows with the
 * length and no faster.
 */
const wordOrMark = new RegExp(
  [
    `${currency}?[${letter}${digit}](?:[a-z]+|[${letter}${digit}]|[-–‑_'’&]${currency}?(?=[${letter}${digit}])|` +
      `(?<=${digit})(?:[%+°]|[.,:/](?=${digit})))*`,
    '->',
    '[.,;:!?()→%&–—\\n-]',
  ].join('|'),
  'gu',
);

/** The words of a text in order, and the marks between them. */
export function splitIntoWords(text: string): readonly string[] {
  return text.match(wordOrMark) ?? [];
}

/** The UTF-16 offsets at which each word or mark of a text begins and ends: start, end, start, end, … */
export function offsetsOfWords(text: string): number[] {
  return [...text.matchAll(wordOrMark)].flatMap(({ 0: word, index }) => [index, index + word.length]);
}

/** The form of a word or mark that `splitIntoWords` gave. */
export function formOf(word: string): Form {
  if (!/[\p{L}\p{N}]/u.test(word)) {
    const endsSentence = /^[.;!?\n]$/.test(word);
    return { key: markKey(word), isMark: true, endsSentence, isCapital: false, capitals: '' };
  }
  const isCapital = isUpper(word, 0);
  return {
    key: word.toLowerCase().replaceAll('’', "'").replaceAll('‑', '-'),
    isMark: false,
    endsSentence: false,
    isCapital,
    capitals: isCapital && isUpper(word, 1) ? word : '',
  };
}

function isUpper(word: string, at: number): boolean {
  const letter = word.charAt(at);
  return letter !== letter.toLowerCase();
}

function markKey(mark: string): string {
  if (mark === '->') return '→';
  return /^[—-]$/.test(mark) ? '–' : mark;
}
