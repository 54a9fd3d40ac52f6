import { sortByAge } from './ages.ts';
import { atHome } from './at-home.ts';
import { atWork } from './at-work.ts';
import { inNeed } from './in-need.ts';
import type { AudienceSort } from './sort.ts';

/** All sorts of audience that are known. */
export const audienceSorts: readonly AudienceSort[] = [...atWork, ...inNeed, ...atHome];

/** The sort of people that all are: residents. */
export function everyone(): AudienceSort {
  return sortNamed('residents')!;
}

/** More words than anyone calls an audience by. */
const mostWords = 200;

/**
 * The sorts of people that a name or a description tells of, in the order of its words. Of words that overlap the
 * longest count: "young carers" are neither young people nor carers. Words that say little ("residents") count only
 * where no others do.
 */
export function sortsIn(text: string): readonly AudienceSort[] {
  let sorts = known.get(text);
  if (!sorts) {
    const found = peopleIn(wordsOf(text));
    const byAge = sortNamed(sortByAge(text));
    sorts = withoutBroad(byAge && !found.some((sort) => tellsAges(sort)) ? [...found, byAge] : found);
    if (known.size >= 2_000) known.clear();
    known.set(text, sorts);
  }
  return sorts;
}

// The same names are asked for again and again, in each reading of a plan that is being typed.
const known = new Map<string, readonly AudienceSort[]>();

/**
 * The sort of people that a statement tells of: the first that it names ("90% of employees have …", "Consult carers
 * on …"). Whom people deal with is not whom is spoken to: "240 people talk to pharmacists".
 */
export function sortsInStatement(statement: string): readonly AudienceSort[] {
  const words = wordsOf(statement);
  const countsPeople = /^(?:\d|all$|every$|more$|most$|half$|nine$|ninety$|two$|three$)/u.test(
    words[0] ?? '',
  );
  const found = [...matchesIn(words)].filter(
    ({ start }) => !(countsPeople && start > 0 && others.has(words[start - 1]!)),
  );
  const [first] = withoutBroad(found.map(({ sort }) => sort));
  const byAge = sortNamed(sortByAge(statement));
  if (!byAge || (first && tellsAges(first))) return first ? [first] : [];
  return withoutBroad(first ? [first, byAge] : [byAge]);
}

/**
 * Whom an objective speaks to that wants more of some people: not those who work here already.
 * @param sorts of the people it wants
 */
export function recruitsOf(sorts: readonly AudienceSort[]): readonly AudienceSort[] {
  return [...new Set(sorts.map((sort) => sortNamed(sort.recruitedFrom) ?? sort))];
}

/**
 * The sorts that words tell of, without those who only say where people are: "staff in our care homes", "landlords of
 * student houses".
 */
function peopleIn(words: readonly string[]): AudienceSort[] {
  return [...matchesIn(words)]
    .filter(({ sort, start }, index) => {
      const isPlace = index > 0 && (sort.isApart || sort.id === 'students');
      return !(
        isPlace && words.slice(Math.max(0, start - 2), start).some((word) => wherePeopleAre.has(word))
      );
    })
    .map(({ sort }) => sort);
}

const wherePeopleAre = new Set(['in', 'at', 'of', 'from', 'near', 'mewn']);

/** Words before someone whom the people of a statement deal with. */
const others = new Set(['to', 'with', 'by', 'from', 'via', 'through', 'their', 'for', 'as', 'between']);

/** Sorts whose own words tell an age, so that a number besides says no more. */
function tellsAges({ id }: AudienceSort): boolean {
  return [
    'older',
    'young',
    'young-jobless',
    'care-leavers',
    'first-voters',
    'children',
    'new-parents',
    'parents',
  ].includes(id);
}

function withoutBroad(sorts: readonly AudienceSort[]): readonly AudienceSort[] {
  const distinct = [...new Set(sorts)];
  const telling = distinct.filter(({ isBroad }) => !isBroad);
  return telling.length > 0 ? telling : distinct;
}

/** The words of a text in lower case, without apostrophes and “the”: "GP’s" is "gps". */
function wordsOf(text: string): string[] {
  const plain = text.slice(0, 4_000).normalize('NFC').toLowerCase().replace(/[’'‘]/gu, '');
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(0, mostWords).filter((word) => word !== 'the');
}

interface Match {
  readonly sort: AudienceSort;
  /** The index of its first word. */
  readonly start: number;
}

function* matchesIn(words: readonly string[]): Generator<Match> {
  const { byBeginning } = phrases();
  for (let start = 0; start < words.length; start++) {
    const phrase = byBeginning
      .get(beginningOf(words[start]!))
      ?.find((candidate) => fits(candidate, words, start));
    if (!phrase) continue;
    yield { sort: phrase.sort, start };
    start += phrase.words.length - 1;
  }
}

interface Phrase {
  readonly words: readonly string[];
  readonly sort: AudienceSort;
}

/** Whether the words from `start` are those of a phrase, in which `*` stands for any word, or any ending of one. */
function fits(phrase: Phrase, words: readonly string[], start: number): boolean {
  return phrase.words.every((wanted, index) => {
    const word = words[start + index];
    if (word === undefined) return false;
    return wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted;
  });
}

/** Phrases are looked up by their first letters, as many as every one has. */
function beginningOf(word: string): string {
  return word.slice(0, 2);
}

interface Phrases {
  /** The phrases that begin so, the longest first. */
  readonly byBeginning: ReadonlyMap<string, readonly Phrase[]>;
}

let all: Phrases | undefined;
function phrases(): Phrases {
  if (all) return all;
  const byBeginning = new Map<string, Phrase[]>();
  for (const sort of audienceSorts) {
    for (const written of sort.words.split(',')) {
      const words = written
        .trim()
        .replace(/[^\p{L}\p{N}*]+/gu, ' ')
        .split(' ')
        .filter((word) => word !== 'the');
      const beginning = beginningOf(words[0]!);
      const same = byBeginning.get(beginning);
      if (same) same.push({ words, sort });
      else byBeginning.set(beginning, [{ words, sort }]);
    }
  }
  const letters = (phrase: Phrase) => phrase.words.join('').length;
  for (const same of byBeginning.values())
    same.sort((a, b) => b.words.length - a.words.length || letters(b) - letters(a));
  all = { byBeginning };
  return all;
}

function sortNamed(id: string | undefined): AudienceSort | undefined {
  return id === undefined ? undefined : audienceSorts.find((sort) => sort.id === id);
}
