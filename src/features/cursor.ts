import { type CampaignDocument, topInfo } from '../plan/document.ts';
import type { FieldInfo, ObjectInfo } from '../plan/format/vocabulary.ts';
import type { Range } from '../text/text.ts';
import { type FlowCursor, flowCursor, openFlow } from './flow-cursor.ts';

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

interface Line {
  readonly start: number;
  readonly text: string;
  readonly indent: number;
  /** The column of the key or text, behind any hyphens. */
  readonly content: number;
  readonly key: string | undefined;
  readonly isItem: boolean;
  /** Whether nothing but blanks, or a comment, stands in it. */
  readonly isBlank: boolean;
}

const linePattern =
  /^([ \t]*)((?:-(?:[ \t]+|$))*)(?:(["']?)([^\s:#"'[\]{},&*!|>%@`-][^:#"'[\]{}]*?)\3[ \t]*:(?=[ \t]|$))?/;

/**
 * What can be written at an offset, told from the lines and their indentation, so that it works in half-typed YAML
 * and in frontmatter that is not closed yet.
 * @returns undefined outside the frontmatter, in comments, and where no key and no value can stand
 */
export function cursorAt(document: CampaignDocument, offset: number): Cursor | undefined {
  const place = linesAround(document, offset);
  return place && (inFlow(place, offset) ?? inBlock(place, offset));
}

/** The field whose key is at an offset, told in the same way. */
export function keyAtLine(
  document: CampaignDocument,
  offset: number,
): { field: FieldInfo; range: Range } | undefined {
  const place = linesAround(document, offset);
  const line = place?.lines[place.at];
  if (!place || line?.key === undefined) return undefined;
  const start = line.start + line.content;
  const range = { start, end: start + line.text.slice(line.content).indexOf(':') };
  if (offset < range.start || offset > range.end) return undefined;
  const field = resolve(place.root, surroundings(place.lines, place.at).path)?.byKey.get(line.key);
  return field && { field, range };
}

/** A line of the frontmatter, outside its comments, with those around it. */
interface LinePlace {
  readonly lines: readonly Line[];
  readonly at: number;
  readonly root: ObjectInfo;
}

function linesAround(document: CampaignDocument, offset: number): LinePlace | undefined {
  const { frontmatter, text, lines } = document;
  if (frontmatter.state === 'none' || offset < frontmatter.yaml.start) return undefined;
  const first = lines.position(frontmatter.yaml.start).line;
  const last = frontmatter.state === 'closed' ? lines.position(frontmatter.closing.start).line : lines.count;
  const at = lines.position(offset).line;
  if (at >= last || at <= lines.position(frontmatter.fence.start).line) return undefined;
  const all = Array.from({ length: last - first }, (_, index) => readLine(text, lines.line(first + index)));
  const here = at - first;
  // Where the frontmatter is not closed, its text begins with the first heading.
  if (frontmatter.state === 'unclosed' && all.slice(0, here + 1).some(isHeading)) return undefined;
  const current = all[here]!;
  const before = current.text.slice(0, offset - current.start);
  if (isInComment(before)) return undefined;
  const root = topInfo(document.kind);
  return { lines: all, at: here, root };
}

function isHeading({ text }: Line, index: number, all: readonly Line[]): boolean {
  return /^#{1,6}[ \t]+\S/.test(text) && all[index - 1]?.text.trim() === '';
}

function isInComment(before: string): boolean {
  return /(?:^|\s)#/.test(before.replace(/"[^"]*"|'[^']*'/g, ''));
}

