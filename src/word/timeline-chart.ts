import { strToU8 } from 'fflate';
import { type Bar, type Chart, type ChartMark, stretchOf } from '../document/model.ts';
import type { DocumentWords } from '../document/words/words.ts';
import type { ChartBar } from '../ooxml/asides.ts';
import { addDays, daysBetween, type IsoDate } from '../plan/values/dates.ts';
import { allAtOnce } from '../steps.ts';
import { type ChartLayout, markHeight } from './chart-layout.ts';
import type { ChartLook } from './look/chart-look.ts';
import { dayFormat, serialDay } from './office-days.ts';
import { Relationships } from './package/package-file.ts';
import { part } from './package/xml.ts';
import { zipSteps } from './package/zip.ts';
import { cleanText, escapeXml } from './text.ts';

/** A chart's files in the package: the chart itself, and the workbook that Word opens to edit its data. */
export interface ChartFiles {
  readonly chart: string;
  readonly relationships: Relationships;
  readonly workbook: Uint8Array;
  /** The lines that mark days; undefined where none is marked. */
  readonly marks: string | undefined;
  /** Its bars as a returned document has them. */
  readonly bars: readonly ChartBar[];
}

/** The names of a chart's other files within the package. */
export interface ChartFileNames {
  readonly workbook: string;
  readonly marks: string;
}

/** The relationships from a chart to its workbook and to its marks. */
const workbookRelationship = 'rIdWorkbook';
const marksRelationship = 'rIdMarks';

/**
 * A timeline as a native, editable bar chart: a stacked bar per activity whose first piece, up to its start, is
 * invisible. The first activity stands on top. Bars too short to be seen bear a diamond.
 */
export function chartFiles(
  { bars, marks }: Chart,
  layout: ChartLayout,
  names: ChartFileNames,
  look: ChartLook,
  words: DocumentWords,
): ChartFiles {
  const rows = bars.map((bar, index) => ({
    ...bar,
    label: layout.labels[index]!,
    days: daysBetween(bar.start, bar.end) + 1,
  }));
  const { start, end } = stretchOf(rows)!;
  const scale = scaleOf(start, end);
  const relationships = new Relationships();
  relationships.addAs(workbookRelationship, 'package', `../embeddings/${names.workbook}`);
  if (marks.length > 0) relationships.addAs(marksRelationship, 'chartUserShapes', names.marks);
  return {
    chart: chartXml(rows, scale, layout, look, words, marks.length > 0),
    relationships,
    workbook: workbookBytes(rows, look, words),
    marks: marks.length > 0 ? marksXml(marks, scale, layout, look, words) : undefined,
    bars: rows.map(({ label, start, days }) => ({
      label: cleanText(label),
      numbers: [serialDay(start), days],
    })),
  };
}

/**
 * Lines across all bars at marked days, with their words above: shapes of the chart itself, placed by its scale.
 * See ISO/IEC 29500-1, 21.3.
 */
function marksXml(
  marks: readonly ChartMark[],
  scale: Scale,
  { plot, height, isMirrored }: ChartLayout,
  look: ChartLook,
  words: DocumentWords,
): string {
  const language = escapeXml(words.language);
  const anchor = (x: number, y: number, toX: number, toY: number, shape: string) => {
    const place = (name: string, atX: number, atY: number) =>
      `<cdr:${name}><cdr:x>${atX.toFixed(5)}</cdr:x><cdr:y>${atY.toFixed(5)}</cdr:y></cdr:${name}>`;
    return `<cdr:relSizeAnchor>${place('from', x, y)}${place('to', toX, toY)}${shape}</cdr:relSizeAnchor>`;
  };
  const size = '<a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></a:xfrm>';
  const shapes = marks.map(({ kind, label, day }, index) => {
    const share = (serialDay(day) - scale.min) / (scale.max - scale.min);
    const x = plot.x + plot.width * (isMirrored ? 1 - share : share);
    const y = (index * markHeight) / height;
    const room = plot.width * 0.4;
    const left = Math.min(Math.max(plot.x, x - room / 2), plot.x + plot.width - room);
    const align = left > x - room / 2 ? 'l' : left < x - room / 2 ? 'r' : 'ctr';
    const name = escapeXml(label);
    const id = 2 + index * 2;
    const words = anchor(
      left,
      y,
      left + room,
      y + markHeight / height,
      `<cdr:sp macro="" textlink=""><cdr:nvSpPr><cdr:cNvPr id="${id}" name="${name}"/><cdr:cNvSpPr txBox="1"/></cdr:nvSpPr><cdr:spPr>${size}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></cdr:spPr>` +
        `<cdr:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/><a:p><a:pPr algn="${align}"/><a:r><a:rPr lang="${language}" sz="${look.textSize}" b="1"><a:solidFill><a:srgbClr val="${look.text}"/></a:solidFill><a:latin typeface="${escapeXml(look.font)}"/></a:rPr><a:t>${name}</a:t></a:r></a:p></cdr:txBody></cdr:sp>`,
    );
    const line = anchor(
      x,
      y + markHeight / height,
      x,
      plot.y + plot.height,
      `<cdr:cxnSp macro=""><cdr:nvCxnSpPr><cdr:cNvPr id="${id + 1}" name="${name} ${id + 1}"/><cdr:cNvCxnSpPr/></cdr:nvCxnSpPr><cdr:spPr>${size}<a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="19050"><a:solidFill><a:srgbClr val="${look.text}"/></a:solidFill><a:prstDash val="${kind === 'launch' ? 'solid' : 'dash'}"/></a:ln></cdr:spPr></cdr:cxnSp>`,
    );
    return words + line;
  });
  return part(
    `<c:userShapes xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:cdr="http://schemas.openxmlformats.org/drawingml/2006/chartDrawing">${shapes.join('')}</c:userShapes>`,
  );
}

