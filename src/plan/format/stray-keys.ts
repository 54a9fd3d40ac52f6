import type { Range } from '../../text/text.ts';
import { plan as planSchema } from './schema.ts';
import { fieldOf, objectInfo } from './vocabulary.ts';

/**
 * The key, beside one that is not known, under which that one would be: “compliance” for “alternative_formats”.
 * @param key what is not known where it stands
 * @param of in what it stands, such as "Objective"
 * @returns undefined where it belongs nowhere near
 */
export function holderOf(key: string, of: string): string | undefined {
  const plan = objectInfo(planSchema);
  const object = [plan, ...plan.fields.flatMap((field) => field.object ?? [])].find(
    ({ title }) => title === of,
  );
  return object?.fields.find((field) => !field.list && field.object?.byKey.has(key))?.name;
}

/** Whether a key is the plan's own somewhere, wherever it may stand now. */
export function isOfPlan(key: string): boolean {
  const queue = [objectInfo(planSchema)];
  for (let info = queue.pop(); info; info = queue.pop()) {
    if (fieldOf(info, key)) return true;
    queue.push(...info.fields.flatMap(({ object }) => object ?? []));
  }
  return false;
}

/**
 * Whether a key is the rest of a text that a comma has cut in two: `{why: first half, second half}`.
 * @param text the whole file
 * @param range where the key stands in it
 */
export function isRestOfText(text: string, range: Range): boolean {
  const before = text.slice(0, range.start).trimEnd();
  const behind = text.slice(range.end).trimStart();
  return before.endsWith(',') && (behind.startsWith(',') || behind.startsWith('}'));
}
