import type {
  BlockContent,
  DefinitionContent,
  List,
  Node,
  PhrasingContent,
  RootContent,
  Table as TableNode,
} from 'mdast';
import { allAtOnce, type Steps } from '../../steps.ts';
import {
  type Block,
  type Cell,
  type Column,
  type HeadingLandmark,
  type Inline,
  type ListItem,
  type Marks,
  type NumberedList,
  type Paragraph,
  type Place,
  plainText,
  type Row,
  words,
} from '../model.ts';
import type { Notices } from '../notices.ts';
import { enumerated } from '../wording.ts';
import { asksForPageBreak, type HtmlPiece, readHtml } from './html.ts';
import { type HtmlItem, htmlParagraphs } from './html-paragraphs.ts';
import type { PictureResult } from './images.ts';
import { inlineContent } from './inline.ts';
import { type BodyIndex, textOf } from './mdast.ts';

/** What turning Markdown into the document's blocks needs, and what it collects on the way. */
export class MarkdownContext {
  readonly index: BodyIndex;
  readonly pictures: ReadonlyMap<string, PictureResult>;
  readonly notices: Notices;
  /** The headings that links lead to, by their anchors. */
  readonly anchors: ReadonlyMap<string, HeadingLandmark>;
  readonly #landmarks: ReadonlyMap<Node, HeadingLandmark>;
  /** The numbered lists met so far. */
  readonly lists: NumberedList[] = [];
  /** The notes met so far, in the order of their references. */
  readonly notes: Paragraph[][] = [];
  #isInNote = false;

  constructor(index: BodyIndex, pictures: ReadonlyMap<string, PictureResult>, notices: Notices) {
    const numbered = index.headings.map(({ node, anchor }, at) => ({
      node,
      anchor,
      landmark: { kind: 'heading' as const, number: at + 1 },
    }));
    this.index = index;
    this.pictures = pictures;
    this.anchors = new Map(numbered.map(({ anchor, landmark }) => [anchor, landmark]));
    this.#landmarks = new Map(numbered.map(({ node, landmark }) => [node, landmark]));
    this.notices = notices;
  }

  /** What links to a heading lead to. */
  landmarksOf(heading: Node): HeadingLandmark[] {
    const landmark = this.#landmarks.get(heading);
    return landmark ? [landmark] : [];
  }

  /** A reference to a note. Word knows no notes to notes: there, the note's words stand in brackets. */
  note(identifier: string, marks: Marks): Inline[] {
    const definition = this.index.notes.get(identifier);
    if (!definition) return words(`[${identifier}]`, marks);
    if (this.#isInNote) return words(` (${textOf(definition).trim()})`, marks);
    this.#isInNote = true;
    const number = this.notes.push([]);
    const paragraphs = markdownBlocks(definition.children, this).flatMap(asParagraphs);
    this.notes[number - 1] = paragraphs;
    this.#isInNote = false;
    return [{ type: 'note', number }];
  }
}

/** What a note can hold: a table's rows become paragraphs, a heading bold text. */
function asParagraphs(block: Block): Paragraph[] {
  if (block.type === 'paragraph') return [block];
  if (block.type === 'heading') return [{ type: 'paragraph', style: 'body', content: block.content }];
  if (block.type !== 'table') return [];
  return block.rows.map(({ cells }) => ({
    type: 'paragraph',
    style: 'body',
    content: words(cells.map((cell) => cell.map(plainText).join(' ')).join('; ')),
  }));
}

interface Surroundings extends Place {
  readonly language?: string | undefined;
}

const outside: Surroundings = { depth: 0, quotes: 0 };

/** Turns Markdown blocks into the document's, headings with the level they have in the text. */
export function markdownBlocks(
  nodes: readonly (RootContent | BlockContent | DefinitionContent)[],
  context: MarkdownContext,
  surroundings: Surroundings = outside,
): Block[] {
  return allAtOnce(markdownBlockSteps(nodes, context, surroundings));
}

/** The same step by step. */
export function* markdownBlockSteps(
  nodes: readonly (RootContent | BlockContent | DefinitionContent)[],
  context: MarkdownContext,
  surroundings: Surroundings = outside,
): Steps<Block[]> {
  const blocks: Block[] = [];
  const languages = new Languages();
  let ruleAbove = false;
  for (const [index, node] of nodes.entries()) {
    if (index % 50 === 49) yield index / nodes.length;
    if (node.type === 'thematicBreak') {
      ruleAbove = true;
      continue;
    }
    if (node.type === 'html') languages.follow(readHtml(node.value));
    const language = languages.current ?? surroundings.language;
    const made = blocksOf(node, context, { ...surroundings, language });
    const first = made[0];
    if (ruleAbove && first) {
      if (first.type === 'paragraph') made[0] = { ...first, ruleAbove };
      ruleAbove = false;
    }
    // Not spread into one call: a list may have more items than a call takes arguments.
    for (const block of made) blocks.push(block);
  }
  return blocks;
}

/** Follows `<div lang="cy">` … `</div>` around Markdown. */
class Languages {
  readonly #open: { name: string; language: string | undefined }[] = [];

