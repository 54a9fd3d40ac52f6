import {
  type Block,
  type Cell,
  type Inline,
  type Paragraph,
  words as plain,
  plainText,
  type Row,
  type Table,
} from '../document/model.ts';
import { topLevel } from '../document/outline.ts';
import { type ColumnOf, captionedTable, labelled, sentence } from '../document/tables/table.ts';
import { addDays } from '../plan/values/dates.ts';
import { type Days, overlap } from '../plan/values/schedule.ts';
import type { Grid, GridDue, GridGrouping, GridItem } from '../portfolio/grid.ts';
import { type Matter, mattersOf } from '../portfolio/matters.ts';
import { dueInWords, goesOutInWords } from './due.ts';
import { type OverviewFacts, type OverviewRequest, overviewFacts, overviewProperties } from './facts.ts';
import { type GridSection, sectionsOf } from './grid-sections.ts';
import { countsInWords, summaryOf } from './grid-summary.ts';
import { matterInWords } from './minding.ts';
import { type OverviewDocument, overviewDocument } from './overview-document.ts';
import { peopleOf } from './people.ts';
import { whenInWords } from './when.ts';

/** What the page for the meeting is to show. */
export interface GridPageRequest extends OverviewRequest {
  /** What the items are put together by; week by week unless said. */
  readonly by?: GridGrouping;
}

/**
 * The grid as it is gone through line by line in a meeting: what it comes to, then all that is planned, by week and day,
 * with what is to be minded about it in words.
 */
export function composeGrid(grid: Grid, request: GridPageRequest): OverviewDocument {
  const facts = overviewFacts(request);
  const { words } = facts;
  const matters = mattersOf(grid, request.today);
  const days = words.period(grid.from, grid.to, undefined) ?? '';
  const properties = overviewProperties(
    request,
    words,
    { alone: 'grid', of: 'gridOf', keyword: 'keywordGrid' },
    days,
  );
  const sections = sectionsOf(grid, request.by, words);
  return overviewDocument(
    properties,
    [
      ...summaryBlocks(grid, properties.organisation, facts),
      ...dueBlocks(grid.dues, facts),
      ...(grid.items.length === 0 ? [sentence(words.say(grid.hasPlans ? 'nothingPlanned' : 'noPlans'))] : []),
      ...withTablesAlike(sections.flatMap((section) => sectionBlocks(section, grid, matters, facts))),
    ],
    facts,
  );
}

/** Of more there is no short summary; they are said of the items themselves. */
const mostLines = 5;

function summaryBlocks(grid: Grid, organisation: string, facts: OverviewFacts): Block[] {
  const { words } = facts;
  return [
    ...(organisation ? [labelled(facts, 'organisation', plain(organisation))] : []),
    labelled(facts, 'inShort', words.own(countsInWords(grid, words))),
    ...summaryOf(grid, words).flatMap(({ label, texts }) => {
      const rest = texts.length - mostLines;
      return listed(
        facts,
        label,
        rest > 1 ? [...texts.slice(0, mostLines), words.text('moreBelow', rest)] : texts,
      );
    }),
  ];
}

/** Short texts behind their label take no more letters together. */
const oneParagraph = 200;

/** Short texts behind their label, or others as a list below it. */
function listed(
  facts: OverviewFacts,
  label: Parameters<typeof labelled>[1],
  texts: readonly string[],
): Paragraph[] {
  const together = texts.join('; ');
  if (texts.length === 1 || together.length <= oneParagraph) return [labelled(facts, label, plain(together))];
  const item = { kind: 'bullet', level: 0 } as const;
  return [
    { ...labelled(facts, label, []), keepWithNext: true },
    ...texts.map((text) => ({ ...sentence(plain(text)), place: { depth: 1, quotes: 0, item } })),
  ];
}

function sectionBlocks(
  section: GridSection,
  grid: Grid,
  matters: ReadonlyMap<GridItem, readonly Matter[]>,
  facts: OverviewFacts,
): Block[] {
  const { title, items } = section;
  const notes = weekNotes(section, grid, facts);
  if (items.length === 0)
    return [{ ...sentence(facts.words.own(title)), keepWithNext: notes.length > 0 }, ...notes];
  return [
    { type: 'heading', level: topLevel, content: plain(title) },
    ...notes.map((note) => ({ ...note, keepWithNext: true })),
    itemTable(section, matters, facts),
  ];
}

/** Tables with the same columns have them one below the other, down the whole document. */
function withTablesAlike(blocks: readonly Block[]): Block[] {
  const headers = ({ columns }: Table) => columns.map(({ header }) => plainText(header)).join('\n');
  const alike = new Map<string, Table & { readonly rows: Row[] }>();
  for (const block of blocks) {
    if (block.type !== 'table') continue;
    const known = alike.get(headers(block));
    if (known) known.rows.push(...block.rows);
    else alike.set(headers(block), { ...block, rows: [...block.rows] });
  }
  return blocks.map((block) =>
    block.type === 'table' ? { ...block, alike: alike.get(headers(block))! } : block,
  );
}

