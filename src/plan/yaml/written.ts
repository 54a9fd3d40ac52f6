import type { Range } from '../../text/text.ts';
import { yamlScalar } from './quote.ts';
import type { ScalarNode, TreeNode } from './tree.ts';

/**
 * The sign above a text over several lines (`>`, `|`) with all that stands between the two; empty where there is none.
 * @param start where the text's first line begins
 */
export function blockHeader(text: string, start: number): string {
  return (
    /[|>][-+\d]*[ \t]*(?:#[^\r\n]*)?(?:\r\n|\n|\r)\s*$/.exec(
      text.slice(Math.max(0, start - 200), start),
    )?.[0] ?? ''
  );
}

/** Where a value is written: with the sign above it, where it is a text over several lines. */
export function writtenRange(text: string, node: TreeNode): Range {
  const { start, end } = node.range;
  const isBlock = node.kind === 'scalar' && node.style === 'block';
  return { start: isBlock ? start - blockHeader(text, start).length : start, end };
}

/** A text as it can be written in brackets: quotation marks stay, lines become one. */
export function inFlow(text: string, node: ScalarNode): string {
  const isQuoted = node.style === 'single' || node.style === 'double';
  return isQuoted ? text.slice(node.range.start, node.range.end) : yamlScalar(node.text.trimEnd(), true);
}
