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

/** A line of Arial of 12 pt, in twips, and what lies between the labels of two bars, as it is and where room is short. */
const arialLine = 280;
const gap = { usual: 90, least: 40 };
/** What stands above the bars for each mark, and below them: the days. */
export const markHeight = 300;
const axis = 520;
/** A chart leaves room for its heading and caption on the page. */
const besideChart = 1_618;
/**
 * The labels' share of the width: the usual one, a larger one where the longest label takes fewer lines so, and those that
 * leave the bars little more than they need, where labels would have to be cut otherwise.
 */
const labelShares = [0.4, 0.48, 0.56, 0.64] as const;
/** What lies between the labels and the bars, in twips. */
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
  const line = arialLine * look.letters.line;
  const linesIn = (share: number) => (text: string) =>
    wrappedLines(text, (width * share - labelGap) / (look.letters.width * looseness));
  const highest = (share: number) =>
    Math.max(...bars.map((bar) => linesIn(share)(bar.label + barSuffix(bar))));
  const most = Math.max(1, Math.floor(((room - top - axis) / bars.length - gap.least) / line));
  const labelShare = shareFor(highest, most);
  const linesOf = linesIn(labelShare);
  const labels = bars.map((bar) => fitted(bar.label, barSuffix(bar), (text) => linesOf(text) <= most));
  const row = Math.max(...labels.map(linesOf)) * line + gap.usual;
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

/**
 * The share of the width that labels get.
 * @param highest how many lines the longest label takes in a share
 * @param most how many lines a label has room for
 */
function shareFor(highest: (share: number) => number, most: number): number {
  const [usual, large, ...larger] = labelShares;
  const found = highest(large) < highest(usual) ? large : usual;
  if (highest(found) <= most) return found;
  return larger.find((share) => highest(share) <= most) ?? larger.at(-1)!;
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
