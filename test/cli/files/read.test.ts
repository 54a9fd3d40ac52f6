import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clean, commandLine } from '../support.ts';

describe('reading plans', () => {
  const line = commandLine();
  const { write, run, report } = line;

  it('reads UTF-16, and says of other letters that they are not Unicode', () => {
    write('wide.campaign.md', '');
    writeFileSync(join(line.folder, 'wide.campaign.md'), Buffer.from(`\uFEFF${clean}`, 'utf16le'));
    assert.deepEqual(
      report('wide.campaign.md')[0]!
        .problems!.map(({ code }) => code)
        .includes('no-objectives'),
      false,
    );
    const latin = Buffer.from(clean.replace('campaign: T', 'campaign: Caf\xe9'), 'latin1');
    writeFileSync(join(line.folder, 'latin.campaign.md'), latin);
    writeFileSync(join(line.folder, 'notes.md'), Buffer.from('# Caf\xe9', 'latin1'));
    const reports = report('.');
    assert.deepEqual(
      reports.map(({ file, problems }) => [file, problems !== undefined]),
      [
        ['latin.campaign.md', false],
        ['wide.campaign.md', true],
      ],
    );
    assert.match(reports[0]!.error!, /UTF-8/);
    assert.equal(run('export', 'latin.campaign.md').status, 2);
  });

  it('waits for no pipe', function () {
    if (process.platform === 'win32') this.skip();
    spawnSync('mkfifo', [join(line.folder, 'x.campaign.md')]);
    write('a.campaign.md', clean);
    const reports = report('.');
    assert.deepEqual(
      reports.map(({ file, problems }) => [file, problems !== undefined]),
      [
        ['a.campaign.md', true],
        ['x.campaign.md', false],
      ],
    );
    assert.equal(run('check', 'x.campaign.md').status, 2);
    assert.equal(run('export', 'x.campaign.md').status, 2);
  });
});
