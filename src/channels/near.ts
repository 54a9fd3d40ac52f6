import { capitalised, editDistance, looseKey } from '../text/text.ts';
import { catalogue } from './catalogue.ts';
import { sortLines } from './everyday-names.ts';
import { isEveryonesName } from './lexicon.ts';
import { remembering } from './remember.ts';
import { stemOf } from './words.ts';

/** How long a name may be, in UTF-16 code units, to be compared letter by letter. */
const longestCompared = 64;
const mostNames = 3;

/**
 * Whether a key is another, misspelt: a few letters more, fewer, changed or in each other's place. Names that
 * differ in a figure are different names ("Ward 1 forum", "Ward 2 forum").
 * @param key the loose key of what is written
 * @param other the loose key of what may be meant
 * @param limit how many changes are taken for a slip
 */
export function isMisspelling(key: string, other: string, limit: number): boolean {
  return changesBetween(key, other, limit) <= limit;
}

function changesBetween(key: string, other: string, limit: number): number {
  if (key.length > longestCompared || digitsOf(key) !== digitsOf(other)) return limit + 1;
  // People seldom mistake the first letter; in a short word another one makes another word ("salon", "talon").
  if (key.length < 8 && key[0] !== other[0] && key[0] !== other[1]) return limit + 1;
  const changes = editDistance(key, other, limit);
  // "Paned" is a word of its own beside "panel"; what a short word lacks, or has in another order, is a slip.
  if (key.length < 6) return key.length === other.length && !isReordered(key, other) ? limit + 1 : changes;
  // "Bulliten" has all the letters, two of them in each other's place.
  const isMixedUp = changes > limit && key[0] === other[0] && isReordered(key, other);
  return isMixedUp && editDistance(key, other, 2) === 2 ? limit : changes;
}

function isReordered(key: string, other: string): boolean {
  return key.length === other.length && [...key].sort().join('') === [...other].sort().join('');
}

function digitsOf(key: string): string {
  return key.replace(/\D+/g, '');
}

/** How many changes are a slip in a name of so many letters: in a short one, each makes another word. */
function slipsIn(length: number): number {
  return length < 5 ? 0 : length < 12 ? 1 : 2;
}

/**
 * The names that a text is probably a misspelling of, best first: of those given and of the channels that everyone
 * knows; else the text itself with the one word mended that makes it a channel's name ("Museum webiste").
 * @param own the names of the plan's and the register's channels
 * @param isKnown whether a name is a channel's
 * @returns at most three names; none where the text resembles nothing
 */
export function nearestNames(
  text: string,
  own: readonly string[],
  isKnown: (name: string) => boolean,
): string[] {
  const key = looseKey(text);
  if (key.length > longestCompared) return [];
  const found: { readonly name: string; readonly changes: number }[] = [];
  // The names are singulars: of "bilboards" it is "bilboard" that is compared.
  const singular = key.length > 6 && key.endsWith('s') ? key.slice(0, -1) : key;
  const limit = slipsIn(singular.length);
  if (limit === 0) return [];
  const compare = (name: string, other: string) => {
    for (const written of new Set([key, singular])) {
      const changes = changesBetween(written, other, limit);
      if (changes > limit || changes === 0) continue;
      found.push({ name, changes });
      return;
    }
  };
  for (const name of own) compare(name, looseKey(name));
  for (let length = key.length - limit; length <= key.length + limit; length++)
    for (const [other, name] of everydayNames().get(length) ?? []) compare(name, other);
  const names = found.sort((a, b) => a.changes - b.changes).map(({ name }) => name);
  if (names.length > 0) return distinct(names).slice(0, mostNames);
  const mended = mendedText(text);
  if (mended !== undefined && isKnown(mended)) return [mended];
  const everyones = everyonesNameMeant(text);
  return everyones === undefined ? [] : [everyones];
}

/** How many letters a word has at least, without its plural's, to be taken for a slip wherever it stands. */
const longWord = 6;
/** And where the whole is one of everyone's names once it is mended: "focus grop". */
const shortWord = 4;

/**
 * Whether a text is one of everyone's names for channels with a word misspelt ("Comunity radio"), rather than a name
 * of its own that is like one.
 */
export function isMisspelt(text: string): boolean {
  return text.length <= longestCompared && everyonesNameMeant(text) !== undefined;
}

/** The one of everyone's names that a text is but for a letter in one word or several. */
const everyonesNameMeant = remembering((text): string | undefined => {
  const name = nameIn(text);
  if (!/\s/.test(name.trim())) return undefined;
  const others = [...name.matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }) =>
    slipsFor(word).map(
      (meant) => `${name.slice(0, index)}${asWritten(meant, word)}${name.slice(index + word.length)}`,
    ),
  );
  if (others.length === 0 || isEveryonesName(text)) return undefined;
  const mended = mendedText(text);
  if (mended !== undefined && isEveryonesName(mended)) return mended;
  const meant = others.find(isEveryonesName);
  return meant && `${meant}${text.slice(name.length)}`;
});

