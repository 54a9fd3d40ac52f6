import { gridGroupings } from '../portfolio/groupings.ts';
import type { MixSheet } from './mix-sheet.ts';
import {
  type Details,
  type Look,
  type PanelView,
  type PlacedLine,
  panelViews,
  type Sheet,
  type Stretch,
} from './sheet.ts';

/** What the page is told. */
export type ToPage =
  | { readonly type: 'sheet'; readonly sheet: Sheet }
  | { readonly type: 'mix'; readonly mix: MixSheet }
  | { readonly type: 'details'; readonly details: Details | undefined }
  /** Another view has been asked for from outside. */
  | { readonly type: 'view'; readonly view: PanelView };

/** What the page asks for. */
export type FromPage =
  | { readonly type: 'look'; readonly look: Look }
  | { readonly type: 'details'; readonly row: number; readonly column?: number | undefined }
  | { readonly type: 'open' | 'move'; readonly place: PlacedLine }
  /** What is in view is to be saved as a file. */
  | { readonly type: 'export'; readonly view: PanelView };

/**
 * Reads what a page sends: it may be the page of an older version that the editor has kept.
 * @returns undefined where it is nothing that is known
 */
export function messageFrom(given: unknown): FromPage | undefined {
  if (!isRecord(given)) return undefined;
  switch (given.type) {
    case 'look':
      return { type: 'look', look: lookFrom(given.look) };
    case 'details':
      return isIndex(given.row)
        ? { type: 'details', row: given.row, column: isIndex(given.column) ? given.column : undefined }
        : undefined;
    case 'open':
    case 'move': {
      const { type, place } = given;
      if (!isRecord(place) || typeof place.path !== 'string' || !isIndex(place.line)) return undefined;
      return { type, place: { path: place.path, line: place.line } };
    }
    case 'export':
      return { type: 'export', view: viewFrom(given.view) };
    default:
      return undefined;
  }
}

/** A look as far as it can be made out; what is missing is what is usual. */
export function lookFrom(given: unknown): Look {
  const { by, view, filter, internal, open, rows, columns } = isRecord(given) ? given : {};
  return {
    by: gridGroupings.find((grouping) => grouping === by) ?? 'plan',
    view: viewFrom(view),
    filter: typeof filter === 'string' ? filter : '',
    internal: internal === true,
    open: Array.isArray(open) ? open.filter((key) => typeof key === 'string') : [],
    rows: stretchFrom(rows),
    columns: stretchFrom(columns),
  };
}

function viewFrom(given: unknown): PanelView {
  return panelViews.find((known) => known === given) ?? 'weeks';
}

function stretchFrom(given: unknown): Stretch {
  const { from, count } = isRecord(given) ? given : {};
  return { from: isIndex(from) ? from : 0, count: isIndex(count) ? count : 0 };
}

function isIndex(given: unknown): given is number {
  return Number.isInteger(given) && Number(given) >= 0;
}

function isRecord(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}
