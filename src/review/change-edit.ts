import { valueWords } from '../document/markdown/value-content.ts';
import { findFrontmatter } from '../plan/frontmatter.ts';
import { yamlScalar } from '../plan/yaml/quote.ts';
import { readTreeNow } from '../plan/yaml/read-tree.ts';
import { blockHeader } from '../plan/yaml/written.ts';
import type { Range, TextEdit } from '../text/text.ts';
import { markdownPassages } from './markdown-passages.ts';
import type { MarkdownSource, Passage, YamlSource } from './passage.ts';

/** What is longer is no paragraph: to read it again for each change would take too long. */
const longestPassage = 20_000;

/**
 * The edit of the plan that replaces some words of a passage by others, written so that they are read as just those
 * words.
 * @param range in the words of the passage
 * @param added one line of plain text
 * @returns undefined where the plan would not be read so
 */
export function wordsEdit(text: string, passage: Passage, range: Range, added: string): TextEdit | undefined {
  const { source, words } = passage;
  if (!source || words.length > longestPassage) return undefined;
  const result = `${words.slice(0, range.start)}${added}${words.slice(range.end)}`
    .replace(/\s+/g, ' ')
    .trim();
  if (result === words || result === '') return undefined;
  return source.kind === 'yaml'
    ? yamlEdit(text, passage, source, range, added, result)
    : markdownEdit(text, passage, source, range, added, result);
}

function markdownEdit(
  text: string,
  passage: Passage,
  source: MarkdownSource,
  range: Range,
  added: string,
  result: string,
): TextEdit | undefined {
  const block = source.range;
  const readAlone = (edit?: TextEdit) => markdownPassages(blockAlone(edited(text, block, edit), source));
  const [before, ...others] = readAlone();
  // A block that reads differently by itself cannot be tried out.
  if (before?.words !== passage.words) return undefined;
  const isRight = (edit: TextEdit) => {
    const [after, ...rest] = readAlone(edit);
    return (
      after?.words === result &&
      rest.length === others.length &&
      wordlessOf(after).join() === wordlessOf(before).join()
    );
  };
  for (const newText of writtenAsMarkdown(added)) {
    for (const place of placesFor(passage, source, range, added)) {
      const edit = { range: place, newText };
      if (isRight(edit)) return edit;
    }
  }
  return undefined;
}

function wordlessOf({ source }: Passage): readonly string[] {
  return source?.kind === 'markdown' ? source.wordless : [];
}

