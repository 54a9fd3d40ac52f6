import { readPlan } from '../../src/plan/document.ts';
import { Library } from '../../src/portfolio/library.ts';
import { breather } from '../../src/steps.ts';
import { cpuSince, heapInUse } from './cost.ts';
import { madeUpWorkspace } from './made-up-plan.ts';
import type { Bench } from './row.ts';

const plans = 10_000;
const kilobyte = 1024;

/** What the editor keeps in mind of a workspace, and how long it holds everybody up while it gets to know it. */
export const workspaceIndex: Bench = {
  name: 'index',
  rows: async () => [
    {
      title: '5 Index of 10,000 plans: a plan’s record',
      unit: 'KB',
      how: 'heap after all are read',
      target: 2,
      amount: async () => (await indexed()).recordSize,
    },
    {
      title: '5 Index of 10,000 plans: a plan’s record and contacts',
      unit: 'KB',
      how: 'heap after all are joined',
      target: 4,
      amount: async () => (await indexed()).joinedSize,
    },
    {
      title: '5b Index of 10,000 plans: longest stretch without a pause',
      unit: 'ms',
      how: 'CPU between two turns of the event loop',
      target: 50,
      amount: async () => (await indexed()).longestStretch,
    },
  ],
};

interface Indexed {
  /** Per plan, in KB. */
  readonly recordSize: number;
  readonly joinedSize: number;
  /** In milliseconds of CPU time. */
  readonly longestStretch: number;
}

let work: Promise<Indexed> | undefined;

/** Indexes a workspace once, whichever row is measured first. */
function indexed(): Promise<Indexed> {
  work ??= indexWorkspace();
  return work;
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