  get current(): string | undefined {
    return this.#open.findLast(({ language }) => language !== undefined)?.language;
  }

  follow(pieces: readonly HtmlPiece[]): void {
    for (const piece of pieces) {
      if (piece.type !== 'tag' || /^(?:br|hr|img|input|meta|link|wbr)$/.test(piece.name)) continue;
      if (!piece.closing) this.#open.push({ name: piece.name, language: piece.attributes.get('lang') });
      else {
        const index = this.#open.findLastIndex(({ name }) => name === piece.name);
        if (index >= 0) this.#open.splice(index);
      }
    }
  }
}

function blocksOf(
  node: RootContent | BlockContent | DefinitionContent,
  context: MarkdownContext,
  surroundings: Surroundings,
): Block[] {
  const line = node.position?.start.line;
  const marks: Marks = surroundings.language ? { language: surroundings.language } : {};
  const place: Place = { depth: surroundings.depth, quotes: surroundings.quotes };
  const paragraph = (inlines: readonly Inline[], style: Paragraph['style'] = 'body'): Block[] => {
    const content = style === 'code' ? inlines : withoutLooseBreaks(inlines);
    return isBlank(content)
      ? []
      : [
          {
            type: 'paragraph',
            style: place.quotes > 0 && style === 'body' ? 'quote' : style,
            content,
            place,
            line,
          },
        ];
  };
  switch (node.type) {
    case 'heading': {
      const content = inlineContent(node.children, context, marks);
      if (plainText(content).trim() === '') return paragraph(content);
      const landmarks = context.landmarksOf(node);
      // Within lists and quotes it is no part of the document's outline.
      if (place.depth > 0 || place.quotes > 0) {
        const bold = content.map((inline) =>
          inline.type === 'text' ? { ...inline, marks: { ...inline.marks, bold: true } } : inline,
        );
        return paragraph(bold).map((block) => ({ ...block, landmarks }));
      }
      return [{ type: 'heading', level: node.depth, content, line, landmarks }];
    }
    case 'paragraph': {
      if (/^\\(?:page-?break|newpage)$/i.test(textOf(node).trim())) return [{ type: 'page-break' }];
      const content = inlineContent(node.children, context, marks);
      return [...pictureCaption(node.children, context), ...paragraph(content)];
    }
    case 'blockquote':
      return markdownBlocks(node.children, context, {
        ...surroundings,
        quotes: Math.min(place.quotes + 1, 8),
      });
    case 'list':
      return listBlocks(node, context, surroundings);
    case 'code':
      return paragraph(codeContent(node.value), 'code');
    case 'table':
      return tableBlocks(node, context, marks);
    case 'html': {
      if (asksForPageBreak(node.value)) return [{ type: 'page-break' }];
      const lists = new HtmlLists(context, place);
      return htmlParagraphs(node.value, node, context, marks).flatMap(({ content, item }) =>
        paragraph(content).map((block) => (item ? { ...block, place: lists.placeOf(item) } : block)),
      );
    }
    case 'definition':
    case 'footnoteDefinition':
    case 'yaml':
      return [];
    default:
      // Other packages may add block nodes to mdast; their words are what matters.
      return paragraph(words(textOf(node), marks));
  }
}

/** Makes paragraphs of a block of HTML items of the lists that they are in. */
class HtmlLists {
  readonly #context: MarkdownContext;
  readonly #around: Place;
  /** The numbered lists of the block, by their number in it, as lists of the document. */
  readonly #numbered = new Map<number, number>();

  constructor(context: MarkdownContext, around: Place) {
    this.#context = context;
    this.#around = around;
  }

