import { type IContext, type IXmlableObject, Paragraph, TextRun, XmlComponent } from 'docx';
import type { Chart } from '../model.ts';
import { cleanText, shorten } from '../text.ts';
import { chartFiles, chartHeight } from '../timeline-chart.ts';
import { element } from './element.ts';
import type { RenderState } from './state.ts';

const emuPerTwip = 635;
const chartNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/** A file that goes into the package as it is. */
export interface ExtraFile {
  readonly path: string;
  readonly data: string | Uint8Array;
}

/** A chart in the line of the text, as wide as the text, and the files that it needs in the package. */
export function chartParagraph(
  chart: Chart,
  state: RenderState,
  width: number,
): { paragraph: Paragraph; files: ExtraFile[] } {
  const id = state.nextDrawing();
  const workbook = `timeline${id}.xlsx`;
  const files = chartFiles(chart, workbook);
  return {
    paragraph: new Paragraph({ children: [new TextRun({ children: [drawing(chart, id, width)] })] }),
    files: [
      { path: `word/charts/chart${id}.xml`, data: files.chart },
      { path: `word/charts/_rels/chart${id}.xml.rels`, data: files.relationships },
      { path: `word/embeddings/${workbook}`, data: files.workbook },
    ],
  };
}

function drawing(chart: Chart, id: number, width: number): XmlComponent {
  const size = { cx: width * emuPerTwip, cy: chartHeight(chart) * emuPerTwip };
  return element('w:drawing', {}, [
    element('wp:inline', { distT: 0, distB: 0, distL: 0, distR: 0 }, [
      element('wp:extent', size),
      element('wp:effectExtent', { l: 0, t: 0, r: 0, b: 0 }),
      element('wp:docPr', { id, name: `Chart ${id}`, descr: shorten(cleanText(chart.description), 1_000) }),
      element('wp:cNvGraphicFramePr'),
      element('a:graphic', { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main' }, [
        element('a:graphicData', { uri: chartNamespace }, [new ChartReference(id)]),
      ]),
    ]),
  ]);
}

/** Refers to the chart's part, and tells the package of it as it is written. */
class ChartReference extends XmlComponent {
  readonly #id: number;

  constructor(id: number) {
    super('c:chart');
    this.#id = id;
  }

  override prepForXml({ file, viewWrapper }: IContext): IXmlableObject {
    const id = this.#id;
    file.ContentTypes.addOverride(
      'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
      `/word/charts/chart${id}.xml`,
    );
    file.ContentTypes.addOverride(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      `/word/embeddings/timeline${id}.xlsx`,
    );
    viewWrapper.Relationships.addRelationship(
      `Chart${id}`,
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart',
      `charts/chart${id}.xml`,
    );
    return { 'c:chart': { _attr: { 'xmlns:c': chartNamespace, 'r:id': `rIdChart${id}` } } };
  }
}
