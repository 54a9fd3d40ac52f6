import type { FieldInfo, ObjectInfo } from '../plan/format/vocabulary.ts';

/** What can be written at a place within brackets and braces. */
export type FlowCursor = FlowKey | FlowValue;

interface FlowPlace {
  /** What is typed of it before the cursor, and what stands behind the cursor up to what ends it. */
  readonly typed: string;
  readonly rest: string;
}

interface FlowKey extends FlowPlace {
  readonly sort: 'key';
  readonly info: ObjectInfo;
  readonly used: ReadonlySet<string>;
  readonly hasColon: boolean;
}

interface FlowValue extends FlowPlace {
  readonly sort: 'value';
  readonly field: FieldInfo;
  readonly owner: ObjectInfo;
  readonly lead: string;
  readonly inList: boolean;
  readonly others: readonly string[];
}

/** What the outermost bracket belongs to. */
export interface FlowStart {
  readonly field: FieldInfo;
  /** The object that has the field. */
  readonly owner: ObjectInfo;
  /** Whether it is one entry of the field's list, behind a hyphen, rather than its whole value. */
  readonly isEntry: boolean;
}

/** Brackets or braces that are open. */
interface Frame {
  readonly bracket: '[' | '{';
  /** What a list holds. */
  readonly field: FieldInfo | undefined;
  /** The object that the field belongs to, or whose keys stand between braces. */
  readonly owner: ObjectInfo | undefined;
  /** Whether braces hold entries by their ids: `{carers: {…}}`. */
  readonly keyed: boolean;
  key: string | undefined;
  readonly items: string[];
  readonly used: Set<string>;
}

/** Whether brackets or braces that a text begins with are open at its end. Quotation marks hide what is in them. */
export function openFlow(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false;
  let depth = 0;
  for (const { character } of marks(text)) {
    if (character === '[' || character === '{') depth++;
    if (character === ']' || character === '}') depth--;
    if (depth === 0) return false;
  }
  return true;
}

/**
 * What can be written at a place within brackets and braces.
 * @param text from before the outermost bracket on
 * @param length where in it the cursor is
 */
export function flowCursor(text: string, length: number, origin: FlowStart): FlowCursor | undefined {
  const before = text.slice(0, length);
  const frames: Frame[] = [];
  let start = 0;
  for (const { character, index } of marks(before)) {
    const top = frames.at(-1);
    const words = unquote(before.slice(start, index));
    start = index + 1;
    if (character === '[' || character === '{') frames.push(frame(character, top, origin));
    else if (character === ':') {
      if (top?.bracket !== '{') continue;
      top.key = words;
      top.used.add(words);
    } else {
      if (top?.bracket === '[' && words !== '') top.items.push(words);
      if (character === ',') {
        if (top) top.key = undefined;
      } else frames.pop();
    }
  }
  const top = frames.at(-1);
  if (!top) return undefined;
  const typed = before.slice(start).trimStart();
  const behind = text.slice(length);
  const rest = restOf(typed, behind);
  if (top.bracket === '[') return inList(top, typed, rest, behind);
  if (!top.owner) return undefined;
  if (top.key === undefined) {
    if (top.keyed) return undefined;
    const own = rest.replace(/\s*:.*$/, '');
    const more = behind.slice(rest.length);
    for (const key of keysOf(more)) top.used.add(key);
    const hasColon = /^\s*:/.test(behind.slice(own.length));
    return { sort: 'key', info: top.owner, used: top.used, typed, rest: own, hasColon };
  }
  const inner = top.owner.byKey.get(top.key);
  const lead = before.endsWith(':') ? ' ' : '';
  return (
    inner && { sort: 'value', field: inner, owner: top.owner, typed, rest, lead, inList: false, others: [] }
  );
}

