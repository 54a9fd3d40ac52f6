/** How much of each part may stand on the one page, in letters unless said otherwise. */
export interface PageLimits {
  /**
   * Whether each table has a heading of its own, channels have a table, and activities paragraphs. Where not, only a table
   * that would touch another has a heading.
   */
  readonly hasHeadings: boolean;
  /** As many months stand side by side: more would be too narrow for words of 12 pt, and quarters or years stand there. */
  readonly months: number;
  /** Whether the timeline's columns are of one width. */
  readonly hasEvenColumns: boolean;
  readonly aim: number;
  readonly audiences: number;
  readonly objective: number;
  readonly measure: number;
  readonly target: number;
  /** The names of one kind's channels. */
  readonly channels: number;
  readonly activity: number;
  /** As a number of them in one stretch of time. */
  readonly activities: number;
  readonly risk: number;
  readonly mitigation: number;
}

/** What is asked of a page with room. */
const roomy: PageLimits = {
  hasHeadings: true,
  months: 8,
  hasEvenColumns: true,
  aim: 400,
  audiences: 400,
  objective: 160,
  measure: 160,
  target: 60,
  channels: 160,
  activity: 90,
  activities: 8,
  risk: 120,
  mitigation: 180,
};

const dense: PageLimits = {
  ...roomy,
  months: 7,
  hasEvenColumns: false,
  aim: 240,
  audiences: 240,
  objective: 60,
  measure: 64,
  target: 34,
  channels: 100,
  activity: 48,
  activities: 5,
  risk: 60,
  mitigation: 80,
};

/** Without headings, and with cells that mostly take one line. */
const tight: PageLimits = {
  ...dense,
  hasHeadings: false,
  objective: 42,
  measure: 42,
  target: 20,
  activity: 36,
  activities: 4,
  risk: 46,
  mitigation: 64,
};

const tightest: PageLimits = {
  ...tight,
  months: 4,
  aim: 115,
  audiences: 110,
  channels: 30,
  activity: 28,
  activities: 2,
};

/** From the roomiest to the tightest: the first with which all has room on the page is taken. */
export const pageLimits: readonly [PageLimits, ...PageLimits[]] = [
  roomy,
  { ...roomy, hasEvenColumns: false },
  { ...roomy, hasEvenColumns: false, objective: 90, measure: 100, activity: 64, risk: 80, mitigation: 110 },
  dense,
  { ...dense, hasHeadings: false },
  tight,
  { ...tight, aim: 115, audiences: 110 },
  { ...tight, aim: 115, audiences: 110, channels: 64, activity: 32, activities: 3 },
  { ...tight, aim: 115, audiences: 110, channels: 48, activity: 28, activities: 2 },
  tightest,
  { ...tightest, objective: 32, measure: 30, target: 14, risk: 34, mitigation: 44 },
  {
    ...tightest,
    objective: 24,
    measure: 22,
    target: 12,
    channels: 16,
    activities: 1,
    risk: 24,
    mitigation: 30,
  },
];

/** More objectives no board takes in, and no page holds. */
export const mostObjectives = 6;
/** As many risks are shown, the gravest first. */
export const mostRisks = 3;
/** As many people can sign beside each other. */
export const mostSignatures = 4;
