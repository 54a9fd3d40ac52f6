import { plainText } from '../document/model.ts';
import type { TextKey } from '../document/words/language.ts';
import type { DocumentWords } from '../document/words/words.ts';
import { moneyInWords } from '../plan/values/amounts.ts';
import type { IsoDate } from '../plan/values/dates.ts';
import type { Grid, GridGrouping, GridItem } from '../portfolio/grid.ts';
import { type Matter, mattersOf } from '../portfolio/matters.ts';
import { csvText } from '../text/csv.ts';
import type { FileOf } from './file-of.ts';
import { itemsInOrder } from './grid-sections.ts';
import { matterInWords } from './minding.ts';
import { peopleOf } from './people.ts';
import { onOneLine } from './plain-words.ts';
import { whenInWords } from './when.ts';

/** What the columns of a row are made of. */
interface CsvRow {
  readonly item: GridItem;
  readonly matters: readonly Matter[];
  readonly words: DocumentWords;
  readonly fileOf: FileOf;
}

/** All columns are there whatever the plans say: other files count on them. */
const columns: readonly (readonly [header: TextKey, cell: (row: CsvRow) => string | undefined])[] = [
  ['start', ({ item }) => item.days?.from],
  ['end', ({ item }) => item.days?.to],
  ['when', ({ item, words }) => whenInWords(item, words)],
  ['activity', ({ item }) => item.activity.activity],
  ['headline', ({ item }) => item.activity.headline],
  ['campaignPlan', ({ item }) => item.record.title],
  ['service', ({ item }) => item.record.service],
  ['audiences', ({ item }) => item.audiences.join('; ')],
  ['channels', ({ item }) => item.channels.join('; ')],
  ['lead', ({ item, words }) => peopleOf(item, words).owner],
  ['spokesperson', ({ item, words }) => peopleOf(item, words).speaker],
  ['approver', ({ item, words }) => peopleOf(item, words).approver],
  ['status', ({ item, words }) => item.activity.status && words.choice(item.activity.status)],
  ['cost', ({ item }) => costCell(item)],
  [
    'whatToMind',
    ({ matters, words }) => matters.map((matter) => plainText(matterInWords(matter, words))).join('; '),
  ],
  ['internal', ({ item, words }) => (item.activity.isInternal ? words.text('yes') : words.text('no'))],
  ['file', ({ item, fileOf }) => fileOf(item.path)],
  ['line', ({ item }) => String(item.activity.line + 1)],
];

/**
 * A grid as comma-separated values, a row for each item, those without a date last; lines count from one, as editors
 * show them.
 * @param by in which order the items stand
 */
export function gridCsv(
  grid: Grid,
  {
    words,
    today,
    fileOf,
    by,
  }: {
    readonly words: DocumentWords;
    readonly today: IsoDate;
    readonly fileOf: FileOf;
    readonly by?: GridGrouping | undefined;
  },
): string {
  const matters = mattersOf(grid, today);
  const rows = [...itemsInOrder(grid, by), ...grid.undated].map((item) => {
    const row = { item, matters: matters.get(item) ?? [], words, fileOf };
    return columns.map(([, cell]) => onOneLine(cell(row) ?? ''));
  });
  return csvText([columns.map(([header]) => words.text(header)), ...rows]);
}

/** A figure to reckon with where it is in pounds; beside another currency’s it would be added up with them. */
function costCell({ activity: { cost, currency } }: GridItem): string | undefined {
  return cost === undefined || currency === undefined ? cost?.toString() : moneyInWords(cost, currency);
}
