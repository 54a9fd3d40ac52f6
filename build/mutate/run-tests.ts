// Runs test files one after the other in this process until a test fails, and tells its parent of each.
import { Worker } from 'node:worker_threads';
import Mocha from 'mocha';
import { type FromRun, probeName, type ToRun } from './messages.ts';

/** A test that waits for what never comes fails after so many minutes. */
const patience = 5;

const limit = new Float64Array(new SharedArrayBuffer(Float64Array.BYTES_PER_ELEMENT));
/** Of each module with probes, which of its functions have been called. */
const called = new Map<string, Uint8Array>();
Object.assign(globalThis, {
  probesOf(file: string, functions: number) {
    const probes = new Uint8Array(functions);
    called.set(file, probes);
    return probes;
  },
});

process.once('disconnect', () => process.exit());

process.once('message', async (request: ToRun) => {
  limit[0] = Number.POSITIVE_INFINITY;
  new Worker(new URL('cpu-limit.mjs', import.meta.url), { workerData: limit.buffer }).unref();
  for (const { test, path, allowance, title } of request.tests) {
    await tell({ kind: 'begun', test });
    const before = cpuTime();
    limit[0] = before + allowance;
    const failure = await run(path, title);
    await tell(
      failure === undefined
        ? { kind: 'passed', test, cpu: cpuTime() - before, reached: reached() }
        : { kind: 'failed', test, ...failure },
    );
    if (failure !== undefined) break;
  }
  process.exit();
});

/** The time that this process has had of the processor, in milliseconds. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function reached(): string[] {
  return [...called].flatMap(([file, probes]) =>
    [...probes].flatMap((isCalled, index) => (isCalled ? [probeName(file, index)] : [])),
  );
}

/**
 * @param title that of the one test that is run; all where left out
 * @returns the first test that fails, or why none could be run; undefined when all pass.
 */
async function run(
  path: string,
  title: string | undefined,
): Promise<{ title: string } | { why: string } | undefined> {
  const mocha = new Mocha({ bail: true, timeout: patience * 60_000, reporter: Silent });
  if (title !== undefined) mocha.fgrep(title);
  mocha.addFile(path);
  try {
    await mocha.loadFilesAsync();
  } catch (error) {
    return { why: `it cannot be loaded: ${error}` };
  }
  return new Promise((resolve) => {
    let failing: string | undefined;
    const runner = mocha.run(() => resolve(failing === undefined ? undefined : { title: failing }));
    runner.on('fail', (test) => {
      failing ??= test.fullTitle();
    });
  });
}

class Silent extends Mocha.reporters.Base {
  override epilogue(): void {
    // What came of the tests is told to the parent alone.
  }
}

function tell(message: FromRun): Promise<void> {
  return new Promise((resolve, reject) => {
    process.send!(message, (error: Error | null) => (error ? reject(error) : resolve()));
  });
}
