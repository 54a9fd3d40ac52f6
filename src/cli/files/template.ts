import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { ExportResult } from '../../word/request.ts';
import {
  isOnTheWeb,
  type TemplateSource,
  templateProblem,
  templateReasons,
} from '../../word/template-source.ts';
import { PlainError } from '../errors.ts';
import { statOf } from './paths.ts';
import { plainReason } from './reasons.ts';
import { pathWithin } from './workspace.ts';

/** The files around a template. */
export interface TemplateFiles {
  /** The file that names the template, unless the command line does. */
  readonly namedIn: string;
  /** The document that gets its look. */
  readonly output: string;
}

/**
 * Reads a template: a path of the command line from the folder at hand, others from that of the file which names them.
 * @throws {PlainError} where it cannot be read, or the document would take its place
 */
export async function readTemplate(
  source: TemplateSource,
  { namedIn, output }: TemplateFiles,
): Promise<Uint8Array> {
  const refuse = (reason: string) => new PlainError(templateProblem(source, reason));
  if (isOnTheWeb(source.path)) throw refuse(templateReasons.web());
  const path =
    source.origin === 'option' ? resolve(source.path) : await pathWithin(dirname(namedIn), source.path);
  if (path === undefined) throw refuse(templateReasons.outside());
  if (path === resolve(output)) throw refuse('The document would take its place: name another file with -o.');
  const stats = await statOf(path);
  if (!stats) throw refuse(templateReasons.missing());
  // Reading a pipe or a device might wait for ever.
  if (!stats.isFile() && !stats.isDirectory()) throw refuse(templateReasons.noFile());
  return readFile(path).catch((error: unknown) => {
    throw refuse(`It cannot be read: ${plainReason(error)}.`);
  });
}

/**
 * Makes a Word document.
 * @param source of its template; undefined for none
 * @param make given the code that makes them, which is loaded with the first
 * @throws {PlainError} where the template cannot be used
 */
export async function makeWord(
  source: TemplateSource | undefined,
  make: (word: typeof import('../../word/index.ts')) => Promise<ExportResult>,
): Promise<ExportResult> {
  const word = await import('../../word/index.ts');
  return make(word).catch((error: unknown) => {
    if (source && error instanceof word.TemplateError)
      throw new PlainError(templateProblem(source, error.message));
    throw error;
  });
}