/** What is to be known of weeks whatever is planned in them. */
function weekNotes(section: GridSection, { periods, keyDates }: Grid, facts: OverviewFacts): Paragraph[] {
  const days = daysOf(section);
  if (!days) return [];
  const named = (label: Parameters<typeof labelled>[1], all: typeof keyDates | typeof periods) => {
    const texts = all
      .filter((each) => overlap(each, days))
      .map(({ name, from, to }) =>
        facts.words.text('keyDateOn', name, facts.words.period(from, to, undefined) ?? ''),
      );
    return texts.length > 0 ? [labelled(facts, label, plain(texts.join('; ')))] : [];
  };
  return [...named('protectedPeriods', periods), ...named('keyDates', keyDates)];
}

/** The days that a section is about; undefined where it is about no weeks. */
function daysOf({ weeks }: GridSection): Days | undefined {
  const [first, last] = [weeks[0], weeks.at(-1)];
  return first === undefined || last === undefined ? undefined : { from: first, to: addDays(last, 6) };
}

/** Whether something stands above a section already, for all of its items. */
function isSaidAbove(matter: Matter, section: GridSection): boolean {
  const days = daysOf(section);
  if (matter.kind !== 'key date' || !days) return false;
  return matter.keyDate.audiences.length === 0 && overlap(matter.keyDate, days);
}

function dueBlocks(dues: readonly GridDue[], facts: OverviewFacts): Block[] {
  if (dues.length === 0) return [];
  const { words, cells } = facts;
  const table = headedTable<GridDue>(facts, {
    title: words.text('dueInTheseDays'),
    description: words.text('dueDescription', dues.length),
    items: dues,
    columns: [
      { header: 'dueBy', cell: ({ day }) => cells.own(words.day(day, undefined)) },
      { header: 'whatIsDue', cell: (due) => cells.list([dueInWords(due, words)]) },
      { header: 'activity', cell: ({ item }) => cells.list([item.activity.activity]) },
      { header: 'planOrService', cell: ({ item }) => planCell(item, facts) },
      { header: 'goesOut', cell: ({ item }) => cells.own(goesOutInWords(item, words), 'noDateYet') },
      { header: 'lead', cell: ({ item }) => cells.of(peopleOf(item, words).owner) },
    ],
  });
  return [{ type: 'heading', level: topLevel, content: words.say('dueInTheseDays') }, table];
}

function itemTable(
  section: GridSection,
  matters: ReadonlyMap<GridItem, readonly Matter[]>,
  facts: OverviewFacts,
): Table {
  const { title, items } = section;
  const description = facts.words.text('gridTableDescription', items.length);
  const mattersOfItem = (item: GridItem) =>
    (matters.get(item) ?? []).filter((matter) => !isSaidAbove(matter, section));
  return headedTable(facts, { title, description, items, columns: columnsOf(mattersOfItem, facts) });
}

/** A table whose heading stands above it already. */
function headedTable<Item>(
  facts: OverviewFacts,
  {
    title,
    ...rest
  }: {
    readonly title: string;
    readonly description: string;
    readonly items: readonly Item[];
    readonly columns: readonly ColumnOf<Item>[];
  },
): Table {
  const blocks = captionedTable<Item>(facts, { title: 'grid', isWide: true, ...rest });
  const table = blocks.find((block): block is Table => block.type === 'table')!;
  return { ...table, title };
}

function planCell({ record }: GridItem, { cells }: OverviewFacts): Cell {
  return cells.list([plain(record.title), record.service]);
}

function columnsOf(
  mattersOfItem: (item: GridItem) => readonly Matter[],
  facts: OverviewFacts,
): ColumnOf<GridItem>[] {
  const { words, cells, values } = facts;
  return [
    { header: 'when', cell: (item) => cells.own(whenInWords(item, words), 'noDateYet') },
    {
      header: 'activity',
      cell: ({ activity }) =>
        cells.labelled([
          [undefined, activity.activity],
          ['headline', activity.headline],
          ['status', activity.status === undefined ? undefined : words.own(words.choice(activity.status))],
          [undefined, activity.isInternal ? words.say('internalItem') : undefined],
        ]),
    },
    {
      header: 'planOrService',
      cell: (item) => planCell(item, facts),
    },
    { header: 'audience', cell: ({ audiences }) => namesCell(audiences) },
    { header: 'channel', cell: ({ channels }) => namesCell(channels) },
    {
      header: 'whoDoesWhat',
      cell: (item) => {
        const { owner, speaker, approver } = peopleOf(item, words);
        return cells.labelled([
          ['lead', owner],
          ['spokesperson', speaker],
          ['approver', approver],
        ]);
      },
    },
    {
      header: 'whatToMind',
      cell: (item) => cells.list(mattersOfItem(item).map((matter): Inline[] => matterInWords(matter, words))),
      has: () => true,
    },
  ];

  function namesCell(names: readonly string[]): Cell {
    return cells.list(
      names.map((name) => values.line(name)),
      'notStated',
    );
  }
}
