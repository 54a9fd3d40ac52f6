import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { skip } from '../skip.ts';
import { clean, commandLine, faulty, program } from './support.ts';

/** What the file system does instead, by the call of node:fs/promises: the code that it fails with, or what it runs. */
type Failing = Readonly<Record<string, string | { readonly script: string }>>;

describe('where the system fails', () => {
  const line = commandLine();
  const { write } = line;
  const docx = () => join(line.folder, 'a.docx');

  /** Runs the program on a file system that fails. */
  function failing(calls: Failing, ...args: string[]) {
    const patches = Object.entries(calls).map(([call, does]) =>
      typeof does === 'string'
        ? `fs.${call} = async () => { throw Object.assign(new Error('refused'), { code: '${does}' }); };`
        : `{ const real = fs.${call}; fs.${call} = async (...args) => { ${does.script} return real(...args); }; }`,
    );
    write('failing.cjs', `const fs = require('node:fs/promises');\n${patches.join('\n')}\n`);
    const { status, signal, stdout, stderr } = spawnSync(
      process.execPath,
      ['--require', './failing.cjs', program, ...args],
      { cwd: line.folder, encoding: 'utf8' },
    );
    rmSync(join(line.folder, 'failing.cjs'));
    return { status, signal, stdout, stderr };
  }

  /** Runs the program as a shell does, with its output led elsewhere. */
  function shell(command: string) {
    const { status, stdout, stderr } = spawnSync(
      'sh',
      ['-c', command.replace('PROGRAM', `"${process.execPath}" "${program}"`)],
      {
        cwd: line.folder,
        encoding: 'utf8',
      },
    );
    return { status, stdout, stderr };
  }

  for (const [what, code, words] of [
    ['is full', 'ENOSPC', /the disk is full/],
    ['is read-only', 'EROFS', /the disk is read-only/],
    ['takes no more of a user', 'EDQUOT', /the disk is full/],
  ] as const) {
    for (const [name, args] of [
      ['export', ['export', 'a.campaign.md', '--force']],
      ['grid', ['grid', '.', '-o', 'a.docx', '--force']],
      ['results', ['results', '.', '--format', 'docx', '-o', 'a.docx', '--force']],
    ] as const) {
      it(`a disk that ${what} ends ${name} with 2, a plain word, and the document that was there`, () => {
        write('a.campaign.md', clean);
        write('a.docx', 'mine');
        const { status, stdout, stderr } = failing({ writeFile: code }, ...args);
        assert.equal(status, 2);
        assert.match(stderr, words);
        assert.doesNotMatch(stdout + stderr, /\n {4}at /);
        assert.equal(readFileSync(docx(), 'utf8'), 'mine');
        assert.deepEqual(readdirSync(line.folder).sort(), ['a.campaign.md', 'a.docx']);
      });
    }

    it(`a disk that ${what} ends fixing with 2, and leaves the plan as it was`, () => {
      const plan = clean.replace('objectives:', 'Objectives:');
      write('a.campaign.md', plan);
      const { status, stderr } = failing({ writeFile: code }, 'check', '.', '--fix');
      assert.equal(status, 2);
      assert.match(stderr, words);
      assert.equal(readFileSync(join(line.folder, 'a.campaign.md'), 'utf8'), plan);
    });
  }

  it('a plan that vanishes before it is read is reported as one that cannot be, with 2, and the others all the same', () => {
    write('a.campaign.md', faulty);
    write('b.campaign.md', faulty);
    const vanish = {
      script: `if (String(args[0]).includes('b.campaign.md')) await fs.rm(args[0], { force: true });`,
    };
    const { status, stdout } = failing({ readFile: vanish }, 'check', '.');
    assert.equal(status, 2);
    assert.match(stdout, /^a\.campaign\.md\n {2}\d/m);
    assert.match(stdout, /^b\.campaign\.md\n {2}cannot be read: there is no such file/m);
  });

  it('a plan that vanishes while it is exported ends with 2, and leaves nothing', () => {
    write('a.campaign.md', clean);
    const { status, stderr } = failing({ readFile: 'ENOENT' }, 'export', 'a.campaign.md');
    assert.equal(status, 2);
    assert.match(stderr, /a\.campaign\.md cannot be read: there is no such file/);
    assert.ok(!existsSync(docx()));
  });

  it('a template that vanishes while it is read ends with 2, says so, and leaves nothing', () => {
    write('a.campaign.md', clean);
    write('look.dotx', 'x');
    const vanish = { script: `if (String(args[0]).includes('look')) await fs.rm(args[0]);` };
    const { status, stderr } = failing(
      { readFile: vanish },
      'export',
      'a.campaign.md',
      '--template',
      'look.dotx',
    );
    assert.equal(status, 2);
    assert.match(stderr, /look\.dotx cannot be used\. It cannot be read/);
    assert.ok(!existsSync(docx()));
  });

  for (const call of ['writeFile', 'rename']) {
    it(`being killed at ${call} leaves the document that was there whole`, function () {
      if (process.platform === 'win32') skip(this, 'Windows knows no signals');
      write('a.campaign.md', clean);
      write('a.docx', 'mine');
      const killed = { script: `process.kill(process.pid, 'SIGKILL');` };
      const { signal } = failing({ [call]: killed }, 'export', 'a.campaign.md', '--force');
      assert.equal(signal, 'SIGKILL');
      assert.equal(readFileSync(docx(), 'utf8'), 'mine');
    });
  }

  it('output that cannot be written because the disk is full ends with 2, and says so', function () {
    if (!existsSync('/dev/full')) skip(this, 'only Linux has a disk that is always full');
    write('a.campaign.md', clean);
    for (const args of ['check .', 'check . --format sarif', 'grid .', 'channels', '--help']) {
      const { status, stderr } = shell(`PROGRAM ${args} > /dev/full`);
      assert.equal(status, 2, args);
      assert.match(stderr, /what it says cannot be written: the disk is full/, args);
    }
  });

  it('output that nobody takes changes neither the work nor the exit code', function () {
    if (process.platform === 'win32') skip(this, 'Windows closes no output');
    write('a.campaign.md', faulty);
    assert.deepEqual(shell('PROGRAM check . >&-'), { status: 1, stdout: '', stderr: '' });
    write('b.campaign.md', clean);
    assert.deepEqual(shell('PROGRAM check b.campaign.md >&- 2>&-'), { status: 0, stdout: '', stderr: '' });
    const { stdout, stderr } = shell('{ PROGRAM check .; echo "exit $?" >&2; } | true');
    assert.deepEqual([stdout, stderr], ['', 'exit 1\n']);
  });
});

