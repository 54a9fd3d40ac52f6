import type { PlansMix } from '../portfolio/mix.ts';
import { MixCounter, mixFields } from '../portfolio/mix-rows.ts';

/** A mix as data for programs: days are ISO, quarters their first days; what is not known is null, nobody empty. */
export function mixData(mix: PlansMix) {
  const uses = MixCounter.of(mix.uses);
  const [total] = uses.rows([]);
  return {
    from: mix.from,
    to: mix.to,
    rows: uses.rows(mixFields).map(({ by, count, cost }) => ({
      kind: by.kind ?? null,
      peso: by.peso ?? null,
      direction: by.direction ?? null,
      audience: by.audience ?? '',
      service: by.service ?? '',
      quarter: by.quarter ?? null,
      count,
      cost,
    })),
    total: { count: total?.count ?? 0, cost: total?.cost ?? 0 },
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
