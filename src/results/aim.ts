import { figureWithUnit } from '../plan/values/figures.ts';
import { filled } from '../plan/values/placeholder.ts';
import { read } from '../wording/statement.ts';
import { areAlike, type Figure, pointAt, type Way } from './figure.ts';
import { signedScores } from './figure-words.ts';
import { figuresIn, type Mention } from './figures.ts';
import { plainForm, withoutLengths } from './set-aside.ts';
import { wayInWords, wayOf } from './way.ts';
import { perIn, timeAtStart } from './words-around.ts';

/** What a plan says of something that is to be reached. */
export interface AimWords {
  /** What is to be reached, in a sentence; figures are taken from it where no target is given. */
  readonly statement: string;
  /** What else is counted: words that may tell which way is better. */
  readonly measure?: string | undefined;
  readonly baseline?: string | undefined;
  readonly target?: string | undefined;
  readonly unit?: string | undefined;
}

/** What is to be reached, in figures. */
export interface Aim {
  /** All that the target may be read as. */
  readonly targets: readonly Figure[];
  readonly baseline: Figure | undefined;
  /** Which way is better. */
  readonly way: Way;
  /** What makes a bare number one of the target's unit, where that is money, time or a score: `£` before it, `days` behind it. */
  readonly affix: { readonly before: string } | { readonly behind: string } | undefined;
  /** The target in the plan’s own words: `60%`. */
  readonly words: string;
  /** Where it stood, in the same; undefined where only the field for it says so, or nothing does. */
  readonly baselineWords: string | undefined;
}

/** Why nothing can be compared with what a plan aims at. */
export type AimProblem = 'no-target' | 'target-in-words' | 'target-unclear' | 'way-unclear';

const signed = new RegExp(signedScores, 'u');

/** Whether what is to be reached is a score that may lie below nought, such as a net promoter score. */
export function isSignedScore({ statement, measure = '', baseline = '', target = '' }: AimWords): boolean {
  return signed.test(plainForm([statement, measure, baseline, target].join(' ')));
}

/** Reads what is to be reached; where it is not clear, why. Nothing is guessed. */
export function readAim(words: AimWords): Aim | AimProblem {
  const given = filled(figureWithUnit(words.target, words.unit));
  const isSigned = isSignedScore(words);
  const ofStatement = statementFigures(words.statement, isSigned);
  const mentions = given === '' ? ofStatement : figuresIn(given, { isSigned });
  const found = targetOf(mentions, given === '');
  if (found === 'none') return given === '' ? 'no-target' : 'target-in-words';
  if (found === 'several') return 'target-unclear';
  const told = wayInWords(words);
  const target = told === undefined ? withoutChangeBy(found) : found;
  const [first] = target.readings as readonly [Figure, ...Figure[]];
  const affix = affixOf(found, given || words.statement);
  const start = startOf(ofStatement) ?? startInBrackets(words.statement, ofStatement);
  const stood = [
    onlyLevel(figuresIn(inUnitOf(affix, filled(figureWithUnit(words.baseline, words.unit))), { isSigned })),
    levelOf(given === '' ? undefined : startOf(mentions)),
    levelOf(start),
  ].find((figure) => figure !== undefined);
  const baseline = stood && isComparable(stood, first) ? stood : undefined;
  const way = wayOf(target, baseline, told);
  if (way === undefined) return 'way-unclear';
  // “Increase uptake 40% to 60%”: from 40%, or to something between the two?
  const isFromTo = given === '' && target.role === undefined && told !== undefined;
  if (isFromTo && first.change === undefined && isBand(first)) return 'target-unclear';
  const isRise = target.isUpTo && way === 'up';
  const per = baseline?.per ?? perIn(plainForm(`${words.measure ?? ''} ${words.statement}`));
  const targets = target.readings.map((figure) => ({
    ...(isRise ? pointAt(figure.high, figure) : figure),
    per: figure.per ?? per,
  }));
  return {
    targets,
    baseline,
    way,
    affix,
    words: given || wordsOf(found, words.statement),
    baselineWords: start && baseline && wordsOf(start, words.statement),
  };
}

