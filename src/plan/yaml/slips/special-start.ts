import type { Range } from '../../../text/text.ts';
import { valueText } from '../scan/lines.ts';
import { marksIn } from '../scan/marks.ts';
import { valueTexts } from '../scan/texts.ts';
import { quoting, type Slip, type Stop } from './slip.ts';

/** An unquoted text that begins with a character that means something else in YAML: `lead: @sam`. */
export function specialStart({ yaml, line, error }: Stop): Slip | undefined {
  const { value: range } = line;
  const value = valueText(line);
  const special = /^[@`%*&!|>?[{-]/.exec(value)?.[0];
  if (!special || error.offset < range.start || error.offset > range.end) return undefined;
  if (/[[{]/.test(special) && !hasTextBehindBracket(yaml, range)) return undefined;
  if (/^[|>][-+\d]*$/.test(value)) return undefined;
  if (line.key === undefined && !line.isItem) return undefined;
  return {
    cause: 'special-start',
    range,
    edits: [quoting(yaml, range)],
    offer: true,
    // A lone question mark keeps a place for what is not yet known.
    silent: /^\?+$/.test(value),
    detail: special,
  };
}

/** A word that is glued to a sign of YAML's. */
const marked = /^(?:&([^\s,[\]{}]+)|!(?![!<])[^\s,[\]{}]+)/;
const anyMarked = /(?<=[\s[{,]|^)[&!](?![!<])[\p{L}\p{N}]/mu;

/** Whether any word may begin with such a sign: a look at the text, and no more. */
export function mayHaveSpecialStarts(yaml: string): boolean {
  return anyMarked.test(yaml);
}

/** The names that aliases (`*name`) have. */
export function aliasNames(yaml: string): ReadonlySet<string> {
  return new Set(Array.from(yaml.matchAll(/(?<=[\s[{,]|^)\*([^\s,[\]{}]+)/g), ([, name]) => name!));
}

/**
 * Finds the texts whose first word begins with a sign that takes the word away in YAML: `&Partners`, which names what
 * follows for an alias that is nowhere, and `!Now`.
 * @param yaml the text, which may be valid YAML
 * @param aliases the names that aliases have in the whole of the frontmatter
 */
export function findSpecialStarts(yaml: string, aliases: ReadonlySet<string>): Slip[] {
  if (!mayHaveSpecialStarts(yaml)) return [];
  return valueTexts(yaml).flatMap((range) => {
    const text = yaml.slice(range.start, range.end);
    const [mark, anchor] = marked.exec(text) ?? [];
    if (mark === undefined || (anchor !== undefined && aliases.has(anchor))) return [];
    const behind = text.slice(mark.length).trimStart();
    // What a name or a sort is given to may stand below, or be written in its own way.
    const isText = behind === '' ? endsAbove(yaml, range) : /^[^"'|>[{*&!#-]/.test(behind);
    if (!isText || /[\r\n]/.test(text)) return [];
    return [{ cause: 'special-start', range, edits: [quoting(yaml, range)], offer: true, detail: mark[0]! }];
  });
}

/** Whether nothing that stands further in, or is a list's line, follows below. */
function endsAbove(yaml: string, { start, end }: Range): boolean {
  const lineStart = Math.max(yaml.lastIndexOf('\n', start - 1), yaml.lastIndexOf('\r', start - 1)) + 1;
  const before = yaml.slice(lineStart, start);
  // A hyphen's own value holds what stands further in than the hyphen, a key's what stands further in than the key.
  const margin = /:\s/.test(before) ? /^[ \t]*(?:-[ \t]+)*/ : /^[ \t]*/;
  const [, below, hyphen] = lineBelow.exec(yaml.slice(end)) ?? [];
  if (below === undefined) return true;
  return below.length <= margin.exec(before)![0].length && hyphen === undefined;
}

/** The rest of a line, and the beginning of the next that holds more than a comment. */
const lineBelow = /^[^\r\n]*(?:(?:\r\n|\n|\r)[ \t]*(?:#.*)?)*(?:\r\n|\n|\r)([ \t]*)(-(?=\s))?/;

/** `[draft] Recycle more`: the bracket is closed, and words follow. */
function hasTextBehindBracket(yaml: string, range: Range): boolean {
  const closing = marksIn(yaml, range).find(({ sort, depth }) => sort === 'closing' && depth === 0);
  return closing !== undefined && yaml.slice(closing.end, range.end).trim() !== '';
}
