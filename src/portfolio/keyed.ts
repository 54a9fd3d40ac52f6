import { countWhile } from './in-order.ts';

/** Which files have something to do with a key, and what. One file's entries come and go without the others'. */
export class Keyed<Value> {
  readonly #groups = new Map<string, Group<Value>>();
  /** By file, so that no file holds keys of its own: there are many, and long ones. */
  readonly #ofFile = new Map<string, readonly Group<Value>[]>();

  /** Puts a file's entries in place of those that were known of it; of several for a key the first counts. */
  set(path: string, values: Iterable<readonly [key: string, value: Value]>): void {
    this.delete(path);
    const groups = new Set<Group<Value>>();
    for (const [key, value] of values) {
      const known = this.#groups.get(key);
      if (known && groups.has(known)) continue;
      const group = known ?? { key, entries: [{ path, value }] };
      groups.add(group);
      if (known) known.entries.splice(placeOf(path, known.entries), 0, { path, value });
      else this.#groups.set(key, group);
    }
    if (groups.size > 0) this.#ofFile.set(path, [...groups]);
  }

  delete(path: string): void {
    for (const { key, entries } of this.#ofFile.get(path) ?? []) {
      entries.splice(placeOf(path, entries), 1);
      if (entries.length === 0) this.#groups.delete(key);
    }
    this.#ofFile.delete(path);
  }

  /** What files have to do with a key, in the order of their paths. */
  at(key: string): readonly Entry<Value>[] {
    return this.#groups.get(key)?.entries ?? [];
  }
}

export interface Entry<Value> {
  readonly path: string;
  readonly value: Value;
}

interface Group<Value> {
  readonly key: string;
  /** In the order of their paths. */
  readonly entries: Entry<Value>[];
}

/** Where a path belongs in a list that is in the order of the paths. */
function placeOf(path: string, entries: readonly Entry<unknown>[]): number {
  return countWhile(entries, (entry) => entry.path < path);
}
