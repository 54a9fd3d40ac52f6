/** A test file to run. */
export interface TestToRun {
  /** Its path in the repository. */
  readonly test: string;
  /** What it was built into. */
  readonly path: string;
  /** The CPU time that it may take, in milliseconds. */
  readonly allowance: number;
  /** The title of the one test in it that is run; all where left out. */
  readonly title?: string | undefined;
}

/** What the process that runs tests is told, once. */
export interface ToRun {
  readonly tests: readonly TestToRun[];
}

/** What it tells: of each test file when it begins and how it ends. */
export type FromRun =
  | { readonly kind: 'begun'; readonly test: string }
  | { readonly kind: 'failed'; readonly test: string; readonly title?: string; readonly why?: string }
  | {
      readonly kind: 'passed';
      readonly test: string;
      readonly cpu: number;
      /** The functions with a probe that have been called so far. */
      readonly reached: readonly string[];
    };

/** @returns the name under which it is told that a function was called, by its place in its module. */
export const probeName = (file: string, index: number) => `${file}#${index}`;
