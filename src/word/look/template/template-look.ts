import * as l10n from '@vscode/l10n';
import { isOn } from '../../../ooxml/switches.ts';
import { childOf, parseXml, writeXml } from '../../../ooxml/xml.ts';
import { type PackageFile, Relationships } from '../../package/package-file.ts';
import { part } from '../../package/xml.ts';
import { escapeXml } from '../../text.ts';
import { ownChartLook } from '../chart-look.ts';
import type { Furnished } from '../header-footer.ts';
import { type Look, lineWidth, type OnePage, type PageLook, usualOrientation } from '../look.ts';
import { ownPage } from '../own-look.ts';
import { usualPage } from '../page-spacing.ts';
import { textSize } from '../paragraph-looks.ts';
import type { StyleId } from '../style-names.ts';
import { cleanPart } from './clean-part.ts';
import { templateColours } from './colours.ts';
import { CopiedFiles, partFiles } from './copied-files.ts';
import { coverLeftBehind, coverLook } from './cover-look.ts';
import { labelParts } from './labels.ts';
import { legibilityNotices } from './legibility.ts';
import { fontMeasures, textScale } from './measures.ts';
import { largestOnPage, withPageHeadings } from './page-headings.ts';
import {
  type Story,
  type StorySurroundings,
  storyReferences,
  takeStories,
  withOurStories,
} from './stories.ts';
import { Renumbering, withoutLeftBehind } from './story.ts';
import { StyleSheet } from './style-sheet.ts';
import { openTemplate, withReasons } from './template-error.ts';
import { templateNumbering } from './template-numbering.ts';
import { type TemplateSection, templateSection } from './template-section.ts';
import { templateSettings } from './template-settings.ts';
import {
  colourOf,
  fontOf,
  headingIds,
  mappedStyles,
  sizeOf,
  templateStylesPart,
  titleSize,
} from './template-styles.ts';

const contentType = (name: string) =>
  `application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml`;
const themeType = 'application/vnd.openxmlformats-officedocument.theme+xml';
const wordUri = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/**
 * The look that an organisation's template gives: its styles, theme and fonts, its pages with their headers and
 * footers, and its sensitivity label. What the template's text holds stays behind.
 * @param bytes a `.docx` or `.dotx`
 * @throws {TemplateError} where it cannot be used
 */
export function templateLook(bytes: Uint8Array): Look {
  const word = openTemplate(bytes);
  return withReasons(() => lookOf(word, { hasCover: true, hasStories: true, isOnePage: false }).look);
}

/**
 * The same for a plan on one page: without a cover, on the template's paper turned on its side, with its header and footer.
 * @param bytes a `.docx` or `.dotx`
 * @throws {TemplateError} where it cannot be used
 */
export function templatePageLook(bytes: Uint8Array): PageLook {
  const word = openTemplate(bytes);
  return withReasons(() => {
    const pageLook = (has: TakenParts): PageLook => {
      const { look, onePage, stories } = lookOf(word, has);
      return { ...look, spare: spareBeside(stories), page: onItsSide(look.page, stories), onePage };
    };
    return {
      ...pageLook({ hasCover: false, hasStories: true, isOnePage: true }),
      withoutStories: pageLook({ hasCover: false, hasStories: false, isOnePage: true }),
    };
  });
}

/**
 * The same for a document that begins with its text and needs width: without a cover, on the template's paper turned on
 * its side, with its header and footer.
 * @param bytes a `.docx` or `.dotx`
 * @throws {TemplateError} where it cannot be used
 */
export function templateWideLook(bytes: Uint8Array): Look {
  const word = openTemplate(bytes);
  return withReasons(() => {
    const { look, stories } = lookOf(word, { hasCover: false, hasStories: true, isOnePage: false });
    return { ...look, page: onItsSide(look.page, stories) };
  });
}

/** What of a template's own content a look has. */
interface TakenParts {
  readonly hasCover: boolean;
  /** Headers and footers. */
  readonly hasStories: boolean;
  /** Whether all of the document is to stand on one page. */
  readonly isOnePage: boolean;
}

