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

/**
 * Words with what is within them (“year-on-year”, “A&E”, “1,200”, “2026/27”, “60%”), or a mark. Each letter is
 * looked at once, so that the time grows with the length and no faster.
 */
const pattern =
  /[£$€]?[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}°+]|(?<=\p{N})%|[-–‑_'’&](?=[£$€]?[\p{L}\p{N}])[£$€]?|(?<=\p{N})[.,:/](?=\p{N}))*|->|[.,;:!?()→%&–—\n-]/gu;

/** Tells the words and marks of a text in order, each with its UTF-16 offset. */
export function splitIntoWords(text: string, found: (word: string, start: number) => void): void {
  for (const { 0: word, index } of text.matchAll(pattern)) found(word, index);
}

/** The form of a word or mark that `splitIntoWords` told. */
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
