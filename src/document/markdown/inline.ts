import * as l10n from '@vscode/l10n';
import type { PhrasingContent } from 'mdast';
import { shortened } from '../../text/text.ts';
import { type Inline, type Marks, words } from '../model.ts';
import { type Attributes, withoutAttributes } from './attributes.ts';
import type { MarkdownContext } from './context.ts';
import { asHtmlSays } from './dialect-phrasing.ts';
import { htmlTree } from './html-tree.ts';
import { addInlineHtml } from './inline-html.ts';
import { InlineRun } from './inline-run.ts';
import { linked } from './link-content.ts';
import { rangeOf, textOf } from './mdast.ts';
import { picture } from './picture-content.ts';

/**
 * Turns the inline content of a Markdown node, and the HTML in it, into the document's.
 * @param marks of the text around it
 */
export function inlineContent(
  nodes: readonly PhrasingContent[],
  context: MarkdownContext,
  marks: Marks = {},
): Inline[] {
  const run = new InlineRun();
  const looks = { marks, link: undefined };
  const { nodes: said, attributes } = withoutAttributes(nodes);
  const written = asHtmlSays(said, (formula, node) =>
    context.notices.add(
      l10n.t(
        'Formula left out: “{0}”. Word shows none as it is written here; say it in words.',
        shortened(formula.trim(), 60),
      ),
      rangeOf(node),
    ),
  );
  addInlineHtml(htmlTree(written, false), looks, run, context, (node, within) =>
    phrasing(node, context, within, attributes.get(node)),
  );
  return run.take(context);
}

/** @param attributes written behind the node */
function phrasing(
  node: PhrasingContent,
  context: MarkdownContext,
  marks: Marks,
  attributes: Attributes['values'] = new Map(),
): Inline[] {
  const urlOf = (identifier: string) => context.index.definitions.get(identifier)?.url ?? '';
  switch (node.type) {
    case 'text':
      return words(node.value, marks);
    case 'inlineCode':
      return words(node.value, { ...marks, code: true });
    case 'emphasis':
      return inlineContent(node.children, context, { ...marks, italic: true });
    case 'strong':
      return inlineContent(node.children, context, { ...marks, bold: true });
    case 'delete':
      return inlineContent(node.children, context, { ...marks, strike: true });
    case 'break':
      return [{ type: 'break' }];
    case 'link':
      return linked(node.url, inlineContent(node.children, context, marks), node, context);
    case 'linkReference':
      return linked(urlOf(node.identifier), inlineContent(node.children, context, marks), node, context);
    case 'image':
      return picture(node.url, node.alt ?? '', node, marks, context, attributes);
    case 'imageReference':
      return picture(urlOf(node.identifier), node.alt ?? '', node, marks, context, attributes);
    case 'footnoteReference':
      return context.note(node.identifier, marks);
    default:
      // Other packages may add inline nodes to mdast; their words are what matters.
      return words(textOf(node), marks);
  }
}
