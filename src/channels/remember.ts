const mostRemembered = 4_000;
const longestRemembered = 80;

/**
 * A function of a text that remembers what it gave: plans share most of their words. What is remembered stays small;
 * long texts are worked out anew.
 */
export function remembering<Result>(work: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    if (known.has(text)) return known.get(text)!;
    const result = work(text);
    if (known.size >= mostRemembered) known.clear();
    if (text.length <= longestRemembered) known.set(text, result);
    return result;
  };
}
