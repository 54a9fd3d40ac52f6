import { lookFrom } from '../panel/messages.ts';
import type { Look } from '../panel/sheet.ts';
import type { Place } from './place.ts';

/** What the page remembers of itself while it is hidden, and over restarts. */
export interface PageState {
  readonly look: Look;
  readonly active: Place;
  /** The first row and column in sight; undefined until the page has been scrolled: then this week is shown. */
  readonly first: Place | undefined;
}

/** What was remembered, as far as it can be made out. */
export function stateFrom(given: unknown): PageState {
  const { look, active, first } = fields(given);
  return {
    look: lookFrom(look),
    active: placeFrom(active) ?? { row: 0, column: -1 },
    first: placeFrom(first),
  };
}

function placeFrom(given: unknown): Place | undefined {
  const { row, column } = fields(given);
  return Number.isInteger(row) && Number.isInteger(column)
    ? { row: Number(row), column: Number(column) }
    : undefined;
}

function fields(given: unknown): Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null ? (given as Readonly<Record<string, unknown>>) : {};
}
