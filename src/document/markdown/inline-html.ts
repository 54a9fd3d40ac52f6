import * as l10n from '@vscode/l10n';
import type { PhrasingContent } from 'mdast';
import { type Inline, type Marks, words } from '../model.ts';
import type { MarkdownContext } from './context.ts';
import { isKnown, isOnOwnLines, marksWithin, unreadable } from './html-elements.ts';
import type { HtmlElement, HtmlNode } from './html-tree.ts';
import type { InlineRun, OpenLink } from './inline-run.ts';
import { rangeOf } from './mdast.ts';
import { picture } from './picture-content.ts';

/** What stands around a text in HTML. */
export interface Looks {
  readonly marks: Marks;
  readonly link: OpenLink | undefined;
}

/** What Word shows of an element: pieces of a line, or what is in it with other looks; nothing where that is left out. */
export type Shown = { readonly inlines: readonly Inline[] } | { readonly within: Looks } | undefined;

/** Says what Word shows of an element, whatever line it stands on; and in a notice what it cannot show. */
export function shownOf<Markdown>(
  { name, attributes, source }: HtmlElement<Markdown>,
  { marks, link }: Looks,
  context: MarkdownContext,
): Shown {
  const notice = (text: string) => context.notices.add(text, rangeOf(source));
  if (unreadable.has(name)) {
    notice(l10n.t('HTML that Word cannot show is left out: <{0}>.', name));
    return undefined;
  }
  if (name === 'br') return { inlines: [{ type: 'break' }] };
  if (name === 'img') {
    const address = attributes.get('src') ?? '';
    return { inlines: picture(address, attributes.get('alt') ?? '', source, marks, context, attributes) };
  }
  if (!isKnown(name)) {
    notice(l10n.t('HTML that is not known is left out, its text is kept: <{0}>.', name));
  }
  const url = name === 'a' ? attributes.get('href') : undefined;
  return {
    within: {
      marks: marksWithin(name, attributes, marks),
      link: url === undefined ? link : { url, node: source },
    },
  };
}

/**
 * Adds what stands in a paragraph of Markdown to a run. Elements that want lines of their own get them there.
 * @param phrasing turns a node of Markdown into inline content
 */
export function addInlineHtml(
  nodes: readonly HtmlNode<PhrasingContent>[],
  looks: Looks,
  run: InlineRun,
  context: MarkdownContext,
  phrasing: (node: PhrasingContent, marks: Marks) => Inline[],
): void {
  for (const node of nodes) {
    if (node.type === 'text') run.add(words(node.text, looks.marks), looks.link);
    else if (node.type === 'markdown') run.add(phrasing(node.node, looks.marks), looks.link);
    else if (node.type === 'element') {
      const shown = shownOf(node, looks, context);
      if (!shown) continue;
      if ('inlines' in shown) {
        run.add(shown.inlines, looks.link);
        continue;
      }
      const lineEnd = isOnOwnLines(node.name) ? [{ type: 'break' } as const] : [];
      run.add(lineEnd);
      addInlineHtml(node.children, shown.within, run, context, phrasing);
      run.add(lineEnd);
    }
  }
}
