import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { distancesFrom } from './import-graph.ts';
import type { BuiltModules } from './modules.ts';
import { runTests } from './runs.ts';

/** What is known of a test file from running it alone with nothing changed. */
export interface Reach {
  readonly passes: boolean;
  /** The CPU time that it took, in milliseconds. */
  readonly cpu: number;
  /** The functions that it reached, by the names of their probes. */
  readonly reached: ReadonlySet<string>;
}

/** A reach as it is kept in a file. */
type Written = Omit<Reach, 'reached'> & { readonly reached: readonly string[] };

/** What a test file may take that never was run, in milliseconds of CPU time. */
const usual = 2_000;

/** No test file takes as much CPU time as this with nothing changed, in milliseconds. */
const longest = 120_000;

/** A test file takes three times what it takes with nothing changed, and as many milliseconds more, or it does not end. */
const grace = 5_000;

/** What test files reach; what was found out is kept until a module that the test imports has changed. */
export class ReachOfTests {
  readonly #root: string;
  readonly #program: string;
  readonly #modules: BuiltModules;
  readonly #memory: string;
  readonly #known = new Map<string, Reach>();
  readonly #costFile: string;
  readonly #costs: Map<string, number>;

  /**
   * @param program the built `run-tests.ts`
   * @param modules those with probes
   * @param memory the folder in which is kept what is found out
   */
  constructor(root: string, program: string, modules: BuiltModules, memory: string) {
    this.#root = root;
    this.#program = program;
    this.#modules = modules;
    this.#memory = memory;
    this.#costFile = path.join(memory, 'costs.json');
    this.#costs = new Map(
      existsSync(this.#costFile) ? Object.entries(JSON.parse(readFileSync(this.#costFile, 'utf8'))) : [],
    );
    const hashOf = new Map<string, string>();
    for (const test of modules.tests) {
      const file = this.#fileFor(test, hashOf);
      if (existsSync(file)) this.#know(test, JSON.parse(readFileSync(file, 'utf8')));
    }
  }

  /** Whether a test may come to a function. One of which nothing is known yet may. */
  mayReach(test: string, name: string): boolean {
    return this.#known.get(test)?.reached.has(name) ?? true;
  }

  /** The CPU time that a test takes, in milliseconds; that of most, where it is not known. */
  costOf(test: string): number {
    return this.#costs.get(test) ?? usual;
  }

  /** Takes down what a test took: a change seldom makes it dearer or cheaper. */
  noteCost(test: string, cpu: number): void {
    this.#costs.set(test, cpu);
    writeFileSync(this.#costFile, JSON.stringify(Object.fromEntries(this.#costs)));
  }

  /** The CPU time that a test takes at most, in milliseconds, or it does not end. */
  allowanceOf(test: string): number {
    const cost = this.#costs.get(test);
    return cost === undefined ? longest : grace + 3 * cost;
  }

  /** Whether a test is known to pass with nothing changed; undefined where it is not known whether it does. */
  passes(test: string): boolean | undefined {
    return this.#known.get(test)?.passes;
  }

  /** Runs each test alone of which nothing is known. */
  async measure(): Promise<void> {
    for (const test of this.#modules.tests.filter((one) => !this.#known.has(one))) {
      const alone = { test, path: this.#modules.builtPath(test), allowance: longest };
      const { passed, failure } = await runTests(this.#program, this.#root, [alone]);
      const [run] = passed;
      const found = { passes: !failure, cpu: run?.cpu ?? 0, reached: run?.reached ?? [] };
      writeFileSync(this.#fileFor(test, new Map()), JSON.stringify(found));
      this.#know(test, found);
    }
  }

  #know(test: string, written: Written): void {
    this.#known.set(test, { ...written, reached: new Set(written.reached) });
    this.#costs.set(test, written.cpu);
  }

  /** A file whose name tells the texts of a test and of all that it imports from others. */
  #fileFor(test: string, hashOf: Map<string, string>): string {
    const hash = createHash('sha256');
    for (const file of distancesFrom(test, this.#modules).keys()) {
      const own = hashOf.get(file) ?? digest(readFileSync(path.join(this.#root, file)));
      hashOf.set(file, own);
      hash.update(own);
    }
    return path.join(this.#memory, `${hash.digest('hex').slice(0, 16)}.json`);
  }
}

function digest(contents: Buffer): string {
  return createHash('sha256').update(contents).digest('hex');
}
