import assert from 'node:assert/strict';
import { channelDirectory } from '../../src/channels/directory.ts';
import { boughtSortOf, likelyKind, sortOf } from '../../src/channels/sorts.ts';
import { fixesFor } from '../../src/checks/run.ts';
import { check, planText } from '../support.ts';

/** What plans of public bodies call their channels, by the sort that a reader takes each for. */
const sorts: Readonly<Record<string, readonly string[]>> = {
  'digital owned one-way': [
    'Filmed public meeting',
    'Recorded drop-in event',
    'Televised public meeting',
    'NWLDC website',
    'Council web page',
    'Student portal',
    'Surgery screens',
    'gwefan',
    'NHS App',
    'Archives.gov',
    'www.example.gov.uk/bins',
    'Open data dashboard',
    'Campaign website/landing page',
    'Banners on the home page',
    'Posters on our website',
  ],
  'digital owned limited': [
    'School newsletters',
    'Chief executive’s blog',
    'Library client survey',
    'Email campaign',
    'Email marketing',
    'Project email list',
    'Blog technical posts',
    'Online submission form',
    'Polls',
  ],
  'digital owned two-way': [
    'Council contact form',
    'Virtual roadshow',
    'Online forum',
    'Yammer',
    'Project wiki',
    'In-app feedback',
    'Programme GitHub',
    'GitHub Discussions',
    'Video calls',
    'Google Hangouts',
    'enquiries@example.gov.uk',
    'Training on Zoom',
  ],
  'digital paid one-way': ['Web banners', 'Digital search', 'Online advertising'],
  'social shared two-way': [
    'Council Facebook page',
    'Museum Twitter account',
    'X (formerly Twitter)',
    'Twitter/X',
    'Instagram reels',
    'Residents’ Facebook group',
    'Partner social media',
    'Tumblr',
    'Museum Flickr album',
    'Pinterest boards',
  ],
  'social paid limited': [
    'Promoted posts',
    'Facebook adverts',
    'Boosted Instagram posts',
    'Sponsored LinkedIn posts',
  ],
  'traditional owned one-way': [
    'QR code posters',
    'taflenni',
    'Council newspaper',
    'Posters in pharmacies',
    'Parish council noticeboards',
    'Parish newsletters',
    'Static displays in libraries',
    'Entry point signage',
    'Printed materials',
    'Printed pieces',
    'Signs on site',
    'Monthly report',
    'Memos',
    'Scientific and technical publications',
    'Policy briefs',
    'Exhibit labels',
    'Signage at London Road and Willington Street',
  ],
  'traditional owned limited': [
    'Letter to every household',
    'Paper questionnaires',
    'Suggestion box',
    'llythyrau',
  ],
  'traditional owned two-way': ['Phone calls', 'Teleconferences', 'Calls'],
  'traditional paid one-way': [
    'Bus backs',
    'Bus rears',
    'Petrol pumps',
    'Washroom advertising',
    'Radio advertising',
    'Cinema screens',
    '6-sheets',
  ],
  'traditional earned one-way': [
    'Mainstream press',
    'International media',
    'News outlets',
    'Media placements',
    'Social media press kits',
    'Op-eds',
    'Letter to the editor',
    'Academic journals',
    'PR',
    'regional media',
    'Vale Gazette',
    'datganiadau i’r wasg',
  ],
  'traditional earned limited': ['Spanish-language radio', 'radio lleol'],
  'traditional shared one-way': [
    'Epping Forest College',
    'GP surgeries',
    'Citizens Advice',
    'Independent bookshops',
    'Community centres',
    'Social media toolkits',
    'ysgolion',
  ],
  'face-to-face shared two-way': [
    'Community organisations',
    'Community groups',
    'Faith groups',
    'Luncheon clubs',
  ],
  'face-to-face owned two-way': [
    'Parish Council meetings',
    'one-to-one briefings',
    'Face to face in bars and pubs',
    'Staffed exhibitions',
    'Stakeholder events',
    'Staff forum',
    'Patient user groups',
    'Team brief',
    'Conference talks',
    'Councillor surgeries',
    'Seminars',
    'Evening short course',
    'Product demos',
    'Field trips',
    'All-hands',
    'Voice summit',
    'Year-end gala',
    'Donor dinners',
    'Hackathon',
    'digwyddiadau',
  ],
};

