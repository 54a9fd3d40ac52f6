import type { TextKey } from '../document/words/language.ts';
import type { DocumentWords } from '../document/words/words.ts';
import { moneyInWords } from '../plan/values/amounts.ts';
import { addDays, addMonths } from '../plan/values/dates.ts';
import type { PlansMix } from '../portfolio/mix.ts';
import type { MixCounter, MixField, MixRow, Sum } from '../portfolio/mix-rows.ts';

/** A table of a mix, in words: each face lays it out. */
export interface MixTable {
  readonly title: TextKey;
  readonly headers: readonly TextKey[];
  /** The last row sums up those above it. */
  readonly rows: readonly (readonly string[])[];
  /** The columns of figures. */
  readonly figures: ReadonlySet<TextKey>;
  /** The figures of each row as they are before they are put into words, by their columns. */
  readonly amounts: readonly Readonly<Partial<Record<TextKey, number>>>[];
  /** So many columns say what a row is about; the rest what is known of it. */
  readonly heads: number;
}

const figures: ReadonlySet<TextKey> = new Set<TextKey>(['activities', 'cost']);

/** What each of the tables puts together. */
const groupings = [
  ['byAudience', 'audience'],
  ['byService', 'service'],
  ['byQuarter', 'quarter'],
] as const satisfies readonly (readonly [TextKey, MixField])[];

/** The tables of a mix: by kind, PESO class and direction together, and by audience, service and quarter with their mix. */
export function mixTables(uses: MixCounter, words: DocumentWords): MixTable[] {
  if (uses.size === 0) return [];
  const total = uses.rows([])[0]!;
  const sum = withCounts(words.text('total'), uses, total, words);
  return [
    byTraits(uses, total, words),
    ...groupings.map(([title, field]) => byField(uses, title, field, { row: total, sum }, words)),
  ];
}

/** What is said above the tables: how they count, or why there are none. */
export function mixNote({ hasPlans }: PlansMix, tables: readonly MixTable[]): TextKey {
  if (tables.length > 0) return 'mixHowCounted';
  return hasPlans ? 'mixNothing' : 'noPlans';
}

function byTraits(uses: MixCounter, total: MixRow, words: DocumentWords): MixTable {
  const traits = ['kind', 'peso', 'direction'] as const;
  const rows = uses.rows(traits);
  return {
    title: 'byKind',
    headers: ['kind', 'pesoClass', 'direction', 'activities', 'cost'],
    figures,
    heads: traits.length,
    rows: [
      ...rows.map((row) => [
        ...traits.map((field) => valueInWords(field, row.by[field], words)),
        ...figuresOf(row, words),
      ]),
      [words.text('total'), '', '', ...figuresOf(total, words)],
    ],
    amounts: [...rows, total].map((row) => amountsOf(row, total)),
  };
}

function byField(
  uses: MixCounter,
  title: TextKey,
  field: (typeof groupings)[number][1],
  total: { readonly row: MixRow; readonly sum: readonly string[] },
  words: DocumentWords,
): MixTable {
  const rows = uses.rows([field]);
  const usesOf = uses.by(field);
  return {
    title,
    headers: [field, 'kinds', 'classes', 'directions', 'activities', 'cost'],
    figures,
    heads: 1,
    rows: [
      ...rows.map((row) =>
        withCounts(valueInWords(field, row.by[field], words), usesOf.get(row.by[field] ?? '')!, row, words),
      ),
      total.sum,
    ],
    amounts: [...rows, total.row].map((row) => amountsOf(row, total.row)),
  };
}

/** A row with how many activities are of which kind, class and direction. */
function withCounts(name: string, uses: MixCounter, row: MixRow, words: DocumentWords): string[] {
  const counts = (trait: MixField) =>
    uses
      .rows([trait])
      .map(({ by, count }) => words.text('countOf', valueInWords(trait, by[trait], words), count))
      .join(', ');
  return [name, counts('kind'), counts('peso'), counts('direction'), ...figuresOf(row, words)];
}

/** @param total costs in several currencies are not held against each other */
function amountsOf({ count, costs }: MixRow, total: MixRow): Readonly<Partial<Record<TextKey, number>>> {
  const [cost] = total.costs.length > 1 ? [] : costs;
  return { activities: count, cost: cost?.amount ?? 0 };
}

function figuresOf({ count, costs }: MixRow, words: DocumentWords): string[] {
  return [String(count), costsInWords(costs, words)];
}

/** What something costs, in each currency: `£900 and €1,200`; what nobody states is not nothing. */
export function costsInWords(costs: readonly Sum[], words: DocumentWords): string {
  if (costs.length === 0) return words.text('notStated');
  return words.list(costs.map(({ amount, currency }) => moneyInWords(amount, currency)));
}

function valueInWords(field: MixField, value: string | undefined, words: DocumentWords): string {
  if (value === undefined || value === '') {
    if (field === 'audience') return words.text('nobodyInParticular');
    return words.text(field === 'service' ? 'noService' : 'notKnown');
  }
  switch (field) {
    case 'quarter':
      return words.period(value, addDays(addMonths(value, 3), -1), undefined) ?? '';
    case 'audience':
    case 'service':
      return value;
    case 'kind':
    case 'peso':
    case 'direction':
      return words.choice(value);
  }
}
