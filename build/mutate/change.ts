/** One change of a module: its text from start to end (UTF-16 code units) is replaced. */
export interface Change {
  /** What is changed: a condition, a number, a pattern and so on. */
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** A change with the module in which it is made, by its path in the repository. */
export interface Mutant extends Change {
  readonly file: string;
  /** The text of the module before the change. */
  readonly text: string;
}

/** @returns the text of the module with the change. */
export function changedText({ text, start, end, replacement }: Mutant): string {
  return text.slice(0, start) + replacement + text.slice(end);
}

/** @returns the line in which the change begins, counted from one as editors show it. */
export function lineOf({ text, start }: Mutant): number {
  return text.slice(0, start).split('\n').length;
}