describe('the sort of channel that a name tells', () => {
  for (const [traits, names] of Object.entries(sorts)) {
    for (const name of names) {
      it(`takes “${name}” for ${traits}`, () => {
        const sort = sortOf(name);
        assert.equal(sort && `${sort.kind} ${sort.peso} ${sort.direction}`, traits);
      });
    }
  }

  for (const name of [
    'Wakey Wakey',
    'Call for evidence',
    'Dr.Smith',
    'Class of 2027',
    'Golf course',
    'GP reception',
    'J. Smith',
    'Website/Facebook',
    'Borough Insight',
    'Local people',
    'Residents',
    'Facebok page',
    'Radio and TV',
    'Facebook and Leaflet',
    'Facebook, Leaflet',
    'Facebook/Instagram',
    'Posters, Morning Shout',
    'Online',
    'Heads Up',
    'Pulse Check In',
    'Project X',
    'Internal posters and flyers',
    'Facebook and Wakey Wakey',
    '',
    '…',
    '/',
  ]) {
    it(`takes “${name}” for nothing that is known`, () => assert.equal(sortOf(name), undefined));
  }
});

/** Kinds of names by what tells their sort; each with names that are like it and are another. */
describe('what tells a sort', () => {
  const traits = (name: string) => {
    const sort = sortOf(name);
    return sort && `${sort.kind} ${sort.peso} ${sort.direction}`;
  };
  const readAs = (expected: Readonly<Record<string, string | undefined>>) => {
    for (const [name, sort] of Object.entries(expected)) assert.equal(traits(name), sort, name);
  };

  it('is the aside, where a title or an open word stands before it', () =>
    readAs({
      'Heads Up (staff newsletter)': 'digital owned limited',
      'Compass – our intranet': 'digital owned one-way',
      'Online: survey': 'digital owned limited',
      'Advertising (bus backs)': 'traditional paid one-way',
      'Paid media (Facebook)': 'social paid limited',
      'Ripple (staff)': undefined,
      'Connected (weekly)': undefined,
      'Facebook and leaflets (A5)': undefined,
    }));

  it('is the aside behind people and places, and not behind a channel', () =>
    readAs({
      'Libraries – posters': 'traditional owned one-way',
      'Schools (newsletter)': 'digital owned limited',
      'Posters (libraries)': 'traditional owned one-way',
    }));

  it('is what stands before examples', () =>
    readAs({
      'Local media, e.g. Ashcombe Gazette': 'traditional earned one-way',
      'Local papers such as the Vale Herald': 'traditional earned one-way',
      'Website, including FAQs': 'digital owned one-way',
      'Leaflets, posters': undefined,
      'Leaflets etc.': 'traditional owned one-way',
      '5,000 leaflets': 'traditional owned one-way',
    }));

  it('is a word that several share', () =>
    readAs({
      'Facebook and Instagram ads': 'social paid limited',
      'Facebook, Instagram and X posts': 'social shared two-way',
      'Press, radio and TV interviews': 'traditional earned limited',
      'Hospital and community radio': 'traditional earned limited',
      'MP and councillor briefings': 'face-to-face owned two-way',
      'Local Facebook pages and groups': 'social shared two-way',
      'Bus backs and sides': 'traditional paid one-way',
      'Local, regional and national media': 'traditional earned one-way',
      'Facebook and Instagram': undefined,
      'Press and social media ads': undefined,
      'Librarians and council website': undefined,
      'Compass and leaflets': undefined,
    }));

  it('is a plural, where the singular would be a title', () =>
    readAs({
      'Information points': 'traditional shared one-way',
      'Rural hubs': 'traditional shared one-way',
      'River trusts': 'traditional shared one-way',
      'Church leaders': 'face-to-face shared two-way',
      'Walking magazines': 'traditional earned one-way',
      'Your Voice magazine': 'traditional owned one-way',
      'Talking Point': undefined,
      'The Hub': undefined,
      'Safe Harbour': undefined,
    }));

  it('is whom it is for, where that is the press', () =>
    readAs({
      'Statement to the media': 'traditional earned one-way',
      'Background briefing for reporters': 'traditional earned limited',
      'Media Q&A session': 'traditional earned limited',
      'Briefing for headteachers': 'face-to-face owned two-way',
    }));

  it('is the platform on which people are met', () =>
    readAs({
      'Student ambassadors on TikTok': 'social shared two-way',
      'Training on Zoom': 'digital owned two-way',
    }));

  it('is no board of people on a lorry or a trail', () =>
    readAs({
      'Bin lorry panels': 'traditional owned one-way',
      'Clear Channel panels': 'traditional paid one-way',
      'Trust board': 'face-to-face owned two-way',
    }));

  it('is what the machine keeps of a meeting', () =>
    readAs({
      'Recorded presentations': 'digital owned one-way',
      Presentations: 'face-to-face owned two-way',
      'E-poster': 'digital owned one-way',
      'Email invites': 'digital owned limited',
    }));

  it('is the space on buses and taxis that stand alone', () =>
    readAs({
      Taxis: 'traditional paid one-way',
      'Buses and trams': 'traditional paid one-way',
      Online: undefined,
      Street: undefined,
    }));

  it('is paid for by the words beside it', () =>
    readAs({
      'Paid ads on Facebook': 'social paid limited',
      'LinkedIn sponsored content': 'social paid limited',
      'Sponsored walk': 'face-to-face owned two-way',
      'Ads in the match programme': 'traditional paid one-way',
    }));

  it('is no title that is made of a channel’s words', () =>
    readAs({
      'Vital Signs': undefined,
      'In Brief': undefined,
      'Front Page': undefined,
      'Blue Pages': undefined,
    }));
});

