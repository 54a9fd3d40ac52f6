import type { Definition, FootnoteDefinition, Heading, Node, Nodes, Root } from 'mdast';
import type { Range } from '../../text/text.ts';
import { withoutEndAttributes } from './attributes.ts';
import { picturesIn } from './html-tree.ts';

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
    switch (node.type) {
      case 'definition':
        if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
        break;
      case 'footnoteDefinition':
        if (!notes.has(node.identifier)) notes.set(node.identifier, node);
        break;
      case 'heading':
        headings.push({ node, anchor: uniqueAnchor(anchorOfHeading(node), used) });
        break;
      case 'image':
        pictures.add(node.url);
        break;
      case 'imageReference':
        references.push(node.identifier);
        break;
      case 'html':
        for (const url of picturesIn(node.value)) pictures.add(url);
    }
  }
  for (const reference of references) {
    const definition = definitions.get(reference);
    if (definition) pictures.add(definition.url);
  }
  return { definitions, notes, headings, pictures: [...pictures] };
}

/** All nodes below and including a node, in the order of the text; without recursion. */
function* walk(tree: Nodes): Generator<Nodes> {
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    if ('children' in node) {
      // Not spread into one call: a list may have more items than a call takes arguments.
      for (const child of node.children.toReversed()) waiting.push(child);
    }
  }
}

/** The words of a node, without markup. */
export function textOf(node: Nodes): string {
  let text = '';
  for (const part of walk(node)) {
    if (part.type === 'text' || part.type === 'inlineCode') text += part.value;
    else if (part.type === 'image' || part.type === 'imageReference') text += part.alt ?? '';
    else if (part.type === 'break') text += ' ';
  }
  return text;
}

/** Where a node stands in the file; undefined where that is not known. */
export function rangeOf(node: Node | undefined): Range | undefined {
  const start = node?.position?.start.offset;
  const end = node?.position?.end.offset;
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** The id that a heading is given (`{#id}`), else what is made of its words. */
function anchorOfHeading(heading: Heading): string {
  const { nodes, id } = withoutEndAttributes(heading.children);
  return id ?? anchorOf(nodes.map(textOf).join(''));
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
