import type { Contact } from '../channels/contacts.ts';
import type { PlanContact } from '../channels/context.ts';
import type { PlanDocument } from '../plan/document.ts';

interface Entry extends PlanContact {
  readonly path: string;
}

/** Which plans reach whom by which channel in which week. One plan's contacts come and go without the others'. */
export class ContactIndex {
  readonly #entries = new Map<string, Entry[]>();
  readonly #keys = new Map<string, ReadonlySet<string>>();

  /** Puts a plan's contacts in place of those that were known of it. */
  set(path: string, document: PlanDocument, contacts: readonly Contact[]): void {
    this.delete(path);
    const first = new Map<string, Contact>();
    for (const contact of contacts) if (!first.has(contact.key)) first.set(contact.key, contact);
    for (const [key, contact] of first) {
      const entries = this.#entries.get(key) ?? [];
      entries.splice(placeOf(path, entries), 0, { ...contact, document, path });
      this.#entries.set(key, entries);
    }
    this.#keys.set(path, new Set(first.keys()));
  }

  delete(path: string): void {
    for (const key of this.#keys.get(path) ?? []) {
      const others = this.#entries.get(key)?.filter((entry) => entry.path !== path) ?? [];
      if (others.length > 0) this.#entries.set(key, others);
      else this.#entries.delete(key);
    }
    this.#keys.delete(path);
  }

  /** The contacts of a key that other plans than the one of this path make, in the order of the paths. */
  *besides(path: string, key: string): Iterable<PlanContact> {
    for (const entry of this.#entries.get(key) ?? []) if (entry.path !== path) yield entry;
  }
}

/** Where a path belongs in a list that is in the order of the paths. */
function placeOf(path: string, entries: readonly Entry[]): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entries[middle]!.path < path) low = middle + 1;
    else high = middle;
  }
  return low;
}
