import { setFlagsFromString } from 'node:v8';

/** How much a command reads: a plan or a document, or all plans of an organisation. */
export type Reading = 'one file' | 'many files';

/** Sets what runs the command line (V8) to how much it has to read; what each is worth, `npm run bench` tells. */
export function tuneEngine(reads: Reading): void {
  if (reads === 'many files') keepMemoryLow();
  else compileLittle();
}

/**
 * Has what is left behind cleared away as the work goes on: thousands of plans pass through, and little of each is kept.
 * Left to itself, the platform would rather let the memory in use double first. With a thousand plans this takes two
 * thirds of the memory and no more time.
 */
function keepMemoryLow(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=30');
}

/**
 * Has only what runs for long made into machine code: the work on one file is over before most of it pays. To compare a
 * returned document of 50 pages costs a third less of the processor so.
 */
function compileLittle(): void {
  setFlagsFromString('--interrupt-budget=3000000');
}
