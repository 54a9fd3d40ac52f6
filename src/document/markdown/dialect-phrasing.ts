import type { Delete, Html, Node, PhrasingContent, Text } from 'mdast';
import { withoutEndAttributes } from './attributes.ts';
import { type DialectPiece, dialectPieces } from './dialect-marks.ts';

/**
 * Inline content with what other dialects of Markdown write in it as HTML says it: `==x==` as `<mark>`, `x^2^` as `<sup>`, `H~2~O` as
 * `<sub>`; without their attributes at its end (`{#id}`). What has come from a mark has no position of its own.
 * @param leaveOut is told of each formula that cannot be shown, and in which node
 */
export function asHtmlSays(
  nodes: readonly PhrasingContent[],
  leaveOut: (formula: string, node: Node) => void = () => undefined,
): readonly PhrasingContent[] {
  const own = withoutEndAttributes(nodes).nodes;
  const pieces = dialectPieces(own.map((node) => (node.type === 'text' ? node.value : undefined)));
  return own.flatMap((node, index): readonly PhrasingContent[] => {
    if (node.type === 'delete') return isBelow(node, own[index - 1]) ? lowered(node) : [node];
    if (node.type !== 'text' || isWhole(pieces[index]!, node)) return [node];
    return pieces[index]!.flatMap((piece): PhrasingContent[] => {
      if (piece.type === 'words') return [textAt(node, piece.text, piece.at)];
      if (piece.type === 'edge') return [html(piece.name, piece.opens)];
      leaveOut(piece.source, node);
      return [];
    });
  });
}

function isWhole([first, ...others]: readonly DialectPiece[], { value }: Text): boolean {
  return others.length === 0 && first?.type === 'words' && first.text === value;
}

/** A single tilde strikes out, but `H~2~O` is chemistry. */
function isBelow({ children, position }: Delete, previous: PhrasingContent | undefined): boolean {
  const [only, ...others] = children;
  const isSingle = position?.start.offset === (only?.position?.start.offset ?? 0) - 1;
  return (
    isSingle &&
    others.length === 0 &&
    only?.type === 'text' &&
    /^[\p{L}\p{N}+−–-]{1,6}$/u.test(only.value) &&
    previous?.type === 'text' &&
    /[\p{L}\p{N})\]]$/u.test(previous.value)
  );
}

function lowered({ children }: Delete): PhrasingContent[] {
  return [html('sub', true), ...children, html('sub', false)];
}

function html(name: string, opens: boolean): Html {
  return { type: 'html', value: opens ? `<${name}>` : `</${name}>` };
}

/** Part of a text. Its place is known where every letter of the text stands for itself. */
function textAt({ value, position }: Text, part: string, at: number | undefined): Text {
  const { start, end } = position ?? {};
  if (at === undefined || end?.offset === undefined || end.offset - (start?.offset ?? 0) !== value.length)
    return { type: 'text', value: part };
  const moved = (by: number) => ({ ...start!, column: start!.column + by, offset: start!.offset! + by });
  return { type: 'text', value: part, position: { start: moved(at), end: moved(at + part.length) } };
}
