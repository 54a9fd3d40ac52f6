import * as l10n from '@vscode/l10n';
import { childOf, childrenOf, writeXml } from '../../../ooxml/xml.ts';
import { keptFor } from '../../../text/kept.ts';
import { closingParagraph } from '../../closing-paragraph.ts';
import type { Relationships } from '../../package/package-file.ts';
import type { Furnished } from '../header-footer.ts';
import type { Cover } from '../look.ts';
import { findCover, takeCover } from './cover.ts';
import { asHeading, headingOn } from './cover-heading.ts';
import { coverPassages } from './cover-passages.ts';
import { type FilledCover, fillCover, placeOf } from './cover-places.ts';
import { rewritten, withChildren } from './edit-xml.ts';
import { type Story, type StorySurroundings, storyReferences, takeStories } from './stories.ts';
import { isBlank, withLanguage } from './story.ts';
import { propertyOf } from './style-sheet.ts';
import { coverSection, storiesOf } from './template-section.ts';
import { templateLanguage } from './template-styles.ts';

/** A template's cover in the document. */
export interface CoverLook extends Cover {
  /** What its blocks refer to. */
  readonly relationships: Relationships;
  /** The headers and footers of its pages. */
  readonly stories: readonly Story[];
  readonly hasIncompleteStories: boolean;
  /** The id of the style that its title has where that is the heading of the document; undefined where it is not. */
  headingStyle(document: Furnished): string | undefined;
  /** The title of the document that it was made from, where it shows one. */
  formerTitle(document: Furnished): string | undefined;
  /** What people should know of it, in plain English. */
  notices(document: Furnished): readonly string[];
}

/** Says that what looks like a template's cover is none: it stays behind. */
export function coverLeftBehind(): string {
  return l10n.t(
    'The template’s cover stays behind: it has headings or a long text. In Word, end the cover with a section break before them.',
  );
}

/** The cover that a template gives; undefined where it has none, `unlike` where it cannot be taken for one. */
export function coverLook(
  surroundings: Omit<StorySurroundings, 'headingStyle' | 'formerTitle'>,
): CoverLook | 'unlike' | undefined {
  const { word, copied, renumbering, sheet } = surroundings;
  const isHeading = (style: string) => /^heading [1-9]$/i.test(sheet.nameOf(style) ?? '');
  const found = findCover(word, {
    isHeading,
    isPlace: (paragraph) =>
      placeOf(paragraph, (id) => sheet.nameOf(id)) !== undefined &&
      !isHeading(propertyOf(childOf(paragraph, 'w:pPr'), 'w:pStyle') ?? ''),
  });
  if (found === undefined || found === 'unlike') return found;
  const { root, relationships, isIncomplete } = takeCover(word, found, copied, renumbering);
  const layout = found.section && coverSection(found.section);
  // Its section ends with a paragraph of ours: an empty one of its own would only be in the way.
  const blocks = childrenOf(root);
  const last = blocks.at(-1);
  const written = layout && last?.name === 'w:p' && isBlank(last) ? blocks.slice(0, -1) : blocks;
  const language = templateLanguage(sheet);
  const filledFor = keptFor(({ properties, words }: Furnished): FilledCover => {
    const shown = withChildren(word.main, written);
    const tagged =
      language === undefined || language === properties.language ? shown : withLanguage(shown, language);
    return fillCover(tagged, properties, words, (id) => sheet.nameOf(id));
  });
  const formerTitle = (document: Furnished) => filledFor(document).formerTitle;
  const headingFor = (document: Furnished) => headingOn(filledFor(document).root, document.properties.title);
  const headingStyle = (document: Furnished): string | undefined => {
    const heading = headingFor(document);
    return heading && (propertyOf(childOf(heading, 'w:pPr'), 'w:pStyle') ?? sheet.defaultParagraph ?? '');
  };
  const { stories, isIncomplete: hasIncompleteStories } =
    found.section && layout
      ? takeStories({ ...layout, stories: storiesOf(found.section) }, 'cover', {
          ...surroundings,
          headingStyle,
          formerTitle,
        })
      : { stories: [], isIncomplete: false };
  const section = layout && `<w:sectPr>${storyReferences(stories)}${layout.content}</w:sectPr>`;
  return {
    hasOwnSection: section !== undefined,
    hasHeading: (document) => headingFor(document) !== undefined,
    headingStyle,
    formerTitle,
    xml: (document, heading) => {
      const filled = filledFor(document).root;
      const title = headingOn(filled, document.properties.title);
      const shown =
        title && heading
          ? rewritten(filled, (element) =>
              element === title ? asHeading(word.main, title, heading, sheet) : element,
            )
          : filled;
      return childrenOf(shown).map(writeXml).join('') + (section ? closingParagraph(section) : '');
    },
    passages: (document) => {
      const filled = filledFor(document).root;
      return coverPassages(childrenOf(filled), headingOn(filled, document.properties.title));
    },
    relationships,
    stories,
    hasIncompleteStories,
    notices: (document) => {
      const { hasTitle, unfilled } = filledFor(document);
      return [
        ...(hasTitle ? [] : [withoutTitle()]),
        ...(unfilled.length > 0 ? [withGaps(unfilled)] : []),
        ...(isIncomplete ? [incomplete()] : []),
      ];
    },
  };
}

function withoutTitle(): string {
  return l10n.t(
    'The template’s cover has no place for the title, so it stands on the next page only. In Word, give a line of the cover the style Title, or put a content control or a field with that name there.',
  );
}

function withGaps(unfilled: readonly string[]): string {
  return l10n.t(
    'The template’s cover has places that are not filled: {0}. Fill them in the document, or take them off the template.',
    unfilled.map((text) => `“${text}”`).join(', '),
  );
}

function incomplete(): string {
  return l10n.t(
    'Not everything on the template’s cover could be taken over: pictures that are only linked, charts and embedded objects stay behind. Save the pictures in the template itself.',
  );
}
