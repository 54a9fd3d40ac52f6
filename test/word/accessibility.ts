import { all, at, childrenOf, readXml, textIn, type XmlElement } from './xml.ts';

export type Parts = Readonly<Record<string, string>>;

/** One row of the accessibility table: what it asks, and what in the file breaks it. */
export interface Rule {
  readonly title: string;
  findings(file: File): string[];
}

/** The parts that the rules look at. */
export class File {
  readonly document: XmlElement;
  readonly styles: XmlElement;
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.document = readXml(parts['word/document.xml']!);
    this.styles = readXml(parts['word/styles.xml']!);
  }

  part(path: string): XmlElement {
    return readXml(this.#parts[path]!);
  }

  /** Body, headers, footers and notes. */
  get stories(): XmlElement[] {
    return Object.keys(this.#parts)
      .filter((path) => /^word\/(?:document|header\d+|footer\d+|footnotes)\.xml$/.test(path))
      .map((path) => this.part(path));
  }

  style(id: string): XmlElement | undefined {
    return childrenOf(this.styles, 'w:style').find(({ attributes }) => attributes['w:styleId'] === id);
  }

  styleName(paragraph: XmlElement): string {
    const id = at(paragraph, 'w:pPr/w:pStyle')?.attributes['w:val'];
    if (id === undefined) return 'Normal';
    return at(this.style(id)!, 'w:name')!.attributes['w:val']!;
  }
}

const value = (element: XmlElement | undefined) => element?.attributes['w:val'];

export const rules: readonly Rule[] = [
  {
    title: 'every picture has alternative text or is decorative',
    findings: ({ stories }) =>
      stories
        .flatMap((story) => all(story, 'wp:docPr'))
        .filter((picture) => !picture.attributes.descr && all(picture, 'adec:decorative').length === 0)
        .map((picture) => `no alternative text: ${picture.attributes.name}`),
  },
  {
    title: 'every table is plain: a header row that repeats, no merged, nested, ragged or blank cells',
    findings: ({ document }) =>
      all(document, 'w:tbl').flatMap((table) => {
        const rows = childrenOf(table, 'w:tr');
        const counts = new Set(rows.map((row) => childrenOf(row, 'w:tc').length));
        return [
          ...(at(rows[0]!, 'w:trPr/w:tblHeader') ? [] : ['no header row']),
          ...['w:gridSpan', 'w:vMerge', 'w:hMerge', 'w:tbl'].filter((name) => all(table, name).length > 0),
          ...(counts.size > 1 ? ['ragged'] : []),
          ...(all(table, 'w:tc').some(
            (cell) => textIn(cell).trim() === '' && all(cell, 'w:drawing').length === 0,
          )
            ? ['blank cell']
            : []),
          ...(rows.every((row) => at(row, 'w:trPr/w:cantSplit')) ? [] : ['row breaks across pages']),
        ];
      }),
  },
  {
    title: 'every table has alternative text',
    findings: ({ document }) =>
      all(document, 'w:tbl').flatMap((table) =>
        ['w:tblCaption', 'w:tblDescription'].filter((name) => !value(at(table, `w:tblPr/${name}`))),
      ),
  },
  {
    title: 'title, language, author, subject and keywords are there',
    findings: (file) => {
      const core = file.part('docProps/core.xml');
      const language = value(at(file.styles, 'w:docDefaults/w:rPrDefault/w:rPr/w:lang'));
      return [
        ...['dc:title', 'dc:language', 'dc:creator', 'dc:subject', 'cp:keywords'].filter(
          (name) => !at(core, name)?.children[0],
        ),
        ...(language && language === at(core, 'dc:language')?.children[0] ? [] : ['language of the text']),
      ];
    },
  },
  {
    title: 'headings are real, one has level 1, and none skips a level',
    findings: (file) => {
      const levels = all(file.document, 'w:p').flatMap((paragraph) => {
        const level = /^heading (\d)$/i.exec(file.styleName(paragraph))?.[1];
        return level ? [{ level: Number(level), text: textIn(paragraph) }] : [];
      });
      return [
        ...(levels.filter(({ level }) => level === 1).length === 1 ? [] : ['not one heading of level 1']),
        ...(levels[0]?.level === 1 ? [] : ['does not begin with level 1']),
        ...levels
          .filter(({ level }, index) => index > 0 && level > levels[index - 1]!.level + 1)
          .map(({ text }) => `skips a level: ${text}`),
        ...levels.filter(({ text }) => text.trim() === '').map(() => 'blank heading'),
      ];
    },
  },
  {
    title: 'everything is in line, in one column and left-aligned',
    findings: ({ stories }) =>
      stories.flatMap((story) => [
        ...['wp:anchor', 'w:txbxContent', 'w:pict', 'w:framePr'].filter(
          (name) => all(story, name).length > 0,
        ),
        ...all(story, 'w:cols')
          .filter(({ attributes }) => Number(attributes['w:num'] ?? 1) > 1)
          .map(() => 'columns'),
        ...all(story, 'w:jc')
          .filter(({ attributes }) => /^(?:both|distribute)$/.test(attributes['w:val']!))
          .map(() => 'justified'),
      ]),
  },
  {
    title: 'no text is smaller than 12 pt or all in capitals',
    findings: (file) => [
      ...[file.styles, ...file.stories].flatMap((part) => [
        ...all(part, 'w:sz')
          .filter((size) => Number(value(size)) < 24)
          .map((size) => `size ${value(size)}`),
        ...['w:caps', 'w:smallCaps'].filter((name) => all(part, name).length > 0),
      ]),
      ...(at(file.styles, 'w:docDefaults/w:rPrDefault/w:rPr/w:sz') ? [] : ['no default size']),
    ],
  },
  {
    title: 'text has a contrast of 4.5:1, links too',
    findings: (file) => {
      const pageColour = 'FFFFFF';
      const headerRow = all(file.style('PlanTable')!, 'w:shd')[0]!.attributes['w:fill']!;
      return childrenOf(file.styles, 'w:style').flatMap((style) => {
        const id = style.attributes['w:styleId']!;
        const colour = value(at(style, 'w:rPr/w:color'));
        if (!colour) return [];
        const own = (at(style, 'w:pPr/w:shd') ?? at(style, 'w:rPr/w:shd'))?.attributes['w:fill'];
        const grounds = [own ?? pageColour, ...(/^(?:Table|Hyperlink)/.test(id) ? [headerRow] : [])];
        return grounds
          .filter((ground) => contrast(colour, ground) < 4.5)
          .map((ground) => `${id}: ${colour} on ${ground}`);
      });
    },
  },
  {
    title: 'links have words and lead somewhere',
    findings: (file) => {
      const bookmarks = new Set(
        all(file.document, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name']),
      );
      return file.stories.flatMap((story) =>
        all(story, 'w:hyperlink').flatMap((link) => [
          ...(textIn(link).trim() === '' && all(link, 'w:drawing').length === 0
            ? ['link without words']
            : []),
          ...(link.attributes['w:anchor'] && !bookmarks.has(link.attributes['w:anchor'])
            ? [`broken anchor ${link.attributes['w:anchor']}`]
            : []),
        ]),
      );
    },
  },
  {
    title: 'no blanks or empty paragraphs make space',
    findings: ({ stories }) =>
      stories.flatMap((story) => [
        ...all(story, 'w:p')
          .filter(
            (paragraph) =>
              textIn(paragraph).trim() === '' &&
              ['w:drawing', 'w:separator', 'w:continuationSeparator'].every(
                (name) => all(paragraph, name).length === 0,
              ),
          )
          .map(() => 'empty paragraph'),
        ...all(story, 'w:t')
          .filter((text) => / {2,}|\t/.test(text.children.join('')))
          .map(() => 'run of blanks'),
      ]),
  },
  {
    title: 'nothing is said by colour alone',
    findings: ({ document }) =>
      all(document, 'w:tc').flatMap((cell) => all(cell, 'w:shd').map(() => 'shaded cell')),
  },
  {
    title: 'form controls have titles, and the document can be edited',
    findings: (file) => [
      ...all(file.document, 'w:sdt')
        .filter((control) => !value(at(control, 'w:sdtPr/w:alias')))
        .map(() => 'control without title'),
      ...all(file.part('word/settings.xml'), 'w:documentProtection').map(() => 'protected'),
    ],
  },
];

/** What in a file breaks which rule. */
export function accessibilityFindings(parts: Parts): string[] {
  const file = new File(parts);
  return rules.flatMap((rule) => rule.findings(file).map((finding) => `${rule.title}: ${finding}`));
}

/** The contrast ratio of WCAG 2.2 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [0, 2, 4].map((from) => {
    const part = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
