import * as l10n from '@vscode/l10n';
import { childOf, childrenOf, parseXml, writeXml, type XmlElement } from '../../../ooxml/xml.ts';
import { type PackageFile, Relationships } from '../../package/package-file.ts';
import { part } from '../../package/xml.ts';
import { escapeXml } from '../../text.ts';
import { type Furnished, footerPart, headerPart } from '../header-footer.ts';
import type { Look } from '../look.ts';
import { ownChartLook, type StyleId, textSize } from '../styles.ts';
import { cleanPart } from './clean-part.ts';
import { templateColours } from './colours.ts';
import { CopiedFiles, partFiles } from './copied-files.ts';
import { isOn } from './edit-xml.ts';
import { labelParts } from './labels.ts';
import { legibilityNotices } from './legibility.ts';
import { fontScale, textScale } from './measures.ts';
import {
  isBlank,
  Renumbering,
  shownProperties,
  withDecorativePictures,
  withLanguage,
  withoutLeftBehind,
  withProperties,
} from './story.ts';
import { StyleSheet } from './style-sheet.ts';
import { openTemplate, withReasons } from './template-error.ts';
import { templateNumbering } from './template-numbering.ts';
import {
  type StoryKind,
  type StoryPages,
  type TemplateSection,
  templateSection,
} from './template-section.ts';
import { templateSettings } from './template-settings.ts';
import {
  colourOf,
  fontOf,
  headingIds,
  mappedStyles,
  sizeOf,
  templateLanguage,
  templateStylesPart,
} from './template-styles.ts';

const contentType = (name: string) =>
  `application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml`;
const themeType = 'application/vnd.openxmlformats-officedocument.theme+xml';
const wordUri = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A header or footer of the document, on its way from the template. */
interface Story {
  readonly kind: StoryKind;
  readonly pages: StoryPages;
  /** Its path below `word/`, and the id of the document's relationship to it. */
  readonly name: string;
  readonly id: string;
  readonly relationships: Relationships;
  /** Its content for a plan. */
  xml(document: Furnished): string;
}

/**
 * The look that an organisation's template gives: its styles, theme and fonts, its pages with their headers and
 * footers, and its sensitivity label. What the template's text holds stays behind.
 * @param bytes a `.docx` or `.dotx`
 * @throws {TemplateError} where it cannot be used
 */
export function templateLook(bytes: Uint8Array): Look {
  const word = openTemplate(bytes);
  return withReasons(() => lookOf(word));
}

