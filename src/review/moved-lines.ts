import { looseKey } from '../text/text.ts';
import type { PlanPassages } from './plan-passages.ts';
import type { ExportedLine } from './review.ts';

/** Where a line of the plan is by now. */
export interface MovedLine {
  /** From zero. */
  readonly line: number;
  /** Whether its words say so, or those of the lines on both sides of it. */
  readonly isSure: boolean;
}

interface Move {
  readonly from: number;
  readonly to: number;
}

/** Words that are shorter, loosely, may stand in a plan by chance. */
const tellingLength = 6;

/**
 * Tells where the lines of the plan as it was exported are by now: from the words that stood on each of them and
 * that the plan still has, once.
 */
export class MovedLines {
  /** In the order of the lines they moved from. */
  readonly #moves: readonly Move[];

  constructor(lines: readonly ExportedLine[], plan: PlanPassages) {
    const moves: Move[] = [];
    let shift = 0;
    for (const { line, words, now } of lines.toSorted((a, b) => a.line - b.line)) {
      const to = now ?? lineOfWords(words, line + shift, plan);
      if (to === undefined) continue;
      moves.push({ from: line, to });
      shift = to - line;
    }
    this.#moves = moves;
  }

  /** Where a line is by now; as near as can be told where its own words are gone. */
  now(line: number): MovedLine {
    const index = this.#lastUpTo(line);
    const before = this.#moves[index];
    if (before?.from === line) return { line: before.to, isSure: true };
    const after = this.#moves[index + 1];
    const shift = (move: Move | undefined) => (move ? move.to - move.from : undefined);
    const isSure = before !== undefined && after !== undefined && shift(before) === shift(after);
    return { line: line + (shift(before) ?? shift(after) ?? 0), isSure };
  }

  #lastUpTo(line: number): number {
    let low = -1;
    let high = this.#moves.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#moves[middle]!.from <= line) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** The line of which most of some words are by now; of several the one nearest to where they are expected. */
function lineOfWords(words: readonly string[], expected: number, plan: PlanPassages): number | undefined {
  const votes = new Map<number, number>();
  for (const text of words) {
    const found = looseKey(text).length < tellingLength ? [] : plan.withWords(text);
    if (found.length !== 1) continue;
    for (const at of found[0]!.lines) votes.set(at, (votes.get(at) ?? 0) + 1);
  }
  const distance = (line: number) => Math.abs(line - expected);
  return [...votes].sort(([a, p], [b, q]) => q - p || distance(a) - distance(b))[0]?.[0];
}
