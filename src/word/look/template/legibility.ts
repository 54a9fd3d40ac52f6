import * as l10n from '@vscode/l10n';
import { isOn } from '../../../ooxml/switches.ts';
import { childOf } from '../../../ooxml/xml.ts';
import type { StyleId } from '../style-names.ts';
import { contrast } from './colours.ts';
import type { StyleSheet } from './style-sheet.ts';
import { colourOf, type MappedStyles, sizeOf } from './template-styles.ts';

/** What text needs against white (WCAG 2.2, 1.4.3): less where it is large, from 18 pt or 14 pt bold. */
const leastContrast = { text: 4.5, large: 3 };
/** In half-points. */
const large = { plain: 36, bold: 28 };
/** The least size of text that GOV.UK asks for, in half-points. */
const leastSize = 24;

const headings: readonly StyleId[] = ['Heading1', 'Heading2', 'Heading3'];

/**
 * What people should know of a template whose text some of their readers cannot read well: the export keeps its
 * styles, so only those who keep the template can mend it.
 */
export function legibilityNotices(sheet: StyleSheet, { ids, missing, text }: MappedStyles): string[] {
  const body = text.xml === '' ? text.id : ids.Normal;
  const theirs = headings.filter((style) => !missing.includes(style)).map((style) => ids[style]);
  const isPale = (id: string) => {
    const colour = colourOf(sheet, id);
    const size = sizeOf(sheet, id);
    const isLarge = size >= (isOn(sheet.runProperty(id, 'w:b')) ? large.bold : large.plain);
    return colour !== undefined && contrast(colour, 'FFFFFF') < leastContrast[isLarge ? 'large' : 'text'];
  };
  const isJustified = sheet
    .paragraphProperties(body)
    .map((properties) => childOf(properties, 'w:jc')?.attributes.get('w:val'))
    .find((align) => align !== undefined);
  const found = [
    ...(sizeOf(sheet, body) < leastSize ? [l10n.t('its text is smaller than 12 points')] : []),
    ...(isPale(body) ? [l10n.t('its text is too pale')] : []),
    ...(theirs.some(isPale) ? [l10n.t('its headings are too pale')] : []),
    ...(!missing.includes('Hyperlink') && isPale(ids.Hyperlink) ? [l10n.t('its links are too pale')] : []),
    ...(isJustified === 'both' ? [l10n.t('its text is justified')] : []),
    ...(theirs.some((id) => isOn(sheet.runProperty(id, 'w:caps')))
      ? [l10n.t('its headings are all in capitals')]
      : []),
  ];
  if (found.length === 0) return [];
  return [
    l10n.t(
      'The template is hard to read for some people: {0}. Documents of public bodies must be accessible, so ask whoever keeps the template to mend it.',
      found.join(', '),
    ),
  ];
}
