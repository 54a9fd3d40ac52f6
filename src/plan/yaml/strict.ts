import { type Event, getScalarValue, parseEvents, type ScalarEvent, YAMLException } from 'js-yaml';
import type { Range } from '../../text/text.ts';
import { reasonOf, type StrictError, type StrictReason } from './strict-error.ts';
import type { Entry, ListNode, MapNode, ScalarNode, TreeNode } from './tree.ts';

/** More levels than any plan needs; deeper nesting is hostile or a slip. */
export const maxDepth = 60;
/** More aliases than any plan needs; a few hundred bytes of them can stand for gigabytes. */
const maxAliases = 100;

export type StrictReading =
  | { readonly root: TreeNode | undefined; readonly error?: undefined }
  | { readonly root?: undefined; readonly error: StrictError };

// js-yaml's event and style numbers, which it exports only as runtime objects.
const documentEvent = 1;
const sequenceEvent = 2;
const mappingEvent = 3;
const scalarEvent = 4;
const aliasEvent = 5;
const flowStyle = 2;
const scalarStyles = ['plain', 'plain', 'single', 'double', 'block', 'block'] as const;

const filler = /(?:[\s,]|#[^\r\n]*)*/y;

/** What anchors (`&name`) stand for, and how many aliases (`*name`) have been put in their place. */
export class Anchors {
  readonly #nodes: Map<string, TreeNode>;
  #aliases: number;

  /** @param earlier those of the YAML above; they stay as they are */
  constructor(earlier?: Anchors) {
    this.#nodes = new Map(earlier ? earlier.#nodes : []);
    this.#aliases = earlier ? earlier.#aliases : 0;
  }

  set(name: string, node: TreeNode): void {
    this.#nodes.set(name, node);
  }

  /** What an alias stands for; undefined where nothing has its name. */
  take(name: string): TreeNode | undefined {
    this.#aliases++;
    return this.#nodes.get(name);
  }

  get areTooMany(): boolean {
    return this.#aliases > maxAliases;
  }
}

/**
 * Reads well-formed YAML into a located tree, fast; stops at the first error.
 * @param yaml the text of the YAML alone
 * @param base the offset at which it stands in its file; added to every range
 * @param locate turns an offset within `yaml` into one within its file, where a mere base will not do.
 *   An error's offset is left as it is then, for the caller to look at the line.
 * @param anchors what aliases may stand for besides what the YAML says itself; told of its own
 */
export function readStrictly(
  yaml: string,
  base: number,
  locate?: (offset: number) => number,
  anchors: Anchors = new Anchors(),
): StrictReading {
  let events: Event[];
  try {
    events = parseEvents(yaml, { maxDepth });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { error: { reason: reasonOf(error.reason), offset: base + (error.mark?.position ?? 0) } };
  }
  return new TreeBuilder(yaml, base, events, locate ?? ((offset) => base + offset), anchors).build();
}

class TreeBuilder {
  readonly #yaml: string;
  readonly #base: number;
  readonly #events: Event[];
  readonly #locate: (offset: number) => number;
  readonly #anchors: Anchors;
  #next = 0;
  /** How far into the YAML the events read so far reach: where the next collection's end is sought. */
  #reached = 0;
  #error: StrictError | undefined;

  constructor(
    yaml: string,
    base: number,
    events: Event[],
    locate: (offset: number) => number,
    anchors: Anchors,
  ) {
    this.#anchors = anchors;
    this.#locate = locate;
    this.#yaml = yaml;
    this.#base = base;
    this.#events = events;
  }

  build(): StrictReading {
    let root: TreeNode | undefined;
    let documents = 0;
    while (this.#next < this.#events.length) {
      const event = this.#events[this.#next]!;
      if (event.type === documentEvent) {
        documents++;
        this.#next++;
      } else if (event.type <= aliasEvent) {
        const node = this.#node();
        if (documents > 1) this.#fail('other', 0);
        root ??= node;
      } else {
        this.#next++;
      }
    }
    return this.#error ? { error: this.#error } : { root };
  }

  #fail(reason: StrictReason, offset: number): void {
    this.#error ??= { reason, offset: this.#base + offset };
  }

  #node(): TreeNode {
    const event = this.#events[this.#next++]!;
    switch (event.type) {
      case sequenceEvent: {
        const items: TreeNode[] = [];
        const start = event.start;
        const flow = event.style === flowStyle;
        this.#reached = Math.max(this.#reached, flow ? start + 1 : start);
        while (this.#isNode()) {
          if (!flow && this.#isEmptyScalar()) this.#skipTo('-');
          items.push(this.#node());
        }
        this.#next++;
        const node: ListNode = { kind: 'list', range: this.#collection(start, flow, ']'), flow, items };
        return this.#anchored(event, node);
      }
      case mappingEvent: {
        const entries: Entry[] = [];
        const start = event.start;
        const flow = event.style === flowStyle;
        this.#reached = Math.max(this.#reached, flow ? start + 1 : start);
        while (this.#isNode()) {
          const key = this.#key(this.#node());
          const value = this.#isNode() ? this.#node() : this.#nothing();
          entries.push({ key, value });
        }
        this.#next++;
        if (!flow && this.#isLoneQuestionMark(start, entries)) return this.#questionMark(start);
        const node: MapNode = { kind: 'map', range: this.#collection(start, flow, '}'), flow, entries };
        return this.#anchored(event, node);
      }
      case scalarEvent:
        return this.#anchored(event, this.#scalar(event));
      case aliasEvent:
        return this.#alias(event.anchorStart, event.anchorEnd);
      default:
        return this.#nothing();
    }
  }

  /** `- ?` keeps a place for what is not yet known; to YAML it is a map without key and value. */
  #isLoneQuestionMark(start: number, [entry, ...more]: readonly Entry[]): boolean {
    if (this.#yaml[start] !== '?' || !entry || more.length > 0) return false;
    return [entry.key, entry.value].every(
      (node) => node.kind === 'scalar' && node.style === 'plain' && node.text === '',
    );
  }

  #questionMark(start: number): ScalarNode {
    this.#reached = Math.max(this.#reached, start + 1);
    return { kind: 'scalar', range: this.#range(start, start + 1), text: '?', style: 'plain' };
  }

  #isNode(): boolean {
    const type = this.#events[this.#next]?.type;
    return type !== undefined && type >= sequenceEvent && type <= aliasEvent;
  }

  #scalar(event: ScalarEvent): ScalarNode {
    if (event.valueStart < 0) {
      if (event.anchorEnd > 0) this.#reached = Math.max(this.#reached, event.anchorEnd);
      return this.#nothing();
    }
    const style = scalarStyles[event.style] ?? 'plain';
    const quote = style === 'single' || style === 'double' ? 1 : 0;
    let start = event.valueStart - quote;
    let end = event.valueEnd + quote;
    if (style === 'block') {
      const written = this.#yaml.slice(start, end);
      end = start + written.trimEnd().length;
      start = Math.min(end, start + written.length - written.trimStart().length);
    }
    this.#reached = Math.max(this.#reached, end);
    return { kind: 'scalar', range: this.#range(start, end), text: getScalarValue(this.#yaml, event), style };
  }

  #isEmptyScalar(): boolean {
    const event = this.#events[this.#next];
    return event?.type === scalarEvent && event.valueStart < 0;
  }

  /** Reaches behind the next such character, where only blanks, line ends and comments lie between. */
  #skipTo(character: string): void {
    filler.lastIndex = this.#reached;
    filler.test(this.#yaml);
    if (this.#yaml[filler.lastIndex] === character) this.#reached = filler.lastIndex + 1;
  }

  /** An empty value: it stands right behind its key's colon, or its list's hyphen. */
  #nothing(): ScalarNode {
    const colon = /[ \t]*:/y;
    colon.lastIndex = this.#reached;
    if (colon.test(this.#yaml)) this.#reached = colon.lastIndex;
    return { kind: 'scalar', range: this.#range(this.#reached, this.#reached), text: '', style: 'plain' };
  }

  /** A key that is itself a list or a map means nothing to us; it is kept as a nameless one. */
  #key(node: TreeNode): ScalarNode {
    return node.kind === 'scalar' ? node : { kind: 'scalar', range: node.range, text: '', style: 'plain' };
  }

  #alias(start: number, end: number): TreeNode {
    const range = this.#range(start - 1, end);
    this.#reached = Math.max(this.#reached, end);
    const target = this.#anchors.take(this.#yaml.slice(start, end));
    if (!target) this.#fail('other', start - 1);
    if (this.#anchors.areTooMany) this.#fail('too deep', start - 1);
    if (!target || this.#error) return { kind: 'scalar', range, text: '', style: 'plain' };
    return target.kind === 'scalar' ? { ...target, range } : { ...target, range, alias: true };
  }

  #anchored<Node extends TreeNode>(event: { anchorStart: number; anchorEnd: number }, node: Node): Node {
    if (event.anchorStart >= 0) {
      this.#anchors.set(this.#yaml.slice(event.anchorStart, event.anchorEnd), node);
    }
    return node;
  }

  /** js-yaml gives where a collection starts; its end is the closing bracket, or its last child's end. */
  #collection(start: number, flow: boolean, bracket: string): Range {
    if (flow) this.#skipTo(bracket);
    return this.#range(start, Math.max(start, this.#reached));
  }

  #range(start: number, end: number): Range {
    return { start: this.#locate(start), end: this.#locate(end) };
  }
}
