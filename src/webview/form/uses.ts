import type { FormChange } from '../../form/change.ts';
import type { FormWords } from '../../form/page.ts';

/** What the fields of the form do, and what they say in their own right. */
export interface FieldUses {
  readonly words: FormWords;
  change(change: FormChange): void;
  /** Mends a problem, both by their places. */
  fix(problem: number, fix: number): void;
  showText(line: number): void;
}
