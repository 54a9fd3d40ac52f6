import ignore from 'ignore';

/** Tells what patterns as in `.gitignore` say of paths below the folder that they are written for. */
export interface Excluded {
  /**
   * Whether a path is left out, or expressly kept; undefined where nothing is said of it.
   * @param path with slashes, from the folder; that of a folder ends with one
   */
  says(path: string): 'left out' | 'kept' | undefined;
}

/** @param patterns lines as in `.gitignore`, or all of such a file */
export function excludedBy(patterns: readonly string[] | string): Excluded {
  const rules = ignore().add(patterns);
  return {
    says: (path) => {
      const { ignored, unignored } = rules.test(path);
      return ignored ? 'left out' : unignored ? 'kept' : undefined;
    },
  };
}
