import type { ChannelKind } from '../plan/format/shared-fields.ts';
import type { CatalogueChannel } from './catalogue.ts';
import type { ChannelTraits } from './everyday-names.ts';
import {
  byId,
  isChannel,
  isWhere,
  joints,
  lexicon,
  type Sense,
  senseOf,
  senseOfAll,
  type Token,
  tokensOf,
  traitsOf,
} from './lexicon.ts';
import { remembering } from './remember.ts';
import { singularOf, wordsOf } from './words.ts';

/** What a channel's name tells of it, where the name is in no list: "NWLDC website" is a website. */
export interface ChannelSort extends ChannelTraits {
  /** The channel of the catalogue that it is one of, where there is such a one. */
  readonly base: CatalogueChannel | undefined;
  /** Whether it is no other channel than its base: "our website", "gwefan". */
  readonly isBase: boolean;
}

const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Joints that name the means: "training on Zoom", "Q&A via Teams". */
const means = listed('on via by through over using ar drwy trwy');
/** Joints before those who are told something: "statement to the media". */
const pressJoints = listed('to for with');
const pressWords = listed('press media');
/** Words before a channel's name that say no more than that it is one's own. */
const ownWords = listed(
  'the our council borough county district city town trust university college hospital force corporate official main own organisation organisational company local ein y yr',
);
/** Words behind a channel's name that leave it what it is, as do numbers and participles ("handed out"). */
const tails = listed(
  'branch member team teams office service group list opportunity session event work network system home scheme site station series news out sent given number version edition format summary drop x made hung',
);
/** Words that say how far or by what means a medium reaches: "local, regional and national media". */
const scopes = listed(
  'local regional national international print broadcast online digital weekly daily trade specialist community',
);
const welshArticles = listed('y yr');
/** What is named alone where the space on it is meant. */
const vehicles = listed('bus taxi cab tram tube');
const paidWords = listed('paid bought sponsored boosted promoted purchased paying');
const asideOnline = listed('online virtual zoom teams digital');
const paperWords = listed('paper print printed postal hard');
/** What only sends, though people could answer on its like. */
const sendingWords = listed('automated recorded automatic');

/** What is watched later, though people could answer there and then. */
const filmedWords = listed('recorded filmed televised');

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

const isAddress =
  /^(?:https?:\/\/(?:[a-z\d-]+\.)+[a-z]{2,}|www\.(?:[a-z\d-]+\.)+[a-z]{2,}|(?:[a-z\d-]+\.)+(?:com|org|net|edu|gov|info|eu|io|app|uk|ie|cymru|wales|scot|london|nz|au|ca))(?:\/\S*)?$/i;

/** What an address names: "archives.gov" is a website, "enquiries@example.gov.uk" is for writing to. */
function addressSort(name: string): ChannelSort | undefined {
  if (name.length > 200 || /\s/.test(name)) return undefined;
  if (/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(name))
    return { kind: 'digital', peso: 'owned', direction: 'two-way', base: undefined, isBase: false };
  if (!isAddress.test(name)) return undefined;
  const website = lexicon().senses.get('website');
  return website && { ...website.traits, base: website.base, isBase: false };
}

function sortByWords(name: string): ChannelSort | undefined {
  const { runs, asides, isList } = wordsOf(name);
  const sort = sortOfRuns(runs, asides.flat(), isList);
  return asides.length === 0 || isList ? sort : withAside(sort, runs, asides);
}

/**
 * A sort with what an aside tells of it. Behind a title or a word that leaves the channel open it names the channel:
 * "Heads Up (staff newsletter)", "Online: survey", "Advertising (bus backs)"; behind people and places it says by
 * what they pass things on: "Libraries – posters".
 */
function withAside(
  sort: ChannelSort | undefined,
  runs: readonly (readonly string[])[],
  asides: readonly (readonly string[])[],
): ChannelSort | undefined {
  const head = headOf(beforeJoint(runs.flatMap(tokensOf)))?.sense;
  const isOpen = !sort || sort.kind === undefined || sort.peso === undefined;
  if (!isOpen && !(head && isWhere(head))) return sort;
  // "Facebook and leaflets (A5)" are two channels.
  if (!sort && head && isChannel(head)) return undefined;
  const told = asides.map((run) => headOf(beforeJoint(tokensOf(run)))?.sense);
  if (!told.some((sense) => sense && isChannel(sense) && !isWhere(sense))) return sort;
  const [first = [], ...more] = asides;
  const context = isOpen ? (sort?.peso === 'paid' ? ['paid'] : []) : runs.flat();
  const meant = sortOfRuns([[...context, ...first], ...more], [], false);
  if (!meant || (isOpen && sort?.peso && meant.peso !== sort.peso)) return sort;
  return { ...meant, isBase: false };
}

