import type { DocumentWords } from '../../document/words/words.ts';
import { dayFormat } from '../../word/office-days.ts';
import { part } from '../../word/package/xml.ts';
import { escapeXml } from '../../word/text.ts';
import { amountFormat } from './formats.ts';
import { namespace } from './namespaces.ts';

/** How cells look, in the order in which the part lists them: their places are what cells refer to. */
const looks = [
  'usual',
  'header',
  'text',
  'prefixedText',
  'number',
  'day',
  'amount',
  'amountWithPence',
] as const;

export type CellLook = (typeof looks)[number];

/** The number by which a cell refers to its look. */
export function lookNumber(look: CellLook): number {
  return looks.indexOf(look);
}

/** Formats of our own have numbers from here. */
const firstFormat = 164;

/** The colours of the document's tables in our own look. */
const colours = { heading: 'FF1D3A5F', headerRow: 'FFE3EAF2' };

/**
 * The part that says how cells look.
 * @param currency of the plan
 */
export function stylesPart(words: DocumentWords, currency: string | undefined): string {
  const formats = [
    dayFormat('d mmm yyyy', words).replaceAll(' ', '\\ '),
    amountFormat(currency, 1) ?? '#,##0',
    amountFormat(currency, 0.5) ?? '#,##0.00',
  ];
  const [day, amount, amountWithPence] = formats.map((_, index) => firstFormat + index);
  const format = (id: number | undefined, align: string) =>
    `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment ${align}vertical="top"/></xf>`;
  const text = (attributes: string) =>
    `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"${attributes} applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`;
  const cells: Readonly<Record<CellLook, string>> = {
    usual: '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
    header:
      '<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>',
    text: text(''),
    // Without it, who edits the cell and leaves it would make a formula of it.
    prefixedText: text(' quotePrefix="1"'),
    number: format(0, 'horizontal="left" '),
    day: format(day, 'horizontal="left" '),
    amount: format(amount, 'horizontal="right" indent="1" '),
    amountWithPence: format(amountWithPence, 'horizontal="right" indent="1" '),
  };
  const list = (name: string, items: readonly string[]) =>
    `<${name} count="${items.length}">${items.join('')}</${name}>`;
  return part(
    `<styleSheet ${namespace}>` +
      list(
        'numFmts',
        formats.map(
          (code, index) => `<numFmt numFmtId="${firstFormat + index}" formatCode="${escapeXml(code)}"/>`,
        ),
      ) +
      list('fonts', [
        '<font><sz val="12"/><name val="Arial"/><family val="2"/></font>',
        `<font><b/><sz val="12"/><color rgb="${colours.heading}"/><name val="Arial"/><family val="2"/></font>`,
      ]) +
      list('fills', [
        '<fill><patternFill patternType="none"/></fill>',
        '<fill><patternFill patternType="gray125"/></fill>',
        `<fill><patternFill patternType="solid"><fgColor rgb="${colours.headerRow}"/><bgColor indexed="64"/></patternFill></fill>`,
      ]) +
      list('borders', [
        '<border><left/><right/><top/><bottom/><diagonal/></border>',
        `<border><left/><right/><top/><bottom style="medium"><color rgb="${colours.heading}"/></bottom><diagonal/></border>`,
      ]) +
      list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
      list(
        'cellXfs',
        looks.map((look) => cells[look]),
      ) +
      list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']) +
      '</styleSheet>',
  );
}
