import { part, wordNamespace } from '../package/xml.ts';
import { escapeXml } from '../text.ts';

/** What a document needs of its settings. */
export interface SettingsNeeds {
  readonly hasNotes: boolean;
  /** Whether Word records what is changed in it. */
  readonly tracksChanges: boolean;
}

/** The document's settings: current Word's layout, the language, and no restriction on editing. */
export function settingsPart(language: string, { hasNotes, tracksChanges }: SettingsNeeds): string {
  const tag = escapeXml(language);
  return part(
    `<w:settings ${wordNamespace}><w:zoom w:percent="100"/>${tracking(tracksChanges)}<w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>` +
      (hasNotes ? noteSeparators : '') +
      '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
      `<w:themeFontLang w:val="${tag}"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>`,
  );
}

/** Has Word record what is changed. */
export function tracking(tracksChanges: boolean): string {
  return tracksChanges ? '<w:trackRevisions/>' : '';
}

/** Says which of the footnotes are the lines above them; `notesPart` has them. */
const noteSeparators = '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>';
