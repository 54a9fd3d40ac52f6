import { dirname, relative, resolve, sep } from 'node:path';
import type { CampaignDocument } from '../../plan/document.ts';
import { isNamedAsPlan } from '../../plan/frontmatter.ts';
import { Library } from '../../portfolio/library.ts';
import { PlainError } from '../errors.ts';
import { Configurations, type PlacedConfiguration } from './configurations.ts';
import { type Failure, type FoundFile, failureOf, findFiles, markdownFilesIn } from './find.ts';
import { everywhere, type Reach } from './reach.ts';
import { NotUnicodeError, readCampaignBytes, readCampaignFile } from './read.ts';
import { codeOf } from './reasons.ts';
import { pathWithin } from './workspace.ts';

/** So many files are read at the same time. */
const concurrency = 32;

/** A plan or a register, read. */
export interface PlacedDocument {
  /** As reached from the path that was given. */
  readonly path: string;
  readonly document: CampaignDocument;
  /** Whether it was named itself, rather than found in a folder. */
  readonly named: boolean;
  /** What it was read from, where that is no file. */
  readonly bytes?: Uint8Array;
}

/** Reads the plans and registers that paths lead to, one after the other, with the registers around them. */
export class LibraryWalk {
  /** Of each plan that was handed out a record, and every register. */
  readonly library = new Library();
  /** What cannot be read, and what was named and is neither a plan nor a register. */
  readonly failures: Failure[] = [];
  readonly configurations: Configurations;
  readonly #paths: readonly string[];
  readonly #given: FoundFile | undefined;

  /**
   * @param paths files, folders and patterns
   * @param given a file that takes the place of the one at its path
   * @param reach how far files are looked for
   */
  constructor(paths: readonly string[], given?: FoundFile, reach: Reach = everywhere) {
    this.configurations = new Configurations(reach);
    this.#paths = paths;
    this.#given = given;
  }

  /**
   * Each document in turn, registers first, when all registers are known and the plans before it: it can be let go of.
   * What is named and no plan is a failure, unless plans are named besides: shells hand over all that fits a pattern.
   */
  async *documents(): AsyncGenerator<PlacedDocument> {
    const { found, failures } = await findFiles(this.#paths, this.configurations, this.#given);
    this.failures.push(...failures);
    const strangers: Failure[] = [];
    // Of most files the name tells that they are plans; the others are read for registers first.
    const plans = found.filter(({ path }) => isNamedAsPlan(path));
    const others = found.filter(({ path }) => !isNamedAsPlan(path));
    const registers: PlacedDocument[] = [];
    for await (const placed of readEach(others, this.failures, strangers)) {
      if (placed.document.kind === 'plan') plans.push(placed);
      else registers.push(placed);
    }
    for (const { path, document } of registers) this.library.set(libraryPath(path), document);
    const all = [...registers, ...plans];
    const around = await addRegistersAround(
      all.map(({ path }) => path),
      this.library,
      this.configurations,
    );
    // Those that were looked for are known of already.
    const known = new Set(this.failures.map(({ path }) => libraryPath(path)));
    this.failures.push(...around.filter(({ path }) => !known.has(libraryPath(path))));
    yield* registers;
    for await (const placed of readEach(plans.sort(byPath), this.failures, strangers)) {
      this.library.set(libraryPath(placed.path), placed.document);
      yield placed;
    }
    for (const { path, kind } of [...this.failures].sort(byPath))
      if (kind) this.library.setUnreadable(libraryPath(path), kind);
    if (!all.some(({ named }) => named)) this.failures.push(...strangers);
  }
}

/** Looks at a plan or register when all registers are known, and the plans before it. */
export type Visit = (placed: PlacedDocument, library: Library) => void;

/**
 * Reads files, some at the same time, and hands out the plans and registers among them in their order.
 * @param failures told what cannot be read
 * @param strangers told what was named and is neither
 */
async function* readEach(
  files: readonly FoundFile[],
  failures: Failure[],
  strangers: Failure[],
): AsyncGenerator<PlacedDocument> {
  for (let next = 0; next < files.length; next += concurrency) {
    const read = files.slice(next, next + concurrency).map(async (file) => {
      const { path, bytes } = file;
      try {
        return { file, document: await (bytes ? readCampaignBytes(path, bytes) : readCampaignFile(path)) };
      } catch (error) {
        return { file, failure: failureOf(path, error) };
      }
    });
    for (const { file, document, failure } of await Promise.all(read)) {
      if (failure) failures.push(failure);
      else if (document) yield { ...file, document };
      else if (file.named)
        strangers.push({ path: file.path, reason: 'it is neither a campaign plan nor a channel register' });
    }
  }
}

function byPath(a: Pick<FoundFile, 'path'>, b: Pick<FoundFile, 'path'>): number {
  return a.path < b.path ? -1 : Number(a.path > b.path);
}

/**
 * Adds the registers that hold for files: those in their folders, in the folders above, and those that configurations name.
 * @returns those of them that cannot be read
 */
export async function addRegistersAround(
  paths: readonly string[],
  library: Library,
  configurations: Configurations,
): Promise<Failure[]> {
  const failures: Failure[] = [];
  const folders = new Set<string>();
  for (const folder of new Set(paths.map((path) => dirname(resolve(path))))) {
    for (const above of await configurations.reach.foldersAbove(folder)) folders.add(above);
  }
  for (const folder of folders) {
    const files = await markdownFilesIn(folder).catch(undefinedWhereUnreadable);
    for (const path of files ?? []) await addRegister(path, library, configurations.reach, failures);
    const configuration = await configurations.in(folder);
    if (configuration) await nameRegister(configuration, library, configurations.reach, failures);
  }
  return failures;
}

async function addRegister(path: string, library: Library, reach: Reach, failures: Failure[]): Promise<void> {
  if (library.has(libraryPath(path)) || !(await reach.covers(path))) return;
  const document = await readCampaignFile(path).catch((error: unknown) => {
    if (error instanceof NotUnicodeError && error.kind === 'register')
      failures.push(failureOf(relative(process.cwd(), path), error));
    return undefinedWhereUnreadable(error);
  });
  if (document?.kind === 'register') library.set(libraryPath(path), document);
}

/** Lets the register hold that a configuration names, where it lies in the repository. */
async function nameRegister(
  { folder, document }: PlacedConfiguration,
  library: Library,
  reach: Reach,
  failures: Failure[],
): Promise<void> {
  const { register } = document.configuration;
  if (register === undefined) return;
  const path = await pathWithin(folder, register);
  if (path === undefined) return;
  await addRegister(path, library, reach, failures);
  library.nameRegister(libraryPath(folder), libraryPath(path));
}

/** What a file is called in the library. */
export function libraryPath(path: string): string {
  return resolve(path).split(sep).join('/');
}

/** What nobody asked for need not be readable; an error that says something else is thrown on. */
export function undefinedWhereUnreadable(error: unknown): undefined {
  if (codeOf(error) === undefined && !(error instanceof PlainError)) throw error;
}
