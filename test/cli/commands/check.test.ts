import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { applyPatch } from 'diff';
import { clean, commandLine, type FileReport, faulty, program, register } from '../support.ts';

describe('campaign-plan check', () => {
  const { write, run, report } = commandLine();

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
        .replace(/2027\n---/, '2027\n    channels: [Elmfield Matters, Facebook]\n---'),
    );
    const codes = () => report('.').flatMap(({ problems = [] }) => problems.map(({ code }) => code));
    assert.ok(codes().includes('unlisted-channel'));
    write('channels.md', register);
    assert.ok(!codes().includes('unlisted-channel'));
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

  it('says nothing of keys of one’s own', () => {
    write('w.campaign.md', clean.replace('campaign: T', 'campaign: T\ncost_centre: 4711\nward: Elm'));
    const unknown = (...args: string[]) =>
      report('w.campaign.md', ...args)[0]!.problems!.filter(({ code }) => code === 'unknown-key').length;
    assert.equal(unknown(), 2);
    assert.equal(unknown('--own-keys', 'cost_centre, ward'), 0);
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

  it('says that it found no plan', () => {
    write('plans/notes.md', '# Notes');
    const { status, stdout } = run('check', 'plans');
    assert.deepEqual([status, stdout], [0, 'No plan was found.\n']);
    assert.deepEqual(report('plans'), []);
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
});

describe('what campaign-plan check is given', () => {
  const { write, run, pipe, report } = commandLine();
  const files = (...args: string[]) => report(...args).map(({ file }) => file.replaceAll('\\', '/'));

  it('may be patterns that no shell has read, with slashes of either kind', () => {
    write('plans/a.campaign.md', clean);
    write('plans/2027/b.campaign.md', clean);
    write('plans/2027/README.md', '# Read me');
    write('plans/C.CAMPAIGN.MD', clean);
    write('plans/d.campaign.markdown', clean);
    assert.deepEqual(files('plans/*.md'), ['plans/C.CAMPAIGN.MD', 'plans/a.campaign.md']);
    assert.deepEqual(files('plans/**/*.md', '!**/2027/**'), ['plans/C.CAMPAIGN.MD', 'plans/a.campaign.md']);
    assert.deepEqual(files('plans\\**\\b.*'), ['plans/2027/b.campaign.md']);
    assert.deepEqual(files('plans\\2027'), ['plans/2027/b.campaign.md']);
    assert.deepEqual(files('plans/{2027,none}'), ['plans/2027/b.campaign.md']);
    assert.deepEqual(files('plans/d*', 'plans/d.campaign.markdown'), ['plans/d.campaign.markdown']);
    assert.match(report('none/*.md')[0]!.error!, /no Markdown file fits it/);
  });

  it('may be a file whose name looks like a pattern', () => {
    write('[a]*.campaign.md', clean);
    assert.deepEqual(files('[a]*.campaign.md'), ['[a]*.campaign.md']);
  });

  it('may hold files that are no plans, which are passed over beside plans and explained alone', () => {
    write('a.campaign.md', clean);
    write('README.md', '# Read me');
    assert.deepEqual(files('README.md', 'a.campaign.md'), ['a.campaign.md']);
    assert.deepEqual(files('*.md'), ['a.campaign.md']);
    const { status, stdout } = run('check', 'README.md');
    assert.equal(status, 2);
    assert.match(
      stdout,
      /README\.md\n {2}cannot be read: it is neither a campaign plan nor a channel register/,
    );
  });

  it('may be a plan on standard input, checked where it is meant to lie', () => {
    write('plans/channels.md', register);
    const plan = faulty.replace(/2027\n---/, '2027\n    channels: [Elmfield Matters]\n---');
    write('plans/a.campaign.md', faulty);
    const { stdout } = pipe(
      plan,
      'check',
      '-',
      'plans',
      '--stdin-name',
      'plans/a.campaign.md',
      '--format',
      'json',
    );
    const [first, ...more] = JSON.parse(stdout) as FileReport[];
    assert.equal(first!.file, 'plans/a.campaign.md');
    const codes = first!.problems!.map(({ code }) => code);
    assert.ok(
      !codes.includes('objective-without-channel') && !codes.includes('unlisted-channel'),
      codes.join(),
    );
    assert.deepEqual(more, []);
    assert.match(pipe(faulty, 'check', '-').stdout, /^stdin\.campaign\.md\n/);
  });

  it('leaves out what .gitignore leaves out, unless it is named', () => {
    write('.git/HEAD', '');
    write('.gitignore', 'drafts/\n*.old.campaign.md\n');
    write('a.campaign.md', clean);
    write('a.old.campaign.md', clean);
    write('drafts/b.campaign.md', clean);
    write('sub/.gitignore', '!c.old.campaign.md\n');
    write('sub/c.old.campaign.md', clean);
    assert.deepEqual(files('.'), ['a.campaign.md', 'sub/c.old.campaign.md']);
    assert.deepEqual(files('sub'), ['sub/c.old.campaign.md']);
    assert.deepEqual(files('drafts'), ['drafts/b.campaign.md']);
    assert.deepEqual(files('a.old.campaign.md'), ['a.old.campaign.md']);
  });
});

describe('what campaign-plan check reports', () => {
  const line = commandLine();
  const { write, run } = line;

  it('is at most so much as --max says, and counts it all', () => {
    write('a.campaign.md', faulty);
    const { status, stdout } = run('check', 'a.campaign.md', '--max', '0');
    assert.equal(status, 1);
    assert.match(stdout, /^\d+ problems in 1 file: 1 error.*\. \d+ of them are not shown\.\n$/);
    assert.equal(run('check', '.', '--max', 'many').status, 2);
  });

  it('is what it comes to with --summary', () => {
    write('a.campaign.md', faulty);
    const { stdout } = run('check', '.', '--summary');
    assert.match(stdout, /^ +1 {2}\S.*\[objective-without-channel\]$/m);
    assert.ok(!stdout.includes('a.campaign.md'));
    const { checks } = JSON.parse(run('check', '.', '--summary', '--format', 'json').stdout) as {
      checks: Record<string, number>;
    };
    assert.equal(checks['objective-without-channel'], 1);
    assert.match(run('check', '.', '--summary', '--format', 'sarif').stderr, /--summary goes with/);
  });

  it('makes the exit code 1 for anything with --strict', () => {
    write('a.campaign.md', clean);
    const isClean = line.report('.')[0]!.problems!.length === 0;
    assert.equal(run('check', '.', '--strict').status, isClean ? 0 : 1);
    assert.equal(run('check', '.', '--strict', '--fail-on', 'error').status, 2);
    write('notes/README.md', '# Notes');
    assert.equal(run('check', 'notes', '--strict').status, 1);
  });

  it('leaves out what a baseline knows, though lines have moved, and no other', () => {
    write('plans/a.campaign.md', faulty);
    write('plans/b.campaign.md', faulty);
    const written = run('check', 'plans', '--baseline', 'known.json', '--write-baseline');
    assert.equal(written.status, 0, written.stderr);
    assert.match(written.stderr, /^known\.json: \d+ problems known from now on\.$/m);
    write('plans/a.campaign.md', faulty.replace('campaign: T', '\n\ncampaign: T'));
    const { status, stdout, stderr } = run('check', 'plans', '--baseline', 'known.json');
    assert.equal(status, 0, stdout);
    assert.match(stdout, /No problems in 2 files\./);
    assert.match(stderr, /known problems left out \(known\.json\)/);
    write('plans/c.campaign.md', faulty);
    assert.equal(run('check', 'plans', '--baseline', 'known.json').status, 1);
  });

  it('takes nothing for a baseline that is none, and writes over nothing else', () => {
    write('a.campaign.md', faulty);
    write('other.json', '{}');
    for (const args of [
      ['--baseline', 'gone.json'],
      ['--baseline', 'other.json'],
      ['--baseline', 'other.json', '--write-baseline'],
    ]) {
      const { status, stderr } = run('check', '.', ...args);
      assert.equal(status, 2);
      assert.match(stderr, /(?:gone|other)\.json is no /);
    }
    assert.equal(run('check', '.', '--write-baseline').status, 2);
  });

  for (const eol of ['\n', '\r\n']) {
    it(`is what is left after --fix, which --dry-run shows as a diff (${JSON.stringify(eol)})`, () => {
      const before = clean.replace('objectives:', 'Objectives:').replaceAll('\n', eol);
      const after = clean.replaceAll('\n', eol);
      write('plans/a.campaign.md', before);
      const dry = run('check', 'plans', '--fix', '--dry-run');
      assert.equal(dry.status, 1, dry.stderr);
      assert.match(dry.stdout, /^--- a\/plans\/a\.campaign\.md\n\+\+\+ b\/plans\/a\.campaign\.md\n@@ /);
      assert.equal(applyPatch(before, dry.stdout), after);
      const file = () => readFileSync(join(line.folder, 'plans/a.campaign.md'), 'utf8');
      assert.equal(file(), before);
      const { status, stdout, stderr } = run('check', 'plans', '--fix');
      assert.deepEqual([status, stderr], [0, '1 file fixed.\n']);
      assert.ok(!stdout.includes('unknown-key'));
      assert.equal(file(), after);
      assert.deepEqual(run('check', 'plans', '--fix', '--dry-run'), { status: 0, stdout: '', stderr: '' });
    });
  }

  it('is nothing that cannot be done', () => {
    write('a.campaign.md', faulty);
    for (const args of [
      ['--dry-run'],
      ['--stdin-name', 'a'],
      ['-', '--fix'],
      ['--fix', '--baseline', 'b', '--write-baseline'],
    ])
      assert.equal(run('check', 'a.campaign.md', ...args).status, 2, args.join(' '));
  });
});

describe('campaign-plan check --changed', () => {
  const line = commandLine();
  const { write, run, report } = line;
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], {
      cwd: line.folder,
      encoding: 'utf8',
    });
  const files = (...args: string[]) => report(...args).map(({ file }) => file);

  beforeEach(() => {
    git('init', '--quiet', '--initial-branch=main');
    for (const name of ['a', 'b', 'ç d']) write(`plans/${name}.campaign.md`, clean);
    git('add', '.');
    git('commit', '--quiet', '--message=Plans');
  });

  it('reports what differs from a commit, and what is new', () => {
    assert.deepEqual(files('.', '--changed', 'HEAD'), []);
    write('plans/ç d.campaign.md', faulty);
    write('plans/new.campaign.md', clean);
    assert.deepEqual(files('.', '--changed', 'HEAD'), ['plans/new.campaign.md', 'plans/ç d.campaign.md']);
    assert.deepEqual(files('plans/a.campaign.md', '--changed', 'HEAD'), []);
  });

  it('passes over what others have changed on their branch meanwhile', () => {
    git('checkout', '--quiet', '-b', 'mine');
    write('plans/a.campaign.md', faulty);
    git('commit', '--quiet', '--all', '--message=Mine');
    git('checkout', '--quiet', 'main');
    write('plans/b.campaign.md', faulty);
    git('commit', '--quiet', '--all', '--message=Theirs');
    git('checkout', '--quiet', 'mine');
    assert.deepEqual(files('.', '--changed', 'main'), ['plans/a.campaign.md']);
  });

  it('reports all plans of a register that has changed', () => {
    write('plans/channels.md', register);
    assert.equal(files('.', '--changed', 'HEAD').filter((file) => /\.campaign\./.test(file)).length, 3);
  });

  it('says what is wrong where git does not know the commit, where there is no repository, and no git', () => {
    const unknown = run('check', '.', '--changed', 'nowhere');
    assert.equal(unknown.status, 2);
    assert.match(unknown.stderr, /git knows no “nowhere” here\./);
    assert.match(run('check', '.', '--changed', '--output=x').stderr, /campaign-plan: /);
    assert.match(run('check', '.', '--changed=--output=x').stderr, /--changed takes a commit or a branch/);
    rmSync(join(line.folder, '.git'), { recursive: true });
    assert.match(run('check', '.', '--changed', 'HEAD').stderr, /in none\.$/m);
    const { status, stderr } = spawnSync(process.execPath, [program, 'check', '.', '--changed', 'HEAD'], {
      cwd: line.folder,
      encoding: 'utf8',
      env: { PATH: line.folder },
    });
    assert.deepEqual(
      [status, stderr],
      [2, 'campaign-plan: --changed needs git, which is not installed here, or not found.\n'],
    );
  });
});

describe('campaign-plan check with a configuration', () => {
  const { write, run, report } = commandLine();
  const codes = (...args: string[]) =>
    report(...args).flatMap(({ file, problems = [] }) => problems.map(({ code }) => `${file} ${code}`));

  it('takes severities, own keys and what is left out from the nearest', () => {
    write('.git/HEAD', '');
    write(
      '.campaign-plan.yml',
      'severities: {objective-without-channel: off}\nown_keys: [ward]\nexclude: [old/]\n',
    );
    write('plans/a.campaign.md', faulty.replace('campaign: T', 'campaign: T\nward: Elm'));
    write('plans/old/b.campaign.md', faulty);
    assert.equal(run('check', 'plans', '--fail-on', 'warning').status, 0);
    assert.deepEqual(
      report('plans').map(({ file }) => file),
      ['plans/a.campaign.md'],
    );
    write('plans/.campaign-plan.yml', 'severities: {objective-without-channel: warning}\n');
    assert.ok(codes('plans').includes('plans/a.campaign.md unknown-key'));
    assert.deepEqual(
      [run('check', 'plans').status, run('check', 'plans', '--fail-on', 'warning').status],
      [0, 1],
    );
  });

  it('takes the register that it names, within the repository only', () => {
    write('.git/HEAD', '');
    write('shared/channels.md', register);
    write('plans/.campaign-plan.yml', 'register: ../shared/channels.md\n');
    write('plans/a.campaign.md', faulty.replace(/2027\n---/, '2027\n    channels: [Elmfield Matters]\n---'));
    const unlisted = 'plans/a.campaign.md unlisted-channel';
    assert.ok(!codes('plans').includes(unlisted));
    write('plans/.git', '');
    assert.ok(codes('plans').includes(unlisted));
  });

  it('reports what is wrong with it', () => {
    write('.campaign-plan.yml', 'exlude: []\n');
    write('a.campaign.md', clean);
    const { problems } = report('.').find(({ file }) => file === '.campaign-plan.yml')!;
    assert.deepEqual(
      problems!.map(({ code, range }) => [code, range.start]),
      [['unknown-key', { line: 0, character: 0 }]],
    );
  });
});
