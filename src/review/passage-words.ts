import { type DocumentPassage, passageKey, readWords } from '../document/passages.ts';
import type { ReturnedPassage } from './returned-passage.ts';
import type { AddedPassage } from './review.ts';

/** The key of what was put in, see `passageKey`. */
export function addedKey({ cells }: AddedPassage): string {
  return passageKey(cells.map((cell) => cell.split('\n')));
}

/** What a passage says, in one line. */
export function wordsOf({ cells }: DocumentPassage): string {
  return cells
    .flatMap((paragraphs) => paragraphs.map(readWords))
    .filter((words) => words !== '')
    .join('; ');
}

/** The first words of a passage. */
export function firstParagraph({ cells }: DocumentPassage): string {
  return cells.flat().map(readWords).find(Boolean)!;
}

/** How the first paragraph of a passage looks. */
export function lookOf({ cells }: ReturnedPassage): string {
  return cells.flatMap(({ paragraphs }) => paragraphs)[0]!.look;
}
