import { type Block, words as plain } from '../document/model.ts';
import { topLevel } from '../document/outline.ts';
import { captionedTable, labelled, sentence } from '../document/tables/table.ts';
import type { TextKey } from '../document/words/language.ts';
import type { PlansMix } from '../portfolio/mix.ts';
import { MixCounter } from '../portfolio/mix-rows.ts';
import { type OverviewFacts, type OverviewRequest, overviewFacts, overviewProperties } from './facts.ts';
import { mixGaps } from './mix-gaps.ts';
import { mixNote, mixTables } from './mix-tables.ts';
import { type OverviewDocument, overviewDocument } from './overview-document.ts';
import { readingNotes } from './reading-notes.ts';

/** What a mix is said for. */
export interface MixRequest extends OverviewRequest {
  /** Whether there are channels that are registered. */
  readonly hasRegister: boolean;
}

/** The mix across plans as a document: tables by what matters, then whom nobody reaches or hears, and what nobody uses. */
export function composeMix(mix: PlansMix, request: MixRequest): OverviewDocument {
  const facts = overviewFacts(request);
  const { words } = facts;
  const days = words.period(mix.from, mix.to, undefined) ?? '';
  const properties = overviewProperties(
    request,
    words,
    { alone: 'mixAcrossPlans', of: 'mixAcrossPlansOf', keyword: 'keywordMix' },
    days,
  );
  const tables = mixTables(MixCounter.of(mix.uses), words);
  return overviewDocument(
    properties,
    [
      ...(request.organisation ? [labelled(facts, 'organisation', plain(request.organisation))] : []),
      ...readingNotes(mix, words).map(({ label, texts }) => labelled(facts, label, plain(texts.join('; ')))),
      sentence(words.say(mixNote(mix, tables))),
      ...tables.flatMap(({ title, headers, rows, figures }) =>
        tableBlocks(facts, title, words.text('mixTableDescription', rows.length), headers, rows, figures),
      ),
      ...mixGaps(mix, request.hasRegister, words).flatMap(({ title, sentence: said, table }) =>
        table
          ? tableBlocks(facts, title, table.description, table.headers, table.rows)
          : [heading(facts, title), sentence(plain(said ?? ''))],
      ),
    ],
    facts,
  );
}

function heading({ words }: OverviewFacts, title: TextKey): Block {
  return { type: 'heading', level: topLevel, content: words.say(title) };
}

function tableBlocks(
  facts: OverviewFacts,
  title: TextKey,
  description: string,
  headers: readonly TextKey[],
  rows: readonly (readonly string[])[],
  figures: ReadonlySet<TextKey> = new Set(),
): Block[] {
  const blocks = captionedTable<readonly string[]>(facts, {
    title,
    description,
    items: rows,
    isTotal: (row) => figures.size > 0 && row === rows.at(-1),
    columns: headers.map((header, index) => ({
      header,
      ...(figures.has(header) ? { align: 'right' } : {}),
      cell: (row) => facts.cells.of(plain(row[index] ?? ''), 'allTogether'),
    })),
  });
  // Its heading stands above it.
  return [heading(facts, title), ...blocks.filter(({ type }) => type === 'table')];
}
