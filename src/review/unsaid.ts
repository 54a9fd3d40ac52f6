import { readWords } from '../document/passages.ts';
import { looseKey } from '../text/text.ts';
import { type Naming, namesTheSame } from './list-words.ts';
import type { ReviewedPlan } from './reviewed-plan.ts';
import { meaningOf } from './same-words.ts';

/** What the document says in a cell of which nothing is known. */
const unsaid = ['notStated', 'none', 'notKnownYet', 'notYet', 'awaitingSignature'] as const;

/** Whether words only say that nothing is known. */
export function isUnsaid(words: string, { words: own }: Pick<ReviewedPlan, 'words'>): boolean {
  const nothing = [...unsaid.map((key) => own.text(key)), '-', '–', ''];
  return nothing.some((other) => looseKey(other) === looseKey(words));
}

/**
 * Whether a cell of the document says what a reviewer wrote in its place, as far as anything; channels go by any of their
 * names.
 */
export function isSaid(words: string, paragraphs: readonly string[], naming: Naming): boolean {
  const wanted = looseKey(readWords(words));
  // The number of an entry counts itself.
  if (wanted === '' || /^\d+$/.test(wanted)) return true;
  // What stands in two paragraphs is two things: none of them has the words of both.
  const own = words.split('\n');
  if (inParagraphs(paragraphs) === inParagraphs(own)) return true;
  return paragraphs.every((name) => naming.channels.find(name)) && namesTheSame(paragraphs, own, naming);
}

function inParagraphs(paragraphs: readonly string[]): string {
  return paragraphs
    .map(meaningOf)
    .filter((words) => words !== '')
    .join('\n');
}
