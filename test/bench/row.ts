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
  /** What is to be reached: this or less. */
  readonly target: number;
  /** What is made of the median ratio ours ÷ theirs before it is held against the target; nothing unless said. */
  readonly reached?: (ratio: number) => number;
  readonly rounds: number;
  /** How many rounds go before those that count; five unless said. */
  readonly warmUps?: number;
}

/** What is held against a fixed limit. */
export interface Amount {
  readonly title: string;
  readonly unit: 'ms' | 'KB';
  /** How it is measured, in a few words. */
  readonly how: string;
  /** This or less. */
  readonly target: number;
  amount(): Promise<number>;
}

/** What cannot be measured on this machine, and why. */
export interface Skipped {
  readonly title: string;
  readonly skipped: string;
}

export type Row = Comparison | Amount | Skipped;

/** One subject of the benchmark. */
export interface Bench {
  /** By which it is asked for on the command line. */
  readonly name: string;
  rows(): Promise<readonly Row[]>;
}

/** A row once it is measured. */
export interface Result {
  readonly title: string;
  readonly ours: string;
  readonly theirs: string;
  /** What is held against the target. */
  readonly reached: string;
  readonly target: string;
  readonly isMet: boolean;
}

/** Measures a row. */
export async function measure(row: Comparison | Amount): Promise<Result> {
  if ('amount' in row) {
    const { title, unit, how, target } = row;
    const amount = await row.amount();
    const ours = `${shown(amount, unit)} (${how})`;
    return {
      title,
      ours,
      theirs: '–',
      reached: shown(amount, unit),
      target: `≤ ${target} ${unit}`,
      isMet: amount <= target,
    };
  }
  const { title, unit, target, reached = (ratio) => ratio } = row;
  const { ours, theirs, ratio } = await compare(row);
  const held = reached(ratio);
  return {
    title,
    ours: `${shown(ours, unit)} (${row.ours.name})`,
    theirs: `${shown(theirs, unit)} (${row.theirs.name})`,
    reached: held.toFixed(2),
    target: `≤ ${target}`,
    isMet: held <= target,
  };
}

function shown(cost: number, unit: string): string {
  return `${cost.toFixed(cost < 1 ? 2 : cost < 10 ? 1 : 0)} ${unit}`;
}

/**
 * Measures both sides in turn, round by round, so that whatever else the machine does falls on both; the first
 * to go changes from round to round. The first rounds warm up and do not count.
 * @returns the medians over the rounds, and the median of the rounds' ratios
 */
async function compare({ ours, theirs, rounds, warmUps = 5 }: Comparison) {
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
    ours: median(costs.ours),
    theirs: median(costs.theirs),
    ratio: median(costs.ours.map((cost, round) => cost / costs.theirs[round]!)),
  };
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