/** The sort that a name's runs tell of together, without what its aside makes of it. */
function sortOfRuns(
  runs: readonly (readonly string[])[],
  aside: readonly string[],
  isList: boolean,
): ChannelSort | undefined {
  const whole = senseOfAll(runs.flat());
  if (whole?.role === 'none') return undefined;
  if (whole && isChannel(whole) && (!isList || whole.role === 'platform'))
    return composed({ head: whole, words: [], before: [], after: [], rest: [], aside });
  const [first = [], ...others] = runs.map(tokensOf).map(withoutJoint);
  const cut = first.findIndex(isJoint);
  if (cut >= 0) {
    // In "face to face in bars and pubs", pubs are more of the place; "in bars and leaflets" would be two channels.
    const isOnPlatform = first.slice(cut).some(({ sense }) => sense?.role === 'platform');
    const isMore = (sense: Sense | undefined) =>
      sense
        ? isWhere(sense) || sense.bought !== undefined || (isOnPlatform && sense.role === 'platform')
        : !isList;
    if (!others.every((run) => isMore(headOf(run)?.sense))) return undefined;
    return sortOfRun(first, others.flat(), aside);
  }
  if (others.length === 0) return isList ? undefined : sortOfRun(first, [], aside);
  // "Local and regional press", "website/landing page": several words before one channel, or several for one.
  const all = [first, ...others];
  const heads = all.map((run) => (headOf(beforeJoint(run)) ?? vehicleOf(run))?.sense);
  const head = heads.at(-1);
  if (!head) return sortInCommon(runs, aside);
  const start = heads.findIndex((other) => other !== undefined);
  // "Local and regional press" is one channel, "Compass and leaflets" are two.
  const isQualified = runs.at(-1)!.length > 1;
  const isOne = isList
    ? all.slice(0, -1).every((run) => run.every(isScope))
    : heads.every((other) => (other ? isLike(other, head) : isQualified));
  if (!isOne) return sortInCommon(runs, aside);
  const sort = sortOfRun(all[start]!, [], aside, all.slice(0, start).flat());
  return sort && { ...sort, isBase: false };
}

/**
 * The sort of several things that share a word which is written once: "Facebook and Instagram ads", "press, radio and
 * TV interviews", "hospital and community radio", "MP and councillor briefings", "Facebook pages and groups".
 */
function sortInCommon(
  runs: readonly (readonly string[])[],
  aside: readonly string[],
): ChannelSort | undefined {
  const each = writtenOut(runs)?.map((run) => sortOfRun(tokensOf(run), [], aside));
  const last = each?.at(-1);
  if (!each || !last || each.some((sort) => !sort || sort.kind !== last.kind || sort.peso !== last.peso))
    return undefined;
  const isSame = each.every((sort) => sort!.base === last.base);
  return { ...last, base: isSame ? last.base : undefined, isBase: false };
}

/** The runs of a name, each with the word that they share; undefined where they share none. */
function writtenOut(runs: readonly (readonly string[])[]): readonly (readonly string[])[] | undefined {
  const last = runs.at(-1)!;
  const before = runs.slice(0, -1);
  const shared = last.at(-1)!;
  const role = senseOfAll([shared])?.role;
  const isCarried = role === 'content' || role === 'ad';
  // "GPs and website" are two channels, where "MP and councillor briefings" are for both.
  const isForWhom = !isCarried && tokensOf(last).at(-2)?.sense?.role === 'person';
  const carries = (run: readonly string[]) => {
    const sense = tokensOf(run).at(-1)?.sense;
    if (senseOfAll([...run, shared])) return true;
    if (!sense) return false;
    return isCarried
      ? sense.role === 'platform' || (sense.bought !== undefined && !isWhere(sense))
      : isForWhom && sense.role === 'person';
  };
  if (last.length > 1 && before.every(carries)) return [...before.map((run) => [...run, shared]), last];
  // "Facebook pages and groups", "bus backs and sides"
  const platform = tokensOf(runs[0]!).find(({ sense }) => sense?.role === 'platform');
  const [leading = ''] = platform?.words ?? runs[0]!;
  const others = runs.slice(1).map((run) => [leading, ...run]);
  const areNames = others.every((run) => {
    const sense = senseOfAll(run);
    return sense && isChannel(sense);
  });
  return areNames ? [runs[0]!, ...others] : undefined;
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
  const found = headOf(start) ?? vehicleOf(start);
  if (!found && cut > 0) return isJoint(run.at(-1)!) ? undefined : sortOfEnd(run, aside);
  if (!found)
    return isTeam(start)
      ? { ...lexicon().senses.get('staff')!.traits, base: undefined, isBase: false }
      : undefined;
  // "Pulse check in" is a title.
  if (cut >= 0 && rest.length === 1) return undefined;
  return composed({
    head: found.sense,
    words: start[found.index]!.words,
    before: [...context, ...start.slice(0, found.index)],
    after: start.slice(found.index + 1),
    rest,
    aside,
  });
}

