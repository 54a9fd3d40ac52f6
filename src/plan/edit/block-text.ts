import { lineEnding, type TextEdit } from '../../text/text.ts';
import type { CampaignDocument } from '../document.ts';
import type { FieldLocation } from '../format/locations.ts';

/**
 * Writes another text where one stands as a block (`|` or `>`): its sign and its indentation stay.
 * @returns nothing where none stands there
 */
export function setBlockText(
  document: CampaignDocument,
  { key, value }: FieldLocation,
  text: string,
): TextEdit[] {
  if (value.kind !== 'scalar' || value.style !== 'block' || !key) return [];
  const { lines } = document;
  const first = lines.position(key.range.start).line + 1;
  const last = lines.position(value.range.end).line;
  if (last < first) return [];
  const range = { start: lines.line(first).start, end: lines.line(last).end };
  const margin = /^[ \t]*/.exec(document.text.slice(range.start, range.end))![0];
  const eol = lineEnding(document.text);
  return [
    {
      range,
      newText: text
        .split(/\r?\n/)
        .map((line) => (line === '' ? '' : margin + line))
        .join(eol),
    },
  ];
}