function frame(bracket: '[' | '{', parent: Frame | undefined, origin: FlowStart): Frame {
  const blank = { bracket, key: undefined, items: [], used: new Set<string>() };
  const { field, owner, isEntry } = origin;
  if (!parent && isEntry)
    return { ...blank, field, owner: bracket === '{' ? field.object : owner, keyed: false };
  if (!parent) return { ...blank, field, ...objectFor(bracket, field, owner) };
  if (parent.bracket === '[') {
    const of = parent.field;
    return { ...blank, field: of, owner: bracket === '{' ? of?.object : parent.owner, keyed: false };
  }
  if (parent.keyed) return { ...blank, field: parent.field, owner: parent.owner, keyed: false };
  const of = parent.key === undefined ? undefined : parent.owner?.byKey.get(parent.key);
  return { ...blank, field: of, ...objectFor(bracket, of, parent.owner) };
}

/** Braces straight behind a list's key hold its entries by their ids. */
function objectFor(bracket: '[' | '{', field: FieldInfo | undefined, owner: ObjectInfo | undefined) {
  return bracket === '{' ? { owner: field?.object, keyed: field?.list === true } : { owner, keyed: false };
}

function inList(top: Frame, typed: string, rest: string, behind: string): FlowValue | undefined {
  const { field, owner } = top;
  if (!field || !owner) return undefined;
  const others = [...top.items, ...itemsOf(behind.slice(rest.length))];
  const shorthand = field.object?.shorthand;
  // A text among entries stands for the field that it fills: the name of a channel, say.
  const filled = shorthand === undefined ? undefined : field.object?.byKey.get(shorthand);
  if (field.object && !filled) return undefined;
  const of = field.object ?? owner;
  return { sort: 'value', field: filled ?? field, owner: of, typed, rest, lead: '', inList: true, others };
}

/** What stands behind the cursor and belongs to the same words. */
function restOf(typed: string, behind: string): string {
  const quote = /^["']/.exec(typed)?.[0];
  const line = /^[^\r\n]*/.exec(behind)![0];
  const closing = quote ? line.indexOf(quote) : -1;
  const ends = /[,\]}]|\s#/.exec(line)?.index ?? line.length;
  return (closing >= 0 ? line.slice(0, closing + 1) : line.slice(0, ends)).trimEnd();
}

/** The entries that follow in the same brackets. */
function itemsOf(text: string): string[] {
  const items: string[] = [];
  let start = 0;
  for (const { character, index } of marks(text)) {
    if (character === ':') continue;
    items.push(unquote(text.slice(start, index)));
    if (character !== ',') break;
    start = index + 1;
  }
  return items.filter((item) => item !== '');
}

/** The keys that follow in the same braces. */
function keysOf(text: string): string[] {
  const keys: string[] = [];
  let start = 0;
  let depth = 0;
  for (const { character, index } of marks(text)) {
    if (character === '[' || character === '{') depth++;
    if (character === ']' || character === '}') depth--;
    if (depth < 0) break;
    if (depth === 0 && character === ':') keys.push(unquote(text.slice(start, index)));
    start = index + 1;
  }
  return keys;
}

/** The characters that structure a text, outside quotation marks; a colon counts before a blank or an end. */
function* marks(text: string): Generator<{ character: string; index: number }> {
  let quote: string | undefined;
  for (let index = 0; index < text.length; index++) {
    const character = text[index]!;
    if (quote) {
      if (character === '\\' && quote === '"') index++;
      // A quotation mark that is not closed in its line was left open by someone who is still typing.
      else if (character === quote || character === '\n') quote = undefined;
    } else if ((character === '"' || character === "'") && /[\s,:[{]/.test(text[index - 1] ?? ' ')) {
      quote = character;
    } else if (
      /[[\]{},]/.test(character) ||
      (character === ':' && /^(?:[\s,\]}]|$)/.test(text.slice(index + 1, index + 2)))
    ) {
      yield { character, index };
    }
  }
}

function unquote(text: string): string {
  return text.trim().replace(/^["']|["']$/g, '');
}
