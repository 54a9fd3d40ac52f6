import type { Chart } from '../document/model.ts';
import { shortened } from '../text/text.ts';
import { textWidth } from './column-widths.ts';
import type { ChartLook } from './look/styles.ts';

/** Where the parts of a timeline stand. */
export interface ChartLayout {
  /** In twips. */
  readonly height: number;
  /** The room of the bars, as shares of the chart's width and height. */
  readonly plot: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Whether time goes from right to left. */
  readonly isMirrored: boolean;
  /** What stands beside each bar: it wraps there, and only what has no room on all its lines is cut. */
  readonly labels: readonly string[];
}

/** A line of text of 12 pt, in twips, and what lies between the labels of two bars. */
const line = 290;
const gap = 120;
/** What stands above the bars for each mark, and below them: the days. */
export const markHeight = 300;
const axis = 520;
/** A chart leaves room for its heading and caption on the page. */
const besideChart = 1_618;
/** The labels' share of the width, and what lies between them and the bars in twips. */
const labelShare = 0.4;
const labelGap = 170;
/** Lines are never quite full. */
const looseness = 1.12;

/** What stands at the other side of the bars than the labels, as a share of the width: the last day is wider than its line. */
const margin = 0.03;

/**
 * Lays a timeline out: its labels wrap, as far as the page has room for their lines.
 * @param width how wide it is, in twips
 * @param textHeight that of a page, in twips
 * @param isMirrored whether time goes from right to left
 */
export function chartLayout(
  chart: Chart,
  look: ChartLook,
  width: number,
  textHeight: number,
  isMirrored: boolean,
): ChartLayout {
  const { bars, marks } = chart;
  const top = 60 + marks.length * markHeight;
  const room = Math.max(2_000, textHeight - besideChart);
  const lineWidth = width * labelShare - labelGap;
  const linesOf = (text: string) =>
    Math.max(1, Math.ceil((textWidth(text) * look.letterScale * looseness) / lineWidth));
  const most = Math.max(1, Math.floor(((room - top - axis) / bars.length - gap) / line));
  const labels = bars.map(({ label, status }) => {
    const suffix = status === undefined ? '' : ` (${status})`;
    return fitted(label, suffix, (text) => linesOf(text) <= most);
  });
  const row = Math.max(...labels.map(linesOf)) * line + gap;
  const height = Math.min(top + bars.length * row + axis, room);
  return {
    height: Math.round(height),
    plot: {
      x: isMirrored ? margin : labelShare,
      y: top / height,
      width: 1 - labelShare - margin,
      height: (height - top - axis) / height,
    },
    isMirrored,
    labels,
  };
}

/** A label with its status, which always stays whole. */
function fitted(label: string, status: string, fits: (text: string) => boolean): string {
  if (fits(label + status)) return label + status;
  let low = 8;
  let high = label.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(shortened(label, middle) + status)) low = middle;
    else high = middle - 1;
  }
  return shortened(label, low) + status;
}
