import type { ChannelKind, Direction, Peso } from '../plan/schema.ts';
import { looseKey } from '../plan/text.ts';
import { type CatalogueChannel, catalogue } from './catalogue.ts';

/** What a channel's name tells of it, where the name is in no list: "NWLDC website" is a website. */
export interface ChannelSort {
  readonly kind: ChannelKind;
  readonly peso: Peso;
  readonly direction: Direction;
  /** The channel of the catalogue that it is one of, where there is such a one. */
  readonly base: CatalogueChannel | undefined;
  /** Whether it is no other channel than its base: "our website", "gwefan". */
  readonly isBase: boolean;
}

type Traits = Pick<ChannelSort, 'kind' | 'peso' | 'direction'>;

/** Other names of catalogue channels, kept as they are written: everyday words, and Welsh. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  'press-release': [
    'PR',
    'public relations',
    'press office',
    'press kit',
    'press pack',
    'media kit',
    'media pack',
    'datganiad i’r wasg',
    'datganiadau i’r wasg',
  ],
  'local-newspaper': [
    'papur newydd',
    'papur lleol',
    'papurau lleol',
    'papur bro',
    'papurau bro',
    'gazette',
    'herald',
    'chronicle',
    'argus',
    'mercury',
    'echo',
  ],
  'local-radio': ['radio lleol', 'radio interview'],
  'residents-magazine': [
    'parish newsletter',
    'parish council newsletter',
    'parish magazine',
    'village newsletter',
    'community newsletter',
    'church magazine',
    'printed newsletter',
    'print newsletter',
    'paper newsletter',
    'cylchgrawn',
  ],
  'press-ad': ['press advert', 'press ad', 'press advertising', 'newspaper advert', 'newspaper advertising'],
  'radio-ad': ['radio advert', 'radio advertising', 'hysbyseb radio', 'hysbysebion radio'],
  'tv-ad': ['tv advert', 'tv advertising', 'television advert', 'television advertising', 'video on demand'],
  'cinema-ad': ['cinema', 'cinema screen', 'cinema advert', 'cinema advertising'],
  'out-of-home': [
    'bus back',
    'bus rear',
    'bus side',
    'bus panel',
    'bus ad',
    'advan',
    'six sheet',
    '6 sheet',
    '48 sheet',
    'poster site',
    'petrol pump',
    'petrol nozzle',
    'lamp post banner',
    'washroom panel',
    'washroom advertising',
    'taxi advertising',
    'poster advertising',
    'beer mat',
  ],
  'trade-press': ['journal'],
  'partner-channels': ['toolkit', 'tool kit', 'campaign pack', 'resource pack'],
  leaflet: ['taflen', 'taflenni'],
  'direct-mail': ['llythyr', 'llythyrau'],
  poster: ['posteri', 'hysbysfwrdd', 'hysbysfyrddau'],
  'public-meeting': ['cyfarfod cyhoeddus', 'cyfarfodydd cyhoeddus'],
  'drop-in': [
    'demo day',
    'engagement day',
    'fun day',
    'family day',
    'information day',
    'digwyddiad',
    'digwyddiadau',
    'sesiwn galw heibio',
    'sesiynau galw heibio',
    'sioe deithiol',
  ],
  workshop: ['gweithdy', 'gweithdai', 'grŵp ffocws', 'grwpiau ffocws'],
  'advisory-group': ['PPG', 'patient group', 'user group', 'service user group', 'reference group'],
  'stakeholder-briefing': ['member briefing', 'elected member briefing', 'partner briefing'],
  'frontline-staff': ['team brief', 'staff huddle', 'huddle', 'core brief'],
  'phone-line': [
    'call centre',
    'switchboard',
    'hotline',
    'phone call',
    'telephone call',
    'conference call',
    'teleconference',
    'calls',
    'llinell ffôn',
    'llinell gymorth',
  ],
  'consultation-platform': ['citizen space', 'engagement hq', 'commonplace', 'go vocal', 'citizenlab'],
  'community-leaders': [
    'ambassador',
    'champion',
    'representative',
    'councillor',
    'elected member',
    'parish clerk',
    'union rep',
  ],
  x: ['Twitter/X', 'X/Twitter'],
  website: ['gwefan', 'y wefan', 'tudalen we', 'tudalennau gwe', 'web site', 'GOV.UK'],
  'email-newsletter': [
    'cylchlythyr',
    'cylchlythyrau',
    'e-gylchlythyr',
    'e-bost',
    'e-byst',
    'mailing list',
    'email list',
    'distribution list',
    'listserv',
    'mailing',
    'parentmail',
  ],
  sms: ['neges destun', 'negeseuon testun', 'texting'],
  intranet: ['mewnrwyd', 'y fewnrwyd'],
  survey: ['poll', 'arolwg', 'arolygon', 'holiadur', 'holiaduron'],
  webinar: [
    'gweminar',
    'gweminarau',
    'zoom meeting',
    'teams meeting',
    'google meet',
    'video call',
    'google hangout',
    'video conference',
    'videoconference',
    'virtual event',
    'online workshop',
  ],
  'social-ads': ['promoted post', 'sponsored post'],
  'display-ad': [
    'web banner',
    'google display',
    'display ads',
    'digital advertising',
    'online advertising',
    'digital advert',
    'online advert',
  ],
  'paid-search': ['digital search', 'google adwords', 'google search'],
  'digital-screens': ['sgrin ddigidol', 'sgriniau digidol', 'screen'],
  'social-media': ['cyfryngau cymdeithasol', 'y cyfryngau cymdeithasol', 'socials'],
};

/** Whom the press is for, or how it reaches them: "mainstream press", "specialist media". */
const mediaScopes =
  'local regional national international mainstream broadcast print online community specialist sector trade professional student'.split(
    ' ',
  );
