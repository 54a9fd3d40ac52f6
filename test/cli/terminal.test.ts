import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { commandLine, faulty, program } from './support.ts';

describe('the terminal', () => {
  const line = commandLine();
  const { write } = line;

  it('keeps quiet where its reader stops reading', function () {
    if (process.platform === 'win32') this.skip();
    for (let index = 0; index < 40; index++) write(`plans/${index}.campaign.md`, faulty);
    const cli = `"${process.execPath}" "${program}"`;
    const { stderr } = spawnSync('sh', ['-c', `${cli} check plans --format json | head -1`], {
      cwd: line.folder,
      encoding: 'utf8',
    });
    assert.equal(stderr, '');
  });
});
