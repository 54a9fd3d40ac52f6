import type { ChannelKind } from '../plan/format/schema.ts';
import { looseKey } from '../text/text.ts';
import { type CatalogueChannel, catalogue } from './catalogue.ts';
import { type ChannelTraits, otherNames, otherSorts } from './everyday-names.ts';

/** What a channel's name tells of it, where the name is in no list: "NWLDC website" is a website. */
export interface ChannelSort extends ChannelTraits {
  /** The channel of the catalogue that it is one of, where there is such a one. */
  readonly base: CatalogueChannel | undefined;
  /** Whether it is no other channel than its base: "our website", "gwefan". */
  readonly isBase: boolean;
}

/** Words behind a channel's name that leave it what it is: "Facebook page", "email campaign". */
const tails = new Set(
  'page pages post posts account accounts channel channels feed feeds story stories section article articles update updates item items campaign campaigns content copy slot slots coverage placement placements mention mentions marketing'.split(
    ' ',
  ),
);
/** Words before a channel's name that say no more than that it is one's own. */
const ownWords = new Set(
  'the our council councils council’s borough county district city town trust university college hospital force corporate official main own organisation organisational company local ein y'.split(
    ' ',
  ),
);
const joints = new Set(
  'in at on to for with from by of via through outside inside near across around during after before between mewn ar gan'.split(
    ' ',
  ),
);
/** Names that say too little when other words stand before them: "owned media", "plain text". */
const vagueNames = new Set([
  'media',
  'press',
  'text',
  'outdoor',
  'insert',
  'interview',
  'creators',
  'x',
  'tv',
  'web',
]);
const platforms = new Set(
  'facebook instagram insta twitter linkedin youtube tiktok nextdoor whatsapp bluesky mastodon reddit snapchat tumblr flickr pinterest telegram discord twitch quora github gitlab'.split(
    ' ',
  ),
);
const paidWords =
  /^(?:ads?|adverts?|advertising|advertisements?|boost(?:s|ed|ing)?|paid|sponsored|promoted)$/;
const onlineWords = new Set(
  'online virtual digital web website homepage zoom teams video electronic remote ar-lein'.split(' '),
);
/** Where something is that stands on a page: "banners on the home page". */
const pageWords = new Set([...onlineWords, 'page', 'pages']);
const paperWords = new Set('paper print printed postal'.split(' '));

/**
 * What sort of channel a name tells of that is in no list, by the words that it ends in: "NWLDC website",
 * "posters in pharmacies", "Council Facebook page", "paper questionnaire".
 * @returns undefined where it tells nothing, or names several channels ("posters and flyers")
 */
export function sortOf(name: string): ChannelSort | undefined {
  if (/[,;]/.test(name)) return undefined;
  const address = addressSort(name.trim());
  if (address) return address;
  const words = wordsOf(name);
  if (wholeName(words)) return endOf(words);
  const parts = name.split(/\s+(?:and|&|\+|or|plus|neu)\s+|\s*\/\s*/i);
  if (parts.length > 1) {
    const first = namedSort(parts[0]!);
    const last = namedSort(parts.at(-1)!);
    // In "face to face in bars and pubs", pubs are more of the place.
    const isPlace = last && isPlaceSort(last) && wordsOf(parts[0]!).some((word) => joints.has(word));
    // "Website/landing page" are two words for one thing.
    if (first && last && !isPlace)
      return first.base && first.base === last.base ? { ...first, isBase: false } : undefined;
  }
  const social = parts.length === 1 ? socialSort(words) : undefined;
  if (social) return social;
  // "Posters in pharmacies", "face to face in cafés": what stands before the place or the people.
  for (let joint = words.length - 1; joint > 0; joint--) {
    const head = joints.has(words[joint]!) ? endOf(words.slice(0, joint)) : undefined;
    if (head) return { ...head, kind: kindAt(words.slice(joint + 1), head.kind), isBase: false };
  }
  return endOf(words) ?? beginningOf(words);
}

/** What an address names: "archives.gov" is a website, "enquiries@example.gov.uk" is for writing to. */
function addressSort(name: string): ChannelSort | undefined {
  if (/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(name))
    return { kind: 'digital', peso: 'owned', direction: 'two-way', base: undefined, isBase: false };
  if (
    !/^(?:https?:\/\/)?(?:[a-z\d-]+\.)+(?:com|org|net|edu|gov|info|eu|io|app|uk|ie|cymru|wales|scot|london)(?:\/\S*)?$/i.test(
      name,
    )
  )
    return undefined;
  const website = names().get('website');
  return website && { ...website.traits, base: website.base, isBase: false };
}

/** The sort that words end in, behind what leaves a channel what it is. */
function endOf(words: readonly string[]): ChannelSort | undefined {
  for (let end = words.length; end > 0; end--) {
    const found = endingOf(words.slice(0, end));
    if (found) return found;
    if (!tails.has(words[end - 1]!)) break;
  }
  return undefined;
}