/** A text as Markdown: as it is, with what may be marks escaped, with everything escaped that can be. */
export function writtenAsMarkdown(text: string): string[] {
  const escaped = text.replace(/[\\`*_[\]<>&~|]/g, '\\$&');
  const fully = text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
  // Brackets may be a link's or a note's that the plan defines elsewhere.
  return [...new Set([...(/[[\]]/.test(text) ? [] : [text]), escaped, fully])];
}

/** Where in the plan a stretch of the words stands, the best reading first: with or without the marks at its edges. */
function placesFor(
  { starts, ends }: Passage,
  { marks }: MarkdownSource,
  { start, end }: Range,
  added: string,
): Range[] {
  if (start === end) {
    const closing = marks.find(({ words }) => words.end === start)?.range.end;
    const opening = marks.find(({ words }) => words.start === start)?.range.start;
    const points = [closing, opening, ends[start - 1], starts[start]];
    return [...new Set(points)].flatMap((point) =>
      point === undefined ? [] : [{ start: point, end: point }],
    );
  }
  const bare = { start: starts[start]!, end: ends[end - 1]! };
  const inside = marks.filter(({ words }) => start <= words.start && words.end <= end);
  const whole = {
    start: Math.min(bare.start, ...inside.map(({ range }) => range.start)),
    end: Math.max(bare.end, ...inside.map(({ range }) => range.end)),
  };
  return added.trim() === '' ? [whole, bare] : [bare, whole];
}

/** A block as a text of its own, with all that it refers to. */
function blockAlone(block: string, { standsIn, wordless }: MarkdownSource): string {
  // What lists and quotes put before each line is not the block's own.
  const lines = block
    .split(/\r\n|\n|\r/)
    .map((line, index) => (index === 0 ? line : line.replace(/^[ \t>]+/, '')));
  const alone =
    standsIn === 'table cell'
      ? `| ${block} |\n| --- |`
      : standsIn === 'list item'
        ? `- ${lines.join('\n  ')}`
        : lines.join('\n');
  const definitions = wordless.filter((name) => name.startsWith('[')).map((name) => `${name}: x`);
  return [alone, ...new Set(definitions)].join('\n\n');
}

function yamlEdit(
  text: string,
  passage: Passage,
  source: YamlSource,
  range: Range,
  added: string,
  result: string,
): TextEdit | undefined {
  const { node, isFlow } = source;
  const expected = wordsOf(node.text).replace(passage.words, () => result);
  const header = node.style === 'block' ? blockHeader(text, node.range.start) : '';
  // Values are read as Markdown: what would be marks there is escaped.
  for (const written of new Set([added, ...writtenAsMarkdown(added)])) {
    const edit = valueEdit(text, passage, source, range, written);
    const value = valueRead(header + edited(text, node.range, edit), isFlow);
    if (value !== undefined && wordsOf(value) === expected) return edit;
  }
  return undefined;
}

/** @param written what takes the place of the words, as Markdown */
function valueEdit(
  text: string,
  { words, starts, ends }: Passage,
  { node, isFlow }: YamlSource,
  { start, end }: Range,
  written: string,
): TextEdit {
  const value = text.slice(node.range.start, node.range.end);
  const isOneLine = node.style !== 'block' && !/[\r\n]/.test(value);
  if (isOneLine && singleSpaces(node.text) === words) {
    const whole = singleSpaces(`${words.slice(0, start)}${written}${words.slice(end)}`);
    return shortestEdit(text, node.range, quotedLike(value, whole, isFlow));
  }
  const point = ends[start - 1] ?? starts[start]!;
  return {
    range: start < end ? { start: starts[start]!, end: ends[end - 1]! } : { start: point, end: point },
    newText: written,
  };
}

/** The words of a value, as they are read. */
function wordsOf(value: string): string {
  return singleSpaces(valueWords(value).join(' '));
}

function singleSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A text as a YAML value, in the quotation marks that stand there. */
export function quotedLike(written: string, text: string, isFlow: boolean): string {
  if (written.startsWith('"')) return JSON.stringify(text);
  if (written.startsWith("'")) return `'${text.replaceAll("'", "''")}'`;
  return yamlScalar(text, isFlow);
}

/** What YAML reads where a value is written so; undefined where that is no text. */
function valueRead(written: string, isFlow: boolean): string | undefined {
  const yaml = `---\nx: ${isFlow ? `[${written}]` : written}\n---\n`;
  const frontmatter = findFrontmatter(yaml);
  if (frontmatter.state !== 'closed') return undefined;
  const { root, findings } = readTreeNow(yaml, frontmatter.yaml);
  const value = root?.entries.length === 1 && findings.length === 0 ? root.entries[0]!.value : undefined;
  const items = value?.kind === 'list' ? value.items : [];
  const node = isFlow ? (items.length === 1 ? items[0] : undefined) : value;
  return node?.kind === 'scalar' ? node.text : undefined;
}

/** A stretch of a text with an edit made in it. */
function edited(text: string, { start, end }: Range, edit?: TextEdit): string {
  if (!edit) return text.slice(start, end);
  return text.slice(start, edit.range.start) + edit.newText + text.slice(edit.range.end, end);
}

/** Replaces a stretch by a text, leaving alone what is the same at both ends. */
export function shortestEdit(text: string, { start, end }: Range, newText: string): TextEdit {
  const old = text.slice(start, end);
  const most = Math.min(old.length, newText.length);
  let same = 0;
  while (same < most && old[same] === newText[same]) same++;
  let sameAtEnd = 0;
  while (sameAtEnd < most - same && old.at(-1 - sameAtEnd) === newText.at(-1 - sameAtEnd)) sameAtEnd++;
  return {
    range: { start: start + same, end: end - sameAtEnd },
    newText: newText.slice(same, newText.length - sameAtEnd),
  };
}
