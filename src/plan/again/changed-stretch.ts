import type { Range } from '../../text/text.ts';

/** Between two texts that are otherwise the same: what was replaced in the first, and by how much. */
export interface ChangedStretch {
  /** In the earlier text. */
  readonly range: Range;
  /** How much longer the later text is, in UTF-16 code units. */
  readonly by: number;
}

/** In UTF-16 code units. */
const block = 4_096;

/** The shortest stretch that holds all that two texts differ in; undefined where they are the same. */
export function changedStretch(earlier: string, later: string): ChangedStretch | undefined {
  if (earlier === later) return undefined;
  const shorter = Math.min(earlier.length, later.length);
  let start = 0;
  // Whole blocks are compared much faster than their characters.
  while (earlier.slice(start, start + block) === later.slice(start, start + block)) start += block;
  while (start < shorter && earlier.charCodeAt(start) === later.charCodeAt(start)) start++;
  const by = later.length - earlier.length;
  let end = earlier.length;
  while (
    end - block > start &&
    end + by - block > start &&
    earlier.slice(end - block, end) === later.slice(end + by - block, end + by)
  )
    end -= block;
  while (end > start && end + by > start && earlier.charCodeAt(end - 1) === later.charCodeAt(end + by - 1))
    end--;
  return { range: { start, end }, by };
}
