import { findObjective } from '../../plan/format/references.ts';
import type { Activity, Plan } from '../../plan/format/schema.ts';
import { moneyInWords } from '../../plan/values/amounts.ts';
import { resolveDate } from '../../plan/values/dates.ts';
import { capitalised } from '../../text/text.ts';
import { audienceName, type Facts, namedChannels, objectiveLabel } from '../facts.ts';
import { type Bar, type Block, cellOf, listCell, words } from '../model.ts';
import { counted, countedWith, dayInWords, enumerated, periodInWords } from '../wording.ts';
import { captionedTable, sentence } from './table.ts';

/** The activities: a timeline as a chart, and the table that says the same and more. */
export function activityBlocks(facts: Facts): Block[] {
  return [...timeline(facts), ...activityTable(facts)];
}

/** As many bars as one page takes at a size that can be read, and as many charts as anyone would look at. */
const most = { bars: 20, charts: 3 };

function timeline({ plan, launch }: Facts): Block[] {
  const bars = plan.activities
    .filter(({ status }) => status !== 'cancelled')
    .flatMap((activity) => barOf(activity, launch) ?? [])
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  if (bars.length < 2) return [];
  if (bars.length > most.bars * most.charts) {
    return [
      sentence(
        `The campaign has ${counted(bars.length, 'dated activity', 'dated activities')}, too many for a chart. The table lists them.`,
      ),
    ];
  }
  const charts = Math.ceil(bars.length / most.bars);
  const perChart = Math.ceil(bars.length / charts);
  return Array.from({ length: charts }, (_, index) => {
    const part = bars.slice(index * perChart, (index + 1) * perChart);
    return figure(charts === 1 ? 'Timeline' : `Timeline, part ${index + 1} of ${charts}`, part);
  }).flat();
}

function figure(title: string, bars: readonly Bar[]): Block[] {
  const first = bars[0]!.start;
  const last = bars
    .map(({ end }) => end)
    .sort()
    .at(-1)!;
  const caption = `${title}: ${periodInWords(first, last, undefined)}`;
  const description = `Bar chart of ${counted(bars.length, 'activity', 'activities')} between ${dayInWords(first, undefined)} and ${dayInWords(last, undefined)}, one bar each. The table of activities below says the same in words.`;
  return [
    { type: 'paragraph', style: 'caption', counts: 'Figure', content: words(caption), keepWithNext: true },
    { type: 'chart', title, description, bars },
  ];
}

function barOf({ activity, date, start, end }: Activity, launch: string | undefined): Bar | undefined {
  const first = resolveDate(start ?? date ?? end, launch);
  const last = resolveDate(end ?? date ?? start, launch);
  if (first === undefined || last === undefined) return undefined;
  const [from, to] = [first, last].sort();
  return { label: activity, start: from!, end: to! };
}

function activityTable({ plan, channels, launch, lineOf }: Facts): Block[] {
  return captionedTable<Activity>({
    title: 'Activities',
    description: countedWith(
      plan.activities.length,
      'activity',
      'its date, channel, owner and status',
      'activities',
    ),
    items: plan.activities,
    lineOf,
    columns: [
      { header: 'When', cell: (activity) => cellOf(whenInWords(activity, launch)) },
      {
        header: 'Activity',
        cell: (activity) => listCell([activity.activity, servesInWords(activity, plan)], 'not stated'),
      },
      {
        header: 'Channel',
        cell: ({ channel }) => listCell(namedChannels(channels, channel).map(({ name }) => name)),
      },
      { header: 'Owner', cell: ({ owner }) => cellOf(owner) },
      { header: 'Status', cell: ({ status }) => cellOf(capitalised(status ?? 'planned')) },
      {
        header: 'Cost',
        cell: ({ cost }) =>
          cellOf(cost === undefined ? undefined : moneyInWords(cost, plan.budget?.currency), 'none'),
        has: ({ cost }) => cost !== undefined,
      },
    ],
  });
}

/** Which objectives an activity serves, and whom it is for: `Objective 1, for: Unpaid carers`. */
function servesInWords({ objective, audience }: Activity, plan: Plan): string {
  const objectives = objective.map((reference) => {
    const found = findObjective(plan, reference);
    return found ? objectiveLabel(plan.objectives.indexOf(found)) : reference;
  });
  const audiences = audience.map((reference) => audienceName(plan, reference));
  return [enumerated(objectives), audiences.length > 0 ? `for: ${enumerated(audiences)}` : '']
    .filter((part) => part !== '')
    .map((part, index) => (index === 0 ? capitalised(part) : part))
    .join(', ');
}

function whenInWords({ date, start, end }: Activity, launch: string | undefined): string | undefined {
  if (start === undefined && end === undefined) return date && dayInWords(date, launch);
  return periodInWords(start ?? date, end, launch);
}
