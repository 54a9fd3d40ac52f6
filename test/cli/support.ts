import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const clean =
  '---\ncampaign: T\nobjectives:\n  - objective: 60% of carers vaccinated by 31 January 2027\n    without_channels: Done by the surgeries\n---\n';
export const faulty =
  '---\ncampaign: T\nobjectives:\n  - objective: 60% of carers vaccinated by 31 January 2027\n---\n';
export const register =
  '---\n# campaign-plan-ignore-file register-lacks\nregister: R\nchannels:\n  - {name: Elmfield Matters, kind: traditional, owner: Press office, review_date: 2099-12-31}\n---\n';

/** The command line as it was built. */
export const program = join(process.cwd(), 'dist/cli.js');

export interface FileReport {
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

/** What came of running the program. */
export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command line in a folder of its own, which each test finds empty. */
export interface CommandLine {
  /** Only known while a test runs. */
  readonly folder: string;
  /** Writes a file of the folder, and the folders on its way. */
  write(path: string, text: string): void;
  /** Runs the program in the folder. */
  run(...args: string[]): Ran;
  /** The same with a text on standard input. */
  pipe(input: string, ...args: string[]): Ran;
  /** What `check` reports as JSON. */
  report(...args: string[]): FileReport[];
}

/** Gives the tests of the suite at hand the command line in a folder of its own. */
export function commandLine(): CommandLine {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'campaign-plan-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const pipe = (input: string, ...args: string[]): Ran => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
      cwd: folder,
      encoding: 'utf8',
      input,
    });
    return { status, stdout, stderr };
  };
  const run = (...args: string[]) => pipe('', ...args);
  return {
    get folder() {
      return folder;
    },
    write: (path, text) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    run,
    pipe,
    report: (...args) => JSON.parse(run('check', '--format', 'json', ...args).stdout) as FileReport[],
  };
}
