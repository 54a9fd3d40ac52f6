import { type FieldInfo, fieldOf, type ObjectInfo } from '../../plan/format/vocabulary.ts';
import type { YamlLine } from '../../plan/yaml/scan/lines.ts';
import type { Range } from '../../text/text.ts';
import { type Cursor, type KeyCursor, unquoted, type ValueCursor } from './cursor.ts';
import type { LinePlace } from './line-place.ts';
import { entryAbove, fieldUnder, isInEntry, isItemPlace, objectUnder, surroundings } from './surroundings.ts';

/** What can be written at an offset outside brackets and braces. */
export function blockCursor(place: LinePlace, offset: number): Cursor | undefined {
  const { lines, at, line, root } = place;
  // Behind brackets that end in this line nothing fits.
  if (line.opener !== undefined) return undefined;
  const { path, used } = surroundings(lines, at);
  const info = objectUnder(root, path);
  if (line.key !== undefined && offset > line.colon!) {
    const field = info && fieldOf(info, line.key);
    return field && behindColon(place, offset, field, info!);
  }
  // In another key's place what stands behind it would mean something else.
  const isKey = line.key === '<<' || (line.key !== undefined && info && fieldOf(info, line.key));
  if (isKey) return undefined;
  if (offset < line.start + line.content) return undefined;
  const parent = fieldUnder(root, path);
  const isTexts = parent?.field.list === true && !parent.field.object;
  if (line.isItem && isTexts) return { ...listItem(lines, at, offset), ...parent };
  if (/[[{"'|>]/.test(line.text.slice(line.content, offset - line.start))) return undefined;
  const isNewItem = !line.isItem && parent?.field.list === true && isItemPlace(lines, at);
  if (isNewItem && line.key !== undefined) return undefined;
  if (isNewItem && isTexts) return { ...listItem(lines, at, offset), ...parent, lead: '- ' };
  const mayBeId = parent?.field.list === true && !line.isItem && !isNewItem && !isInEntry(lines, at);
  if (!info || mayBeId) return undefined;
  if (!mayBeKey(line, offset)) return undefined;
  if (!isNewItem && line.isBlank && goesOnBelow(lines, at)) return undefined;
  return isNewItem ? newItem(place, offset, info) : { ...keyAt(line, offset, ''), info, used };
}

/** Whether what stands behind a place's word is no text that a key would cut: a key lost its colon, say. */
function mayBeKey(line: YamlLine, offset: number): boolean {
  const [word] = /^[\w-]*/.exec(line.text.slice(line.content))!;
  const behind = line.text.slice(line.content + word.length, line.value.end - line.start).trim();
  if (behind === '' || behind.startsWith(':')) return true;
  return word !== '' && /^["'[{\d]/.test(behind) && offset <= line.start + line.content + word.length;
}

/** The first key of a new entry of a list, whose hyphen is missing. */
function newItem({ lines, at, line }: LinePlace, offset: number, info: ObjectInfo): KeyCursor {
  return { ...keyAt(line, offset, '- '), info, used: new Set(), above: entryAbove(lines, at) };
}

function keyAt(line: YamlLine, offset: number, hyphen: string): Omit<KeyCursor, 'info' | 'used'> {
  const start = line.start + line.content;
  const rest = /^[\w -]*/.exec(line.text.slice(line.content))![0].trimEnd();
  const end = Math.max(offset, start + rest.length);
  const behind = line.text.slice(end - line.start, (line.comment?.start ?? line.end) - line.start).trim();
  const lead = hyphen || blankBehindHyphen(line);
  return {
    sort: 'key',
    range: { start, end },
    lead,
    above: undefined,
    column: { line: line.indent, key: line.content + lead.length },
    behind: behind.startsWith(':') ? 'colon' : behind === '' ? 'nothing' : 'value',
  };
}

/** What is missing between a hyphen at a line's end and what is written there. */
function blankBehindHyphen({ isItem, text, content }: YamlLine): string {
  return isItem && text[content - 1] === '-' ? ' ' : '';
}

/** A place behind `key:`. */
function behindColon(
  { lines, at, line }: LinePlace,
  offset: number,
  field: FieldInfo,
  owner: ObjectInfo,
): Cursor | undefined {
  const from = line.colon! + 1 - line.start;
  const before = line.text.slice(from, offset - line.start);
  const isKept = /^\s*[|>[{&*!]/.test(line.text.slice(from));
  if (isKept || goesOnBelow(lines, at)) return undefined;
  const range = wordsAt(line, offset, from);
  const lead = before === '' ? ' ' : '';
  return { sort: 'value', field, owner, range, lead, flow: false, inList: false, others: [] };
}

/**
 * Whether what stands behind a line's key or hyphen goes on below it: a list, a map, or a text over several lines. In a
 * blank line a key would take it from the one above.
 */
function goesOnBelow(lines: readonly YamlLine[], at: number): boolean {
  const line = lines[at]!;
  const next = lines.slice(at + 1).find(({ isBlank }) => !isBlank);
  if (!next) return false;
  const holdsItems = line.key !== undefined || line.isBlank;
  const column = line.key === undefined ? line.indent : line.content;
  return next.indent > column || (holdsItems && next.isItem && next.indent === column);
}

/** An entry of a list of texts, with what the others are. */
function listItem(
  lines: readonly YamlLine[],
  at: number,
  offset: number,
): Omit<ValueCursor, 'field' | 'owner'> {
  const line = lines[at]!;
  return {
    sort: 'value',
    range: wordsAt(line, offset, line.content),
    lead: blankBehindHyphen(line),
    flow: false,
    inList: true,
    others: [...neighbours(lines, at, -1), ...neighbours(lines, at, 1)],
  };
}

/** The texts of the same list above or below a line, the nearest first. */
function neighbours(lines: readonly YamlLine[], at: number, step: 1 | -1): string[] {
  const texts: string[] = [];
  for (let index = at + step; lines[index]; index += step) {
    const { isBlank, isItem, indent, text, content, value, start } = lines[index]!;
    if (isBlank) continue;
    if (!isItem || indent !== lines[at]!.indent) break;
    texts.push(unquoted(text.slice(content, value.end - start)));
  }
  return texts;
}

/** The words at the cursor, from a column on, up to a comment or the end of the line. */
function wordsAt({ start, end, text, comment }: YamlLine, offset: number, from: number): Range {
  const blanks = /^\s*/.exec(text.slice(from, Math.max(from, offset - start)))![0].length;
  const behind = text.slice(offset - start, (comment?.start ?? end) - start).trimEnd();
  return { start: Math.min(start + from + blanks, offset), end: offset + behind.length };
}