describe('what is said', () => {
  const line = commandLine();
  const { write, run } = line;
  // A terminal obeys these: colours, a title, a cleared screen, a bell, the order of letters.
  const orders = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u;
  const hostile =
    '---\ncampaign: "\\e[31mRED\\e[0m\\a \\u009b31m\\u202Egnp"\nobjectives:\n  - objective: "bad\\e]0;PWNED\\a x"\n    channels: ["\\e[2Jclear"]\n---\n';

  for (const format of ['text', 'json', 'sarif', 'github', 'junit', 'markdown', 'csv']) {
    it(`steers no terminal with what a plan says, nor with its name (${format})`, () => {
      const name = process.platform === 'win32' ? 'a.campaign.md' : 'a\u001b[2Jb\u009b\u202e.campaign.md';
      write(name, hostile);
      const { status, stdout, stderr } = run('check', '.', '--strict', '--format', format);
      assert.equal(status, 1, stderr);
      assert.doesNotMatch(stdout + stderr, orders);
    });
  }

  it('steers no terminal with paths that cannot be read, nor with what was asked for', () => {
    for (const args of [
      ['check', '\u001b[2J'],
      ['\u001b[2J'],
      ['check', '.', '--format', '\u001b[2J'],
      ['export', '\u001b[2J'],
    ]) {
      const { status, stdout, stderr } = run(...args);
      assert.equal(status, 2);
      assert.doesNotMatch(stdout + stderr, orders);
    }
  });
});

