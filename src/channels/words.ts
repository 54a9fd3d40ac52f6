import { pluralLines } from './everyday-names.ts';

/** A channel's name, read into words: what stands in brackets, or behind a colon, a dash or "e.g.", is an aside. */
export interface NameWords {
  /**
   * Runs of words, parted by "and", "&", "/" and the like; "Posters & flyers" has two. Words are stems, but for the
   * plurals that tell more than their singular does.
   */
  readonly runs: readonly (readonly string[])[];
  /** The runs of the aside. */
  readonly asides: readonly (readonly string[])[];
  /** Whether commas or semicolons part several names. */
  readonly isList: boolean;
}

/** No channel has a longer name, in UTF-16 code units: what is longer is read as nothing. */
const longestName = 400;

const conjunctions = new Set(['and', 'or', 'plus', 'neu']);
/** Words behind which examples stand. */
const examples = new Set('e.g,i.e,eg,ie,such as,including,includes,incl,inc,namely,especially'.split(','));
const words = /[\p{L}\p{N}]+(?:[’'`ʼ]\p{L}+)*/gu;
/** With those that hold a point, a blank or a comma: "e.g.", "such as", "5,000". */
const allWords = /\b(?:e\.g|i\.e|such as)\b|\p{N}+(?:,\p{N}{3})+|[\p{L}\p{N}]+(?:[’'`ʼ]\p{L}+)*/gu;
const hasOthers = /[ei]\.[ge]|such as|\d,\d/;
const opening = '([{';
const closing = ')]}';

/**
 * Reads a name into words, each by its stem, in one pass.
 * @returns no words for what is too long to be a name
 */
export function wordsOf(name: string): NameWords {
  const runs: string[][] = [[]];
  const asides: string[][] = [];
  let isList = false;
  if (name.length > longestName) return { runs, asides, isList };
  let depth = 0;
  let isBehind = false;
  let isBehindComma = false;
  let gapStart = 0;
  const part = (list: string[][]) => {
    if (list.length === 0 || list.at(-1)!.length > 0) list.push([]);
  };
  const readGap = (gap: string) => {
    if (gap === ' ') return;
    for (const mark of gap) {
      if (opening.includes(mark)) {
        depth++;
        part(asides);
      } else if (closing.includes(mark)) depth = Math.max(0, depth - 1);
      else if (mark === ',' || mark === ';' || mark === '/') {
        part(depth > 0 || isBehind ? asides : runs);
        isBehindComma ||= depth === 0 && !isBehind && mark !== '/';
      }
    }
    if (/^\s+[&+]\s+$/.test(gap)) part(depth > 0 || isBehind ? asides : runs);
    else if (depth === 0 && !isBehind && runs[0]!.length > 0 && /:\s|\s[-–—]\s/.test(gap)) {
      isBehind = true;
      part(asides);
    }
  };
  const text = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  for (const match of text.matchAll(hasOthers.test(text) ? allWords : words)) {
    readGap(text.slice(gapStart, match.index));
    gapStart = match.index + match[0].length;
    const word = match[0];
    const list = depth > 0 || isBehind ? asides : runs;
    if (word === 'etc') continue;
    if (conjunctions.has(word) && isApart(text, match.index, gapStart)) part(list);
    else if (list === runs && runs[0]!.length > 0 && examples.has(word)) {
      isBehind = true;
      part(asides);
    } else {
      isList ||= list === runs && isBehindComma;
      list.at(-1)!.push(tellingPlurals.has(word) ? word : stemOf(word.replace(/,/g, '')));
    }
  }
  if (/[,;]/.test(text.slice(gapStart)) && depth === 0) isList = true;
  return { runs: runs.filter((run, index) => run.length > 0 || index === 0), asides: filled(asides), isList };
}

function filled(runs: readonly string[][]): string[][] {
  return runs.filter((run) => run.length > 0);
}

/** Whether a word stands between blanks: the "and" of "drag-and-drop" parts nothing. */
function isApart(text: string, start: number, end: number): boolean {
  return /\s/.test(text[start - 1] ?? '') && /\s/.test(text[end] ?? '');
}

/** Plurals that mean something else than their singular. */
const ownPlurals = new Set(['news', 'teams', 'threads', 'workplaces', 'series']);

/** Plurals that look like singulars. */
const hiddenPlurals: ReadonlyMap<string, string> = new Map([
  ['taxis', 'taxi'],
  ['menus', 'menu'],
  ['mpus', 'mpu'],
  ['hoodies', 'hoodie'],
  ['beanies', 'beanie'],
  ['ghillies', 'ghillie'],
  ['posties', 'postie'],
]);

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
  const singular = withoutPlural(word);
  return synonyms.get(singular) ?? singular;
}

function withoutPlural(word: string): string {
  const plain = word.replace(/[’'`ʼ]s?$/, '').replace(/[’'`ʼ]/g, '');
  const hidden = hiddenPlurals.get(plain);
  if (hidden) return hidden;
  if (/^\d+s$/.test(plain)) return plain.slice(0, -1);
  if (plain.length < 3 || ownPlurals.has(plain) || !plain.endsWith('s')) return plain;
  if (/(?:ss|us|is)$/.test(plain)) return plain;
  if (/ies$/.test(plain) && plain.length > 4) return `${plain.slice(0, -3)}y`;
  if (/(?:sses|shes|ches|xes|uses)$/.test(plain) && !/houses$|causes$/.test(plain)) return plain.slice(0, -2);
  return plain.slice(0, -1);
}

/**
 * Plurals that tell what their singular leaves open: "information points" and "rural hubs" are places, where "Talking
 * Point" and "The Hub" are titles.
 */
const tellingPlurals: ReadonlyMap<string, string> = new Map(
  pluralLines.flatMap(({ names }) => names.split(', ')).map((plural) => [plural, stemOf(plural)]),
);

/** A word of a name as it is looked up: plurals make no difference there. */
export function singularOf(word: string): string {
  return tellingPlurals.get(word) ?? word;
}
