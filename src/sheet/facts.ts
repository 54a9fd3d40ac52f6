import type { DocumentRequest } from '../document/request.ts';
import { type DocumentWords, wordsFor } from '../document/words/words.ts';
import { exactLaunchOf } from '../plan/values/schedule.ts';

/** What the tables draw on. */
export interface SheetFacts extends Pick<DocumentRequest, 'plan' | 'channels'> {
  /** What the tables say themselves, in the plan's language. */
  readonly words: DocumentWords;
  /** The day from which relative dates count, where it is known. */
  readonly launch: string | undefined;
}

/** @returns the facts of a plan */
export function sheetFacts({ plan, channels }: Pick<DocumentRequest, 'plan' | 'channels'>): SheetFacts {
  return { plan, channels, words: wordsFor(plan), launch: exactLaunchOf(plan) };
}
