import type { FromPage, ToPage } from '../panel/messages.ts';
import type { MixSheet } from '../panel/mix-sheet.ts';
import {
  type GridView,
  type Look,
  mostColumns,
  mostRows,
  type PanelView,
  type Sheet,
} from '../panel/sheet.ts';
import { DetailsDialog } from './details.ts';
import { Drawing } from './drawing.ts';
import { element, made } from './elements.ts';
import { placeAfter } from './keys.ts';
import { MixView } from './mix.ts';
import type { Place } from './place.ts';
import { around, Frame, firstToShow, holds, type Sight } from './sight.ts';
import { type PageState, stateFrom } from './state.ts';
import { Tools } from './tools.ts';

/** What the editor hands to its pages. */
declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  getState(): unknown;
  setState(state: PageState): void;
};

/** With so many rows and columns left beyond what is in sight, more is asked for. */
const spareRows = 8;
const spareColumns = 4;

/** So long after the last step of scrolling it is remembered, in milliseconds. */
const rememberDelay = 100;

const editor = acquireVsCodeApi();
const scroller = element('scroller', HTMLElement);
const root = element('sheet', HTMLElement);
const room = element('room', SVGElement);
const drawing = new Drawing(root);
const details = new DetailsDialog({
  words: root.dataset,
  open: (place) => editor.postMessage({ type: 'open', place }),
  move: (place) => editor.postMessage({ type: 'move', place }),
  closed: () => focusActive(),
});

const tools = new Tools({
  groupBy: (by) => {
    active = { row: 0, column: active.column };
    change({ by, open: [] });
  },
  filter: (words) => change({ filter: words }),
  showInternal: (internal) => change({ internal }),
  show: (view) => showView(view),
  save: () => editor.postMessage({ type: 'export', view: look.view }),
  goToToday: () => {
    if (sheet?.view === 'weeks') goTo({ row: Math.max(0, active.row), column: sheet.today });
  },
  leave: () => focusView(),
});

const mix = new MixView((key) => {
  const act = mixActions[key.toLowerCase()];
  act?.();
  return act !== undefined;
});

let { look, active, first } = stateFrom(editor.getState());
/** The way in which the grid was shown last. */
let gridView: GridView = 'weeks';
/** As it was last; undefined before it has come, and while the mix is in view. */
let sheet: Sheet | undefined;
let frame = measured();
let remembering: ReturnType<typeof setTimeout> | undefined;
/** What was last asked for, so that it is asked for once. */
let asked = '';
/** Whether the answer is still to come: what is wanted meanwhile is asked for then, and not each step of scrolling. */
let isWaiting = false;
/** Whether the focus goes to the active cell as soon as that is there. */
let focusWaits = false;

function measured(): Frame {
  const probe = element('probe', HTMLElement);
  const [head, cell] = [
    probe.children[0]!.getBoundingClientRect(),
    probe.children[1]!.getBoundingClientRect(),
  ];
  return new Frame({
    width: scroller.clientWidth,
    height: scroller.clientHeight,
    headWidth: head.width,
    headHeight: head.height,
    cellWidth: cell.width,
    cellHeight: cell.height,
  });
}

function sightNow(): Sight {
  const { rowCount, columnCount } = sheet ?? { rowCount: 0, columnCount: 0 };
  return frame.sight(scroller.scrollLeft, scroller.scrollTop, rowCount, columnCount);
}

function remember(): void {
  clearTimeout(remembering);
  editor.setState({ look, active, first });
}

/** Remembers when scrolling has come to rest: the editor need not hear of each step. */
function rememberSoon(): void {
  clearTimeout(remembering);
  remembering = setTimeout(remember, rememberDelay);
}

/** Asks for what is in sight and around it, unless that is there or has been asked for. */
function ask(): void {
  const sight = sheet ? sightNow() : { rows: { from: first?.row ?? 0, count: 0 }, columns: firstColumns() };
  const rows = around(sight.rows, mostRows, sheet?.rowCount ?? Number.POSITIVE_INFINITY);
  const columns = around(sight.columns, mostColumns, sheet?.columnCount ?? Number.POSITIVE_INFINITY);
  look = { ...look, rows, columns };
  const wanted = JSON.stringify(look);
  if (isWaiting || wanted === asked) return;
  isWaiting = true;
  asked = wanted;
  editor.postMessage({ type: 'look', look });
}

