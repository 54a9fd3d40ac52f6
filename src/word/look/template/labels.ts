import { relationshipsOf } from '../../../ooxml/relationships.ts';
import type { WordFile } from '../../../ooxml/word-file.ts';
import { parseXml, writeXml } from '../../../ooxml/xml.ts';
import type { PackageFile } from '../../package/package-file.ts';
import { part } from '../../package/xml.ts';
import { withChildren } from './edit-xml.ts';

/** A part of the package that a document takes over from its template, with the type of its relationship. */
export interface PackagePart extends PackageFile {
  readonly relationshipType: string;
}

/**
 * What says how sensitive a template's documents are, and its own properties, which its header may show:
 * `docProps/custom.xml` with the labels of Microsoft Purview, and `docMetadata/LabelInfo.xml` ([MS-OFFCRYPTO] 2.6).
 */
export function labelParts(word: WordFile): PackagePart[] {
  const { archive } = word;
  return relationshipsOf(archive, '').flatMap(({ type, rawType, target, isExternal }): PackagePart[] => {
    if (isExternal) return [];
    if (type === 'custom-properties') {
      const text = archive.text(target);
      const data = text === undefined ? undefined : customProperties(text);
      return data === undefined
        ? []
        : [
            {
              path: 'docProps/custom.xml',
              data,
              contentType: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
              relationshipType: rawType,
            },
          ];
    }
    const label = type === 'classificationlabels' ? archive.bytes(target) : undefined;
    return label
      ? [
          {
            path: 'docMetadata/LabelInfo.xml',
            data: label,
            contentType: 'application/vnd.ms-office.classificationlabels+xml',
            relationshipType: rawType,
          },
        ]
      : [];
  });
}

/** Properties by which SharePoint and Outlook know the template itself again. */
const ofTheFile = /^(?:_|ContentTypeId$|MediaServiceImageTags$|TemplateUrl$|xd_)/;

function customProperties(text: string): string | undefined {
  const root = parseXml(text);
  const kept = root.children.filter(
    (child) => typeof child !== 'string' && !ofTheFile.test(child.attributes.get('name') ?? ''),
  );
  return kept.length > 0 ? part(writeXml(withChildren(root, kept))) : undefined;
}
