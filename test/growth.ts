import assert from 'node:assert/strict';

/**
 * Asserts that eight times the input costs about eight times as much. In proportion it is 8 times; quadratic
 * growth would be 64. What lies between is a busy machine's noise.
 * @param inputOf the input of a size
 * @param size the size that costs once
 */
export async function assertProportional<Input>(
  size: number,
  inputOf: (size: number) => Input,
  work: (input: Input) => unknown,
): Promise<void> {
  const cost = async (input: Input) => {
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 3; round++) {
      const start = performance.now();
      await work(input);
      best = Math.min(best, performance.now() - start);
    }
    return best;
  };
  const [small, large] = [inputOf(size), inputOf(size * 8)];
  // Warms up.
  await cost(small);
  const ratio = (await cost(large)) / (await cost(small));
  assert.ok(ratio < 40, `8 times the input costs ${ratio.toFixed(1)} times as much`);
}
