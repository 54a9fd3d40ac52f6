import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { p, row, styles, wordDocument, workbook } from '../../bring/files.ts';
import { commandLine } from '../support.ts';

/** What `import --format json` prints. */
interface Imported {
  readonly plan: string;
  readonly placed: readonly { readonly key: string; readonly value: string; readonly from: string }[];
  readonly notPlaced: readonly { readonly text: string; readonly from: string }[];
}

describe('campaign-plan import', () => {
  const line = commandLine();
  const { write, run } = line;
  const at = (name: string) => join(line.folder, name);
  const csv = 'Activity,Date,Owner\nLeaflet,03/04/2027,Jo\nPoster,25/12/2027,Al\n';

  it('prints the plan that a Word document is, and says what was not placed', () => {
    const body =
      p('Bins', { style: 'T' }) +
      p('Objectives', { style: 'H1' }) +
      p('Cut calls by 10%', { list: '1' }) +
      p('Why', { style: 'H1' }) +
      p('Because.');
    writeFileSync(at('old.docx'), wordDocument(body, { styles }));
    const { status, stdout, stderr } = run('import', 'old.docx');
    assert.equal(status, 0);
    assert.match(stdout, /^---\ncampaign: Bins\nobjectives:\n {2}- objective: Cut calls by 10%\n---\n/);
    assert.equal(stderr, 'not placed: Because.\n');
  });

  it('writes the plan where it is told, and never over another file', () => {
    write('old.md', '# Bins\n\nText.\n');
    assert.equal(run('import', 'old.md', '-o', 'new.campaign.md').stdout, 'new.campaign.md\n');
    assert.match(readFileSync(at('new.campaign.md'), 'utf8'), /^---\ncampaign: Bins\n---\n/);
    const again = run('import', 'old.md', '-o', 'new.campaign.md');
    assert.equal(again.status, 2);
    assert.match(again.stderr, /is there already/);
    assert.equal(run('import', 'old.md', '-o', 'new.campaign.md', '--force').status, 0);
    assert.equal(run('import', 'old.md', '-o', 'old.md', '--force').status, 2);
  });

  it('tells programs each value with the words that it comes from, and what has no place', () => {
    write('list.csv', csv);
    const { plan, placed, notPlaced }: Imported = JSON.parse(
      run('import', 'list.csv', '--format', 'json').stdout,
    );
    assert.match(plan, /activity: Poster\n {4}date: 2027-12-25\n/);
    assert.deepEqual(placed.at(1), { key: 'activities[0].owner', value: 'Jo', from: 'Jo' });
    assert.deepEqual(notPlaced, [{ text: '03/04/2027', from: '03/04/2027' }]);
  });

  it('asks how dates that can be read in two ways are meant, and reads them as it is told', () => {
    write('list.csv', csv);
    assert.match(
      run('import', 'list.csv').stderr,
      /The date 03\/04\/2027 can be read in two ways: say --dates day-first or/,
    );
    const told = run('import', 'list.csv', '--dates', 'month-first');
    assert.match(told.stdout, /date: 2027-03-04/);
    assert.equal(told.stderr, '');
  });

  it('adds the rows of a spreadsheet to a plan, in its own encoding', () => {
    const plan = '\ufeff---\r\ncampaign: Bins\r\n---\r\n# Bins\r\n';
    write('plan.campaign.md', plan);
    writeFileSync(
      at('list.xlsx'),
      workbook(row(1, ['What', 'When', 'Who']) + row(2, ['Leaflet', [46447, 1], 'Jo'])),
    );
    const { status, stdout } = run('import', 'list.xlsx', '--into', 'plan.campaign.md');
    assert.deepEqual({ status, stdout }, { status: 0, stdout: 'plan.campaign.md\n' });
    assert.equal(
      readFileSync(at('plan.campaign.md'), 'utf8'),
      plan.replace(
        'Bins\r\n---',
        'Bins\r\nactivities:\r\n  - activity: Leaflet\r\n    date: 2027-03-01\r\n    owner: Jo\r\n---',
      ),
    );
  });

  it('says plainly what it cannot read', () => {
    write('a.pdf', '%PDF');
    assert.match(run('import', 'a.pdf').stderr, /a\.pdf cannot be imported: only \.docx/);
    write('a.docx', 'no Word');
    assert.match(run('import', 'a.docx').stderr, /a\.docx is not a Word document/);
    write('a.xlsx', 'no Excel');
    assert.match(run('import', 'a.xlsx').stderr, /a\.xlsx is not an Excel workbook/);
    write('a.csv', 'a\0b');
    assert.match(run('import', 'a.csv').stderr, /a\.csv is not a text file/);
    assert.equal(run('import', 'gone.docx').status, 2);
    assert.equal(run('import').status, 2);
    write('plan.campaign.md', '---\ncampaign: Bins\n---\n');
    assert.equal(run('import', 'a.md', '--into', 'plan.campaign.md', '-o', 'b.md').status, 2);
    assert.equal(existsSync(at('b.md')), false);
  });
});
