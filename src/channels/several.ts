const opening = '([{';
const closing = ')]}';

/**
 * The names in a text that holds several, such as "Facebook, Leaflet" or "Radio and TV". What stands in brackets, or
 * behind a colon or a dash, is never split: "Social media (Facebook, Twitter)" is one name.
 * "Parks and Open Spaces newsletter" is one title.
 * @param isKnown whether a name is a channel's; one of them at least has to be, and where only words join them, the first
 * @returns none where the text is one name
 */
export function severalNames(text: string, isKnown: (name: string) => boolean): string[] {
  if (text.length > longestRead) return [];
  const { parts, areListed } = partsOf(text);
  const [first, last] = [parts[0] ?? '', parts.at(-1) ?? ''];
  const areSeveral = areListed ? parts.some(isKnown) : isKnown(first) && !endOfTitle.test(last);
  return parts.length > 1 && areSeveral ? parts : [];
}

/** Words with capitals and what they are a title of: “Open Spaces newsletter”. */
const endOfTitle = /^(?:\p{Lu}\p{Ll}+\s+){2,}\p{Ll}+$/u;

/** Longer texts, in UTF-16 code units, are prose. */
const longestRead = 400;

interface Parts {
  readonly parts: string[];
  /** Whether a comma, a semicolon or a slash parts some of them, and not words alone. */
  readonly areListed: boolean;
}

function partsOf(text: string): Parts {
  const parts: string[] = [];
  let areListed = false;
  let start = 0;
  let depth = 0;
  const separator = /[([{)\]}]|\s(?:and\/or|and|&|\+)(?=\s)|[,;/]|:(?=\s)|\s[-–—](?=\s)/g;
  for (const { 0: mark, index } of text.matchAll(separator)) {
    if (opening.includes(mark)) depth++;
    else if (closing.includes(mark)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && /[:–—-]/.test(mark)) break;
    else if (depth === 0) {
      parts.push(text.slice(start, index));
      start = index + mark.length;
      areListed ||= /^[,;/]/.test(mark);
    }
  }
  parts.push(text.slice(start));
  return { parts: parts.map((part) => part.trim()).filter((part) => part !== ''), areListed };
}
