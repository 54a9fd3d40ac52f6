import type { Range } from '../text/text.ts';

/**
 * Where the frontmatter of a Markdown text lies.
 * `none`: the text does not begin with `---`, nor with what people take for it. `unclosed`: it does, but no second
 * fence follows.
 */
export type Frontmatter =
  | { readonly state: 'none' }
  | {
      readonly state: 'unclosed';
      readonly fence: Range;
      readonly yaml: Range;
      /** Whether it is written as every program reads it: three hyphens alone, on the very first line. */
      readonly isUsual: boolean;
    }
  | {
      readonly state: 'closed';
      readonly fence: Range;
      readonly yaml: Range;
      readonly closing: Range;
      readonly isUsual: boolean;
    };

type Found = Exclude<Frontmatter, { state: 'none' }>;

/** The kinds of file that belong to us. */
export type DocumentKind = 'plan' | 'register';

const openingFence = /^\uFEFF?(---[ \t]*)(?:\r\n|\n|\r|$)/;

/** What people and their editors make of three hyphens, be they right or not, and with a comment behind them. */
const likeness = '(?:---[ \\t]+#.*|[-—–―]{2,}|[—–―…]|\\+{3,}|\\.{3})[ \\t]*';
/** What other programs and code blocks have instead: it ends only with its own like. */
const otherFence = '(?:---[ \\t]*ya?ml|([;=*_~`])\\3{2,}(?:ya?ml)?)[ \\t]*';
const openingLikeness = new RegExp(`([ \\t]{0,3})(${likeness}|${otherFence})(?:\\r\\n|\\n|\\r|$)`, 'y');
const closingLikeness = new RegExp(`^${likeness}$`, 'gm');

/** How a fence begins that ends only with its own like. */
const ownFence = /^[;=*_~`]/;

/** What may stand above the opening fence: blank lines and comments. */
const lineAbove = /[ \t]*(?:#.*|<!--[\s\S]*?-->[ \t]*)?(?:\r\n|\n|\r)/y;

/** A line that begins with a key. */
const keyLine = /[ \t]*["']?[\p{L}_][\p{L}\p{N}_ -]*["']?[ \t]*:/uy;
/** One that is written as the format's own keys are. */
const usualKeyLine = /[a-z][a-z_]*:(?=\s|$)/y;
const blanks = /(?:[ \t]*(?:\r\n|\n|\r))*/y;

/** The first line that is a text's and no YAML's. */
const textLine = /^[^\s#\-"'[{}\].+…—–―•][^:\r\n]*$/m;

/** Whether a line is one that frontmatter ends with: three hyphens alone. */
export function isFence(line: string): boolean {
  return /^---[ \t]*$/.test(line);
}

/** Whether some line of a text may be taken for the end of a frontmatter that hyphens begin. */
export function mayEndFrontmatter(text: string): boolean {
  closingLikeness.lastIndex = 0;
  return closingLikeness.test(text);
}

/**
 * Scans out the frontmatter by its fences, without reading the YAML: the rule of remark-frontmatter
 * (three hyphens alone on the very first line and again on a later one). A byte order mark is skipped.
 *
 * Where that fails, what people take for frontmatter counts too: below blank lines and comments, and between fences
 * that an editor has changed; only where what stands there begins with a key.
 */
export function findFrontmatter(text: string): Frontmatter {
  const opening = openingFence.exec(text);
  if (!opening) return findUnusual(text) ?? { state: 'none' };
  const start = opening[0].indexOf('-');
  const fence = { start, end: start + opening[1]!.trimEnd().length };
  const found = closedAt(text, fence, opening[0].length, true);
  // An empty frontmatter may only be a fence too many.
  const isEmpty = found.state === 'closed' && !/^[ \t]*[^\s#]/m.test(textOf(text, found.yaml));
  const other = isEmpty ? findUnusual(text) : undefined;
  return other && markerKeysIn(textOf(text, other.yaml)).size > 0 ? other : found;
}

function findUnusual(text: string): Found | undefined {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let fence: Range | undefined;
  let yaml = 0;
  for (;;) {
    openingLikeness.lastIndex = at;
    const opening = openingLikeness.exec(text);
    lineAbove.lastIndex = at;
    if (opening) {
      // A code block further down, or around other fences, shows a plan and is none.
      const isCode = /^[~`]/.test(opening[2]!);
      const isFirst = text.slice(0, at).trim() === '' && matchesAt(keyLine, text, openingLikeness.lastIndex);
      if (isCode && !isFirst) return undefined;
      const start = at + opening[1]!.length;
      fence = { start, end: start + opening[2]!.trimEnd().length };
      at = openingLikeness.lastIndex;
      yaml = at;
      if (at === text.length) break;
    } else if (lineAbove.test(text)) at = lineAbove.lastIndex;
    else break;
  }
  if (!fence || !matchesAt(keyLine, text, at)) return undefined;
  const found = closedAt(text, fence, yaml, false);
  // A code block or a rule of stars may stand at the top of any text.
  const isLikely = !ownFence.test(textOf(text, fence));
  const isMeant = isLikely && found.state === 'closed' && matchesAt(usualKeyLine, text, at);
  return isMeant || markerKeysIn(textOf(text, found.yaml)).size > 0 ? found : undefined;
}

