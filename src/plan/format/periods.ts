import { looseKey } from '../../text/text.ts';
import type { Period } from './register-schema.ts';

/** Whether a period is good to know of, and no more: nothing is forbidden in holidays and terms. */
export function isGoodToKnow({ kind }: Period): boolean {
  return kind === 'holiday' || kind === 'term';
}

/** Whether words mean a period: a part of its name, or its kind. */
export function isCalled({ name, kind = '' }: Pick<Period, 'name' | 'kind'>, words: string): boolean {
  const said = looseKey(words);
  return [name, kind].some((word) => word !== '' && looseKey(word).includes(said));
}