function firstColumns(): Sight['columns'] {
  return { from: Math.max(0, first?.column ?? 0), count: 0 };
}

function draw(): void {
  if (!sheet) return;
  const hadFocus = root.contains(document.activeElement);
  const sight = sightNow();
  drawing.draw(sheet, sight, active);
  const cell = drawing.cell(active);
  // Scrolled out of sight, the grid itself keeps the place among the tab stops.
  root.tabIndex = cell ? -1 : 0;
  if (hadFocus && document.activeElement !== cell) (cell ?? root).focus({ preventScroll: true });
  const there = {
    rows: { from: sheet.firstRow, count: sheet.rows.length },
    columns: { from: sheet.firstColumn, count: sheet.columns.length },
  };
  if (
    !holds(there.rows, sight.rows, spareRows, sheet.rowCount) ||
    !holds(there.columns, sight.columns, spareColumns, sheet.columnCount)
  )
    ask();
}

function makeRoom(): void {
  const { width, height } = frame.room(sheet?.rowCount ?? 0, sheet?.columnCount ?? 0);
  room.setAttribute('width', String(width));
  room.setAttribute('height', String(height));
}

function scrollTo({ row, column }: Place): void {
  scroller.scrollTop = Math.max(0, row) * frame.sizes.cellHeight;
  scroller.scrollLeft = Math.max(0, column) * frame.sizes.cellWidth;
}

function focusActive(): void {
  (drawing.cell(active) ?? root).focus({ preventScroll: true });
}

/** Makes a cell the active one, and brings it into sight. */
function goTo(place: Place): void {
  active = place;
  const { rows, columns } = sightNow();
  scrollTo({
    row: firstToShow(rows.from, frame.rows, place.row),
    column: firstToShow(columns.from, frame.columns, place.column),
  });
  draw();
  focusWaits = !isThere(place);
  if (!focusWaits) focusActive();
  remember();
}

/** Whether it is known what a cell holds. */
function isThere({ row, column }: Place): boolean {
  if (!sheet) return false;
  const hasRow = row < 0 || sheet.rows[row - sheet.firstRow] !== undefined;
  return hasRow && (column < 0 || sheet.columns[column - sheet.firstColumn] !== undefined);
}

function receive(next: Sheet): void {
  const isFirst = sheet === undefined;
  const isOtherView = sheet !== undefined && sheet.view !== next.view;
  const earlierWeeks = sheet?.view === 'weeks' && next.view === 'weeks' ? next.today - sheet.today : 0;
  const key = sheet?.rows[active.row - sheet.firstRow]?.key;
  const moved = next.rows.findIndex((row) => row.key === key);
  sheet = next;
  document.body.classList.toggle('list', next.view === 'list');
  frame = measured();
  makeRoom();
  if (key !== undefined && moved >= 0) active = { ...active, row: next.firstRow + moved };
  if (earlierWeeks !== 0) {
    // Plans of other weeks have come to be known: the week that was looked at stays in its place.
    scroller.scrollLeft += earlierWeeks * frame.sizes.cellWidth;
    if (active.column >= 0) active = { ...active, column: Math.max(0, active.column + earlierWeeks) };
  }
  active = {
    // Where nothing fits, the place is kept for when something does again.
    row: next.rowCount === 0 ? active.row : Math.min(active.row, next.rowCount - 1),
    column: Math.min(active.column, next.columnCount - 1),
  };
  if (isFirst) scrollTo(first ?? { row: 0, column: next.view === 'weeks' ? next.today : 0 });
  if (isOtherView) scrollTo({ row: Math.max(0, active.row), column: next.view === 'weeks' ? next.today : 0 });
  say(next);
  draw();
  if (focusWaits && isThere(active)) {
    focusWaits = false;
    focusActive();
  }
  remember();
}

function receiveMix(next: MixSheet): void {
  say(next);
  mix.draw(next);
}

/** Shows what came, unless something else has been looked at meanwhile: then that is asked for. */
function answered(message: Extract<ToPage, { type: 'sheet' | 'mix' }>): void {
  isWaiting = false;
  if (message.type === 'mix') {
    if (look.view === 'mix') receiveMix(message.mix);
  } else if (look.view !== 'mix') receive(message.sheet);
  if (JSON.stringify(look) !== asked) ask();
}

