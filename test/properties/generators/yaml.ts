// Values of the frontmatter with the way in which each is written.

/** A value as it is written. */
export type Written = WrittenText | WrittenList | WrittenMap;

/** `careless` puts the words down as they are, whatever they mean to YAML. */
export type TextStyle = 'plain' | 'double' | 'single' | 'folded' | 'literal' | 'careless';

export interface WrittenText {
  readonly kind: 'text';
  readonly words: string;
  readonly style: TextStyle;
}

/** `margin` puts the hyphens below the key's first letter. */
export interface WrittenList {
  readonly kind: 'list';
  readonly items: readonly Written[];
  readonly style: 'block' | 'margin' | 'flow';
}

export interface WrittenMap {
  readonly kind: 'map';
  readonly entries: readonly (readonly [key: string, value: Written])[];
  readonly style: 'block' | 'flow';
}

/** The lines of a map at the top of the frontmatter. */
export function linesOf(map: WrittenMap): string[] {
  return map.entries.flatMap(([key, value]) => entryLines(key, value));
}

function entryLines(key: string, value: Written): string[] {
  const inline = inlineOf(value);
  if (inline !== undefined) return [`${key}: ${inline}`.trimEnd()];
  if (value.kind === 'text') return [`${key}: ${blockHeader(value)}`, ...indented(value.words.split('\n'))];
  const lines = blockLines(value);
  const isAtMargin = value.kind === 'list' && value.style === 'margin';
  return [`${key}:`, ...(isAtMargin ? lines : indented(lines))];
}

/** A value on the line of its key; undefined where it has lines of its own. */
function inlineOf(value: Written): string | undefined {
  if (value.kind === 'text') return hasOwnLines(value) ? undefined : scalar(value, false);
  const isEmpty = value.kind === 'list' ? value.items.length === 0 : value.entries.length === 0;
  return value.style === 'flow' || isEmpty ? flow(value) : undefined;
}

function blockLines(value: WrittenList | WrittenMap): string[] {
  return value.kind === 'map' ? linesOf(value) : value.items.flatMap(itemLines);
}

function itemLines(item: Written): string[] {
  const inline = inlineOf(item);
  if (inline !== undefined) return [`- ${inline}`.trimEnd()];
  const [first = '', ...more] =
    item.kind === 'text' ? [blockHeader(item), ...item.words.split('\n')] : blockLines(item);
  return [`- ${first}`, ...indented(more)];
}

function flow(value: Written): string {
  if (value.kind === 'text') return scalar(value, true);
  if (value.kind === 'list') return `[${value.items.map(flow).join(', ')}]`;
  return `{ ${value.entries.map(([key, inner]) => `${key}: ${flow(inner)}`).join(', ')} }`;
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => (line === '' ? line : `  ${line}`));
}

/** Whether a text is written below its key, as only a usual one can be. */
function hasOwnLines({ style, words }: WrittenText): boolean {
  return (style === 'folded' || style === 'literal') && /^[\p{L}\p{N}][^\r\t]*$/u.test(words);
}

function blockHeader({ style }: WrittenText): string {
  return style === 'folded' ? '>' : '|';
}

function scalar({ words, style }: WrittenText, inFlow: boolean): string {
  if (style === 'careless') return words.replace(/[\r\n]+/g, ' ');
  const isPlain = /^[\p{L}\p{N}][\p{L}\p{N} %./()+-]*$/u.test(words) && !words.endsWith(' ');
  if (style === 'plain' && isPlain) return words;
  if (style === 'single' && !inFlow && /^[\p{L}\p{N} '"#:,.–]*$/u.test(words))
    return `'${words.replaceAll("'", "''")}'`;
  return JSON.stringify(words);
}
