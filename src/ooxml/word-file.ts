import { allAtOnce, type Steps } from '../steps.ts';
import { type Archive, OfficeFileError, openArchive } from './archive.ts';
import { type Relationship, relationshipsOf } from './relationships.ts';
import { childrenOf, parseXml, type XmlElement, xmlSteps } from './xml.ts';

/** A Word document or template, opened. */
export interface WordFile {
  readonly archive: Archive;
  /** The path of the main part: `word/document.xml`, mostly. */
  readonly mainPath: string;
  readonly main: XmlElement;
  readonly relationships: readonly Relationship[];
  /** Whether it is a template (`.dotx`). */
  readonly isTemplate: boolean;
  /** The content type of a part. */
  contentType(path: string): string;
  /** The first part of a type that the main part refers to: `styles`, `comments`. */
  related(type: string): { readonly path: string; readonly root: XmlElement } | undefined;
}

/**
 * Opens a Word document or template. What it is follows from what is in it, not from its name.
 * @throws {OfficeFileError} where it is none, is encrypted, carries macros, or is damaged
 */
export function openWordFile(bytes: Uint8Array): WordFile {
  return allAtOnce(wordFileSteps(bytes));
}

/** The same step by step. */
export function* wordFileSteps(bytes: Uint8Array): Steps<WordFile> {
  const archive = openArchive(bytes);
  const contentType = contentTypesOf(archive);
  const mainPath = relationshipsOf(archive, '').find(({ type }) => type === 'officeDocument')?.target;
  if (!mainPath || !archive.has(mainPath)) throw new OfficeFileError('not word');
  const type = contentType(mainPath);
  if (/macroEnabled/i.test(type)) throw new OfficeFileError('macros');
  if (!/wordprocessingml\.(?:document|template)\.main\+xml$/.test(type))
    throw new OfficeFileError('not word');
  const relationships = relationshipsOf(archive, mainPath);
  if (relationships.some((other) => other.type === 'vbaProject')) throw new OfficeFileError('macros');
  const main = yield* xmlSteps(archive.text(mainPath)!);
  if (main.name !== 'w:document') throw new OfficeFileError('not word');
  return {
    archive,
    mainPath,
    main,
    relationships,
    isTemplate: type.includes('template'),
    contentType,
    related: (wanted) => {
      const path = relationships.find((other) => other.type === wanted && !other.isExternal)?.target;
      const text = path && archive.text(path);
      return text ? { path, root: parseXml(text) } : undefined;
    },
  };
}

function contentTypesOf(archive: Archive): (path: string) => string {
  const text = archive.text('[Content_Types].xml');
  if (text === undefined) throw new OfficeFileError('not word');
  const root = parseXml(text);
  const entries = (name: string, key: string) =>
    new Map(
      childrenOf(root, name).map(({ attributes }) => [
        (attributes.get(key) ?? '').toLowerCase(),
        attributes.get('ContentType') ?? '',
      ]),
    );
  const overrides = entries('ct:Override', 'PartName');
  const defaults = entries('ct:Default', 'Extension');
  return (path) =>
    overrides.get(`/${path}`.toLowerCase()) ??
    defaults.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase()) ??
    '';
}
