import type { ChannelUse } from './mix.ts';
import type { ActivityRecord } from './record.ts';

/** The uses that have something in common: how many activities they are, and what these cost. */
export interface MixRow {
  /** What they have in common, by the fields asked for; undefined or empty where that is not known. */
  readonly by: Readonly<Partial<Record<MixField, string | undefined>>>;
  readonly count: number;
  /** Each amount counts once in a row; one that is spent for several rows stands in each of them. */
  readonly cost: number;
}

export const mixFields = ['kind', 'peso', 'direction', 'audience', 'service', 'quarter'] as const;
export type MixField = (typeof mixFields)[number];

/** A row while its uses are being counted. */
interface Counting {
  readonly by: MixRow['by'];
  count: number;
  /** The activity counted last. */
  last: ActivityRecord | undefined;
  /** The amounts, by what tells them apart. */
  readonly costs: Map<string, number>;
}

/**
 * The uses of a mix counted by what they have in common, in the order of that; one row where nothing is asked for.
 * @param uses those of one activity one after the other, as a mix has them
 * @param fields what to tell apart
 */
export function mixRows(uses: readonly ChannelUse[], fields: readonly MixField[]): MixRow[] {
  const rows = new Map<string, Counting>();
  for (const use of uses) {
    const key = keyOf(use, fields);
    let row = rows.get(key);
    if (!row) {
      const by = Object.fromEntries(fields.map((field) => [field, use[field]])) as MixRow['by'];
      row = { by, count: 0, last: undefined, costs: new Map() };
      rows.set(key, row);
    }
    if (row.last !== use.activity) row.count++;
    row.last = use.activity;
    if (use.cost) row.costs.set(use.cost.key, use.cost.amount);
  }
  return [...rows.values()]
    .map(({ by, count, costs }) => ({
      by,
      count,
      // Pennies are not exact in binary.
      cost: Math.round([...costs.values()].reduce((sum, amount) => sum + amount, 0) * 100) / 100,
    }))
    .sort((a, b) => compareBy(a.by, b.by, fields));
}

function keyOf(use: ChannelUse, fields: readonly MixField[]): string {
  const [only, ...others] = fields;
  if (only !== undefined && others.length === 0) return use[only] ?? '';
  let key = '';
  for (const field of fields) key += `${use[field] ?? ''}\0`;
  return key;
}

const byName = new Intl.Collator('en-GB');

/** What is not known comes last. */
function compareBy(a: MixRow['by'], b: MixRow['by'], fields: readonly MixField[]): number {
  for (const field of fields) {
    const [one, other] = [a[field] ?? '', b[field] ?? ''];
    const order = Number(one === '') - Number(other === '') || byName.compare(one, other);
    if (order !== 0) return order;
  }
  return 0;
}
