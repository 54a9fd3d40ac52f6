/** Which files have something to do with a key, and what. One file's entries come and go without the others'. */
export class Keyed<Value> {
  readonly #entries = new Map<string, Entry<Value>[]>();
  readonly #keys = new Map<string, ReadonlySet<string>>();

  /** Puts a file's entries in place of those that were known of it; of several for a key the first counts. */
  set(path: string, values: Iterable<readonly [key: string, value: Value]>): void {
    this.delete(path);
    const keys = new Set<string>();
    for (const [key, value] of values) {
      if (keys.has(key)) continue;
      keys.add(key);
      const entries = this.#entries.get(key) ?? [];
      entries.splice(placeOf(path, entries), 0, { path, value });
      this.#entries.set(key, entries);
    }
    if (keys.size > 0) this.#keys.set(path, keys);
  }

  delete(path: string): void {
    for (const key of this.keysOf(path)) {
      const others = this.at(key).filter((entry) => entry.path !== path);
      if (others.length > 0) this.#entries.set(key, others);
      else this.#entries.delete(key);
    }
    this.#keys.delete(path);
  }

  /** What files have to do with a key, in the order of their paths. */
  at(key: string): readonly Entry<Value>[] {
    return this.#entries.get(key) ?? [];
  }

  /** The keys with which a file has something to do. */
  keysOf(path: string): Iterable<string> {
    return this.#keys.get(path) ?? [];
  }
}

export interface Entry<Value> {
  readonly path: string;
  readonly value: Value;
}

/** Where a path belongs in a list that is in the order of the paths. */
function placeOf(path: string, entries: readonly Entry<unknown>[]): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entries[middle]!.path < path) low = middle + 1;
    else high = middle;
  }
  return low;
}
