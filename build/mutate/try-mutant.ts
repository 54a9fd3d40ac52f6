import { changedText, type Mutant } from './change.ts';
import type { BuiltModules } from './modules.ts';
import type { ReachOfTests } from './reach.ts';
import { describeMutant, type Result } from './results.ts';
import { type Failure, type Ran, runTests } from './runs.ts';

/** How many test files are run by a process at first; each one after it runs so many times as many. */
const growth = 3;

/** With what mutants are tried. */
export interface Bench {
  readonly root: string;
  /** The built `run-tests.ts`. */
  readonly program: string;
  /** Among which the changed one takes its place meanwhile. */
  readonly modules: BuiltModules;
  readonly reach: ReachOfTests;
  /** The CPU time, in milliseconds, for the tests of one mutant; those that alone take more are not run. */
  readonly budget: number;
}

/**
 * Runs tests until one notices a change.
 * @param tests nearest first
 */
export async function tryMutant(mutant: Mutant, tests: readonly string[], bench: Bench): Promise<Result> {
  const { modules, budget } = bench;
  const place = describeMutant(mutant);
  await modules.rebuild(mutant.file, changedText(mutant));
  try {
    let spent = 0;
    let passing = 0;
    let rest = tests.filter((test) => bench.reach.costOf(test) <= budget);
    for (let size = growth; rest.length > 0 && spent < budget; size *= growth) {
      const batch = affordable(rest.slice(0, size), budget - spent, bench.reach);
      const { passed, failure } = await run(batch, bench);
      passing += passed.length;
      for (const { test, cpu } of passed) {
        bench.reach.noteCost(test, cpu);
        spent += cpu;
      }
      if (failure && (await passesUnchanged(mutant, failure, bench)))
        return { noticed: true, budget, place, by: `${failure.test}: ${failure.title ?? failure.why}` };
      // Behind the one that fails anyway.
      rest = rest.slice(failure ? passed.length + 1 : batch.length);
    }
    const by = passing === 0 ? 'no test comes here' : `${passing} of ${tests.length} test files pass`;
    return { noticed: false, budget, place, by };
  } finally {
    await modules.rebuild(mutant.file, mutant.text);
  }
}

/** As many of the tests as a budget is likely to pay for; one at least. */
function affordable(tests: readonly string[], budget: number, reach: ReachOfTests): readonly string[] {
  let left = budget;
  const dear = tests.findIndex((test) => {
    left -= reach.costOf(test);
    return left < 0;
  });
  return dear === -1 ? tests : tests.slice(0, Math.max(1, dear));
}

/** Whether what failed passes where nothing is changed. */
async function passesUnchanged(mutant: Mutant, { test, title }: Failure, bench: Bench): Promise<boolean> {
  const { modules, reach } = bench;
  const known = reach.passes(test);
  if (known !== undefined) return known;
  await modules.rebuild(mutant.file, mutant.text);
  const { failure } = await run([test], bench, title);
  await modules.rebuild(mutant.file, changedText(mutant));
  return failure === undefined;
}

function run(
  tests: readonly string[],
  { root, program, modules, reach }: Bench,
  title?: string,
): Promise<Ran> {
  return runTests(
    program,
    root,
    tests.map((test) => ({
      test,
      path: modules.builtPath(test),
      allowance: reach.allowanceOf(test),
      title,
    })),
  );
}
