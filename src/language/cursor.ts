import type { CampaignDocument } from '../plan/document.ts';
import { plan, register } from '../plan/schema.ts';
import type { Range } from '../plan/text.ts';
import { type FieldInfo, type ObjectInfo, objectInfo } from '../plan/vocabulary.ts';

/** What can be written at a place in the frontmatter, be the YAML around it complete or not. */
export type Cursor = KeyCursor | ValueCursor;

/** A key of an object can be written there. */
export interface KeyCursor {
  readonly sort: 'key';
  readonly info: ObjectInfo;
  /** The keys that the object has already. */
  readonly used: ReadonlySet<string>;
  /** What is typed so far. */
  readonly range: Range;
  /** The column at which the key stands; undefined within braces. */
  readonly column: number | undefined;
}

/** A field's value can be written there. */
export interface ValueCursor {
  readonly sort: 'value';
  readonly field: FieldInfo;
  readonly range: Range;
  /** Whether it stands within brackets or braces. */
  readonly flow: boolean;
  /** Whether it is one of several in a list. */
  readonly inList: boolean;
  /** The other values of its list. */
  readonly others: readonly string[];
}

interface Line {
  readonly start: number;
  readonly text: string;
  readonly indent: number;
  /** The column of the key or text, behind any hyphens. */
  readonly content: number;
  readonly key: string | undefined;
}

const linePattern =
  /^([ \t]*)((?:-(?:[ \t]+|$))*)(?:(["']?)([^\s:#"'[\]{},&*!|>%@`-][^:#"'[\]{}]*?)\3[ \t]*:(?=[ \t]|$))?/;

/**
 * What can be written at an offset, told from the lines and their indentation, so that it works in half-typed YAML.
 * @returns undefined outside the frontmatter, in comments, and where no key and no value can stand
 */