/** "Blog technical posts": what names the channel stands first, where the end says only what is in it. */
function beginningOf(words: readonly string[]): ChannelSort | undefined {
  if (words.length < 3 || !tails.has(words.at(-1)!)) return undefined;
  for (let end = words.length - 2; end > 0; end--) {
    const found = wholeName(words.slice(0, end));
    if (found && !vagueNames.has(words.slice(0, end).join('')))
      return { ...found.traits, base: found.base, isBase: false };
  }
  return undefined;
}

function wholeName(words: readonly string[]): Named | undefined {
  const key = looseKey(words.join(' '));
  return [key, ...singularsOf(key)].map((name) => names().get(name)).find((known) => known);
}

function wordsOf(name: string): string[] {
  const [head = ''] = name.toLowerCase().split(/\s*\(|:\s|\s[-–—]\s/);
  return head.match(/[\p{L}\p{N}]+(?:[’'][\p{L}]+)?/gu) ?? [];
}

/** Libraries, pubs, schools: where things are put up, and people met. */
function isPlaceSort({ kind, peso, base }: ChannelSort): boolean {
  return kind === 'traditional' && peso === 'shared' && !base;
}

function namedSort(name: string): ChannelSort | undefined {
  return name.trim() === '' ? undefined : sortOf(name);
}

/** The longest run of words at the end that names a channel. */
function endingOf(words: readonly string[]): ChannelSort | undefined {
  for (let start = 0; start < words.length; start++) {
    const ending = looseKey(words.slice(start).join(' '));
    if (start > 0 && vagueNames.has(ending)) continue;
    const found = wholeName(words.slice(start));
    if (!found) continue;
    const before = words.slice(0, start);
    return {
      ...found.traits,
      kind: kindWith(before, found.traits.kind),
      base: found.base,
      isBase: before.every((word) => ownWords.has(word)),
    };
  }
  return undefined;
}

/** The kind that a channel has when it is held online, or printed. */
function kindWith(before: readonly string[], kind: ChannelKind): ChannelKind {
  if (kind !== 'social' && before.some((word) => onlineWords.has(word))) return 'digital';
  if (kind === 'digital' && before.some((word) => paperWords.has(word))) return 'traditional';
  return kind;
}

/** The kind of what stands somewhere: a banner on a page is digital. */
function kindAt(where: readonly string[], kind: ChannelKind): ChannelKind {
  return kind !== 'social' && where.some((word) => pageWords.has(word)) ? 'digital' : kind;
}

/** What names a social platform is of that sort, whatever it is that is done there: "Instagram reels". */
function socialSort(words: readonly string[]): ChannelSort | undefined {
  const platform = words.find((word) => platforms.has(word));
  if (!platform || wholeName(words)) return undefined;
  const isPaid = words.some((word) => paidWords.test(word));
  const isGroup = words.some((word) => /^groups?$/.test(word));
  const base = isPaid
    ? 'social-ads'
    : isGroup && (platform === 'facebook' || platform === 'whatsapp')
      ? platform === 'facebook'
        ? 'facebook-groups'
        : 'whatsapp-group'
      : platform;
  const found = names().get(looseKey(base));
  if (!found) return undefined;
  const others = words.filter((word) => word !== platform && !tails.has(word));
  return {
    ...found.traits,
    base: found.base,
    isBase: !isPaid && !isGroup && others.every((word) => ownWords.has(word)),
  };
}

function singularsOf(key: string): string[] {
  return [
    ...(key.endsWith('ies') ? [`${key.slice(0, -3)}y`] : []),
    ...(key.endsWith('s') ? [key.slice(0, -1)] : []),
  ];
}

interface Named {
  readonly traits: ChannelTraits;
  readonly base: CatalogueChannel | undefined;
}

let known: ReadonlyMap<string, Named> | undefined;

/** Every word for a channel, by its loose key; the catalogue's own names come first. */
function names(): ReadonlyMap<string, Named> {
  if (known) return known;
  const all = new Map<string, Named>();
  const add = (word: string, named: Named) => {
    const key = looseKey(word);
    if (!all.has(key)) all.set(key, named);
  };
  for (const base of catalogue)
    for (const word of [base.id, base.name, ...base.aliases]) add(word, { traits: traitsOf(base), base });
  for (const base of catalogue)
    for (const word of otherNames[base.id] ?? []) add(word, { traits: traitsOf(base), base });
  for (const { words, ...traits } of otherSorts)
    for (const word of words) add(word, { traits, base: undefined });
  known = all;
  return all;
}

function traitsOf({ kind, peso, direction }: CatalogueChannel): ChannelTraits {
  return { kind, peso, direction };
}
