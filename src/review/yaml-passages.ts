import { valueWords } from '../document/markdown/value-content.ts';
import { objectiveKey } from '../ooxml/bookmarks.ts';
import { readDocumentNow } from '../plan/document.ts';
import { plan as planSchema } from '../plan/format/schema.ts';
import { type FieldInfo, fieldOf, type ObjectInfo, objectInfo } from '../plan/format/vocabulary.ts';
import type { MapNode, ScalarNode, TreeNode } from '../plan/yaml/tree.ts';
import { LineIndex, looseKey } from '../text/text.ts';
import { type Passage, PassageWords, type Writing } from './passage.ts';

/** What the frontmatter has for a review to be laid over. */
export interface YamlPassages {
  /** In the order of the plan. */
  readonly passages: readonly Passage[];
  /** The lines, from zero, on which the entries begin that have an id, by what of it bookmarks say. */
  readonly entries: ReadonlyMap<string, number>;
  /** What entries are called by where they are referred to (loosely). */
  readonly references: ReadonlySet<string>;
}

/** The passages of a plan's frontmatter: its values, and the keys that are names. */
export function yamlPassages(text: string): YamlPassages {
  const root = readDocumentNow('.campaign.md', text)?.root;
  const reader = new FrontmatterReader(text);
  if (root) reader.map(root, objectInfo(planSchema), []);
  return reader;
}

class FrontmatterReader implements YamlPassages {
  readonly passages: Passage[] = [];
  readonly entries = new Map<string, number>();
  readonly references = new Set<string>();
  readonly #text: string;
  readonly #lines: LineIndex;

  constructor(text: string) {
    this.#text = text;
    this.#lines = new LineIndex(text);
  }

  map(node: MapNode, info: ObjectInfo | undefined, lines: readonly number[]): void {
    for (const { key, value } of node.entries) {
      const field = info && fieldOf(info, key.text);
      if (field?.name === 'id' && value.kind === 'scalar')
        this.entries.set(objectiveKey(value.text), lines.at(-1) ?? this.#lineOf(value));
      this.#value(value, field, key.text, lines, node.flow);
    }
  }

  #value(
    node: TreeNode,
    field: FieldInfo | undefined,
    key: string,
    lines: readonly number[],
    isFlow: boolean,
  ): void {
    if (node.kind === 'scalar') {
      this.#scalar(node, field, key, lines, isFlow);
      return;
    }
    // What an alias stands for has its place elsewhere.
    if (node.alias) return;
    if (node.kind === 'list') {
      for (const item of node.items) this.#value(item, field, key, lines, node.flow);
    } else if (!field?.list || node.entries.some((entry) => field.object?.byKey.has(entry.key.text))) {
      this.map(node, field?.object, [...lines, this.#lineOf(node)]);
    } else {
      // A map from names to entries: the names are read too.
      const info = field.object;
      const detail = info?.keyField === 'id' ? info.shorthand : info?.keyedDetail;
      for (const entry of node.entries) {
        const own = [...lines, this.#lineOf(entry.value)];
        const isText = entry.value.kind === 'scalar';
        this.#scalar(entry.key, undefined, key, own, node.flow);
        this.#value(entry.value, isText ? info?.byKey.get(detail ?? '') : field, key, own, node.flow);
      }
    }
  }

  #scalar(
    node: ScalarNode,
    field: FieldInfo | undefined,
    key: string,
    lines: readonly number[],
    isFlow: boolean,
  ): void {
    // A text in an object's place fills one of its fields.
    const filled = field?.object ? field.object.byKey.get(field.object.shorthand ?? '') : field;
    if (filled?.refersTo) this.references.add(looseKey(node.text));
    const isFreeText = filled?.freeText === true && filled.name !== 'id';
    const source = isFreeText ? ({ kind: 'yaml', node, isFlow } as const) : undefined;
    const value = { node, field: filled, isFlow };
    const quoted = node.style === 'double' || node.style === 'single';
    let at = node.range.start + (quoted ? 1 : 0);
    // Each line of a value is a paragraph of its own, without its Markdown.
    for (const line of valueWords(node.text)) {
      const collected = new PassageWords();
      at = collected.addRead(line, this.#text, at, node.range.end, writings[node.style]);
      const { words, starts, ends } = collected.finish();
      if (words === '') continue;
      const own = this.#lines.position(starts[0]!).line;
      this.passages.push({ words, starts, ends, lines: [...new Set([own, ...lines])], key, value, source });
    }
  }

  #lineOf(node: TreeNode): number {
    return this.#lines.position(node.range.start).line;
  }
}

const writings: Readonly<Record<ScalarNode['style'], Writing>> = {
  plain: 'as it is',
  single: 'single quoted',
  double: 'double quoted',
  block: 'as it is',
};
