import type { ChannelKind } from '../plan/format/schema.ts';
import { type CatalogueChannel, catalogue } from './catalogue.ts';
import { type ChannelTraits, type Role, type SortLine, sortLines } from './everyday-names.ts';
import { remembering } from './remember.ts';
import { wordsOf } from './words.ts';

/** What a channel's name tells of it, where the name is in no list: "NWLDC website" is a website. */
export interface ChannelSort extends ChannelTraits {
  /** The channel of the catalogue that it is one of, where there is such a one. */
  readonly base: CatalogueChannel | undefined;
  /** Whether it is no other channel than its base: "our website", "gwefan". */
  readonly isBase: boolean;
}

/** What a word or a few words stand for in a name. */
interface Sense {
  readonly traits: ChannelTraits;
  readonly base: CatalogueChannel | undefined;
  readonly bought: CatalogueChannel | undefined;
  readonly role: Role;
  readonly isBase: boolean;
  readonly leads: boolean;
  readonly standsFirst: boolean;
}

/** A stretch of a name: the sense it has, if any, and its words by their stems. */
interface Token {
  readonly words: readonly string[];
  readonly sense: Sense | undefined;
}

const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that say where, how or for whom a channel is, and leave it what it is. */
const joints = listed(
  'in at on to for with from by of via through outside inside near across around during after before between beside under over using throughout within into about close next behind alongside mewn ar gan i at yn yng ym o am drwy trwy',
);
/** Joints that name the means: "training on Zoom", "Q&A via Teams". */
const means = listed('on via by through over using ar drwy trwy');
/** Words before a channel's name that say no more than that it is one's own. */
const ownWords = listed(
  'the our council borough county district city town trust university college hospital force corporate official main own organisation organisational company local ein y yr',
);
/** Words behind a channel's name that leave it what it is, as do numbers and participles ("handed out"). */
const tails = listed(
  'branch member team teams office service group list opportunity session event work network system home scheme site station series news out sent given',
);
const paidWords = listed('paid bought sponsored boosted promoted purchased paying');
const asideOnline = listed('online virtual zoom teams digital');
const paperWords = listed('paper print printed postal hard');
/** What only sends, though people could answer on its like. */
const sendingWords = listed('automated recorded automatic');

/** The catalogue's channels on which banners and meetings are digital. */
const pages = listed('website intranet webinar');
/** The catalogue's channels by which a consultation is answered. */
const forms = listed('website survey');
/** The catalogue's channels that hold words for other channels: a toolkit for social media is a toolkit. */
const kits = listed('press-release partner-channels');

/** The catalogue's channels that are published, and so pass on what their publisher shares. */
const published = listed('residents-magazine email-newsletter website blog social-media');

/**
 * What sort of channel a name tells of that is in no list, by its words: "NWLDC website", "posters in pharmacies",
 * "adverts in parish magazines". The time it takes is in proportion to the name's length.
 * @returns undefined where it tells nothing, or names several channels ("posters and flyers")
 */
export const sortOf: (name: string) => ChannelSort | undefined = remembering(
  (name) => addressSort(name.trim()) ?? sortByWords(name),
);

/**
 * The sort of a medium when the space in it is paid for, whatever its name says: radio with a cost is radio
 * advertising.
 * @returns undefined where the name tells of no medium that sells space
 */
export function boughtSortOf(name: string): ChannelSort | undefined {
  const sort = sortOf(`paid ${name}`);
  return sort?.base?.peso === 'paid' ? sort : undefined;
}

/** The one kind of channel that the words of a name tell of, though the name as a whole tells no sort. */
export function likelyKind(name: string): ChannelKind | undefined {
  const kinds = new Set(
    wordsOf(name)
      .runs.flatMap(tokensOf)
      .flatMap(({ sense }) => sense?.traits.kind ?? []),
  );
  return kinds.size === 1 ? [...kinds][0] : undefined;
}

