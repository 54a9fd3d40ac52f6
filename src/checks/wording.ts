/** Small helpers for messages in plain English. */

/** Puts words in curly quotation marks, shortened where they are long. */
export function quoted(text: string, length = 60): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `“${line.length <= length ? line : `${line.slice(0, length - 1).trimEnd()}…`}”`;
}

/** Lists words as people do: "a, b and c". */
export function listed(words: readonly string[], joint: 'and' | 'or' = 'and'): string {
  if (words.length <= 1) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}`;
}

/** A word with the article that English wants before it. */
export function withArticle(word: string): string {
  return `${/^[aeiou]/i.test(word) ? 'an' : 'a'} ${word}`;
}

/** Starts with a small letter, unless it starts with an abbreviation. */
export function lowerFirst(text: string): string {
  return /^[A-Z]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
