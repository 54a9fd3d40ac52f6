import { looseKey } from '../../text/text.ts';

// A document’s data never changes once it is read: what is worked out from a list holds for as long as the list lives.
const byName = new WeakMap<readonly object[], ReadonlyMap<string, object>>();

/** The items of a list by what they are called, what is given first before the rest; the first item wins. */
export function named<Item extends object>(
  items: readonly Item[],
  ...calls: readonly ((item: Item) => string | readonly string[] | undefined)[]
): ReadonlyMap<string, Item> {
  const cached = byName.get(items) as ReadonlyMap<string, Item> | undefined;
  if (cached) return cached;
  const map = new Map<string, Item>();
  for (const call of calls) {
    for (const item of items) {
      for (const text of [call(item) ?? []].flat()) {
        if (text && !map.has(looseKey(text))) map.set(looseKey(text), item);
      }
    }
  }
  byName.set(items, map);
  return map;
}
