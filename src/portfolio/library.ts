import { channelDirectory } from '../channels/directory.ts';
import type { CheckContext } from '../checks/check.ts';
import type { IsoDate } from '../plan/dates.ts';
import type { CampaignDocument, PlanDocument, RegisterDocument } from '../plan/document.ts';

/**
 * The plans and registers that are known of an organisation, by path (or URI): what a workspace or a command
 * line's arguments hold. Whoever fills it keeps it up to date.
 */
export class Library {
  readonly #documents = new Map<string, CampaignDocument>();

  /** Adds a document, or puts its newer reading in place of the older. */
  set(path: string, document: CampaignDocument): void {
    this.#documents.set(path, document);
  }

  delete(path: string): void {
    this.#documents.delete(path);
  }

  get(path: string): CampaignDocument | undefined {
    return this.#documents.get(path);
  }

  entries(): IterableIterator<[string, CampaignDocument]> {
    return this.#documents.entries();
  }

  /**
   * The register that holds for a file: the one in its own folder or the nearest folder above; where there is
   * none, the library's only one. Among several in one folder the first by name.
   */
  registerFor(path: string): { path: string; document: RegisterDocument } | undefined {
    const registers = [...this.#documents]
      .flatMap(([place, document]) => (document.kind === 'register' ? [{ path: place, document }] : []))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    for (let folder = parent(path); ; folder = parent(folder)) {
      const found = registers.find((register) => parent(register.path) === folder);
      if (found) return found;
      if (folder === '') break;
    }
    return registers.length === 1 ? registers[0] : undefined;
  }

  /** All plans but the one at a path, in the order of their paths. */
  plansBesides(path: string): PlanDocument[] {
    return [...this.#documents]
      .filter(([place, document]) => place !== path && document.kind === 'plan')
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, document]) => document as PlanDocument);
  }

  /** What the checks may look at when they check a document of this path. */
  contextFor(path: string, document: CampaignDocument, today: IsoDate): CheckContext {
    const register = document.kind === 'register' ? document : this.registerFor(path)?.document;
    const plan = document.kind === 'plan' ? document.plan : undefined;
    return {
      document,
      channels: channelDirectory(plan, register?.register),
      register,
      otherPlans: this.plansBesides(path),
      today,
    };
  }
}

function parent(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}
