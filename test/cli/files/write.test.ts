import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, lstatSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { PlainError } from '../../../src/cli/errors.ts';
import { refuseOutput, writeWhole } from '../../../src/cli/files/write.ts';
import { clean, commandLine, program } from '../support.ts';

describe('writing files', () => {
  const line = commandLine();
  const { write, run } = line;

  it('writes to the file that a link leads to, and to nothing that is no file', function () {
    if (process.platform === 'win32') this.skip();
    write('a.campaign.md', clean);
    write('kept/real.docx', 'mine');
    symlinkSync('kept/real.docx', join(line.folder, 'link.docx'));
    symlinkSync('kept/none.docx', join(line.folder, 'dangling.docx'));
    symlinkSync('a.campaign.md', join(line.folder, 'plan.docx'));
    const exported = (output: string, ...more: string[]) =>
      run('export', 'a.campaign.md', '-o', output, ...more);
    const begins = (path: string) => readFileSync(join(line.folder, path)).subarray(0, 2).toString();

    assert.equal(exported('link.docx').status, 2);
    assert.equal(begins('kept/real.docx'), 'mi');
    assert.equal(exported('link.docx', '--force').status, 0);
    assert.ok(lstatSync(join(line.folder, 'link.docx')).isSymbolicLink());
    assert.equal(begins('kept/real.docx'), 'PK');

    assert.equal(exported('dangling.docx').status, 2);
    assert.equal(exported('dangling.docx', '--force').status, 0);
    assert.equal(begins('kept/none.docx'), 'PK');

    assert.match(exported('plan.docx', '--force').stderr, /cannot take the place of the plan/);
    assert.match(exported('kept', '--force').stderr, /kept is a folder/);
    spawnSync('mkfifo', [join(line.folder, 'pipe')]);
    assert.match(exported('pipe', '--force').stderr, /pipe is not a file/);
    assert.deepEqual(readdirSync(join(line.folder, 'kept')).sort(), ['none.docx', 'real.docx']);
  });

  it('leaves nothing behind where it cannot write', () => {
    write('a.campaign.md', clean);
    const { status, stderr } = run('export', 'a.campaign.md', '-o', 'no/such/folder/a.docx');
    assert.equal(status, 2);
    assert.match(stderr, /cannot be written/);
    assert.ok(!existsSync(join(line.folder, 'no')));
  });

  it('leaves a read-only document as it is', () => {
    write('a.campaign.md', clean);
    write('a.docx', 'signed');
    chmodSync(join(line.folder, 'a.docx'), 0o444);
    const { status, stderr } = run('export', 'a.campaign.md', '--force');
    assert.equal(status, 2);
    assert.match(stderr, /a\.docx is read-only.*-o/);
    assert.equal(readFileSync(join(line.folder, 'a.docx'), 'utf8'), 'signed');
  });

  describe('where the system refuses', () => {
    /** Exports with calls of the file system that fail as they do on other systems and disks. */
    const refused = (failing: Readonly<Record<string, string>>, ...options: string[]) => {
      const patches = Object.entries(failing).map(
        ([call, code]) =>
          `fs.${call} = async () => { throw Object.assign(new Error('refused'), { code: '${code}' }); };`,
      );
      write('refusing.cjs', `const fs = require('node:fs/promises');\n${patches.join('\n')}\n`);
      const cli = ['--require', './refusing.cjs', program];
      const { status, stderr } = spawnSync(
        process.execPath,
        [...cli, 'export', 'a.campaign.md', ...options],
        { cwd: line.folder, encoding: 'utf8' },
      );
      rmSync(join(line.folder, 'refusing.cjs'));
      return { status, stderr, left: readdirSync(line.folder).sort() };
    };

    for (const code of ['EPERM', 'EACCES', 'EBUSY']) {
      it(`says what to do about a document that is open in Word (${code}), and leaves it as it is`, () => {
        write('a.campaign.md', clean);
        write('a.docx', 'mine');
        const { status, stderr, left } = refused({ rename: code }, '--force');
        assert.equal(status, 2);
        assert.match(stderr, /a\.docx cannot be written: it may be open in another program.*-o/);
        assert.doesNotMatch(stderr, / at /);
        assert.deepEqual(left, ['a.campaign.md', 'a.docx']);
        assert.equal(readFileSync(join(line.folder, 'a.docx'), 'utf8'), 'mine');
      });
    }

    it('says of a folder that nothing may be written there', () => {
      write('a.campaign.md', clean);
      const { status, stderr, left } = refused({ writeFile: 'EACCES' });
      assert.equal(status, 2);
      assert.match(stderr, /a\.docx cannot be written: you are not allowed to write to its folder/);
      assert.deepEqual(left, ['a.campaign.md']);
    });

    it('writes to disks that know no links, and leaves no empty file there', () => {
      write('a.campaign.md', clean);
      assert.deepEqual(refused({ link: 'ENOTSUP', rename: 'EBUSY' }).left, ['a.campaign.md']);
      const { status, left } = refused({ link: 'ENOTSUP' });
      assert.equal(status, 0);
      assert.deepEqual(left, ['a.campaign.md', 'a.docx']);
      assert.equal(readFileSync(join(line.folder, 'a.docx')).subarray(0, 2).toString(), 'PK');
    });
  });

  it('leaves nothing behind where the disk takes no more', function () {
    if (process.platform === 'win32') this.skip();
    write('a.campaign.md', clean);
    const cli = `"${process.execPath}" "${program}"`;
    const { stderr } = spawnSync('sh', ['-c', `ulimit -f 4; ${cli} export a.campaign.md`], {
      cwd: line.folder,
      encoding: 'utf8',
    });
    assert.match(stderr, /a\.docx cannot be written: the disk/);
    assert.deepEqual(readdirSync(line.folder), ['a.campaign.md']);
  });
});

