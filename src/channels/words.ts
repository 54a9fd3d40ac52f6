/** A channel's name, read into words: what stands in brackets or behind a colon or a dash is an aside. */
export interface NameWords {
  /** Runs of words, parted by "and", "&", "/" and the like; "Posters & flyers" has two. */
  readonly runs: readonly (readonly string[])[];
  readonly aside: readonly string[];
  /** Whether commas or semicolons part several names. */
  readonly isList: boolean;
}

/** No channel has a longer name, in UTF-16 code units: what is longer is read as nothing. */
const longestName = 400;

const conjunctions = new Set(['and', 'or', 'plus', 'neu']);
const opening = '([{';
const closing = ')]}';

/**
 * Reads a name into words, each by its stem, in one pass.
 * @returns no words for what is too long to be a name
 */
export function wordsOf(name: string): NameWords {
  const runs: string[][] = [[]];
  const aside: string[] = [];
  let isList = false;
  if (name.length > longestName) return { runs, aside, isList };
  let depth = 0;
  let isBehind = false;
  let gapStart = 0;
  const part = () => {
    if (runs.at(-1)!.length > 0) runs.push([]);
  };
  const readGap = (gap: string) => {
    for (const mark of gap) {
      if (opening.includes(mark)) depth++;
      else if (closing.includes(mark)) depth = Math.max(0, depth - 1);
      else if (depth > 0 || isBehind) continue;
      else if (mark === ',' || mark === ';') {
        isList = true;
        part();
      } else if (mark === '/') part();
    }
    if (depth > 0 || isBehind) return;
    if (/^\s+[&+]\s+$/.test(gap)) part();
    else if (/:\s|\s[-–—]\s/.test(gap) && runs[0]!.length > 0) isBehind = true;
  };
  const text = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  for (const match of text.matchAll(/[\p{L}\p{N}]+(?:[’'`ʼ]\p{L}+)*/gu)) {
    readGap(text.slice(gapStart, match.index));
    gapStart = match.index + match[0].length;
    const word = match[0];
    if (depth > 0 || isBehind) aside.push(stemOf(word));
    else if (conjunctions.has(word) && isApart(text, match.index, gapStart)) part();
    else runs.at(-1)!.push(stemOf(word));
  }
  if (/[,;]/.test(text.slice(gapStart)) && depth === 0) isList = true;
  return { runs: runs.filter((run, index) => run.length > 0 || index === 0), aside, isList };
}

/** Whether a word stands between blanks: the "and" of "drag-and-drop" parts nothing. */
function isApart(text: string, start: number, end: number): boolean {
  return /\s/.test(text[start - 1] ?? '') && /\s/.test(text[end] ?? '');
}

/** Plurals that mean something else than their singular. */
const ownPlurals = new Set(['news', 'teams', 'threads', 'workplaces', 'series']);

/** Words that are one and the same in a channel's name. */
const synonyms: ReadonlyMap<string, string> = new Map([
  ['advert', 'ad'],
  ['advertisement', 'ad'],
  ['advertising', 'ad'],
  ['telephone', 'phone'],
  ['television', 'tv'],
  ['organization', 'organisation'],
  ['center', 'centre'],
]);

/**
 * A word without what makes no difference to a name: the possessive and the plural. It need not be a word itself;
 * names and what they are compared with go through it alike.
 */
export function stemOf(word: string): string {
  const singular = singularOf(word);
  return synonyms.get(singular) ?? singular;
}

function singularOf(word: string): string {
  const plain = word.replace(/[’'`ʼ]s?$/, '').replace(/[’'`ʼ]/g, '');
  if (/^\d+s$/.test(plain)) return plain.slice(0, -1);
  if (plain.length < 3 || ownPlurals.has(plain) || !plain.endsWith('s')) return plain;
  if (/(?:ss|us|is)$/.test(plain)) return plain;
  if (/ies$/.test(plain) && plain.length > 4) return `${plain.slice(0, -3)}y`;
  if (/(?:sses|shes|ches|xes|uses)$/.test(plain) && !/houses$|causes$/.test(plain)) return plain.slice(0, -2);
  return plain.slice(0, -1);
}
