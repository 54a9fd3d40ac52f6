/** One side of a comparison. */
export interface Contestant {
  readonly name: string;
  /** Does the work once; resolves to what it cost, in the comparison's unit. */
  cost(): Promise<number>;
}

/** Two ways of doing the same thing, side by side in one run. */
export interface Comparison {
  /** What is measured, on what: `Word export, small plan`. */
  readonly title: string;
  readonly unit: 'ms' | 'MiB';
  readonly ours: Contestant;
  readonly theirs: Contestant;
  /** The ratio ours ÷ theirs that is to be reached: this or less. */
  readonly target: number;
  readonly rounds: number;
}

/** Comparisons that cannot be made on this machine, and why. */
export interface Skipped {
  readonly title: string;
  readonly skipped: string;
}

/** One subject of the benchmark. */
export interface Bench {
  /** By which it is asked for on the command line. */
  readonly name: string;
  comparisons(): Promise<readonly (Comparison | Skipped)[]>;
}

export interface Result {
  readonly comparison: Comparison;
  /** Medians over the rounds. */
  readonly ours: number;
  readonly theirs: number;
  /** The median of the rounds' ratios. */
  readonly ratio: number;
}

const warmUps = 5;

/**
 * Measures both sides in turn, round by round, so that whatever else the machine does falls on both; the first
 * to go changes from round to round. The first rounds warm up and do not count.
 */
export async function compare(comparison: Comparison): Promise<Result> {
  const { ours, theirs, rounds } = comparison;
  const costs = { ours: [] as number[], theirs: [] as number[] };
  for (let round = -warmUps; round < rounds; round++) {
    const isOursFirst = round % 2 === 0;
    const first = await (isOursFirst ? ours : theirs).cost();
    const second = await (isOursFirst ? theirs : ours).cost();
    if (round < 0) continue;
    costs.ours.push(isOursFirst ? first : second);
    costs.theirs.push(isOursFirst ? second : first);
  }
  return {
    comparison,
    ours: median(costs.ours),
    theirs: median(costs.theirs),
    ratio: median(costs.ours.map((cost, round) => cost / costs.theirs[round]!)),
  };
}

/** How long something takes, in milliseconds. */
export async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
