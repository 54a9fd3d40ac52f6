// What work costs, in CPU time: what else the machine does then adds little, where a clock on the wall would count it.
import assert from 'node:assert/strict';

/** How often something is measured; the least counts, for what comes on top is noise. */
const rounds = 5;

/** The least CPU time that is told apart, in milliseconds; on some systems it is counted in ticks of 16. */
const measurable = 20;

/**
 * The CPU time that some work takes, in milliseconds: the least of a few rounds, in each of which it is done as many
 * times as it takes to be measurable.
 */
export async function cpuTime(work: () => unknown): Promise<number> {
  let times = 1;
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; ) {
    const spent = await spentOn(work, times);
    if (spent < measurable) times *= 2;
    else {
      least = Math.min(least, spent / times);
      round++;
    }
  }
  return least;
}

/**
 * Asserts that some work costs no more than a limit, in one of a few rounds.
 * @param limit how many times the yardstick it may cost
 * @param yardstick the cost of other work, in milliseconds of CPU time
 */
export async function assertCost(work: () => unknown, limit: number, yardstick: number): Promise<void> {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds && least > limit * yardstick; round++)
    least = Math.min(least, await spentOn(work, 1));
  const ratio = least / yardstick;
  assert.ok(ratio <= limit, `it costs ${ratio.toFixed(1)} times as much, which should be at most ${limit}`);
}

/**
 * Asserts that eight times the input costs about eight times as much. In proportion it is 8 times; quadratic
 * growth would be 64. What lies between is left to the noise of a busy machine.
 * @param size the size that costs once
 * @param inputOf the input of a size; making it does not count
 * @param limit how many times as much eight times the input may cost
 */
export async function assertProportional<Input>(
  size: number,
  inputOf: (size: number) => Input | Promise<Input>,
  work: (input: Input) => unknown,
  limit = 40,
): Promise<void> {
  const [small, large] = [await inputOf(size), await inputOf(size * 8)];
  await assertCost(() => work(large), limit, await cpuTime(() => work(small)));
}

/** The CPU time, in milliseconds, that this process takes while some work is done so many times. */
async function spentOn(work: () => unknown, times: number): Promise<number> {
  const start = process.cpuUsage();
  for (let time = 0; time < times; time++) await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
