/** Long work, step by step: yields how far it is, from 0 to 1, so that others get their turn and it can be given up. */
export type Steps<Result> = Generator<number, Result, undefined>;

/** Told how far the work is, from 0 to 1; stops it by throwing. */
export type Tick = (fraction: number) => Promise<void>;

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
