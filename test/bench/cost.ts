/**
 * The CPU time, user and system, that this process takes for some work, in milliseconds. What work of just before has
 * left behind is cleared away first, so that nobody pays for another's litter. That is the young part of the heap
 * alone: clearing all of it takes away what the compiler knows of the objects too, and warm code would run as cold.
 * @param times how often the work is done: the cost is that of once
 */
export async function cpuCost(work: (time: number) => unknown, times = 1): Promise<number> {
  collectGarbage({ type: 'minor' });
  const start = process.cpuUsage();
  for (let time = 0; time < times; time++) await work(time);
  return cpuSince(start) / times;
}

/** The CPU time that this process has taken since it was last looked at, in milliseconds. */
export function cpuSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The memory that what is still needed takes on the heap, in bytes. */
export function heapInUse(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

/** @throws where Node was not started with `--expose-gc`, as build/bench.mjs does */
function collectGarbage(how: NodeJS.GCOptions = { type: 'major' }): void {
  if (!globalThis.gc) throw new Error('Run the benchmark with “npm run bench”.');
  globalThis.gc({ execution: 'sync', ...how });
}
