// Changes the core in one place after the other, and tells which changes no unit test notices: see CONTRIBUTING.md.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Mutant } from './change.ts';
import { findChanges } from './find-changes.ts';
import { findFunctions, withProbes } from './functions.ts';
import { buildModules } from './modules.ts';
import { testsByDistance } from './nearest-tests.ts';
import { openProject, type Project } from './project.ts';
import { ReachOfTests } from './reach.ts';
import { describeMutant, type Result, Results, summary } from './results.ts';
import { shuffled } from './shuffle.ts';
import { tryMutant } from './try-mutant.ts';

const folders = ['plan', 'checks', 'channels', 'portfolio', 'review'].map((name) => `src/${name}`);
const root = process.cwd();
const dist = path.join(root, 'dist/mutate');
const memory = path.join(dist, 'reach');
const program = path.join(dist, 'run-tests.mjs');

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: 'Infinity' },
    measure: { type: 'boolean', default: false },
    budget: { type: 'string', default: '1000000' },
    only: { type: 'string', default: 'src/' },
  },
});
const budget = Number(values.budget) * 1000;
const until = Date.now() + Number(values.minutes) * 60_000;

/** Makes ready what stays the same from one mutant to the next, and returns how to try one. */
async function prepare(project: Project): Promise<(mutant: Mutant) => Promise<Result>> {
  const sources = project.modulesIn(folders);
  const functions = new Map(sources.map(({ file, source }) => [file, findFunctions(source)]));
  const probed = await buildModules(root, path.join(dist, 'probed'), (file, text) => {
    const found = functions.get(file);
    return found && withProbes(file, text, found);
  });
  const modules = await buildModules(root, path.join(dist, 'plain'), () => undefined);
  const reach = new ReachOfTests(root, program, probed, memory);
  if (values.measure) await reach.measure();
  const nearest = testsByDistance(modules, reach, functions);
  const bench = { root, program, modules, reach, budget };
  return (mutant) => tryMutant(mutant, nearest(mutant), bench);
}

async function main(): Promise<void> {
  mkdirSync(memory, { recursive: true });
  const project = openProject(root);
  const mutants: Mutant[] = project
    .modulesIn(folders)
    .filter(({ file }) => file.startsWith(values.only))
    .flatMap(({ file, source }) =>
      findChanges(source).map((change) => ({ ...change, file, text: source.text })),
    );
  const tried = await prepare(project);
  const known = new Results(path.join(dist, `seed-${values.seed}.jsonl`));
  const results: Result[] = [];
  let misfits = 0;
  for (const mutant of shuffled(mutants, Number(values.seed))) {
    if (results.length >= Number(values.count) || Date.now() > until) break;
    let result = known.get(describeMutant(mutant), budget);
    if (!result) {
      if (!project.compiles(mutant)) {
        misfits += 1;
        continue;
      }
      result = await tried(mutant);
      known.add(result);
      console.log(`${result.noticed ? '✔' : '✘'} ${result.place} (${result.by})`);
    }
    results.push(result);
  }
  project.close();
  console.log(
    `\nSeed ${values.seed}, of ${mutants.length} possible changes; ${misfits} did not fit the types`,
  );
  console.log(summary(results));
}

// Its own end, so that what is done at the exit is done: the tests under way end with it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(130));
await main();
