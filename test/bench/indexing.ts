// Gets to know a workspace as the editor does, and prints what that takes, as JSON. A process of its own: what is
// measured beside it, and how (see build/bench.mjs), leaves its marks on the heap.
import { readFileSync } from 'node:fs';
import { readPlan } from '../../src/plan/document.ts';
import { Library } from '../../src/portfolio/library.ts';
import { breather } from '../../src/steps.ts';
import { cpuSince, heapInUse } from './cost.ts';
import { madeUpWorkspace } from './made-up-plan.ts';

const plans = 10_000;
const kilobyte = 1024;

/** What is measured in one run, by the word that the process is started with. */
const measures = { sizes: measureSizes, stretches: measureStretches } as const;

export type Measure = keyof typeof measures;

/** Per plan, in KB. */
export interface Sizes {
  readonly record: number;
  readonly joined: number;
}

/** In milliseconds of CPU time. */
export interface Stretches {
  readonly longest: number;
}

/**
 * What is kept of a plan. What is there once however many plans there are (code, tables of words and channels, what was
 * lately looked up) is there before: another workspace has been read and joined, and let go of.
 */
async function measureSizes(): Promise<Sizes> {
  await warmUp();
  const texts = [...madeUpWorkspace(plans)];
  const empty = heapInUse();
  const library = new Library('in steps');
  for (const [name, text] of texts) library.set(name, await readPlan(name, text));
  const read = heapInUse();
  await library.joinInSteps(async () => undefined);
  const joined = heapInUse();
  expectAll(library, texts);
  const perPlan = (bytes: number) => bytes / kilobyte / plans;
  return { record: perPlan(read - empty), joined: perPlan(joined - empty) };
}

/**
 * The longest stretch without a pause. Nobody looks at the heap in this run: who does makes the next collection of
 * garbage note where each object goes, which takes long.
 */
async function measureStretches(): Promise<Stretches> {
  const texts = [...madeUpWorkspace(plans)];
  const stretches = new Longest();
  expectAll(await indexed(texts, () => stretches.breathe()), texts);
  stretches.end();
  return { longest: stretches.longest };
}

/** By itself, so that nothing of it stays in use. */
async function warmUp(): Promise<void> {
  await indexed([...madeUpWorkspace(1_000)]);
}

type Texts = readonly (readonly [name: string, text: string])[];

/** Gets to know plans one by one, then joins them. */
async function indexed(texts: Texts, breathe: () => Promise<void> = async () => undefined): Promise<Library> {
  const library = new Library('in steps');
  for (const [name, text] of texts) {
    library.set(name, await readPlan(name, text));
    await breathe();
  }
  await library.joinInSteps(breathe);
  return library;
}

function expectAll(library: Library, texts: Texts): void {
  if (library.records().size !== texts.length) throw new Error('Not all plans are known.');
}

/** Breathes as the editor does, and notes the CPU time from one pause to the next. */
class Longest {
  longest = 0;
  readonly #breathe = breather(undefined);
  #from = heldSoFar();

  async breathe(): Promise<void> {
    const held = heldSoFar() - this.#from;
    if (!(await this.#breathe())) return;
    this.longest = Math.max(this.longest, held);
    this.#from = heldSoFar();
  }

  end(): void {
    this.longest = Math.max(this.longest, heldSoFar() - this.#from);
  }
}

const start = process.cpuUsage();

/**
 * The CPU time that the thread on which people wait has taken, in milliseconds: on Linux that of this thread alone, as the
 * threads that collect garbage beside it hold nobody up; elsewhere that of all threads.
 */
function heldSoFar(): number {
  if (process.platform !== 'linux') return cpuSince(start);
  const [nanoseconds] = readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ');
  return Number(nanoseconds) / 1e6;
}

measures[process.argv[2] as Measure]().then(
  (measured) => console.log(JSON.stringify(measured)),
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
