/** A statement's words, as they stand. */

export interface Word {
  /** In small letters, with straight apostrophes. */
  readonly key: string;
  /** UTF-16 offsets within the statement. */
  readonly start: number;
  readonly end: number;
  /** Punctuation, which is no word but parts them. */
  readonly isMark: boolean;
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

const dashes = /^[–—-]$/;

/** The words and marks of a text, in order. */
export function splitIntoWords(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: found, index } of text.matchAll(pattern)) words.push(wordOf(found, index));
  return words;
}

function wordOf(found: string, start: number): Word {
  const end = start + found.length;
  if (!isWord.test(found))
    return { key: markKey(found), start, end, isMark: true, isCapital: false, capitals: '' };
  const small = found.toLowerCase();
  const isCapital = small !== found && isUpper(found, 0);
  return {
    key: /[’‑]/.test(small) ? small.replaceAll('’', "'").replaceAll('‑', '-') : small,
    start,
    end,
    isMark: false,
    isCapital,
    capitals: isCapital && isUpper(found, 1) ? found : '',
  };
}

const isWord = /[\p{L}\p{N}]/u;

function isUpper(word: string, at: number): boolean {
  const letter = word.charAt(at);
  return letter !== letter.toLowerCase();
}

function markKey(mark: string): string {
  if (mark === '->') return '→';
  return dashes.test(mark) ? '–' : mark;
}

/** Whether a mark ends a sentence, or a part of one that stands for itself. */
export function endsSentence({ isMark, key }: Word): boolean {
  return isMark && /^[.;!?\n]$/.test(key);
}
