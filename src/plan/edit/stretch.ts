import { lineEnding, type Range, type TextEdit } from '../../text/text.ts';
import type { CampaignDocument } from '../document.ts';
import type { IsoDate, PlanDate } from '../values/dates.ts';
import { isInFlow } from './places.ts';

/**
 * Writes `start` and `end` in the place of a `date`, in the style that stands there.
 * @param range the value of `date`, quotation marks included
 * @returns nothing where no such key stands before the value
 */
export function writeStretch(
  document: CampaignDocument,
  range: Range,
  from: IsoDate | PlanDate,
  to: IsoDate | PlanDate,
): TextEdit[] {
  const { text, lines } = document;
  const before = text.slice(lines.line(lines.position(range.start).line).start, range.start);
  const key = /(?<![\w-])date[ \t]*:[ \t]*$/.exec(before);
  if (!key) return [];
  const indentation = before.slice(0, key.index).replaceAll(/[^ \t]/g, ' ');
  const separator = isInFlow(document, range) ? ', ' : `${lineEnding(text)}${indentation}`;
  const start = range.start - key[0].length;
  return [{ range: { start, end: range.end }, newText: `start: ${from}${separator}end: ${to}` }];
}
