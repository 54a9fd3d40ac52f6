import * as l10n from '@vscode/l10n';
import type { Node } from 'mdast';
import { shortened } from '../../text/text.ts';
import { type Inline, type Link, plainText, words } from '../model.ts';
import type { MarkdownContext } from './context.ts';
import { decoded, webAddress } from './links.ts';
import { rangeOf, textOf } from './mdast.ts';

/** A link where its address can be followed from Word; its text alone, and a notice, where not. */
export function linked(
  url: string,
  children: readonly Inline[],
  node: Node | undefined,
  context: MarkdownContext,
): Inline[] {
  const hasNoWords = plainText(children).trim() === '';
  const content = hasNoWords ? [...children, ...words(url)] : [...children];
  if (plainText(content).trim() === '') return content;
  const target = linkTarget(url, node, context);
  if (!target) return hasPicture(children) ? [...children] : content;
  const text = plainText(content).trim();
  if (saysNothing.test(text)) {
    context.notices.add(
      l10n.t(
        'The link text “{0}” does not say where it leads, so its address stands behind it. People who hear the document read out jump from link to link. Write what is to be found there.',
        text,
      ),
      rangeOf(node),
    );
    content.push(...words(` (${destination(url, context)})`));
  }
  // Links do not nest in Word.
  const flat = content.flatMap((inline) => (inline.type === 'link' ? inline.children : [inline]));
  return splitAtNotes(flat).map(
    (part): Inline =>
      part.length === 1 && part[0]!.type === 'note' ? part[0]! : { type: 'link', target, children: part },
  );
}

/** Words that people use for links and that do not say where they lead. */
const saysNothing =
  /^(?:(?:click |go )?here|(?:read |see |find out |learn )?more|(?:this )?(?:link|page|website)|this|yma|(?:cliciwch|ewch) yma|(?:darllen(?:wch)? )?(?:mwy|rhagor))[.:…]?$/i;

/** Where a link leads, in words: a heading, or the address without what is the same in all. */
function destination(url: string, { index }: MarkdownContext): string {
  const anchor = url.startsWith('#') ? decoded(url.slice(1)).toLowerCase() : undefined;
  const heading = index.headings.find((other) => other.anchor === anchor);
  if (heading) return textOf(heading.node).trim();
  return shortened(
    decoded(url)
      .replace(/^(?:https?:\/\/(?:www\.)?|mailto:|tel:)/i, '')
      .replace(/\/$/, ''),
    80,
  );
}

function linkTarget(
  url: string,
  node: Node | undefined,
  context: MarkdownContext,
): Link['target'] | undefined {
  if (url.startsWith('#')) {
    const heading = context.anchors.get(decoded(url.slice(1)).toLowerCase());
    if (heading) return heading;
    context.notices.add(
      l10n.t('No heading answers to the link “{0}”; its text stands there without the link.', url),
      rangeOf(node),
    );
    return undefined;
  }
  const address = webAddress(url);
  if (address) return { url: address };
  context.notices.add(
    /^[a-z][a-z0-9+.-]*:/i.test(url)
      ? l10n.t('The address “{0}” cannot be opened from Word; its text stands there without the link.', url)
      : l10n.t(
          '“{0}” is a file beside the plan, which readers of the Word document do not have; its text stands there without the link.',
          url,
        ),
    rangeOf(node),
  );
  return undefined;
}

function hasPicture(content: readonly Inline[]): boolean {
  return content.some(({ type }) => type === 'picture');
}

/** A note's reference is a link of its own and cannot stand in another. */
function splitAtNotes(content: readonly Inline[]): Inline[][] {
  const parts: Inline[][] = [];
  for (const inline of content) {
    const last = parts.at(-1);
    if (inline.type === 'note' || !last || last[0]!.type === 'note') parts.push([inline]);
    else last.push(inline);
  }
  return parts;
}
