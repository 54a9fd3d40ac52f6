/**
 * Why the strict reader stopped, as far as anything depends on it.
 * - `indentation`: something in brackets or quotation marks stands too far out
 * - `end`: the text ended within brackets or a quotation
 * - `no comma`, `lone comma`: in brackets, none between two entries, or one without an entry
 * - `key over lines`, `no colon`: what should be a key is none
 * - `entry indentation`, `item indentation`: a key or a hyphen stands where none can
 * - `too much`: something stands behind the end of what can be read
 * - `too deep`: too many levels or aliases
 */
export type StrictReason =
  | 'indentation'
  | 'end'
  | 'no comma'
  | 'lone comma'
  | 'key over lines'
  | 'no colon'
  | 'entry indentation'
  | 'item indentation'
  | 'too much'
  | 'too deep'
  | 'other';

/** What the strict reader says of YAML that is not well formed. */
export interface StrictError {
  readonly reason: StrictReason;
  /** Offset from the file's start. */
  readonly offset: number;
}

/** What js-yaml's error texts begin with: it has no codes. A test provokes each of them. */
export const strictReasons: readonly (readonly [text: string, reason: StrictReason])[] = [
  ['deficient indentation', 'indentation'],
  ['unexpected end of the stream within', 'end'],
  ['unexpected end of the document within', 'end'],
  ['missed comma between flow collection entries', 'no comma'],
  ["expected the node content, but found ','", 'lone comma'],
  ['can not read a block mapping entry; a multiline key', 'key over lines'],
  ["expected ':' after a mapping key", 'no colon'],
  ['bad indentation of a mapping entry', 'entry indentation'],
  ['bad indentation of a sequence entry', 'item indentation'],
  ['end of the stream or a document separator is expected', 'too much'],
  ['nesting exceeded maxDepth', 'too deep'],
];

/** What a text of js-yaml's means. */
export function reasonOf(text: string): StrictReason {
  return strictReasons.find(([beginning]) => text.startsWith(beginning))?.[1] ?? 'other';
}
