import { inPennies, orderOfCurrencies } from '../plan/values/amounts.ts';
import type { ChannelUse } from './mix.ts';
import type { CostOf } from './mix-costs.ts';

/** The uses that have something in common: how many activities they are, and what these cost. */
export interface MixRow {
  /** What they have in common, by the fields asked for; undefined or empty where that is not known. */
  readonly by: Readonly<Partial<Record<MixField, string | undefined>>>;
  readonly count: number;
  /**
   * What these cost, a sum for each currency, pounds first; none where no cost is stated. Each amount counts once in a row;
   * one that is spent for several rows stands in each of them.
   */
  readonly costs: readonly Sum[];
}

/** What amounts in one currency add up to. */
export type Sum = Pick<CostOf, 'amount' | 'currency'>;

export const mixFields = ['kind', 'peso', 'direction', 'audience', 'service', 'quarter'] as const;
export type MixField = (typeof mixFields)[number];

/** The values of a field over all uses: each once, and for each use which of them it has. */
interface Column {
  readonly values: readonly (string | undefined)[];
  readonly of: Uint32Array;
}

/** A row while its uses are being counted. */
interface Counting {
  /** A use of it, by its place: what they have in common, any of them says. */
  readonly any: number;
  count: number;
  /** The activity counted last, by its number. */
  last: number;
  /** The costs, by what tells them apart; undefined until there is one. */
  costs: Map<string, CostOf> | undefined;
}

/**
 * The uses of a mix, to be counted by what they have in common. Fields and activities are numbers in here, so that tens of
 * thousands of uses are counted by every field while somebody types what to filter by.
 */
export class MixCounter {
  readonly #uses: readonly ChannelUse[];
  readonly #columns: Readonly<Record<MixField, Column>>;
  /** The number of each use’s activity. */
  readonly #activities: Uint32Array;
  /** The places of the uses that count, in their order. */
  readonly #counted: Uint32Array;

  private constructor(
    uses: readonly ChannelUse[],
    columns: Readonly<Record<MixField, Column>>,
    activities: Uint32Array,
    counted: Uint32Array,
  ) {
    this.#uses = uses;
    this.#columns = columns;
    this.#activities = activities;
    this.#counted = counted;
  }

  /** @param uses those of one activity one after the other, as a mix has them */
  static of(uses: readonly ChannelUse[]): MixCounter {
    const columns = Object.fromEntries(
      mixFields.map((field) => [field, columnOf(uses, field)]),
    ) as unknown as Readonly<Record<MixField, Column>>;
    const activities = new Uint32Array(uses.length);
    let number = 0;
    for (let place = 1; place < uses.length; place++) {
      if (uses[place]!.activity !== uses[place - 1]!.activity) number++;
      activities[place] = number;
    }
    return new MixCounter(uses, columns, activities, Uint32Array.from(uses.keys()));
  }

  /** How many uses there are to count. */
  get size(): number {
    return this.#counted.length;
  }

  /**
   * The same with some of the activities alone.
   * @param fits tells by the number of an activity, from zero in the order of the uses
   */
  where(fits: (activity: number) => boolean): MixCounter {
    return this.#with(this.#counted.filter((place) => fits(this.#activities[place]!)));
  }

  /**
   * The rows by what uses have in common, in the order of that; one row where nothing is asked for.
   * @param fields what to tell apart
   */
  rows(fields: readonly MixField[]): MixRow[] {
    const columns = fields.map((field) => this.#columns[field]);
    const rows = new Map<number, Counting>();
    for (const place of this.#counted) {
      let key = 0;
      for (const { values, of } of columns) key = key * values.length + of[place]!;
      let row = rows.get(key);
      if (!row) {
        row = { any: place, count: 0, last: -1, costs: undefined };
        rows.set(key, row);
      }
      const activity = this.#activities[place]!;
      if (row.last !== activity) row.count++;
      row.last = activity;
      const { cost } = this.#uses[place]!;
      if (cost) {
        row.costs ??= new Map();
        row.costs.set(cost.key, cost);
      }
    }
    return [...rows.values()]
      .map(({ any, count, costs }): MixRow => {
        const by = Object.fromEntries(fields.map((field) => [field, this.#uses[any]![field]]));
        return { by, count, costs: sumsOf(costs?.values() ?? []) };
      })
      .sort((a, b) => compareBy(a.by, b.by, fields));
  }

  /** The uses apart by the value of a field; what is not known stands under nothing. */
  by(field: MixField): ReadonlyMap<string, MixCounter> {
    const { values, of } = this.#columns[field];
    const places: number[][] = values.map(() => []);
    for (const place of this.#counted) places[of[place]!]!.push(place);
    return new Map(
      places.flatMap((own, value) =>
        own.length === 0 ? [] : [[values[value] ?? '', this.#with(Uint32Array.from(own))] as const],
      ),
    );
  }

  #with(counted: Uint32Array): MixCounter {
    return new MixCounter(this.#uses, this.#columns, this.#activities, counted);
  }
}

function columnOf(uses: readonly ChannelUse[], field: MixField): Column {
  const values: (string | undefined)[] = [];
  const numbers = new Map<string, number>();
  const of = Uint32Array.from(uses, (use) => {
    const value = use[field];
    const known = numbers.get(value ?? '');
    if (known !== undefined) return known;
    numbers.set(value ?? '', values.length);
    return values.push(value) - 1;
  });
  return { values, of };
}

function sumsOf(costs: Iterable<CostOf>): Sum[] {
  const sums = new Map<string, number>();
  for (const { amount, currency } of costs) sums.set(currency, (sums.get(currency) ?? 0) + amount);
  return [...sums]
    .map(([currency, sum]) => ({ amount: inPennies(sum), currency }))
    .sort((a, b) => orderOfCurrencies(a.currency, b.currency));
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
