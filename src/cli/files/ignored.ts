import { dirname, join, relative, resolve } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { foldersAbove } from './folders.ts';
import { withSlashes } from './patterns.ts';
import { readFileIfAny } from './read.ts';

/** The rules of one folder, for what lies below it. */
interface Rules {
  /** Its absolute path. */
  readonly folder: string;
  readonly ignore: Ignore;
}

/** What `.gitignore` files leave out, from the repository's root down to a folder. */
export class Ignored {
  /** Those of the deepest folder first: they count before those above. */
  readonly #rules: readonly Rules[];

  private constructor(rules: readonly Rules[]) {
    this.#rules = rules;
  }

  /** The rules that hold around a folder: of those above it, which lose their say where they leave out the folder itself. */
  static async around(folder: string): Promise<Ignored> {
    const path = resolve(folder);
    let ignored = new Ignored([]);
    for (const above of (await foldersAbove(dirname(path))).reverse()) ignored = await ignored.within(above);
    return ignored.covers(path, true) ? new Ignored([]) : ignored;
  }

  /** The same with the rules of a folder further down. */
  async within(folder: string): Promise<Ignored> {
    const path = resolve(folder);
    const bytes = await readFileIfAny(join(path, '.gitignore'));
    if (!bytes) return this;
    const rules = { folder: path, ignore: ignore().add(new TextDecoder().decode(bytes)) };
    return new Ignored([rules, ...this.#rules]);
  }

  /** Whether a file or folder is left out, itself or with a folder above it. */
  covers(path: string, isFolder: boolean): boolean {
    const absolute = resolve(path);
    for (const { folder, ignore: rules } of this.#rules) {
      const below = withSlashes(relative(folder, absolute));
      if (below === '' || below.startsWith('../')) continue;
      const { ignored, unignored } = rules.test(isFolder ? `${below}/` : below);
      if (ignored || unignored) return ignored;
    }
    return false;
  }
}
