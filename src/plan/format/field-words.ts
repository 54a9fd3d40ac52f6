import * as l10n from '@vscode/l10n';
import type { FieldInfo, ObjectInfo } from './vocabulary.ts';

/** What the schema says of fields, in the reader’s language. The schema itself, and all that is generated from it, is English. */

/** What a field, or an object, is called. */
export function titleOf({ title }: Pick<FieldInfo | ObjectInfo, 'title'>): string {
  return l10n.t(title);
}

/** What belongs into a field. */
export function helpOf({ description }: Pick<FieldInfo, 'description'>): string {
  return l10n.t(description);
}

/** What one of the words of a field means; undefined where the schema does not say. */
export function meaningOf({ meanings }: Pick<FieldInfo, 'meanings'>, word: string): string | undefined {
  const meaning = meanings?.[word];
  return meaning === undefined ? undefined : l10n.t(meaning);
}

/** The first example of a field, where it is a text or a figure; of a list of texts the first of them. Empty where there is none. */
export function exampleOf({ examples, list }: Pick<FieldInfo, 'examples' | 'list'>): string {
  const [first] = examples;
  const example: unknown = list && Array.isArray(first) ? first[0] : first;
  if (typeof example === 'number') return String(example);
  return typeof example === 'string' ? l10n.t(example) : '';
}
