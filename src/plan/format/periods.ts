import { looseKey } from '../../text/text.ts';
import { type Period, periodKind } from './register-schema.ts';

/** Whether a period is good to know of, and no more: nothing is forbidden in holidays and terms. */
export function isGoodToKnow({ kind }: Period): boolean {
  return kind === 'holiday' || kind === 'term';
}

/** Whether words mean a period: a part of its name, or its kind, whatever people call that. */
export function isCalled({ name, kind = '' }: Pick<Period, 'name' | 'kind'>, words: string): boolean {
  const said = looseKey(words);
  if ([name, kind].some((word) => word !== '' && looseKey(word).includes(said))) return true;
  return kind !== '' && periodKind.safeParse(words).data === kind;
}
