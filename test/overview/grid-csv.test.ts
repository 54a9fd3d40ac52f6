import assert from 'node:assert/strict';
import { DocumentWords } from '../../src/document/words/words.ts';
import { gridCsv } from '../../src/overview/grid-csv.ts';
import { sampleGrid, today } from './support.ts';

async function lines(language = 'en-GB') {
  const options = { words: new DocumentWords(language), today, fileOf: (path: string) => path };
  return gridCsv(await sampleGrid(), options).split('\r\n');
}

describe('the grid as comma-separated values', () => {
  it('has a column for all that there is to know', async () => {
    const [header] = await lines();
    assert.equal(
      header,
      '\uFEFFStart,End,When,Activity,Headline,Campaign plan,Service,Audiences,Channels,Lead,Spokesperson,Approver,Status,Cost,What to mind,Internal,File,Line',
    );
  });

  it('has a row for each item, those without a date last, and no formula', async () => {
    const rows = (await lines()).slice(1, -1);
    assert.equal(rows.length, 9);
    assert.match(
      rows.find((row) => row.includes(',Letter,'))!,
      /^2027-03-01,2027-03-01,Monday 1 March,Letter,,New bin days,Waste,Unpaid carers,Letter or direct mail,Print,,Head of Waste,,,"Clash with .*; .*",No,plans\/bins\.campaign\.md,\d+$/,
    );
    assert.match(rows.find((row) => row.includes('SUM'))!, /,"'=SUM\(1\) visits, and more",/);
    assert.match(rows.at(-1)!, /^,,,Film,/);
  });

  it('speaks the language of the register', async () => {
    assert.match((await lines('cy'))[0]!, /Gweithgaredd/);
  });
});
