import * as l10n from '@vscode/l10n';
import { addDays, type IsoDate, localDate } from '../plan/values/dates.ts';
import { weekOf } from '../plan/values/schedule.ts';
import { type Grid, type GridDue, type GridItem, gridSteps } from '../portfolio/grid.ts';
import type { Library } from '../portfolio/library.ts';
import { unpackPlace } from '../portfolio/place.ts';
import { partOf, type Steps } from '../steps.ts';
import { capitalised } from '../text/text.ts';
import { listColumns } from './list-columns.ts';
import { sayDue } from './matter-words.ts';
import { type MindedRow, Minds, marksOf, sayMinded } from './minds.ts';
import { sayActivities, sayFitsNothing, sayNothingOf, sayRegisters, sayUnread } from './phrases.ts';
import { type PanelRow, PanelRows } from './rows.ts';
import {
  type DetailedItem,
  type Details,
  type GridLook,
  mostColumns,
  mostRows,
  type PlacedLine,
  type Sheet,
  type SheetCell,
  type SheetColumn,
  type SheetRow,
  type Stretch,
} from './sheet.ts';
import { panelDays, spanOf, type Week, type WeekSpan, weeksIn } from './weeks.ts';

/** So many letters of a month stand over a column. */
const shortMonth = 3;

/** What is due in so many days is shown before all else in the list: those of the page for the meeting. */
const daysAhead = 27;

/** So many activities are listed of a cell; a row may stand for thousands. */
const mostDetails = 50;

/** The grid as the panel shows it: the whole stays here, and the page is handed what is in sight of it. */
export class Board {
  readonly #grid: Grid;
  readonly #today: IsoDate;
  readonly #weeks: readonly Week[];
  /** The first and the last week of each activity, by their places among the weeks; cut at the ends. */
  readonly #spans = new Map<GridItem, WeekSpan>();
  readonly #rows: PanelRows;
  readonly #minds: Minds;
  /** What is due soon, by activity, and by when. */
  readonly #dues = new Map<GridItem, readonly GridDue[]>();
  readonly #dueBy: IsoDate;
  #counted: { readonly choice: string; readonly summary: string } | undefined;