function lookOf(word: ReturnType<typeof openTemplate>): Look {
  const emptyPart = (name: string) => parseXml(`<w:${name} xmlns:w="${wordUri}"/>`);
  const sheet = new StyleSheet(cleanPart(word.related('styles')?.root ?? emptyPart('styles')));
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
  const { stories, notices } = storiesOf(word, section, copied, {
    hasEvenPages: isOn(childOf(settings, 'w:evenAndOddHeaders')),
    sheet,
    styleIds: styles.ids,
  });
  const alongTheme = theme && copied.along(theme.path, 'theme');
  const alongFonts = fontTable && copied.along(fontTable.path);
  const { palette, bar } = templateColours(
    colourOf(sheet, styles.ids.Heading2),
    colourOf(sheet, styles.ids.Normal),
  );
  const font = fontOf(sheet, styles.ids.Normal, theme?.root);
  const labels = labelParts(word);
  const page = pageWithRoom(section, stories);

  return {
    styleIds: Object.fromEntries(
      (Object.keys(styles.ids) as StyleId[]).map((id) => [
        id,
        escapeXml(id === 'Normal' ? styles.text.id : styles.ids[id]),
      ]),
    ) as Record<StyleId, string>,
    hasCover: false,
    page,
    section: (place) => ({
      start: stories
        .map(({ kind, pages, id }) => `<w:${kind}Reference w:type="${pages}" r:id="${id}"/>`)
        .join(''),
      end: section.end(place),
    }),
    textScale: textScale(
      styles.missing.includes('TableText') ? textSize : sizeOf(sheet, styles.ids.TableText),
      font,
    ),
    chart: {
      ...ownChartLook,
      font: font ?? ownChartLook.font,
      text: palette.text,
      bar,
      grid: palette.rule,
      letterScale: fontScale(font),
    },
    firstNumbering: numbering.firstNumbering,
    files: (document, hasNotes): PackageFile[] => [
      {
        path: 'word/styles.xml',
        data: templateStylesPart(sheet, styles, palette, numbering, document.properties.language),
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
        data: templateSettings(settings, document.properties.language, hasNotes),
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
      ...stories.flatMap((story) =>
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
      for (const { id, kind, name } of stories) relationships.addAs(id, kind, name);
    },
    relatePackage: (relationships) => {
      for (const { relationshipType, path } of labels) relationships.add(relationshipType, path);
    },
    notices: [...notices, ...legibilityNotices(sheet, styles)],
  };
}

interface StorySurroundings {
  readonly hasEvenPages: boolean;
  readonly sheet: StyleSheet;
  readonly styleIds: Readonly<Record<StyleId, string>>;
}

/** The headers and footers of the document: the template's, and ours where it has none. */
function storiesOf(
  word: ReturnType<typeof openTemplate>,
  section: TemplateSection,
  copied: CopiedFiles,
  { hasEvenPages, sheet, styleIds }: StorySurroundings,
): { readonly stories: Story[]; readonly notices: string[] } {
  const language = templateLanguage(sheet);
  const renumbering = new Renumbering();
  let isIncomplete = false;
  const isUsed = (pages: StoryPages) =>
    pages === 'default' || (pages === 'first' ? section.hasTitlePage : hasEvenPages);
  const titled = new Set([...headingIds, 'PlanSubtitle' as const].map((id) => styleIds[id]));
  const isMissingStyle = (name: string) => {
    const id = sheet.idByName(name, 'paragraph');
    // Where Word speaks another language, so do the names in a field: headings still have their number.
    return id === undefined ? !/[1-9]/.test(name) : !titled.has(id);
  };
  const stories: Story[] = [];
  const add = (kind: StoryKind, pages: StoryPages, rest: Pick<Story, 'relationships' | 'xml'>) => {
    const number = stories.filter((story) => story.kind === kind).length + 1;
    const id = `rId${kind === 'header' ? 'Header' : 'Footer'}${number}`;
    stories.push({ kind, pages, name: `${kind}${number}.xml`, id, ...rest });
  };
  for (const kind of ['header', 'footer'] as const) {
    for (const story of section.stories) {
      if (story.kind !== kind || !isUsed(story.pages)) continue;
      const path = word.relationships.find(({ id }) => id === story.relationship)?.target;
      const text = path === undefined ? undefined : word.archive.text(path);
      if (path === undefined || text === undefined) continue;
      const cleaned = cleanPart(parseXml(text));
      const { relationships, leftBehind } = copied.along(path);
      const complete = withoutLeftBehind(cleaned, leftBehind);
      if (count(complete) < count(cleaned)) isIncomplete = true;
      if (isBlank(complete)) continue;
      const root = withDecorativePictures(renumbering.of(complete));
      add(kind, story.pages, {
        relationships,
        xml: ({ properties }) => {
          const tagged =
            language === undefined || language === properties.language ? root : withLanguage(root, language);
          return part(writeXml(withProperties(tagged, shownProperties(properties), isMissingStyle)));
        },
      });
    }
    if (stories.some((story) => story.kind === kind)) continue;
    const ours = {
      relationships: new Relationships(),
      xml: (document: Furnished) =>
        kind === 'header'
          ? headerPart(document, escapeXml(styleIds.Header))
          : footerPart(document, escapeXml(styleIds.Footer)),
    };
    add(kind, 'default', ours);
    if (hasEvenPages) add(kind, 'even', ours);
  }
  const notice = l10n.t(
    'Not everything in the template’s header and footer could be taken over: pictures that are only linked, charts and embedded objects stay behind. Save the pictures in the template itself.',
  );
  return { stories, notices: isIncomplete ? [notice] : [] };
}

/** How many pictures and objects a part holds. */
function count(element: XmlElement): number {
  const own = /^w:(?:drawing|pict|object)$/.test(element.name) ? 1 : 0;
  return childrenOf(element).reduce((sum, child) => sum + count(child), own);
}

/** A template without a header leaves no room for one: ours does not stand at the paper's edge. */
function pageWithRoom({ page }: TemplateSection, stories: readonly Story[]): Look['page'] {
  const room = (distance: number, margin: number) =>
    distance >= 280 ? distance : Math.max(280, Math.round(Math.abs(margin) / 2));
  return stories.length === 0
    ? page
    : { ...page, header: room(page.header, page.top), footer: room(page.footer, page.bottom) };
}