function affixOf({ readings, end }: Mention, text: string): Aim['affix'] {
  const [{ unit }, ...others] = readings as readonly [Figure, ...Figure[]];
  if (/^\p{Sc}$/u.test(unit)) return { before: unit };
  const [, best] = /^score\/(.+)$/.exec(unit) ?? [];
  if (best !== undefined && others.length === 0) return { behind: `out of ${best}` };
  const behind = timeAtStart(plainForm(text.slice(end)));
  return behind === undefined ? undefined : { behind };
}

/**
 * A bare number in the unit of a target in money, time or a score, which is then said once for both: `10 days` and `8`.
 * Beside a share it may be how many they are, and is left as it is.
 */
export function inUnitOf(affix: Aim['affix'], figure: string): string {
  if (!affix || !/^\d[\d.,]*$/.test(figure)) return figure;
  return 'before' in affix ? affix.before + figure : `${figure} ${affix.behind}`;
}

/** A figure as a sentence has it. */
function wordsOf({ start, end }: Mention, statement: string): string {
  const [sign = ''] = /^ ?(?:%|per cent)/iu.exec(statement.slice(end)) ?? [];
  return statement.slice(start, end) + sign;
}

/** What is “read by 5,000 people” changes by nothing: only a verb of change makes a change of it. */
function withoutChangeBy(target: Mention): Mention {
  if (target.role !== 'by') return target;
  const readings = target.readings.map((figure) =>
    figure.change === 'either' ? { ...figure, change: undefined } : figure,
  );
  return { ...target, readings };
}

/** The figures of a statement; how long something takes counts only where there is nothing else. */
function statementFigures(statement: string, isSigned: boolean): Mention[] {
  const figures = figuresIn(statement, { prepare: withoutLengths, isSigned });
  return figures.length > 0 ? figures : figuresIn(statement, { isSigned });
}

function targetOf(mentions: readonly Mention[], isStatement: boolean): Mention | 'none' | 'several' {
  const ahead = mentions.filter(({ role }) => role !== 'from');
  const outside = ahead.filter(({ isBracketed }) => !isBracketed);
  const candidates = outside.length > 0 || isStatement ? outside : ahead;
  const ends = candidates.filter(({ role }) => role === 'to');
  const [target, ...others] = ends.length > 0 ? ends : candidates;
  if (!target) return 'none';
  return others.length > 0 ? 'several' : target;
}

/** Where things stood, as a text with the target says it: `from 48%`, `(now 22%)`. */
function startOf(mentions: readonly Mention[]): Mention | undefined {
  const [start, ...others] = mentions.filter(({ role }) => role === 'from');
  return others.length === 0 ? start : undefined;
}

/** The same where only the sentence tells it: `to 60% (48% in 2025)`. */
function startInBrackets(statement: string, mentions: readonly Mention[]): Mention | undefined {
  const [start, ...others] = mentions.filter(({ isBracketed }) => isBracketed);
  return others.length === 0 && read(statement).fits('baseline') ? start : undefined;
}

function onlyLevel(mentions: readonly Mention[]): Figure | undefined {
  const outside = mentions.filter(({ isBracketed }) => !isBracketed);
  const [level, ...others] = outside.length > 0 ? outside : mentions;
  return others.length === 0 ? levelOf(level) : undefined;
}

function levelOf(mention: Mention | undefined): Figure | undefined {
  const [figure] = mention?.readings ?? [];
  const isBounded = figure && Number.isFinite(figure.low) && Number.isFinite(figure.high);
  return isBounded ? { ...figure, change: undefined } : undefined;
}

/** Whether a target can be held against where things stood. */
function isComparable(baseline: Figure, target: Figure): boolean {
  return target.change !== undefined || areAlike(baseline, target);
}

function isBand({ low, high }: Figure): boolean {
  return Number.isFinite(low) && Number.isFinite(high) && low !== high;
}