function lookOf(
  word: ReturnType<typeof openTemplate>,
  { hasCover, hasStories, isOnePage }: TakenParts,
): { readonly look: Look; readonly onePage: OnePage; readonly stories: readonly Story[] } {
  const emptyPart = (name: string) => parseXml(`<w:${name} xmlns:w="${wordUri}"/>`);
  const theirs = new StyleSheet(cleanPart(word.related('styles')?.root ?? emptyPart('styles')));
  const sheet = isOnePage ? withPageHeadings(theirs) : theirs;
  const styles = mappedStyles(sheet);
  const numberingSource = word.related('numbering');
  const copied = new CopiedFiles(word);
  const alongNumbering = numberingSource && copied.along(numberingSource.path);
  const numbering = templateNumbering(
    withoutLeftBehind(
      cleanPart(numberingSource?.root ?? emptyPart('numbering')),
      alongNumbering?.leftBehind ?? new Set(),
    ),
    sheet,
    headingIds.map((id) => styles.ids[id]),
  );
  const theme = word.related('theme');
  const fontTable = word.related('fontTable');
  const settings = word.related('settings')?.root;
  const section = templateSection(word);
  const parts = {
    word,
    copied,
    renumbering: new Renumbering(),
    hasEvenPages: isOn(childOf(settings, 'w:evenAndOddHeaders')),
    sheet,
    styleIds: styles.ids,
  };
  const found = hasCover ? coverLook(parts) : undefined;
  const cover = found === 'unlike' ? undefined : found;
  const surroundings: StorySurroundings = {
    ...parts,
    headingStyle: (document) => cover?.headingStyle(document),
    formerTitle: (document) => cover?.formerTitle(document),
  };
  const hasTitlePage = section.hasTitlePage && (section.hasOwnTitlePage || !cover?.hasOwnSection);
  const taken = hasStories
    ? takeStories({ ...section, hasTitlePage }, '', surroundings)
    : { stories: [], isIncomplete: false };
  const lineOf = (page: Look['page']) => lineWidth(page, usualOrientation(page));
  const headerScale = textScale(
    sizeOf(sheet, styles.ids.Header),
    fontOf(sheet, styles.ids.Header, theme?.root),
  );
  const room = Math.min(1, lineOf(section.page) / lineOf(ownPage) / headerScale);
  const stories = hasStories ? withOurStories(taken, surroundings, section.page, room) : [];
  const alongTheme = theme && copied.along(theme.path, 'theme');
  const alongFonts = fontTable && copied.along(fontTable.path);
  const { palette, bar } = templateColours(
    colourOf(sheet, styles.ids.Heading2),
    colourOf(sheet, styles.ids.Normal),
  );
  const font = fontOf(sheet, styles.ids.Normal, theme?.root);
  const labels = labelParts(word);
  const sizeIn = (id: StyleId) => (styles.missing.includes(id) ? textSize : sizeOf(sheet, styles.ids[id]));
  // Headings of our own are as large as they may be there.
  const headingSizeOnPage = (id: keyof typeof largestOnPage) =>
    styles.missing.includes(id) ? largestOnPage[id] : sizeOf(sheet, styles.ids[id]);
  const tableTextSize = sizeIn('TableText');
  const page = pageWithRoom(section, stories);

  const look: Look = {
    styleIds: Object.fromEntries(
      (Object.keys(styles.ids) as StyleId[]).map((id) => [
        id,
        escapeXml(id === 'Normal' ? styles.text.id : styles.ids[id]),
      ]),
    ) as Record<StyleId, string>,
    hasTitlePage: false,
    cover,
    page,
    section: (place) => ({
      start: storyReferences(stories),
      end: section.end(place, hasTitlePage),
    }),
    textScale: textScale(tableTextSize, font),
    chart: {
      ...ownChartLook,
      font: font ?? ownChartLook.font,
      text: palette.text,
      bar,
      grid: palette.rule,
      letters: fontMeasures(font),
    },
    firstNumbering: numbering.firstNumbering,
    files: (document, needs): PackageFile[] => [
      {
        path: 'word/styles.xml',
        data: templateStylesPart(sheet, styles, palette, numbering, {
          language: document.properties.language,
          largest: isOnePage ? largestOnPage : {},
        }),
        contentType: contentType('styles'),
      },
      ...partFiles(
        'word/numbering.xml',
        numbering.part(document.lists),
        contentType('numbering'),
        alongNumbering?.relationships ?? new Relationships(),
      ),
      {
        path: 'word/settings.xml',
        data: templateSettings(settings, document.properties.language, needs),
        contentType: contentType('settings'),
      },
      ...(theme && alongTheme
        ? partFiles(
            'word/theme/theme1.xml',
            part(writeXml(withoutLeftBehind(theme.root, alongTheme.leftBehind))),
            themeType,
            alongTheme.relationships,
          )
        : []),
      ...(fontTable && alongFonts
        ? partFiles(
            'word/fontTable.xml',
            part(writeXml(withoutLeftBehind(cleanPart(fontTable.root), alongFonts.leftBehind))),
            contentType('fontTable'),
            alongFonts.relationships,
          )
        : []),
      ...[...stories, ...(cover?.stories ?? [])].flatMap((story) =>
        partFiles(`word/${story.name}`, story.xml(document), contentType(story.kind), story.relationships),
      ),
      ...copied.files,
      ...labels,
    ],
    relate: (relationships) => {
      relationships.add('styles', 'styles.xml');
      relationships.add('numbering', 'numbering.xml');
      relationships.add('settings', 'settings.xml');
      if (theme) relationships.add('theme', 'theme/theme1.xml');
      if (fontTable) relationships.add('fontTable', 'fontTable.xml');
      for (const { id, kind, name } of [...stories, ...(cover?.stories ?? [])])
        relationships.addAs(id, kind, name);
      if (cover) relationships.addAll(cover.relationships);
    },
    relatePackage: (relationships) => {
      for (const { relationshipType, path } of labels) relationships.add(relationshipType, path);
    },
    notices: (document) => [
      ...(taken.isIncomplete || cover?.hasIncompleteStories ? [incompleteStories()] : []),
      ...(found === 'unlike' ? [coverLeftBehind()] : []),
      ...(cover?.notices(document) ?? []),
      ...unfilledStories([...stories, ...(cover?.stories ?? [])], document),
      ...legibilityNotices(sheet, styles),
    ],
  };
  return {
    look,
    stories,
    onePage: {
      ...usualPage,
      titleSize: titleSize(sheet, styles.ids) ?? headingSizeOnPage('Heading1'),
      headingSize: headingSizeOnPage('Heading2'),
      headingLetters: fontMeasures(fontOf(sheet, styles.ids.Heading1, theme?.root)),
      textSize: tableTextSize,
    },
  };
}