/** How much there is in all, and what else is to be known of it. */
function say({ summary, notes }: Pick<Sheet, 'summary' | 'notes'>): void {
  element('summary', HTMLElement).textContent = summary;
  element('notes', HTMLElement).replaceChildren(...notes.map((note) => made('li', '', note)));
}

/** Looks at the rows in another way, from the first one on. */
function change(changes: Partial<Look>): void {
  look = { ...look, ...changes };
  if (sheet && !('open' in changes)) scroller.scrollTop = 0;
  tools.show(look);
  ask();
  remember();
}

/** Shows the grid in one of its ways, or the mix. */
function showView(view: PanelView): void {
  if (view === look.view) return;
  if (view === 'mix') sheet = undefined;
  else active = { ...active, column: -1 };
  if (look.view !== 'mix') gridView = look.view;
  // The columns of weeks and of the list have nothing to do with each other.
  if (view !== 'mix' && view !== gridView) first = undefined;
  mix.isShown = view === 'mix';
  change({ view });
}

/** The same by a key pressed in what is in view: the focus goes with it. */
function switchTo(view: PanelView): void {
  showView(view);
  focusView();
}

function focusView(): void {
  if (look.view === 'mix') mix.focus();
  else focusActive();
}

function unfold(open: boolean): void {
  const row = sheet?.rows[active.row - sheet.firstRow];
  if (sheet?.view !== 'weeks' || !row || row.isOpen === undefined || row.isOpen === open) return;
  change({ open: open ? [...look.open, row.key] : look.open.filter((key) => key !== row.key) });
}

function openActive(): void {
  const row = sheet?.rows[active.row - sheet.firstRow];
  if (!sheet || !row) return;
  const cell = active.column < 0 ? undefined : row.cells[active.column - sheet.firstColumn];
  const place = active.column < 0 ? row.place : cell?.place;
  if (place) editor.postMessage({ type: 'open', place });
  else if (active.column < 0) unfold(!row.isOpen);
}

function showDetails(): void {
  if (active.row < 0) return;
  const { row, column } = active;
  editor.postMessage({ type: 'details', row, ...(column < 0 ? {} : { column }) });
}

const actions: Readonly<Record<string, () => void>> = {
  enter: openActive,
  ' ': showDetails,
  '+': () => unfold(true),
  '-': () => unfold(false),
  '/': () => tools.focusFilter(),
  l: () => switchTo(look.view === 'list' ? 'weeks' : 'list'),
  m: () => switchTo('mix'),
};

/** What keys do in the mix. */
const mixActions: Readonly<Record<string, () => void>> = {
  '/': () => tools.focusFilter(),
  l: () => switchTo('list'),
  m: () => switchTo(gridView),
};

root.addEventListener('keydown', (event) => {
  if (!sheet) return;
  const { rowCount, columnCount } = sheet;
  const place = placeAfter(event, active, {
    rowCount,
    columnCount,
    rowsInSight: frame.rows,
    firstColumn: sightNow().columns.from,
  });
  const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey;
  const act = isPlain ? actions[event.key.toLowerCase()] : undefined;
  if (!place && !act) return;
  event.preventDefault();
  if (place) goTo(place);
  else act?.();
});

root.addEventListener('click', (event) => {
  if (!(event.target instanceof Element)) return;
  const place = drawing.placeOf(event.target);
  if (!place) return;
  goTo(place);
  if (place.column >= 0) showDetails();
  else if (event.target.classList.contains('twisty')) unfold(!event.target.classList.contains('open'));
});

root.addEventListener('dblclick', openActive);

scroller.addEventListener('scroll', () => {
  if (!sheet) return;
  const { rows, columns } = sightNow();
  if (first?.row === rows.from && first.column === columns.from) return;
  first = { row: rows.from, column: columns.from };
  draw();
  rememberSoon();
});

new ResizeObserver(() => {
  // Behind the mix it has no size.
  if (look.view === 'mix') return;
  frame = measured();
  makeRoom();
  draw();
}).observe(scroller);

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  switch (data.type) {
    case 'sheet':
    case 'mix':
      answered(data);
      break;
    case 'details':
      details.show(data.details);
      break;
    case 'view':
      showView(data.view);
      break;
  }
});

mix.isShown = look.view === 'mix';
tools.show(look);
ask();
