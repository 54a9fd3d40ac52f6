import type { Range } from '../text/text.ts';

/**
 * Where the frontmatter of a Markdown text lies.
 * `none`: the text does not begin with `---`. `unclosed`: it does, but no second fence follows.
 */
export type Frontmatter =
  | { readonly state: 'none' }
  | { readonly state: 'unclosed'; readonly fence: Range; readonly yaml: Range }
  | { readonly state: 'closed'; readonly fence: Range; readonly yaml: Range; readonly closing: Range };

/** The kinds of file that belong to us. */
export type DocumentKind = 'plan' | 'register';

const openingFence = /^\uFEFF?(---[ \t]*)(?:\r\n|\n|\r|$)/;
const closingFence = /^---[ \t]*$/gm;

/** Whether a line is one that frontmatter ends with: three hyphens alone. */
export function isFence(line: string): boolean {
  return /^---[ \t]*$/.test(line);
}

/** Whether a text's first line begins frontmatter. */
export function opensFrontmatter(firstLine: string): boolean {
  return openingFence.test(firstLine);
}

/**
 * Scans out the frontmatter by its fences, without reading the YAML: the rule of remark-frontmatter
 * (three hyphens alone on the very first line and again on a later one). A byte order mark is skipped.
 */
export function findFrontmatter(text: string): Frontmatter {
  const opening = openingFence.exec(text);
  if (!opening) return { state: 'none' };
  const fenceStart = opening[0].indexOf('-');
  const fence = { start: fenceStart, end: fenceStart + opening[1]!.trimEnd().length };
  const start = opening[0].length;
  closingFence.lastIndex = start;
  const closing = closingFence.exec(text);
  if (!closing) return { state: 'unclosed', fence, yaml: { start, end: text.length } };
  return {
    state: 'closed',
    fence,
    yaml: { start, end: closing.index },
    closing: { start: closing.index, end: closing.index + 3 },
  };
}

/** The offset at which the Markdown body begins: behind the closing fence's line, or the text's start. */
export function bodyStart(text: string, frontmatter: Frontmatter): number {
  if (frontmatter.state === 'none') return text.startsWith('\uFEFF') ? 1 : 0;
  if (frontmatter.state === 'unclosed') return text.length;
  const lineEnd = /\r\n|\n|\r|$/g;
  lineEnd.lastIndex = frontmatter.closing.end;
  const match = lineEnd.exec(text)!;
  return match.index + match[0].length;
}

const markerKey = /^([ \t]*)(["']?)(campaign|register)\2[ \t]*:(?=\s|$)/gm;

/**
 * Says whether a Markdown text is a campaign plan, a channel register or neither, by its frontmatter's top-level
 * keys and its name (`….campaign.md`): what the author wrote in it counts before what the file is called.
 * Costs a look at the frontmatter only.
 */
export function recognise(name: string, text: string): DocumentKind | undefined {
  const keys = markerKeys(text);
  if (keys.has('campaign')) return 'plan';
  if (keys.has('register')) return 'register';
  return /\.campaign\.md$/i.test(name) ? 'plan' : undefined;
}

function markerKeys(text: string): ReadonlySet<string> {
  const frontmatter = findFrontmatter(text);
  if (frontmatter.state === 'none') return new Set();
  const yaml = text.slice(frontmatter.yaml.start, frontmatter.yaml.end);
  // Top-level keys stand where the first of them does: all of them may be indented.
  const indent = /^([ \t]*)[^\s#]/m.exec(yaml)?.[1] ?? '';
  return new Set(
    [...yaml.matchAll(markerKey)].filter((match) => match[1] === indent).map((match) => match[3]!),
  );
}
