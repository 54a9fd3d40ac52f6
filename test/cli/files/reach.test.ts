import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { everywhere, within } from '../../../src/cli/files/reach.ts';

describe('how far files are looked for', () => {
  let top = '';
  const at = (...names: string[]) => join(top, ...names);
  beforeEach(() => {
    top = realpathSync(mkdtempSync(join(tmpdir(), 'campaign-plan-')));
    for (const folder of ['plans/deep', 'plans-old', 'elsewhere']) mkdirSync(at(folder), { recursive: true });
    for (const file of ['plans/a.md', 'plans-old/b.md', 'elsewhere/c.md']) writeFileSync(at(file), 'x');
    symlinkSync(at('elsewhere/c.md'), at('plans/link.md'));
    symlinkSync(at('elsewhere'), at('plans/folder'));
    symlinkSync(at('plans'), at('door'));
  });
  afterEach(() => rmSync(top, { recursive: true, force: true }));

  it('is within some folders, whether or not there is a file yet', async () => {
    const { covers } = await within([at('plans')]);
    for (const path of [
      at('plans'),
      at('plans/a.md'),
      at('plans/deep'),
      at('plans/new.md'),
      `${at('plans')}/./deep/../a.md`,
    ])
      assert.ok(await covers(path), path);
  });

  it('is nowhere else: not beside, not above, not behind a link', async () => {
    const { covers } = await within([at('plans')]);
    for (const path of [
      top,
      at('plans-old/b.md'),
      at('elsewhere/c.md'),
      `${at('plans')}/../elsewhere/c.md`,
      '/etc/passwd',
    ])
      assert.ok(!(await covers(path)), path);
    assert.ok(!(await covers(at('plans/link.md'))) && !(await covers(at('plans/folder/c.md'))));
  });

  it('is within a folder that is named by a link', async () => {
    const { covers } = await within([at('door')]);
    assert.ok((await covers(at('door/a.md'))) && (await covers(at('plans/a.md'))));
    assert.ok(!(await covers(at('door/link.md'))));
  });

  it('ends at the folders, also for what is looked for in those above', async () => {
    mkdirSync(at('.git'));
    const { foldersAbove } = await within([at('plans')]);
    assert.deepEqual(await foldersAbove(at('plans/deep')), [at('plans/deep'), at('plans')]);
    assert.deepEqual(await everywhere.foldersAbove(at('plans/deep')), [at('plans/deep'), at('plans'), top]);
  });
});