/** The frontmatter behind an opening fence. */
function closedAt(text: string, fence: Range, start: number, opensUsually: boolean): Found {
  let textAt: number | undefined;
  const closings = closingsOf(textOf(text, fence));
  closings.lastIndex = start;
  for (let match = closings.exec(text); match; match = closings.exec(text)) {
    const isUsual = isFence(match[0]);
    if (!isUsual) {
      textAt ??= textLineFrom(text, start);
      // A line in the text below is none, nor is one with more keys behind it.
      if (match.index > textAt || matchesAt(usualKeyLine, text, behindBlanks(text, match))) continue;
    }
    const closing = { start: match.index, end: match.index + match[0].trimEnd().length };
    const yaml = { start, end: match.index };
    return { state: 'closed', fence, yaml, closing, isUsual: opensUsually && isUsual };
  }
  return { state: 'unclosed', fence, yaml: { start, end: text.length }, isUsual: opensUsually };
}

/** The lines that may end what a fence begins. */
function closingsOf(fence: string): RegExp {
  const [own] = ownFence.exec(fence) ?? [];
  return own === undefined ? closingLikeness : new RegExp(`^(?:${likeness}|[${own}]{3,}[ \\t]*)$`, 'gm');
}

function textLineFrom(text: string, start: number): number {
  const found = textLine.exec(text.slice(start));
  return found ? start + found.index : text.length;
}

function behindBlanks(text: string, { 0: words, index }: RegExpExecArray): number {
  blanks.lastIndex = index + words.length;
  blanks.test(text);
  return blanks.lastIndex;
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

function textOf(text: string, { start, end }: Range): string {
  return text.slice(start, end);
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

/**
 * A text with its frontmatter where every program looks for it, for those that know no other. The lines below it stay
 * on theirs: what stood above it goes, and as many empty lines stand behind it.
 */
export function withUsualFrontmatter(text: string): string {
  const frontmatter = findFrontmatter(text);
  if (frontmatter.state !== 'closed' || frontmatter.isUsual) return text;
  const body = bodyStart(text, frontmatter);
  const usual = `---\n${textOf(text, frontmatter.yaml)}---\n`;
  const missing = countLines(text.slice(0, body)) - countLines(usual);
  return usual + '\n'.repeat(Math.max(0, missing)) + text.slice(body);
}

function countLines(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}

/**
 * The lines of a document that decide what it is: those up to the end of its frontmatter. Of other files it takes one
 * line, and the comments and blank lines before it.
 * @param lineAt gives a line's text by its number, from zero
 * @param count how many lines there are
 */
export function beginningOf(lineAt: (line: number) => string, count: number): string {
  const lines: string[] = [];
  let isOpen = false;
  let hasKeys = false;
  let comment = false;
  for (let line = 0; line < count; line++) {
    const text = lineAt(line);
    if (!hasKeys) {
      comment = comment ? !text.includes('-->') : /^[ \t]*<!--(?!.*-->)/.test(text);
      const isAbove = comment || /^\uFEFF?[ \t]*(?:#|$)|-->[ \t]*$/.test(text);
      const opens = !isAbove && matchesAt(openingLikeness, text, text.startsWith('\uFEFF') ? 1 : 0);
      isOpen ||= opens;
      hasKeys = isOpen && !opens && !isAbove;
      // Neither a fence nor what may stand above it, or no key below it: the text begins.
      if (!isAbove && !opens && !(hasKeys && matchesAt(keyLine, text, 0))) break;
    }
    lines.push(text);
    if (hasKeys && isFence(text)) break;
  }
  return lines.join('\n');
}

const markerKey = /^([ \t]*)(["']?)(campaign|register)\2[ \t]*:(?!\/\/)/gim;

/**
 * Says whether a Markdown text is a campaign plan, a channel register or neither, by its frontmatter's top-level
 * keys and its name (`….campaign.md`): what the author wrote in it counts before what the file is called.
 * Costs a look at the frontmatter only.
 */
export function recognise(name: string, text: string): DocumentKind | undefined {
  const frontmatter = findFrontmatter(text);
  const keys = frontmatter.state === 'none' ? undefined : markerKeysIn(textOf(text, frontmatter.yaml));
  if (keys?.has('campaign')) return 'plan';
  if (keys?.has('register')) return 'register';
  return isNamedAsPlan(name) ? 'plan' : undefined;
}

/** Whether a file's name says that it is a plan: `new-bins.campaign.md`. */
export function isNamedAsPlan(name: string): boolean {
  return /\.campaign\.(?:md|markdown)$/i.test(name);
}

function markerKeysIn(yaml: string): ReadonlySet<string> {
  // Top-level keys stand where the first of them does: all of them may be indented.
  const indent = /^([ \t]*)[^\s#]/m.exec(yaml)?.[1] ?? '';
  return new Set(
    [...yaml.matchAll(markerKey)]
      .filter((match) => match[1] === indent)
      .map((match) => match[3]!.toLowerCase()),
  );
}
