import { topInfo } from '../plan/document.ts';
import { titleOf } from '../plan/format/field-words.ts';
import type { FieldInfo, ObjectInfo } from '../plan/format/vocabulary.ts';

/**
 * What a check says, with the fields called as the form calls them: `Add “Data protection” to fill in`, where the text has
 * `Add “data_protection” to fill in`.
 * @param near the objects at the problem’s place, the nearest first: their fields are meant where several have a key
 */
export function inFieldWords(text: string, near: readonly ObjectInfo[]): string {
  return text.replace(/“([a-z_]+)(?:: ([a-z_]+))?”/g, (quoted, key: string, inner?: string) => {
    const field = fieldCalled(key, near);
    if (!field) return quoted;
    if (inner === undefined) return `“${titleOf(field)}”`;
    const below = field.object?.byKey.get(inner);
    return below ? `“${titleOf(field)}: ${titleOf(below)}”` : quoted;
  });
}

/** The field that a key is of; undefined where fields of several names have it, and none of them is near. */
function fieldCalled(key: string, near: readonly ObjectInfo[]): FieldInfo | undefined {
  const top = topInfo('plan');
  const nearest = [...near, top].find(({ byKey }) => byKey.has(key));
  if (nearest) return nearest.byKey.get(key);
  const found = objectsWithin(top).flatMap(({ byKey }) => byKey.get(key) ?? []);
  return new Set(found.map(({ title }) => title)).size === 1 ? found[0] : undefined;
}

function objectsWithin({ fields }: ObjectInfo): ObjectInfo[] {
  return fields.flatMap(({ object }) => (object ? [object, ...objectsWithin(object)] : []));
}
