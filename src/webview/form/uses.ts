import type { FormChange } from '../../form/change.ts';
import type { FormWords } from '../../form/page.ts';
import type { FormField } from '../../form/sheet.ts';

/** What the fields of the form do, and what they say in their own right. */
export interface FieldUses {
  readonly words: FormWords;
  change(change: FormChange): void;
  /** Mends a problem, both by their places. */
  fix(problem: number, fix: number): void;
  showText(line: number): void;
}

/**
 * Draws a field of any kind, as those do that hold others.
 * @param level of the headings within it
 */
export type DrawField = (field: FormField, uses: FieldUses, level: number) => HTMLElement;
