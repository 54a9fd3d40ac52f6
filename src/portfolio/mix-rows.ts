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

/**
 * The uses of a mix counted by what they have in common, in the order of that; one row where nothing is asked for.
 * @param fields what to tell apart
 */
export function mixRows(uses: readonly ChannelUse[], fields: readonly MixField[]): MixRow[] {
  const rows = new Map<
    string,
    { by: MixRow['by']; activities: Set<ActivityRecord>; costs: Map<string, number> }
  >();
  for (const use of uses) {
    const key = fields.map((field) => use[field] ?? '').join('\0');
    const row = rows.get(key) ?? {
      by: Object.fromEntries(fields.map((field) => [field, use[field]])) as MixRow['by'],
      activities: new Set(),
      costs: new Map(),
    };
    rows.set(key, row);
    row.activities.add(use.activity);
    if (use.cost) row.costs.set(use.cost.key, use.cost.amount);
  }
  return [...rows.values()]
    .map(({ by, activities, costs }) => ({
      by,
      count: activities.size,
      // Pennies are not exact in binary.
      cost: Math.round([...costs.values()].reduce((sum, amount) => sum + amount, 0) * 100) / 100,
    }))
    .sort((a, b) => compareBy(a.by, b.by, fields));
}

/** What is not known comes last. */
function compareBy(a: MixRow['by'], b: MixRow['by'], fields: readonly MixField[]): number {
  for (const field of fields) {
    const [one, other] = [a[field] ?? '', b[field] ?? ''];
    const order = Number(one === '') - Number(other === '') || one.localeCompare(other, 'en-GB');
    if (order !== 0) return order;
  }
  return 0;
}
