/**
 * Whether a comment begins at an offset, outside quotations: a hash at a line's start or behind a blank. A hashtag
 * there is part of a text, other than to YAML itself.
 */
export function isCommentAt(text: string, at: number): boolean {
  return isHashAt(text, at) && !isHashtagAt(text, at);
}

/** Whether YAML takes what begins at an offset, outside quotations, for a comment: hashtags too. */
export function isHashAt(text: string, at: number): boolean {
  return text[at] === '#' && (at === 0 || isBlank(text[at - 1]!));
}

/**
 * Where the comment of a line begins, quotations left aside.
 * @param start where in the line to begin
 * @param end where the line ends
 * @returns undefined where there is none
 */
export function commentStart(text: string, start: number, end: number): number | undefined {
  return firstAt(text, start, end, isCommentAt);
}

/** The same as YAML sees it: where a line's first hash begins a comment, a hashtag's too. */
export function hashStart(text: string, start: number, end: number): number | undefined {
  return firstAt(text, start, end, isHashAt);
}

/** Whether what begins at an offset is a hashtag to people: a hash with a letter or digit right behind it. */
export function isHashtagAt(text: string, at: number): boolean {
  if (text[at] !== '#') return false;
  return /^#[\p{L}\p{N}]/u.test(text.slice(at, at + 3)) && !silencing.test(text.slice(at + 1, at + 21));
}

/** What begins the comments that silence checks, with or without a blank behind the hash. */
const silencing = /^campaign-plan-ignore/i;

function firstAt(
  text: string,
  start: number,
  end: number,
  isOne: (text: string, at: number) => boolean,
): number | undefined {
  for (let at = start; at < end; at++) if (isOne(text, at)) return at;
  return undefined;
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\t' || character === '\n' || character === '\r';
}
