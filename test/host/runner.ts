// Runs the suites inside an extension host, Node or web worker; VS Code calls run().
// The suites are imported after this module (see run.mjs), when describe and it are there.
import Mocha from 'mocha';
import * as vscode from 'vscode';
import { say } from './say.ts';

/** Only tests with this text in their title run; empty for all. Set by run.mjs. */
declare const __GREP__: string;

/** What comes before the title of what begins, so that it can be said of a test that hangs. */
const beginning = '▕';

/** How long a test may take, in milliseconds. What it waits for (see support.ts) gives up sooner, and says more. */
const patience = 10 * 60_000;

/** Prints one line a test. Mocha's own reporters need a terminal or a page. */
class LineReporter extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner, options?: Mocha.MochaOptions) {
    super(runner, options);
    const events = Mocha.Runner.constants;
    for (const event of [events.EVENT_TEST_BEGIN, events.EVENT_HOOK_BEGIN])
      runner.on(event, (runnable) => console.log(beginning + runnable.fullTitle()));
    runner.on(events.EVENT_TEST_PASS, (test) => {
      say(`  ✔ ${test.fullTitle()}${test.duration! > 2000 ? ` (${test.duration} ms)` : ''}`);
    });
    runner.on(events.EVENT_TEST_PENDING, (test) => say(`  - ${test.fullTitle()} (skipped)`));
    runner.on(events.EVENT_TEST_FAIL, (test, error) => {
      say(`  ✘ ${test.fullTitle()}\n${(error.stack ?? String(error)).replaceAll(/^/gm, '      ')}`);
    });
  }
}

const mocha = new Mocha({ ui: 'bdd', timeout: patience, reporter: LineReporter });
if (__GREP__) mocha.fgrep(__GREP__);
mocha.suite.emit(Mocha.Suite.constants.EVENT_FILE_PRE_REQUIRE, globalThis, '', mocha);

/** The part of a run's outcome that the caller outside counts. */
type Counts = { passed: number; failed: number };

/**
 * Runs every suite that was imported, and writes the counts beside the workspace folder, as results.json.
 * @returns when all tests have passed.
 * @throws when one has failed.
 */
export async function run(): Promise<void> {
  const counts = await new Promise<Counts>((resolve) => {
    const runner = mocha.run(() => resolve({ passed: runner.stats!.passes, failed: runner.stats!.failures }));
  });
  const folder = vscode.workspace.workspaceFolders![0]!.uri;
  const results = vscode.Uri.joinPath(folder, '..', 'results.json');
  await vscode.workspace.fs.writeFile(results, new TextEncoder().encode(JSON.stringify(counts)));
  if (counts.failed > 0) throw new Error(`${counts.failed} failed`);
}