/** "Buses" and "taxis" alone are the space on them. */
function vehicleOf(run: readonly Token[]): { readonly sense: Sense; readonly index: number } | undefined {
  const [token, ...more] = run;
  const space = token?.sense?.bought;
  if (more.length > 0 || space?.id !== 'out-of-home' || !vehicles.has(token!.words[0]!)) return undefined;
  return { sense: senseOf({ base: space.id, names: '' }), index: 0 };
}

/** "Community safety team": people, where "One team" and "Team Elmfield" are titles. */
function isTeam(run: readonly Token[]): boolean {
  const last = run.at(-1)?.words.at(-1);
  return (
    (last === 'team' || last === 'teams') &&
    run.filter(({ words: [word] }) => word !== 'the' && word !== 'our').length > 2
  );
}

/** The sort that a run ends in where nothing before its joints names one: "heads of service meeting". */
function sortOfEnd(run: readonly Token[], aside: readonly string[]): ChannelSort | undefined {
  const found = headOf(run);
  if (!found || found.index < run.findLastIndex(isJoint) || isWhere(found.sense)) return undefined;
  return composed({
    head: found.sense,
    words: run[found.index]!.words,
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
    const isOwner =
      content >= 0 &&
      (isWhere(sense!) || sense!.traits.kind === 'face-to-face') &&
      tokens[content]!.sense!.traits.peso;
    return at(isOwner ? content : end);
  }
  if (content >= 0) {
    const named = tokens.findLastIndex(({ sense }) => sense && isChannel(sense) && !isWhere(sense));
    if (named >= 0) return at(named);
    return at(content);
  }
  // "Blog y Prif Weithredwr"
  if (tokens[0]?.sense && isChannel(tokens[0].sense) && welshArticles.has(tokens[1]?.words[0] ?? ''))
    return at(0);
  const leading = tokens.findIndex(({ sense }) => sense && (sense.leads || sense.role === 'platform'));
  return leading < 0 ? undefined : at(leading);
}

interface Parts {
  readonly head: Sense;
  /** The words of the head. */
  readonly words: readonly string[];
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
function meant(parts: Parts): Sense | undefined {
  const { head, before, after, rest } = parts;
  const around = [...before].reverse().concat(after);
  const behind = rest.find(({ sense }) => sense && sense.role !== 'content')?.sense;
  if (head.role === 'ad') {
    const carrier = [...around, ...rest].find(({ sense }) => sense && sense.role !== 'content')?.sense;
    if (!carrier && rest[0]?.words[0] === 'in' && !head.traits.kind)
      return senseOf({ base: 'press-ad', names: '' });
    return carrier ? adIn(carrier, head) : head;
  }
  const platform = around.find(({ sense }) => sense?.role === 'platform')?.sense;
  if (platform && head.traits.peso === 'paid' && head.traits.kind === 'digital')
    return senseOf({ base: platform.traits.kind === 'social' ? 'social-ads' : 'display-ad', names: '' });
  if (platform && !kits.has(head.base?.id ?? '') && head.traits.peso !== 'paid') return platform;
  if (
    isConsultation(around) &&
    (forms.has(head.base?.id ?? '') ||
      (!head.base && (head.traits.direction === 'limited' || head.traits.kind === 'digital')))
  )
    return around.find(({ sense }) => sense?.base?.id === 'consultation-platform')?.sense;
  if (isForPress(head, behind, rest))
    return senseOf({
      base: head.traits.kind === 'face-to-face' ? 'press-conference' : 'press-release',
      names: '',
    });
  // "Student ambassadors on TikTok"
  if (
    behind?.role === 'platform' &&
    behind.traits.kind === 'social' &&
    means.has(rest[0]!.words[0]!) &&
    head.traits.kind === 'face-to-face'
  )
    return behind;
  // "Media Q&A session"
  const host = before.at(-1);
  if (
    host?.sense?.bought?.id === 'press-ad' &&
    pressWords.has(host.words[0]!) &&
    head.traits.kind === 'face-to-face'
  )
    return senseOf({ base: 'press-conference', names: '' });
  // What the local paper has on its website is the paper's.
  const medium = around.find(({ sense }) => sense?.role === 'medium')?.sense;
  if (medium && (head.base?.id === 'website' || (head.traits.kind === 'face-to-face' && medium.standsFirst)))
    return medium;
  // Posters on buses and trains hang where space is sold.
  if (head.base?.id === 'poster' && behind?.role === 'setting' && behind.bought && isOnAir(rest))
    return { ...head, traits: traitsOf(behind.bought), base: behind.bought };
  if (head.role === 'content') {
    const hasOwn = head.traits.peso !== undefined;
    const carrier = around.find(({ sense }) => sense && isChannel(sense) && !isWhere(sense))?.sense;
    // The update of a board is no board.
    if (carrier && !(hasOwn && carrier.traits.kind === 'face-to-face')) return carrier;
    // "Interview with the chief fire officer on BBC Breakfast"
    const onAir = rest.find(({ sense }, index) => sense?.role === 'medium' && isOnAir(rest.slice(index - 1)));
    if (onAir) return onAir.sense;
    if (behind && behind.role !== 'setting' && !(hasOwn && isWhere(behind))) return behind;
    // "What's on page"
    if (parts.words[0] === 'page' && before.flatMap(({ words }) => words).length > 1)
      return senseOf({ base: 'website', names: '' });
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
  // "Clear Channel panels", "lorry side boards": no board of people
  if (head.traits.kind === 'face-to-face' && isBoard(parts) && space) {
    if (isDisplay(space)) return space;
    if (space.role === 'setting' && space.bought?.id === 'out-of-home')
      return { ...head, traits: traitsOf(space.bought), base: space.bought };
  }
  // "Pop-up vaccination clinic"
  if (head.role === 'place' && before.some(isOnTheMove)) return senseOf({ base: 'drop-in', names: '' });
  // "Morning show on BBC Radio Kent"
  if (behind?.role === 'medium' && head.traits.kind === 'face-to-face' && isOnAir(rest)) return behind;
  return head;
}

function isOnTheMove({ words }: Token): boolean {
  return words[0] === 'pop' || words[0] === 'mobile';
}

function isBoard({ words }: Parts): boolean {
  const last = words.at(-1);
  return last === 'board' || last === 'panel';
}

/** What is put up, or driven about. */
function isDisplay({ traits, role }: Sense): boolean {
  return role === 'channel' || role === 'medium'
    ? traits.kind === 'traditional' && traits.direction === 'one-way' && traits.peso !== 'earned'
    : false;
}

/** Whether journalists are told something: "statement to the media", "briefing for reporters". */
function isForPress(head: Sense, behind: Sense | undefined, rest: readonly Token[]): boolean {
  return (
    pressJoints.has(rest[0]?.words[0] ?? '') &&
    (behind?.bought?.id === 'press-ad' || behind?.base?.id === 'press-release') &&
    head.traits.peso === 'owned' &&
    (head.traits.kind === 'traditional' || head.traits.kind === 'face-to-face') &&
    head.role === 'channel'
  );
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
function withSetting(sort: ChannelSort, parts: Parts): ChannelSort {
  const { head, before, after, rest, aside } = parts;
  const words = [...before.flatMap((token) => token.words), ...aside];
  const isOnline =
    [...before, ...after].some((token) => isOnlineWord(token) && !(isWhere(head) && isDigital(token))) ||
    before.at(-1)?.words[0] === 'e' ||
    (sort.base?.id === 'direct-mail' && before.some(({ words: [word] }) => word === 'email')) ||
    before.some(({ sense }) => pages.has(sense?.base?.id ?? '')) ||
    // "Moodle banner", "app banner"
    (parts.words.at(-1) === 'banner' && before.at(-1)?.sense?.traits.kind === 'digital') ||
    aside.some((word) => asideOnline.has(word));
  const behind = means.has(rest[0]?.words[0] ?? '')
    ? rest.find(({ sense }) => sense && sense.role !== 'content')?.sense
    : undefined;
  let { kind, peso, direction } = sort;
  if (kind && kind !== 'social' && (isOnline || (behind?.traits.kind === 'digital' && !isWhere(behind))))
    kind = 'digital';
  else if (kind === 'digital' && words.some((word) => paperWords.has(word))) kind = 'traditional';
  else if (kind === 'face-to-face' && words.some((word) => filmedWords.has(word))) {
    kind = 'digital';
    direction = 'one-way';
  }
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

function isOnlineWord({ sense }: Token): boolean {
  return sense?.role === 'setting' && sense.traits.kind === 'digital';
}

/** "Digital buddies" are met in person, where "online groups" are not. */
function isDigital({ words }: Token): boolean {
  return words[0] === 'digital';
}

function isContent({ sense }: Token): boolean {
  return sense?.role === 'content';
}

function isTail({ words, sense }: Token): boolean {
  return !sense && words.every((word) => tails.has(singularOf(word)) || /^x?\d+x?$|.(?:ed|ing)$/.test(word));
}

function isScope({ words }: Token): boolean {
  return words.every((word) => scopes.has(word));
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
