import { fork } from 'node:child_process';
import type { FromRun, TestToRun, ToRun } from './messages.ts';

/** What a test file took, and which functions with a probe it reached. */
export interface Passed {
  readonly test: string;
  readonly cpu: number;
  readonly reached: readonly string[];
}

/** The test file that failed, and the title of the test in it; no title where the file as a whole could not be run. */
export interface Failure {
  readonly test: string;
  readonly title?: string | undefined;
  /** What happened, where no test failed. */
  readonly why?: string;
}

/** What came of running test files until one fails. */
export interface Ran {
  readonly passed: readonly Passed[];
  readonly failure?: Failure;
}

/**
 * Runs test files in a process of their own.
 * @param program the built `run-tests.ts`
 * @param root the folder in which they run
 */
export function runTests(program: string, root: string, tests: readonly TestToRun[]): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = fork(program, { cwd: root, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    const passed: Passed[] = [];
    let begun = tests[0]?.test ?? '';
    let failure: Failure | undefined;
    const end = () => child.kill('SIGKILL');
    process.on('exit', end);
    child.on('message', (message: FromRun) => {
      if (message.kind === 'begun') begun = message.test;
      else if (message.kind === 'failed') failure = message;
      else passed.push(message);
    });
    child.on('error', reject);
    child.on('close', (_, signal) => {
      process.off('exit', end);
      if (!failure && passed.length < tests.length) {
        failure = {
          test: begun,
          title: signal === 'SIGKILL' ? 'it does not end' : 'its process breaks down',
        };
      }
      resolve({ passed, ...(failure && { failure }) });
    });
    child.send({ tests } satisfies ToRun);
  });
}