/** What an address names: "archives.gov" is a website, "enquiries@example.gov.uk" is for writing to. */
function addressSort(name: string): ChannelSort | undefined {
  if (name.length > 200 || /\s/.test(name)) return undefined;
  if (/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(name))
    return { kind: 'digital', peso: 'owned', direction: 'two-way', base: undefined, isBase: false };
  if (
    !/^(?:https?:\/\/)?(?:[a-z\d-]+\.)+(?:com|org|net|edu|gov|info|eu|io|app|uk|ie|cymru|wales|scot|london)(?:\/\S*)?$/i.test(
      name,
    )
  )
    return undefined;
  const website = lexicon().senses.get('website');
  return website && { ...website.traits, base: website.base, isBase: false };
}

function sortByWords(name: string): ChannelSort | undefined {
  const { runs, aside, isList } = wordsOf(name);
  const all = runs.flat();
  const whole = lexicon().senses.get(all.join(''));
  if (whole && isChannel(whole) && !isList)
    return composed({ head: whole, before: [], after: [], rest: [], aside });
  const [first = [], ...others] = runs.map(tokensOf).map(withoutJoint);
  const cut = first.findIndex(isJoint);
  if (cut >= 0) {
    // In "face to face in bars and pubs", pubs are more of the place; "in bars and leaflets" would be two channels.
    const isMore = (sense: Sense | undefined) =>
      sense ? isWhere(sense) || sense.bought !== undefined : !isList;
    if (!others.every((run) => isMore(headOf(run)?.sense))) return undefined;
    return sortOfRun(first, others.flat(), aside);
  }
  if (others.length === 0) return isList ? undefined : sortOfRun(first, [], aside);
  if (isList) return undefined;
  // "Local and regional press", "website/landing page": several words before one channel, or several for one.
  const heads = [first, ...others].map((run) => headOf(beforeJoint(run))?.sense);
  const head = heads.at(-1);
  if (!head || heads.some((other) => other && !isLike(other, head))) return undefined;
  const start = heads.findIndex((other) => other !== undefined);
  const sort = sortOfRun([first, ...others][start]!, [], aside, [first, ...others].slice(0, start).flat());
  return sort && { ...sort, isBase: false };
}

/** The sort of one run of words: what stands before the first joint, with what stands behind it. */
function sortOfRun(
  run: readonly Token[],
  more: readonly Token[],
  aside: readonly string[],
  context: readonly Token[] = [],
): ChannelSort | undefined {
  const cut = run.findIndex(isJoint);
  const start = cut < 0 ? run : run.slice(0, cut);
  const rest = cut < 0 ? more : [...run.slice(cut), ...more];
  const found = headOf(start);
  if (!found && cut > 0) return isJoint(run.at(-1)!) ? undefined : sortOfEnd(run, aside);
  if (!found)
    return isTeam(start)
      ? { ...lexicon().senses.get('staff')!.traits, base: undefined, isBase: false }
      : undefined;
  // "Pulse check in" is a title.
  if (cut >= 0 && rest.length === 1) return undefined;
  return composed({
    head: found.sense,
    before: [...context, ...start.slice(0, found.index)],
    after: start.slice(found.index + 1),
    rest,
    aside,
  });
}

/** "Community safety team": people, where "One team" and "Team Elmfield" are titles. */
function isTeam(run: readonly Token[]): boolean {
  const last = run.at(-1)?.words.at(-1);
  return (last === 'team' || last === 'teams') && run.filter((token) => !isOwn(token)).length > 2;
}

/** The sort that a run ends in where nothing before its joints names one: "heads of service meeting". */
function sortOfEnd(run: readonly Token[], aside: readonly string[]): ChannelSort | undefined {
  const found = headOf(run);
  if (!found || found.index < run.findLastIndex(isJoint) || isWhere(found.sense)) return undefined;
  return composed({
    head: found.sense,
    before: run.slice(0, found.index),
    after: run.slice(found.index + 1),
    rest: [],
    aside,
  });
}

