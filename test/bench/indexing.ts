// Gets to know a workspace as the editor does, and prints what that takes, as JSON. A process of its own: what is
// measured beside it, and how (see build/bench.mjs), leaves its marks on the heap.
import { readPlan } from '../../src/plan/document.ts';
import { Library } from '../../src/portfolio/library.ts';
import { breather } from '../../src/steps.ts';
import { cpuSince, heapInUse } from './cost.ts';
import { madeUpWorkspace } from './made-up-plan.ts';

const plans = 10_000;
const kilobyte = 1024;

export interface Indexed {
  /** Per plan, in KB. */
  readonly recordSize: number;
  readonly joinedSize: number;
  /** In milliseconds of CPU time. */
  readonly longestStretch: number;
}

/** Gets to know the plans as the editor does: one by one, pausing where it has gone on for long, then all together. */
async function indexWorkspace(): Promise<Indexed> {
  const texts = [...madeUpWorkspace(plans)];
  const library = new Library();
  const empty = heapInUse();
  const stretches = new Stretches();
  for (const [name, text] of texts) {
    library.set(name, await readPlan(name, text));
    await stretches.breathe();
  }
  const read = heapInUse();
  stretches.begin();
  await library.joinInSteps(() => stretches.breathe());
  stretches.end();
  const joined = heapInUse();
  if (library.records().size !== texts.length) throw new Error('Not all plans are known.');
  const perPlan = (bytes: number) => bytes / kilobyte / plans;
  return {
    recordSize: perPlan(read - empty),
    joinedSize: perPlan(joined - empty),
    longestStretch: stretches.longest,
  };
}

/** Breathes as the editor does, and notes the CPU time from one pause to the next. */
class Stretches {
  longest = 0;
  readonly #breathe = breather(undefined);
  #from = process.cpuUsage();

  async breathe(): Promise<void> {
    const from = this.#from;
    const before = cpuSince(from);
    if (!(await this.#breathe())) return;
    this.longest = Math.max(this.longest, before);
    this.begin();
  }

  begin(): void {
    this.#from = process.cpuUsage();
  }

  end(): void {
    this.longest = Math.max(this.longest, cpuSince(this.#from));
  }
}

indexWorkspace().then(
  (indexed) => console.log(JSON.stringify(indexed)),
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
