import { dirname, resolve, sep } from 'node:path';
import type { CampaignDocument } from '../../plan/document.ts';
import { Library } from '../../portfolio/library.ts';
import { PlainError } from '../errors.ts';
import { type Failure, type FoundFile, findFiles, foldersAbove, markdownFilesIn } from './find.ts';
import { readCampaignFile } from './read.ts';
import { codeOf, plainReason } from './reasons.ts';

/** So many files are read at the same time. */
const concurrency = 32;

/** A plan or a register, read. */
export interface PlacedDocument {
  /** As reached from the path that was given. */
  readonly path: string;
  readonly document: CampaignDocument;
  /** Whether it was named itself, rather than found in a folder. */
  readonly named: boolean;
}

/** What paths lead to. */
export interface NamedLibrary {
  /** What cannot be read, and what was named and is neither a plan nor a register. */
  readonly failures: readonly Failure[];
  /** The plans and registers, and the registers around them. */
  readonly library: Library;
}

/** Looks at a plan or register when all registers are known, and the plans before it. */
export type Visit = (placed: PlacedDocument, library: Library) => void | Promise<void>;

/**
 * Reads the plans and registers that paths name or that are below folders they name, with the registers around them.
 * Of a plan only a record is kept: `visit` is handed each document in turn, registers first, and it can be let go of.
 */
export async function walkLibrary(paths: readonly string[], visit: Visit): Promise<NamedLibrary> {
  const { found, failures } = await findFiles(paths);
  const library = new Library();
  // Of most files the name tells that they are plans; the others are read for registers first.
  const plans = found.filter(({ path }) => isNamedAsPlan(path));
  const registers: PlacedDocument[] = [];
  for await (const placed of readEach(
    found.filter(({ path }) => !isNamedAsPlan(path)),
    failures,
  )) {
    if (placed.document.kind === 'plan') plans.push(placed);
    else registers.push(placed);
  }
  for (const { path, document } of registers) library.set(libraryPath(path), document);
  await addRegistersAround(
    [...registers, ...plans].map(({ path }) => path),
    library,
  );
  for (const placed of registers) await visit(placed, library);
  for await (const placed of readEach(plans.sort(byPath), failures)) {
    library.set(libraryPath(placed.path), placed.document);
    await visit(placed, library);
  }
  return { failures, library };
}

/** The same, with all documents in hand. */
export async function readLibrary(
  paths: readonly string[],
): Promise<NamedLibrary & { readonly documents: readonly PlacedDocument[] }> {
  const documents: PlacedDocument[] = [];
  const read = await walkLibrary(paths, (placed) => {
    documents.push(placed);
  });
  return { ...read, documents };
}

/** Reads files, some at the same time, and hands out the plans and registers among them in their order. */
async function* readEach(files: readonly FoundFile[], failures: Failure[]): AsyncGenerator<PlacedDocument> {
  for (let next = 0; next < files.length; next += concurrency) {
    const read = files.slice(next, next + concurrency).map(async ({ path, named }) => {
      try {
        return { path, named, document: await readCampaignFile(path) };
      } catch (error) {
        return { path, named, reason: plainReason(error) };
      }
    });
    for (const { path, named, document, reason } of await Promise.all(read)) {
      if (reason !== undefined) failures.push({ path, reason });
      else if (document) yield { path, named, document };
      else if (named) failures.push({ path, reason: 'it is neither a campaign plan nor a channel register' });
    }
  }
}

function isNamedAsPlan(path: string): boolean {
  return /\.campaign\.md$/i.test(path);
}

function byPath(a: FoundFile, b: FoundFile): number {
  return a.path < b.path ? -1 : Number(a.path > b.path);
}

/** Adds the registers that hold for files: those in their folders, and in the folders above. */
export async function addRegistersAround(paths: readonly string[], library: Library): Promise<void> {
  const folders = new Set<string>();
  for (const folder of new Set(paths.map((path) => dirname(resolve(path))))) {
    for (const above of await foldersAbove(folder)) folders.add(above);
  }
  for (const folder of folders) {
    const files = await markdownFilesIn(folder).catch(undefinedWhereUnreadable);
    for (const path of files ?? []) {
      if (library.has(libraryPath(path))) continue;
      const document = await readCampaignFile(path).catch(undefinedWhereUnreadable);
      if (document?.kind === 'register') library.set(libraryPath(path), document);
    }
  }
}

/** What a file is called in the library. */
export function libraryPath(path: string): string {
  return resolve(path).split(sep).join('/');
}

/** What nobody asked for need not be readable; an error that says something else is thrown on. */
export function undefinedWhereUnreadable(error: unknown): undefined {
  if (codeOf(error) === undefined && !(error instanceof PlainError)) throw error;
}
