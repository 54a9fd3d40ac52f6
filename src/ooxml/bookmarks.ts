/**
 * The bookmarks by which a returned Word document leads back to the plan, and links within it to their places. The
 * export writes them, the return reads them; both only here.
 *
 * | name             | stands at                                                       | for            |
 * | ---------------- | --------------------------------------------------------------- | -------------- |
 * | `_L12`, `_L12_2` | what comes from line 12, counted from 1; the second such place  | the return     |
 * | `Objective_bins` | an objective’s row: its id, else its number                     | people, return |
 * | `_Heading_3`     | the third heading of the text                                   | links, return  |
 * | `_Title`         | the document’s title                                            | links          |
 * | `_Note_2`        | the first reference to the second note                          | its others     |
 * | `_Toc000004`     | the fourth heading that the contents list shows                 | the contents   |
 *
 * Word takes up to 40 letters, digits and underscores, each name once in a file, without regard to case. Names that
 * begin with an underscore are hidden from people.
 */

/** What a bookmark stands at. Numbers count from 1. */
export type Landmark =
  | { readonly kind: 'title' }
  | { readonly kind: 'heading'; readonly number: number }
  | { readonly kind: 'contents'; readonly number: number }
  | { readonly kind: 'note'; readonly number: number }
  | { readonly kind: 'objective'; readonly number: number; readonly id: string | undefined };

/** What the name of a bookmark says. */
export type ReadBookmark =
  | { readonly kind: 'line' /** From zero, as it was when the plan was exported. */; readonly line: number }
  | { readonly kind: 'title' }
  | { readonly kind: 'heading' | 'contents'; readonly number: number }
  /** The {@link objectiveKey} of its id, or its number where it has none. */
  | { readonly kind: 'objective'; readonly key: string };

/** Of an id so many UTF-16 code units stand in a name; fewer where its number stands there too. */
const longestKey = { alone: 28, numbered: 20 };

/** What of an objective’s id can stand in the name of its bookmark; empty where nothing can. */
export function objectiveKey(id: string): string {
  return cut(
    id
      .normalize('NFC')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]/gu, ''),
    longestKey.alone,
  );
}

/** The names of a file’s bookmarks, as they are given out in its order: the same places, the same names. */
export class BookmarkNames {
  /** How many places have come from each line. */
  readonly #lines = new Map<number, number>();
  readonly #objectives = new Map<number, string>();
  readonly #taken = new Set<string>();

  /** The name for the next place that comes from a line of the plan, from zero. */
  atLine(line: number): string {
    const count = (this.#lines.get(line) ?? 0) + 1;
    this.#lines.set(line, count);
    return count === 1 ? `_L${line + 1}` : `_L${line + 1}_${count}`;
  }

  /** The name of a landmark. */
  of(landmark: Landmark): string {
    switch (landmark.kind) {
      case 'title':
        return '_Title';
      case 'heading':
        return `_Heading_${landmark.number}`;
      case 'note':
        return `_Note_${landmark.number}`;
      case 'contents':
        return `_Toc${String(landmark.number).padStart(6, '0')}`;
      case 'objective':
        return this.#objective(landmark.number, objectiveKey(landmark.id ?? ''));
    }
  }

  #objective(number: number, key: string): string {
    const known = this.#objectives.get(number);
    if (known !== undefined) return known;
    const name = `Objective_${key || number}`;
    const unique = this.#taken.has(name) ? `Objective_${number}_${cut(key, longestKey.numbered)}` : name;
    this.#taken.add(unique);
    this.#objectives.set(number, unique);
    return unique;
  }
}

/** What the name of a bookmark says; undefined where the export gives no such names. */
export function readBookmark(name: string): ReadBookmark | undefined {
  const line = /^_L([1-9]\d{0,6})(?:_\d+)?$/.exec(name)?.[1];
  if (line !== undefined) return { kind: 'line', line: Number(line) - 1 };
  if (name === '_Title') return { kind: 'title' };
  const heading = /^_Heading_([1-9]\d{0,6})$/.exec(name)?.[1];
  if (heading !== undefined) return { kind: 'heading', number: Number(heading) };
  const contents = /^_Toc(\d{6,8})$/.exec(name)?.[1];
  if (contents !== undefined) return { kind: 'contents', number: Number(contents) };
  const key = /^Objective_(?:\d+_)?([\p{L}\p{N}]+)$/u.exec(name)?.[1];
  return key === undefined ? undefined : { kind: 'objective', key };
}

/** The beginning of a text, no letter cut in half. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}
