import type { Mutant } from './change.ts';
import { type FunctionPlace, functionAround } from './functions.ts';
import { distancesFrom } from './import-graph.ts';
import { probeName } from './messages.ts';
import type { BuiltModules } from './modules.ts';
import type { ReachOfTests } from './reach.ts';

/** Costs are no behaviour: a test of them may fail for another reason than the change. */
const isOfCosts = (test: string) => test.endsWith('.growth.test.ts');

/**
 * @param functions those of each module
 * @returns finds the tests that may notice a change, nearest first: those that bear the name of the module, then by how
 * many imports lie between, quick ones first. Those that are known not to come to the changed function are left out; what runs when a
 * module is read is reached by all that import it.
 */
export function testsByDistance(
  modules: BuiltModules,
  reach: ReachOfTests,
  functions: ReadonlyMap<string, readonly FunctionPlace[]>,
): (mutant: Mutant) => string[] {
  const distances = new Map(
    modules.tests.filter((test) => !isOfCosts(test)).map((test) => [test, distancesFrom(test, modules)]),
  );
  return ({ file, start }) => {
    const index = functionAround(functions.get(file) ?? [], start);
    const mirror = file.replace(/^src/, 'test').replace(/ts$/, '');
    return [...distances]
      .flatMap(([test, from]) => {
        const distance = from.get(file);
        return distance === undefined ? [] : [{ test, rank: test.startsWith(mirror) ? 0 : distance }];
      })
      .filter(({ test }) => index === -1 || reach.mayReach(test, probeName(file, index)))
      .sort((a, b) => a.rank - b.rank || reach.costOf(a.test) - reach.costOf(b.test))
      .map(({ test }) => test);
  };
}