/** Which token says what sort of channel words name: the last that says one, but for what it carries. */
function headOf(tokens: readonly Token[]): { readonly sense: Sense; readonly index: number } | undefined {
  const at = (index: number) => ({ sense: tokens[index]!.sense!, index });
  const first = tokens.findIndex(({ sense }) => sense?.standsFirst && sense.role !== 'setting');
  if (first >= 0 && tokens.slice(0, first).every(isOwn) && tokens.at(-1)!.sense?.role !== 'ad')
    return at(first);
  let end = tokens.length - 1;
  let content = -1;
  while (end >= 0 && (isContent(tokens[end]!) || isTail(tokens[end]!))) {
    if (content < 0 && isContent(tokens[end]!)) content = end;
    end--;
  }
  // "Directory online"
  if (end > 0 && content < 0 && isOnlineWord(tokens[end]!) && tokens[end - 1]!.sense) end--;
  if (end >= 0 && tokens[end]!.sense && isChannel(tokens[end]!.sense!)) {
    const { sense } = tokens[end]!;
    // "The library's message" is the message, not the library.
    const isOwner = content >= 0 && isWhere(sense!) && tokens[content]!.sense!.traits.peso;
    return at(isOwner ? content : end);
  }
  if (content >= 0) {
    const named = tokens.findLastIndex(({ sense }) => sense && isChannel(sense) && !isWhere(sense));
    if (named >= 0) return at(named);
    return at(content);
  }
  const leading = tokens.findIndex(({ sense }) => sense && (sense.leads || sense.role === 'platform'));
  return leading < 0 ? undefined : at(leading);
}

interface Parts {
  readonly head: Sense;
  readonly before: readonly Token[];
  readonly after: readonly Token[];
  /** What stands behind the first joint, the joint first. */
  readonly rest: readonly Token[];
  readonly aside: readonly string[];
}

/** What the words around a head make of it. */
function composed(parts: Parts): ChannelSort | undefined {
  const sense = meant(parts);
  if (!sense) return undefined;
  const { before, after, rest, aside } = parts;
  const words = [...before, ...after].flatMap((token) => token.words);
  const isPaid =
    [...words, ...aside].some((word) => paidWords.has(word)) ||
    rest.some((token) => token.sense?.base?.id === 'door-drop');
  const bare: ChannelSort = {
    ...sense.traits,
    base: sense.base,
    isBase:
      sense.isBase &&
      rest.length === 0 &&
      before.every(isOwn) &&
      after.every((token) => isContent(token)) &&
      sense === parts.head,
  };
  const spread = withSetting(bare, parts);
  return isPaid && spread.peso !== 'paid' ? asBought(spread, sense) : spread;
}

/** The sense that counts: a platform's, whatever is done there; a medium's that carries the head. */
function meant({ head, before, after, rest }: Parts): Sense | undefined {
  const around = [...before].reverse().concat(after);
  const behind = rest.find(({ sense }) => sense && sense.role !== 'content')?.sense;
  if (head.role === 'ad') {
    const carrier = [...around, ...rest].find(({ sense }) => sense && sense.role !== 'content')?.sense;
    return carrier ? adIn(carrier, head) : head;
  }
  const platform = around.find(({ sense }) => sense?.role === 'platform')?.sense;
  if (platform && !kits.has(head.base?.id ?? '') && head.traits.peso !== 'paid') return platform;
  if (
    isConsultation(around) &&
    (forms.has(head.base?.id ?? '') || (!head.base && head.traits.direction === 'limited'))
  )
    return around.find(({ sense }) => sense?.base?.id === 'consultation-platform')?.sense;
  // What the local paper has on its website is the paper's.
  const medium = around.find(({ sense }) => sense?.role === 'medium')?.sense;
  if (medium && (head.base?.id === 'website' || (head.traits.kind === 'face-to-face' && medium.standsFirst)))
    return medium;
  // Posters on buses and trains hang where space is sold.
  if (head.base?.id === 'poster' && behind?.role === 'setting' && behind.bought && isOnAir(rest))
    return { ...head, traits: traitsOf(behind.bought), base: behind.bought };
  if (head.role === 'content') {
    const carrier = around.find(({ sense }) => sense && isChannel(sense) && !isWhere(sense))?.sense;
    if (carrier) return carrier;
    const hasOwn = head.traits.peso !== undefined;
    if (behind && behind.role !== 'setting' && !(hasOwn && isWhere(behind))) return behind;
    return hasOwn ? head : undefined;
  }
  // "Pre-roll videos", "billboard posters"
  const space = before.at(-1)?.sense;
  if (
    space?.traits.peso === 'paid' &&
    isChannel(space) &&
    space.role !== 'ad' &&
    head.traits.peso === 'owned' &&
    head.traits.direction === 'one-way'
  )
    return space;
  // "Pop-up vaccination clinic"
  if (head.role === 'place' && before.some(isOnTheMove)) return { ...head, ...dropIn() };
  // "Morning show on BBC Radio Kent"
  if (behind?.role === 'medium' && head.traits.kind === 'face-to-face' && isOnAir(rest)) return behind;
  return head;
}

