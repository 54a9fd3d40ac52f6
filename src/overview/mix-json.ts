import type { PlansMix } from '../portfolio/mix.ts';
import { MixCounter, mixFields, type Sum } from '../portfolio/mix-rows.ts';

/** A mix as data for programs: days are ISO, quarters their first days; what is not known is null, nobody empty. */
export function mixData(mix: PlansMix) {
  const uses = MixCounter.of(mix.uses);
  const [total] = uses.rows([]);
  return {
    from: mix.from,
    to: mix.to,
    rows: uses.rows(mixFields).map(({ by, count, costs }) => ({
      kind: by.kind ?? null,
      peso: by.peso ?? null,
      direction: by.direction ?? null,
      audience: by.audience ?? '',
      service: by.service ?? '',
      quarter: by.quarter ?? null,
      count,
      ...costData(costs),
    })),
    total: { count: total?.count ?? 0, ...costData(total?.costs ?? []) },
    unheard: mix.unheard.map(({ audience, last, next }) => ({
      audience,
      last: last ?? null,
      next: next ?? null,
    })),
    oneWay: mix.oneWay,
    unused: mix.unused,
    unregistered: mix.unregistered,
  };
}

/** One cost where there is one currency; what is spent in several is one figure for nobody. */
function costData(costs: readonly Sum[]) {
  const [sum, ...others] = costs;
  const isOne = others.length === 0;
  return { cost: isOne ? (sum?.amount ?? 0) : null, currency: (isOne && sum?.currency) || null, costs };
}
