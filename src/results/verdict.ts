import { figureWithUnit } from '../plan/values/figures.ts';
import { filled } from '../plan/values/placeholder.ts';
import { type Aim, type AimProblem, type AimWords, inUnitOf, isSignedScore, readAim } from './aim.ts';
import { type ComparisonProblem, verdictsOf } from './compare.ts';
import { areAlike, type Figure, isPoint, isTime } from './figure.ts';
import { notFinal, notYetKnown } from './figure-words.ts';
import { figuresIn, type Mention } from './figures.ts';
import { plainForm, withoutDates } from './set-aside.ts';

/** What came of something that was to be reached. Never guessed: what is not clear cannot be compared. */
export type Verdict =
  | { readonly kind: 'met' | 'missed' }
  /** Moved from where things stood towards the target without reaching it; or by some of several measures. */
  | { readonly kind: 'partly' }
  | { readonly kind: 'incomparable'; readonly reason: Reason }
  /** There is no figure yet. */
  | { readonly kind: 'none' };

/** Why a result cannot be compared with its target. */
export type Reason =
  | AimProblem
  | ComparisonProblem
  | 'result-in-words'
  | 'several-figures'
  | 'ambiguous'
  | 'figures-missing';

const unknownYet = new RegExp(notYetKnown, 'u');
const unconfirmed = new RegExp(notFinal, 'u');

/** Whether a text holds a result, rather than nothing or that it is still to come. */
export function hasResult(result: string | undefined): boolean {
  const text = filled(result);
  if (text === '') return false;
  const plain = withoutDates(plainForm(text).trim());
  return !unknownYet.test(plain) || figuresIn(text).length > 0;
}

/** Compares a result with what was to be reached. */
export function verdictOf(words: AimWords, result: string | undefined): Verdict {
  if (!hasResult(result)) return { kind: 'none' };
  const aim = readAim(words);
  const text = figureWithUnit(result, words.unit) ?? '';
  const mentions = figuresIn(typeof aim === 'string' ? text : inUnitOf(aim.affix, text), {
    isSigned: isSignedScore({ ...words, target: `${words.target ?? ''} ${text}` }),
  });
  if (mentions.length === 0) return because('result-in-words');
  if (unconfirmed.test(plainForm(text))) return because('open');
  return typeof aim === 'string' ? because(aim) : compared(aim, mentions);
}

function because(reason: Reason): Verdict {
  return { kind: 'incomparable', reason };
}

function compared(aim: Aim, mentions: readonly Mention[]): Verdict {
  const told = mentions.filter(({ role }) => role !== 'from' && role !== 'aim');
  const chosen = chosenOf(told, aim);
  if (typeof chosen === 'string') return because(chosen);
  const verdicts = aim.targets.flatMap((target) =>
    chosen.readings.flatMap((result) =>
      inUnitsOf(target, result).flatMap((each) => verdictsOf(target, each, aim)),
    ),
  );
  const known = verdicts.filter((verdict) => verdict !== 'other-unit');
  const [first, ...others] = known;
  if (!first) return because('other-unit');
  if (others.some((other) => other !== first)) return because('ambiguous');
  return first === 'met' || first === 'missed' || first === 'partly' ? { kind: first } : because(first);
}

/** Nought is nought in whatever unit, but of time: `none` beside `60%`. */
function inUnitsOf(target: Figure, result: Figure): Figure[] {
  const isNought =
    isPoint(result) && result.low === 0 && result.unit === 'number' && result.change === undefined;
  return isNought && target.unit !== 'number' && !isTime(target)
    ? [result, { ...result, unit: target.unit }]
    : [result];
}

/** The figure that is the result: of those that stand beside each other, the one that counts in the target's unit. */
function chosenOf(mentions: readonly Mention[], aim: Aim): Mention | Reason {
  const outside = mentions.filter(({ isBracketed }) => !isBracketed);
  for (const among of [outside, mentions]) {
    for (const fits of [isOfSameSort, isOfSameUnit]) {
      const fitting = among.filter(({ readings }) => readings.some((figure) => fits(figure, aim)));
      const ends = fitting.filter(({ role }) => role === 'to');
      const [only, ...others] = ends.length > 0 ? ends : fitting;
      if (only) return others.length === 0 ? only : 'several-figures';
    }
  }
  const [only, ...others] = outside.length > 0 ? outside : mentions;
  if (!only) return 'result-in-words';
  return others.length === 0 ? only : 'several-figures';
}

/** A change beside a change, or a level beside a level. */
function isOfSameSort(figure: Figure, aim: Aim): boolean {
  return aim.targets.some(
    (target) => (target.change === undefined) === (figure.change === undefined) && areAlike(figure, target),
  );
}

/** A level beside a change, in the unit of where things stood; or a change from there. */
function isOfSameUnit(figure: Figure, { targets, baseline }: Aim): boolean {
  return figure.change === undefined
    ? baseline !== undefined && areAlike(figure, baseline)
    : targets.some(({ change }) => change === undefined);
}
