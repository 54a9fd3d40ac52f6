/** So many parts of a sort are kept to be compared with. */
const mostParts = 20_000;

/**
 * Parts that many records have in common (names, days, owners, lists of places), each in mind once: there are thousands of
 * plans. A part of a record is never changed, so that nobody notices.
 */
class SharedParts<Part> {
  readonly #parts = new Map<string, Part>();

  /** The part that was handed in first of those that are the same. */
  first(key: string, part: Part): Part {
    const known = this.#parts.get(key);
    if (known !== undefined) return known;
    // Those that are gone are not missed: the next ones take their place.
    if (this.#parts.size >= mostParts) this.#parts.clear();
    this.#parts.set(key, part);
    return part;
  }
}

const texts = new SharedParts<string>();
/** Days, and whom and what activities reach, by their JSON. */
const others = new SharedParts<unknown>();

/** The same text as whoever said it first has it in mind. */
export function sharedText(text: string): string {
  return texts.first(text, text);
}

/** The fields of a record whose words are hardly those of another plan. */
const ownWords = new Set(['title', 'statement', 'activity', 'result', 'target', 'headline', 'dateInWords']);

/** The fields of a record that hold lists or objects which are often those of another. */
const sharedFields = new Set(['days', 'reach']);

/**
 * Reads a record from JSON: for `JSON.parse`. What other records say too is the very same text, list or object.
 * @param key the name of the field that holds the value, or its place in a list
 */
export function sharing(key: string, value: unknown): unknown {
  if (typeof value === 'string') return ownWords.has(key) ? value : sharedText(value);
  return sharedFields.has(key) ? others.first(JSON.stringify(value), value) : value;
}
