import { lineEnding, type Range, type TextEdit } from '../text/text.ts';
import { bodyStart, type Frontmatter, isFence } from './frontmatter.ts';
import type { SyntaxFinding } from './yaml/tree.ts';

type Found = Exclude<Frontmatter, { state: 'none' }>;

/**
 * What is wrong with the fences of a frontmatter: that it does not begin on the first line with three hyphens, does not
 * end with them, or not at all. What it holds is read all the same wherever it ends.
 */
export function fenceFindings(text: string, frontmatter: Frontmatter): SyntaxFinding[] {
  if (frontmatter.state === 'none') return [];
  const unclosed: SyntaxFinding[] =
    frontmatter.state === 'unclosed'
      ? [{ type: 'syntax', cause: 'unclosed-fence', range: frontmatter.fence }]
      : [];
  if (frontmatter.isUsual) return unclosed;
  const top = text.startsWith('\uFEFF') ? 1 : 0;
  const ending = endingEdits(text, frontmatter);
  if (frontmatter.fence.start === top && isFence(text.slice(top, frontmatter.fence.end))) {
    const range = frontmatter.state === 'closed' ? frontmatter.closing : frontmatter.fence;
    return [{ type: 'syntax', cause: 'closing-fence', range, repair: ending }];
  }
  const repair = [...beginningEdits(text, frontmatter, top), ...ending];
  return [{ type: 'syntax', cause: 'opening-fence', range: firstLine(text, top), repair }, ...unclosed];
}

/** Puts three hyphens on the first line, and the comments that stood above them into the frontmatter or the text. */
function beginningEdits(text: string, frontmatter: Found, top: number): TextEdit[] {
  const eol = lineEnding(text);
  const { fence, yaml } = frontmatter;
  const above = text.slice(top, fence.start).match(/<!--[\s\S]*?-->|^[ \t]*#.*$/gm) ?? [];
  const behind = /#.*$/.exec(text.slice(fence.start, fence.end))?.[0];
  const notes = above.filter((comment) => frontmatter.state === 'unclosed' || !comment.startsWith('<!--'));
  const kept = [...notes.flatMap(asNotes), ...(behind === undefined ? [] : [behind])];
  const moved = above.filter((comment) => !notes.includes(comment));
  const begin = { range: { start: top, end: yaml.start }, newText: ['---', ...kept, ''].join(eol) };
  if (moved.length === 0) return [begin];
  const body = bodyStart(text, frontmatter);
  const isOnOwnLine = /[\r\n]/.test(text[body - 1]!);
  const newText = `${isOnOwnLine ? '' : eol}${moved.join(eol)}${eol}`;
  return [begin, { range: { start: body, end: body }, newText }];
}

/** A comment as YAML has them, line by line. */
function asNotes(comment: string): string[] {
  return comment
    .split(/\r\n|\n|\r/)
    .map((line) => (/^[ \t]*#/.test(line) ? line.trim() : `# ${line.trim()}`));
}

function endingEdits(text: string, frontmatter: Found): TextEdit[] {
  if (frontmatter.state === 'unclosed') return [];
  const { closing } = frontmatter;
  const written = text.slice(closing.start, closing.end);
  if (isFence(written)) return [];
  const comment = /#.*$/.exec(written)?.[0];
  const newText = comment === undefined ? '---' : `${comment}${lineEnding(text)}---`;
  return [{ range: closing, newText }];
}

/** The words of the first line, or the place where it begins. */
function firstLine(text: string, top: number): Range {
  const line = /^[^\r\n]*/.exec(text.slice(top))![0];
  return { start: top, end: top + line.trimEnd().length };
}
