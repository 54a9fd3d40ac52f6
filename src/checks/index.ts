import type { Check } from './check.ts';

/** All checks, in the order of the documentation. Adding one: its file, its test, its line here. */
export const checks: readonly Check[] = [];
