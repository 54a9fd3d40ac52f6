/**
 * What many records say alike (names, days, owners, lists of places), each in mind once: there are thousands of plans.
 * A part of a record is never changed, so that nobody notices.
 */
class SharedParts {
  readonly #parts = new Map<string, unknown>();

  /** The part that was handed in first of those that are the same. */
  first<Part>(key: string, part: Part): Part {
    const known = this.#parts.get(key);
    if (known !== undefined) return known as Part;
    // Those that are gone are not missed: the next ones take their place.
    if (this.#parts.size >= mostParts) this.#parts.clear();
    this.#parts.set(key, part);
    return part;
  }
}

/** So many parts are kept to be compared with. */
const mostParts = 20_000;

/** The fields of a record whose words are hardly those of another plan. */
const ownWords = new Set(['title', 'statement', 'activity', 'result', 'target', 'headline', 'dateInWords']);

const parts = new SharedParts();

/**
 * Reads a record from JSON: for `JSON.parse`. What other records say too is the very same text, list or object.
 * @param key the name of the field that holds the value, or its place in a list
 */
export function sharing(key: string, value: unknown): unknown {
  if (typeof value === 'string') return ownWords.has(key) ? value : parts.first(value, value);
  if (Array.isArray(value) && key !== 'place' && value.every((item) => typeof item === 'number'))
    return parts.first(`[${value.join()}]`, value);
  if (key === 'days') return parts.first(JSON.stringify(value), value);
  return value;
}