function isOnTheMove({ words }: Token): boolean {
  return words[0] === 'pop' || words[0] === 'mobile';
}

function dropIn(): Pick<Sense, 'traits' | 'base' | 'isBase' | 'role'> {
  const base = byId().get('drop-in');
  return { traits: base ? traitsOf(base) : {}, base, isBase: false, role: 'channel' };
}

function isConsultation(tokens: readonly Token[]): boolean {
  return tokens.some(({ sense }) => sense?.base?.id === 'consultation-platform');
}

/** Space that is bought in what carries it. */
function adIn(carrier: Sense, ad: Sense): Sense {
  if (carrier.traits.peso === 'paid' && carrier.role !== 'setting' && !carrier.base) return carrier;
  const usual = carrier.traits.kind === 'digital' ? 'display-ad' : 'press-ad';
  const space = boughtAs(carrier) ?? byId().get(usual);
  return space ? { ...ad, traits: traitsOf(space), base: space } : ad;
}

function isOnAir(rest: readonly Token[]): boolean {
  const joint = rest[0]?.words[0];
  return joint === 'on' || joint === 'in' || joint === 'ar';
}

/** A sort as it is when it is held online, printed, shared by partners or sent by machine. */
function withSetting(sort: ChannelSort, { before, after, rest, aside }: Parts): ChannelSort {
  const words = [...before.flatMap((token) => token.words), ...aside];
  const isOnline =
    [...before, ...after].some(isOnlineWord) ||
    before.some(({ sense }) => pages.has(sense?.base?.id ?? '')) ||
    aside.some((word) => asideOnline.has(word));
  const behind = means.has(rest[0]?.words[0] ?? '')
    ? rest.find(({ sense }) => sense && sense.role !== 'content')?.sense
    : undefined;
  let { kind, peso, direction } = sort;
  if (kind && kind !== 'social' && (isOnline || (behind?.traits.kind === 'digital' && !isWhere(behind))))
    kind = 'digital';
  else if (kind === 'digital' && words.some((word) => paperWords.has(word))) kind = 'traditional';
  const isPartners = before.some(
    ({ sense }) => sense?.role === 'partner' || sense?.base?.id === 'partner-channels',
  );
  if (isPartners && peso === 'owned' && published.has(sort.base?.id ?? '')) peso = 'shared';
  if (direction === 'two-way' && kind !== 'face-to-face' && words.some((word) => sendingWords.has(word)))
    direction = 'one-way';
  const isChanged = kind !== sort.kind || peso !== sort.peso || direction !== sort.direction;
  if (!isChanged) return sort;
  return {
    ...sort,
    ...(kind ? { kind } : {}),
    ...(peso ? { peso } : {}),
    ...(direction ? { direction } : {}),
    isBase: false,
  };
}

/** A sort whose space is paid for: another channel, where the catalogue has one. */
function asBought(sort: ChannelSort, sense: Sense): ChannelSort {
  const bought = boughtAs(sense);
  if (bought) return { ...traitsOf(bought), base: bought, isBase: false };
  return {
    ...sort,
    peso: 'paid',
    ...(sort.kind === 'face-to-face' ? {} : { direction: sort.kind === 'social' ? 'limited' : 'one-way' }),
    isBase: false,
  };
}

function boughtAs(sense: Sense): CatalogueChannel | undefined {
  if (sense.traits.peso === 'paid' && sense.role !== 'setting') return sense.base;
  if (sense.traits.kind === 'social') return byId().get('social-ads');
  return sense.bought;
}

