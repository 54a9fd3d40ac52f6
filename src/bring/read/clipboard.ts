import { type Block, type Item, isShortLine, type Outline, oneLine } from '../outline.ts';
import { readCsvOutline } from './csv.ts';
import { readHtmlOutline } from './html.ts';

/** What is on the clipboard. */
export interface Clipboard {
  readonly html: string;
  readonly text: string;
}

/**
 * What was copied, where it is more than plain text: tables, lists, also those that are only typed.
 * @param takesLines whether several short lines are taken for a list too
 */
export function readClipboard({ html, text }: Clipboard, takesLines: boolean): Outline | undefined {
  const outline = html === '' ? undefined : readHtmlOutline(html);
  if (outline?.blocks.some(({ kind }) => kind === 'table' || kind === 'item')) return outline;
  if (isYaml(text)) return undefined;
  // Cells of a spreadsheet.
  if (/\t/.test(withoutMarks(text)) || /^"[^"]*\n[^"]*"\s*$/m.test(text)) return readCsvOutline(text);
  const lines = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
  const items = typedItems(lines) ?? (takesLines ? shortLines(lines) : undefined);
  return items && { blocks: items, asides: [] };
}

/** Whether a text is written as the frontmatter is: keys with their values, or a list of hyphens. */
const isYaml = (text: string) => /^\s*(?:[-\w]+:(?:\s|$)|- )/m.test(text);

/** What programs put before the entries of lists in plain text; a hyphen is what a plan itself has. */
const mark = /^\s*(?:[•▪◦·●○‣*§–]|o(?=\t)|(\d{1,2}|[a-z])[.)])\s+(?=\S)/u;

const withoutMarks = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.replace(mark, ''))
    .join('\n');

function typedItems(lines: readonly string[]): Block[] | undefined {
  if (lines.length === 0 || !lines.every((line) => mark.test(line))) return undefined;
  return lines.map((line) => itemOf(line.replace(mark, ''), mark.exec(line)![1] !== undefined));
}

function shortLines(lines: readonly string[]): Block[] | undefined {
  if (lines.length < 2 || !lines.every((line) => isShortLine(line.trim()))) return undefined;
  return lines.map((line) => itemOf(line, false));
}

function itemOf(line: string, isNumbered: boolean): Item {
  return { kind: 'item', depth: 0, isNumbered, text: oneLine(line) };
}
