import type { BuiltModules } from './modules.ts';

/** For each module how far it is from a test: 0 for the test itself, 1 for what it imports, and so on. */
export function distancesFrom(test: string, modules: BuiltModules): Map<string, number> {
  const distances = new Map([[test, 0]]);
  // A map hands out what is put into it on the way.
  for (const [file, distance] of distances) {
    for (const imported of modules.importsOf(file)) {
      if (!distances.has(imported)) distances.set(imported, distance + 1);
    }
  }
  return distances;
}
