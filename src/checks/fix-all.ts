import { type TextEdit, touch } from '../text/text.ts';
import type { DocumentContext } from './check.ts';
import { fixesFor, type Problem } from './run.ts';

/**
 * The edits of all fixes that can be made without being looked at. Where two would touch the same words, only
 * the first is made; run it again on the result for the rest.
 */
export function safeEdits(problems: readonly Problem[], context: DocumentContext): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const problem of problems) {
    const fix = fixesFor(problem, context).find(({ isSafe, edits }) => isSafe && edits);
    if (!fix?.edits || fix.edits.some((edit) => edits.some((other) => touch(edit, other)))) continue;
    edits.push(...fix.edits);
  }
  return edits;
}
