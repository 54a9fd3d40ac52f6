import * as l10n from '@vscode/l10n';
import type { Html, PhrasingContent, RootContent } from 'mdast';
import { allAtOnce, type Steps } from '../../steps.ts';
import { type Block, words } from '../model.ts';
import type { Notices } from '../notices.ts';
import type { DocumentWords } from '../words/words.ts';
import { alertOf, labelOf, withLabel } from './alerts.ts';
import { withoutAttributes } from './attributes.ts';
import { MarkdownContext, type Surroundings } from './context.ts';
import { type Definition, definitionIn } from './definition-lists.ts';
import { withDialectBlocks } from './dialect-blocks.ts';
import { htmlBlockSteps } from './html-blocks.ts';
import { htmlTree } from './html-tree.ts';
import type { PictureResult } from './images.ts';
import { inlineContent } from './inline.ts';
import { listBlocks } from './lists.ts';
import { type BodyIndex, rangeOf, textOf } from './mdast.ts';
import { asParagraphs, codeContent, headingOf, paragraphOf } from './paragraphs.ts';
import { markdownTable } from './tables.ts';

/** What turning the Markdown of a body needs. */
export function markdownContext(
  index: BodyIndex,
  pictures: ReadonlyMap<string, PictureResult>,
  notices: Notices,
  words: DocumentWords,
): MarkdownContext {
  return new MarkdownContext(index, pictures, notices, words, ({ children }, context) =>
    markdownBlocks(children, context).flatMap(asParagraphs),
  );
}

const outside: Surroundings = { depth: 0, quotes: 0, marks: {} };

/** Turns Markdown blocks into the document's, headings with the level they have in the text. */
export function markdownBlocks(
  nodes: readonly RootContent[],
  context: MarkdownContext,
  surroundings: Surroundings = outside,
): Block[] {
  return allAtOnce(markdownBlockSteps(nodes, context, surroundings));
}

/** The same step by step. */
export function* markdownBlockSteps(
  nodes: readonly RootContent[],
  context: MarkdownContext,
  surroundings: Surroundings = outside,
): Steps<Block[]> {
  const meant = withDialectBlocks(nodes, context.notices);
  const tree = htmlTree(meant, true);
  return yield* htmlBlockSteps(tree, meant.length, context, surroundings, (node, within) =>
    blocksOf(node, context, within),
  );
}

function blocksOf(
  node: Exclude<RootContent, Html>,
  context: MarkdownContext,
  surroundings: Surroundings,
): Block[] {
  const line = node.position?.start.line;
  const { marks, quotes } = surroundings;
  switch (node.type) {
    case 'heading': {
      const content = inlineContent(node.children, context, marks);
      return headingOf(content, node.depth, surroundings, line, context.landmarksOf(node));
    }
    case 'paragraph': {
      const definition = definitionIn(node.children);
      if (definition) return definitionBlocks(definition, context, surroundings, line);
      if (/^\\(?:page-?break|newpage)$/i.test(textOf(node).trim())) return [{ type: 'page-break' }];
      const content = inlineContent(node.children, context, marks);
      return [...pictureCaption(node.children), ...paragraphOf(content, surroundings, line)];
    }
    case 'blockquote': {
      const alert = alertOf(node);
      const inside = { ...surroundings, quotes: Math.min(quotes + 1, 8) };
      const quoted = markdownBlocks(alert?.children ?? node.children, context, inside);
      return alert ? withLabel(labelOf(alert, context.words), quoted, inside, line) : quoted;
    }
    case 'list':
      return listBlocks(node, context, surroundings, (children, inside) =>
        markdownBlocks(children, context, inside),
      );
    case 'code':
      if (drawn.test(node.lang ?? '')) {
        context.notices.add(
          l10n.t(
            'A diagram is left out: Word would show only its source. Put a picture of it there, with a description.',
          ),
          rangeOf(node),
        );
        return [];
      }
      return paragraphOf(codeContent(node.value), surroundings, line, 'code');
    case 'table':
      return markdownTable(node, context, marks);
    case 'definition':
    case 'footnoteDefinition':
    case 'yaml':
      return [];
    default:
      // Other packages may add block nodes to mdast; their words are what matters.
      return paragraphOf(words(textOf(node), marks), surroundings, line);
  }
}

/** What is written for a program that draws a diagram of it. */
const drawn = /^(?:mermaid|plantuml|graphviz|dot|vega(?:-lite)?)$/i;

/** A term in bold, and what it means indented below it. */
function definitionBlocks(
  { term, meanings }: Definition,
  context: MarkdownContext,
  surroundings: Surroundings,
  line: number | undefined,
): Block[] {
  const { marks } = surroundings;
  const within = { ...surroundings, depth: surroundings.depth + 1 };
  const named = paragraphOf(inlineContent(term, context, { ...marks, bold: true }), surroundings, line);
  return [
    ...named.map((block) => ({ ...block, keepWithNext: true })),
    ...meanings.flatMap(({ content, linesBelow }) =>
      paragraphOf(inlineContent(content, context, marks), within, line && line + linesBelow),
    ),
  ];
}

/** A picture that stands alone and has a title gets it as its caption. */
function pictureCaption(nodes: readonly PhrasingContent[]): Block[] {
  const [only, ...others] = withoutAttributes(nodes).nodes;
  if (only?.type !== 'image' || others.length > 0 || !only.title) return [];
  return [
    { type: 'paragraph', style: 'caption', content: words(only.title), counts: 'Figure', keepWithNext: true },
  ];
}
