import type { Definition, FootnoteDefinition, Heading, Node, Root } from 'mdast';
import type { Range } from '../plan/text.ts';

/** What other places of a body refer to, by the names under which they do. */
export interface BodyIndex {
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly notes: ReadonlyMap<string, FootnoteDefinition>;
  /** The headings of the text, in order, with the anchors that links to them use (`#key-messages`). */
  readonly headings: readonly { readonly node: Heading; readonly anchor: string }[];
  /** The addresses of all pictures, in order, each once. */
  readonly pictures: readonly string[];
}

/** Collects what a body defines, in one walk. The first of several definitions of a name counts. */
export function indexBody(tree: Root): BodyIndex {
  const definitions = new Map<string, Definition>();
  const notes = new Map<string, FootnoteDefinition>();
  const headings: { node: Heading; anchor: string }[] = [];
  const pictures = new Set<string>();
  const references: string[] = [];
  const used = new Map<string, number>();
  for (const node of walk(tree)) {
    if (isType<Definition>(node, 'definition') && !definitions.has(node.identifier)) {
      definitions.set(node.identifier, node);
    } else if (isType<FootnoteDefinition>(node, 'footnoteDefinition') && !notes.has(node.identifier)) {
      notes.set(node.identifier, node);
    } else if (isType<Heading>(node, 'heading')) {
      headings.push({ node, anchor: uniqueAnchor(anchorOf(textOf(node)), used) });
    } else if (node.type === 'image') {
      pictures.add((node as unknown as { url: string }).url);
    } else if (node.type === 'imageReference') {
      references.push((node as unknown as { identifier: string }).identifier);
    } else if (node.type === 'html') {
      for (const url of picturesInHtml((node as unknown as { value: string }).value)) pictures.add(url);
    }
  }
  for (const reference of references) {
    const definition = definitions.get(reference);
    if (definition) pictures.add(definition.url);
  }
  return { definitions, notes, headings, pictures: [...pictures] };
}

/** All nodes below and including a node, in the order of the text; without recursion. */
function* walk(tree: Node): Generator<Node> {
  const waiting: Node[] = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    const children = (node as { children?: Node[] }).children ?? [];
    for (let index = children.length - 1; index >= 0; index--) waiting.push(children[index]!);
  }
}

/** The words of a node, without markup. */
export function textOf(node: Node): string {
  let text = '';
  for (const part of walk(node)) {
    if (part.type === 'text' || part.type === 'inlineCode')
      text += (part as unknown as { value: string }).value;
    else if (part.type === 'image' || part.type === 'imageReference')
      text += (part as unknown as { alt?: string | null }).alt ?? '';
    else if (part.type === 'break') text += ' ';
  }
  return text;
}

/** Where a node stands in the file. */
export function rangeOf(node: Node): Range | undefined {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** The anchor of a heading as GitHub, VS Code and most Markdown renderers make it. */
function anchorOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');
}

function uniqueAnchor(anchor: string, used: Map<string, number>): string {
  const count = used.get(anchor) ?? 0;
  used.set(anchor, count + 1);
  return count === 0 ? anchor : `${anchor}-${count}`;
}

function picturesInHtml(html: string): string[] {
  return [...html.matchAll(/<img\b[^>]*?\ssrc\s*=\s*(?:"([^"]*)"|'([^']*)')/gi)].map(
    (match) => match[1] ?? match[2]!,
  );
}

function isType<Type extends Node>(node: Node, type: Type['type']): node is Type {
  return node.type === type;
}
