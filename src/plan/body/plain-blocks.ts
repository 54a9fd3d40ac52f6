import type { List, ListItem, Node, Paragraph, PhrasingContent, RootContent } from 'mdast';

/** Where something begins: its offset in UTF-16 code units, and its line. */
export interface Origin {
  readonly offset: number;
  readonly line: number;
}

/** A section without its plain blocks. */
export interface LiftedSection {
  /** The blocks that were taken out, in their order, with the positions that they have in the file. */
  readonly blocks: readonly RootContent[];
  /** What is left, to be read as Markdown. */
  readonly rest: string;
  /** From which offset on in what is left the text stood where in the section, by how much further on. */
  readonly moves: readonly { readonly from: number; readonly by: Origin }[];
}

/** Lines between blank ones. */
interface Chunk {
  readonly lines: Lines;
  readonly block: RootContent | undefined;
}

type Lines = readonly [Line, ...Line[]];

interface Line {
  readonly text: string;
  readonly start: number;
  readonly number: number;
}

/** A section, and where it begins in the file. */
interface Source {
  readonly section: string;
  readonly origin: Origin;
}

/** What may go on over blank lines; and what only some programs end lines with, or begin a file with. */
const goesOn = /[`~]{3}|<|\uFEFF|\r(?!\n)/;

/** What makes Markdown of words, however little: signs, links made of bare addresses, blanks at the end of a line. */
const signs = /[\\`*_[\]&~|@\t\0]|www\.|:\/\/|[ \t]$/i;

