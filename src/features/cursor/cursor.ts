import type { FieldInfo, ObjectInfo } from '../../plan/format/vocabulary.ts';
import type { Range } from '../../text/text.ts';

/** What can be written at a place in the frontmatter, be the YAML around it complete or not. */
export type Cursor = KeyCursor | ValueCursor;

interface Place {
  /** What is typed so far, up to the end of the word. */
  readonly range: Range;
  /** What must be written before it: a hyphen that is missing, a blank behind a colon. */
  readonly lead: string;
}

/** A key of an object can be written there. */
export interface KeyCursor extends Place {
  readonly sort: 'key';
  readonly info: ObjectInfo;
  /** The keys that the object has already. */
  readonly used: ReadonlySet<string>;
  /** The entry above, where a new one would begin: what its missing keys need before them, and the keys it has. */
  readonly above: { readonly lead: string; readonly used: ReadonlySet<string> } | undefined;
  /** The columns of the line's indentation and of the key, `lead` counted; undefined within brackets and braces. */
  readonly column: { readonly line: number; readonly key: number } | undefined;
  /** What stands behind the key already: its colon, or a value. */
  readonly behind: 'nothing' | 'colon' | 'value';
}

/** A field's value can be written there. */
export interface ValueCursor extends Place {
  readonly sort: 'value';
  readonly field: FieldInfo;
  /** The object that the field belongs to. */
  readonly owner: ObjectInfo;
  /** Whether it stands within brackets or braces. */
  readonly flow: boolean;
  /** Whether it is one of several in a list. */
  readonly inList: boolean;
  /** The other values of its list. */
  readonly others: readonly string[];
}

/** What is written, without the quotation marks around it. */
export function unquoted(text: string): string {
  return text.trim().replace(/^["']|["']$/g, '');
}