  private constructor(grid: Grid, today: IsoDate) {
    this.#grid = grid;
    this.#today = today;
    this.#weeks = weeksIn(grid);
    this.#dueBy = addDays(today, daysAhead);
    for (const due of grid.dues)
      if (due.day <= this.#dueBy) this.#dues.set(due.item, [...(this.#dues.get(due.item) ?? []), due]);
    this.#rows = new PanelRows([...grid.items, ...grid.undated], [...this.#dues.keys()]);
    this.#minds = new Minds(grid);
    const first = this.#weeks[0]!.monday;
    for (const item of grid.items)
      if (item.days) this.#spans.set(item, spanOf(item.days, first, this.#weeks.length));
  }

  /**
   * Makes the board of a library, step by step: thousands of plans take a while.
   * @param internal whether activities that are marked internal are shown
   */
  static *of(library: Library, today: IsoDate, internal: boolean): Steps<Board> {
    const days = panelDays(library, today);
    const grid = yield* partOf(gridSteps(library, { ...days, today, internal }), 0, 0.8);
    const board = new Board(grid, today);
    yield* partOf(board.#rows.prepare(), 0.8, 1);
    return board;
  }

  /** What is in sight. A stretch beyond the end is moved back to where there is something. */
  sheet(look: GridLook): Sheet {
    const all = this.#rows.rows(look);
    const rows = within(look.rows, all.length, mostRows);
    const isList = look.view === 'list';
    const columnCount = isList ? listColumns.length : this.#weeks.length;
    const columns = within(look.columns, columnCount, mostColumns);
    const weeks = isList ? [] : this.#weeks.slice(columns.from, columns.from + columns.count);
    const shown = all.slice(rows.from, rows.from + rows.count);
    return {
      view: look.view,
      rowCount: all.length,
      columnCount,
      firstRow: rows.from,
      firstColumn: columns.from,
      columns: isList
        ? listColumns
            .slice(columns.from, columns.from + columns.count)
            .map(({ title }) => listColumn(title()))
        : weeks.map((week) => this.#weekColumn(week)),
      rows: shown.map((row) => this.#sheetRow(row, look, weeks, columns)),
      summary: this.#summary(look),
      notes: this.#notes(),
      today: this.#weeks.findIndex(({ monday }) => monday === weekOf(this.#today)),
    };
  }

  /**
   * What a cell holds.
   * @param row its place among all rows of the look, from zero
   * @param column its place among all columns, from zero; undefined for the row’s head, which stands for the whole row
   * @returns undefined where there is no such row any more, or nothing in the cell
   */
  details(look: GridLook, row: number, column: number | undefined): Details | undefined {
    const shown = this.#rows.rows(look)[row];
    if (!shown) return undefined;
    const week = look.view === 'list' || column === undefined ? undefined : this.#weeks[column];
    const all = itemsOf(shown);
    const items = week === undefined ? all : (this.#byWeek(all, [week])[0] ?? []);
    if (items.length === 0) return undefined;
    const name = this.#nameOf(shown, look);
    const listed = items.slice(0, mostDetails);
    const rest = items.length - listed.length;
    return {
      title: week === undefined ? name : l10n.t('{0}, week of {1}', name, week.name),
      minds:
        week === undefined
          ? []
          : sayMinded(this.#minds.inWeek(items, week.monday, mindedRow(shown, look))).map(capitalised),
      items: listed.map((item) => this.#detailed(item)),
      more: rest > 0 ? l10n.t('And {0} more: open the row to see them all.', rest) : '',
    };
  }

  #sheetRow(row: PanelRow, look: GridLook, weeks: readonly Week[], columns: Stretch): SheetRow {
    const { item, isOpen, key, isDue } = row;
    const items = itemsOf(row);
    const isPlan = look.by === 'plan' && !isDue;
    const note = item ? (isPlan ? '' : item.record.title) : sayActivities(items.length);
    const [first] = items;
    const text = this.#nameOf(row, look);
    return {
      key,
      level: item ? 2 : 1,
      isOpen: item ? undefined : isOpen,
      text,
      note,
      spoken: note === '' ? text : `${text}, ${note}`,
      place: item ? placeOf(item) : isPlan && first ? titleOf(first) : undefined,
      cells: look.view === 'list' ? this.#listCells(row, look, columns) : this.#weekCells(row, look, weeks),
    };
  }

  #weekCells(row: PanelRow, look: GridLook, weeks: readonly Week[]): (SheetCell | null)[] {
    const minded = mindedRow(row, look);
    const name = this.#nameOf(row, look);
    return this.#byWeek(itemsOf(row), weeks).map((items, index) => {
      const week = weeks[index]!;
      const [first] = items;
      if (!first) return null;
      const only = items.length === 1 ? first : undefined;
      const what = only ? l10n.t('1 activity, {0}', only.activity.activity) : sayActivities(items.length);
      const minds = this.#minds.inWeek(items, week.monday, minded);
      return {
        text: only ? only.activity.activity : sayActivities(items.length),
        spoken: l10n.t('{0}, week of {1}: {2}', name, week.name, [what, ...sayMinded(minds)].join(', ')),
        marks: marksOf(minds),
        place: placeOf(first),
      };
    });
  }

  #listCells(row: PanelRow, look: GridLook, { from, count }: Stretch): (SheetCell | null)[] {
    const { item, isDue } = row;
    const name = this.#nameOf(row, look);
    const minds = !item ? [] : isDue ? (this.#dues.get(item) ?? []).map(sayDue) : this.#mindsOf(item);
    return listColumns.slice(from, from + count).map(({ title, of }) => {
      const text = item ? of(item, minds) : '';
      if (!item || text === '') return null;
      return { text, spoken: `${name}, ${title()}: ${text}`, marks: [], place: placeOf(item) };
    });
  }

  /** The activities of each of some weeks that follow one another. */
  #byWeek(items: readonly GridItem[], weeks: readonly Week[]): GridItem[][] {
    const found: GridItem[][] = weeks.map(() => []);
    const start = weeks[0]?.index ?? 0;
    for (const item of items) {
      const span = this.#spans.get(item);
      if (!span) continue;
      const end = Math.min(span.last, start + weeks.length - 1);
      for (let week = Math.max(span.first, start); week <= end; week++) found[week - start]!.push(item);
    }
    return found;
  }

  #weekColumn(week: Week): SheetColumn {
    const { marks, spoken } = this.#minds.weekMarks(week.monday);
    const [day = '', month = '', year = ''] = week.name.split(' ');
    const name = l10n.t('week of {0}', week.name);
    return {
      text: `${day} ${month.slice(0, shortMonth)}`,
      note: year,
      name,
      spoken: [name, ...spoken].join(', '),
      marks,
    };
  }

  #nameOf({ item, group, isDue }: PanelRow, { by }: GridLook): string {
    if (item) return item.activity.activity || item.record.title;
    return isDue ? l10n.t('Due by {0}', localDate(this.#dueBy)) : group.name || sayNothingOf(by);
  }

  #mindsOf(item: GridItem): string[] {
    return this.#minds.of(item, this.#today);
  }

  #detailed(item: GridItem): DetailedItem {
    const { record, activity } = item;
    const facts = [
      { name: l10n.t('Plan'), text: record.title },
      ...listColumns
        .filter(({ isMinds }) => !isMinds)
        .map(({ title, of }) => ({ name: title(), text: of(item, []) })),
    ];
    return {
      ...placeOf(item),
      title: activity.activity || record.title,
      facts: facts.filter(({ text }) => text !== ''),
      minds: this.#mindsOf(item),
    };
  }

