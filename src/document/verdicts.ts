import type { Verdict } from '../results/verdict.ts';
import type { Inline } from './model.ts';
import type { TextKey } from './words/language.ts';
import type { DocumentWords } from './words/words.ts';

const reasons: Readonly<Record<Extract<Verdict, { kind: 'incomparable' }>['reason'], TextKey>> = {
  'no-target': 'reasonNoTarget',
  'target-in-words': 'reasonTargetInWords',
  'target-unclear': 'reasonTargetUnclear',
  'way-unclear': 'reasonWayUnclear',
  'result-in-words': 'reasonResultInWords',
  'several-figures': 'reasonSeveralFigures',
  'other-unit': 'reasonOtherUnit',
  'no-baseline': 'reasonNoBaseline',
  open: 'reasonOpen',
  ambiguous: 'reasonAmbiguous',
  'figures-missing': 'reasonFiguresMissing',
};

const names: Readonly<Record<Exclude<Verdict['kind'], 'incomparable'>, TextKey>> = {
  met: 'verdictMet',
  partly: 'verdictPartly',
  missed: 'verdictMissed',
  none: 'verdictNone',
};

/** A verdict in the document's words; empty where there is no figure yet, which the result says itself. */
export function sayVerdict(words: DocumentWords, verdict: Verdict): Inline[] {
  if (verdict.kind === 'none') return [];
  return verdict.kind === 'incomparable'
    ? words.say('verdictIncomparable', words.say(reasons[verdict.reason]))
    : words.say(names[verdict.kind]);
}

/** The same in a word or two, where reasons have no room. */
export function sayVerdictBriefly(words: DocumentWords, verdict: Verdict): Inline[] {
  return words.say(verdict.kind === 'incomparable' ? 'verdictUnclear' : names[verdict.kind]);
}
