import type { Range } from '../../../text/text.ts';
import { valueText } from '../scan/lines.ts';
import { marksIn } from '../scan/marks.ts';
import { quoting, type Slip, type Stop } from './slip.ts';

/** An unquoted text that begins with a character that means something else in YAML: `lead: @sam`. */
export function specialStart({ yaml, line, error }: Stop): Slip | undefined {
  const { value: range } = line;
  const value = valueText(line);
  const special = /^[@`%*&!|>?[{-]/.exec(value)?.[0];
  if (!special || error.offset < range.start || error.offset > range.end) return undefined;
  if (/[[{]/.test(special) && !hasTextBehindBracket(yaml, range)) return undefined;
  if (/^[|>][-+\d]*$/.test(value)) return undefined;
  if (line.key === undefined && !line.isItem) return undefined;
  return {
    cause: 'special-start',
    range,
    edits: [quoting(yaml, range)],
    offer: true,
    // A lone question mark keeps a place for what is not yet known.
    silent: /^\?+$/.test(value),
    detail: special,
  };
}

/** `[draft] Recycle more`: the bracket is closed, and words follow. */
function hasTextBehindBracket(yaml: string, range: Range): boolean {
  const closing = marksIn(yaml, range).find(({ sort, depth }) => sort === 'closing' && depth === 0);
  return closing !== undefined && yaml.slice(closing.end, range.end).trim() !== '';
}
