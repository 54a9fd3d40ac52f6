import type { Range, TextEdit } from '../../../text/text.ts';
import { yamlQuoted } from '../quote.ts';
import type { YamlLine } from '../scan/lines.ts';
import type { StrictError } from '../strict-error.ts';
import type { SyntaxCause } from '../tree.ts';

/** What someone did wrong on one line of YAML, and the edits with which it reads as it was meant. */
export interface Slip {
  readonly cause: SyntaxCause;
  /** The words at fault. */
  readonly range: Range;
  readonly edits: readonly TextEdit[];
  /** Whether the edits are fit to be offered as a fix; others serve reading only. */
  readonly offer: boolean;
  /** Whether it is no slip to people, only to YAML: it is mended and not spoken of. */
  readonly silent?: boolean;
  readonly detail?: string;
}

/** Where the strict reader stopped: what each sort of slip is looked for in. */
export interface Stop {
  readonly yaml: string;
  readonly lines: readonly YamlLine[];
  /** The index of the line where reading stopped. */
  readonly at: number;
  readonly line: YamlLine;
  /** The lines before it that hold more than a comment. */
  readonly before: readonly YamlLine[];
  readonly error: StrictError;
}

/** Where a line's indentation ends: its first character's offset. */
export function indentEnd({ start, indent }: YamlLine): number {
  return start + indent;
}

/** Everything behind a line's hyphens, without the comment. */
export function wordsRange({ start, content, value }: YamlLine): Range {
  return { start: start + content, end: value.end };
}

export function insertion(offset: number, newText: string): TextEdit {
  return { range: { start: offset, end: offset }, newText };
}

/** The edit that puts quotation marks around a stretch. */
export function quoting(yaml: string, range: Range): TextEdit {
  return { range, newText: yamlQuoted(yaml.slice(range.start, range.end)) };
}
