import { diffArrays } from 'diff';
import type { Range } from '../text/text.ts';

/** Words of a text that others have taken the place of. */
export interface WordHunk {
  /** In the text as it was; without length where words were put in only. */
  readonly range: Range;
  readonly removed: string;
  readonly added: string;
}

/** Changes with no more words between them than this are one: so people make them, and so they are understood. */
const mostBetween = 2;
/** In shorter texts all that changed is one change: they are a value, such as a date. */
const shortText = 6;
/** Texts are compared word by word where no more words than this come and go. */
const mostEdits = 2_000;

/**
 * What changed from one text to another, in whole words.
 * @param before with single spaces, none at its ends
 * @param after the same
 */
export function wordHunks(before: string, after: string): WordHunk[] {
  const [a, b] = [tokensOf(before), tokensOf(after)];
  const changes = diffArrays(a, b, { maxEditLength: mostEdits });
  if (!changes) return [{ range: { start: 0, end: before.length }, removed: before, added: after }];
  const hunks: { start: number; end: number; added: string }[] = [];
  const isShort = wordsIn(before) <= shortText;
  let at = 0;
  let between = '';
  for (const { added, removed, value } of changes) {
    const words = value.join('');
    if (!added && !removed) {
      between = words;
      at += words.length;
      continue;
    }
    const last = hunks.at(-1);
    const goesOn = last && (between === '' || isShort || wordsIn(between) <= mostBetween);
    const hunk = goesOn ? last : { start: at, end: at, added: '' };
    if (!goesOn) hunks.push(hunk);
    else {
      hunk.added += between;
      hunk.end = at;
    }
    between = '';
    if (removed) {
      at += words.length;
      hunk.end = at;
    } else hunk.added += words;
  }
  return hunks.map(({ start, end, added }) => tightened(before, { start, end }, added));
}

/** Words with their punctuation, and the blanks between them. */
function tokensOf(text: string): string[] {
  return text.match(/\S+|\s+/g) ?? [];
}

function wordsIn(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** A hunk without the blanks and punctuation that both sides have at its ends. */
function tightened(before: string, { start, end }: Range, added: string): WordHunk {
  let removed = before.slice(start, end);
  let put = added;
  let from = start;
  const isMark = (letter: string | undefined) => letter !== undefined && /[\s.,;:!?()"“”'’]/.test(letter);
  while (removed !== '' && put !== '' && removed[0] === put[0] && isMark(removed[0])) {
    removed = removed.slice(1);
    put = put.slice(1);
    from += 1;
  }
  while (removed !== '' && put !== '' && removed.at(-1) === put.at(-1) && isMark(removed.at(-1))) {
    removed = removed.slice(0, -1);
    put = put.slice(0, -1);
  }
  return { range: { start: from, end: from + removed.length }, removed, added: put };
}
