import { setFlagsFromString } from 'node:v8';

/**
 * Has what is left behind cleared away as the work goes on: thousands of plans pass through, and little of each is kept.
 * Left to itself, the platform would rather let the memory in use double first. With a thousand plans this takes two
 * thirds of the memory and no more time; see `npm run bench`.
 */
export function keepMemoryLow(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=30');
}
