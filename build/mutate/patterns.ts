/** Pieces of regular expressions and what stands in for each. */
const pieces: readonly (readonly [piece: RegExp, replacement: string])[] = [
  [/(?<!\\)\\b/g, ''],
  [/(?<!\\)\\d/g, '\\D'],
  [/(?<!\\)\\s/g, '\\S'],
  [/(?<![\\[])\^/g, ''],
  [/(?<!\\)\$/g, ''],
  [/(?<=[\w)\]])[+*?]/g, ''],
];

/**
 * @param literal a regular expression with its slashes and flags
 * @returns it with one piece changed each, where that is still a regular expression.
 */
export function changedPatterns(literal: string): string[] {
  const slash = literal.lastIndexOf('/');
  const pattern = literal.slice(1, slash);
  const flags = literal.slice(slash + 1);
  const changed = pieces
    .flatMap(([piece, replacement]) =>
      Array.from(
        pattern.matchAll(piece),
        ({ index, 0: found }) => pattern.slice(0, index) + replacement + pattern.slice(index + found.length),
      ),
    )
    .filter((one) => one !== '' && isPattern(one, flags))
    .map((one) => `/${one}/${flags}`);
  return flags.includes('i') ? [...changed, `/${pattern}/${flags.replace('i', '')}`] : changed;
}

function isPattern(pattern: string, flags: string): boolean {
  try {
    return new RegExp(pattern, flags) instanceof RegExp;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