describe('the words around a channel', () => {
  const readAs = (expected: Readonly<Record<string, string | undefined>>) => {
    for (const [name, channel] of Object.entries(expected)) {
      const sort = sortOf(name);
      assert.equal(sort && `${sort.kind} ${sort.peso}, ${sort.base?.id}`, channel, name);
    }
  };

  it('say that it is online, before it or behind it', () =>
    readAs({
      'Newsletter online': 'digital owned, email-newsletter',
      'Survey online': 'digital owned, survey',
      'Workshop (online)': 'digital owned, workshop',
      'Workshop (in person)': 'face-to-face owned, workshop',
      'Meeting on Zoom': 'digital owned, undefined',
      'Email letter': 'digital owned, direct-mail',
      'Digital buddies': 'face-to-face owned, frontline-staff',
      'Online groups': 'digital shared, undefined',
    }));

  it('say that it is printed, filmed or sent by machine', () =>
    readAs({
      'Paper survey': 'traditional owned, survey',
      'Recorded webinar': 'digital owned, video',
      'Automated calls': 'traditional owned, undefined',
    }));

  it('say that its space is bought, and in what', () =>
    readAs({
      'Paid podcast': 'digital paid, podcast',
      'Podcast (paid)': 'digital paid, podcast',
      'Billboard posters': 'traditional paid, out-of-home',
      'Advert in the Gazette': 'traditional paid, press-ad',
      'Ads in community centres': 'traditional paid, out-of-home',
      'YouTube pre-roll videos': 'social paid, social-ads',
      'Red buses': undefined,
    }));

  it('say that journalists are told', () =>
    readAs({
      'Statement to the media': 'traditional earned, press-release',
      'Briefing for reporters': 'traditional earned, press-conference',
      'Briefing for staff': 'face-to-face owned, undefined',
      'Morning show on BBC Radio Kent': 'traditional earned, local-radio',
      'Local paper website': 'traditional earned, local-newspaper',
    }));

  it('say that a consultation is answered there, or only told of', () =>
    readAs({
      'Consultation survey': 'digital owned, consultation-platform',
      'Consultation website': 'digital owned, consultation-platform',
      'Consultation leaflet': 'traditional owned, leaflet',
      'Consultation meeting': 'face-to-face owned, undefined',
    }));

  it('say whose it is, in English and in Welsh', () =>
    readAs({
      'Blog y Prif Weithredwr': 'digital owned, blog',
      'The library’s poster': 'traditional owned, poster',
      'The library’s message': 'digital owned, undefined',
      'Partner website': 'digital shared, website',
      'Partner meeting': 'face-to-face owned, undefined',
    }));

  it('tell boards of people from boards that show something, and people from titles', () =>
    readAs({
      'Exhibition panels': 'traditional owned, undefined',
      'Conference panel': 'face-to-face owned, undefined',
      'Lorry side boards': 'traditional owned, undefined',
      'Community safety team': 'face-to-face owned, undefined',
      'Heads of service meeting': 'face-to-face owned, undefined',
      'Pop-up vaccination clinic': 'face-to-face owned, drop-in',
      'One team': undefined,
      'Our one team': undefined,
      'Team Elmfield': undefined,
    }));
});

describe('an address', () => {
  for (const [address, direction] of Object.entries({
    'archives.gov': 'one-way',
    'https://www.example.gov.uk/bins': 'one-way',
    'jo@example.org': 'two-way',
  }))
    it(`is a digital channel of one’s own: ${address}`, () => {
      const sort = sortOf(address);
      assert.equal(`${sort?.kind} ${sort?.peso} ${sort?.direction}`, `digital owned ${direction}`);
      assert.equal(sort?.isBase, false);
    });

  for (const name of ['jo@', 'www.x', `${'a'.repeat(200)}@example.org`])
    it(`is not “${name.slice(0, 20)}”`, () => assert.equal(sortOf(name), undefined));
});

