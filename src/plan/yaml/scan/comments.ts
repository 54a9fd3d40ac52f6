/** Whether a comment begins at an offset, outside quotations: a hash at a line's start or behind a blank. */
export function isCommentAt(text: string, at: number): boolean {
  return text[at] === '#' && (at === 0 || isBlank(text[at - 1]!));
}

/**
 * Where the comment of a line begins, quotations left aside.
 * @param start where in the line to begin
 * @param end where the line ends
 * @returns undefined where there is none
 */
export function commentStart(text: string, start: number, end: number): number | undefined {
  for (let at = start; at < end; at++) if (isCommentAt(text, at)) return at;
  return undefined;
}

/** Whether what begins at an offset is a hashtag to people: a hash with a letter or digit right behind it. */
export function isHashtagAt(text: string, at: number): boolean {
  return /^#[\p{L}\p{N}]/u.test(text.slice(at, at + 3));
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\t' || character === '\n' || character === '\r';
}
