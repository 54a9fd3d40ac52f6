import type { Clearance, Decision } from '../plan/format/clearance.ts';
import { type Inline, words as plain } from './model.ts';
import type { DocumentWords } from './words/words.ts';

const decisionTexts = {
  'not looked at': 'notLookedAt',
  asked: 'askedFor',
  approved: 'wasApproved',
  refused: 'wasRefused',
} as const;

/** How far a decision is: `approved by Monitoring Officer, 1 February 2027`. */
export function decisionInWords({ decision, by, date, why }: Clearance, words: DocumentWords): Inline[] {
  const made = madeInWords(decision, by, words);
  const dated =
    date === undefined ? made : words.say('decidedOn', made, words.own(words.day(date, undefined)));
  return why === undefined ? dated : [...dated, ...plain(` (${why})`)];
}

function madeInWords(decision: Decision, by: string | undefined, words: DocumentWords): Inline[] {
  const word = words.say(decisionTexts[decision]);
  if (by === undefined || decision === 'not looked at') return word;
  return decision === 'asked' ? words.say('wasAsked', by) : words.say('decidedBy', word, by);
}
