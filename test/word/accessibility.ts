import { all, at, childrenOf, readXml, textIn, type XmlElement } from './xml.ts';

export type Parts = Readonly<Record<string, string>>;

/** One row of the accessibility table: what it asks, and what in the file breaks it. */
export interface Rule {
  readonly title: string;
  findings(file: File): string[];
}

const value = (element: XmlElement | undefined) => element?.attributes['w:val'];

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

  /** The level of the heading that a paragraph is, from 1; undefined where it is none. */
  headingLevel(paragraph: XmlElement): number | undefined {
    const named = /^heading (\d)$/i.exec(this.styleName(paragraph))?.[1];
    if (named) return Number(named);
    const style = value(at(paragraph, 'w:pPr/w:pStyle'));
    const outline =
      value(at(paragraph, 'w:pPr/w:outlineLvl')) ?? this.inStyle(style, 'w:pPr/w:outlineLvl', 'w:val');
    return outline === undefined || outline === '9' ? undefined : Number(outline) + 1;
  }

  /** What a style says at a path, or the one that it is based on. */
  inStyle(id: string | undefined, path: string, attribute: string): string | undefined {
    const style = id === undefined ? undefined : this.style(id);
    if (!style) return undefined;
    return (
      at(style, path)?.attributes[attribute] ?? this.inStyle(value(at(style, 'w:basedOn')), path, attribute)
    );
  }

  get charts(): XmlElement[] {
    return Object.keys(this.#parts)
      .filter((path) => /^word\/charts\/chart\d+\.xml$/.test(path))
      .map((path) => this.part(path));
  }
}

