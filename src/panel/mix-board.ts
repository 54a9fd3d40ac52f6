import * as l10n from '@vscode/l10n';
import type { TextKey } from '../document/words/language.ts';
import { DocumentWords } from '../document/words/words.ts';
import { mixGaps } from '../overview/mix-gaps.ts';
import { costsInWords, type MixTable, mixTables } from '../overview/mix-tables.ts';
import type { IsoDate } from '../plan/values/dates.ts';
import type { Library } from '../portfolio/library.ts';
import { type ChannelUse, mixSteps, type PlansMix, yearAround } from '../portfolio/mix.ts';
import { MixCounter } from '../portfolio/mix-rows.ts';
import type { ActivityRecord } from '../portfolio/record.ts';
import { partOf, type Steps } from '../steps.ts';
import type { MixSheet, MixSheetGap, MixSheetRow, MixSheetTable } from './mix-sheet.ts';
import { sayActivities, sayFitsNothing, sayRegisters, sayUnread } from './phrases.ts';
import { hasWords, type Searched, wordsOf } from './words.ts';

/** So many rows of a table are shown; the document that is saved has them all. */
const mostRows = 200;

/** The mix across plans as the panel shows it: the year around today, in the words of the page’s language. */
export class MixBoard {
  readonly #mix: PlansMix;
  readonly #words: DocumentWords;
  readonly #uses: MixCounter;
  /** What is looked in of each activity that is counted, in their order. */
  readonly #said: readonly string[];
  /** What is shown before anybody filters. */
  #whole: MixSheet | undefined;
  readonly #gaps: readonly MixSheetGap[];
  readonly #notes: readonly string[];

  private constructor(mix: PlansMix, said: readonly string[], library: Library, words: DocumentWords) {
    this.#mix = mix;
    this.#uses = MixCounter.of(mix.uses);
    this.#words = words;
    this.#said = said;
    this.#gaps = mixGaps(mix, library.registers().length > 0, words).map(
      ({ title, sentence = '', table }): MixSheetGap => ({
        title: words.text(title),
        sentence,
        table: table && tableOf({ ...table, title, heads: 1, figures: noFigures, amounts: [] }, words, false),
      }),
    );
    this.#notes = [...sayRegisters(mix.registers), ...sayUnread(mix.unread)];
  }

  /**
   * Makes the board of a library, step by step: thousands of plans take a while.
   * @param language BCP 47 tag of the page; English where documents are not written in it
   */
  static *of(library: Library, today: IsoDate, language: string): Steps<MixBoard> {
    const mix = yield* partOf(mixSteps(library, { ...yearAround(today), today }), 0, 0.8);
    const said = yield* partOf(wordsOfAll(mix.uses), 0.8, 1);
    return new MixBoard(mix, said, library, new DocumentWords(language));
  }

  /**
   * What is shown.
   * @param filter words that an activity has to have to be counted
   */
  sheet(filter: string): MixSheet {
    const fits = hasWords(filter);
    if (fits) {
      const fitting = this.#said.map(fits);
      const uses = this.#uses.where((activity) => fitting[activity]!);
      return this.#sheetOf(uses, filter);
    }
    this.#whole ??= this.#sheetOf(this.#uses, filter);
    return this.#whole;
  }

  #sheetOf(uses: MixCounter, filter: string): MixSheet {
    const words = this.#words;
    const tables = mixTables(uses, words);
    const isFiltered = filter.trim() !== '';
    return {
      language: words.language,
      title: `${words.text('mixAcrossPlans')}, ${words.period(this.#mix.from, this.#mix.to, undefined) ?? ''}`,
      summary: summaryOf(uses, filter, words),
      counted: words.text(tables.length === 0 && !isFiltered ? 'mixNothing' : 'mixHowCounted'),
      tables: tables.map((table) => tableOf(table, words, true)),
      gaps: this.#gaps,
      gapsNote: isFiltered ? l10n.t('From here on all activities count, whatever the filter says.') : '',
      notes: this.#notes,
    };
  }
}

/** What is looked in of each activity: all its channels and audiences, whichever use is counted. */
function* wordsOfAll(uses: readonly ChannelUse[]): Steps<readonly string[]> {
  const searched = new Map<ActivityRecord, Searched & Record<'channels' | 'audiences', Set<string>>>();
  for (const { record, activity, channel, audience } of uses) {
    const known = searched.get(activity) ?? { record, activity, channels: new Set(), audiences: new Set() };
    searched.set(activity, known);
    known.channels.add(channel);
    known.audiences.add(audience);
  }
  const said: string[] = [];
  for (const known of searched.values()) {
    said.push(wordsOf(known));
    yield said.length / searched.size;
  }
  return said;
}

function summaryOf(uses: MixCounter, filter: string, words: DocumentWords): string {
  const [total] = uses.rows([]);
  if (!total) return sayFitsNothing(filter);
  return total.costs.length === 0
    ? sayActivities(total.count)
    : l10n.t('{0}, {1}', sayActivities(total.count), costsInWords(total.costs, words));
}

const noFigures: ReadonlySet<TextKey> = new Set();

function tableOf(
  { title, headers, rows, figures, amounts, heads }: MixTable,
  words: DocumentWords,
  hasTotal: boolean,
): MixSheetTable {
  const own = hasTotal ? rows.slice(0, -1) : rows;
  const longest = (header: TextKey) =>
    amounts.slice(0, own.length).reduce((most, amount) => Math.max(most, amount[header] ?? 0), 0);
  const most = headers.map((header) => (figures.has(header) ? longest(header) : 0));
  const rest = own.length - mostRows;
  return {
    title: words.text(title),
    headers: headers.map((header) => ({ text: words.text(header), isFigure: figures.has(header) })),
    heads,
    rows: own.slice(0, mostRows).map(
      (cells, row): MixSheetRow => ({
        cells,
        bars: headers.map((header, column) =>
          most[column] === 0 ? 0 : Math.round(((amounts[row]?.[header] ?? 0) / most[column]!) * 100),
        ),
      }),
    ),
    total: hasTotal ? rows.at(-1) : undefined,
    more: rest > 0 ? l10n.t('And {0} more rows: filter to see them here, or save the whole mix.', rest) : '',
  };
}
