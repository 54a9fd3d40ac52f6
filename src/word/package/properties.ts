import type { Properties } from '../../document/document.ts';
import { escapeXml } from '../text.ts';
import { part } from './xml.ts';

/** What the file says about itself: `docProps/core.xml`. What is not known is left out. */
export function corePropertiesPart(properties: Properties): string {
  const element = (name: string, text: string, attributes = '') =>
    text === '' ? '' : `<${name}${attributes}>${escapeXml(text)}</${name}>`;
  const day = properties.created === undefined ? '' : `${properties.created}T00:00:00Z`;
  const isDay = ' xsi:type="dcterms:W3CDTF"';
  return part(
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
      element('dc:title', properties.title) +
      element('dc:subject', properties.subject) +
      element('dc:creator', properties.author) +
      element('cp:keywords', properties.keywords.join(', ')) +
      element('dc:language', properties.language) +
      element('cp:lastModifiedBy', properties.author) +
      element('dcterms:created', day, isDay) +
      element('dcterms:modified', day, isDay) +
      element('cp:contentStatus', properties.status) +
      element('cp:version', properties.version) +
      '</cp:coreProperties>',
  );
}

/** Which program made the file, and for whom: `docProps/app.xml`. */
export function appPropertiesPart({ organisation }: Properties): string {
  const company = organisation === '' ? '' : `<Company>${escapeXml(organisation)}</Company>`;
  return part(
    `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Campaign Plan</Application>${company}</Properties>`,
  );
}
