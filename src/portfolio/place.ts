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

/** A line holds fewer characters than this, or its places are kept otherwise. */
const lineLength = 2 ** 13;
/** A file has fewer lines than this, or its places are kept otherwise: what is packed stays an exact number. */
const lineCount = 2 ** 26;

/** Makes a place of a stretch. */
export function packPlace({ start, end }: Span): Place {
  const length = end.character - start.character;
  const isSmall = start.line < lineCount && start.character < lineLength && length < lineLength;
  return start.line === end.line && isSmall
    ? (start.line * lineLength + start.character) * lineLength + length
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
  const length = place % lineLength;
  const start = Math.floor(place / lineLength);
  const [line, character] = [Math.floor(start / lineLength), start % lineLength];
  return { start: { line, character }, end: { line, character: character + length } };
}
