import { read } from './statement.ts';

/** What the words of a measure count. */

/** Whether a measure counts only the work itself and whom it reached, not what people noticed, thought or did. */
export function countsOutputOnly(measure: string): boolean {
  const statement = read(measure);
  return statement.fits('output-measure') && !statement.fits('reaction-measure');
}