  #summary(look: GridLook): string {
    const choice = JSON.stringify([look.by, look.filter]);
    if (this.#counted?.choice !== choice) this.#counted = { choice, summary: this.#count(look) };
    return this.#counted.summary;
  }

  #count({ by, filter }: GridLook): string {
    const groups = this.#rows.groups({ by, filter });
    const found = this.#rows.countOf(filter);
    if (found === 0) return sayFitsNothing(filter);
    const clashes = this.#minds.clashCount(this.#rows.fitting(filter));
    const inRows = groups.length === 1 ? l10n.t('in 1 row') : l10n.t('in {0} rows', groups.length);
    const count = `${sayActivities(found)} ${inRows}`;
    if (clashes === 0) return l10n.t('{0}, no clash', count);
    return clashes === 1 ? l10n.t('{0}, 1 clash', count) : l10n.t('{0}, {1} clashes', count, clashes);
  }

  #sayDues(): string {
    const count = sayActivities(this.#dues.size);
    return l10n.t('Due by {0}: {1}. The list shows what, before all else.', localDate(this.#dueBy), count);
  }

  #notes(): string[] {
    const { undated, unread, registers } = this.#grid;
    const count = undated.length;
    return [
      ...sayRegisters(registers),
      ...(this.#dues.size > 0 ? [this.#sayDues()] : []),
      ...(count === 1 ? [l10n.t('1 activity has no known date: the list shows it.')] : []),
      ...(count > 1 ? [l10n.t('{0} activities have no known date: the list shows them.', count)] : []),
      ...sayUnread(unread),
    ];
  }
}

function listColumn(title: string): SheetColumn {
  return { text: title, note: '', spoken: title, name: title, marks: [] };
}

function itemsOf({ item, group }: PanelRow): readonly GridItem[] {
  return item ? [item] : group.items;
}

function mindedRow({ group }: PanelRow, { by }: GridLook): MindedRow {
  return { by, name: group.name };
}

function placeOf({ path, activity }: GridItem): PlacedLine {
  return { path, line: activity.line };
}

/** The line of a plan’s title. */
function titleOf({ path, record }: GridItem): PlacedLine {
  return { path, line: unpackPlace(record.titlePlace).start.line };
}

function within({ from, count }: Stretch, length: number, most: number): Stretch {
  const shown = Math.min(count, most, length);
  return { from: Math.max(0, Math.min(from, length - shown)), count: shown };
}
