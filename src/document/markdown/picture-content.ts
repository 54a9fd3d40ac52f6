import * as l10n from '@vscode/l10n';
import type { Node } from 'mdast';
import { type Inline, type Marks, words } from '../model.ts';
import type { MarkdownContext } from './context.ts';
import { loadedPicture, notFound } from './images.ts';
import { rangeOf } from './mdast.ts';

/** The size that a picture is to have, in pixels; undefined where that is not said. */
export interface Size {
  readonly width: number | undefined;
  readonly height: number | undefined;
}

/** A picture, or its alternative text in its place where it cannot be had. */
export function picture(
  url: string,
  alt: string,
  node: Node | undefined,
  marks: Marks,
  context: MarkdownContext,
  size?: Size,
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
  return [{ type: 'picture', picture: loadedPicture(found, alt.trim(), size?.width, size?.height) }];
}
