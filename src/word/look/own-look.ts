import type { PackageFile } from '../package/package-file.ts';
import { ownChartLook } from './chart-look.ts';
import { type Furnished, footerPart, headerPart } from './header-footer.ts';
import type { Look, OnePage, PageLook } from './look.ts';
import { numberingPart } from './numbering.ts';
import { usualPage } from './page-spacing.ts';
import { textSize } from './paragraph-looks.ts';
import { settingsPart } from './settings.ts';
import { type StyleId, styleNames } from './style-names.ts';
import type { StyleSurroundings } from './style-surroundings.ts';
import { stylesPart } from './styles.ts';

const contentType = (name: string) =>
  `application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml`;

/** A4 with margins of 2 cm at the sides. */
export const ownPage = {
  width: 11_906,
  height: 16_838,
  top: 1_420,
  right: 1_134,
  bottom: 1_300,
  left: 1_134,
  header: 640,
  footer: 600,
  gutter: 0,
};

/** Our own look: for organisations that have no template. */
export const ownLook: Look = lookWith(true);

const onePage: OnePage = { ...usualPage, headingLetters: ownChartLook.letters, textSize };

/** The same for a plan on one page: the title is as large as a headline, and there is no header or footer. */
export const ownPageLook: PageLook = {
  ...lookWith(false, { hasTitlePage: false, largest: onePage.headingSize, titleSize: onePage.titleSize }),
  // Programs differ by a hair in each row.
  spare: 150,
  onePage,
  page: {
    width: ownPage.height,
    height: ownPage.width,
    top: 540,
    right: 720,
    bottom: 480,
    left: 720,
    header: 300,
    footer: 300,
    gutter: 0,
  },
};

/** For documents that begin with their text and need width: landscape pages, each with its header and footer. */
export const ownWideLook: Look = {
  ...lookWith(true, { hasTitlePage: false, largest: 32, titleSize: 44 }),
  page: {
    ...ownPage,
    width: ownPage.height,
    height: ownPage.width,
    top: 1_200,
    right: 720,
    bottom: 1_000,
    left: 720,
  },
};

/** @param hasStories whether pages have a header and a footer */
function lookWith(hasStories: boolean, surroundings: Partial<StyleSurroundings> = {}): Look {
  const { hasTitlePage = true } = surroundings;
  return {
    styleIds: Object.fromEntries(Object.keys(styleNames).map((id) => [id, id])) as Record<StyleId, string>,
    hasTitlePage,
    page: ownPage,
    section: (place) => ({
      start: hasStories
        ? '<w:headerReference w:type="default" r:id="rIdHeader"/><w:footerReference w:type="default" r:id="rIdFooter"/>'
        : '',
      // The title page has no header and no footer.
      end: hasStories && hasTitlePage && place === 'first' ? '<w:titlePg/>' : '',
    }),
    textScale: 1,
    chart: ownChartLook,
    firstNumbering: 1,
    files: (document, needs) => [
      {
        path: 'word/styles.xml',
        data: stylesPart(document.properties.language, surroundings),
        contentType: contentType('styles'),
      },
      {
        path: 'word/numbering.xml',
        data: numberingPart(document.lists),
        contentType: contentType('numbering'),
      },
      {
        path: 'word/settings.xml',
        data: settingsPart(document.properties.language, needs),
        contentType: contentType('settings'),
      },
      ...(hasStories ? stories(document) : []),
    ],
    relate: (relationships) => {
      relationships.add('styles', 'styles.xml');
      relationships.add('numbering', 'numbering.xml');
      relationships.add('settings', 'settings.xml');
      if (!hasStories) return;
      relationships.addAs('rIdHeader', 'header', 'header1.xml');
      relationships.addAs('rIdFooter', 'footer', 'footer1.xml');
    },
    relatePackage: () => undefined,
    notices: () => [],
  };
}

function stories(document: Furnished): PackageFile[] {
  return [
    { path: 'word/header1.xml', data: headerPart(document, 'Header'), contentType: contentType('header') },
    { path: 'word/footer1.xml', data: footerPart(document, 'Footer'), contentType: contentType('footer') },
  ];
}