const mediaWords = ['press', 'media', 'news outlet', 'newspaper'];

/** Words for channels that the catalogue has no name for, by what is typical of them. */
const otherSorts: readonly (Traits & { readonly words: readonly string[] })[] = [
  {
    kind: 'face-to-face',
    peso: 'owned',
    direction: 'two-way',
    words: [
      'meeting',
      'briefing',
      'forum',
      'panel',
      'conference',
      'talk',
      'presentation',
      'visit',
      'tour',
      'session',
      'assembly',
      'fair',
      'festival',
      'show',
      'training',
      'short course',
      'training course',
      'evening course',
      'lecture',
      'seminar',
      'symposium',
      'summit',
      'congress',
      'convention',
      'expo',
      'hackathon',
      'meetup',
      'demo',
      'demonstration',
      'discussion',
      'trip',
      'away day',
      'all-hands',
      'breakfast',
      'lunch',
      'dinner',
      'drinks reception',
      'civic reception',
      'gala',
      'ceremony',
      'youth council',
      'youth parliament',
      'face to face',
      'one to one',
      '1:1',
      '1:1 consultation',
      'one-to-one consultation',
      'information centre',
      'visitor centre',
      'reception desk',
      'coffee morning',
      'walkabout',
      'walk-in centre',
      'ward surgery',
      'councillor surgery',
      'MP surgery',
      'street surgery',
      'housing surgery',
      'cyfarfod',
      'cyfarfodydd',
    ],
  },
  {
    kind: 'traditional',
    peso: 'owned',
    direction: 'one-way',
    words: [
      'sign',
      'signage',
      'display',
      'bookmark',
      'postcard',
      'card',
      'printed material',
      'printed piece',
      'printed item',
      'print material',
      'handout',
      'handbook',
      'guide',
      'briefing note',
      'policy brief',
      'memo',
      'memorandum',
      'report',
      'publication',
      'factsheet',
      'label',
      'briefing paper',
      'prospectus',
      'bin hanger',
      'bin tag',
      'vehicle livery',
      'desk drop',
      'siren',
      'tannoy',
    ],
  },
  {
    kind: 'traditional',
    peso: 'owned',
    direction: 'limited',
    words: ['suggestion box', 'comment card', 'feedback card', 'form'],
  },
  {
    kind: 'traditional',
    peso: 'earned',
    direction: 'one-way',
    words: [
      ...mediaScopes.flatMap((scope) => mediaWords.map((word) => `${scope} ${word}`)),
      'news outlet',
      'media outlet',
      'op-ed',
      'opinion piece',
      'letter to the editor',
    ],
  },
  {
    kind: 'traditional',
    peso: 'shared',
    direction: 'one-way',
    words: [
      'school',
      'college',
      'library',
      'pharmacy',
      'shop',
      'bookshop',
      'bookstore',
      'supermarket',
      'café',
      'pub',
      'leisure centre',
      'community centre',
      'children’s centre',
      'food bank',
      'place of worship',
      'gp surgery',
      'gp practice',
      'employer',
      'voluntary group',
      'voluntary organisation',
      'community organisation',
      'association',
      'healthwatch',
      'trade union',
      'neighbourhood watch',
      'ysgolion',
      'llyfrgelloedd',
    ],
  },
  {
    kind: 'digital',
    peso: 'owned',
    direction: 'one-way',
    words: [
      'portal',
      'dashboard',
      'repository',
      'rss',
      'news feed',
      'infographic',
      'e-book',
      'app',
      'email signature',
      'FAQ',
      'video',
      'film',
      'animation',
      'in-app prompt',
      'vlog',
      'emergency alert',
      'cell broadcast',
      'email footer',
    ],
  },
  {
    kind: 'digital',
    peso: 'paid',
    direction: 'one-way',
    words: [
      'digital audio',
      'digital audio advertising',
      'audio advertising',
      'spotify ad',
      'spotify advertising',
    ],
  },
  {
    kind: 'digital',
    peso: 'owned',
    direction: 'two-way',
    words: [
      'yammer',
      'viva engage',
      'slack',
      'github',
      'gitlab',
      'wiki',
      'online community',
      'microsoft teams',
      'teams channel',
      'contact form',
      'online form',
      'feedback form',
      'in-app feedback',
      'webchat',
      'web chat',
      'live chat',
      'chatbot',
    ],
  },
  {
    kind: 'digital',
    peso: 'shared',
    direction: 'limited',
    words: ['crowdfunding', 'crowdfunder', 'crowdfunding page', 'fundraising page', 'petition', 'e-petition'],
  },
  {
    kind: 'social',
    peso: 'shared',
    direction: 'two-way',
    words: ['tumblr', 'flickr', 'pinterest', 'telegram', 'discord', 'twitch', 'quora'],
  },
];

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
  readonly traits: Traits;
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

function traitsOf({ kind, peso, direction }: CatalogueChannel): Traits {
  return { kind, peso, direction };
}
