import type { ConfigurationDocument } from './document.ts';
import { type Excluded, excludedBy } from './excluded.ts';
import type { Configuration } from './schema.ts';

/** A configuration with the folder that it lies in. */
export interface PlacedConfiguration {
  /** With slashes, none at the end: a path or a URI. */
  readonly folder: string;
  readonly document: ConfigurationDocument;
}

interface Kept extends PlacedConfiguration {
  readonly excluded: Excluded;
}

/** Configurations by their folders: what holds for a file is what the nearest of them says. */
export class ConfigurationLookup {
  readonly #kept = new Map<string, Kept>();
  #changes = 0;

  /** Tells the states of all of it apart. */
  get state(): number {
    return this.#changes;
  }

  set(folder: string, document: ConfigurationDocument): void {
    this.#kept.set(folder, { folder, document, excluded: excludedBy(document.configuration.exclude) });
    this.#changes++;
  }

  /** @returns whether there was one */
  delete(folder: string): boolean {
    const wasThere = this.#kept.delete(folder);
    if (wasThere) this.#changes++;
    return wasThere;
  }

  all(): readonly PlacedConfiguration[] {
    return [...this.#kept.values()];
  }

  /** What the nearest one says for a file. */
  around(path: string): (PlacedConfiguration & { readonly configuration: Configuration }) | undefined {
    for (const folder of foldersOf(path)) {
      const found = this.#kept.get(folder);
      if (found) return { ...found, configuration: found.document.configuration };
    }
    return undefined;
  }

  /** Whether a file is left out where plans are looked for. */
  leavesOut(path: string): boolean {
    for (const folder of foldersOf(path)) {
      const said = this.#kept.get(folder)?.excluded.says(path.slice(folder.length + 1));
      if (said) return said === 'left out';
    }
    return false;
  }
}

/** The folders of a file, its own first. */
function* foldersOf(path: string): Generator<string> {
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) yield path.slice(0, at);
}
