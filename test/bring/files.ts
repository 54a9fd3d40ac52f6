import { strToU8, zipSync } from 'fflate';

/** Documents as other programs write them, made by hand. */

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageTypes = 'http://schemas.openxmlformats.org/package/2006';
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

export interface WordParts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly header?: string;
  readonly links?: Readonly<Record<string, string>>;
  readonly mainType?: string;
}

/** A Word document with a body of OOXML. */
export function wordDocument(body: string, parts: WordParts = {}): Uint8Array {
  const { styles, numbering, footnotes, header, links = {} } = parts;
  const type =
    parts.mainType ?? 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const others = Object.entries({ styles, numbering, footnotes, header }).filter(
    ([, xml]) => xml !== undefined,
  );
  const root = (name: string, xml: string) =>
    `<w:${name} xmlns:w="${word}" xmlns:r="${office}">${xml}</w:${name}>`;
  const roots: Readonly<Record<string, string>> = { header: 'hdr' };
  return zipped({
    '[Content_Types].xml': contentTypes('/word/document.xml', type),
    '_rels/.rels': relationships([
      `<Relationship Id="r" Type="${office}/officeDocument" Target="word/document.xml"/>`,
    ]),
    'word/document.xml': root('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': relationships([
      ...others.map(([name]) => `<Relationship Id="${name}" Type="${office}/${name}" Target="${name}.xml"/>`),
      ...Object.entries(links).map(
        ([id, target]) =>
          `<Relationship Id="${id}" Type="${office}/hyperlink" Target="${target}" TargetMode="External"/>`,
      ),
    ]),
    ...Object.fromEntries(others.map(([name, xml]) => [`word/${name}.xml`, root(roots[name] ?? name, xml!)])),
  });
}

/** A paragraph of Word. */
export function p(
  text: string,
  { style, bold, list }: { style?: string; bold?: boolean; list?: string } = {},
): string {
  const properties = [
    style === undefined ? '' : `<w:pStyle w:val="${style}"/>`,
    list === undefined ? '' : `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`,
  ].join('');
  return `<w:p><w:pPr>${properties}</w:pPr>${run(text, bold)}</w:p>`;
}

export function run(text: string, bold = false): string {
  return `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A table of Word; cells are texts, or OOXML where they begin with a mark. */
export function table(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `<w:tc>${text.startsWith('<') ? text : p(text)}</w:tc>`;
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

/** The usual styles of headings. */
export const styles = [1, 2, 3]
  .map(
    (level) =>
      `<w:style w:type="paragraph" w:styleId="H${level}"><w:name w:val="heading ${level}"/></w:style>`,
  )
  .concat('<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>')
  .join('');

export interface SheetOptions {
  readonly texts?: readonly string[];
  readonly since1904?: boolean;
  readonly macros?: boolean;
  readonly sheet?: string;
  /** What is said to cells, by the type of its part. */
  readonly comments?: Readonly<Record<string, string>>;
}

/** An Excel workbook of one sheet; style 1 shows days. */
export function workbook(
  rows: string,
  { texts = [], since1904 = false, macros = false, sheet = 'Plan', comments = {} }: SheetOptions = {},
): Uint8Array {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const kind = macros
    ? 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'
    : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
  return zipped({
    '[Content_Types].xml': contentTypes('/xl/workbook.xml', kind),
    '_rels/.rels': relationships([
      `<Relationship Id="r" Type="${office}/officeDocument" Target="xl/workbook.xml"/>`,
    ]),
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${office}"><workbookPr${since1904 ? ' date1904="1"' : ''}/><sheets><sheet name="${sheet}" sheetId="1" r:id="s"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      `<Relationship Id="s" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>`,
      `<Relationship Id="t" Type="${office}/sharedStrings" Target="sharedStrings.xml"/>`,
      `<Relationship Id="y" Type="${office}/styles" Target="styles.xml"/>`,
      ...(macros
        ? [
            `<Relationship Id="v" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>`,
          ]
        : []),
    ]),
    ...(macros ? { 'xl/vbaProject.bin': 'Sub AutoOpen()' } : {}),
    'xl/sharedStrings.xml': `<sst ${main}>${texts.map((text) => `<si>${text.startsWith('<') ? text : `<t>${text}</t>`}</si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet ${main}><numFmts><numFmt numFmtId="170" formatCode="dd\\ mmm\\ yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${main}><sheetData>${rows}</sheetData></worksheet>`,
    'xl/worksheets/_rels/sheet1.xml.rels': relationships(
      Object.keys(comments).map(
        (type) => `<Relationship Id="${type}" Type="${office}/${type}" Target="../${type}1.xml"/>`,
      ),
    ),
    ...Object.fromEntries(Object.entries(comments).map(([type, xml]) => [`xl/${type}1.xml`, xml])),
  });
}

/** A row of a workbook: texts are written in the cells themselves, numbers as such, `[number, style]` in a style. */
export function row(
  number: number,
  cells: readonly (string | number | readonly [number, number] | undefined)[],
): string {
  const written = cells.map((cell, column) => {
    const place = `r="${String.fromCharCode(65 + column)}${number}"`;
    if (cell === undefined) return '';
    if (typeof cell === 'string') return `<c ${place} t="inlineStr"><is><t>${cell}</t></is></c>`;
    const [value, style] = typeof cell === 'number' ? [cell, 0] : cell;
    return `<c ${place} s="${style}"><v>${value}</v></c>`;
  });
  return `<row r="${number}">${written.join('')}</row>`;
}

function contentTypes(part: string, type: string): string {
  return `<Types xmlns="${packageTypes}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="${part}" ContentType="${type}"/></Types>`;
}

function relationships(each: readonly string[]): string {
  return `<Relationships xmlns="${packageTypes}/relationships">${each.join('')}</Relationships>`;
}

function zipped(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}
