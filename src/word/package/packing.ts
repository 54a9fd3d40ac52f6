import type { Document } from '../../document/document.ts';
import { type Fingerprints, fingerprintsXml } from '../../ooxml/fingerprints.ts';
import type { Steps } from '../../steps.ts';
import type { Look } from '../look/look.ts';
import type { SettingsNeeds } from '../look/settings.ts';
import type { Rendered } from '../render/render.ts';
import { asideFingerprints } from './aside-fingerprints.ts';
import { officeFileSteps } from './office-file.ts';
import { type PackageFile, Relationships } from './package-file.ts';
import { part } from './xml.ts';

const officeType = 'application/vnd.openxmlformats-officedocument';
const wordType = `${officeType}.wordprocessingml`;

/** Packs a rendered document step by step. The same document gives the same bytes. */
export function packingSteps(
  document: Document,
  rendered: Rendered,
  look: Look,
  { tracksChanges }: Pick<SettingsNeeds, 'tracksChanges'>,
): Steps<Uint8Array> {
  const { documentRelationships, notesRelationships, notes } = rendered;
  if (notes !== undefined) documentRelationships.add('footnotes', 'footnotes.xml');
  documentRelationships.add('customXml', '../customXml/item1.xml');
  const own: PackageFile[] = [
    ...look.files(document, { hasNotes: notes !== undefined, tracksChanges }),
    ...rendered.files,
  ];
  const fingerprints: Fingerprints = {
    isPage: look.onePage !== undefined,
    passages: rendered.fingerprints,
    asides: asideFingerprints(rendered, own),
  };
  return officeFileSteps({
    main: 'word/document.xml',
    properties: document.properties,
    relate: (root) => look.relatePackage(root),
    files: [
      { path: 'word/document.xml', data: rendered.document, contentType: `${wordType}.document.main+xml` },
      { path: 'word/_rels/document.xml.rels', data: documentRelationships.xml() },
      ...fingerprintFiles(fingerprints),
      ...notesFiles(notes, notesRelationships),
      ...own,
    ],
  });
}

/** The part by which a returned document tells what was changed in it, with the properties that Word wants of it. */
function fingerprintFiles(fingerprints: Fingerprints): PackageFile[] {
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
      contentType: `${officeType}.customXmlProperties+xml`,
    },
  ];
}

function notesFiles(notes: string | undefined, relationships: Relationships): PackageFile[] {
  if (notes === undefined) return [];
  return [
    { path: 'word/footnotes.xml', data: notes, contentType: `${wordType}.footnotes+xml` },
    ...(relationships.isEmpty ? [] : [{ path: 'word/_rels/footnotes.xml.rels', data: relationships.xml() }]),
  ];
}