/** What a line of plain words begins with: no block begins so. */
const begins = /^(?:[\p{L}\p{Sc}"'“‘(]|\d+(?![\d.)]))/u;

const mark = /^(?:([-+*])|(\d{1,9})([.)])) (?=\S)/;
const listLike = /^[ \t]*(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/;

/**
 * Takes the blocks out of a section that are plain words in Markdown too: headings, paragraphs, and lists of one line an
 * item. To read them takes a hundredth of what the parser takes, and they are most of what people write. Which they are depends
 * on what stands around them only where that can go on over a blank line.
 * @param origin where the section begins in the file
 */
export function liftPlainBlocks(section: string, origin: Origin): LiftedSection {
  const chunks = goesOn.test(section) ? [] : chunksOf(section, origin);
  const isLifted = liftable(chunks);
  if (!isLifted.includes(true))
    return { blocks: [], rest: section, moves: [{ from: 0, by: { offset: 0, line: 0 } }] };
  let rest = '';
  let lines = 0;
  const moves: { from: number; by: Origin }[] = [];
  for (const [index, { lines: own }] of chunks.entries()) {
    if (isLifted[index]) continue;
    const { start, number } = own[0];
    const next = chunks[index + 1]?.lines[0];
    moves.push({ from: rest.length, by: { offset: start - rest.length, line: number - lines } });
    rest += section.slice(start, next?.start);
    lines += (next?.number ?? number) - number;
  }
  return { blocks: chunks.flatMap(({ block }, index) => (isLifted[index] ? [block!] : [])), rest, moves };
}

/** Which chunks can be taken out so that neither they nor what is left mean anything else. */
function liftable(chunks: readonly Chunk[]): boolean[] {
  const isLifted: boolean[] = chunks.map(() => false);
  let left: Chunk | undefined;
  for (let index = chunks.length - 1; index >= 0; index--) {
    const chunk = chunks[index]!;
    const standsAlone = chunk.block?.type !== 'list' || isAlone(chunks[index - 1], chunks[index + 1]);
    isLifted[index] = chunk.block !== undefined && standsAlone && !mayGoOn(left);
    if (!isLifted[index]) left = chunk;
  }
  return isLifted;
}

/** Whether a list goes on from nothing and into nothing. */
function isAlone(previous: Chunk | undefined, next: Chunk | undefined): boolean {
  const isBehindList = previous?.lines.some(({ text }) => listLike.test(text) || /^[ \t[]/.test(text));
  return !isBehindList && !mayGoOn(next);
}

/** Whether a chunk may be part of what stands above it, a blank line between them. */
function mayGoOn(chunk: Chunk | undefined): boolean {
  const first = chunk?.lines[0].text;
  return first !== undefined && (/^[ \t]/.test(first) || listLike.test(first));
}

function chunksOf(section: string, origin: Origin): Chunk[] {
  const chunks: Chunk[] = [];
  let open: Line[] = [];
  let number = 0;
  const close = () => {
    const [first, ...others] = open;
    if (!first) return;
    const lines: Lines = [first, ...others];
    chunks.push({ lines, block: plainBlock(lines, { section, origin }) });
    open = [];
  };
  for (let start = 0; start < section.length; number++) {
    const found = section.indexOf('\n', start);
    const after = found < 0 ? section.length : found + 1;
    const text = section.slice(start, after).replace(/\r?\n$/, '');
    if (text.trim() === '' && /^[ \t]*$/.test(text)) close();
    else open.push({ text, start, number });
    start = after;
  }
  close();
  return chunks;
}

/** The block that some lines are between blank ones; undefined where it takes more to read it. */
function plainBlock(lines: Lines, source: Source): RootContent | undefined {
  const [first] = lines;
  const heading = lines.length === 1 ? /^(#{1,6}) ([^#]+)$/.exec(first.text) : null;
  if (heading) {
    const [, { length: depth }, words] = heading as unknown as [string, string, string];
    return isPlain(words)
      ? {
          type: 'heading',
          depth: depth as 1,
          children: [wordsAt(lines, depth + 1, source)],
          position: placeOf(lines, 0, source),
        }
      : undefined;
  }
  if (lines.every(({ text }) => isPlain(text))) return paragraphAt(lines, 0, source);
  return plainList(lines, source);
}

function isPlain(words: string): boolean {
  return begins.test(words) && !signs.test(words);
}

function plainList(lines: Lines, source: Source): List | undefined {
  const marks = lines.map(({ text }) => mark.exec(text));
  const [first] = marks;
  const items = lines.flatMap((line, index): ListItem[] => {
    const [written, bullet, , bracket] = marks[index] ?? [];
    const isItem = written !== undefined && (bullet ?? bracket) === (first?.[1] ?? first?.[3]);
    if (!isItem || !isPlain(line.text.slice(written.length))) return [];
    const paragraph = paragraphAt([line], written.length, source);
    return [
      {
        type: 'listItem',
        spread: false,
        checked: null,
        children: [paragraph],
        position: placeOf([line], 0, source),
      },
    ];
  });
  if (items.length < lines.length) return undefined;
  const number = first?.[2];
  return {
    type: 'list',
    ordered: number !== undefined,
    start: number === undefined ? null : Number(number),
    spread: false,
    children: items,
    position: placeOf(lines, 0, source),
  };
}

function paragraphAt(lines: Lines, indent: number, source: Source): Paragraph {
  return {
    type: 'paragraph',
    children: [wordsAt(lines, indent, source)],
    position: placeOf(lines, indent, source),
  };
}

function wordsAt(lines: Lines, indent: number, source: Source): PhrasingContent {
  const last = lines.at(-1)!;
  const value = source.section.slice(lines[0].start + indent, last.start + last.text.length);
  return { type: 'text', value, position: placeOf(lines, indent, source) };
}

/** @param indent where it begins in its first line */
function placeOf(lines: Lines, indent: number, { origin }: Source): NonNullable<Node['position']> {
  const first = lines[0];
  const last = lines.at(-1)!;
  const point = ({ start, number }: Line, at: number) => ({
    line: origin.line + number + 1,
    column: at + 1,
    offset: origin.offset + start + at,
  });
  return { start: point(first, indent), end: point(last, last.text.length) };
}
