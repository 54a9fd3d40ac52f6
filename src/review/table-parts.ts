import { type DocumentPassage, passageKey } from '../document/passages.ts';
import type { ReturnedPassage } from './returned-passage.ts';

/** Whether a row is the part of another that is left where a table was too wide for its page. */
export function isPartOf({ row, cells }: ReturnedPassage, own: DocumentPassage): boolean {
  if (!row || !own.table || cells.length >= own.cells.length) return false;
  const all = new Set(own.cells.map((cell) => passageKey([cell])));
  return cells.every(({ paragraphs }) => all.has(passageKey([paragraphs.map(({ text }) => text)])));
}
