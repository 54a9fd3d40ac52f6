import { dirname, resolve, sep } from 'node:path';
import type { CampaignDocument } from '../../plan/document.ts';
import { Library } from '../../portfolio/library.ts';
import { PlainError } from '../errors.ts';
import { type Failure, findFiles, foldersAbove, markdownFilesIn } from './find.ts';
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
  readonly documents: readonly PlacedDocument[];
  /** What cannot be read, and what was named and is neither a plan nor a register. */
  readonly failures: readonly Failure[];
  /** The documents, and the registers around them. */
  readonly library: Library;
}

/** Reads the plans and registers that paths name or that are below folders they name, with the registers around them. */
export async function readLibrary(paths: readonly string[]): Promise<NamedLibrary> {
  const { found, failures } = await findFiles(paths);
  const documents: PlacedDocument[] = [];
  const library = new Library();
  for (let next = 0; next < found.length; next += concurrency) {
    const read = found.slice(next, next + concurrency).map(async ({ path, named }) => {
      try {
        return { path, named, document: await readCampaignFile(path) };
      } catch (error) {
        return { path, named, reason: plainReason(error) };
      }
    });
    for (const { path, named, document, reason } of await Promise.all(read)) {
      if (reason !== undefined) {
        failures.push({ path, reason });
      } else if (document) {
        documents.push({ path, document, named });
        library.set(libraryPath(path), document);
      } else if (named) {
        failures.push({ path, reason: 'it is neither a campaign plan nor a channel register' });
      }
    }
  }
  await addRegistersAround(
    documents.map(({ path }) => path),
    library,
  );
  return { documents, failures, library };
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

/** What nobody asked for need not be readable. */
function undefinedWhereUnreadable(error: unknown): undefined {
  if (codeOf(error) === undefined && !(error instanceof PlainError)) throw error;
}
