import { readWords } from '../document/passages.ts';
import { looseKey } from '../text/text.ts';
import type { CellChange, ReviewChange } from './review.ts';
import { markOf } from './tracked-wholes.ts';

/** A tracked change with what the cell says by it in which it stands, where that is known. */
export function withCellChange(change: ReviewChange): ReviewChange {
  const { sort, whole } = change;
  const cell = whole || !/^(?:text|paragraph)$/.test(sort) ? undefined : cellChange(change);
  return cell ? { ...change, cell } : change;
}

function cellChange({ sort, place, removed, added }: ReviewChange): CellChange | undefined {
  const { passage, column: title, paragraph, start } = place;
  if (!passage?.row) return undefined;
  const found = passage.cells.flatMap(({ paragraphs }, column) =>
    paragraphs.some(({ text }) => text === paragraph) &&
    looseKey(passage.row?.columns[column] ?? '') === looseKey(title ?? '')
      ? [column]
      : [],
  );
  const [column, ...others] = found;
  if (column === undefined || others.length > 0) return undefined;
  const texts = passage.cells[column]!.paragraphs.map(({ text }) => text);
  const at = texts.slice(0, texts.indexOf(paragraph)).reduce((sum, text) => sum + text.length + 1, start);
  const whole = texts.join('\n');
  if (whole.slice(at, at + removed.length) !== removed) return undefined;
  const isApart = sort === 'paragraph' && removed === '';
  const isBehind = isApart && start >= paragraph.length;
  const put = isApart ? (isBehind ? `\n${added}` : `${added}\n`) : added;
  return {
    row: markOf(passage),
    column,
    before: linesOf(whole),
    after: linesOf(whole.slice(0, at) + put + whole.slice(at + removed.length)),
  };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map(readWords)
    .filter((line) => line !== '');
}
