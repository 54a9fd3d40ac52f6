import type { Position } from '../text/text.ts';

/**
 * Where words stand in a file, as records keep it: one number for words on one line, as thousands are kept in mind, else
 * the lines and characters of their start and end. {@link unpackPlace} reads it.
 */
export type Place =
  | number
  | readonly [startLine: number, startCharacter: number, endLine: number, endCharacter: number];

/** A stretch by lines and characters: both zero-based, characters in UTF-16 code units. */
export interface Span {
  readonly start: Position;
  readonly end: Position;
}

/** How many characters of a line may stand before words, and how many words may have, for one number to say it. */
const most = { before: 2 ** 9, length: 2 ** 10 };
/** A file has fewer lines than this, or its places are kept otherwise: what is packed stays an exact number. */
const lineCount = 2 ** 33;

/** Makes a place of a stretch. On the first two thousand lines it is a number that takes no room of its own. */
export function packPlace({ start, end }: Span): Place {
  const length = end.character - start.character;
  const isSmall = start.line < lineCount && start.character < most.before && length < most.length;
  return start.line === end.line && isSmall
    ? (start.line * most.before + start.character) * most.length + length
    : [start.line, start.character, end.line, end.character];
}

/** The stretch that a place is. */
export function unpackPlace(place: Place): Span {
  if (typeof place !== 'number') {
    const [startLine, startCharacter, endLine, endCharacter] = place;
    return {
      start: { line: startLine, character: startCharacter },
      end: { line: endLine, character: endCharacter },
    };
  }
  const length = place % most.length;
  const start = Math.floor(place / most.length);
  const [line, character] = [Math.floor(start / most.before), start % most.before];
  return { start: { line, character }, end: { line, character: character + length } };
}