/** A heading has the style of one, or says its level itself, as the title on an organisation's cover does. */
const headings: Rule = {
  title: 'headings are real, one has level 1, and none skips a level',
  findings: (file) => {
    const levels = all(file.document, 'w:p').flatMap((paragraph) => {
      const level = file.headingLevel(paragraph);
      return level === undefined ? [] : [{ level, text: textIn(paragraph) }];
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
};

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
    title: 'Welsh passages are tagged, run by run',
    findings: (file) => {
      const language = value(at(file.styles, 'w:docDefaults/w:rPrDefault/w:rPr/w:lang')) ?? '';
      return file.stories.flatMap((story) =>
        all(story, 'w:r')
          .filter((run) => surelyWelsh.test(textIn(run)))
          .filter((run) => !(value(at(run, 'w:rPr/w:lang')) ?? language).startsWith('cy'))
          .map((run) => `not tagged: ${textIn(run)}`),
      );
    },
  },
  headings,
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
        ...childrenOf(at(story, 'w:body') ?? story, 'w:p')
          .filter((paragraph) => at(paragraph, 'w:pPr/w:jc'))
          .map((paragraph) => `not left-aligned: ${textIn(paragraph)}`),
      ]),
  },
  {
    title: 'no text is smaller than 12 pt or all in capitals',
    findings: (file) => [
      ...[file.styles, ...file.stories].flatMap((part) => [
        ...['w:sz', 'w:szCs']
          .flatMap((name) => all(part, name))
          .filter((size) => Number(value(size)) < 24)
          .map((size) => `size ${value(size)}`),
        ...['w:caps', 'w:smallCaps'].filter((name) => all(part, name).length > 0),
      ]),
      ...(at(file.styles, 'w:docDefaults/w:rPrDefault/w:rPr/w:sz') ? [] : ['no default size']),
      ...file.charts
        .flatMap((chart) => all(chart, 'a:defRPr'))
        .filter(({ attributes }) => Number(attributes.sz) < 1_200)
        .map(({ attributes }) => `size ${attributes.sz} in a chart`),
    ],
  },
  {
    title: 'text has a contrast of 4.5:1, links too',
    findings: (file) => [
      ...new Set([
        ...file.stories.flatMap((story) => lowContrasts(file, story)),
        ...file.charts.flatMap((chart) =>
          all(chart, 'a:defRPr')
            .flatMap((look) => all(look, 'a:srgbClr'))
            .filter((colour) => contrast(colour.attributes.val!, page) < 4.5)
            .map((colour) => `${colour.attributes.val} in a chart`),
        ),
      ]),
    ],
  },
  {
    title: 'links have words and lead somewhere',
    findings: (file) => {
      const bookmarks = new Set(
        all(file.document, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name']),
      );
      return file.stories.flatMap((story) =>
        all(story, 'w:hyperlink').flatMap((link) => [
          ...(nameOf(link) === '' ? ['link without words'] : []),
          ...(saysNothing.test(nameOf(link)) ? [`link that says nothing: ${nameOf(link)}`] : []),
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
              !isMark(paragraph) &&
              textIn(paragraph).trim() === '' &&
              ['w:drawing', 'w:separator', 'w:continuationSeparator'].every(
                (name) => all(paragraph, name).length === 0,
              ),
          )
          .map(() => 'empty paragraph'),
        ...all(story, 'w:t')
          .filter((text) => / {2,}|\t/.test(text.children.join('')))
          .map(() => 'run of blanks'),
        ...all(story, 'w:p')
          .filter((paragraph) => value(at(paragraph, 'w:pPr/w:pStyle')) !== 'Code')
          .filter((paragraph) => /\n\s*\n|^\s*\n|\n\s*$/.test(textIn(paragraph)))
          .map((paragraph) => `line breaks make space: ${textIn(paragraph).trim()}`),
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
      ...['w:documentProtection', 'w:writeProtection'].filter(
        (name) => all(file.part('word/settings.xml'), name).length > 0,
      ),
      ...all(file.document, 'w:sdt')
        .filter((control) => at(control, 'w:sdtPr/w:lock'))
        .map(() => 'locked control'),
    ],
  },
];

/** What Word wants behind a table, a point high: the end of a section or of the text. */
function isMark(paragraph: XmlElement): boolean {
  const spacing = at(paragraph, 'w:pPr/w:spacing')?.attributes;
  return spacing?.['w:line'] === '20' && spacing['w:lineRule'] === 'exact' && spacing['w:after'] === '0';
}

/** Beginnings of sentences that only Welsh has. */
const surelyWelsh = /(?:^|[\s“])(?:Mae['’]r|Mae eich|Rydym yn|Croeso i chi|Gallwch|Bydd yr) \p{L}/u;

/** Words that do not say where a link leads. */
const saysNothing =
  /^(?:(?:click |go )?here|(?:read |see |find out |learn )?more|(?:this )?(?:link|page|website))$/i;

/** What people hear of a link: its words, and the descriptions of its pictures. */
function nameOf(link: XmlElement): string {
  const pictures = all(link, 'wp:docPr').map(({ attributes }) => attributes.descr ?? '');
  return [textIn(link), ...pictures].join(' ').trim();
}

const page = 'FFFFFF';

/** Text that does not stand out against what it stands on, by the colours of runs, styles, cells and tables. */
function lowContrasts(file: File, story: XmlElement): string[] {
  const normal = value(at(file.styles, 'w:docDefaults/w:rPrDefault/w:rPr/w:color')) ?? '000000';
  const found: string[] = [];
  const visit = (element: XmlElement, ground: string, paragraph: XmlElement | undefined) => {
    const fill = at(element, element.name === 'w:tc' ? 'w:tcPr/w:shd' : 'w:pPr/w:shd')?.attributes['w:fill'];
    const paragraphStyle = paragraph && value(at(paragraph, 'w:pPr/w:pStyle'));
    const own =
      fill ??
      (element.name === 'w:p'
        ? file.inStyle(value(at(element, 'w:pPr/w:pStyle')), 'w:pPr/w:shd', 'w:fill')
        : undefined);
    const here = own ?? ground;
    if (element.name === 'w:r' && textIn(element).trim() !== '') {
      const runStyle = value(at(element, 'w:rPr/w:rStyle'));
      const colour =
        value(at(element, 'w:rPr/w:color')) ??
        file.inStyle(runStyle, 'w:rPr/w:color', 'w:val') ??
        file.inStyle(paragraphStyle ?? 'Normal', 'w:rPr/w:color', 'w:val') ??
        normal;
      const shade =
        at(element, 'w:rPr/w:shd')?.attributes['w:fill'] ?? file.inStyle(runStyle, 'w:rPr/w:shd', 'w:fill');
      if (contrast(colour, shade ?? here) < 4.5)
        found.push(`${colour} on ${shade ?? here}: ${textIn(element)}`);
    }
    const firstRow =
      element.name === 'w:tbl'
        ? tableLooks(file, element)
            .filter(({ attributes }) => attributes['w:type'] === 'firstRow')
            .map((look) => at(look, 'w:tcPr/w:shd')?.attributes['w:fill'])[0]
        : undefined;
    const rows = childrenOf(element, 'w:tr');
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      visit(
        child,
        child === rows[0] ? (firstRow ?? here) : here,
        element.name === 'w:p' ? element : paragraph,
      );
    }
  };
  visit(story, page, undefined);
  return found;
}

/** The looks of parts of a table: its first row, for instance. */
function tableLooks(file: File, table: XmlElement): XmlElement[] {
  const style = value(at(table, 'w:tblPr/w:tblStyle'));
  const found = style === undefined ? undefined : file.style(style);
  return found ? all(found, 'w:tblStylePr') : [];
}

/** What is wrong with a file's headings. */
export function headingFindings(parts: Parts): string[] {
  return headings.findings(new File(parts));
}

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
