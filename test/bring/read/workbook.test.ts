import assert from 'node:assert/strict';
import { zipSync } from 'fflate';
import { OfficeFileError } from '../../../src/ooxml/archive.ts';
import { brought, outlineOf, valuesOf } from '../documents.ts';
import { row, workbook } from '../files.ts';

const header = row(1, ['Activity', 'Date', 'Owner']);

function rowsOf(file: Uint8Array): string[] {
  return outlineOf('excel', file).blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.map((cells) => cells.map((cell) => cell.join('/')).join('|')) : [],
  );
}

describe('an Excel workbook', () => {
  it('gives activities with exact days, from whichever first day it counts', async () => {
    const rows = header + row(2, ['Leaflet', [46447, 1], 'Jo']) + row(3, ['Poster', [46448, 2], 'Al']);
    const values = valuesOf(await brought('excel', workbook(rows)));
    assert.equal(values['activities[0].date'], '2027-03-01');
    assert.equal(values['activities[1].date'], '2027-03-02');
    const since1904 = header + row(2, ['Leaflet', [44985, 1], 'Jo']);
    assert.equal(
      valuesOf(await brought('excel', workbook(since1904, { since1904: true })))['activities[0].date'],
      '2027-03-01',
    );
  });

  it('takes shared texts with several looks, and no signs of how they sound', () => {
    const texts = ['<r><t>Leaf</t></r><r><t>let</t></r><rPh sb="0" eb="1"><t>sound</t></rPh>'];
    assert.deepEqual(rowsOf(workbook('<row r="1"><c r="B1" t="s"><v>0</v></c></row>', { texts })), [
      'Leaflet',
    ]);
  });

  it('lists what is said to its cells', () => {
    const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    const threaded = 'xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"';
    const { asides } = outlineOf(
      'excel',
      workbook(header, {
        comments: {
          comments: `<comments ${main}><authors/><commentList><comment ref="A1"><text><r><t>To confirm </t></r><r><t>by Jo</t></r></text></comment><comment ref="B1"><text><t>[Threaded comment] Your version of Excel</t></text></comment></commentList></comments>`,
          threadedComment: `<ThreadedComments ${threaded}><threadedComment ref="B1"><text>Which day?</text></threadedComment></ThreadedComments>`,
        },
      }),
    );
    assert.deepEqual(asides, ['To confirm by Jo', 'Which day?']);
  });

  it('takes what formulas came to, and nothing of those that failed', () => {
    const cells =
      '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="C1" t="str"><f>A1</f><v>two</v></c></row>';
    assert.deepEqual(rowsOf(workbook(cells)), ['2|two']);
  });

  it('passes over a million empty rows', () => {
    const empty = Array.from({ length: 1_000_000 }, (_, index) => `<row r="${index + 2}"/>`).join('');
    assert.deepEqual(rowsOf(workbook(`${header}${empty}${row(1_048_000, ['Leaflet', 'weekly', 'Jo'])}`)), [
      'Activity|Date|Owner',
      'Leaflet|weekly|Jo',
    ]);
  }).timeout(120_000);

  it('is read without its macros', async () => {
    const file = workbook(header + row(2, ['Leaflet', [46447, 1], 'Jo']), { macros: true });
    assert.equal(valuesOf(await brought('excel', file))['activities[0].activity'], 'Leaflet');
  });

  it('repeats what cells joined downwards say', () => {
    const file = workbook(
      `${row(1, ['Channel', 'Activity'])}${row(2, ['Leaflet', 'Print'])}${row(3, [undefined, 'Post'])}</sheetData><mergeCells><mergeCell ref="A2:A3"/></mergeCells><sheetData>`,
    );
    assert.deepEqual(rowsOf(file), ['Channel|Activity', 'Leaflet|Print', 'Leaflet|Post']);
  });

  const refused = (file: Uint8Array, problem: string) =>
    assert.throws(
      () => outlineOf('excel', file),
      (error) => error instanceof OfficeFileError && error.problem === problem,
    );

  it('is refused with a password, before 2007, damaged, and where it is none', () => {
    const compound = [0xd0, 0xcf, 0x11, 0xe0];
    refused(
      new Uint8Array([
        ...compound,
        ...[...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]),
      ]),
      'encrypted',
    );
    refused(new Uint8Array(compound), 'old format');
    refused(workbook('<row r="1"><c'), 'damaged');
    refused(zipSync({ 'a.txt': new Uint8Array([1]) }), 'not word');
  });

  it('is refused where it would unpack to more than any list holds', () => {
    refused(zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(65 * 1024 * 1024) }), 'too large');
  });
});
