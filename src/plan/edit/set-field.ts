import { lineEnding, type Range, type TextEdit } from '../../text/text.ts';
import type { CampaignDocument } from '../document.ts';
import { yamlScalar } from '../yaml/quote.ts';
import type { TreeNode } from '../yaml/tree.ts';
import { writtenRange } from '../yaml/written.ts';
import { insertField } from './insert-field.ts';
import { dashColumn, insertion, isInFlow, ownField } from './places.ts';
import { type FieldValue, flowValue, isMap } from './value-text.ts';

/** Gives a field a value: replaces what is there, or adds the key where the schema's order has it. */
export function setField<Data extends object>(
  document: CampaignDocument,
  object: Data,
  field: keyof Data & string,
  value: FieldValue,
): TextEdit[] {
  const existing = ownField(document, object, field);
  if (existing) return [replaceValue(document, existing.value, value)];
  return insertField(document, object, field, value);
}

/** Gives a field of one of the plan's nested objects (`compliance`, `budget` …) a value; adds the object where it is missing. */
export function setNested(
  document: CampaignDocument,
  object: 'compliance' | 'evaluation' | 'budget',
  field: string,
  value: string | readonly string[],
): TextEdit[] {
  if (document.kind !== 'plan') return [];
  const nested: object | undefined = document.plan[object];
  if (nested && document.locations.isFilled(document.plan, object))
    return setField(document, nested as Record<string, unknown>, field, value);
  return setField(document, document.plan, object, { [field]: value });
}

/** Puts a value in the place of another. */
export function replaceValue(document: CampaignDocument, node: TreeNode, value: FieldValue): TextEdit {
  const flow = isInFlow(document, node.range);
  const text = typeof value === 'string' ? yamlScalar(value, flow) : flowValue(value);
  const range = writtenRange(document.text, node);
  const { start, end } = range;
  if (start === end) return insertion(start, document.text[start - 1] === ':' ? ` ${text}` : text);
  if (node.kind === 'list' && !node.flow && typeof value !== 'string' && !isMap(value)) {
    if (value.length === 0) return emptied(document, range);
    const indent = ' '.repeat(dashColumn(document, node.items[0] ?? node));
    const eol = lineEnding(document.text);
    return { range, newText: value.map((item) => `- ${yamlScalar(item)}`).join(eol + indent) };
  }
  return { range, newText: text };
}

/** An empty list in the place of one with hyphens: behind the key, or further in than it where a comment stands there. */
function emptied({ text }: CampaignDocument, { start, end }: Range): TextEdit {
  const before = text.slice(0, start).trimEnd();
  const isBehindKey = /:$/.test(before) && !/#[^\r\n]*$/.test(before);
  return { range: { start: isBehindKey ? before.length : start, end }, newText: ' []' };
}