describe('what files may lead to', () => {
  const line = commandLine();
  const { write, run } = line;

  for (const named of [
    '../../look.dotx',
    '/etc/passwd',
    '//server/share/look.dotx',
    '\\\\\\\\server\\\\share\\\\look.dotx',
    'link/look.dotx',
  ]) {
    it(`is no template outside the repository: ${named}`, function () {
      if (process.platform === 'win32') skip(this, 'Windows makes no links for everybody');
      write('in/.git/HEAD', '');
      write('look.dotx', 'x');
      write('in/plans/a.campaign.md', clean.replace('campaign: T', `campaign: T\nword_template: "${named}"`));
      spawnSync('ln', ['-s', '../..', join(line.folder, 'in/plans/link')]);
      const { status, stderr } = run('export', 'in/plans/a.campaign.md');
      assert.equal(status, 2);
      assert.match(stderr, /It lies outside the folder that is worked in/);
      assert.match(
        run('export', 'in/plans/a.campaign.md', '--template', 'look.dotx').stderr,
        /not a Word document|cannot be used/,
      );
    });
  }

  it('is a template that a configuration names, from its own folder, where nobody nearer names one', () => {
    write('in/.git/HEAD', '');
    write('in/.campaign-plan.yml', 'template: looks/look.dotx\n');
    write('in/looks/look.dotx', 'x');
    write('in/plans/a.campaign.md', clean);
    const named = /looks\/look\.dotx, which \.campaign-plan\.yml names \(template\), cannot be used/;
    assert.match(run('export', 'in/plans/a.campaign.md').stderr, named);
    assert.match(run('grid', 'in/plans', '-o', 'grid.docx').stderr, named);
    assert.equal(run('export', 'in/plans/a.campaign.md', '--no-template').status, 0);
    write('in/plans/.campaign-plan.yml', 'template: ../../look.dotx\n');
    assert.match(run('export', 'in/plans/a.campaign.md', '--force').stderr, /It lies outside the folder/);
  });

  it('is no pipe, as a template or a picture', function () {
    if (process.platform === 'win32') skip(this, 'Windows has no such pipes');
    spawnSync('mkfifo', [join(line.folder, 'pipe')]);
    write('a.campaign.md', clean.replace('campaign: T', 'campaign: T\nword_template: pipe'));
    const { status, stderr } = run('export', 'a.campaign.md');
    assert.deepEqual([status, /It is neither a file nor a folder/.test(stderr)], [2, true]);
    write('b.campaign.md', `${clean}\n![Map](pipe)\n\n![Secret](../secret.png)\n`);
    assert.equal(run('export', 'b.campaign.md').status, 0);
  });

  it('is nothing that --force replaces but what is written itself', () => {
    write('a.campaign.md', clean);
    write('notes.txt', 'mine');
    const replaced = (output: string, ...args: string[]) => run(...args, '-o', output, '--force');
    for (const [output, ...args] of [
      ['notes.txt', 'export', 'a.campaign.md'],
      ['notes.txt', 'grid', '.', '--format', 'docx'],
      ['notes.txt', 'results', '.', '--format', 'docx'],
    ] as const) {
      const { status, stderr } = replaced(output, ...args);
      assert.equal(status, 2);
      assert.match(stderr, /notes\.txt is no/);
      assert.equal(readFileSync(join(line.folder, 'notes.txt'), 'utf8'), 'mine');
    }
    assert.equal(replaced('notes.txt', 'grid', '.').status, 0);
  });
});
