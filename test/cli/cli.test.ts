import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { corporateTemplate } from '../word/templates.ts';

const clean =
  '---\ncampaign: T\nobjectives:\n  - objective: 60% of carers vaccinated by 31 January 2027\n    without_channels: Done by the surgeries\n---\n';
const faulty =
  '---\ncampaign: T\nobjectives:\n  - objective: 60% of carers vaccinated by 31 January 2027\n---\n';
const register =
  '---\nregister: R\nchannels:\n  - {name: Elmfield FM, kind: traditional, owner: Press office}\n---\n';

interface FileReport {
  file: string;
  error?: string;
  problems?: {
    code: string;
    severity: string;
    message: string;
    range: { start: { line: number; character: number } };
    fixes: { title: string }[];
  }[];
}

describe('the command line', () => {
  let folder = '';
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(process.cwd(), 'dist/cli.js'), ...args],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    return { status, stdout, stderr };
  };
  const report = (...args: string[]) =>
    JSON.parse(run('check', '--format', 'json', ...args).stdout) as FileReport[];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'campaign-plan-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('reports every plan below a folder, clean ones too, by the path as reached', () => {
    write('plans/a.campaign.md', clean);
    write('plans/deep/b.md', faulty);
    write('plans/notes.md', '# Notes');
    write('plans/register.md', register);
    write('plans/node_modules/c.campaign.md', faulty);
    assert.deepEqual(
      report('plans').map(({ file }) => file.replaceAll('\\', '/')),
      ['plans/a.campaign.md', 'plans/deep/b.md'],
    );
    assert.deepEqual(
      report('.').map(({ file }) => file.replaceAll('\\', '/')),
      ['plans/a.campaign.md', 'plans/deep/b.md'],
    );
  });

  it('gives each problem its code, severity, message, zero-based range and fixes', () => {
    write('b.campaign.md', faulty);
    const problem = report('b.campaign.md')[0]!.problems!.find(
      ({ code }) => code === 'objective-without-channel',
    )!;
    assert.equal(problem.severity, 'error');
    assert.deepEqual(problem.range, { start: { line: 3, character: 15 }, end: { line: 3, character: 58 } });
    assert.ok(problem.fixes.some(({ title }) => title === 'Choose channels…'));
  });

  it('resolves channels through the register among the given paths', () => {
    write(
      'a.campaign.md',
      faulty
        .replace('---\n', '---\n')
        .replace(/2027\n---/, '2027\n    channels: [Elmfield FM, Facebook]\n---'),
    );
    const codes = () => report('.').flatMap(({ problems = [] }) => problems.map(({ code }) => code));
    assert.ok(codes().includes('unknown-reference'));
    write('channels.md', register);
    assert.ok(!codes().includes('unknown-reference'));
  });

  it('finds the register beside a plan and above it, as far as the repository or the current folder goes', () => {
    const plan = faulty.replace(/2027\n---/, '2027\n    channels: [Elmfield FM, Facebook]\n---');
    const problems = (...args: string[]) =>
      report(...args).flatMap(({ problems = [] }) => problems.map(({ code }) => code));
    write('org/plans/a.campaign.md', plan);
    write('org/plans/register.md', register);
    assert.ok(!problems('org/plans/a.campaign.md').includes('unknown-reference'));
    rmSync(join(folder, 'org/plans/register.md'));
    assert.ok(problems('org/plans/a.campaign.md').includes('unknown-reference'));
    write('org/channels.md', register);
    assert.ok(!problems('org/plans/a.campaign.md').includes('unknown-reference'));
    assert.deepEqual(
      report('org/plans').map(({ file }) => file.replaceAll('\\', '/')),
      ['org/plans/a.campaign.md'],
    );
    mkdirSync(join(folder, 'org/plans/.git'));
    assert.ok(problems('org/plans/a.campaign.md').includes('unknown-reference'));
  });

  it('exits 0 where nothing reaches the threshold, 1 where something does', () => {
    write('a.campaign.md', clean);
    assert.equal(run('check', 'a.campaign.md', '--fail-on', 'error').status, 0);
    write('b.campaign.md', faulty);
    assert.equal(run('check', '.').status, 1);
    write('c/w.campaign.md', clean.replace('campaign: T', 'campaign: T\nlaed: Sam'));
    assert.equal(run('check', 'c').status, 0);
    assert.equal(run('check', 'c', '--fail-on=warning').status, 1);
  });

  it('exits 2 for a file that cannot be read, and reports the others all the same', () => {
    write('b.campaign.md', faulty);
    const { status, stdout } = run('check', 'gone.campaign.md', 'b.campaign.md', '--format', 'json');
    assert.equal(status, 2);
    const reports = JSON.parse(stdout) as FileReport[];
    assert.deepEqual(
      reports.map(({ file, error, problems }) => [file, error !== undefined, problems !== undefined]),
      [
        ['b.campaign.md', false, true],
        ['gone.campaign.md', true, false],
      ],
    );
  });

  for (const [what, args] of [
    ['no command', []],
    ['an unknown command', ['chekc', '.']],
    ['no path', ['check']],
    ['an unknown option', ['check', '.', '--fast']],
    ['an unknown format', ['check', '.', '--format', 'xml']],
    ['an unknown severity', ['check', '.', '--fail-on', 'fatal']],
    ['a day that is none', ['check', '.', '--today', 'tomorrow']],
  ] as const) {
    it(`exits 2 and says why on ${what}`, () => {
      const { status, stdout, stderr } = run(...args);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, /campaign-plan: \S/);
    });
  }

  it('takes a folder named like a plan for a folder, and follows no link in a circle', () => {
    write('x.campaign.md/a.campaign.md', clean);
    if (process.platform !== 'win32') symlinkSync(folder, join(folder, 'loop'));
    assert.deepEqual(
      report('.').map(({ file }) => file.replaceAll('\\', '/')),
      ['x.campaign.md/a.campaign.md'],
    );
  });

  it('reads UTF-16, and says of other letters that they are not Unicode', () => {
    write('wide.campaign.md', '');
    writeFileSync(join(folder, 'wide.campaign.md'), Buffer.from(`\uFEFF${clean}`, 'utf16le'));
    assert.deepEqual(
      report('wide.campaign.md')[0]!
        .problems!.map(({ code }) => code)
        .includes('no-objectives'),
      false,
    );
    const latin = Buffer.from(clean.replace('campaign: T', 'campaign: Caf\xe9'), 'latin1');
    writeFileSync(join(folder, 'latin.campaign.md'), latin);
    writeFileSync(join(folder, 'notes.md'), Buffer.from('# Caf\xe9', 'latin1'));
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
    spawnSync('mkfifo', [join(folder, 'x.campaign.md')]);
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

  it('reports a file once, by the first path that leads to it', () => {
    write('plans/a.campaign.md', clean);
    assert.deepEqual(
      report('./plans/../plans', 'plans/a.campaign.md', 'plans').map(({ file }) =>
        file.replaceAll('\\', '/'),
      ),
      ['plans/a.campaign.md'],
    );
  });

  it('says that it found no plan', () => {
    write('plans/notes.md', '# Notes');
    const { status, stdout } = run('check', 'plans');
    assert.deepEqual([status, stdout], [0, 'No plan was found.\n']);
    assert.deepEqual(report('plans'), []);
  });

  it('keeps quiet where its reader stops reading', function () {
    if (process.platform === 'win32') this.skip();
    for (let index = 0; index < 40; index++) write(`plans/${index}.campaign.md`, faulty);
    const cli = `"${process.execPath}" "${join(process.cwd(), 'dist/cli.js')}"`;
    const { stderr } = spawnSync('sh', ['-c', `${cli} check plans --format json | head -1`], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.equal(stderr, '');
  });

  it('says of an empty file, and of one that is neither plan nor register, what they are', () => {
    write('empty.campaign.md', '');
    write('notes.md', '# Notes');
    assert.deepEqual(
      report('empty.campaign.md')[0]!.problems!.map(({ code }) => code),
      ['no-objectives'],
    );
    assert.match(report('notes.md')[0]!.error!, /neither/);
  });

  it('prints what people can read', () => {
    write('b.campaign.md', faulty);
    const { stdout } = run('check', '.');
    assert.match(
      stdout,
      /b\.campaign\.md\n(?: .*\n)* {2}4:16 .*error .*No channel is chosen.*\[objective-without-channel\]/,
    );
    assert.match(stdout, /\d problems in 1 file: 1 error/);
  });

  it('exports beside the plan, never over another file unless told to', () => {
    write('a.campaign.md', clean);
    assert.equal(run('export', 'a.campaign.md').status, 0);
    const docx = join(folder, 'a.docx');
    assert.equal(readFileSync(docx).subarray(0, 2).toString(), 'PK');
    writeFileSync(docx, 'mine');
    const { status, stderr } = run('export', 'a.campaign.md');
    assert.equal(status, 2);
    assert.match(stderr, /there already/);
    assert.equal(readFileSync(docx, 'utf8'), 'mine');
    assert.equal(run('export', 'a.campaign.md', '--force').status, 0);
    assert.equal(readFileSync(docx).subarray(0, 2).toString(), 'PK');
    assert.equal(run('export', 'a.campaign.md', '-o', 'other.docx').status, 0);
    assert.ok(existsSync(join(folder, 'other.docx')));
  });

  it('says at which lines readers of the Word document may miss something', () => {
    write('plans/a.campaign.md', `${clean}\nWords.\n\nA ![picture](gone.png)\n`);
    const { status, stderr } = run('export', 'plans/a.campaign.md');
    assert.equal(status, 0);
    const line = clean.split('\n').length + 3;
    assert.match(
      stderr.replaceAll('\\', '/'),
      new RegExp(`^plans/a\\.campaign\\.md:${line}:3: The picture “gone.png” was not found`),
    );
  });

  it('exports plans only', () => {
    write('channels.md', register);
    write('notes.md', '# Notes');
    assert.match(run('export', 'channels.md').stderr, /channels\.md is a channel register/);
    assert.match(run('export', 'notes.md').stderr, /notes\.md is not a campaign plan/);
    assert.match(run('export', '.').stderr, /it is a folder/);
    assert.ok(!existsSync(join(folder, 'channels.docx')) && !existsSync(join(folder, 'notes.docx')));
  });

  it('writes to the file that a link leads to, and to nothing that is no file', function () {
    if (process.platform === 'win32') this.skip();
    write('a.campaign.md', clean);
    write('kept/real.docx', 'mine');
    symlinkSync('kept/real.docx', join(folder, 'link.docx'));
    symlinkSync('kept/none.docx', join(folder, 'dangling.docx'));
    symlinkSync('a.campaign.md', join(folder, 'plan.docx'));
    const exported = (output: string, ...more: string[]) =>
      run('export', 'a.campaign.md', '-o', output, ...more);
    const begins = (path: string) => readFileSync(join(folder, path)).subarray(0, 2).toString();

    assert.equal(exported('link.docx').status, 2);
    assert.equal(begins('kept/real.docx'), 'mi');
    assert.equal(exported('link.docx', '--force').status, 0);
    assert.ok(lstatSync(join(folder, 'link.docx')).isSymbolicLink());
    assert.equal(begins('kept/real.docx'), 'PK');

    assert.equal(exported('dangling.docx').status, 2);
    assert.equal(exported('dangling.docx', '--force').status, 0);
    assert.equal(begins('kept/none.docx'), 'PK');

    assert.match(exported('plan.docx', '--force').stderr, /cannot take the place of the plan/);
    assert.match(exported('kept', '--force').stderr, /kept is a folder/);
    spawnSync('mkfifo', [join(folder, 'pipe')]);
    assert.match(exported('pipe', '--force').stderr, /pipe is not a file/);
    assert.deepEqual(readdirSync(join(folder, 'kept')).sort(), ['none.docx', 'real.docx']);
  });

  it('exports what it is told to, and says which parts there are', () => {
    write('a.campaign.md', faulty);
    const xml = (...options: string[]) => {
      assert.equal(run('export', 'a.campaign.md', '--force', ...options).status, 0);
      const files = unzipSync(readFileSync(join(folder, 'a.docx')));
      return strFromU8(files['word/document.xml']!);
    };
    assert.match(xml('--problems'), /No channel is chosen/);
    assert.doesNotMatch(xml(), /No channel is chosen/);
    assert.doesNotMatch(xml('--parts', 'aim,risks'), /60% of carers/);
    const { status, stderr } = run('export', 'a.campaign.md', '--parts', 'everything');
    assert.equal(status, 2);
    assert.match(stderr, /--parts takes aim, objectives/);
  });

  describe('with a Word template', () => {
    /** Which of two templates gave the document its paper: A4 that of the plan, US Letter that of the register. */
    const paper = (name = 'a.docx') =>
      /<w:pgSz w:w="(\d+)"/.exec(
        strFromU8(unzipSync(readFileSync(join(folder, name)))['word/document.xml']!),
      )?.[1];
    const template = (path: string, width: string) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      const document = strFromU8(unzipSync(corporateTemplate())['word/document.xml']!);
      writeFileSync(
        join(folder, path),
        corporateTemplate({ 'word/document.xml': document.replace('w:w="11906"', `w:w="${width}"`) }),
      );
    };
    const planNaming = (path: string) => clean.replace('campaign: T', `campaign: T\nword_template: ${path}`);

    it('takes it from the command line, before the plan’s, before the register’s', () => {
      template('given.dotx', '11000');
      template('plans/look/plan.dotx', '11100');
      template('plans/register.dotx', '11200');
      write(
        'plans/channels.md',
        register.replace('register: R', 'register: R\nword_template: register.dotx'),
      );
      write('plans/a.campaign.md', clean);
      const width = (...options: string[]) => {
        const { status, stderr } = run('export', 'plans/a.campaign.md', '--force', ...options);
        assert.equal(status, 0, stderr);
        return paper('plans/a.docx');
      };
      assert.equal(width(), '11200');
      write('plans/a.campaign.md', planNaming('look/plan.dotx'));
      assert.equal(width(), '11100');
      assert.equal(width('--template', 'given.dotx'), '11000');
      assert.equal(width('--no-template'), '11906');
    });

    for (const [what, path, reason] of [
      ['is not there', 'gone.dotx', /gone\.dotx, which the plan names \(word_template\).*no such file/],
      ['is on the web', 'https://example.org/council.dotx', /on the web.*nothing is fetched/],
      ['is not Word', 'a.campaign.md', /not a Word document or template/],
      ['is a folder', 'folder', /it is a folder/],
      ['would be overwritten', 'a.docx', /take its place/],
    ] as const) {
      it(`exits 2 and says why where it ${what}, and writes nothing`, () => {
        mkdirSync(join(folder, 'folder'));
        write('a.campaign.md', planNaming(path));
        const { status, stderr } = run('export', 'a.campaign.md');
        assert.equal(status, 2);
        assert.match(stderr, reason);
        assert.ok(!existsSync(join(folder, 'a.docx')));
        assert.equal(run('export', 'a.campaign.md', '--no-template').status, 0);
      });
    }

    it('takes --template or --no-template, not both', () => {
      write('a.campaign.md', clean);
      const { status, stderr } = run('export', 'a.campaign.md', '--template', 'a.dotx', '--no-template');
      assert.equal(status, 2);
      assert.match(stderr, /not both/);
    });
  });

  it('leaves out the contents list and the text where it is told to', () => {
    write('a.campaign.md', `${clean}# T\n\n## Background\n\nWhy we do this.\n`);
    const xml = (...options: string[]) => {
      assert.equal(run('export', 'a.campaign.md', '--force', ...options).status, 0);
      return strFromU8(unzipSync(readFileSync(join(folder, 'a.docx')))['word/document.xml']!);
    };
    assert.match(xml(), /Why we do this/);
    assert.match(xml(), /Table of Contents/);
    assert.doesNotMatch(xml('--no-body'), /Why we do this/);
    assert.match(xml('--no-body'), /60% of carers/);
    assert.doesNotMatch(xml('--no-contents'), /Table of Contents/);
  });

  it('leaves nothing behind where it cannot write', () => {
    write('a.campaign.md', clean);
    const { status, stderr } = run('export', 'a.campaign.md', '-o', 'no/such/folder/a.docx');
    assert.equal(status, 2);
    assert.match(stderr, /cannot be written/);
    assert.ok(!existsSync(join(folder, 'no')));
  });

  it('leaves a read-only document as it is', () => {
    write('a.campaign.md', clean);
    write('a.docx', 'signed');
    chmodSync(join(folder, 'a.docx'), 0o444);
    const { status, stderr } = run('export', 'a.campaign.md', '--force');
    assert.equal(status, 2);
    assert.match(stderr, /a\.docx is read-only.*-o/);
    assert.equal(readFileSync(join(folder, 'a.docx'), 'utf8'), 'signed');
  });

  describe('where the system refuses', () => {
    /** Exports with calls of the file system that fail as they do on other systems and disks. */
    const refused = (failing: Readonly<Record<string, string>>, ...options: string[]) => {
      const patches = Object.entries(failing).map(
        ([call, code]) =>
          `fs.${call} = async () => { throw Object.assign(new Error('refused'), { code: '${code}' }); };`,
      );
      write('refusing.cjs', `const fs = require('node:fs/promises');\n${patches.join('\n')}\n`);
      const cli = ['--require', './refusing.cjs', join(process.cwd(), 'dist/cli.js')];
      const { status, stderr } = spawnSync(
        process.execPath,
        [...cli, 'export', 'a.campaign.md', ...options],
        { cwd: folder, encoding: 'utf8' },
      );
      rmSync(join(folder, 'refusing.cjs'));
      return { status, stderr, left: readdirSync(folder).sort() };
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
        assert.equal(readFileSync(join(folder, 'a.docx'), 'utf8'), 'mine');
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
      assert.equal(readFileSync(join(folder, 'a.docx')).subarray(0, 2).toString(), 'PK');
    });
  });

  it('leaves nothing behind where the disk takes no more', function () {
    if (process.platform === 'win32') this.skip();
    write('a.campaign.md', clean);
    const cli = `"${process.execPath}" "${join(process.cwd(), 'dist/cli.js')}"`;
    const { stderr } = spawnSync('sh', ['-c', `ulimit -f 4; ${cli} export a.campaign.md`], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.match(stderr, /a\.docx cannot be written: the disk/);
    assert.deepEqual(readdirSync(folder), ['a.campaign.md']);
  });
});