interface ChartRow extends Bar {
  readonly days: number;
}

function chartXml(
  rows: readonly ChartRow[],
  scale: Scale,
  { plot, isMirrored }: ChartLayout,
  look: ChartLook,
  words: DocumentWords,
  isMarked: boolean,
): string {
  const language = escapeXml(words.language);
  const { textLook, textSize } = textLooks(look, language);
  const format = dayFormat(scale.format, words);
  const labels = stringData(
    'Sheet1!$A$2',
    rows.map(({ label }) => label),
  );
  const starts = numberData(
    'Sheet1!$B$2',
    rows.map(({ start }) => serialDay(start)),
    'd mmm yyyy',
  );
  const lengths = numberData(
    'Sheet1!$C$2',
    rows.map(({ days }) => days),
    '0',
  );
  const barFill = `<a:solidFill><a:srgbClr val="${look.bar}"/></a:solidFill>`;
  const series = (index: number, name: string, cell: string, shape: string, values: string, marks = '') =>
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:strRef><c:f>Sheet1!$${cell}$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${name}</c:v></c:pt></c:strCache></c:strRef></c:tx>` +
    `<c:spPr>${shape}</c:spPr><c:invertIfNegative val="0"/>${marks}<c:cat>${labels}</c:cat><c:val>${values}</c:val></c:ser>`;
  return part(
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
      '<c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>' +
      // Its title stands above it as a caption.
      '<c:autoTitleDeleted val="1"/><c:plotArea>' +
      `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>${(['x', 'y'] as const).map((side) => `<c:${side} val="${plot[side].toFixed(5)}"/>`).join('')}<c:w val="${plot.width.toFixed(5)}"/><c:h val="${plot.height.toFixed(5)}"/></c:manualLayout></c:layout>` +
      '<c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/>' +
      series(0, escapeXml(words.text('chartStarts')), 'B', '<a:noFill/><a:ln><a:noFill/></a:ln>', starts) +
      series(
        1,
        escapeXml(words.text('chartDays')),
        'C',
        `${barFill}<a:ln w="12700">${barFill}<a:miter lim="800000"/></a:ln>`,
        lengths,
        diamonds(rows, scale, look),
      ) +
      '<c:gapWidth val="60"/><c:overlap val="100"/><c:axId val="111111111"/><c:axId val="222222222"/></c:barChart>' +
      '<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="' +
      (isMirrored ? 'r' : 'l') +
      '"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
      `<c:spPr>${line(look.grid)}</c:spPr>${textLook}<c:crossAx val="222222222"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="0"/></c:catAx>` +
      `<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="${isMirrored ? 'maxMin' : 'minMax'}"/><c:max val="${scale.max}"/><c:min val="${scale.min}"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:majorGridlines><c:spPr>${line(look.grid)}</c:spPr></c:majorGridlines>` +
      `<c:numFmt formatCode="${format}" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr>${line(look.grid)}</c:spPr>${textLook}<c:crossAx val="111111111"/><c:crosses val="max"/><c:crossBetween val="between"/><c:majorUnit val="${scale.unit}"/></c:valAx>` +
      '</c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
      `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr ${textSize}/></a:pPr><a:endParaRPr lang="${language}"/></a:p></c:txPr>` +
      `<c:externalData r:id="${workbookRelationship}"><c:autoUpdate val="0"/></c:externalData>${isMarked ? `<c:userShapes r:id="${marksRelationship}"/>` : ''}</c:chartSpace>`,
  );
}

/** Bars below this share of the scale are too short to be seen. */
const shortest = 0.025;

/** Diamonds on bars that are too short. */
function diamonds(rows: readonly ChartRow[], scale: Scale, look: ChartLook): string {
  const off = ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize'];
  const shown = (name: string) =>
    off.map((what) => `<c:show${what} val="${what === name ? 1 : 0}"/>`).join('');
  const labels = rows.flatMap(({ days }, index) =>
    days / (scale.max - scale.min) < shortest
      ? `<c:dLbl><c:idx val="${index}"/><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr lang="en-GB" sz="${look.textSize + 200}"><a:solidFill><a:srgbClr val="${look.bar}"/></a:solidFill></a:rPr><a:t>◆</a:t></a:r></a:p></c:rich></c:tx><c:dLblPos val="ctr"/>${shown('Val')}</c:dLbl>`
      : [],
  );
  return labels.length > 0 ? `<c:dLbls>${labels.join('')}${shown('')}</c:dLbls>` : '';
}

function textLooks(
  look: ChartLook,
  language: string,
): { readonly textLook: string; readonly textSize: string } {
  const textSize = `sz="${look.textSize}"`;
  const textLook = `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr ${textSize}><a:solidFill><a:srgbClr val="${look.text}"/></a:solidFill><a:latin typeface="${escapeXml(look.font)}"/></a:defRPr></a:pPr><a:endParaRPr lang="${language}"/></a:p></c:txPr>`;
  return { textLook, textSize };
}

function line(colour: string): string {
  return `<a:ln w="6350"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></a:ln>`;
}

/** From which day to which the axis goes, and at how many days' distance it is marked. */
interface Scale {
  readonly min: number;
  readonly max: number;
  readonly unit: number;
  readonly format: string;
}

/** Gridlines a round number of weeks apart, four or five of them, so that their dates have room. */
function scaleOf(first: IsoDate, last: IsoDate): Scale {
  const days = daysBetween(first, last) + 1;
  const unit =
    [1, 2, 7, 14, 28, 56, 91, 182, 365].find((step) => days / step <= 5) ?? Math.ceil(days / 5 / 365) * 365;
  const min = serialDay(unit >= 7 ? addDays(first, -((serialDay(first) - 2) % 7)) : first);
  const max = min + Math.ceil((serialDay(last) + 1 - min) / unit) * unit;
  return { min, max, unit, format: unit > 182 ? 'mmm yyyy' : days > 300 ? 'd mmm yy' : 'd mmm' };
}

function stringData(from: string, texts: readonly string[]): string {
  const points = texts
    .map((text, index) => `<c:pt idx="${index}"><c:v>${escapeXml(text)}</c:v></c:pt>`)
    .join('');
  return `<c:strRef><c:f>${reach(from, texts.length)}</c:f><c:strCache><c:ptCount val="${texts.length}"/>${points}</c:strCache></c:strRef>`;
}

function numberData(from: string, numbers: readonly number[], format: string): string {
  const points = numbers.map((number, index) => `<c:pt idx="${index}"><c:v>${number}</c:v></c:pt>`).join('');
  return `<c:numRef><c:f>${reach(from, numbers.length)}</c:f><c:numCache><c:formatCode>${format}</c:formatCode><c:ptCount val="${numbers.length}"/>${points}</c:numCache></c:numRef>`;
}

/** `Sheet1!$A$2` and 3 cells: `Sheet1!$A$2:$A$4`. */
function reach(from: string, count: number): string {
  const column = from.at(-3)!;
  return `${from}:$${column}$${count + 1}`;
}

/** A workbook with the chart's data: label, first day, number of days. */
function workbookBytes(rows: readonly ChartRow[], look: ChartLook, words: DocumentWords): Uint8Array {
  const text = (cell: string, value: string) =>
    `<c r="${cell}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
  const head = `<row r="1">${text('A1', words.text('activity'))}${text('B1', words.text('chartStarts'))}${text('C1', words.text('chartDays'))}</row>`;
  const data = rows
    .map(({ label, start, days }, index) => {
      const row = index + 2;
      return `<row r="${row}">${text(`A${row}`, label)}<c r="B${row}" s="1"><v>${serialDay(start)}</v></c><c r="C${row}"><v>${days}</v></c></row>`;
    })
    .join('');
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const files = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
      '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="${packageRelationships}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${office}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packageRelationships}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${main}><cols><col min="1" max="1" width="48" customWidth="1"/><col min="2" max="2" width="14" customWidth="1"/></cols><sheetData>${head}${data}</sheetData></worksheet>`,
    'xl/styles.xml': `<styleSheet ${main}><numFmts count="1"><numFmt numFmtId="164" formatCode="d\\ mmm\\ yyyy"/></numFmts><fonts count="1"><font><sz val="12"/><name val="${escapeXml(look.font)}"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf numFmtId="164" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  };
  // It is compressed as a whole with the document that it is in: once is quicker, and shorter.
  return allAtOnce(
    zipSteps(
      Object.entries(files).map(([path, xml]) => ({
        path,
        bytes: strToU8(part(xml)),
        isCompressible: false,
      })),
    ),
  );
}
