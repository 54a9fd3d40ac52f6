/** Where something of a plan stands in its data: keys, and places in lists from zero. */
export type FormPath = readonly (string | number)[];

/** What somebody did in the form. */
export type FormChange =
  /** A field, or a text of a list, says something else; nothing where the text is empty. */
  | { readonly type: 'set'; readonly path: FormPath; readonly text: string }
  /** A list of names holds just these. */
  | { readonly type: 'choose'; readonly path: FormPath; readonly names: readonly string[] }
  /** A list has another entry, behind the others. */
  | { readonly type: 'add'; readonly path: FormPath; readonly text: string }
  | { readonly type: 'remove'; readonly path: FormPath }
  /** An entry stands one place further up (-1) or down (1). */
  | { readonly type: 'move'; readonly path: FormPath; readonly by: -1 | 1 };

/** A path as one word, to tell fields by. */
export function pathKey(path: FormPath): string {
  return path.join('/');
}
