import type { Range } from '../../text/text.ts';
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

/** Knows where data stands that was read already, from an earlier text. */
export interface EarlierPlaces {
  object(object: object): ObjectLocation | undefined;
  entry(object: object): EntryLocation | undefined;
  list(list: object): ListLocation | undefined;
}

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
    return this.#entries.get(object) ?? this.#earlier?.entry(object);
  }

  setList(list: object, location: ListLocation): void {
    this.#lists.set(list, location);
  }

  /** Where an object stands; undefined for one that is not in the text. */
  object(object: object): ObjectLocation | undefined {
    return this.#objects.get(object) ?? this.#earlier?.object(object);
  }

  /** Where a list stands, and each of its items; undefined for a list that is not in the text. */
  list(list: object): ListLocation | undefined {
    return this.#lists.get(list) ?? this.#earlier?.list(list);
  }

  /** Where a field stands; undefined where its key is missing. */
  field<Data extends object>(object: Data, field: keyof Data & string): FieldLocation | undefined {
    return this.object(object)?.fields.get(field);
  }

  /** Whether a field's key is there, with or without a value. */
  has<Data extends object>(object: Data, field: keyof Data & string): boolean {
    return this.field(object, field) !== undefined;
  }

  /** Whether something is written in a field, be it a placeholder or a value that could not be read. */
  isFilled<Data extends object>(object: Data, field: keyof Data & string): boolean {
    const value = this.field(object, field)?.value;
    return value !== undefined && !isEmpty(value) && !(value.kind === 'list' && value.items.length === 0);
  }

  /** The words of a field's value; undefined where nothing is written. */
  value<Data extends object>(object: Data, field: keyof Data & string): Range | undefined {
    const value = this.field(object, field)?.value;
    return value && value.range.end > value.range.start ? value.range : undefined;
  }

  /** A field's key, as written; undefined where it is missing. */
  key<Data extends object>(object: Data, field: keyof Data & string): Range | undefined {
    return this.field(object, field)?.key?.range;
  }

  /** The words of one item of a list. */
  item(list: readonly unknown[], index: number): Range | undefined {
    return this.list(list)?.items[index]?.range;
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
    const location = this.object(object);
    const first = location?.fields.values().next().value;
    return first?.key?.range ?? first?.value.range ?? location?.node.range ?? { start: 0, end: 0 };
  }

  /** Everything an object takes up. */
  whole(object: object): Range {
    return this.object(object)?.node.range ?? { start: 0, end: 0 };
  }
}
