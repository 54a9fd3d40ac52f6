import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { parse } from 'yaml';
import { program } from './cli/support.ts';
import { skip } from './skip.ts';

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

interface Step {
  readonly name?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

const examples = ['docs/examples/check-plans.yml', 'docs/examples/thursday-grid.yml'];

function workflow(path: string): Workflow {
  return parse(readFileSync(path, 'utf8')) as Workflow;
}

function stepsOf(path: string): Step[] {
  return Object.values(workflow(path).jobs).flatMap(({ steps }) => steps);
}

describe('the workflows', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'campaign-plan-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** Runs what a step runs, as GitHub does, in a repository of plans with a branch that changes one. */
  function runStep(command: string): { status: number | null; output: string } {
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], { cwd: folder });
    if (!existsSync(join(folder, '.git'))) {
      for (const name of readdirSync('media/examples'))
        if (name.endsWith('.md')) copyFileSync(join('media/examples', name), join(folder, name));
      git('init', '--quiet', '--initial-branch=main');
      git('add', '.');
      git('commit', '--quiet', '--message=Plans');
      git('update-ref', 'refs/remotes/origin/main', 'HEAD');
      writeFileSync(
        join(folder, 'campaign-plan'),
        `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`,
        {
          mode: 0o755,
        },
      );
    }
    const { status, stdout, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', command], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        BASE: 'main',
        GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
        PATH: `${folder}${delimiter}${process.env.PATH}`,
      },
    });
    return { status, output: stdout + stderr };
  }

  for (const path of [...examples, '.github/workflows/plans.yml', '.github/workflows/ci.yml']) {
    it(`${path}: may write nothing to the repository, and pins what it uses to a version`, function () {
      if (!existsSync(path)) skip(this, 'there is no such workflow here');
      const { permissions } = workflow(path);
      assert.equal(permissions.contents, 'read');
      for (const { uses } of stepsOf(path)) if (uses) assert.match(uses, /@v\d+$/);
    });
  }

  it('check plans: what the steps run reports what was changed, and uploads what they write', function () {
    if (process.platform === 'win32') skip(this, 'the steps are written for a shell of Linux');
    const steps = stepsOf(examples[0]!);
    const commands = steps.flatMap(({ run }) => (run?.startsWith('campaign-plan') ? [run] : []));
    assert.equal(commands.length, 2);
    for (const command of commands) {
      const { status, output } = runStep(command);
      assert.equal(status, 0, output);
    }
    const { sarif_file } = steps.at(-1)!.with!;
    const { runs } = JSON.parse(readFileSync(join(folder, String(sarif_file)), 'utf8')) as {
      runs: unknown[];
    };
    assert.equal(runs.length, 1);
    assert.match(readFileSync(join(folder, 'summary.md'), 'utf8'), /^## Campaign plans\n/);
    writeFileSync(join(folder, 'new.campaign.md'), '---\ncampaign: T\n---\n');
    const { status, output } = runStep(commands[0]!);
    assert.equal(status, 1);
    assert.match(output, /^::\w+ title=no-objectives,file=new\.campaign\.md,/m);
  });

  it('Thursday’s grid: what it runs makes the file that it hands over, on Thursdays', function () {
    if (process.platform === 'win32') skip(this, 'the steps are written for a shell of Linux');
    const steps = stepsOf(examples[1]!);
    const { run } = steps.find(({ name }) => name === 'Make the grid')!;
    const { status, output } = runStep(run!);
    assert.equal(status, 0, output);
    const file = readFileSync(join(folder, String(steps.at(-1)!.with!.path)));
    assert.equal(file.subarray(0, 2).toString(), 'PK');
    const [{ cron }] = workflow(examples[1]!).on.schedule as [{ cron: string }];
    assert.match(cron, / \* \* 4$/);
  });

  it('the hook of pre-commit: checks what a commit changes, whatever files it is handed', function () {
    if (process.platform === 'win32') skip(this, 'the program is put in the way as a script of Linux');
    const [hook] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as [Record<string, unknown>];
    assert.equal(hook.language, 'node');
    assert.equal(hook.pass_filenames, false);
    const { bin } = JSON.parse(readFileSync('package.json', 'utf8')) as { bin: Record<string, string> };
    assert.equal(bin[String(hook.entry).split(' ')[0]!], 'dist/cli.js');
    assert.deepEqual(runStep(String(hook.entry)), { status: 0, output: 'No plan was found.\n' });
    writeFileSync(join(folder, 'new.campaign.md'), '---\ncampaign: T\nobjectives: [{objective: x}]\n---\n');
    const { status, output } = runStep(String(hook.entry));
    assert.equal(status, 1);
    assert.match(output, /^new\.campaign\.md\n/);
  });
});

describe('the package', () => {
  it('holds the command line, which the hook of pre-commit installs', () => {
    const npm = process.env.npm_execpath;
    const [command, ...before] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm'];
    const { stdout } = spawnSync(command!, [...before, 'pack', '--dry-run', '--json', '--ignore-scripts'], {
      encoding: 'utf8',
      shell: process.platform === 'win32' && !npm,
    });
    const [{ files }] = JSON.parse(stdout) as [{ files: { path: string }[] }];
    const paths = files.map(({ path }) => path).sort();
    assert.deepEqual(paths, [
      'LICENSE',
      'README.md',
      'THIRD-PARTY-NOTICES.md',
      'dist/cli.js',
      'package.json',
    ]);
  });
});
