import { barSuffix, type Chart } from '../document/model.ts';
import { wrappedLines } from '../document/text-width.ts';
import { shortened } from '../text/text.ts';
import type { ChartLook } from './look/chart-look.ts';

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
const line = 280;
const gap = 90;
/** What stands above the bars for each mark, and below them: the days. */
export const markHeight = 300;
const axis = 520;
/** A chart leaves room for its heading and caption on the page. */
const besideChart = 1_618;
/** The labels' share of the width, as it is and where longer ones take fewer lines so, and what lies between them and the bars in twips. */
const labelShares = { usual: 0.4, large: 0.48 };
const labelGap = 170;
/** Programs differ in how much of a line they use. */
const looseness = 1.05;

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
  const linesIn = (share: number) => (text: string) =>
    wrappedLines(text, (width * share - labelGap) / (look.letters.width * looseness));
  const highest = (share: number) =>
    Math.max(...bars.map((bar) => linesIn(share)(bar.label + barSuffix(bar))));
  const labelShare =
    highest(labelShares.large) < highest(labelShares.usual) ? labelShares.large : labelShares.usual;
  const linesOf = linesIn(labelShare);
  const most = Math.max(1, Math.floor(((room - top - axis) / bars.length - gap) / line));
  const labels = bars.map((bar) => fitted(bar.label, barSuffix(bar), (text) => linesOf(text) <= most));
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
