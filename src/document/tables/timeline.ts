import type { Activity } from '../../plan/format/schema.ts';
import { daysOf } from '../../plan/values/schedule.ts';
import type { Facts } from '../facts.ts';
import { lineWords } from '../markdown/value-content.ts';
import { type Bar, type Block, barSuffix, type ChartMark, stretchOf } from '../model.ts';
import { wrappedLines } from '../text-width.ts';
import { inOrder, isLong } from './activity-order.ts';
import { caption, sentence } from './table.ts';

/** As many bars, and as many charts of them, as anyone would look at. */
const most = { bars: 72, charts: 6 };

/** As many bars as one page takes at a size that can be read. */
const mostBars = 18;

/** What there is room for beside the bars of one chart on A4. */
interface Room {
  /** How wide a line is at most, in twips. */
  readonly line: number;
  /** The lines of all bars together. */
  readonly lines: number;
}

/** On an upright page: a chart does not break, so that a larger one would leave the page before it nearly empty. */
const upright: Room = { line: 4_240, lines: 24 };

/** On a page turned on its side, which charts of a long plan have for themselves. */
const turned: Room = { line: 6_490, lines: 18 };

/** The activities that have days as a chart, or several where one page has no room for all; those that are cancelled are left out. */
export function timeline(facts: Facts): Block[] {
  const { plan, words } = facts;
  const bars = inOrder(plan)
    .filter(({ status }) => status !== 'cancelled')
    .flatMap((activity): Bar[] => {
      const days = daysOf(plan, activity);
      return days
        ? [
            {
              label: lineWords(activity.activity),
              ...statusOf(activity, facts),
              start: days.from,
              end: days.to,
            },
          ]
        : [];
    });
  if (bars.length < 2) return [];
  if (bars.length > most.bars) return [sentence(words.say('tooManyForChart', bars.length))];
  const atOnce = barsAtOnce(bars, isLong(plan) ? turned : upright);
  const charts = Math.min(most.charts, Math.ceil(bars.length / atOnce));
  const perChart = Math.ceil(bars.length / charts);
  return Array.from({ length: charts }, (_, index) => {
    const shown = bars.slice(index * perChart, (index + 1) * perChart);
    const title = charts === 1 ? words.text('timeline') : words.text('timelinePart', index + 1, charts);
    return figure(title, shown, facts);
  }).flat();
}

/** How many bars a chart has at most; all get the room of the one with the longest label. */
function barsAtOnce(bars: readonly Bar[], { line, lines }: Room): number {
  const linesABar = Math.max(...bars.map((bar) => wrappedLines(bar.label + barSuffix(bar), line)));
  return Math.min(mostBars, Math.max(1, Math.floor(lines / linesABar)));
}

/** What is planned only needs no word. */
function statusOf({ status }: Activity, { words }: Facts): Pick<Bar, 'status'> {
  return status === undefined || status === 'planned' ? {} : { status: words.choice(status) };
}

function figure(title: string, bars: readonly Bar[], facts: Facts): Block[] {
  const { plan, words } = facts;
  const line = facts.lineOfKey(facts.plan, 'activities');
  const { start, end } = stretchOf(bars)!;
  const period = words.period(start, end, undefined) ?? '';
  const marks = marksIn(start, end, facts);
  return [
    { ...caption('Figure', words.own(words.text('timelineCaption', title, period))), line },
    {
      type: 'chart',
      title,
      description: [
        words.text(
          'timelineDescription',
          bars.length,
          words.day(start, undefined),
          words.day(end, undefined),
        ),
        ...marks.map(({ kind, day }) => words.text(`${kind}Marked`, words.day(day, undefined))),
      ].join(' '),
      bars,
      marks,
      ...(isLong(plan) ? { isWide: true } : {}),
      line,
    },
  ];
}

/** The launch and the day of the document, as far as they lie within a stretch of days. */
function marksIn(start: string, end: string, { words, launch, today }: Facts): ChartMark[] {
  const days = [
    { kind: 'launch', label: words.text('launch'), day: launch },
    { kind: 'today', label: words.text('today'), day: today },
  ] as const;
  return days.flatMap(({ kind, label, day }) =>
    day !== undefined && start <= day && day <= end ? [{ kind, label, day }] : [],
  );
}
