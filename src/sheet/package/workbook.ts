import type { Properties } from '../../document/document.ts';
import type { DocumentWords } from '../../document/words/words.ts';
import { partOf, type Steps } from '../../steps.ts';
import { isRightToLeft } from '../../text/direction.ts';
import { officeFileSteps } from '../../word/package/office-file.ts';
import { type PackageFile, Relationships } from '../../word/package/package-file.ts';
import { part } from '../../word/package/xml.ts';
import { escapeXml } from '../../word/text.ts';
import type { SheetTable } from '../table.ts';
import { namespace, relationshipNamespace } from './namespaces.ts';
import { SharedStrings } from './shared-strings.ts';
import { stylesPart } from './styles.ts';
import { tablePart, worksheetSteps } from './worksheet.ts';

const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What a workbook is made of. */
export interface Workbook {
  readonly tables: readonly SheetTable[];
  readonly properties: Properties;
  readonly words: DocumentWords;
  /** That of the amounts. */
  readonly currency: string | undefined;
}

/** How much of the work the sheets are; the rest is packing. */
const shareOfSheets = 0.7;

/** Packs a workbook (`.xlsx`) step by step, a sheet for each table. The same tables give the same bytes. */
export function* workbookSteps({ tables, properties, words, currency }: Workbook): Steps<Uint8Array> {
  const strings = new SharedStrings();
  const relationships = new Relationships();
  const files: PackageFile[] = [];
  for (const [index, table] of tables.entries()) {
    const share = shareOfSheets / tables.length;
    relationships.add('worksheet', `worksheets/sheet${index + 1}.xml`);
    files.push(
      ...(yield* partOf(
        sheetFiles(table, index, strings, isRightToLeft(words.documentLanguage)),
        share * index,
        share * (index + 1),
      )),
    );
  }
  relationships.add('styles', 'styles.xml');
  relationships.add('sharedStrings', 'sharedStrings.xml');
  return yield* partOf(
    officeFileSteps({
      main: 'xl/workbook.xml',
      properties,
      files: [
        { path: 'xl/workbook.xml', data: workbookPart(tables), contentType: `${sheetType}.sheet.main+xml` },
        { path: 'xl/_rels/workbook.xml.rels', data: relationships.xml() },
        ...files,
        { path: 'xl/styles.xml', data: stylesPart(words, currency), contentType: `${sheetType}.styles+xml` },
        {
          path: 'xl/sharedStrings.xml',
          data: strings.xml(),
          contentType: `${sheetType}.sharedStrings+xml`,
        },
      ],
    }),
    shareOfSheets,
    1,
  );
}

function* sheetFiles(
  table: SheetTable,
  index: number,
  strings: SharedStrings,
  mirrored: boolean,
): Steps<PackageFile[]> {
  const number = index + 1;
  const relationships = new Relationships();
  const tableId = relationships.add('table', `../tables/table${number}.xml`);
  const view = { isRightToLeft: mirrored, isFirst: index === 0, tableId };
  return [
    {
      path: `xl/worksheets/sheet${number}.xml`,
      data: yield* worksheetSteps(table, strings, view),
      contentType: `${sheetType}.worksheet+xml`,
    },
    { path: `xl/worksheets/_rels/sheet${number}.xml.rels`, data: relationships.xml() },
    {
      path: `xl/tables/table${number}.xml`,
      data: tablePart(table, number),
      contentType: `${sheetType}.table+xml`,
    },
  ];
}

/** The part that lists the sheets, under the ids that the relationships to them have. */
function workbookPart(tables: readonly SheetTable[]): string {
  const sheets = tables.map(
    ({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const titles = tables.map(
    ({ name }, index) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${escapeXml(name.replaceAll("'", "''"))}'!$1:$1</definedName>`,
  );
  return part(
    `<workbook ${namespace} ${relationshipNamespace}><bookViews><workbookView/></bookViews>` +
      `<sheets>${sheets.join('')}</sheets><definedNames>${titles.join('')}</definedNames></workbook>`,
  );
}
