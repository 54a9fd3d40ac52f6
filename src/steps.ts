/** Long work, step by step: yields how far it is, from 0 to 1, so that others get their turn and it can be given up. */
export type Steps<Result> = Generator<number, Result, undefined>;

/**
 * Told often how far the work is; stops it by throwing.
 * @param fraction from 0 to 1
 * @param what is being done, in a few words; as before where it is left out
 */
export type Tick = (fraction: number, what?: string) => Promise<void>;

/** Does work all at once. */
export function allAtOnce<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Does work step by step. */
export async function inSteps<Result>(steps: Steps<Result>, tick: Tick): Promise<Result> {
  let step = steps.next();
  while (!step.done) {
    await tick(step.value);
    step = steps.next();
  }
  return step.value;
}

/** Work that is part of other work: from which fraction of that to which it takes. */
export function* partOf<Result>(steps: Steps<Result>, from: number, to: number): Steps<Result> {
  let step = steps.next();
  while (!step.done) {
    yield from + (to - from) * step.value;
    step = steps.next();
  }
  return step.value;
}

/**
 * The tick for work that is part of other work: from which fraction of that to which it takes.
 * @param what is being done meanwhile; what the part itself says where it is left out
 */
export function partOfTick(tick: Tick, from: number, to: number, what?: string): Tick {
  return (fraction, said) => tick(from + (to - from) * fraction, what ?? said);
}

/** How long work goes on in one go, in milliseconds: whatever else the editor does waits meanwhile. */
const longestStretch = 30;

/**
 * Lets others have their turn where work has gone on for long, and stops it when it is given up.
 * @returns to be called often; tells whether there has been a pause
 */
export function breather(signal: AbortSignal | undefined): () => Promise<boolean> {
  let from = performance.now();
  return async () => {
    signal?.throwIfAborted();
    if (performance.now() - from <= longestStretch) return false;
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    from = performance.now();
    return true;
  };
}
