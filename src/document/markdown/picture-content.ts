import * as l10n from '@vscode/l10n';
import type { Node } from 'mdast';
import { type Inline, type Marks, words } from '../model.ts';
import type { MarkdownContext } from './context.ts';
import { lengthInPixels, loadedPicture, notFound } from './images.ts';
import { rangeOf } from './mdast.ts';

/**
 * A picture, or its alternative text in its place where it cannot be had.
 * @param attributes its `width` and `height`, as Markdown or HTML say them; a width may be a share of the text’s
 */
export function picture(
  url: string,
  alt: string,
  node: Node | undefined,
  marks: Marks,
  context: MarkdownContext,
  attributes: ReadonlyMap<string, string> = new Map(),
): Inline[] {
  const found = context.pictures.get(url);
  const range = rangeOf(node);
  if (!found || 'problem' in found) {
    context.notices.add(found?.problem ?? notFound(url), range);
    return words(alt.trim() === '' ? '[Picture missing]' : `[Picture: ${alt.trim()}]`, marks);
  }
  if (alt.trim() === '') {
    context.notices.add(
      l10n.t(
        'The picture “{0}” has no description (alt text). It is marked as decoration, so people who cannot see it will not hear of it.',
        url,
      ),
      range,
    );
  }
  const [width, height] = [attributes.get('width'), attributes.get('height')];
  const share = /^\s*(\d{1,3}(?:\.\d+)?)%\s*$/.exec(width ?? '')?.[1];
  const sized = loadedPicture(found, alt.trim(), lengthInPixels(width), lengthInPixels(height));
  return [{ type: 'picture', picture: Number(share) > 0 ? { ...sized, share: Number(share) / 100 } : sized }];
}
