import type { Chart } from '../../document/model.ts';
import { shortened } from '../../text/text.ts';
import { chartLayout } from '../chart-layout.ts';
import { escapeXml } from '../text.ts';
import { chartFiles } from '../timeline-chart.ts';
import { drawingRun } from './runs.ts';
import type { RenderState } from './state.ts';

const emuPerTwip = 635;
const chartNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/**
 * A chart in the line of the text; the files it needs go into the package.
 * @param width how wide it is, in twips
 */
export function chartRun(chart: Chart, state: RenderState, width: number): string {
  const id = state.nextDrawing();
  const workbook = `timeline${id}.xlsx`;
  const marks = `marks${id}.xml`;
  const layout = chartLayout(chart, state.look.chart, width, state.textHeight, state.isRightToLeft);
  const files = chartFiles(chart, layout, { workbook, marks }, state.look.chart, state.words);
  state.bars.push(...files.bars);
  state.files.push(
    {
      path: `word/charts/chart${id}.xml`,
      data: files.chart,
      contentType: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
    },
    { path: `word/charts/_rels/chart${id}.xml.rels`, data: files.relationships.xml() },
    {
      path: `word/embeddings/${workbook}`,
      data: files.workbook,
      contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    },
  );
  if (files.marks !== undefined) {
    state.files.push({
      path: `word/charts/${marks}`,
      data: files.marks,
      contentType: 'application/vnd.openxmlformats-officedocument.drawingml.chartshapes+xml',
    });
  }
  const reference = state.relationships.add('chart', `charts/chart${id}.xml`);
  return drawingRun({
    size: { cx: width * emuPerTwip, cy: layout.height * emuPerTwip },
    properties: `id="${id}" name="Chart ${id}" descr="${escapeXml(shortened(chart.description, 1_000))}"`,
    uri: chartNamespace,
    graphic: `<c:chart r:id="${reference}"/>`,
  });
}