function readLine(text: string, { start, end }: Range): Line {
  const words = text.slice(start, end);
  const match = linePattern.exec(words)!;
  const indent = match[1]!.length;
  return {
    start,
    text: words,
    indent,
    content: indent + match[2]!.length,
    key: match[4],
    isItem: match[2] !== '',
    isBlank: /^\s*(?:#.*)?$/.test(words),
  };
}

/** A place outside brackets and braces. */
function inBlock({ lines: all, at, root }: LinePlace, offset: number): Cursor | undefined {
  const current = all[at]!;
  const before = current.text.slice(0, offset - current.start);
  const { path, used } = surroundings(all, at);
  const info = resolve(root, path);
  const colon = current.key === undefined ? -1 : current.text.indexOf(':', current.content);
  if (current.key !== undefined && before.length > colon) {
    const field = info?.byKey.get(current.key);
    return info && field && behindColon(current, offset, colon + 1, field, info);
  }
  const typed = before.slice(current.content);
  if (before.length < current.content) return undefined;
  const parent = parentField(root, path);
  if (current.isItem && parent?.field.list && !parent.field.object)
    return { ...listItem(all, at, offset), field: parent.field, owner: parent.owner };
  if (/[[{"'|>]/.test(typed)) return undefined;
  const isNewItem = !current.isItem && parent?.field.list === true && isItemPlace(all, at);
  if (isNewItem && parent && !parent.field.object) {
    const { field, owner } = parent;
    return { ...listItem(all, at, offset), field, owner, lead: '- ' };
  }
  if (!info || (parent?.field.list && !current.isItem && !isNewItem && !isInEntry(all, at))) return undefined;
  const start = current.start + current.content;
  const rest = /^[\w -]*/.exec(current.text.slice(current.content))![0].trimEnd();
  const end = Math.max(offset, start + rest.length);
  const behind = current.text.slice(end - current.start).replace(/\s+#.*$/, '');
  const needsSpace = current.isItem && current.text[current.content - 1] === '-';
  const lead = isNewItem ? '- ' : needsSpace ? ' ' : '';
  return {
    sort: 'key',
    info,
    used: isNewItem ? new Set() : used,
    range: { start, end },
    lead,
    above: isNewItem ? entryAbove(all, at) : undefined,
    column: { line: current.indent, key: current.content + lead.length },
    behind: /^\s*:/.test(behind) ? 'colon' : behind.trim() === '' ? 'nothing' : 'value',
  };
}

/** The keys under which a line stands, outermost first, and the keys of the object it belongs to. */
function surroundings(lines: readonly Line[], at: number): { path: string[]; used: Set<string> } {
  const path: string[] = [];
  const used = new Set<string>();
  const current = lines[at]!;
  const isSibling = (line: Line) => line.content === current.content && line.key !== undefined;
  let level = current.content;
  let limit = current.isItem ? current.indent : level;
  let isOwn = !current.isItem;
  for (let index = at - 1; index >= 0; index--) {
    const line = lines[index]!;
    if (line.isBlank) continue;
    if (isOwn && isSibling(line)) used.add(line.key!);
    if (isOwn && line.isItem && line.content === level) {
      isOwn = false;
      limit = line.indent;
      continue;
    }
    if (
      line.content < level &&
      line.content <= limit &&
      line.key !== undefined &&
      !(line.isItem && line.indent >= limit)
    ) {
      isOwn = false;
      path.unshift(line.key);
      level = line.content;
      limit = line.isItem ? line.indent : line.content - 1;
      if (level === 0) break;
    } else if (line.content <= level && line.isItem && line.indent < limit) {
      limit = line.indent;
    }
    if (line.content < level) isOwn = false;
  }
  for (const line of lines.slice(at + 1)) {
    if (line.isBlank) continue;
    if (line.content < current.content || (line.isItem && line.content === current.content)) break;
    if (isSibling(line)) used.add(line.key!);
  }
  return { path, used };
}

/** Whether a line without a hyphen stands where an entry of a list would begin: under its key, or its last entry. */
function isItemPlace(lines: readonly Line[], at: number): boolean {
  const { indent } = lines[at]!;
  for (let index = at - 1; index >= 0; index--) {
    const line = lines[index]!;
    if (line.isBlank || line.indent > indent) continue;
    if (line.indent === indent) return line.isItem;
    // A key of the entry that begins in this line, or the list's own key with nothing behind it.
    return line.content < indent && /:\s*(?:#.*)?$/.test(line.text);
  }
  return false;
}

/** The entry that ends above a line which stands as far in as its hyphen: where Enter leads from its first line. */
function entryAbove(lines: readonly Line[], at: number): KeyCursor['above'] {
  const { indent } = lines[at]!;
  const first = lines.slice(0, at).findLastIndex((line) => line.isItem && line.indent === indent);
  if (first < 0) return undefined;
  const { content } = lines[first]!;
  const keys = lines.slice(first, at).filter((line) => !line.isBlank && line.content === content);
  return { lead: ' '.repeat(content - indent), used: new Set(keys.flatMap(({ key }) => key ?? [])) };
}

/** Whether a line belongs to an entry behind a hyphen, or to one below its id, rather than being an id itself. */
function isInEntry(lines: readonly Line[], at: number): boolean {
  const { indent } = lines[at]!;
  const above = lines
    .slice(0, at)
    .findLast((line) => !line.isBlank && (line.indent < indent || (line.isItem && line.content === indent)));
  return above?.isItem === true && above.content === indent;
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

function parentField(
  root: ObjectInfo,
  path: readonly string[],
): { field: FieldInfo; owner: ObjectInfo } | undefined {
  const last = path.at(-1);
  const owner = last === undefined ? undefined : resolve(root, path.slice(0, -1));
  const field = owner?.byKey.get(last!);
  return owner && field && { field, owner };
}

/** A place behind `key:`, outside brackets. */
function behindColon(
  line: Line,
  offset: number,
  start: number,
  field: FieldInfo,
  owner: ObjectInfo,
): Cursor | undefined {
  const before = line.text.slice(start, offset - line.start);
  if (/^\s*[|>[{&*!]/.test(before)) return undefined;
  return {
    sort: 'value',
    field,
    owner,
    range: token(line, offset, start),
    lead: before === '' ? ' ' : '',
    flow: false,
    inList: false,
    others: [],
  };
}

/** A place within brackets or braces, which may have been opened some lines above and need not be closed. */
function inFlow({ lines, at, root }: LinePlace, offset: number): Cursor | undefined {
  const current = lines[at]!;
  let least = Number.POSITIVE_INFINITY;
  for (let index = at; index >= 0; index--) {
    const line = lines[index]!;
    // What is in brackets stands further in than the line in which they were opened.
    const mayOpen = least > line.indent;
    if (!line.isBlank && !/^\s*[\]}]/.test(line.text)) least = Math.min(least, line.indent);
    const valueStart = line.key === undefined ? line.content : line.text.indexOf(':', line.content) + 1;
    if (mayOpen && /^\s*[[{]/.test(line.text.slice(valueStart))) {
      const source = lines
        .slice(index, at + 1)
        .map(({ text }) => withoutComment(text))
        .join('\n')
        .slice(valueStart);
      const length = source.length - current.text.length + (offset - current.start);
      if (openFlow(source.slice(0, Math.max(0, length)))) {
        const { path } = surroundings(lines, index);
        const parent = parentField(root, line.key === undefined ? path : [...path, line.key]);
        const place =
          parent && flowCursor(source, length, { ...parent, isEntry: line.isItem && line.key === undefined });
        return place && fromFlow(place, current, offset);
      }
    }
    if (least === 0) break;
  }
  return undefined;
}

/** A line with its comment blanked out. */
function withoutComment(text: string): string {
  return text.replace(/"[^"]*"|'[^']*'|(?:^|\s)#.*$/g, (found) =>
    /^["']/.test(found) ? found : ' '.repeat(found.length),
  );
}

function fromFlow(place: FlowCursor, current: Line, offset: number): Cursor {
  const start = Math.max(current.start, offset - place.typed.length);
  const range = { start, end: offset + place.rest.length };
  if (place.sort === 'value') {
    const { field, owner, inList, others, lead } = place;
    return { sort: 'value', field, owner, range, lead, flow: true, inList, others };
  }
  const { info, used } = place;
  const behind = place.hasColon ? 'colon' : 'nothing';
  return { sort: 'key', info, used, range, lead: '', above: undefined, column: undefined, behind };
}

/** An entry of a list of texts, with what the others are. */
function listItem(lines: readonly Line[], at: number, offset: number): Omit<ValueCursor, 'field' | 'owner'> {
  const line = lines[at]!;
  const others: string[] = [];
  for (const step of [-1, 1]) {
    for (let index = at + step; lines[index]; index += step) {
      const other = lines[index]!;
      if (other.isBlank) continue;
      if (!other.isItem || other.indent !== line.indent) break;
      others.push(
        other.text
          .slice(other.content)
          .replace(/\s+#.*$/, '')
          .replace(/^["']|["']$/g, '')
          .trim(),
      );
    }
  }
  const needsSpace = line.isItem && line.text[line.content - 1] === '-';
  return {
    sort: 'value',
    range: token(line, offset, line.content),
    lead: needsSpace ? ' ' : '',
    flow: false,
    inList: true,
    others,
  };
}

/** The words at the cursor, from a column on, up to a comment or the end of the line. */
function token(line: Line, offset: number, from: number): Range {
  const lead = /^\s*/.exec(line.text.slice(from, Math.max(from, offset - line.start)))![0].length;
  const start = line.start + from + lead;
  const rest = line.text.slice(offset - line.start);
  const stop = rest.search(/(?:^|\s)#/);
  const behind = (stop < 0 ? rest : rest.slice(0, stop)).trimEnd();
  return { start: Math.min(start, offset), end: offset + behind.length };
}
