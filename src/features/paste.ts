import * as l10n from '@vscode/l10n';
import { bring } from '../bring/bring.ts';
import { cellText, type Outline } from '../bring/outline.ts';
import { bringDate, type DayOrder } from '../bring/place/dates.ts';
import { severalNames } from '../bring/place/entry.ts';
import { sortOfTable } from '../bring/place/table-sort.ts';
import { type Clipboard, readClipboard } from '../bring/read/clipboard.ts';
import { isPart, type Part } from '../bring/words/index.ts';
import type { PlanDocument } from '../plan/document.ts';
import { localDate } from '../plan/values/dates.ts';
import { yamlScalar } from '../plan/yaml/quote.ts';
import { lineEnding, type Range, type TextEdit } from '../text/text.ts';
import type { Cursor, ValueCursor } from './cursor/cursor.ts';
import { cursorAt } from './cursor/cursor-at.ts';
import { type LinePlace, linePlaceAt } from './cursor/line-place.ts';
import { fieldUnder, surroundings } from './cursor/surroundings.ts';

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
  const { path } = surroundings(place.lines, place.at);
  const keys = [...path, ...(place.line.key === undefined ? [] : [place.line.key])];
  const under = fieldUnder(place.root, keys);
  const outline = readClipboard(clipboard, under?.field.list === true);
  if (!outline) return [];
  const part = keys.find(isPart);
  const texts = textsOf(outline, part);
  if (texts && cursor?.sort === 'value' && !cursor.field.list)
    return texts.length === 1
      ? [textChoice(range, texts[0]!, cursor)]
      : entryChoices(document, place, outline, part);
  if (texts && under?.field.list && under.owner !== place.root)
    return [
      listChoice(range, texts.flatMap(under.field.refersTo ? severalNames : (text) => [text]), place, cursor),
    ];
  return entryChoices(document, place, texts ? listOf(texts) : outline, part);
}

/** The texts of a list, or of cells below each other; undefined for all else that was copied. */
function textsOf({ blocks }: Outline, part: Part | undefined): readonly string[] | undefined {
  const [first] = blocks;
  if (first?.kind === 'table' && blocks.length === 1)
    return first.rows[0]!.length === 1 && !sortOfTable(first, part)
      ? first.rows.map(([cell]) => cellText(cell!))
      : undefined;
  const texts = blocks.flatMap((block) => (block.kind === 'item' && block.depth === 0 ? [block.text] : []));
  return texts.length > 0 && texts.length === blocks.length ? texts : undefined;
}

function listOf(texts: readonly string[]): Outline {
  return { blocks: texts.map((text) => ({ kind: 'item', depth: 0, isNumbered: false, text })), asides: [] };
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

/** An entry of a list as the text that stands there, without what was before it. */
function textChoice(range: Range, text: string, { lead }: ValueCursor): PasteChoice {
  return {
    title: l10n.t('Paste without the Bullet'),
    edit: { range, newText: lead + yamlScalar(text) },
  };
}

/** Values of a list: behind its key within brackets, below it each on a line. */
function listChoice(
  range: Range,
  texts: readonly string[],
  { line, text, lines, at }: LinePlace,
  cursor: Cursor | undefined,
): PasteChoice {
  const title = l10n.t('Paste as a List');
  const isFlow = cursor?.sort === 'value' && (cursor.flow || line.key !== undefined);
  if (isFlow) {
    const values = texts.map((value) => yamlScalar(value, true)).join(', ');
    return { title, edit: { range, newText: cursor.lead + (cursor.inList ? values : `[${values}]`) } };
  }
  const beside = lines[at]!.isBlank ? line.text.slice(0, line.indent) : ' '.repeat(line.indent);
  const values = texts.map((value) => `- ${yamlScalar(value)}`).join(lineEnding(text) + beside);
  return { title, edit: { range, newText: line.isItem ? values.slice(2) : values } };
}

/** Rows of tables and entries of lists become entries of the part that they belong to. */
async function entryChoices(
  document: PlanDocument,
  place: LinePlace,
  outline: Outline,
  part: Part | undefined,
): Promise<PasteChoice[]> {
  const choices: PasteChoice[] = [];
  const name = l10n.t('Pasted, and still to be placed');
  const into = withoutBegun(document.text, place);
  const brought = (dates: DayOrder) =>
    bring(outline, { name, dates, into, ...(part === undefined ? {} : { part }) });
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

/** A plan without the entry that is only begun where something is pasted: `- objective:`. */
function withoutBegun(text: string, { lines, at, line }: LinePlace): string {
  const next = lines.slice(at + 1).find(({ isBlank }) => !isBlank);
  const isAlone = next === undefined || next.indent <= line.indent;
  const isBegun = line.isBlank ? line.text !== '' : line.isItem && /^\s*-\s*(?:[\w-]+:)?\s*$/.test(line.text);
  if (!isAlone || !isBegun) return text;
  const end = lines[at + 1]?.start ?? line.start + line.text.length;
  return text.slice(0, line.start) + text.slice(end);
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
