import { childOf, childrenOf, type XmlElement } from '../../../ooxml/xml.ts';
import { part, wordNamespace } from '../../package/xml.ts';
import { escapeXml } from '../../text.ts';
import { type SettingsNeeds, tracking } from '../settings.ts';
import { usualXml } from './edit-xml.ts';

/**
 * What is taken over of a template's settings, in the order of the schema. All else stays behind: its
 * protection, its own template, mail merge, tracked changes, and what only the template itself is to show.
 */
const beforeTracking = [
  'embedTrueTypeFonts',
  'embedSystemFonts',
  'saveSubsetFonts',
  'mirrorMargins',
  'alignBordersAndEdges',
  'bordersDoNotSurroundHeader',
  'bordersDoNotSurroundFooter',
  'gutterAtTop',
];
const beforeNotes = [
  'defaultTabStop',
  'autoHyphenation',
  'consecutiveHyphenLimit',
  'hyphenationZone',
  'doNotHyphenateCaps',
  'evenAndOddHeaders',
  'characterSpacingControl',
];
const afterLanguage = ['clrSchemeMapping', 'decimalSymbol', 'listSeparator'];

/** How notes are placed and counted; which notes are the lines above them is ours to say. */
const noteProperties = ['pos', 'numFmt', 'numStart', 'numRestart'];

/** The settings of a document after a template: in the plan's language, in current Word's layout. */
export function templateSettings(
  root: XmlElement | undefined,
  language: string,
  { hasNotes, tracksChanges }: SettingsNeeds,
): string {
  const taken = (names: readonly string[], from = root) =>
    names
      .flatMap((name) => childOf(from, `w:${name}`) ?? [])
      .map(usualXml)
      .join('');
  const notes = taken(noteProperties, childOf(root, 'w:footnotePr'));
  const separators = hasNotes ? '<w:footnote w:id="-1"/><w:footnote w:id="0"/>' : '';
  return part(
    `<w:settings ${wordNamespace}><w:zoom w:percent="100"/>${taken(beforeTracking)}${tracking(tracksChanges)}${taken(beforeNotes)}` +
      (notes || separators ? `<w:footnotePr>${notes}${separators}</w:footnotePr>` : '') +
      `<w:compat>${compatibility(childOf(root, 'w:compat'))}</w:compat>` +
      `<w:themeFontLang w:val="${escapeXml(language)}"/>${taken(afterLanguage)}</w:settings>`,
  );
}

const wordUri = 'http://schemas.microsoft.com/office/word';

function compatibility(compat: XmlElement | undefined): string {
  const settings = childrenOf(compat).filter(
    (child) => child.name === 'w:compatSetting' && child.attributes.get('w:name') !== 'compatibilityMode',
  );
  return (
    `<w:compatSetting w:name="compatibilityMode" w:uri="${wordUri}" w:val="15"/>` +
    settings.map(usualXml).join('')
  );
}
