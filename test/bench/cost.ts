import { getHeapSnapshot } from 'node:v8';

/**
 * The CPU time, user and system, that this process takes for some work, in milliseconds. What work of just before has
 * left behind is cleared away first, so that nobody pays for another's litter. That is the young part of the heap
 * alone: clearing all of it takes away what the compiler knows of the objects too, and warm code would run as cold.
 * @param times how often the work is done: the cost is that of once
 * @throws where Node was not started with `--expose-gc`, as build/bench.mjs does
 */
export async function cpuCost(work: (time: number) => unknown, times = 1): Promise<number> {
  if (!globalThis.gc) throw new Error('Run the benchmark with “npm run bench”.');
  globalThis.gc({ execution: 'sync', type: 'minor' });
  const start = process.cpuUsage();
  for (let time = 0; time < times; time++) await work(time);
  return cpuSince(start) / times;
}

/** The CPU time that this process has taken since it was last looked at, in milliseconds. */
export function cpuSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * The memory that what is still needed takes on the heap, in bytes. A snapshot clears away all that nobody needs; a
 * collection that is asked for leaves tens of megabytes of it every other time.
 */
export function heapInUse(): number {
  getHeapSnapshot().destroy();
  return process.memoryUsage().heapUsed;
}
