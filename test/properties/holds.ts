import fc from 'fast-check';

/** The same texts in each run of `npm test`; `npm run fuzz` chooses others. */
const seed = Number(process.env.PROPERTY_SEED ?? 20_261_128);

/** How many examples `npm run fuzz` asks for, whatever a property is content with. */
const asked = process.env.PROPERTY_RUNS;

/**
 * Asserts that something holds for made-up values; where it does not, the error shows the smallest such value.
 * @param runs how many are tried in `npm test`
 */
export async function holds<Value>(
  runs: number,
  values: fc.Arbitrary<Value>,
  property: (value: Value) => Promise<void> | void,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(values, async (value) => property(value)),
    { seed, numRuns: asked === undefined ? runs : Number(asked) },
  );
}
