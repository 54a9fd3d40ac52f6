import { type CatalogueChannel, catalogue } from './catalogue.ts';
import { type ChannelTraits, pluralLines, type Role, type SortLine, sortLines } from './everyday-names.ts';
import { singularOf, wordsOf } from './words.ts';

/** What a word or a few words stand for in a name. */
export interface Sense {
  readonly traits: ChannelTraits;
  readonly base: CatalogueChannel | undefined;
  readonly bought: CatalogueChannel | undefined;
  readonly role: Role;
  readonly isBase: boolean;
  readonly leads: boolean;
  readonly standsFirst: boolean;
}

/** A stretch of a name: the sense it has, if any, and its words by their stems. */
export interface Token {
  readonly words: readonly string[];
  readonly sense: Sense | undefined;
}

const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that say where, how or for whom a channel is, and leave it what it is. */
export const joints = listed(
  'in at on to for with from by of via through outside inside near across around during after before between beside under over using throughout within into about close next behind alongside mewn ar gan i at yn yng ym o am drwy trwy',
);

/** Whether a sense names a channel by itself; what it carries and where it is does not. */
export function isChannel({ role }: Sense): boolean {
  return role !== 'content' && role !== 'setting' && role !== 'none';
}

/** Libraries, charities, midwives: where things are put up, and people met. */
export function isWhere({ role }: Sense): boolean {
  return role === 'place' || role === 'partner' || role === 'person';
}

/** Whether a text as a whole is one of everyone's names for a channel. */
export function isEveryonesName(text: string): boolean {
  const sense = senseOfAll(wordsOf(text).runs.flat());
  return sense !== undefined && isChannel(sense);
}

/**
 * What the channel is in whose name a text ends, `Parish newsletter`: a platform, or any other. Places and people are no
 * channels by themselves.
 */
export function channelAtEnd(text: string): 'platform' | 'other' | undefined {
  const sense = tokensOf(wordsOf(text).runs.flat()).at(-1)?.sense;
  if (!sense || !isChannel(sense) || isWhere(sense)) return undefined;
  return sense.role === 'platform' ? 'platform' : 'other';
}

/** What words as a whole stand for. */
export function senseOfAll(words: readonly string[]): Sense | undefined {
  const { senses, plurals } = lexicon();
  return (
    senses.get(words.map(singularOf).join('')) ?? (words.length === 1 ? plurals.get(words[0]!) : undefined)
  );
}

/** Words as tokens: at each place the longest stretch that has a sense. */
export function tokensOf(words: readonly string[]): readonly Token[] {
  const { plurals } = lexicon();
  const stems = words.map(singularOf);
  const tokens: Token[] = [];
  for (let start = 0; start < words.length; ) {
    let { sense, length } = longestAt(stems, start, words[start - 1]);
    // "Walking magazines" are the press, "magazine" and "magazines" one's own.
    if (length <= 1 && (!sense || start > 0)) sense = plurals.get(words[start]!) ?? sense;
    length = Math.max(1, length);
    tokens.push({ words: words.slice(start, start + length), sense });
    start += length;
  }
  return tokens;
}

/** The longest stretch from a word on that has a sense, and of how many words it is; none where there is none. */
function longestAt(
  stems: readonly string[],
  start: number,
  previous: string | undefined,
): { readonly sense: Sense | undefined; readonly length: number } {
  const { senses, longestByBeginning } = lexicon();
  let found: { sense: Sense | undefined; length: number } = { sense: undefined, length: 0 };
  let key = '';
  for (let end = start; end < stems.length; end++) {
    key += stems[end];
    const longest = longestByBeginning.get(beginningOf(key));
    if (key.length > 1 && (longest === undefined || key.length > longest)) break;
    const sense = senses.get(key);
    if (sense && sense.role !== 'none' && isMeantThere(key, previous))
      found = { sense, length: end - start + 1 };
  }
  return found;
}

function beginningOf(key: string): string {
  return key.slice(0, 2);
}

/** Names that mean something else behind other words: "Project X", "policing teams", "blue threads". */
const firstOnly = listed('x teams threads');

function isMeantThere(key: string, previous: string | undefined): boolean {
  return previous === undefined || joints.has(previous) || previous === 'paid' || !firstOnly.has(key);
}

interface Lexicon {
  /** What stretches of words stand for, by their stems without anything between. */
  readonly senses: ReadonlyMap<string, Sense>;
  /** What words stand for in the plural alone. */
  readonly plurals: ReadonlyMap<string, Sense>;
  /** How many letters the longest has of those that begin with the same two. */
  readonly longestByBeginning: ReadonlyMap<string, number>;
}

let lexiconOnce: Lexicon | undefined;

/** Every word for a channel, worked out once: first the everyday names, then the catalogue's own. */
export function lexicon(): Lexicon {
  if (lexiconOnce) return lexiconOnce;
  const senses = new Map<string, Sense>();
  const longestByBeginning = new Map<string, number>();
  const add = (name: string, sense: Sense) => {
    const words = wordsOf(name).runs.flat().map(singularOf);
    const key = words.join('');
    if (!senses.has(key)) senses.set(key, sense);
    // "Teams" keeps its plural, since it is also a channel; a housing team is one of the housing teams.
    if (words.length > 1 && key.endsWith('team') && !senses.has(`${key}s`)) senses.set(`${key}s`, sense);
  };
  for (const line of sortLines) {
    const sense = senseOf(line);
    for (const name of line.names.split(', ')) add(name, sense);
  }
  for (const base of catalogue) {
    const sense = senseOf({
      base: base.id,
      isBase: true,
      names: '',
      ...(isPlatform(base) ? { role: 'platform' } : {}),
    });
    for (const name of [base.name, ...base.aliases]) add(name, sense);
  }
  const plurals = new Map(
    pluralLines.flatMap((line) => {
      const sense = senseOf(line);
      return line.names.split(', ').map((name) => [name, sense] as const);
    }),
  );
  for (const key of senses.keys()) {
    const beginning = beginningOf(key);
    longestByBeginning.set(beginning, Math.max(key.length, longestByBeginning.get(beginning) ?? 0));
  }
  lexiconOnce = { senses, plurals, longestByBeginning };
  return lexiconOnce;
}

function isPlatform({ kind, peso }: CatalogueChannel): boolean {
  return kind === 'social' && peso !== 'paid';
}

/**
 * What the names of a line stand for.
 * @throws when the catalogue lacks the channel that it names
 */
export function senseOf(line: SortLine): Sense {
  const base = line.base === undefined ? undefined : byId().get(line.base);
  if (line.base !== undefined && !base) throw new Error(`the catalogue has no channel ${line.base}`);
  return {
    traits: {
      ...(base ? traitsOf(base) : {}),
      ...(line.kind ? { kind: line.kind } : {}),
      ...(line.peso ? { peso: line.peso } : {}),
      ...(line.direction ? { direction: line.direction } : {}),
    },
    base,
    bought: line.bought === undefined ? undefined : byId().get(line.bought),
    role: line.role ?? 'channel',
    isBase: line.isBase ?? false,
    leads: line.leads ?? false,
    standsFirst: line.standsFirst ?? false,
  };
}

/** What is typical of a channel of the catalogue. */
export function traitsOf({ kind, peso, direction }: CatalogueChannel): ChannelTraits {
  return { kind, peso, direction };
}

let byIdOnce: ReadonlyMap<string, CatalogueChannel> | undefined;

/** The catalogue by id. */
export function byId(): ReadonlyMap<string, CatalogueChannel> {
  byIdOnce ??= new Map(catalogue.map((entry) => [entry.id, entry]));
  return byIdOnce;
}
