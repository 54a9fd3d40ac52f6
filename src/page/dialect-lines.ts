import { dialectLines } from '../plan/body/dialect-lines.ts';
import type { Token } from './text-tokens.ts';

/** What of markdown-it's state is used while it reads blocks. */
export interface BlockState {
  readonly src: string;
  readonly bMarks: readonly number[];
  readonly tShift: readonly number[];
  readonly sCount: readonly number[];
  readonly eMarks: readonly number[];
  readonly blkIndent: number;
  readonly env: unknown;
  line: number;
  push(type: string, tag: string, nesting: number): Token;
}

/** A rule of markdown-it that reads blocks: whether one of its kind begins on a line. */
export type BlockRule = (state: BlockState, startLine: number, endLine: number, silent: boolean) => boolean;

/** The type of the tokens that such lines become. They show nothing by themselves. */
export const dialectLineToken = 'campaign_plan_line';

/** What the rule may interrupt, as a heading does. */
export const interrupted = { alt: ['paragraph', 'reference', 'blockquote', 'list', 'table'] };

/**
 * Reads lines of colons around containers and what abbreviations stand for as blocks of their own, as the document does.
 * @param isPlan whether what is read is a plan
 */
export function dialectLineRule(isPlan: (env: unknown) => boolean): BlockRule {
  return (state, startLine, _endLine, silent) => {
    const from = state.bMarks[startLine]! + state.tShift[startLine]!;
    const letter = state.src[from];
    if ((letter !== ':' && letter !== '*') || !isPlan(state.env)) return false;
    if (state.sCount[startLine]! - state.blkIndent >= 4) return false;
    const line = state.src.slice(from, state.eMarks[startLine]).trimEnd();
    if (!Object.values(dialectLines).some((pattern) => pattern.test(line))) return false;
    if (silent) return true;
    Object.assign(state.push(dialectLineToken, '', 0), { content: line, hidden: true });
    state.line = startLine + 1;
    return true;
  };
}
