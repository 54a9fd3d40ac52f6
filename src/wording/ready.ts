import { type Choice, type ChoiceOf, type Matcher, matcherOf } from './match.ts';
import type { Pattern, Rule } from './notation.ts';

/** A rule made ready. */
export interface ReadyRule extends Rule {
  /** Its number among all rules: those of a sort or a question have theirs in a row. */
  readonly number: number;
  readonly matches: Matcher;
  /** Of each of these, one at least must stand in a statement that the rule fits; what is seldom met comes first. */
  readonly needs: readonly Choice[];
  /** Its waking words: one of these, told by words alone, must stand in a statement that the rule fits. */
  readonly wakers: Choice | undefined;
  /** The words that a match can begin with; undefined where that may be any. */
  readonly first: Choice | undefined;
  /** What is quoted and what stands before, between and behind it. */
  readonly segments: () => readonly Segment[];
}

export interface Segment {
  readonly isQuoted: boolean;
  readonly matches: Matcher;
}

/**
 * Makes a rule ready.
 * @param number its number among all rules
 * @throws {Error} when it names a sort that is none.
 */
export function madeReady(rule: Rule, number: number, choiceOf: ChoiceOf): ReadyRule {
  const needed = neededAtoms(rule.pattern).sort((a, b) => frequencyOf(a) - frequencyOf(b));
  const needs = needed.map(choiceOf);
  const first = firstAtoms(rule.pattern);
  return {
    ...rule,
    number,
    matches: matcherOf(rule.pattern, choiceOf),
    needs,
    wakers: needs.find(({ composed }) => composed.length === 0),
    first: first && choiceOf(first),
    segments: onDemand(() =>
      segmentsOf(rule.pattern).map(({ isQuoted, pattern }) => ({
        isQuoted,
        matches: matcherOf(pattern, choiceOf),
      })),
    ),
  };
}

const frequentWords = new Set('a an and at by for from in is of on or that the to with'.split(' '));

/** Roughly how often one of some words and sorts is met, beside others. */
function frequencyOf(atoms: readonly string[]): number {
  let frequency = 0;
  for (const atom of atoms) frequency += frequentWords.has(atom) ? 20 : atom.startsWith('<') ? 10 : 1;
  return frequency;
}

/** The words of a pattern that cannot be missing. */
function neededAtoms(pattern: Pattern): (readonly string[])[] {
  if (pattern.kind === 'word') return [pattern.atoms];
  if (pattern.kind === 'quoted') return neededAtoms(pattern.part);
  if (pattern.kind === 'repeated' && pattern.least === 1) return neededAtoms(pattern.part);
  return pattern.kind === 'row' ? pattern.parts.flatMap(neededAtoms) : [];
}

function firstAtoms(pattern: Pattern): readonly string[] | undefined {
  if (pattern.kind === 'word') return pattern.atoms;
  if (pattern.kind === 'quoted') return firstAtoms(pattern.part);
  if (pattern.kind === 'repeated' && pattern.least === 1) return firstAtoms(pattern.part);
  if (pattern.kind !== 'row') return undefined;
  const first = pattern.parts.find(({ kind }) => kind !== 'next-is-not' && kind !== 'last-is-not');
  return first && firstAtoms(first);
}

/** The words that a pattern is a choice of; undefined where it is more than that. */
export function choiceIn(pattern: Pattern): readonly string[] | undefined {
  if (pattern.kind === 'word') return pattern.atoms;
  return pattern.kind === 'row' && pattern.parts.length === 1 ? choiceIn(pattern.parts[0]!) : undefined;
}

/** A value that is worked out when it is first asked for. */
function onDemand<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A rule by what it quotes; all of it, where it marks nothing. */
function segmentsOf(pattern: Pattern): { readonly isQuoted: boolean; readonly pattern: Pattern }[] {
  const parts = pattern.kind === 'row' ? pattern.parts : [pattern];
  if (!parts.some(({ kind }) => kind === 'quoted')) return [{ isQuoted: true, pattern }];
  const segments: { isQuoted: boolean; pattern: { kind: 'row'; parts: Pattern[] } }[] = [];
  for (const part of parts) {
    const isQuoted = part.kind === 'quoted';
    const last = segments.at(-1);
    if (last && !isQuoted && !last.isQuoted) last.pattern.parts.push(part);
    else segments.push({ isQuoted, pattern: { kind: 'row', parts: [part] } });
  }
  return segments;
}
