import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Range } from '../../text/text.ts';
import { maxDepth } from './strict.ts';
import type { Entry, ScalarNode, TreeNode } from './tree.ts';

/**
 * Reads YAML that the strict reader refuses as far as it can be known. Slow; loaded on first use.
 * @param yaml the text of the YAML alone
 * @param locate turns an offset within `yaml` into one within its file
 */
export function readTolerantly(yaml: string, locate: (offset: number) => number): TreeNode | undefined {
  if (nesting(yaml) > maxDepth) return undefined;
  const { contents } = parseDocument(yaml, {
    strict: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  return contents ? convert(contents, yaml, locate) : undefined;
}

/** An upper bound of how deep the collections nest. */
function nesting(yaml: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of yaml) {
    if (character === '[' || character === '{') deepest = Math.max(deepest, ++depth);
    else if ((character === ']' || character === '}') && depth > 0) depth--;
  }
  const dashes = /(?:-[ \t]+){10,}|(?:\?[ \t]+){10,}/.exec(yaml)?.[0].length ?? 0;
  return Math.max(deepest, dashes);
}

function convert(node: unknown, yaml: string, locate: (offset: number) => number): TreeNode {
  if (isMap(node)) {
    const entries: Entry[] = node.items.map((pair) => {
      const key = convert(pair.key, yaml, locate);
      const keyNode: ScalarNode =
        key.kind === 'scalar' ? key : { kind: 'scalar', range: key.range, text: '', style: 'plain' };
      const value = pair.value
        ? convert(pair.value, yaml, locate)
        : nothingBehind(pair.key, key, yaml, locate);
      return { key: keyNode, value };
    });
    const range = collectionRange(node, entries.at(-1)?.value.range.end, locate);
    return { kind: 'map', range, flow: node.flow === true, entries };
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => convert(item, yaml, locate));
    const range = collectionRange(node, items.at(-1)?.range.end, locate);
    return { kind: 'list', range, flow: node.flow === true, items };
  }
  if (isScalar(node)) {
    const style = styles[node.type ?? 'PLAIN'] ?? 'plain';
    const text = style === 'plain' ? (node.source ?? '') : String((node as Scalar<unknown>).value ?? '');
    const range = style === 'block' ? blockRange(node.range, yaml, locate) : rangeOf(node.range, locate);
    return { kind: 'scalar', range, text, style };
  }
  if (isAlias(node)) {
    return { kind: 'scalar', range: rangeOf(node.range, locate), text: `*${node.source}`, style: 'plain' };
  }
  return nothing(locate(0));
}

const styles: Record<string, ScalarNode['style']> = {
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'block',
  BLOCK_FOLDED: 'block',
};

/** What stands behind a key alone: an empty text, behind the colon where there is one. */
function nothingBehind(
  key: unknown,
  { kind, range }: TreeNode,
  yaml: string,
  locate: (offset: number) => number,
): ScalarNode {
  // What takes up lines of its own ends below them.
  if (kind !== 'scalar') return nothing(range.end);
  const end = isNode(key) ? (key.range?.[1] ?? 0) : 0;
  return nothing(locate(yaml[end] === ':' ? end + 1 : end));
}

function nothing(offset: number): ScalarNode {
  return { kind: 'scalar', range: { start: offset, end: offset }, text: '', style: 'plain' };
}

/** A collection ends with its bracket, or with its last child, as it does for the strict reader: not with the blanks below. */
function collectionRange(
  { flow, range }: Pick<YAMLMap | YAMLSeq, 'flow' | 'range'>,
  lastEnd: number | undefined,
  locate: (offset: number) => number,
): Range {
  const whole = rangeOf(range, locate);
  return flow ? whole : { start: whole.start, end: Math.max(whole.start, lastEnd ?? whole.start) };
}

/** A text over several lines begins and ends with its own words, as it does for the strict reader. */
function blockRange(range: Scalar['range'], yaml: string, locate: (offset: number) => number): Range {
  const [start = 0, end = start] = range ?? [];
  const [header] = /^.*(?:\r\n|\n|\r|$)/.exec(yaml.slice(start, end))!;
  const words = yaml.slice(start + header.length, end);
  const [from, to] = [words.length - words.trimStart().length, words.trimEnd().length];
  const first = start + header.length;
  return { start: locate(first + Math.min(from, to)), end: locate(first + to) };
}

function rangeOf(
  range: readonly [number, number, number] | null | undefined,
  locate: (offset: number) => number,
): Range {
  return { start: locate(range?.[0] ?? 0), end: locate(range?.[1] ?? 0) };
}
