import type { PhrasingContent } from 'mdast';

/** What some dialects of Markdown write behind pictures and links: `{width=50% .class #id}`. */
const written =
  /^\{[ \t]*((?:[.#][\w:-]+|[\w-]+=(?:"[^"{}]*"|'[^'{}]*'|[^\s"'{}]+))(?:[ \t]+(?:[.#][\w:-]+|[\w-]+=(?:"[^"{}]*"|'[^'{}]*'|[^\s"'{}]+)))*)[ \t]*\}/;

/** Attributes at the beginning of a text. */
export interface Attributes {
  /** By their names in lower case; classes and ids are left out. */
  readonly values: ReadonlyMap<string, string>;
  /** How long they are with their braces, in UTF-16 code units. */
  readonly length: number;
}

/** Reads attributes at the beginning of a text; undefined where it begins otherwise. */
export function attributesAt(text: string): Attributes | undefined {
  const match = written.exec(text);
  if (!match) return undefined;
  const pairs = [...match[1]!.matchAll(/([\w-]+)=(?:"([^"]*)"|'([^']*)'|(\S+))/g)];
  const values = pairs.map(
    ([, name, double, single, bare]) => [name!.toLowerCase(), double ?? single ?? bare ?? ''] as const,
  );
  return { values: new Map(values), length: match[0].length };
}

/** Content without the attributes behind its pictures and links, which are told apart. */
export function withoutAttributes(nodes: readonly PhrasingContent[]): {
  readonly nodes: readonly PhrasingContent[];
  readonly attributes: ReadonlyMap<PhrasingContent, Attributes['values']>;
} {
  const attributes = new Map<PhrasingContent, Attributes['values']>();
  if (!nodes.some(({ type }) => takesAttributes.has(type))) return { nodes, attributes };
  const kept = nodes.flatMap((node, index): PhrasingContent[] => {
    const before = nodes[index - 1];
    if (node.type !== 'text' || !before || !takesAttributes.has(before.type)) return [node];
    const found = attributesAt(node.value);
    if (!found) return [node];
    attributes.set(before, found.values);
    const value = node.value.slice(found.length);
    return value === '' ? [] : [{ ...node, value }];
  });
  return { nodes: kept, attributes };
}

const takesAttributes: ReadonlySet<string> = new Set([
  'image',
  'imageReference',
  'link',
  'linkReference',
  'emphasis',
  'strong',
  'inlineCode',
]);

/** What headings, paragraphs and captions end with in those dialects: `{#id}`, `{.class}`, `{: .class}`, `{-}`. */
const atEnd = /(?:^|[ \t\r\n]+)\{:?[ \t]*([.#][^{}\r\n]*|-)\}[ \t]*$/;

/**
 * The attributes at the end of a text.
 * @returns where they begin, with the blanks before them, and the id they give; undefined where there are none
 */
export function endAttributes(
  text: string,
): { readonly from: number; readonly id: string | undefined } | undefined {
  const match = atEnd.exec(text);
  if (!match) return undefined;
  const inside = `{${match[1]!.trim()}}`;
  if (inside !== '{-}' && attributesAt(inside)?.length !== inside.length) return undefined;
  return { from: match.index, id: /(?:^|[{ \t])#([\w:-]+)/.exec(inside)?.[1] };
}

/** Content without the attributes at its end, and the id that they give it. */
export function withoutEndAttributes(nodes: readonly PhrasingContent[]): {
  readonly nodes: readonly PhrasingContent[];
  readonly id: string | undefined;
} {
  const last = nodes.at(-1);
  const found = last?.type === 'text' ? endAttributes(last.value) : undefined;
  if (last?.type !== 'text' || !found) return { nodes, id: undefined };
  const value = last.value.slice(0, found.from);
  return { nodes: [...nodes.slice(0, -1), ...(value === '' ? [] : [{ ...last, value }])], id: found.id };
}