/** Whether a sense names a channel by itself; what it carries and where it is does not. */
function isChannel({ role }: Sense): boolean {
  return role !== 'content' && role !== 'setting' && role !== 'none';
}

/** Libraries, charities, midwives: where things are put up, and people met. */
function isWhere({ role }: Sense): boolean {
  return role === 'place' || role === 'partner' || role === 'person';
}

function isOnlineWord({ sense }: Token): boolean {
  return sense?.role === 'setting' && sense.traits.kind === 'digital';
}

function isContent({ sense }: Token): boolean {
  return sense?.role === 'content';
}

function isTail({ words, sense }: Token): boolean {
  return !sense && words.every((word) => tails.has(word) || /^\d+$|.(?:ed|ing)$/.test(word));
}

function isOwn({ words }: Token): boolean {
  return words.every((word) => ownWords.has(word));
}

function isJoint({ words, sense }: Token): boolean {
  return !sense && words.length === 1 && joints.has(words[0]!);
}

function beforeJoint(run: readonly Token[]): readonly Token[] {
  const cut = run.findIndex(isJoint);
  return cut < 0 ? run : run.slice(0, cut);
}

/** Tokens without a joint at their beginning: "via GP surgeries". */
function withoutJoint(tokens: readonly Token[]): readonly Token[] {
  const start = tokens.findIndex((token) => !isJoint(token));
  return start < 0 ? [] : tokens.slice(start);
}

/** Whether two heads are words for one sort: "website/landing page". */
function isLike(a: Sense, b: Sense): boolean {
  if (isWhere(a) && isWhere(b)) return true;
  if (a.base || b.base) return a.base === b.base;
  return a.traits.kind === b.traits.kind && a.traits.peso === b.traits.peso && a.role === b.role;
}

/** Words as tokens: at each place the longest stretch that has a sense. */
function tokensOf(words: readonly string[]): readonly Token[] {
  const { senses, longest } = lexicon();
  const tokens: Token[] = [];
  for (let start = 0; start < words.length; ) {
    let length = Math.min(longest, words.length - start);
    let sense: Sense | undefined;
    for (; length > 0; length--) {
      const key = words.slice(start, start + length).join('');
      if (isMeantThere(key, words[start - 1])) sense = senses.get(key);
      if (sense) break;
    }
    const end = start + Math.max(1, length);
    tokens.push({ words: words.slice(start, end), sense });
    start = end;
  }
  return tokens;
}

/** Names that mean something else behind other words: "Project X", "policing teams", "blue threads". */
const firstOnly = listed('x teams threads');

function isMeantThere(key: string, previous: string | undefined): boolean {
  return previous === undefined || joints.has(previous) || !firstOnly.has(key);
}

interface Lexicon {
  /** What stretches of words stand for, by their stems without anything between. */
  readonly senses: ReadonlyMap<string, Sense>;
  /** How many words the longest has. */
  readonly longest: number;
}

let lexiconOnce: Lexicon | undefined;

/** Every word for a channel, worked out once: first the everyday names, then the catalogue's own. */
function lexicon(): Lexicon {
  if (lexiconOnce) return lexiconOnce;
  const senses = new Map<string, Sense>();
  let longest = 1;
  const add = (name: string, sense: Sense) => {
    const words = wordsOf(name).runs.flat();
    const key = words.join('');
    longest = Math.max(longest, words.length);
    if (!senses.has(key)) senses.set(key, sense);
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
  lexiconOnce = { senses, longest };
  return lexiconOnce;
}

function isPlatform({ kind, peso }: CatalogueChannel): boolean {
  return kind === 'social' && peso !== 'paid';
}

function senseOf(line: SortLine): Sense {
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

function traitsOf({ kind, peso, direction }: CatalogueChannel): ChannelTraits {
  return { kind, peso, direction };
}

let byIdOnce: ReadonlyMap<string, CatalogueChannel> | undefined;

function byId(): ReadonlyMap<string, CatalogueChannel> {
  byIdOnce ??= new Map(catalogue.map((entry) => [entry.id, entry]));
  return byIdOnce;
}
