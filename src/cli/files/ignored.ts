import { join, relative, resolve } from 'node:path';
import { type Excluded, excludedBy } from '../../config/excluded.ts';
import type { Configurations } from './configurations.ts';
import { withSlashes } from './patterns.ts';
import { readFileIfAny } from './read.ts';

/** The rules of one folder, for what lies below it. */
interface Rules {
  /** Its absolute path. */
  readonly folder: string;
  readonly excluded: Excluded;
}

/** What `.gitignore` files and configurations leave out, from the repository's root down to a folder. */
export class Ignored {
  readonly #configurations: Configurations;
  /** Those of the deepest folder first: they count before those above. */
  readonly #rules: readonly Rules[];

  private constructor(configurations: Configurations, rules: readonly Rules[]) {
    this.#configurations = configurations;
    this.#rules = rules;
  }

  /** The rules that hold around a folder: of those above it, which lose their say where they leave out the folder itself. */
  static async around(folder: string, configurations: Configurations): Promise<Ignored> {
    const path = resolve(folder);
    const none = new Ignored(configurations, []);
    let ignored = none;
    for (const above of (await configurations.reach.foldersAbove(path)).slice(1).reverse())
      ignored = await ignored.within(above);
    return ignored.covers(path, true) ? none : ignored;
  }

  /** The same with the rules of a folder further down. */
  async within(folder: string): Promise<Ignored> {
    const path = resolve(folder);
    const file = join(path, '.gitignore');
    const bytes = (await this.#configurations.reach.covers(file)) ? await readFileIfAny(file) : undefined;
    const own = (await this.#configurations.in(path))?.document.configuration.exclude ?? [];
    const patterns = [...(bytes ? [new TextDecoder().decode(bytes)] : []), ...(own.length > 0 ? [own] : [])];
    if (patterns.length === 0) return this;
    const rules = patterns.reverse().map((each) => ({ folder: path, excluded: excludedBy(each) }));
    return new Ignored(this.#configurations, [...rules, ...this.#rules]);
  }

  /** Whether a file or folder is left out, itself or with a folder above it. */
  covers(path: string, isFolder: boolean): boolean {
    const absolute = resolve(path);
    for (const { folder, excluded } of this.#rules) {
      const below = withSlashes(relative(folder, absolute));
      if (below === '' || below === '..' || below.startsWith('../')) continue;
      const said = excluded.says(isFolder ? `${below}/` : below);
      if (said) return said === 'left out';
    }
    return false;
  }
}
