import type { CampaignDocument, RegisterDocument } from '../plan/document.ts';

/** A document with its path. */
export interface PlacedDocument<Document extends CampaignDocument = CampaignDocument> {
  readonly path: string;
  readonly document: Document;
}

export type PlacedRegister = PlacedDocument<RegisterDocument>;

/** The registers of a library, and which of them holds for a file. */
export class Registers {
  /** In the order of their paths. */
  #all: readonly PlacedRegister[] = [];
  /** The paths of registers that are said to hold for all below a folder, by that folder. */
  readonly #named = new Map<string, string>();
  /** The paths of those that are there and cannot be read. */
  readonly #unreadable = new Set<string>();

  /** The registers, in the order of their paths. */
  all(): readonly PlacedRegister[] {
    return this.#all;
  }

  at(path: string): PlacedRegister | undefined {
    return this.#all.find((register) => register.path === path);
  }

  /** The paths of registers of which nothing can be read, in their order. */
  unreadable(): readonly string[] {
    return [...this.#unreadable].sort();
  }

  /** Says that nothing of a register can be read: what was known of it is forgotten. */
  setUnreadable(path: string): void {
    this.delete(path);
    this.#unreadable.add(path);
  }

  /** Adds a register, or puts it in place of what was known of it. */
  set(register: PlacedRegister): void {
    this.delete(register.path);
    this.#all = [...this.#all, register].sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  /** @returns whether there was one */
  delete(path: string): boolean {
    const before = this.#all.length;
    this.#all = this.#all.filter((register) => register.path !== path);
    return this.#unreadable.delete(path) || this.#all.length < before;
  }

  clear(): void {
    this.#all = [];
    this.#unreadable.clear();
  }

  /**
   * Says which register holds for all below a folder; undefined where none is said to any more.
   * @returns whether that is new
   */
  name(folder: string, register: string | undefined): boolean {
    if (this.#named.get(folder) === register) return false;
    if (register === undefined) this.#named.delete(folder);
    else this.#named.set(folder, register);
    return true;
  }

  /** The register that holds for a file, and those that lie as near and do not count. */
  inReach(path: string): { counts: PlacedRegister | undefined; others: readonly PlacedRegister[] } {
    if (this.#all.length === 0) return { counts: undefined, others: [] };
    for (let folder = parent(path); ; folder = parent(folder)) {
      const named = this.#named.get(folder);
      const said = named === undefined ? undefined : this.at(named);
      if (said) return { counts: said, others: [] };
      const [counts, ...others] = this.#all.filter((register) => parent(register.path) === folder);
      if (counts) return { counts, others };
      if (folder === '') break;
    }
    const [only, ...more] = this.#all;
    return more.length === 0 ? { counts: only, others: [] } : { counts: undefined, others: this.#all };
  }
}

/** The folder of a path; that of one without any is empty. */
export function parent(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}
