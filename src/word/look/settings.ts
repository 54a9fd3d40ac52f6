import { part, wordNamespace } from '../package/xml.ts';
import { escapeXml } from '../text.ts';

/** The document's settings: current Word's layout, the language, and no restriction on editing. */
export function settingsPart(language: string, hasNotes: boolean): string {
  const tag = escapeXml(language);
  return part(
    `<w:settings ${wordNamespace}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>` +
      (hasNotes ? noteSeparators : '') +
      '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
      `<w:themeFontLang w:val="${tag}"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>`,
  );
}

/** Says which of the footnotes are the lines above them; `notesPart` has them. */
const noteSeparators = '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>';
