import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { CampaignDocument } from '../../plan/document.ts';
import { isNamedAsPlan } from '../../plan/frontmatter.ts';
import type { Configurations } from './configurations.ts';
import { Ignored } from './ignored.ts';
import { exists } from './paths.ts';
import { isPattern, type Pattern, patternOf, withSlashes } from './patterns.ts';
import { NotUnicodeError } from './read.ts';
import { plainReason } from './reasons.ts';

export interface FoundFile {
  /** As reached from the path that was given. */
  readonly path: string;
  /** Whether it was named itself, rather than found in a folder or by a pattern. */
  readonly named: boolean;
  /** What it holds, where that is given and not read: what comes on standard input. */
  readonly bytes?: Uint8Array;
}

/** A path that cannot be looked into. */
export interface Failure {
  readonly path: string;
  /** In plain words that end a sentence. */
  readonly reason: string;
  /** What it is, where that is known of what is there. */
  readonly kind?: CampaignDocument['kind'] | undefined;
}

/** Why a path cannot be looked into; its name tells that a plan is missing, where nothing else does. */
export function failureOf(path: string, error: unknown): Failure {
  const kind = error instanceof NotUnicodeError ? error.kind : isNamedAsPlan(path) ? 'plan' : undefined;
  return { path, reason: plainReason(error), kind };
}

/**
 * The Markdown files that paths name, that are below folders they name, or that fit patterns, each once; other files
 * only where named. What `.gitignore` or a configuration leaves out is left out, unless it is named; so is what fits a pattern with an
 * exclamation mark before it.
 * @param given a file that takes the place of the one at its path
 */
export async function findFiles(
  paths: readonly string[],
  configurations: Configurations,
  given?: FoundFile,
): Promise<{ found: FoundFile[]; failures: Failure[] }> {
  const failures: Failure[] = [];
  const found = new Map<string, FoundFile>();
  if (given) found.set(await realpathIfAny(given.path), given);
  const unwanted = paths.filter((path) => path.startsWith('!')).map((path) => patternOf(path.slice(1)));
  const searches: Search[] = [];
  for (const path of paths) {
    if (path.startsWith('!')) continue;
    const search = new Search(found, failures, configurations);
    searches.push(search);
    if (await exists(path)) await search.visit(path);
    else if (isPattern(path)) await search.visitFitting(path, patternOf(path));
    else await search.visit(withSlashes(path));
  }
  // What lies there itself goes by its own name, wherever links to it lie.
  for (const search of searches) await search.followLinks();
  const isWanted = ({ path }: FoundFile) => !unwanted.some((pattern) => pattern.fits(path));
  return { found: [...found.values()].filter(isWanted), failures };
}

/** A search below one of the paths that were given. */
class Search {
  readonly #found: Map<string, FoundFile>;
  readonly #failures: Failure[];
  readonly #configurations: Configurations;
  /** The folders that were looked into, by where they are: links may lead back. */
  readonly #folders = new Set<string>();
  /** The links on the way, which are followed when all else is found. */
  readonly #links: (Visit & { readonly path: string })[] = [];
  /** The pattern as it was written for which nothing was found yet. */
  #unfit: string | undefined;

  constructor(found: Map<string, FoundFile>, failures: Failure[], configurations: Configurations) {
    this.#found = found;
    this.#failures = failures;
    this.#configurations = configurations;
  }

  /** What is at a path that was named. */
  async visit(path: string): Promise<void> {
    await this.#visit(path, { isNamed: true, ignored: undefined, pattern: undefined });
  }

  /** What fits a pattern; a folder that fits is searched. */
  async visitFitting(written: string, pattern: Pattern): Promise<void> {
    this.#unfit = written;
    if (await exists(pattern.folder))
      await this.#visit(pattern.folder, { isNamed: false, ignored: undefined, pattern });
  }

  /** Goes on to what the links lead to that were met. */
  async followLinks(): Promise<void> {
    for (let link = this.#links.shift(); link; link = this.#links.shift()) await this.#visit(link.path, link);
    if (this.#unfit !== undefined)
      this.#failures.push({ path: this.#unfit, reason: 'no Markdown file fits it' });
  }

  async #visit(path: string, { isNamed, ignored, pattern }: Visit): Promise<void> {
    try {
      if (!(await this.#configurations.reach.covers(path))) return;
      const real = await realpath(path);
      const stats = await stat(path);
      if (!stats.isDirectory()) {
        if (pattern && !pattern.fits(path)) return;
        this.#unfit = undefined;
        const known = this.#found.get(real);
        if (!known || (isNamed && !known.named)) this.#found.set(real, { path, named: isNamed });
        return;
      }
      if (this.#folders.has(real)) return;
      this.#folders.add(real);
      const rules = await (ignored ?? (await Ignored.around(path, this.#configurations))).within(path);
      const wanted = pattern?.fits(path) ? undefined : pattern;
      const entries = await readdir(path, { withFileTypes: true });
      for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        if (!isWorthAVisit(entry)) continue;
        const child = join(path, entry.name);
        const realChild = join(real, entry.name);
        if (rules.covers(child, entry.isDirectory())) continue;
        const visit = { isNamed: false, ignored: rules, pattern: wanted };
        // Only of what may lie elsewhere it must be asked what and where it is.
        if (entry.isSymbolicLink()) this.#links.push({ path: child, ...visit });
        else if (!entry.isFile()) await this.#visit(child, visit);
        else if (wanted?.fits(child) ?? true) {
          this.#unfit = undefined;
          if (!this.#found.has(realChild)) this.#found.set(realChild, { path: child, named: false });
        }
      }
    } catch (error) {
      this.#failures.push(failureOf(path, error));
    }
  }
}

interface Visit {
  readonly isNamed: boolean;
  /** What is left out around it; undefined where nobody has looked yet. */
  readonly ignored: Ignored | undefined;
  /** What files must fit; undefined where all are wanted. */
  readonly pattern: Pattern | undefined;
}

/**
 * The Markdown files of a folder itself, links among them that lead elsewhere.
 * @throws where the folder cannot be read
 */
export async function markdownFilesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const own = await realpath(folder);
  const files: string[] = [];
  for (const entry of entries) {
    if (entry.isDirectory() || !isWorthAVisit(entry)) continue;
    const path = join(folder, entry.name);
    if (!entry.isSymbolicLink() || dirname(await realpathIfAny(path)) !== own) files.push(path);
  }
  return files;
}

function isWorthAVisit(entry: Dirent): boolean {
  if (entry.name === 'node_modules' || entry.name.startsWith('.')) return false;
  return entry.isDirectory() || /\.(?:md|markdown)$/i.test(entry.name);
}

async function realpathIfAny(path: string): Promise<string> {
  return (await exists(path)) ? realpath(path) : resolve(path);
}
