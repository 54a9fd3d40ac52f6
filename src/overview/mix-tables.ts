import type { TextKey } from '../document/words/language.ts';
import type { DocumentWords } from '../document/words/words.ts';
import { moneyInWords } from '../plan/values/amounts.ts';
import { addDays, addMonths } from '../plan/values/dates.ts';
import type { ChannelUse, PlansMix } from '../portfolio/mix.ts';
import { type MixField, type MixRow, mixRows } from '../portfolio/mix-rows.ts';

/** A table of a mix, in words: each face lays it out. */
export interface MixTable {
  readonly title: TextKey;
  readonly headers: readonly TextKey[];
  /** The last row sums up those above it. */
  readonly rows: readonly (readonly string[])[];
  /** The columns of figures. */
  readonly figures: ReadonlySet<TextKey>;
}

const figures: ReadonlySet<TextKey> = new Set<TextKey>(['activities', 'cost']);

/** What each of the tables puts together. */
const groupings = [
  ['byAudience', 'audience'],
  ['byService', 'service'],
  ['byQuarter', 'quarter'],
] as const satisfies readonly (readonly [TextKey, MixField])[];

/** The tables of a mix: by kind, PESO class and direction together, and by audience, service and quarter with their mix. */
export function mixTables({ uses }: PlansMix, words: DocumentWords): MixTable[] {
  if (uses.length === 0) return [];
  const traits = ['kind', 'peso', 'direction'] as const;
  return [
    {
      title: 'byKind',
      headers: ['kind', 'pesoClass', 'direction', 'activities', 'cost'],
      figures,
      rows: [
        ...mixRows(uses, traits).map((row) => [
          ...traits.map((field) => valueInWords(field, row.by[field], words)),
          ...figuresOf(row),
        ]),
        [words.text('total'), '', '', ...figuresOf(mixRows(uses, [])[0]!)],
      ],
    },
    ...groupings.map(
      ([title, field]): MixTable => ({
        title,
        headers: [field, 'kinds', 'classes', 'directions', 'activities', 'cost'],
        figures,
        rows: [
          ...mixRows(uses, [field]).map((row) =>
            mixRow(
              valueInWords(field, row.by[field], words),
              uses.filter((use) => (use[field] ?? '') === (row.by[field] ?? '')),
              words,
            ),
          ),
          mixRow(words.text('total'), uses, words),
        ],
      }),
    ),
  ];
}

function mixRow(name: string, uses: readonly ChannelUse[], words: DocumentWords): string[] {
  const counts = (field: MixField) =>
    mixRows(uses, [field])
      .map(({ by, count }) => words.text('countOf', valueInWords(field, by[field], words), count))
      .join(', ');
  return [name, counts('kind'), counts('peso'), counts('direction'), ...figuresOf(mixRows(uses, [])[0]!)];
}

function figuresOf({ count, cost }: MixRow): string[] {
  return [String(count), moneyInWords(cost)];
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
