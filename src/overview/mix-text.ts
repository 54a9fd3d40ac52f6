import type { DocumentWords } from '../document/words/words.ts';
import type { PlansMix } from '../portfolio/mix.ts';
import { MixCounter } from '../portfolio/mix-rows.ts';
import { mixGaps } from './mix-gaps.ts';
import { type MixTable, mixNote, mixTables } from './mix-tables.ts';
import { onOneLine } from './plain-words.ts';
import { readingNotes } from './reading-notes.ts';
import { wrapped } from './wrapped.ts';

/** How a mix is shown as text. */
export interface MixTextOptions {
  readonly words: DocumentWords;
  readonly hasRegister: boolean;
  /** No line is longer, but where a word is. */
  readonly width: number;
}

/** A mix for people to read in a terminal. */
export function mixText(mix: PlansMix, { words, hasRegister, width }: MixTextOptions): string {
  const title = `${words.text('mixAcrossPlans')}, ${words.period(mix.from, mix.to, undefined)}`;
  const tables = mixTables(MixCounter.of(mix.uses), words);
  const note = words.text(mixNote(mix, tables));
  const lines = [
    ...wrapped(title, width),
    ...readingNotes(mix, words).flatMap(({ label, texts }) =>
      wrapped(onOneLine(`${words.text(label)}: ${texts.join('; ')}`), width),
    ),
    ...wrapped(note, width),
    ...tables.flatMap((table) => tableLines(table, words, width)),
    ...mixGaps(mix, hasRegister, words).flatMap(({ title: name, sentence, table }) => [
      ...headed(words.text(name)),
      ...(sentence === undefined ? [] : wrapped(onOneLine(sentence), width, '  ')),
      ...(table?.rows ?? []).flatMap((row) => entryLines(row, table?.headers ?? [], words, width)),
    ]),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function headed(title: string): string[] {
  return ['', title, '='.repeat(title.length)];
}

function tableLines({ title, headers, rows }: MixTable, words: DocumentWords, width: number): string[] {
  return [...headed(words.text(title)), ...rows.flatMap((row) => entryLines(row, headers, words, width))];
}

/** A row as an entry: what it is about, then what the columns say of it. */
function entryLines(
  [name = '', ...cells]: readonly string[],
  [, ...headers]: MixTable['headers'],
  words: DocumentWords,
  width: number,
): string[] {
  const said = cells.flatMap((cell, index) =>
    cell === '' ? [] : [`${words.text(headers[index]!)}:${together}${countsKept(onOneLine(cell))}`],
  );
  const lines = wrapped(said.join('; '), width, '    ').map((line) => line.replaceAll(together, ' '));
  return [...wrapped(onOneLine(name), width, '  '), ...lines];
}

/** Stands for a blank at which no line ends: behind a label, and between what is counted and its count. */
const together = '\u00a0';

function countsKept(cell: string): string {
  return cell.replaceAll(/ (?=\d+(?:,|$))/g, together);
}
