import type { PhrasingContent } from 'mdast';

/** A term with what it means, or a text between such. */
export interface Definition {
  readonly term: readonly PhrasingContent[];
  readonly meanings: readonly Meaning[];
}

export interface Meaning {
  readonly content: readonly PhrasingContent[];
  /** How many lines below the term's first line it begins. */
  readonly linesBelow: number;
}

/**
 * A paragraph whose second line begins with a colon and a blank, as some dialects of Markdown write a term with what it
 * means; undefined where it is none.
 */
export function definitionIn(nodes: readonly PhrasingContent[]): Definition | undefined {
  const [first] = nodes;
  const isOne = nodes.some((node) => node.type === 'text' && /(?:\r\n|\n|\r):[ \t]/.test(node.value));
  if (!isOne || !first) return undefined;
  const firstLine = first.position?.start.line ?? 0;
  const parts: { content: PhrasingContent[]; linesBelow: number }[] = [{ content: [], linesBelow: 0 }];
  for (const node of nodes) {
    if (node.type !== 'text') {
      parts.at(-1)!.content.push(node);
      continue;
    }
    let line = (node.position?.start.line ?? firstLine) - firstLine;
    for (const [index, value] of node.value.split(/(?:\r\n|\n|\r):[ \t]+/).entries()) {
      if (index > 0) parts.push({ content: [], linesBelow: ++line });
      if (value !== '') parts.at(-1)!.content.push({ ...node, value });
      line += value.match(/\r\n|\n|\r/g)?.length ?? 0;
    }
  }
  const [term, ...meanings] = parts;
  return term!.content.length === 0 ? undefined : { term: term!.content, meanings };
}
