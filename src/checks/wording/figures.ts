import { read } from './statement.ts';

/** What an objective's words say in figures. Only words that surely say so count. */

/** Whether a text gives a figure that is not merely part of a date or a name. */
export function hasFigure(text: string): boolean {
  return read(text).fits('figure');
}

/** Whether a text says what its figure counts. */
export function hasUnit(text: string): boolean {
  return read(text).fits('unit');
}

/** Whether a text says by when. */
export function hasDeadline(text: string): boolean {
  return read(text).fits('deadline');
}

/** Whether a text says where things stand today: “from 9% to 6%”, “when the last change brought 430”. */
export function hasBaseline(text: string): boolean {
  return read(text).fits('baseline');
}

/** Whether it is promised to find out where things stand: such an objective needs no figure. */
export function seeksBaseline(text: string): boolean {
  return read(text).fits('baseline-sought');
}

/** Whether a change is told against what was before: “by 5% over last year”. */
export function isAgainstBefore(text: string): boolean {
  return read(text).fits('against-before');
}
