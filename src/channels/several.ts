const opening = '([{';
const closing = ')]}';

/**
 * The names in a text that holds several, such as "Facebook, Leaflet" or "Radio and TV". What stands in brackets, or
 * behind a colon or a dash, is never split: "Social media (Facebook, Twitter)" is one name.
 * @param isKnown whether a name is a channel's; one of them at least has to be
 * @returns none where the text is one name
 */
export function severalNames(text: string, isKnown: (name: string) => boolean): string[] {
  if (text.length > longestRead) return [];
  const parts = partsOf(text);
  return parts.length > 1 && parts.some(isKnown) ? parts : [];
}

/** Longer texts, in UTF-16 code units, are prose. */
const longestRead = 400;

function partsOf(text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  let depth = 0;
  const separator = /[([{)\]}]|[,;/]|\s(?:and|&|\+)(?=\s)|:(?=\s)|\s[-–—](?=\s)/g;
  for (const { 0: mark, index } of text.matchAll(separator)) {
    if (opening.includes(mark)) depth++;
    else if (closing.includes(mark)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && /[:–—-]/.test(mark)) break;
    else if (depth === 0) {
      parts.push(text.slice(start, index));
      start = index + mark.length;
    }
  }
  parts.push(text.slice(start));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
