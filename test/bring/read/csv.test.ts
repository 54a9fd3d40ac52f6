import assert from 'node:assert/strict';
import { brought, outlineOf, valuesOf } from '../documents.ts';

describe('a CSV file', () => {
  const rows = (text: string) =>
    outlineOf('csv', text).blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));

  it('is read with commas, semicolons or tabs, and with quotation marks', () => {
    for (const mark of [',', ';', '\t'])
      assert.deepEqual(rows(`What${mark}When\r\n"Leaflet ""A""\nand B"${mark}May\r\n`), [
        [['What'], ['When']],
        [['Leaflet "A"', 'and B'], ['May']],
      ]);
  });

  it('is read without its byte order mark, Excel’s own first line and empty rows', () => {
    assert.deepEqual(rows('\ufeffsep=;\nWhat;When\n;\nLeaflet;May\n'), [
      [['What'], ['When']],
      [['Leaflet'], ['May']],
    ]);
  });

  it('is read in the letters of Windows where it is not in Unicode', async () => {
    const bytes = new Uint8Array(
      [...'Activity,Cost\nLeaflet,'].map((letter) => letter.charCodeAt(0)).concat(0xa3, 0x39),
    );
    const { plan } = await brought('csv', bytes, { part: 'activities' });
    assert.match(plan, /cost: £9/);
  });

  it('keeps a column that has no place in the text, beside what its rows are about', async () => {
    const result = await brought('csv', 'Activity,Owner,Ward\nLeaflet,Jo,North\nPoster,Al,\n');
    assert.equal(valuesOf(result)['activities[1].owner'], 'Al');
    assert.match(result.plan, /\| Activity \| Ward \|\n\| --- \| --- \|\n\| Leaflet \| North \|\n/);
    assert.deepEqual(result.notPlaced, [{ text: 'North', from: 'North' }]);
  });
});
