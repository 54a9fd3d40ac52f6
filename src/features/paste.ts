import * as l10n from '@vscode/l10n';
import { bring } from '../bring/bring.ts';
import type { Outline } from '../bring/outline.ts';
import { bringDate, type DayOrder } from '../bring/place/dates.ts';
import { severalNames } from '../bring/place/entry.ts';
import { readCsvOutline } from '../bring/read/csv.ts';
import { readHtmlOutline } from '../bring/read/html.ts';
import { isPart, type Part } from '../bring/words/index.ts';
import type { PlanDocument } from '../plan/document.ts';
import { localDate } from '../plan/values/dates.ts';
import { yamlScalar } from '../plan/yaml/quote.ts';
import type { Range, TextEdit } from '../text/text.ts';
import type { ValueCursor } from './cursor/cursor.ts';
import { cursorAt } from './cursor/cursor-at.ts';
import { linePlaceAt } from './cursor/line-place.ts';
import { surroundings } from './cursor/surroundings.ts';

/** What is on the clipboard. */
export interface Clipboard {
  readonly html: string;
  readonly text: string;
}

/** One way in which it can be pasted. */
export interface PasteChoice {
  /** What it does, in words to choose by. */
  readonly title: string;
  readonly edit: TextEdit;
}

/**
 * What a list, a table or a date from another program means at a place in the frontmatter.
 * @param range what is selected there
 * @returns the ways to paste it, the likeliest first; none where its plain text is as good
 */
export async function pasteChoices(
  document: PlanDocument,
  range: Range,
  clipboard: Clipboard,
): Promise<readonly PasteChoice[]> {
  const place = linePlaceAt(document, range.start);
  if (!place) return [];
  const cursor = cursorAt(document, range.start);
  if (cursor?.sort === 'value' && cursor.field.format === 'date')
    return dateChoices(range, clipboard.text, cursor);
  const outline = outlineOf(clipboard);
  if (!outline) return [];
  const texts = outline.blocks.flatMap((block) => (block.kind === 'item' ? [block.text] : []));
  const isList = texts.length > 1 && texts.length === outline.blocks.length;
  if (isList && cursor?.sort === 'value' && cursor.field.list && !cursor.field.object)
    return [listChoice(range, texts.flatMap(severalNames), cursor)];
  const { path } = surroundings(place.lines, place.at);
  return entryChoices(document, outline, [...path, place.line.key ?? ''].find(isPart));
}

/** A day in figures or words becomes exact; where it can be read in two ways, both can be chosen. */
function dateChoices(range: Range, text: string, cursor: ValueCursor): PasteChoice[] {
  const words = text.trim();
  const orders: readonly DayOrder[] = [undefined, 'day-first', 'month-first'];
  const days = orders.flatMap((order) => {
    const found = bringDate(words, order);
    return found && 'date' in found ? [found.date] : [];
  });
  return [...new Set(days)]
    .filter((day) => day !== words && /^\d{4}-/.test(day))
    .map((day) => ({
      title: l10n.t('Paste as {0}', localDate(day)),
      edit: { range, newText: cursor.lead + day },
    }));
}

function listChoice(
  range: Range,
  texts: readonly string[],
  { flow, inList, lead }: ValueCursor,
): PasteChoice {
  const values = texts.map((text) => yamlScalar(text, true)).join(', ');
  return {
    title: l10n.t('Paste as a List'),
    edit: { range, newText: lead + (flow && inList ? values : `[${values}]`) },
  };
}

/** Rows of tables and entries of lists become entries of the part that they belong to. */
async function entryChoices(
  document: PlanDocument,
  outline: Outline,
  part: Part | undefined,
): Promise<PasteChoice[]> {
  const choices: PasteChoice[] = [];
  const name = l10n.t('Pasted, and still to be placed');
  const brought = (dates: DayOrder) =>
    bring(outline, { name, dates, into: document.text, ...(part === undefined ? {} : { part }) });
  const first = await brought(undefined);
  const orders: readonly DayOrder[] = first.ambiguous.length > 0 ? ['day-first', 'month-first'] : [undefined];
  for (const order of orders) {
    const { plan, placed } = order === undefined ? first : await brought(order);
    if (placed.length === 0) continue;
    choices.push({ title: titleOf(order), edit: difference(document.text, plan) });
  }
  return choices;
}

function titleOf(order: DayOrder): string {
  if (order === 'day-first') return l10n.t('Paste into the Plan’s Lists (Day First: 31/12)');
  if (order === 'month-first') return l10n.t('Paste into the Plan’s Lists (Month First: 12/31)');
  return l10n.t('Paste into the Plan’s Lists');
}

/** What was copied, where it is more than plain text. */
function outlineOf({ html, text }: Clipboard): Outline | undefined {
  const outline = html === '' ? undefined : readHtmlOutline(html);
  if (outline?.blocks.some(({ kind }) => kind === 'table' || kind === 'item')) return outline;
  // Cells of a spreadsheet.
  if (/\t/.test(text.trim()) && !/^\s*[-\w]+:(?:\s|$)/m.test(text)) return readCsvOutline(text);
  return undefined;
}

/** The one edit that makes one text of another: what is alike at both ends stays. */
function difference(before: string, after: string): TextEdit {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = before.length;
  let newEnd = after.length;
  while (end > start && newEnd > start && before[end - 1] === after[newEnd - 1]) {
    end--;
    newEnd--;
  }
  return { range: { start, end }, newText: after.slice(start, newEnd) };
}
