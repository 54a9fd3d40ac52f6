import assert from 'node:assert/strict';

/**
 * Asserts that eight times the input costs about eight times as much. In proportion it is 8 times; quadratic
 * growth would be 64. What lies between is a busy machine's noise.
 * @param size the size that costs once
 * @param inputOf the input of a size; making it does not count
 * @param work what is measured, the quickest of a few rounds
 */
export async function assertProportional<Input>(
  size: number,
  inputOf: (size: number) => Input | Promise<Input>,
  work: (input: Input) => unknown,
): Promise<void> {
  const [small, large] = [await inputOf(size), await inputOf(size * 8)];
  // Warms up.
  await cost(small, work);
  const ratio = (await cost(large, work)) / (await cost(small, work));
  assert.ok(ratio < 40, `8 times the input costs ${ratio.toFixed(1)} times as much`);
}

/** The least time that some work takes in several rounds, in milliseconds. */
async function cost<Input>(input: Input, work: (input: Input) => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round++) {
    const start = performance.now();
    await work(input);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
