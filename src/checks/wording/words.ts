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
 * Tells the words of a text in order, each with its UTF-16 offset, and the marks between them. What is within a word
 * is a part of it: “year-on-year”, “A&E”, “1,200”, “2026/27”, “60%”. Each letter is looked at once, so that the time
 * grows with the length and no faster; by its number, for this is done more often than anything else.
 */
export function splitIntoWords(text: string, found: (word: string, start: number) => void): void {
  let at = 0;
  while (at < text.length) {
    const kind = kindAt(text, at);
    const isSum = kind === currency && isWordKind(kindAt(text, at + 1));
    if (isSum || isWordKind(kind)) {
      const end = endOfWord(text, at + 1);
      found(text.slice(at, end), at);
      at = end;
    } else {
      const isArrow = text.startsWith('->', at);
      if (isArrow || marks.includes(text.charAt(at))) found(isArrow ? '->' : text.charAt(at), at);
      at += isArrow ? 2 : 1;
    }
  }
}

const marks = '.,;:!?()→%&–—\n-';

/** What a letter is, as far as words go. */
const other = 0;
const letter = 1;
const digit = 2;
const currency = 3;
/** Joins letters and digits to one word: “year-on-year”, “A&E”, “mayor’s”, “work_plan”. */
const joint = 4;
/** Joins digits to one number: “1,200”, “2026/27”, “7.30”. */
const point = 5;
/** Ends a number: “60%”, “70+”, “20°”. */
const numberEnd = 6;

const asciiKinds = Uint8Array.from({ length: 128 }, (_, code) => kindOf(String.fromCharCode(code)));

function kindOf(character: string): number {
  if (/[\p{L}\p{M}]/u.test(character)) return letter;
  if (/\p{N}/u.test(character)) return digit;
  if (/[£$€]/.test(character)) return currency;
  if (/[-–‑_'’&]/.test(character)) return joint;
  if (/[.,:/]/.test(character)) return point;
  return /[%+°]/.test(character) ? numberEnd : other;
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return asciiKinds[code]!;
  // Half of a pair is a letter: emoji are not told from rarer scripts.
  if (code >= 0xd800 && code <= 0xdfff) return letter;
  return at < text.length ? kindOf(text.charAt(at)) : other;
}

function isWordKind(kind: number): boolean {
  return kind === letter || kind === digit;
}

/** Where a word ends of which everything before the place is known to be a part. */
function endOfWord(text: string, from: number): number {
  let at = from;
  // Most words are plain letters to their end.
  while (asciiKinds[text.charCodeAt(at)] === letter) at++;
  let last = kindAt(text, at - 1);
  for (;;) {
    const kind = kindAt(text, at);
    if (kind === numberEnd) {
      if (last !== digit) return at;
    } else if (kind === joint || kind === point) {
      const next = kindAt(text, at + 1);
      const isSum = kind === joint && next === currency && isWordKind(kindAt(text, at + 2));
      const isJoined = kind === joint ? isWordKind(next) || isSum : last === digit && next === digit;
      if (!isJoined) return at;
      if (isSum) at++;
    } else if (!isWordKind(kind)) return at;
    last = kind;
    at++;
  }
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