describe('a channel whose space is paid for', () => {
  for (const [name, bought] of Object.entries({
    Radio: 'radio-ad',
    'Vale FM': 'radio-ad',
    'Local paper': 'press-ad',
    Facebook: 'social-ads',
    Leaflet: undefined,
    Website: undefined,
  }))
    it(`is ${bought ?? 'no other channel'} for ${name}`, () =>
      assert.equal(boughtSortOf(name)?.base?.id, bought));
});

describe('a name that tells no one sort', () => {
  for (const [name, kind] of Object.entries({
    'Radio and TV': 'traditional',
    'Posters, Morning Shout': 'traditional',
    'Radio and Facebook': undefined,
    'Wakey Wakey': undefined,
  }))
    it(`is likely to be ${kind ?? 'anything'}: “${name}”`, () => assert.equal(likelyKind(name), kind));
});

describe('what a name leaves open', () => {
  const traits: Readonly<Record<string, string>> = {
    'Earned media': 'undefined earned undefined',
    'Owned channels': 'undefined owned undefined',
    'Paid advertising': 'undefined paid undefined',
    Advertising: 'undefined paid one-way',
    'Internal channels': 'digital owned undefined',
  };
  for (const [name, expected] of Object.entries(traits))
    it(`is left open of “${name}”`, () => {
      const sort = sortOf(name);
      assert.equal(`${sort?.kind} ${sort?.peso} ${sort?.direction}`, expected);
    });
});

describe('a channel known by its sort', () => {
  const directory = channelDirectory({ channels: [] }, undefined);

  it('keeps the name that the plan gives it', () => {
    assert.equal(directory.find('Arriva website')?.name, 'Arriva website');
    assert.equal(directory.find('gwefan')?.name, 'gwefan');
  });

  it('is one channel however it is written, and another than its like', () => {
    assert.equal(directory.find('arriva website')?.id, directory.find('Arriva  Website')?.id);
    assert.notEqual(directory.find('Arriva website')?.id, directory.find('NWLDC website')?.id);
  });

  it('is the known channel where only “our” or “council” stands before it', () => {
    assert.equal(directory.find('our Facebook page')?.id, 'facebook');
    assert.equal(directory.find('gwefan')?.id, 'website');
  });

  it('is measured as its like are', () => {
    assert.equal(directory.find('Posters in pharmacies')?.measure, directory.find('Poster')?.measure);
  });

  it('is misspelt where a name of the plan is a letter away', async () => {
    const { words } = await check(
      planText(
        'campaign: T\nobjectives:\n  - {objective: A, channels: [Elmfeld newsletter]}\nchannels:\n  - {name: Elmfield newsletter, why: Yes}',
      ),
    );
    assert.deepEqual(words('unknown-reference'), ['Elmfeld newsletter']);
  });

  it('lends a listed channel its kind, unless the plan says another', async () => {
    const channels = channelDirectory(
      {
        channels: [
          { name: 'Student portal', audiences: [] },
          { name: 'Sixth-form newsletter', kind: 'traditional', audiences: [] },
        ],
      } as never,
      undefined,
    );
    assert.equal(channels.find('student portal')?.kind, 'digital');
    assert.equal(channels.find('Sixth-form newsletter')?.kind, 'traditional');
  });

  it('is suggested for another objective with the same audience', async () => {
    const { problems, context } = await check(
      planText(
        'campaign: T\naudiences: [Parishioners]\nobjectives:\n  - {objective: A, audiences: [Parishioners], channels: [Parish magazine of St Mary]}\n  - {objective: B, audiences: [Parishioners]}',
      ),
    );
    const problem = problems.find(({ code }) => code === 'objective-without-channel')!;
    assert.match(
      fixesFor(problem, context)[0]!.title,
      /Add Parish magazine of St Mary \(traditional\): another objective with the same audience uses it/,
    );
  });

  it('is the register’s where it is a poster, and none of the register’s where it is a website of its own', async () => {
    const register =
      '---\nregister: R\nchannels:\n  - {id: poster, owner: Jo, status: active}\n  - {id: website, owner: Jo, status: active}\n---\n';
    const { words } = await check(
      planText(
        'campaign: T\nobjectives:\n  - {objective: A, channels: [Posters in pharmacies, Museum website, Council website]}',
      ),
      { others: { 'register.md': register } },
    );
    assert.deepEqual(words('register-status'), ['Museum website']);
  });
});
