import { strToU8 } from 'fflate';
import type { Document } from '../../document/document.ts';
import { type Fingerprint, fingerprintsXml } from '../../ooxml/fingerprints.ts';
import type { Steps } from '../../steps.ts';
import type { Look } from '../look/look.ts';
import type { SettingsNeeds } from '../look/settings.ts';
import type { Rendered } from '../render/render.ts';
import { escapeXml } from '../text.ts';
import { type PackageFile, Relationships } from './package-file.ts';
import { appPropertiesPart, corePropertiesPart } from './properties.ts';
import { part } from './xml.ts';
import { zipSteps } from './zip.ts';

const office = 'application/vnd.openxmlformats-officedocument';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata';

/** Content types by the extension of the file's name; other files have one of their own. */
const defaultTypes: Readonly<Record<string, string>> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  svg: 'image/svg+xml',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
};

/** Pictures and workbooks are compressed already. */
const compressed = /\.(?:png|jpe?g|gif|xlsx)$/i;

/** Packs a rendered document step by step. The same document gives the same bytes. */
export function packingSteps(
  document: Document,
  rendered: Rendered,
  look: Look,
  { tracksChanges }: Pick<SettingsNeeds, 'tracksChanges'>,
): Steps<Uint8Array> {
  const { properties } = document;
  const { documentRelationships, notesRelationships, notes } = rendered;
  if (notes !== undefined) documentRelationships.add('footnotes', 'footnotes.xml');
  documentRelationships.add('customXml', '../customXml/item1.xml');
  const root = new Relationships();
  root.add('officeDocument', 'word/document.xml');
  root.add(`${packageRelationships}/core-properties`, 'docProps/core.xml');
  root.add('extended-properties', 'docProps/app.xml');
  look.relatePackage(root);
  const files: PackageFile[] = [
    { path: '_rels/.rels', data: root.xml() },
    {
      path: 'docProps/core.xml',
      data: corePropertiesPart(properties),
      contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
    },
    {
      path: 'docProps/app.xml',
      data: appPropertiesPart(properties),
      contentType: `${office}.extended-properties+xml`,
    },
    {
      path: 'word/document.xml',
      data: rendered.document,
      contentType: `${office}.wordprocessingml.document.main+xml`,
    },
    { path: 'word/_rels/document.xml.rels', data: documentRelationships.xml() },
    ...look.files(document, { hasNotes: notes !== undefined, tracksChanges }),
    ...fingerprintFiles(rendered.fingerprints),
    ...notesFiles(notes, notesRelationships),
    ...rendered.files,
  ];
  return zipSteps(
    [contentTypes(files), ...files].map(({ path, data }) => ({
      path,
      bytes: typeof data === 'string' ? strToU8(data) : data,
      isCompressible: !compressed.test(path),
    })),
  );
}

/** The part by which a returned document tells what was changed in it, with the properties that Word wants of it. */
function fingerprintFiles(fingerprints: readonly Fingerprint[]): PackageFile[] {
  const relationships = new Relationships();
  relationships.add('customXmlProps', 'itemProps1.xml');
  return [
    { path: 'customXml/item1.xml', data: part(fingerprintsXml(fingerprints)) },
    { path: 'customXml/_rels/item1.xml.rels', data: relationships.xml() },
    {
      path: 'customXml/itemProps1.xml',
      data: part(
        `<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{6B1C7B5E-2D0F-4C1A-9A52-3E8D4F7A1C60}"><ds:schemaRefs/></ds:datastoreItem>`,
      ),
      contentType: `${office}.customXmlProperties+xml`,
    },
  ];
}

function notesFiles(notes: string | undefined, relationships: Relationships): PackageFile[] {
  if (notes === undefined) return [];
  return [
    { path: 'word/footnotes.xml', data: notes, contentType: `${office}.wordprocessingml.footnotes+xml` },
    ...(relationships.isEmpty ? [] : [{ path: 'word/_rels/footnotes.xml.rels', data: relationships.xml() }]),
  ];
}

/** The list of what each file is (ISO/IEC 29500-2, 10.1.2). */
function contentTypes(files: readonly PackageFile[]): PackageFile {
  const extensions = new Set(
    files.flatMap(({ path, contentType }) => (contentType ? [] : [extensionOf(path)])),
  );
  const defaults = ['rels', 'xml', ...extensions]
    .filter((extension, index, list) => extension in defaultTypes && list.indexOf(extension) === index)
    .map((extension) => `<Default Extension="${extension}" ContentType="${defaultTypes[extension]}"/>`);
  const overrides = files.flatMap(({ path, contentType }) =>
    contentType ? [`<Override PartName="/${escapeXml(path)}" ContentType="${escapeXml(contentType)}"/>`] : [],
  );
  return {
    path: '[Content_Types].xml',
    data: part(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.join('')}${overrides.join('')}</Types>`,
    ),
  };
}

function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1).toLowerCase();
}
