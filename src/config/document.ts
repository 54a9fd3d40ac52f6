import { type Problem, problemsOf } from '../checks/run.ts';
import { type RegisterDocument, readFrontmatterAs } from '../plan/document.ts';
import { register } from '../plan/format/register-schema.ts';
import type { IsoDate } from '../plan/values/dates.ts';
import type { DocumentContext } from '../portfolio/context.ts';
import { Library } from '../portfolio/library.ts';
import { LineIndex } from '../text/text.ts';
import { type Configuration, configuration } from './schema.ts';

/**
 * A configuration, read as the frontmatter of a register that says nothing of channels: what finds, explains and mends
 * faults there, and completes what is written, does so here.
 */
export interface ConfigurationDocument extends RegisterDocument {
  readonly configuration: Configuration;
  /** The lines of the file, which has no fences. */
  readonly fileLines: LineIndex;
  /** By so much an offset in the document is larger than in the file. */
  readonly shift: number;
}

const opening = '---\n';

/**
 * Reads a configuration. Never throws on any text: what cannot be read is a finding.
 * @param name the file's path
 */
export async function readConfiguration(name: string, text: string): Promise<ConfigurationDocument> {
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  // Where YAML begins with a line of its own for that, it would end the frontmatter.
  const yaml = text.slice(mark).replace(/^---(?=[ \t]*(?:\r?\n|$))/, '#--');
  const { data, ...read } = await readFrontmatterAs(configuration, name, `${opening}${yaml}\n---\n`);
  return {
    ...read,
    kind: 'register',
    register: register.parse({ register: '' }),
    configuration: data,
    fileLines: new LineIndex(text),
    shift: opening.length - mark,
  };
}

/** What completion, hover and fixes may look at in a configuration. */
export function configurationContext(document: ConfigurationDocument, today: IsoDate): DocumentContext {
  return new Library().contextFor(document.name, document, today);
}

/** What is wrong with a configuration, by the offsets of the document. */
export function configurationProblems(context: DocumentContext): Problem[] {
  return problemsOf(['frontmatter-syntax', 'unknown-key', 'invalid-value'], context);
}
