import type { Range, TextEdit } from '../../text/text.ts';

/** One value of the frontmatter with the place where it stands. All offsets count from the file's start. */
export type TreeNode = ScalarNode | ListNode | MapNode;

export interface ScalarNode {
  readonly kind: 'scalar';
  /** With the quotes, where there are any; empty, behind the key's colon, where nothing is written. */
  readonly range: Range;
  readonly text: string;
  readonly style: 'plain' | 'single' | 'double' | 'block';
}

export interface ListNode {
  readonly kind: 'list';
  readonly range: Range;
  readonly flow: boolean;
  readonly items: readonly TreeNode[];
  /** Set where this stands in place of an alias (`*name`): its items belong to another place. */
  readonly alias?: boolean;
}

export interface MapNode {
  readonly kind: 'map';
  readonly range: Range;
  readonly flow: boolean;
  readonly entries: readonly Entry[];
  readonly alias?: boolean;
}

export interface Entry {
  readonly key: ScalarNode;
  readonly value: TreeNode;
}

/** Whether nothing is written there (or `~` or `null`, YAML's words for nothing). */
export function isEmpty(node: TreeNode): boolean {
  return node.kind === 'scalar' && node.style === 'plain' && /^(?:~|null|Null|NULL)?$/.test(node.text);
}

/** Whether no words stand there: nothing at all, or quotation marks with nothing between them. */
export function isBlank(node: TreeNode): boolean {
  return isEmpty(node) || (node.kind === 'scalar' && node.text.trim() === '');
}

/**
 * Why the YAML cannot be read, in terms of what the writer did.
 * - `unclosed-fence`: the frontmatter has no closing `---`
 * - `opening-fence`: something stands above the opening `---`, or something else in its place
 * - `closing-fence`: something else stands in the closing one's place
 * - `tab`: a tab indents a line
 * - `unclosed-quote`, `unclosed-bracket`: never closed (`detail`: the missing character)
 * - `stray-bracket`: closed but never opened
 * - `bullet`: a list's lines begin with bullets or numbers, not with a hyphen and a space (`detail`: the first)
 * - `continued`: words that go on with the text above, but stand too far out
 * - `colon-in-text`: an unquoted text holds a colon and a space
 * - `special-start`: an unquoted text begins with a character that means something else in YAML
 * - `hashtag`: an unquoted text holds a hashtag, with which a comment begins to YAML
 * - `text-after-quote`: words follow a closed quotation on the same line
 * - `missing-colon`: a line that is neither `key: value` nor `- item`
 * - `missing-space`: `key:value` without the space
 * - `odd-space`: a space that is none to YAML, as Word and web pages make them
 * - `indentation`: a line is indented unlike its neighbours
 * - `duplicate-key`: the same key, or two names of it, in one place (`detail`: the key)
 * - `not-a-map`: the frontmatter is a text or a list
 * - `too-deep`: more levels than any plan needs
 * - `other`
 */
export type SyntaxCause =
  | 'unclosed-fence'
  | 'opening-fence'
  | 'closing-fence'
  | 'tab'
  | 'bullet'
  | 'continued'
  | 'unclosed-quote'
  | 'unclosed-bracket'
  | 'stray-bracket'
  | 'colon-in-text'
  | 'special-start'
  | 'hashtag'
  | 'text-after-quote'
  | 'missing-colon'
  | 'missing-space'
  | 'odd-space'
  | 'indentation'
  | 'duplicate-key'
  | 'not-a-map'
  | 'too-deep'
  | 'other';

export interface SyntaxFinding {
  readonly type: 'syntax';
  readonly cause: SyntaxCause;
  readonly range: Range;
  readonly detail?: string;
  /** The place of the same key's first use, for `duplicate-key`. */
  readonly first?: Range;
  /** Under which other name the same key stands there. */
  readonly alsoCalled?: string;
  /** The edits that mend it, where it can be told what was meant. */
  readonly repair?: readonly TextEdit[];
}

/** What reading the YAML gives: as much of the tree as can be known, and what is wrong with it. */
export interface TreeReading {
  readonly root: MapNode | undefined;
  readonly findings: readonly SyntaxFinding[];
  /** Stretches whose reading is a guess because a syntax error lies in them. */
  readonly broken: readonly Range[];
}