describe('writing a file as a whole', () => {
  const line = commandLine();
  const bytes = new TextEncoder().encode('new');
  const begin = (...names: string[]) => {
    for (const name of names) line.write(name, 'old');
  };
  const at = (name: string) => join(line.folder, name);

  it('takes a free name, and no other without being told to', async () => {
    begin('taken.csv');
    await writeWhole({ path: at('free.csv'), overwrite: false }, bytes);
    await assert.rejects(
      writeWhole({ path: at('taken.csv'), overwrite: false }, bytes),
      (error: unknown) =>
        error instanceof PlainError && /taken\.csv cannot be written: it is/.test(error.message),
    );
    assert.equal(readFileSync(at('free.csv'), 'utf8'), 'new');
    assert.equal(readFileSync(at('taken.csv'), 'utf8'), 'old');
    await writeWhole({ path: at('taken.csv'), overwrite: true }, bytes);
    assert.equal(readFileSync(at('taken.csv'), 'utf8'), 'new');
    assert.deepEqual(readdirSync(line.folder).sort(), ['free.csv', 'taken.csv']);
  });

  it('lets one of several win that write to the same free name at once', async () => {
    const results = await Promise.allSettled(
      Array.from({ length: 8 }, () => writeWhole({ path: at('a.csv'), overwrite: false }, bytes)),
    );
    assert.equal(results.filter(({ status }) => status === 'fulfilled').length, 1);
    assert.deepEqual(readdirSync(line.folder), ['a.csv']);
  });

  it('puts no file in the place of a folder', async () => {
    begin('folder.csv/kept.md');
    const output = { path: at('folder.csv'), what: 'CSV file' };
    for (const overwrite of [true, false]) {
      await assert.rejects(
        refuseOutput({ ...output, overwrite }),
        /is a folder\. Name the CSV file to write/,
      );
      await assert.rejects(writeWhole({ ...output, overwrite }, bytes), PlainError);
    }
    assert.deepEqual(readdirSync(line.folder, { recursive: true }).sort(), [
      'folder.csv',
      join('folder.csv', 'kept.md'),
    ]);
  });

  it('is refused before any work where it is sure to fail', async () => {
    begin('a.csv', 'read-only.csv');
    chmodSync(at('read-only.csv'), 0o444);
    const output = { path: at('a.csv'), what: 'CSV file', overwrite: false };
    await assert.rejects(refuseOutput(output), /there already/);
    await refuseOutput({ ...output, overwrite: true });
    await refuseOutput({ ...output, path: at('free.csv') });
    await assert.rejects(
      refuseOutput({ ...output, path: at('read-only.csv'), overwrite: true }),
      /is read-only/,
    );
  });
});
