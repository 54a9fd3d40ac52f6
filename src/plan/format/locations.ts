import { movedRange, type Range } from '../../text/text.ts';
import type { Mover } from '../yaml/moved.ts';
import { isEmpty, type ScalarNode, type TreeNode } from '../yaml/tree.ts';
import type { ObjectInfo } from './vocabulary.ts';

/** Where one field of an object stands: its key (none where a plain text stands for the object). */
export interface FieldLocation {
  readonly key: ScalarNode | undefined;
  readonly value: TreeNode;
}

/** Where one object of the plan stands, field by field, under the fields' first names. */
export interface ObjectLocation {
  readonly node: TreeNode;
  /** What the schema says of such an object. */
  readonly info: ObjectInfo;
  readonly fields: ReadonlyMap<string, FieldLocation>;
}

/** An object that is written as one entry: a name and a text behind its colon (`carers: Unpaid carers`). */
export interface EntryLocation {
  readonly key: ScalarNode;
  readonly value: ScalarNode;
  /** Whether it is an item of a list, rather than one of several entries of a map. */
  readonly inList: boolean;
}

/** Where a list stands, and each of its items. */
export interface ListLocation {
  readonly node: TreeNode;
  readonly items: readonly TreeNode[];
}

/** Finds where data was read from an earlier text, and how far it has moved since. */
export type EarlierPlaces = (
  data: object,
) => { readonly locations: Locations; readonly mover: Mover } | undefined;

/**
 * Knows where each object and list of a plan's data stands in the text. The data stays plain; places are
 * looked up by the very objects and lists that reading returned.
 */
export class Locations {
  readonly #earlier: EarlierPlaces | undefined;
  readonly #objects = new WeakMap<object, ObjectLocation>();
  readonly #entries = new WeakMap<object, EntryLocation>();
  readonly #lists = new WeakMap<object, ListLocation>();

  /** @param earlier asked for what is not told to this one itself */
  constructor(earlier?: EarlierPlaces) {
    this.#earlier = earlier;
  }

  setObject(object: object, location: ObjectLocation): void {
    this.#objects.set(object, location);
  }

  setEntry(object: object, entry: EntryLocation): void {
    this.#entries.set(object, entry);
  }

  /** The entry as which an object is written; undefined for one that has keys of its own, or is a mere text. */
  entry(object: object): EntryLocation | undefined {
    const own = this.#entries.get(object);
    const earlier = own ? undefined : this.#earlier?.(object);
    const entry = earlier ? earlier.locations.#entries.get(object) : undefined;
    if (!earlier || !entry) return own;
    const { mover } = earlier;
    return { key: mover.node(entry.key), value: mover.node(entry.value), inList: entry.inList };
  }

  setList(list: object, location: ListLocation): void {
    this.#lists.set(list, location);
  }

  /** Where an object stands; undefined for one that is not in the text. */
  object(object: object): ObjectLocation | undefined {
    const own = this.#objects.get(object);
    const earlier = own ? undefined : this.#earlier?.(object);
    const location = earlier ? earlier.locations.#objects.get(object) : undefined;
    if (!earlier || !location) return own;
    const { mover } = earlier;
    const fields = new Map<string, FieldLocation>();
    for (const [name, { key, value }] of location.fields)
      fields.set(name, { key: key && mover.node(key), value: mover.node(value) });
    const moved = { node: mover.node(location.node), info: location.info, fields };
    this.#objects.set(object, moved);
    return moved;
  }

  /** Where a list stands, and each of its items; undefined for a list that is not in the text. */
  list(list: object): ListLocation | undefined {
    const own = this.#lists.get(list);
    const earlier = own ? undefined : this.#earlier?.(list);
    const location = earlier ? earlier.locations.#lists.get(list) : undefined;
    if (!earlier || !location) return own;
    const { mover } = earlier;
    const moved = { node: mover.node(location.node), items: location.items.map((item) => mover.node(item)) };
    this.#lists.set(list, moved);
    return moved;
  }

  /** Where a field stands; undefined where its key is missing. */
  field<Data extends object>(object: Data, field: keyof Data & string): FieldLocation | undefined {
    const read = this.#read(object);
    const location = read?.location?.fields.get(field);
    if (!location || !read?.mover) return location;
    const { key, value } = location;
    return { key: key && read.mover.node(key), value: read.mover.node(value) };
  }

  /** Whether a field's key is there, with or without a value. */
  has<Data extends object>(object: Data, field: keyof Data & string): boolean {
    return this.#read(object)?.location?.fields.has(field) ?? false;
  }

  /** Whether something is written in a field, be it a placeholder or a value that could not be read. */
  isFilled<Data extends object>(object: Data, field: keyof Data & string): boolean {
    const value = this.#read(object)?.location?.fields.get(field)?.value;
    return value !== undefined && !isEmpty(value) && !(value.kind === 'list' && value.items.length === 0);
  }

  /** The words of a field's value; undefined where nothing is written. */
  value<Data extends object>(object: Data, field: keyof Data & string): Range | undefined {
    const read = this.#read(object);
    const range = read?.location?.fields.get(field)?.value.range;
    return range && range.end > range.start ? moved(range, read?.mover) : undefined;
  }

  /** A field's key, as written; undefined where it is missing. */
  key<Data extends object>(object: Data, field: keyof Data & string): Range | undefined {
    const read = this.#read(object);
    const range = read?.location?.fields.get(field)?.key?.range;
    return range && moved(range, read?.mover);
  }

  /** The words of one item of a list. */
  item(list: readonly unknown[], index: number): Range | undefined {
    const own = this.#lists.get(list);
    if (own) return own.items[index]?.range;
    const earlier = this.#earlier?.(list);
    const range = earlier ? earlier.locations.#lists.get(list)?.items[index]?.range : undefined;
    return range && moved(range, earlier?.mover);
  }

  /**
   * The words that stand for an object: the value of the first of the fields that has one, else its first
   * line's first word.
   */
  words<Data extends object>(object: Data, ...fields: (keyof Data & string)[]): Range {
    for (const field of fields) {
      const range = this.value(object, field);
      if (range) return range;
    }
    const read = this.#read(object);
    const first = read?.location?.fields.values().next().value;
    const range = first?.key?.range ?? first?.value.range ?? read?.location?.node.range;
    return range ? moved(range, read?.mover) : { start: 0, end: 0 };
  }

  /** Everything an object takes up. */
  whole(object: object): Range {
    const read = this.#read(object);
    return read?.location ? moved(read.location.node.range, read.mover) : { start: 0, end: 0 };
  }

  /** Where an object stood when it was read, and how far that has moved since: most looks need but one of its places. */
  #read(
    object: object,
  ): { readonly location: ObjectLocation | undefined; readonly mover?: Mover } | undefined {
    const location = this.#objects.get(object);
    if (location) return { location };
    const earlier = this.#earlier?.(object);
    return earlier && { location: earlier.locations.#objects.get(object), mover: earlier.mover };
  }
}

function moved(range: Range, mover: Mover | undefined): Range {
  return mover ? movedRange(range, mover.by) : range;
}