/** Says what headers and footers still ask for. */
function unfilledStories(stories: readonly Story[], document: Furnished): string[] {
  const unfilled = new Set(stories.flatMap((story) => story.unfilled(document)));
  if (unfilled.size === 0) return [];
  return [
    l10n.t(
      'The template’s header and footer have places that are not filled: {0}. Fill them in the document, or take them off the template.',
      [...unfilled].map((text) => `“${text}”`).join(', '),
    ),
  ];
}

function incompleteStories(): string {
  return l10n.t(
    'Not everything in the template’s header and footer could be taken over: pictures that are only linked, charts and embedded objects stay behind. Save the pictures in the template itself.',
  );
}

/** As wide as it is high, with margins that leave more room for text than those of a letter do. */
function onItsSide(page: Look['page'], stories: readonly Story[]): Look['page'] {
  /** As wide as what stands in it asks for, and no wider where that is sure. A negative one is not pushed. */
  const narrowed = (margin: number, distance: number, kind: Story['kind']) => {
    const rooms = stories.filter((story) => story.kind === kind).map(({ room }) => room);
    const height = Math.max(0, ...rooms.map((room) => room.height));
    const needed = Math.max(narrowSide, height > 0 ? distance + height : 0);
    if (margin < 0) return margin;
    return rooms.some((room) => room.isFloating) ? Math.max(margin, needed) : needed;
  };
  return {
    ...page,
    width: Math.max(page.width, page.height),
    height: Math.min(page.width, page.height),
    top: narrowed(page.top, page.header, 'header'),
    bottom: narrowed(page.bottom, page.footer, 'footer'),
    left: Math.min(page.left, narrowSide),
    right: Math.min(page.right, narrowSide),
  };
}

/** Nobody knows how far what floats in a header or footer pushes the text. */
function spareBeside(stories: readonly Story[]): number {
  return stories.some(({ room }) => room.isFloating) ? 1_200 : 400;
}

/** In twips: 1.27 cm. */
const narrowSide = 720;

/** A template without a header leaves no room for one: ours does not stand at the paper's edge. */
function pageWithRoom({ page }: TemplateSection, stories: readonly unknown[]): Look['page'] {
  const room = (distance: number, margin: number) =>
    distance >= 280 ? distance : Math.max(280, Math.round(Math.abs(margin) / 2));
  return stories.length === 0
    ? page
    : { ...page, header: room(page.header, page.top), footer: room(page.footer, page.bottom) };
}