export function cursorAt(document: CampaignDocument, offset: number): Cursor | undefined {
  const { frontmatter, text, lines } = document;
  if (frontmatter.state !== 'closed' || offset < frontmatter.yaml.start || offset > frontmatter.yaml.end)
    return undefined;
  const first = lines.position(frontmatter.yaml.start).line;
  const last = lines.position(frontmatter.closing.start).line;
  const at = lines.position(offset).line;
  if (at >= last) return undefined;
  const all = Array.from({ length: last - first }, (_, index) => readLine(text, lines.line(first + index)));
  const current = all[at - first]!;
  const before = current.text.slice(0, offset - current.start);
  if (/(?:^|\s)#/.test(before.replace(/"[^"]*"|'[^']*'/g, ''))) return undefined;
  const { path, used } = surroundings(all, at - first);
  const root = objectInfo(document.kind === 'plan' ? plan : register);
  const info = resolve(root, path);
  const valueStart = current.key === undefined ? current.content : before.indexOf(':', current.content) + 1;
  if (current.key !== undefined && before.length >= valueStart && valueStart > 0) {
    const field = info?.byKey.get(current.key);
    return field && inValue(current, offset, valueStart, field);
  }
  const typed = before.slice(current.content);
  if (current.key === undefined && current.content > current.indent) {
    const parent = parentField(root, path);
    // A text in a block list of texts; where the list holds objects, a hyphen begins one with a key.
    if (parent?.list && !parent.object)
      return { ...listItem(all, at - first, current, offset), field: parent };
  }
  if (/[[{"'|>]/.test(typed)) {
    return info && inFlowAlone(all, at - first, root, offset);
  }
  if (!info) return undefined;
  const start = current.start + current.content;
  const rest = /^[\w -]*/.exec(current.text.slice(current.content))![0].trimEnd();
  return {
    sort: 'key',
    info,
    used,
    range: { start, end: Math.max(offset, start + rest.length) },
    column: current.content,
  };
}

function readLine(text: string, { start, end }: Range): Line {
  const words = text.slice(start, end);
  const match = linePattern.exec(words)!;
  const indent = match[1]!.length;
  return { start, text: words, indent, content: indent + match[2]!.length, key: match[4] };
}

/** The keys under which a line stands, outermost first, and the keys of the object it belongs to. */
function surroundings(lines: readonly Line[], at: number): { path: string[]; used: Set<string> } {
  const path: string[] = [];
  const used = new Set<string>();
  const current = lines[at]!;
  const isSibling = (line: Line) => line.content === current.content && line.key !== undefined;
  let level = current.content;
  let limit = current.content > current.indent ? current.indent : level;
  let isOwn = current.content === current.indent;
  for (let index = at - 1; index >= 0; index--) {
    const line = lines[index]!;
    if (line.text.trim() === '' || /^\s*#/.test(line.text)) continue;
    if (isOwn && isSibling(line)) used.add(line.key!);
    const isItem = line.content > line.indent;
    if (isOwn && isItem && line.content === level) {
      isOwn = false;
      limit = line.indent;
      continue;
    }
    if (
      line.content < level &&
      line.content <= limit &&
      line.key !== undefined &&
      !(isItem && line.indent >= limit)
    ) {
      isOwn = false;
      path.unshift(line.key);
      level = line.content;
      limit = isItem ? line.indent : line.content - 1;
      if (level === 0) break;
    } else if (line.content <= level && isItem && line.indent < limit) {
      limit = line.indent;
    }
    if (line.content < level) isOwn = false;
  }
  for (const line of lines.slice(at + 1)) {
    if (line.text.trim() === '' || /^\s*#/.test(line.text)) continue;
    if (line.content < current.content || (line.content > line.indent && line.content === current.content))
      break;
    if (isSibling(line)) used.add(line.key!);
  }
  return { path, used };
}

/** The object that stands under a path of keys; a key that is none is the id in a map keyed by id. */
function resolve(root: ObjectInfo, path: readonly string[]): ObjectInfo | undefined {
  let info: ObjectInfo | undefined = root;
  let isKeyed = false;
  for (const key of path) {
    const field: FieldInfo | undefined = info?.byKey.get(key);
    if (field) {
      info = field.object;
      isKeyed = field.list;
    } else if (isKeyed) {
      isKeyed = false;
    } else {
      return undefined;
    }
  }
  return info;
}

function parentField(root: ObjectInfo, path: readonly string[]): FieldInfo | undefined {
  const last = path.at(-1);
  return last === undefined ? undefined : resolve(root, path.slice(0, -1))?.byKey.get(last);
}

/** A place behind `key:`, within brackets and braces or not. */
function inValue(line: Line, offset: number, valueStart: number, field: FieldInfo): Cursor | undefined {
  const before = line.text.slice(valueStart, offset - line.start);
  if (!/^\s/.test(line.text.slice(valueStart)) && line.text.length > valueStart) return undefined;
  if (/^\s*[|>]/.test(before)) return undefined;
  const open = openBracket(before);
  if (!open) {
    const range = token(line, offset, valueStart, /[#]/);
    return { sort: 'value', field, range, flow: false, inList: false, others: [] };
  }
  const start = valueStart + open.index + 1;
  return inBrackets(line, offset, start, open.character, field);
}

function inBrackets(
  line: Line,
  offset: number,
  start: number,
  bracket: string,
  field: FieldInfo,
): Cursor | undefined {
  const inside = line.text.slice(start, offset - line.start);
  const lastComma = inside.lastIndexOf(',');
  const part = inside.slice(lastComma + 1);
  const partStart = start + lastComma + 1;
  if (bracket === '[') {
    const others = line.text
      .slice(start)
      .split(/[,\]]/)
      .map((text) => text.trim().replace(/^["']|["']$/g, ''));
    const range = token(line, offset, partStart, /[,\]#]/);
    const own = line.text.slice(range.start - line.start, range.end - line.start).replace(/^["']|["']$/g, '');
    return {
      sort: 'value',
      field,
      range,
      flow: true,
      inList: true,
      others: others.filter((text) => text !== own && text !== ''),
    };
  }
  const info = field.object;
  if (!info) return undefined;
  const keyed = /^\s*([\w-]+)\s*:(?=\s|$)/.exec(part);
  if (keyed) {
    const inner = info.byKey.get(keyed[1]!);
    const range = token(line, offset, partStart + keyed[0].length, /[,}#]/);
    return inner && { sort: 'value', field: inner, range, flow: true, inList: false, others: [] };
  }
  const used = new Set(
    [...line.text.slice(start).matchAll(/(?:^|,)\s*([\w-]+)\s*:/g)].map((match) => match[1]!),
  );
  return { sort: 'key', info, used, range: token(line, offset, partStart, /[,:}#]/), column: undefined };
}

/** A place within a bracket or brace that begins the line's content: `- { name: A, | }`. */
function inFlowAlone(
  lines: readonly Line[],
  at: number,
  root: ObjectInfo,
  offset: number,
): Cursor | undefined {
  const line = lines[at]!;
  const open = openBracket(line.text.slice(line.content, offset - line.start));
  const field = parentField(root, surroundings(lines, at).path);
  return open && field
    ? inBrackets(line, offset, line.content + open.index + 1, open.character, field)
    : undefined;
}

function listItem(
  lines: readonly Line[],
  at: number,
  line: Line,
  offset: number,
): Omit<ValueCursor, 'field'> {
  const others: string[] = [];
  for (const step of [-1, 1]) {
    for (
      let index = at + step;
      lines[index] && lines[index]!.content > lines[index]!.indent && lines[index]!.indent === line.indent;
      index += step
    ) {
      others.push(
        lines[index]!.text.slice(lines[index]!.content)
          .replace(/\s+#.*$/, '')
          .replace(/^["']|["']$/g, '')
          .trim(),
      );
    }
  }
  return {
    sort: 'value',
    range: token(line, offset, line.content, /[#]/),
    flow: false,
    inList: true,
    others,
  };
}

/** The innermost bracket that is open at the end of a text. */
function openBracket(text: string): { character: string; index: number } | undefined {
  const open: { character: string; index: number }[] = [];
  const bare = text.replace(/"[^"]*"|'[^']*'/g, (quoted) => ' '.repeat(quoted.length));
  for (const [index, character] of [...bare].entries()) {
    if (character === '[' || character === '{') open.push({ character, index });
    if (character === ']' || character === '}') open.pop();
  }
  return open.at(-1);
}

/** The words at the cursor, from a column on, up to what ends them. */
function token(line: Line, offset: number, from: number, end: RegExp): Range {
  const lead = /^\s*/.exec(line.text.slice(from, Math.max(from, offset - line.start)))![0].length;
  const start = line.start + from + lead;
  const rest = line.text.slice(offset - line.start);
  const stop = rest.search(end);
  const behind = (stop < 0 ? rest : rest.slice(0, stop)).trimEnd();
  return { start: Math.min(start, offset), end: offset + behind.length };
}
