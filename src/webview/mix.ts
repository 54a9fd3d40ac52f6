import type { MixSheet, MixSheetGap, MixSheetRow, MixSheetTable } from '../panel/mix-sheet.ts';
import { element, made } from './elements.ts';

const svg = 'http://www.w3.org/2000/svg';

/** The mix on the page: tables under headings, and bars behind their figures. */
export class MixView {
  readonly #root = element('mix', HTMLElement);
  /** As it was drawn last: what has not changed is not drawn again, so that its reader keeps the place. */
  #drawn = '';

  /** @param keyed what a key does that is pressed in it; returns false where it is none of these */
  constructor(keyed: (key: string) => boolean) {
    this.#root.addEventListener('keydown', (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (keyed(event.key)) event.preventDefault();
    });
  }

  set isShown(isShown: boolean) {
    this.#root.hidden = !isShown;
  }

  focus(): void {
    this.#root.focus();
  }

  draw(mix: MixSheet): void {
    const state = JSON.stringify(mix);
    if (state === this.#drawn) return;
    this.#drawn = state;
    this.#root.lang = mix.language;
    this.#root.ariaLabel = mix.title;
    const note = made('p', 'counted', mix.gapsNote);
    note.lang = document.documentElement.lang;
    this.#root.replaceChildren(
      made('h2', '', mix.title),
      made('p', 'counted', mix.counted),
      ...mix.tables.flatMap((table) => tableOf(table)),
      ...(mix.gapsNote === '' ? [] : [note]),
      ...mix.gaps.flatMap((gap) => gapOf(gap)),
    );
  }
}

function gapOf({ title, sentence, table }: MixSheetGap): HTMLElement[] {
  return table ? tableOf(table) : [made('h3', '', title), made('p', '', sentence)];
}

/** A table, and what is to be said below it. */
function tableOf({ title, headers, heads, rows, total, more }: MixSheetTable): HTMLElement[] {
  const table = made('table');
  const caption = made('caption');
  caption.append(made('h3', '', title));
  const top = made('tr');
  for (const { text, isFigure } of headers) {
    const header = made('th', isFigure ? 'figure' : '', text);
    header.scope = 'col';
    top.append(header);
  }
  const head = made('thead');
  head.append(top);
  const body = made('tbody');
  body.append(...rows.map((row) => rowOf(row, headers, heads)));
  table.append(caption, head, body);
  if (total) {
    const foot = made('tfoot');
    foot.append(rowOf({ cells: total, bars: [] }, headers, 1));
    table.append(foot);
  }
  return [table, ...(more === '' ? [] : [made('p', 'counted', more)])];
}

function rowOf(
  { cells, bars }: MixSheetRow,
  headers: MixSheetTable['headers'],
  heads: number,
): HTMLTableRowElement {
  const row = made('tr');
  for (const [index, text] of cells.entries()) {
    const className = headers[index]?.isFigure ? 'figure' : '';
    const cell = index < heads ? made('th', className) : made('td', className);
    if (index < heads) cell.scope = 'row';
    const bar = bars[index] ?? 0;
    cell.append(text, ...(bar > 0 ? [barOf(bar)] : []));
    row.append(cell);
  }
  return row;
}

/** A bar for the eye only: its figure stands beside it. */
function barOf(hundredths: number): SVGElement {
  const bar = document.createElementNS(svg, 'svg');
  bar.setAttribute('class', 'bar');
  bar.ariaHidden = 'true';
  const fill = document.createElementNS(svg, 'rect');
  fill.setAttribute('width', `${hundredths}%`);
  fill.setAttribute('height', '100%');
  bar.append(fill);
  return bar;
}
