import * as l10n from '@vscode/l10n';
import type { BlockContent, Paragraph, PhrasingContent, RootContent, Table } from 'mdast';
import type { ContainerFence } from '../../plan/body/dialect-lines.ts';
import type { Notices } from '../notices.ts';
import { fenceOf, type NoteContainer } from './containers.ts';
import { definitionIn } from './definition-lists.ts';
import { rangeOf } from './mdast.ts';
import { captionMark, meaningMark } from './paragraph-marks.ts';

declare module 'mdast' {
  interface BlockquoteData {
    /** Set where the quote is a labelled note between lines of colons. */
    note?: NoteContainer;
  }
  interface TableData {
    /** What stands above it. */
    caption?: PhrasingContent[];
  }
}

/**
 * Blocks that stand side by side, with what other dialects of Markdown say by them: containers, captions of tables, meanings behind a
 * blank line, abbreviations. What has no meaning on paper is left out, with a notice.
 */
export function withDialectBlocks(nodes: readonly RootContent[], notices: Notices): readonly RootContent[] {
  return withMeanings(withCaptions(withContainers(nodes, notices)));
}

interface Open {
  readonly note: NoteContainer | undefined;
  readonly children: RootContent[];
  /** The line that begins it. */
  readonly fence: ContainerFence;
}

/** Notes as quotes; the lines of other containers are left out, what stands between them is not. */
function withContainers(nodes: readonly RootContent[], notices: Notices): readonly RootContent[] {
  if (!nodes.some(({ type }) => type === 'containerFence' || type === 'abbreviation')) return nodes;
  const outside: RootContent[] = [];
  const open: Open[] = [];
  const current = () => open.at(-1)?.children ?? outside;
  for (const node of nodes) {
    if (node.type === 'abbreviation') {
      notices.add(
        l10n.t(
          'What “{0}” stands for is left out: a document has no place for it. Write it out where it is used first.',
          /^\*\[([^\]]+)\]/.exec(node.value)![1]!,
        ),
        rangeOf(node),
      );
    } else if (node.type !== 'containerFence') current().push(node);
    else {
      const fence = fenceOf(node.value);
      if (fence.type === 'begin') {
        if (!fence.note)
          notices.add(
            l10n.t('The box “{0}” is left out, its text is kept: Word has nothing like it.', fence.name),
            rangeOf(node),
          );
        open.push({ note: fence.note, children: [], fence: node });
      } else {
        const ended = open.pop();
        if (ended) current().push(...contentOf(ended));
      }
    }
  }
  for (const { note, fence } of open) {
    if (note)
      notices.add(
        l10n.t(
          'The note “{0}” has no end, so it is shown as text. Write ::: on a line of its own below it.',
          fence.value,
        ),
        rangeOf(fence),
      );
  }
  return [...outside, ...open.flatMap(({ children }) => children)];
}

function contentOf({ note, children }: Open): readonly RootContent[] {
  if (!note) return children;
  const position = children[0]?.position;
  return [
    {
      type: 'blockquote',
      children: children as BlockContent[],
      data: { note },
      ...(position && { position }),
    },
  ];
}

/** Tables with the captions that stand beside them: `Table: Who does what`, or below them `: Who does what`. */
function withCaptions(nodes: readonly RootContent[]): readonly RootContent[] {
  if (!nodes.some(({ type }) => type === 'table')) return nodes;
  const written: RootContent[] = [];
  for (const [index, node] of nodes.entries()) {
    const before = written.at(-1);
    const caption = node.type === 'paragraph' ? withoutMark(node, captionMark) : undefined;
    if (caption && before?.type === 'table' && !before.data?.caption) {
      written[written.length - 1] = captioned(before, caption);
    } else if (node.type === 'table') {
      const above = before?.type === 'paragraph' && isCaptionAbove(before, nodes[index - 2]);
      const own = above ? withoutMark(before, captionMark)! : undefined;
      if (own) written.pop();
      written.push(own ? captioned(node, own) : withLastRowAsCaption(node));
    } else written.push(node);
  }
  return written;
}

/** With the bare colon it may be what a term above it means. */
function isCaptionAbove(node: Paragraph, previous: RootContent | undefined): boolean {
  const [first] = node.children;
  if (first?.type !== 'text' || !captionMark.test(first.value)) return false;
  return first.value.startsWith('T') || previous?.type !== 'paragraph';
}

function captioned(table: Table, caption: PhrasingContent[]): Table {
  return { ...table, data: { ...table.data, caption } };
}

/** A caption without a blank line before it is read as a row of one cell. */
function withLastRowAsCaption(table: Table): Table {
  const last = table.children.at(-1);
  const [cell, ...others] = last?.children ?? [];
  if (!cell || others.length > 0 || table.children.length < 2 || table.children[0]!.children.length < 2)
    return table;
  const caption = withoutMark(cell, captionMark);
  return caption ? captioned({ ...table, children: table.children.slice(0, -1) }, caption) : table;
}

/** Terms joined with what they mean, where a blank line stands between. */
function withMeanings(nodes: readonly RootContent[]): readonly RootContent[] {
  const written: RootContent[] = [];
  for (const node of nodes) {
    const term = written.at(-1);
    const meaning =
      node.type === 'paragraph' && term?.type === 'paragraph' && mayBeTerm(term)
        ? withMark(node, term)
        : undefined;
    if (meaning) written[written.length - 1] = meaning;
    else written.push(node);
  }
  return written;
}

function mayBeTerm({ position, children }: Paragraph): boolean {
  return position?.start.line === position?.end.line || definitionIn(children) !== undefined;
}

/** A term's paragraph with a meaning in the lines below it; undefined where a paragraph is no meaning. */
function withMark(node: Paragraph, term: Paragraph): Paragraph | undefined {
  const [first, ...others] = node.children;
  if (first?.type !== 'text' || !meaningMark.test(first.value)) return undefined;
  const { position } = first;
  const above = position && { ...position, start: { ...position.start, line: position.start.line - 1 } };
  const meaning: PhrasingContent = { ...first, value: `\n${first.value}`, ...(above && { position: above }) };
  return { ...term, children: [...term.children, meaning, ...others] };
}

/** The content of a block without the mark that it begins with; undefined where it begins otherwise. */
function withoutMark(
  { children }: { children: PhrasingContent[] },
  mark: RegExp,
): PhrasingContent[] | undefined {
  const [first, ...others] = children;
  if (first?.type !== 'text' || !mark.test(first.value)) return undefined;
  const value = first.value.replace(mark, '');
  return value === '' ? others : [{ ...first, value }, ...others];
}