  placeOf({ kind, level: within, list }: HtmlItem): Place {
    const level = Math.min(this.#around.depth + within, deepestLevel);
    const item: ListItem =
      kind === 'bullet' ? { kind, level } : { kind, level, list: this.#listOf(list, level) };
    return { depth: level + 1, quotes: this.#around.quotes, item };
  }

  #listOf(list: number, level: number): number {
    const known = this.#numbered.get(list) ?? this.#context.lists.push({ level, start: 1 }) - 1;
    this.#numbered.set(list, known);
    return known;
  }
}

function isBlank(content: readonly Inline[]): boolean {
  return content.every((inline) =>
    inline.type === 'text'
      ? inline.text.trim() === ''
      : inline.type === 'break' || (inline.type === 'link' && isBlank(inline.children)),
  );
}

/** Without line breaks at the beginning, at the end and behind one another: they would only make space. */
function withoutLooseBreaks(content: readonly Inline[]): readonly Inline[] {
  if (content.every(({ type }) => type !== 'break')) return content;
  const isSpace = (inline: Inline | undefined) =>
    !inline || inline.type === 'break' || (inline.type === 'text' && inline.text.trim() === '');
  const kept: Inline[] = [];
  for (const inline of content) {
    if (
      !(inline.type === 'break' && isSpace(kept.at(-1))) &&
      !(kept.at(-1)?.type === 'break' && isSpace(inline))
    )
      kept.push(inline);
  }
  while (kept.length > 0 && isSpace(kept.at(-1))) kept.pop();
  return kept;
}

/** A picture that stands alone and has a title gets it as its caption. */
function pictureCaption(nodes: readonly PhrasingContent[], context: MarkdownContext): Block[] {
  const [only, ...others] = nodes;
  if (only?.type !== 'image' || others.length > 0) return [];
  const { title, url } = only;
  const found = context.pictures.get(url);
  if (!title || !found || 'problem' in found) return [];
  return [
    { type: 'paragraph', style: 'caption', content: words(title), counts: 'Figure', keepWithNext: true },
  ];
}

function codeContent(code: string): Inline[] {
  return code.split(/\r\n|\n|\r/).flatMap((line, index): Inline[] => [
    ...(index > 0 ? [{ type: 'break' } as const] : []),
    // Non-breaking spaces keep indentation without a run of blanks.
    ...words(
      line.replaceAll('\t', '    ').replaceAll(/^ +| {2,}/g, (blanks) => '\u00A0'.repeat(blanks.length)),
    ),
  ]);
}

const deepestLevel = 8;

function listBlocks(node: List, context: MarkdownContext, surroundings: Surroundings): Block[] {
  const level = Math.min(surroundings.depth, deepestLevel);
  const list = node.ordered
    ? context.lists.push({ level, start: Math.min(Math.max(node.start ?? 1, 0), 32_767) }) - 1
    : -1;
  return node.children.flatMap((item) => {
    const listItem: ListItem =
      typeof item.checked === 'boolean'
        ? { kind: 'task', level, done: item.checked }
        : node.ordered
          ? { kind: 'number', level, list }
          : { kind: 'bullet', level };
    const inside = { ...surroundings, depth: level + 1 };
    const blocks = markdownBlocks(item.children, context, inside);
    const first = blocks[0];
    const asItem = (paragraph: Paragraph): Paragraph => ({
      ...paragraph,
      place: { depth: level + 1, quotes: surroundings.quotes, item: listItem },
    });
    if (first?.type === 'paragraph' && !first.place?.item) return [asItem(first), ...blocks.slice(1)];
    // A bullet that only holds other bullets says nothing; a number counts all the same.
    if (first?.type === 'paragraph' && listItem.kind === 'bullet') return blocks;
    const line = item.position?.start.line;
    const content = words(blocks.length > 0 ? 'As follows:' : '(empty)');
    return [asItem({ type: 'paragraph', style: 'body', content, line }), ...blocks];
  });
}

function tableBlocks(node: TableNode, context: MarkdownContext, marks: Marks): Block[] {
  const [head, ...body] = node.children;
  const count = node.children.reduce((most, row) => Math.max(most, row.children.length), 1);
  const columns = Array.from({ length: count }, (_, index): Column => {
    const header = head?.children[index];
    const content = header ? inlineContent(header.children, context, marks) : [];
    const align = node.align?.[index];
    return {
      header: isBlank(content) ? words(`Column ${index + 1}`) : content,
      ...(align ? { align } : {}),
    };
  });
  const rows = body.map(
    (row): Row => ({
      line: row.position?.start.line,
      cells: columns.map((_, index): Cell => {
        const cell = row.children[index];
        const content = cell ? withoutLooseBreaks(inlineContent(cell.children, context, marks)) : [];
        return [isBlank(content) ? words('none') : content];
      }),
    }),
  );
  const names = columns.map(({ header }) => plainText(header).trim());
  return [
    {
      type: 'table',
      title:
        names.length > 6 ? `${names.slice(0, 4).join(', ')} and ${names.length - 4} more` : enumerated(names),
      description: `A table with ${count === 1 ? 'one column' : `${count} columns`} (${names.join(', ')}) and ${body.length === 1 ? 'one row' : `${body.length} rows`} below its header.`,
      columns,
      rows: rows.length > 0 ? rows : [{ cells: columns.map(() => [words('none')]) }],
      line: node.position?.start.line,
    },
  ];
}
