import type { Range } from '../text/text.ts';

const opening = '([{';
const closing = ')]}';

/**
 * The names in a text that holds several, such as "Facebook, Leaflet" or "Radio and TV". What stands in brackets, or
 * behind a colon or a dash, is never split: "Social media (Facebook, Twitter)" is one name.
 * "Parks and Open Spaces newsletter" is one title.
 * @param isKnown whether a name is a channel's; one of them at least has to be, and where only words join them, the first
 * @param isWhole whether a name is written so in a list, and not to be split: "Radio Sangam / Asian radio adverts"
 * @returns none where the text is one name
 */
export function severalNames(
  text: string,
  isKnown: (name: string) => boolean,
  isWhole: (name: string) => boolean = () => false,
): string[] {
  if (text.length > longestRead) return [];
  const { parts, areListed } = partsOf(text, isWhole);
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

function partsOf(text: string, isWhole: (name: string) => boolean): Parts {
  const ranges: Range[] = [];
  let areListed = false;
  let start = 0;
  let depth = 0;
  const separator = /[([{)\]}]|\s(?:and\/or|and|&|\+)(?=\s)|[,;/]|:(?=\s)|\s[-–—](?=\s)/g;
  for (const { 0: mark, index } of text.matchAll(separator)) {
    if (opening.includes(mark)) depth++;
    else if (closing.includes(mark)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && /[:–—-]/.test(mark)) break;
    else if (depth === 0) {
      ranges.push({ start, end: index });
      start = index + mark.length;
      areListed ||= /^[,;/]/.test(mark);
    }
  }
  ranges.push({ start, end: text.length });
  const parts = joinedAgain(text, ranges, isWhole);
  return { parts: parts.map((part) => part.trim()).filter((part) => part !== ''), areListed };
}

/** The parts of a text, of which those that are a name together stand as one. */
function joinedAgain(text: string, ranges: readonly Range[], isWhole: (name: string) => boolean): string[] {
  const parts: string[] = [];
  for (let index = 0; index < ranges.length; ) {
    const { start, end } = ranges[index]!;
    const last = ranges.findLastIndex(
      (other, at) => at > index && isWhole(text.slice(start, other.end).trim()),
    );
    parts.push(text.slice(start, last < 0 ? end : ranges[last]!.end));
    index = Math.max(index, last) + 1;
  }
  return parts;
}