/** What a word may be a slip for; "BAME media" is none for "BME media". */
const slipsFor = remembering((word): readonly string[] => {
  const key = looseKey(word);
  const isWhole = key.length < shortWord || (key.length < longWord && word === word.toUpperCase());
  return isWhole ? [] : wordsMeant(key);
});

/** A text without its aside: what is called "app (Blink)" is an app. */
function nameIn(text: string): string {
  const end = text.search(/[([{:]|\s[-–—]\s/);
  return end < 0 ? text : text.slice(0, end);
}

function asWritten(word: string, like: string): string {
  return like[0] === like[0]!.toLowerCase() ? word : capitalised(word);
}

function distinct(names: readonly string[]): string[] {
  return [...new Map([...names].reverse().map((name) => [looseKey(name), name])).values()].reverse();
}

/** A name of several words with those mended that are a letter from a word that channels' names have. */
function mendedText(text: string): string | undefined {
  const name = nameIn(text);
  if (!/\s/.test(name.trim())) return undefined;
  const mended = name.replace(/\p{L}+/gu, (word) => {
    const key = looseKey(word);
    const [meant] = key.replace(/s$/, '').length < longWord ? [] : wordsMeant(key);
    return meant === undefined ? word : asWritten(meant, word);
  });
  return mended === name ? undefined : `${mended}${text.slice(name.length)}`;
}

/** The words of channels' names that a key is a letter away from, or whose plural it is a letter away from. */
const wordsMeant = remembering((key): readonly string[] => {
  const { stems, byBeginning } = everydayWords();
  if (isWordOf(key, stems)) return [];
  const closest = (written: string) =>
    [written.length, written.length + 1, written.length - 1].flatMap((length) =>
      (byBeginning.get(`${written[0]}${length}`) ?? []).filter(
        (other) => editDistance(written, other, 1) === 1,
      ),
    );
  const singulars = key.endsWith('s') && key.length >= longWord ? closest(key.slice(0, -1)) : [];
  return [...closest(key), ...singulars.map((word) => `${word}s`)];
});

/** Whether a word is known, or made of one that is: "emailed" is no slip for "emailer". */
function isWordOf(key: string, stems: ReadonlySet<string>): boolean {
  return [key, key.replace(/(?:ed|ing|er)$/, ''), key.replace(/(?:d|r)$/, '')].some((word) =>
    stems.has(stemOf(word)),
  );
}

let namesOnce: ReadonlyMap<number, ReadonlyMap<string, string>> | undefined;

/** Everyone's names for channels by the length of their keys, and by these; the catalogue's own first. */
function everydayNames(): ReadonlyMap<number, ReadonlyMap<string, string>> {
  if (namesOnce) return namesOnce;
  const names = new Map<number, Map<string, string>>();
  const add = (name: string) => {
    const key = looseKey(name);
    const ofLength = names.get(key.length) ?? new Map<string, string>();
    names.set(key.length, ofLength);
    if (!ofLength.has(key)) ofLength.set(key, capitalised(name));
  };
  for (const { name, aliases } of catalogue) for (const word of [name, ...aliases]) add(word);
  for (const { role, names: words } of sortLines)
    if (role !== 'content' && role !== 'setting' && role !== 'none')
      for (const word of words.split(', ')) add(word);
  namesOnce = names;
  return names;
}

interface EverydayWords {
  /** By their stems: a plural of a known word is not misspelt. */
  readonly stems: ReadonlySet<string>;
  /** By their first letter and their length: "l7" has leaflet. */
  readonly byBeginning: ReadonlyMap<string, readonly string[]>;
}

let wordsOnce: EverydayWords | undefined;

/** The words of which everyone's names for channels are made. */
function everydayWords(): EverydayWords {
  if (wordsOnce) return wordsOnce;
  const words = new Set<string>();
  for (const ofLength of everydayNames().values())
    for (const name of ofLength.values())
      for (const [word] of name.matchAll(/\p{L}+/gu)) words.add(looseKey(word));
  const byBeginning = new Map<string, string[]>();
  for (const word of words) {
    const beginning = `${word[0]}${word.length}`;
    const alike = byBeginning.get(beginning);
    if (alike) alike.push(word);
    else byBeginning.set(beginning, [word]);
  }
  wordsOnce = { stems: new Set([...words].map(stemOf)), byBeginning };
  return wordsOnce;
}
