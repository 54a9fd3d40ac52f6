import type { ChannelKind, Direction, Peso } from '../plan/format/shared-fields.ts';

/**
 * What channels are called in real plans, beyond the names of the catalogue: one sort of channel a line.
 * `sorts.ts` reads names by these words. Plurals, hyphens and spaces make no difference ("notice-boards").
 */

/** What is typical of a sort of channel; what a name leaves open ("earned media") is left out. */
export interface ChannelTraits {
  readonly kind?: ChannelKind;
  readonly peso?: Peso;
  readonly direction?: Direction;
}

/**
 * What a word does in a name.
 * - `platform`: whatever is done there is that channel: "Facebook Live", "Instagram stories"
 * - `medium`: others decide what it carries, unless space in it is bought (`bought` says what that is)
 * - `ad`: space that is bought in what stands beside it
 * - `content`: what a channel carries; the channel is named beside it: "feature in the local paper"
 * - `place`, `person`: where things are put up and people met; who meets them
 * - `partner`: who passes things on; what a partner publishes is shared
 * - `setting`: says of another word's channel where or how it is; no channel by itself
 * - `none`: looks like a channel's name and is none
 */
export type Role =
  | 'channel'
  | 'platform'
  | 'medium'
  | 'ad'
  | 'content'
  | 'place'
  | 'person'
  | 'partner'
  | 'setting'
  | 'none';

export interface SortLine extends ChannelTraits {
  /** The id of the catalogue's channel that it is one of; its traits hold unless others are given. */
  readonly base?: string;
  readonly role?: Role;
  /** The id of the catalogue's channel that it is when the space is paid for. */
  readonly bought?: string;
  /** Whether its names mean the base itself, not another channel of its sort as "midwives" do. */
  readonly isBase?: true;
  /** Whether what stands behind it may say which one: "Radio Northampton". */
  readonly leads?: true;
  /** Whether it names the channel from the first place, as words do in Welsh: "cylchlythyrau ysgolion". */
  readonly standsFirst?: true;
  readonly names: string;
}

type Class = `${ChannelKind | '?'} ${Peso | '?'} ${Direction | '?'}`;

/** A line by its class: kind, PESO and direction, `?` for what the name leaves open. */
function sort(traits: Class, names: string, more: Omit<SortLine, 'names'> = {}): SortLine {
  const [kind, peso, direction] = traits.split(' ').map((word) => (word === '?' ? undefined : word));
  return {
    ...(kind ? { kind: kind as ChannelKind } : {}),
    ...(peso ? { peso: peso as Peso } : {}),
    ...(direction ? { direction: direction as Direction } : {}),
    ...more,
    names,
  };
}

/** A line by the catalogue's channel that its names are other names of. */
function same(base: string, names: string, more: Omit<SortLine, 'names' | 'base'> = {}): SortLine {
  return { base, isBase: true, ...more, names };
}

/** A line by the catalogue's channel that its names are like: of the same sort, and channels of their own. */
function like(base: string, names: string, more: Omit<SortLine, 'names' | 'base'> = {}): SortLine {
  return { base, ...more, names };
}

const press = { role: 'medium', bought: 'press-ad' } as const;
const radio = { role: 'medium', bought: 'radio-ad' } as const;
const tv = { role: 'medium', bought: 'tv-ad' } as const;
const outdoor = { role: 'setting', bought: 'out-of-home' } as const;
const web = { role: 'setting', bought: 'display-ad' } as const;

/** Every sort, one a line. Where a name stands in two lines, the first holds. */
export const sortLines: readonly SortLine[] = [
  // Press and broadcast: earned, unless the words say that the space is bought.
  same(
    'press-release',
    'PR, public relations, press office, press kit, press pack, press statement, press notice, press article, press coverage, press story, media kit, media pack, media statement, media coverage, media story, media article, media work, media engagement, news coverage, proactive media, reactive media, reactive statement, editorial, op-ed, opinion piece, letter to the editor, letters page, embargoed briefing, byline article, by-lined article, media advisory, press advisory, media alert, press alert, media invite, press invite, media invitation, media lines, press lines, media enquiry, press enquiry, media query, press query, press query response, press office response, press response, media response, media pitch, press pitch, expert comment, expert commentary, comment article, photo story, good news story, media q&a, press q&a, newswire, news wire, MyNewsdesk, PR newswire, holding statement, media outreach, reactive media statement, public service announcement, PSA',
  ),
  same(
    'press-release',
    'local democracy reporter, local democracy reporting service, LDRS, LDR, journalist, reporter, news agency, press association, PA media',
  ),
  same('press-release', 'feature article, comment piece, thought leadership, thought piece, press feature'),
  same(
    'press-conference',
    'press call, media call, photocall, photo call, photo opportunity, press event, media event, media day, press day, media visit, press visit, press facility, briefing for journalists, journalist briefing, technical briefing for journalists, press preview, embargoed press briefing, press launch, media launch, media tour, press tour, press trip, media trip, media huddle, photo-op, media open day, media facility, press night, press reception, media q&a session',
  ),
  like(
    'media-interview',
    'radio interview, tv interview, television interview, press interview, newspaper interview',
    radio,
  ),
  same(
    'local-newspaper',
    'local paper, local weekly, weekly paper, weekly newspaper, free paper, free newspaper, freesheet, regional paper, national paper, daily paper, evening paper, daily newspaper, regional daily, newspaper, the papers, gazette, herald, chronicle, argus, mercury, echo, courier, telegraph, advertiser, examiner, evening news, evening post, evening standard, yorkshire post, western mail, daily post, local times, news outlet, media outlet, news site, news website, local news, hyperlocal, hyperlocal media, hyperlocal news, local blog, news blog, newsroom, local media, regional media, national media, newsquest, reach plc, ethnic press, ethnic media, BME media, BME press, BAME media, BAME press, minority ethnic media, minority press, faith press, community press, muslim press, asian press, jewish press, black press, polish press, farming press, rural press, student press, student newspaper, student paper, consumer media, consumer press, lifestyle media, lifestyle press, women’s press, parenting press, paper, sunday paper, sunday newspaper, community newspaper, observer, regional news, local weekly news, weekly news, district news, regional title, local title, news title, fanzine, football fanzine, the guardian, the scotsman, scotsman, irish times, irish independent, irish examiner, irish news, press and journal, daily record, daily mail, mailonline, daily mirror, the times, sunday times, financial times, big issue, the independent, evening express, y cymro, golwg 360, nation cymru, wales online, walesonline, digital news, online news site, local online news, local news online, pinknews, pink news',
    press,
  ),
  same(
    'local-newspaper',
    'local press, regional press, national press, mainstream press, international press, broadcast press, print press, online press, community press, weekly press, daily press, sunday press, free press, mainstream media, international media, print media, online media, community media, student media, professional media, foreign media, media, press, press and broadcast media, print and broadcast media',
    press,
  ),
  same(
    'local-newspaper',
    'letters to the local paper, newspaper column, newspaper feature, regular column, press column',
    press,
  ),
  like(
    'trade-press',
    'journal, trade media, trade magazine, trade journal, trade title, sector press, sector media, specialist press, specialist media, specialist magazine, specialist title, professional journal, professional magazine, industry press, industry media, business press, legal press, medical press, education press, nursing times, health service journal, HSJ, local government chronicle, LGC, municipal journal, inside housing, farmers weekly, farmers guardian, pulse magazine, lifestyle magazine, women’s magazine, men’s magazine, consumer magazine, parenting magazine, local magazine, glossy magazine, county magazine, regional magazine, national magazine, free magazine, property magazine, what’s on guide, what’s on magazine, listings magazine, listings, what’s on listings, trade publication, specialist publication, professional publication, industry publication, sector publication, times educational supplement, TES, schools week, nursing standard, GP online, police oracle, police professional, community care magazine, BMJ, british medical journal, the lancet, chemist and druggist, pharmaceutical journal, the grocer, the caterer, morning advertiser, farming life, irish farmers journal, scottish farmer, planning magazine, construction news, in-flight magazine, dental press, pharmacy press, housing press, local government press',
    press,
  ),
  same(
    'local-radio',
    'radio, regional radio, national radio, commercial radio, radio station, radio phone-in, phone-in, radio show, radio programme, radio bulletin, radio news, radio slot, breakfast show, drive time show, traffic bulletin, BBC sounds, hits radio, greatest hits radio, asian radio, polish radio, student radio, university radio, prison radio, radio package, irish-language radio, gaelic radio, travel bulletin, traffic and travel bulletin, radio interview slot, raidió na gaeltachta, raidió, regional radio station',
    {
      ...radio,
      leads: true,
    },
  ),
  same('local-radio', 'local radio', radio),
  same('local-radio', 'BBC radio', { ...radio, standsFirst: true }),
  same(
    'local-radio',
    'fm, LBC, heart fm, capital fm, talksport, classic fm, kmfm, kiss fm, jazz fm, today fm, newstalk, RTÉ, RTÉ radio, smooth radio, gaydio, times radio, talk radio, absolute radio, premier radio, BFBS, drive time, drivetime, drive time interview, breakfast interview',
    radio,
  ),
  same('community-radio', 'community radio', radio),
  like('community-radio', 'hospital radio, school radio, community station', radio),
  same(
    'tv-news',
    'TV, television, telly, regional television, local tv, local television, national tv, national television, tv news, television news, tv programme, tv bulletin, tv feature, tv documentary, documentary, broadcast news, broadcast media, broadcaster, broadcast, regional broadcaster, look north, look east, north west tonight, midlands today, points west, south today, london tonight, granada reports, reporting scotland, wales today, wales at six, channel 4, channel 5, sky news, GB news, TG4',
    tv,
  ),
  same('tv-news', 'BBC, ITV, S4C, STV, UTV, BBC news, ITV news, BBC wales, BBC scotland', {
    ...tv,
    standsFirst: true,
  }),
  same(
    'press-ad',
    'press ad, press advert, press advertising, newspaper advertising, newspaper advertisement, advertorial, paid editorial, classified, classified ad, classified advert, small ad, wraparound, wrap around, cover wrap, newspaper wrap, full page ad, half page ad, quarter page ad, job advert, recruitment advert, recruitment advertising, loose insert, newspaper insert, magazine insert, paid feature, advertising feature, programme advert, programme ad, yearbook ad, directory ad, supplement, newspaper supplement, paid supplement, sponsored supplement, yellow pages, phone book, parish magazine ad, paid-for feature, paid-for editorial, paid-for article, paid article, sponsored column',
  ),
  same(
    'radio-ad',
    'bought airtime, paid airtime, airtime, radio spot, radio commercial, radio sponsorship, radio trail, radio jingle',
  ),
  same(
    'tv-ad',
    'VOD, video on demand, broadcast vod, BVOD, catch-up tv, connected tv, CTV, ITVX, all 4, my5, sky adsmart, adsmart, tv commercial, tv spot, tv sponsorship, smart tv, addressable tv, on demand tv, channel 4 on demand, 4od, broadcaster on demand, streaming tv, on-demand tv',
    { role: 'medium', bought: 'tv-ad' },
  ),
  same('cinema-ad', 'cinema, cinema screen, cinema advertising, cinema spot, cinema foyer, pearl and dean', {
    role: 'medium',
    bought: 'cinema-ad',
  }),

  sort(
    'traditional shared one-way',
    'match day programme, matchday programme, match programme, football programme, football club programme, club programme, theatre programme',
    { bought: 'press-ad', role: 'medium' },
  ),
  sort(
    'traditional ? one-way',
    'column, leader’s column, mayor’s column, councillor’s column, weekly column, monthly column',
    {
      role: 'content',
    },
  ),
  same('cinema-ad', 'film trailer, cinema trailer, trailer in cinema'),

  // Outdoor: whatever stands near, the space is bought; what stands on one's own ground and wheels is owned.
  like(
    'out-of-home',
    'ooh, out of home, dooh, billboard, hoarding ad, advertising hoarding, outdoor media, outdoor poster, outdoor campaign, bus back, bus rear, bus side, bus panel, bus interior, bus interior panel, bus streetliner, streetliner, superside, mega rear, t-side, bus wrap, bus headliner, bus shelter, bus stop, bus shelter poster, bus stop poster, bus poster, bus advertising, on-bus advertising, bus mega, adshel, d6, d48, d6 screen, d6 panel, digital six, 6 sheet, six sheet, 4 sheet, four sheet, 12 sheet, 16 sheet, 48 sheet, 96 sheet, digital 6 sheet, digital 48 sheet, digital billboard, digital panel, digital bus shelter, sheet poster, 6 sheet poster, 48 sheet poster, billboard poster, poster site, poster advertising, poster van, ad van, advan, ad bike, ad trailer, digi van, digivan, mobile billboard, phone box, phone kiosk, telephone kiosk, street furniture, roadside, roadside digital, petrol pump, petrol nozzle, petrol pump nozzle, forecourt, washroom panel, toilet door, toilet panel, washroom poster, toilet poster, taxi wrap, taxi livery, taxi side, taxi back, taxi seat, tram wrap, tram panel, tram side, train panel, train wrap, tube panel, tube card, tube car panel, tube poster, underground poster, escalator panel, escalator, platform poster, station panel, station platform, shopping trolley, trolley panel, trolley, ticket back, bus ticket, till receipt, beer mat, perimeter board, perimeter led, stadium led, stadium screen, scaffold wrap, scaffolding wrap, building wrap, pitch side board, lamp post banner, lamppost banner, lamp column banner, street banner, building wrap, aerial banner, projection, guerrilla projection, ambient media, ambient, hoarding site, stadium screen, roundabout sponsorship, mall poster, clear channel, jcdecaux, train station poster, station poster, railway poster, rail poster, super rear, bus super rear, tip seat, taxi tip seat, back of bus, backs of buses, back of taxi, street hub, inlink, large format, large format digital, large format poster, pillar wrap, lamppost wrap, lamp post wrap, column wrap, lift wrap, ATM screen, trolley ad, trolley bay, coffee cup sleeve ad, pitchside board, pitch-side board, match day screen, shopping mall screen, mall screen, mobile ad van, digital ad van, billboard van',
    { role: 'medium', bought: 'out-of-home' },
  ),
  sort(
    'traditional paid one-way',
    'bus, tube, underground, tram, tram stop, train, taxi, metro, rail, cab, roadside, washroom, toilet, street, motorway, pitch side, perimeter, ferry, mall, minibus, coach side',
    outdoor,
  ),
  sort(
    'traditional owned one-way',
    'livery, vehicle livery, lorry livery, van livery, bin lorry, bin lorry side, refuse vehicle, refuse vehicle side, vehicle side, vehicle, vehicle graphic, vehicle sticker, fleet, fleet graphic, van side, lorry side, refuse truck, recycling truck, gritter, fire engine, fire appliance, ambulance side, patrol car, council van, vinyl wrap, vehicle wrap, van wrap, lorry wrap',
  ),
  sort(
    'traditional owned one-way',
    'sign, signage, road sign, street sign, variable message sign, VMS, matrix sign, car park sign, site hoarding, hoarding, railing banner, railings, roundabout sign, roundabout, banner, roller banner, pull-up banner, pull-up, pop-up banner, feather flag, flag, bunting, stencil, chalk stencil, pavement stencil, clean graffiti, reverse graffiti, pavement sticker, floor sticker, floor vinyl, floor graphic, window sticker, window vinyl, window display, vinyl, a-board, a board, sandwich board, digital display, wall display, static display, display board, display, gate banner, school gate banner, fence banner, scaffold banner, mural, plaque, bollard cover, bin sticker, bin hanger, bin tag, bin label, litter bin, chalk art, street art, pavement art, graffiti art, gantry sign, gantry, pavement board, correx board, foam board, for sale board, estate agent board, estate agent style board, agent board, lifeguard board, welcome board, map board, menu board, chalkboard, whiteboard, trail board, beach flag, waymarker, way marker, fingerpost, lorry panel, van panel, vehicle panel, bin lorry panel, refuse vehicle panel, side panel, display panel, ticket machine, parking ticket machine, pay and display machine, parking meter, correx sign, dog bin, electronic message board, portable message sign, message sign, trail marker, brown sign',
  ),

  // Print.
  same(
    'leaflet',
    'leaflet, leaflet drop, door drop, door-to-door leaflet, door to door drop, flyer, flier, booklet, brochure, pamphlet, handbill, information leaflet, patient information leaflet, patient leaflet, PIL, fold-out, zed card, z-card, zcard, easy read, easy read leaflet, large print, braille, translated material, translated resource, translated information, translation, calling card, contact card, sorry card, leafleting, leafletting, leaflet delivery, leaflet distribution, leaflet handout, letterbox drop, letter box drop, mailbox drop, maildrop, newsletter drop, door hanger, doorhanger, rack card, easy read version, easy read document, large print version, braille version, translated version, translated edition, bilingual version',
    {},
  ),
  same(
    'door-drop',
    'royal mail, royal mail door to door, royal mail door drop, royal mail drop, royal mail distribution, door to door distribution, paid distribution, paid leaflet distribution, leaflet distribution company',
  ),
  same(
    'poster',
    'poster, poster campaign, notice board, bulletin board, poster display, community board, poster site, display case, parish board, lift poster, toilet door poster, staff room poster, community noticeboard, estate noticeboard',
  ),
  sort(
    'traditional owned one-way',
    'bookmark, postcard, card, business card, wallet card, prompt card, pocket card, z card, appointment card, birthday card, christmas card, greetings card, thank you card, loyalty card, printed material, printed piece, printed item, print material, printed resource, print, printed copy, hard copy, collateral, literature, marketing material, promotional material, publicity material, publicity, marketing collateral, handout, handbook, guide, guidebook, a-z guide, directory, user guide, buyer’s guide, briefing note, briefing pack, policy brief, policy briefing, memo, memorandum, report, annual report, annual review, impact report, annual accounts, publication, fact sheet, information sheet, info sheet, label, briefing paper, discussion paper, white paper, prospectus, information pack, info pack, welcome pack, new tenant pack, starter pack, home pack, activity pack, activity sheet, colouring sheet, colouring book, comic, workbook, event programme, brochureware, calendar, collection calendar, waste calendar, recycling calendar, year planner, planner, wall planner, wallchart, diary, sticker, badge, pin badge, lanyard, wristband, t-shirt, hoodie, hi-vis, uniform, merchandise, merch, promotional item, promotional merchandise, giveaway, freebie, goody bag, branded goods, branded item, coaster, mug, tote bag, bag for life, jute bag, tea towel, fridge magnet, magnet, keyring, key ring, air freshener, ice scraper, water bottle, umbrella, mouse mat, table talker, tent card, table tent, menu card, napkin, cup sleeve, coffee cup sleeve, place mat, tray liner, pizza box, tissue packet, balloon, board game, card game, map, printed map, desk drop, pop-up display, exhibition panel, exhibition board, information board, interpretation board, interpretation panel, time capsule, display stand, leaflet stand, dispenser, leaflet rack, board paper, committee paper, cabinet paper, board report, theatre programme, match programme, pack, information folder, pen, pencil, printed programme, swing tag, hang tag, key tag, luggage tag, post-it, post-it note, sticky note, notepad, writing pad, tear-off pad, showcard, show card, strut card, counter card, shelf wobbler, wobbler, shelf edge label, neck tag, bottle neck tag, bottle collar, bottle label, receipt, till roll, takeaway menu, bar runner, drip mat, seed packet, sachet, snap band, vest, hi-vis vest, high-vis vest, jacket, beanie, tabard, tax disc holder, stress ball, lunchbox, trolley coin, trolley token, bag stuffer, scratch card, phone card, playing card, flash card, trump card, reusable cup, reusable bottle, permit renewal, patient information, maternity notes, document, briefing document, briefing sheet, q&a document, key messages document, question and answer document, lines to take, q&as, core script, crib sheet, tip sheet, advice sheet, news sheet, newssheet, slides, briefing slides, communications material, comms material, information material, campaign material, position statement, position paper, plain English summary, executive summary, stamp card, sheet, material, paper copy, deposit copy, deposit document, trail leaflet, street dressing, mailer, pupil post',
  ),
  sort(
    'traditional shared one-way',
    'school bag, book bag, pharmacy bag, prescription bag, medicine bag, bounty pack, baby pack, red book, lunch box, shopping bag, bread bag, milk bottle, milk carton, library book, prescription, repeat prescription, prescription slip, repeat prescription slip, takeaway bag, takeaway lid, egg box, food parcel, pharmacy bag sticker, library bag, carrier bag, paper bag, gift bag',
  ),
  like(
    'residents-magazine',
    'magazine, council magazine, borough magazine, district magazine, county magazine, city magazine, resident’s magazine, tenant’s magazine, housing magazine, member’s magazine, staff magazine, trust magazine, alumni magazine, school magazine, university magazine, village magazine, parish newsletter, parish council newsletter, parish magazine, church magazine, community magazine, village newsletter, community newsletter, estate newsletter, street newsletter, printed newsletter, print newsletter, paper newsletter, council newspaper, council paper, resident newspaper, residents paper, borough newspaper, tenant newspaper, staff newspaper, school newspaper, trust newspaper, university newspaper, force newspaper, council news, civic magazine, council publication, resident publication, civic newspaper, council free newspaper',
  ),
  like(
    'bill-insert',
    'bill insert, council tax bill, council tax leaflet, council tax booklet, annual bill, annual billing, bill, rent statement, rent statement insert, rent letter insert, statement insert, annual statement, statement, payslip insert, payslip, payslip attachment, payslip message, payslip note, wage slip, poll card, poll card insert, polling card, envelope, envelope message, franking, franking message, franking mark, letter insert, insert in letter, invoice, service charge statement, rates notice, rates bill, utility bill, water bill, energy bill, ballot paper, postal vote pack, permit reminder',
  ),
  same(
    'public-notice',
    'statutory notice, legal notice, site notice, planning notice, street notice, formal notice, press notice advertisement, london gazette, london gazette notice, traffic notice, traffic order notice, election notice, notice of election, notice of poll, notice',
    {
      peso: 'owned',
    },
  ),

  // By post and by phone.
  same(
    'direct-mail',
    'letter, mail shot, mailing, mail-out, mailout, mail drop, direct mail, direct mailing, direct marketing, postal mailing, postal invitation, postal, by post, mail, invitation, invite, invitation letter, personal letter, cover letter, statutory letter, letter drop, appointment letter, hospital letter, registration mailing, household mailing, household enquiry form, canvass form, postal pack, welcome letter, notification letter, decision letter, section 20, section 21, self-mailer',
  ),
  sort(
    'traditional owned limited',
    'suggestion box, comment card, feedback postcard, comment postcard, comment box, feedback card, feedback form, feedback slip, form, response form, reply form, reply slip, reply card, tear-off slip, freepost, freepost form, freepost card, freepost response form, freepost reply, prepaid envelope, ballot box, graffiti wall, post-it wall, ideas board, ideas wall, comments book, visitors’ book, voting tokens, ideas box, voting box, feedback wall, listening post, comment wall',
  ),
  same(
    'phone-line',
    'helpline, help line, advice line, information line, infoline, hotline, crisis line, support line, textphone, minicom, relay uk, freephone, freephone number, free phone, phone number, telephone number, helpdesk, help desk, service desk, call centre, contact centre, customer service, customer services, customer service centre, customer contact, customer contact centre, customer contact team, customer service team, switchboard, phone, telephone, telephone line, phone call, telephone call, welfare call, befriending call, outbound call, courtesy call, follow-up call, call, call handler, call-back, callback, conference call, teleconference, phone-round, ring-round, ring round, telephone contact, telephone tree, NHS 111, 111, 101, 119, NHS 24, 24/7 phone line, out of hours line, telephone befriending, tele-marketing, telemarketing, freephone line, enquiry line, enquiries line, careline, care line, emergency line, reporting line, dedicated line, booking line, listening line, silver line, out of hours number, emergency number, contact number, enquiry number, dedicated number, 105, telephone hotline',
  ),
  sort(
    'traditional owned one-way',
    'on hold, hold message, on hold message, on hold messaging, hold music, IVR, IVR message, recorded message, recorded announcement, telephone message, phone message, queue message, voicemail, voicemail message, answerphone, answerphone message, answer machine message, robocall, robo-call, automated call, automated phone call, automated telephone call, automated message, auto-dialler, autodial, contact centre script, call script, call handler script, script, siren, tannoy, tannoy announcement, public address, public address system, PA announcement, PA system, loudhailer, loud hailer, loudspeaker, loudspeaker van, station announcement, on-board announcement, bus announcement, train announcement, platform announcement, public announcement, public address announcement, town crier, church bell, alarm, warning system, klaxon, reverse 911, voice call, automated voice call',
  ),

  // In person.
  like(
    'public-meeting',
    'public meeting, open meeting, community meeting, town hall, resident’s meeting, tenant’s meeting, town meeting, village meeting, parish meeting, street meeting, listening event, listening exercise, listening session, listening tour, hustings, question time, public question time, community conversation, big conversation, community forum event, annual meeting, annual general meeting, AGM, annual public meeting',
  ),
  like(
    'drop-in',
    'drop-in, drop in session, drop-in clinic, drop-in surgery, drop-in centre, event, pop-up event, pop-up, launch, launch event, community event, public event, information event, engagement event, consultation event, stakeholder event, networking event, open house, open day, open evening, open morning, open doors day, information day, information evening, info session, engagement day, fun day, family day, demo day, taster day, taster session, awareness day, activity day, sports day, day of action, action day, action week, exhibition, public exhibition, roadshow, staff roadshow, road show, engagement roadshow, parents’ evening, options evening, welcome evening, freshers, induction day, welcome event, induction event, show and tell, taste test, cookery demonstration, litter pick, beach clean, community clean-up, clean-up day, amnesty day, repair café, swap shop, coffee with a cop, cuppa with a copper, cuppa with a cop, coffee with a councillor, chat café, big lunch, afternoon tea, tea party, bake sale, evening, party, street party, iftar, health check, check-up, cookery class, exercise class, antenatal class, ESOL class, parenting class, evening class, tasting, screening, film screening, open mic night, careers evening, festival of, picnic, barbecue, parade, meal, community meal, public inquiry, mobile police station, fireside chat, sofa chat, museum late, open weekend, doors open day, heritage open day, INSET day, inset, demonstration day, play day, community day, charity day, supplier day, applicant day, offer holder day, launch day, community weekend, lights switch-on, christmas lights switch-on, switch-on, beacon lighting, film night, bingo, bingo night, rhyme time, graduation, graduation ceremony, fun run, park run, parkrun, sponsored walk, sponsored run, bike ride, led ride, chatty café, chat bench, friday prayers, sermon, homily, church service, carol service, memorial service, highland games, ploughing match, ploughing championships, national ploughing championships, regatta, gymkhana, flower show, unveiling, plaque unveiling, ribbon cutting, ribbon-cutting, turf cutting, sod turning, bake off, escape room, simulation exercise, emergency exercise, tabletop exercise, prize draw, raffle, treasure hunt, match day activity, match day, chat and cake, cake and chat, tea and talk, baby clinic, weighing clinic, baby weighing clinic, eid celebration, diwali celebration, private view, members’ preview, preview evening, preview event, official opening, grand opening, opening event, field day, gala day, volunteer day, learning day, family learning day, heritage day, buyer day, meet the buyer day, conference day, public hearing, knit and natter, natter, coffee caravan, tea and cake, cake afternoon, remembrance event, remembrance service, half-term activity, holiday activity, walkshop, teach-in, sheep dog trial, livestock auction, pop-up kiosk',
  ),
  like(
    'workshop',
    'workshop, focus group, discussion group, deliberative event, deliberative workshop, co-design session, co-design, co-production, codesign, coproduction, participatory workshop, world café, planning for real, charrette, design workshop, creative workshop, round table, roundtable, roundtable discussion, world cafe event, hackathon, ideas session, brainstorm, design sprint, hui, wananga, visioning session, citizen science',
  ),
  like(
    'advisory-group',
    'PPG, patient participation group, patient reference group, patient group, patient panel, user group, service user group, reference group, steering group, working group, task group, task and finish group, liaison group, liaison committee, advisory panel, advisory board, advisory committee, citizens’ jury, citizens’ assembly, citizen panel, resident panel, resident’s panel, tenant panel, youth council, youth parliament, youth cabinet, youth panel, youth forum, youth board, school council, shadow board, expert panel, reading panel, reader panel, critical friend, lived experience panel, lived experience group, experts by experience, expert by experience, young inspector, mystery shopper, peer researcher, independent advisory group, IAG, consultative committee, consultative group, joint consultative committee, JCC, voice partnership, maternity voices partnership, parent carer forum, student council, partnership board, council of governors, commission, people’s panel, people’s assembly, children in care council, care leavers’ council, pupil council, members’ council, patient council, tenant board, resident board, overview and scrutiny, police and crime panel, youth voice group, expert patient, access group, access forum, local access forum, tribal council',
  ),
  like(
    'outreach-stall',
    'stall, stand, pop-up stand, exhibition stand, market stall, information stand, information stall, info stand, pop-up shop, engagement van, engagement bus, information van, information bus, mobile unit, mobile library, bus tour, vaccination bus, vaccine bus, health bus, mobile clinic, pop-up clinic, community van, community bus, street stall, gazebo, careers stall, freshers stall, table-top stall, supermarket stand, exhibition van, exhibition bus, exhibition trailer, roadshow van, roadshow vehicle, information unit, mobile information unit, information kiosk, community trailer, engagement trailer',
  ),
  like(
    'outreach-stall',
    'careers fair, job fair, jobs fair, freshers’ fair, health fair, wellbeing fair, volunteer fair, community fair, fair, fayre, fete, fête, festival, carnival, mela, pride, pride event, county show, agricultural show, village show, show, market, farmers’ market, christmas market',
  ),
  like(
    'door-knocking',
    'door knock, door-to-door visit, door-to-door conversation, doorstep conversation, doorstep visit, doorstepping, doorstep engagement, canvass, canvassing, street canvass, house-to-house, home visit, home safety visit, home safety check, home fire safety check, fire safety check, fire safety visit, safe and well visit, leaflet and knock',
  ),
  like(
    'stakeholder-briefing',
    'member briefing, elected member briefing, councillor briefing, partner briefing, key partner briefing, mp meeting, mp visit, ministerial visit, ministerial briefing, minister’s visit, parliamentary briefing, cabinet briefing, lobby briefing, stakeholder meeting, stakeholder engagement, clerk’s briefing, VIP visit, royal visit, lobbying, parliamentary event, briefing session, parliamentary reception, westminster reception, holyrood reception, senedd reception, stormont reception, house of commons reception, house of lords reception, evening reception, mayoral reception, APPG, all-party parliamentary group, all party parliamentary group, partner and stakeholder meeting, political briefing, bilateral, public affairs',
  ),
  like(
    'frontline-staff',
    'team brief, core brief, cascade, cascade brief, cascade briefing, manager cascade, line manager cascade, line manager, head of school, head of service, head of department, dean, team leader, team manager, team talk, staff talk, staff briefing, all-staff briefing, manager’s briefing, shift briefing, shift handover, handover, huddle, safety huddle, toolbox talk, stand-up, daily stand-up, watch briefing, parade briefing, muster, roll call, frontline team, frontline worker, frontline employee, frontline colleague, customer-facing staff, customer facing staff, customer service staff, customer service adviser, ward staff, reception staff, clinic staff, clinical staff, clinician, front desk staff, counter staff, front of house staff, library staff, school staff, surgery staff, practice staff, service staff, delivery staff, bar staff, nursing staff, care staff, pharmacy staff, housing staff, depot staff, crew briefing, staff induction, corporate induction, induction, supervision, appraisal, one-to-one supervision, team away day, away day, management team, management team meeting, leadership team, leadership team meeting, corporate leadership team, senior management team, senior leadership team, executive team, SMT, SLT, CMT, DMT, senior leaders’ meeting, schwartz round, grand round, team day, tailgate talk, suggestion scheme, staff suggestion scheme',
  ),
  sort(
    'face-to-face owned two-way',
    'meeting, briefing, brief, forum, panel, jury, conference, talk, presentation, visit, tour, walk, guided walk, session, assembly, training, training day, training session, short course, training course, evening course, lecture, seminar, masterclass, symposium, summit, congress, convention, expo, meetup, meet-up, meet the team, meet the buyer, meet the manager, meet and greet, demo, demonstration, discussion, debate, trip, open mic, all-hands, all hands, breakfast, lunch, dinner, supper, brunch, drinks reception, civic reception, reception event, gala, ceremony, awards, awards night, awards ceremony, competition, quiz, quiz night, concert, performance, theatre, theatre in education, drama, forum theatre, puppet show, storytelling, story time, face to face, one to one, 1:1, 1-2-1, 121, 1:1 consultation, one-to-one consultation, one-to-one meeting, 1:1 meeting, in person, conversation, engagement session, engagement meeting, q and a, q&a, q&a session, question and answer, consultation meeting, committee, select committee, scrutiny, scrutiny committee, scrutiny panel, board, cabinet, full council, council meeting, cabinet meeting, board meeting, governing body, information centre, visitor centre, reception desk, front desk, help point, enquiry desk, customer service desk, one-stop shop, coffee morning, tea morning, breakfast club talk, walkabout, walk-about, leadership walkround, walk-in centre, surgery, ward surgery, councillor surgery, mp surgery, street surgery, beat surgery, police surgery, housing surgery, advice surgery, virtual surgery, street briefing, street corner meeting, estate walkabout, station visit, back to the floor, shadowing, buddying, mentoring, reverse mentoring, staff forum, staff conference, staff network, staff council, staff event, staff engagement session, employee network, employee forum, works council, joint negotiating committee, trade union meeting, ask the chief executive, ask me anything, AMA, freshers’ week, welcome week, induction week, cascade meeting, interpreter, bsl interpreter, sign language interpreter, signed tour, outreach session, street pastor, procession, vigil, rally, march, flash mob, stunt, publicity stunt, photo exhibition, staff champion, wellbeing champion network, networking, networking lunch, speaker slot, speaking slot, speaking opportunity, speaking engagement, guest speaker, direct contact, personal contact, face to face contact, face to face engagement, senate, academic senate',
  ),
  sort(
    'face-to-face owned two-way',
    'depth interview, in-depth interview, stakeholder interview, face to face interview, one-to-one interview, qualitative interview, semi-structured interview, exit interview, resident interview, patient interview, user interview, staff interview, customer interview, research interview, street interview, on-street interview, doorstep interview, intercept interview, vox pop, ethnography, observation, user testing, user research, usability testing, user testing session, mystery shopping, street survey, face to face survey, on-street survey, doorstep survey, in-person survey',
  ),
  sort(
    'traditional owned two-way',
    'telephone interview, phone interview, telephone survey, phone survey, phone poll, telephone poll',
  ),

  // People who pass it on, and who are known where they work.
  like(
    'frontline-staff',
    'PCSO, police community support officer, police officer, police team, response officer, neighbourhood officer, community officer, liaison officer, schools liaison officer, family liaison officer, engagement officer, housing officer, welfare officer, enforcement officer, environmental health officer, environmental enforcement officer, education welfare officer, attendance officer, planning officer, licensing officer, safety officer, fire officer, tenancy officer, income officer, benefits officer, officer, warden, community warden, civic warden, street warden, traffic warden, civil enforcement officer, ranger, park ranger, caretaker, concierge, estate caretaker, neighbourhood manager, care home manager, scheme manager, practice manager, health visitor, school nurse, practice nurse, district nurse, community nurse, specialist nurse, nurse, nurse specialist, matron, midwife, midwives, doctor, consultant doctor, family doctor, pharmacist, community pharmacist, dentist, optician, paramedic, therapist, physiotherapist, dietitian, counsellor, psychologist, carer support worker, worker, outreach worker, youth worker, social worker, support worker, peer support worker, family support worker, link worker, key worker, care worker, community development worker, community worker, drug worker, case worker, caseworker, tenancy support worker, social prescriber, social prescribing link worker, navigator, care navigator, care co-ordinator, care coordinator, coordinator, co-ordinator, community connector, connector, village agent, community agent, adviser, advisor, benefits adviser, careers adviser, housing adviser, work coach, job coach, coach, teacher, head teacher, headteacher, tutor, lecturer, teaching assistant, SENCO, librarian, receptionist, gp receptionist, crew, fire crew, refuse crew, bin crew, collection crew, ambulance crew, firefighter, volunteer, street pastor, chaplain, police cadet, cadet, steward, marshal, engagement team, outreach team, street outreach team, street team, community team, community engagement team, neighbourhood team, youth work, detached youth work, street work, neighbourhood policing team, policing team, neighbourhood policing, local policing team, safer neighbourhood team, housing team, support team, welfare team, ward team, nursing team, midwifery team, clinical team, liaison team, visiting team, response team, sales team, canvass team, liaison, traveller liaison, Gypsy and Traveller liaison, gypsy liaison, community liaison, engagement teams, outreach teams, neighbourhood teams, policing teams, housing teams, support teams, clinical teams, nursing teams, community teams, care teams, care team, gp, home help, home carer, domiciliary carer, meals on wheels driver, bus driver, taxi driver, delivery driver, postie, postal worker, postman, hairdresser champion, landlord liaison officer, inspector, community psychiatric nurse, CPN, interpreter service, staff, staff on site, station staff, foot patrol, crossing patrol, manager, assistant, responder, first responder, engineer, driver, instructor, trainer, guardian, buddy, befriender, surveyor, guide leader, collector, cleaner, caterer, technician, refuse collector, constable, special constable, sergeant, freedom to speak up guardian, first aider, mental health first aider, cultural mediator, community builder, lollipop lady, lollipop man, lollipop person, lollipop people, lifeguard, coastguard officer, bailiff, ghillie, gamekeeper, harbour master, tour guide, volunteer guide, walk guide, security guard, porter, hall warden, prefect, sexton, registrar, curator, museum guide, gallery assistant, community host, land agent',
    { role: 'person' },
  ),
  like(
    'community-leaders',
    'local MP, champion, freedom to speak up champion, community champion, covid champion, vaccine champion, health champion, wellbeing champion, digital champion, faith leader, religious leader, community leader, community elder, elder, imam, rabbi, priest, vicar, pastor, minister of religion, granthi, ambassador, representative, councillor, ward councillor, elected member, parish clerk, town clerk, clerk, union rep, union representative, shop steward, rep, course rep, student rep, class rep, street rep, block rep, tenant rep, school governor, governor, peer mentor, mentor, peer educator, peer supporter, trusted voice, trusted messenger, advocate, advocacy, opinion former, opinion leader, spokesperson, patron, celebrity, celebrity ambassador, community organiser, community connector, head of year, street champion, word of mouth, church leader, group leader, clergy, cleric, MP, MSP, MLA, TD, member of parliament, mayor, head pupil, head boy, head girl, team captain, footballer, football player, rugby player, sports star, athlete, personal recommendation, recommendation, peer-to-peer, peer to peer',
    { role: 'person' },
  ),
  sort(
    'face-to-face shared two-way',
    'community group, community organisation, community association, community and voluntary group, voluntary group, voluntary organisation, volunteer group, local group, faith group, church group, mosque group, parent group, parents’ group, parent and toddler group, toddler group, mother and baby group, baby group, playgroup, support group, self-help group, peer support group, carers’ group, youth group, women’s group, men’s group, men’s shed, older people’s group, walking group, resident group, resident’s group, tenant group, tenant’s group, friends group, action group, interest group, user-led group, disability group, environmental group, cultural group, school group, group, club, lunch club, luncheon club, youth club, sports club, football club, social club, breakfast club, working men’s club, rugby club, cricket club, golf club, community sports club, after-school club, society, student society, student societies, guild, network, support network, peer network, LGBT network, LGBTQ network, community network, grassroots organisation, grassroots group, day centre, drop-in café, memory café, dementia café, carers’ café, scout, guides, scouts and guides, scout group, brownies, cubs, girlguiding, uniformed group, cadets, young farmers, young farmers’ club, women’s institute, WI, mothers’ union, U3A, rotary, rotary club, lions club, soroptimists, outreach, community outreach, street outreach, assertive outreach, community engagement, community development, engagement, stakeholder liaison, choir',
    { role: 'person' },
  ),
  sort(
    'face-to-face shared one-way',
    'mosque announcement, church announcement, chapel announcement, temple announcement, gurdwara announcement, pulpit announcement, pulpit notice, church notice, chapel notice, parish notice, prayer announcement, faith announcement, mass announcement',
  ),
  like(
    'partner-channels',
    'partner, partner channel, partners’ channel, partner organisation, partner agency, partner network, delivery partner, key partner, strategic partner, partnership, partnership working, community partner, toolkit, tool kit, stakeholder toolkit, partner toolkit, campaign toolkit, communications toolkit, comms toolkit, social media toolkit, media toolkit, toolkit for partners, partner pack, partner kit, stakeholder pack, campaign pack, comms pack, communications pack, resource pack, resource kit, briefing pack for partners, school pack, teaching pack, teacher pack, education pack, education resource, teaching resource, learning resource, lesson plan, assembly pack, assembly plan, curriculum resource, asset pack, digital pack, content pack, social pack, social media pack, template article, copy for partners, ready-made content, third party, third-party channel, third parties, intermediary, intermediaries, multiplier, partner communication channel, partner comms channel, partner comms, partner communication, asset, campaign asset, shareable asset, digital asset, communications asset, template, template copy, campaign resource, educational resource, resource toolkit, template letter, teacher resource, teachers’ resource',
  ),
  sort(
    'traditional shared one-way',
    'association, resident’s association, tenant’s association, residents association, TRA, parent teacher association, PTA, PTFA, trade association, housing association, federation, charity, charities, local charity, health charity, voluntary sector, voluntary and community sector, VCS, VCSE, VCFSE, third sector, third sector organisation, CVS, council for voluntary service, community voluntary service, infrastructure organisation, umbrella body, umbrella organisation, membership organisation, social enterprise, community interest company, CIC, healthwatch, citizens advice, citizens advice bureau, CAB, age uk, age concern, mencap, RNIB, RNID, SignHealth, british red cross, red cross, salvation army, samaritans, barnardo’s, nspcc, macmillan, dementia uk, alzheimer’s society, carers uk, carers trust, carers centre, royal british legion, st john ambulance, the prince’s trust, groundwork, trade union, union, unison, NFU, farmers’ union, national farmers’ union, student union, students’ union, students’ guild, neighbourhood watch, farm watch, rural watch, home watch, boat watch, pubwatch, shopwatch, speedwatch, community speedwatch, street association, chamber of commerce, chamber, chambers of commerce, business improvement district, BID, town team, town centre partnership, federation of small businesses, FSB, CBI, institute of directors, growth hub, LEP, local enterprise partnership, local council, parish council, town council, town and parish council, community council, district council, county council, neighbouring council, council partner, housing provider, social landlord, registered provider, professional body, royal college, regulator, medical school, ICB, integrated care board, primary care network, PCN, clinical network, local medical committee, LMC, LPC, local pharmaceutical committee, NHS trust, NHS england, care provider, homecare provider, care agency, care agencies, sports association, national governing body, youth service, youth justice service, youth offending team, probation service, prison, police force, fire service, water company, energy supplier, utility company, bus operator, train operator, bus company, rail operator, transport operator, tourism board, visit england, destination management organisation, mailing house, PALS, foodbank network, diaspora organisation, refugee organisation, refugee charity, disabled people’s organisation, DPO, deaf organisation, deaf association, blind society, sight loss charity, parent council, organisation, firm, company, agency, body, provider, alliance, consortium, coalition, collaborative, tourist board, foundation, institute, institution, academy trust, multi-academy trust, leisure trust, wildlife trust, community trust, development trust, housing trust, civic trust, national trust, third sector interface, TSI, volunteer centre, probus, freemasons, masonic lodge, duke of edinburgh group, NRLA, national residential landlords association, house builder, housebuilder, combined authority, government department, DWP, HMRC, police, police and crime commissioner, PCC, fire and rescue service, ambulance service, coastguard, mountain rescue, RNLI, armed forces, armed forces community, garrison, military, institute of directors, IoD, trades council, airport operator, port authority, harbour authority, cycling uk, sustrans, ramblers, RSPB, RSPCA, churches together, stonewall, women’s aid, victim support, crimestoppers, iwi, marae, an garda síochána, garda, teagasc, tusla, community planning partnership, community safety partnership, partners and stakeholders, army welfare service, welfare service, nursery chain, first nation, hapu, diocese, visit wales, visit scotland, visit britain, tourism ireland, fáilte ireland, school cluster',
    { role: 'partner' },
  ),
  sort(
    'traditional shared one-way',
    'school, primary school, secondary school, special school, sunday school, sixth form, academy, academies, college, further education college, university, universities, nursery, nurseries, pre-school, early years setting, childminder, childcare provider, library, libraries, pharmacy, pharmacies, chemist, shop, corner shop, village shop, convenience store, bookshop, bookstore, supermarket, shopping centre, retail park, garden centre, DIY store, pet shop, betting shop, charity shop, phone shop, butcher, baker, barber, barber shop, barbershop, hairdresser, hair salon, salon, beauty salon, nail bar, tattoo parlour, launderette, laundrette, takeaway, restaurant, café, coffee shop, tea room, pub, public house, nightclub, club house, wine bar, working club, petrol station, filling station, garage, service station, motorway services, hotel, b&b, guest house, holiday park, caravan park, campsite, tourist information centre, attraction, theatre foyer, leisure centre, sports centre, swimming pool, gym, park, playground, play area, soft play, museum, gallery, cinema foyer, bingo hall, arts centre, stadium, football ground, community centre, community hall, village hall, church hall, parish hall, community hub, local hub, council building, public building, family hub, warm space, warm hub, warm bank, children’s centre, sure start centre, youth centre, youth hub, jobcentre, job centre, jobcentre plus, food bank, foodbank, community fridge, community pantry, pantry, community larder, soup kitchen, night shelter, homeless shelter, hostel, refuge, place of worship, mosque, church, churches, chapel, synagogue, gurdwara, temple, mandir, cathedral, gp surgery, gp surgeries, gp practice, general practice, doctor’s surgery, dental surgery, dental practice, dental surgeries, dentists’ surgery, vet’s surgery, medical centre, health centre, walk-in clinic, clinic, antenatal clinic, sexual health clinic, opticians, hospital, hospital ward, hospital site, maternity unit, A&E department, care home, nursing home, sheltered housing, sheltered scheme, supported housing, extra care scheme, day hospital, hospice, post office, bank branch, building society, credit union, council office, civic centre, town hall reception, customer service point, contact point, police station, fire station, railway station, train station, rail station, metro station, tube station, tram stop, bus station, bus depot, ferry terminal, airport, park and ride, car park, taxi rank, recycling centre, household waste recycling centre, HWRC, allotment, market hall, factory, factories, warehouse, farm shop, cattle market, auction mart, livestock market, feed merchant, agricultural merchant, barracks, traveller site, halls of residence, campus, student accommodation, workplaces, tattoo studio, studio, waiting room, advice centre, resource centre, community shop, chip shop, fish and chip shop, kiosk counter, park café, farm, allotment site, school gate, vet, bank, community kitchen, reception area, council reception area, council reception, community building, community space, community facility, leisure facility, sports facility, emergency department, A&E, outpatient, outpatients, outpatient department, children’s home, day service, student union bar, bookmaker, newsagent, shopping mall, builders’ merchant, merchant, motorway service area, car dealership, dealership, taxi office, slipway, b&b, b&bs, nature reserve, country park, cemetery, crematorium, crematoria, kingdom hall, religious centre, court building, law court, custody suite, building site, construction site, industrial estate, business park, co-working space, coworking space, registry office, register office, registration office, polling station, polling place, caravan site, off-licence, tackle shop, outdoor shop, farm supplier, mobile home park, lido, ice rink, skate park, information point, tourist information point, access point, community access point, deposit location, deposit point, maternity ward, soft play centre, truck stop',
    { role: 'place', bought: 'out-of-home' },
  ),

  sort(
    'traditional shared one-way',
    'employer, business network, business group, business forum, business club, business association, landlord, letting agent, estate agent, managing agent, developer, supermarket chain, retailer, local business, local businesses, local firm, business, businesses, contractor, supplier, stakeholder, stakeholder network, key stakeholder, host family, local authority, local authorities',
    {
      role: 'person',
    },
  ),

  // Websites, email and text.
  same(
    'website',
    'website, web site, web page, website page, web pages, postcode checker, date checker, bin day checker, look-up tool, home page, homepage, landing page, microsite, campaign site, campaign page, news page, information page, dedicated page, online page, webpage banner, website banner, website story, website news, website news story, website article, website content, web content, web copy, web story, web article, online content, online information, online news, online article, online story, online resource, online hub, online guide, online directory, information hub, resource hub, knowledge base, help page, self-service, self service, myaccount, my account, online account, customer account, customer portal, online service, gov.uk, nhs.uk, nhs website, wikipedia, wiki page, wikipedia page, online map, story map, storymap, interactive map, google business profile, google my business, google maps, search engine listing, linktree, link in bio, url, short url, web link, online toolkit, digital toolkit, digital hub, online library, online calendar, online event listing, online portal, website pop-up, site pop-up, google maps listing, web news, website slider, slider, project page, service page, event page, topic page, advice page, hub page, jobs page, service finder, service directory, services directory, directory of services, nhs jobs, gov.scot, mygov.scot, nhs inform, citizens information, nidirect, family information service, local offer, local offer website, booking system, online booking, online booking system, online newsroom, digital newsroom, news hub, online reporting tool, reporting tool, community directory',
  ),
  sort(
    'digital owned one-way',
    'QR, QR code, SEO, search engine optimisation, organic search, content marketing',
  ),
  same('blog', 'blog, blog post, blog article, guest blog, substack, online diary, live blog', {}),
  same(
    'email-newsletter',
    'email, e-mail, e mail, emailer, email newsletter, email update, email alert, email bulletin, email campaign, email marketing, email list, email mailing, email mail-out, email blast, email shot, e-shot, eshot, e-news, enews, e-alert, e-bulletin, ebulletin, e-zine, ezine, e-letter, e-comms, e-cast, e-flyer, e-invite, newsletter, news letter, staff news, tenant news, member news, volunteer news, school news, parent news, carer news, partner news, bulletin, news bulletin, news update, news round-up, round-up email, round-robin email, weekly round-up, weekly update, weekly email, all-staff email, all staff email, all user email, all colleagues email, global email, all-member email, direct email, bulk email, mass email, cascade email, personal email, group email, email cascade, digest, email digest, daily digest, staff update, e-update, email invitation, mailing list, distribution list, contact list, listserv, mailchimp, govdelivery, gov delivery, granicus, dotdigital, dotmailer, campaign monitor, constant contact, poppulo, vuelio, jiscmail, jisc mail, google group, parentmail, parent mail, parent pay, parentpay, bromcom, school gateway, schoolcomms, school comms, class dojo, classdojo, class charts, weduc, school app, studybugs, schoop, marvellous me, groupcall, groupcall xpressions, sims parent, sims parent app, chief executive’s update, chief constable’s update, vice-chancellor’s update, director’s update, headteacher’s update, leader’s update, message to all staff, arbor, seesaw, google classroom, satchel one, show my homework, operoo, reach more parents, edulink, my child at school, MCAS, brevo, sendinblue, hubspot, newsweaver, staffbase, dojo, famly, spond, email invite, text and email alert, email and text alert, sms and email alert, stakeholder email, e-signature',
  ),
  same('email-newsletter', 'granicus, govdelivery, mailchimp', { leads: true }),
  sort(
    'digital owned two-way',
    'neighbourhood alert, community messaging, community alert, police community messaging, watch link, watchlink, watch alert, ward alert, everbridge, in the know alert, neighbourhood link',
  ),
  same(
    'sms',
    'SMS, SMS, sms reminder, bulk sms, bulk text, texting, text, texts, text line, text service, text messaging, text reminder, text campaign, text alert, text update, mass text, gp text, patient text, accurx, accurx text, accurx message, mjog, mjog text, iplato, gov.uk notify, gov notify, nhs notify, notify, reminder text, appointment reminder, text link, text back, MMS, textlocal, esendex, firetext, sms blast, text blast, RCS, RCS message',
  ),
  sort(
    'digital owned one-way',
    'flood alert, flood warning, flood warning service, floodline, emergency alert, cell broadcast, government emergency alert, mobile alert, weather warning, weather alert, flood siren, mapalerter, map alerter',
  ),
  like(
    'app-push',
    'push notification, push message, push alert, app message, app notification, in-app message, in-app messaging, in-app prompt, app alert, app inbox, phone notification, mobile notification, browser notification, nhs app, nhs app message, nhs app notification',
  ),
  sort(
    'digital owned one-way',
    'app, mobile app, council app, staff app, patient app, wallet app, citizen app, portal, patient portal, student portal, staff portal, learner portal, parent portal, patient knows best, dashboard, open data, repository, rss, rss feed, news feed, newsfeed, e-book, ebook, digital magazine, e-magazine, online magazine, flipbook, digital brochure, digital leaflet, digital flyer, pdf, digital poster, FAQ, online FAQ, frequently asked questions, toolkit page, e-learning, elearning, e-learning module, training module, online training, online course, mooc, VLE, moodle, virtual learning environment, email signature, email footer, email banner, out of office, out-of-office message, auto-reply, automatic reply, virtual background, teams background, zoom background, desktop background, desktop wallpaper, wallpaper, screen saver, lock screen, login screen, log-in screen, log-on screen, log-on message, desktop alert, desktop message, pop-up message, pc screen, computer screen, virtual tour, 360 tour, augmented reality, virtual reality, VR, AR, game, online game, online quiz, calculator, online calculator, online tool, digital tool, voice assistant, alexa, alexa skill, smart speaker, gpdr notice, digital newsletter archive, sharepoint, share point, sharepoint page, sharepoint news, sharepoint site, kiosk, touchscreen, touch screen, data visualisation, slide deck, powerpoint, learning platform, learning hub, learning management system, LMS, blackboard, brightspace, email signature banner, email signature strip, email auto-signature, signature banner, app banner, portal banner, catalogue banner, library catalogue banner, email header, downloadable factsheet, downloadable pdf, web toolkit, digital audio guide, HR portal',
  ),
  like(
    'video',
    'video, film, short film, explainer, explainer video, explainer film, information film, animation, animated video, animated explainer, gif, motion graphic, showreel, clip, video clip, video message, video blog, video diary, video update, video case study, case study video, talking head, vlog, trailer, drone footage, time-lapse, photography, photo story, photograph, infographic, graphic, illustration, visual, comic strip, meme, audio, audio clip, audio version, audio recording, audio guide, voice note, talking newspaper, talking book, recorded webinar, recording, subtitled video, subtitled film, captioned video, translated video, video tour, 360 video tour, patient story video, webcam, virtual reality headset, engagement room, virtual engagement room, interactive timeline, online catalogue, interactive pdf',
  ),
  same(
    'bsl-video',
    'bsl video, bsl film, bsl clip, bsl version, bsl translation, bsl interpreted video, bsl content, bsl, signed video, signed film, signed content, signed version, sign language video, british sign language video, british sign language, sign language',
  ),
  same('podcast', 'audio podcast, podcast episode'),
  sort(
    'digital owned one-way',
    'webcast, webcasting, live stream, livestream, live streaming, live broadcast, streaming, council webcast, live video',
  ),
  same(
    'intranet',
    'intranet page, intranet banner, intranet story, intranet article, intranet news, intranet homepage, staff intranet, extranet, staff site, staff website, staff page, staff zone, staff hub, intranet slider, intranet carousel, staff news page',
    { leads: true },
  ),
  sort('digital owned two-way', 'yammer, viva engage, slack, workvivo, unily, simpplr, connecteam', {
    role: 'platform',
  }),
  sort(
    'digital owned two-way',
    'workplace from meta, workplace by facebook, workplace, basecamp, trello, futurenhs, future nhs, khub, knowledge hub, microsoft teams, ms teams, teams, teams channel, teams chat, teams post, teams site, teams message, team chat, staff chat, group chat, channel on teams, staff facebook group',
    { leads: true },
  ),
  sort('digital owned two-way', 'github, gitlab', { role: 'platform' }),
  sort(
    'digital owned two-way',
    'wiki, online community, online forum, discussion board, message board, discussion forum, chat room, contact form, online contact form, web form, webform, online form, e-form, enquiry form, reporting form, online reporting, report it, feedback page, online feedback, in-app feedback, webchat, web chat, live chat, chat, chatbot, chat bot, ai chatbot, bot, ai assistant, virtual assistant, virtual agent, digital assistant, messenger bot, email inbox, enquiries inbox, dedicated email, dedicated inbox, dedicated email address, inbox, mailbox, email address, general enquiries email, enquiries email, enquiry email, contact us, contact us page, care opinion, friends and family test, video relay, signvideo, sign video, video interpreting, fix my street, fixmystreet, whatsapp chatbot, facebook chatbot, report it form, contact us form, tripadvisor, trip advisor, tripadvisor listing, google review, trustpilot',
  ),
  sort('digital owned limited', 'online submission form, online response form, online application form'),
  same(
    'consultation-platform',
    'online consultation, consultation hub, consultation portal, consultation platform, consultation page, consultation site, consultation website, consultation web page, consultation document, consultation survey, consultation questionnaire, consultation form, consultation response form, consultation exercise, consultation, public consultation, formal consultation, statutory consultation, online consultation portal, engagement platform, engagement portal, engagement hub, engagement site, engagement website, engagement page, online engagement, online engagement platform, digital engagement, digital engagement platform, dialogue platform, ideas platform, participatory budgeting, have your say, have your say page, have your say website, have your say platform, talk platform, let’s talk, let’s talk platform, lets talk, map-based engagement, interactive map consultation, conversation platform, online conversation, your say, consultation map, interactive consultation map, engagement map, comment map, consultation booklet, consultation room, virtual consultation room, dialogue app, polis, commenting map, online commenting map',
    { leads: true },
  ),
  same(
    'survey',
    'survey, poll, quick poll, pulse survey, staff survey, opinion poll, opinion survey, online poll, temperature check, evaluation form, e-survey, surveymonkey, survey monkey, smartsurvey, smart survey, snap survey, microsoft forms, ms forms, google form, google forms, typeform, slido, mentimeter, menti, online vote, online ballot, feedback survey, satisfaction survey, tracking survey, omnibus, omnibus survey, market research, quantitative research, desk research, jotform, qualtrics, kahoot, mentimeter poll, opinion polling, polling, diary study',
  ),
  sort(
    'face-to-face owned two-way',
    'qualitative research, primary research, ethnographic research, action research, participatory research',
  ),
  sort(
    'digital shared limited',
    'crowdfunding, crowdfunder, crowdfunding page, fundraising page, justgiving, petition, e-petition, change.org',
  ),
  same(
    'webinar',
    'online event, online meeting, online session, online workshop, online briefing, online focus group, online drop-in, zoom, zoom meeting, zoom call, zoom session, zoom q&a, teams meeting, teams call, teams live, teams live event, teams event, teams webinar, teams briefing, google meet, skype, video call, video conference, videoconference, video meeting, google hangout, virtual event, virtual meeting, virtual workshop, virtual drop-in, virtual open day, virtual coffee morning, staff call, all-staff call, all staff call, all colleague call, all-colleague call, managers’ call, manager call, team call, leadership call, weekly call, stakeholder call, town hall call, live q&a, live event online, e-conference, online consultation event, microsoft teams meeting, ms teams meeting, microsoft teams call, virtual consultation event',
  ),

  // Space online that is bought.
  same(
    'paid-search',
    'google ad, google ads, google adword, google adwords, google search, google search ad, bing ads, bing ad, microsoft advertising, search ad, search advertising, search engine marketing, SEM, search marketing, pay per click, PPC, ppc campaign, paid search, digital search, search engine ad',
    { leads: true },
  ),
  same(
    'display-ad',
    'web banner, banner ad, banner advert, banner advertising, google display, google display network, GDN, display, display ad, display advert, display advertising, digital display ad, online display, digital display advertising, dating app, dating app ads, grindr, tinder, hinge, bumble, programmatic, programmatic display, programmatic ads, digital ad, digital advert, digital advertising, online ad, online advert, online advertising, internet advertising, website ad, website advert, web ad, web advert, mobile ad, mobile advert, mobile advertising, in-app ad, in-game ad, in-game advertising, native ad, native advertising, sponsored content, sponsored article, paid content, content discovery, outbrain, taboola, affiliate marketing, retargeting, remarketing, re-targeting, geofencing, geo-fencing, geo-fenced, geotargeting, geo-targeted ad, geotargeted ad, ad network, pre-roll, video pre-roll, takeover ad, homepage takeover, mpu, leaderboard, paid digital, paid digital media, digital paid, mobile display, location-based ad, affiliate ad, affiliate advertising, paid promotion, paid partnership, google performance max, google ad grants, display network',
  ),
  sort(
    'digital paid one-way',
    'digital audio, digital audio advertising, audio advertising, audio ad, spotify, spotify ad, spotify advertising, spotify campaign, podcast ad, podcast advertising, podcast sponsorship, dax, streaming ad, acast',
    { leads: true },
  ),
  same(
    'digital-screens',
    'digital screen, screen, digital signage, plasma screen, tv screen, led screen, lcd screen, reception screen, waiting room screen, gp screen, surgery screen, library screen, leisure centre screen, information screen, big screen, digital noticeboard, digital notice board, digital display screen, digital information board, jayex, jayex board, life channel, the life channel, digital totem, totem, self check-in screen, check-in screen, video wall, staff tv, hospital tv, internal tv, waiting room tv, school tv, campus tv, digital wallboard, wallboard',
  ),

  // Social media.
  same(
    'social-ads',
    'paid social, paid social media, paid-social, boosted post, promoted post, promoted tweet, promoted pin, sponsored post, sponsored social post, sponsored social, boosted social, boosted content, dark post, lead ad, social ad, social media ad, social media advert, social media advertising, social advertising, social media paid, paid post, paid-for post, paid for post, facebook ad, meta ad, meta advertising, meta business, youtube pre-roll, youtube bumper, spark ad, snapchat lens, snapchat filter, geofilter, boosting, boost',
    { role: 'channel' },
  ),
  same(
    'facebook',
    'facebook, fb, facebook page, facebook live, facebook event, meta, messenger, facebook messenger',
    { role: 'platform' },
  ),
  same(
    'facebook-groups',
    'facebook group, fb group, local facebook group, community facebook group, facebook community group, facebook community, facebook community page, facebook marketplace, buy and sell group, spotted page, spotted',
    { role: 'platform' },
  ),
  same('instagram', 'instagram, insta, instagram reel, instagram story, ig', { role: 'platform' }),
  same(
    'x',
    'twitter, tweet, tweeting, tweetchat, twitter chat, twitter x, x formerly twitter, tweet deck, x account, x post, x page, x feed, x channel, x spaces',
    { role: 'platform' },
  ),
  same('linkedin', 'linkedin, linked in', { role: 'platform' }),
  same('youtube', 'youtube, you tube, youtube short', { role: 'platform' }),
  same('tiktok', 'tiktok, tik tok', { role: 'platform' }),
  same('nextdoor', 'nextdoor, next door', { role: 'platform' }),
  like(
    'whatsapp-channel',
    'whatsapp, whats app, whatsapp channel, whatsapp community channel, whatsapp broadcast, whatsapp broadcast list, whatsapp message, whatsapp messaging, whatsapp business, whatsapp status',
    { role: 'platform' },
  ),
  same(
    'whatsapp-group',
    'whatsapp group, whats app group, whatsapp community, whatsapp chat, whatsapp group chat, street whatsapp',
    { role: 'platform' },
  ),
  same('bluesky', 'bluesky, blue sky social', { role: 'platform' }),
  same('mastodon', 'mastodon', { role: 'platform' }),
  same('reddit', 'reddit, reddit ama, subreddit', { role: 'platform' }),
  same('snapchat', 'snapchat, snap chat', { role: 'platform' }),
  same('threads', 'threads app, threads account, instagram threads, meta threads, threads', {
    role: 'platform',
  }),
  sort(
    'social shared two-way',
    'tumblr, flickr, pinterest, telegram, telegram channel, telegram group, signal group, discord, discord server, twitch, quora, weibo, wechat, we chat, bereal, be real, vimeo, clubhouse, truth social, viber, viber group, sina weibo, student room, the student room, streetlife, mumsnet, netmums, dadsnet, gransnet, digital spy, money saving expert forum, pistonheads, online parenting forum, parenting forum, strava, lemon8, google plus, myspace, bebo, vine, periscope',
    { role: 'platform' },
  ),
  same(
    'social-media',
    'social media, social, socials, organic post, organic social post, social channel, social media channel, social media account, social media platform, social media post, social platform, social network, social networking, social networking site, social post, social content, social media content, social media graphic, social graphic, social asset, social media asset, social video, social media video, social media campaign, social campaign, social media q&a, social media live, social media takeover, hashtag, hashtag campaign, own social media, corporate social media, organic social media, social listening, reel',
    { role: 'platform' },
  ),
  same(
    'influencer',
    'influencer, micro-influencer, nano-influencer, local influencer, social media influencer, influencer marketing, influencer campaign, influencer partnership, influencer content, influencer outreach, blogger, local blogger, mummy blogger, vlogger, youtuber, tiktoker, instagrammer, content creator, digital creator, tiktok creator, youtube creator, creator partnership, brand ambassador',
  ),

  // What leaves much open, and yet says something.
  sort('? earned ?', 'earned media, earned channel, earned coverage, earned activity'),
  sort(
    '? owned ?',
    'owned media, owned channel, own channel, our channels, our own channel, owned platform, council channel, trust channel, force channel, university channel, corporate channel, existing channel, organic channel, usual channel, council communication channel, corporate communication channel, existing communication channel, existing communications channel, own communication channel, NHS channel',
  ),
  sort(
    'digital owned ?',
    'staff channel, internal communication, internal comms, internal channel, internal communications channel, internal comms channel, employee communication, staff communication, staff comms',
  ),
  sort('traditional ? ?', 'traditional channel, offline channel, traditional communication, print channel'),
  sort('? shared ?', 'shared media, shared channel, shared content'),
  sort(
    '? paid ?',
    'paid media, paid channel, paid activity, paid-for media, paid for media, paid campaign, paid advertising, paid-for advertising, paid ad, paid advert',
    { role: 'ad' },
  ),
  sort(
    'digital ? ?',
    'digital channel, online channel, digital communication, digital comms, digital media, digital platform, online platform, digital marketing, online communication',
  ),

  // Words that buy space, words for what is carried, words that set another's kind.
  sort(
    '? paid one-way',
    'ad, advert, advertisement, advertising, commercial, ad campaign, advert campaign, advertising campaign, advertising space, ad space, sponsorship',
    { role: 'ad', leads: true },
  ),
  like('all-staff-email', 'force order, routine order'),
  like('press-release', 'news story, news article, news item', { role: 'content' }),
  sort(
    'digital owned one-way',
    'message, update, messaging, comms, communication, notification, alert, reminder, announcement',
    { role: 'content' },
  ),
  sort('face-to-face owned two-way', 'interview', { role: 'content' }),
  sort(
    '? ? ?',
    'content, platform, post, account, channel, feed, story, section, article, item, campaign, copy, slot, coverage, placement, mention, marketing, feature, piece, column, spread, profile, case study, column inch, appearance, spot, information, info, advice, guidance, series, activity, activities, work, page, engagement activity, entry, listing, plug, shout-out, shoutout, note, image post, carousel, live, live session, takeover, page banner, resource, project, promotion, publicity slot, distribution, package, service, programme, space',
    { role: 'content' },
  ),
  sort(
    'digital ? ?',
    'online, virtual, digital, web, electronic, remote, internet, pc, desktop, laptop, downloadable, livestreamed, live streamed, streamed, indeed, rightmove, auto trader, autotrader, gumtree, totaljobs, waze, trainline, weather app, gaming',
    web,
  ),

  sort(
    '? ? ?',
    'plain text, call for evidence, golf course, nerve centre, in brief, on call, in print, on screen, on air, behind badge, behind the badge, small print, fine print, long game, vital signs, on show, on tour, in conversation, in session, front page, red letter, first post, key message, core message, communications team, communication team, comms team, stakeholder mapping',
    {
      role: 'none',
    },
  ),

  sort('face-to-face shared two-way', 'friends of', { role: 'person', standsFirst: true }),
  like(
    'drop-in',
    'coffee with, cuppa with, tea with, brew with, pizza with, natter with, chat with, breakfast with, lunch with, meet your, ask the, meet the',
    {
      standsFirst: true,
    },
  ),
  // In Welsh, where what names the channel stands first.
  same('press-release', 'datganiad i’r wasg, datganiadau i’r wasg, datganiad newyddion, datganiad', {
    standsFirst: true,
  }),
  same(
    'local-newspaper',
    'papur newydd, papurau newydd, papur bro, papurau bro, papur lleol, papurau lleol, y wasg, wasg, cyfryngau',
    { ...press, standsFirst: true },
  ),
  same('local-radio', 'radio lleol, radio cymru, gorsaf radio', { ...radio, standsFirst: true }),
  same('tv-news', 'teledu, newyddion, heno, prynhawn da', { ...tv, standsFirst: true }),
  sort('? paid one-way', 'hysbyseb, hysbysebion, hysbysebu', { role: 'ad', standsFirst: true }),
  sort('traditional paid one-way', 'bws, bysiau, fysiau, tren, trenau', { ...outdoor, standsFirst: true }),
  same(
    'leaflet',
    'taflen, taflenni, daflen, taflen wybodaeth, taflenni gwybodaeth, pamffled, pamffledi, llyfryn, llyfrynnau',
    { standsFirst: true },
  ),
  same('poster', 'posteri, hysbysfwrdd, hysbysfyrddau', { standsFirst: true }),
  sort(
    'traditional owned one-way',
    'arwydd, arwyddion, baner, baneri, cerdyn, cardiau, cerdyn post, adroddiad, adroddiadau, canllaw, canllawiau, calendr, sticer, sticeri, pecyn gwybodaeth, pecyn croeso, panel gwybodaeth, paneli gwybodaeth, bwrdd gwybodaeth, byrddau gwybodaeth',
    { standsFirst: true },
  ),
  same('residents-magazine', 'cylchgrawn, cylchgronau, newyddlen', { standsFirst: true }),
  same('bill-insert', 'bil treth gyngor, biliau treth gyngor, slip cyflog, slipiau cyflog', {
    standsFirst: true,
  }),
  same('public-notice', 'hysbysiad cyhoeddus, hysbysiadau cyhoeddus, hysbysiad statudol', {
    peso: 'owned',
    standsFirst: true,
  }),
  like('media-interview', 'cyfweliad radio, cyfweliadau radio, cyfweliad teledu, cyfweliadau teledu', {
    ...radio,
    standsFirst: true,
  }),
  same('direct-mail', 'llythyr, llythyrau, gwahoddiad, gwahoddiadau', { standsFirst: true }),
  sort('traditional owned limited', 'ffurflen, ffurflenni, holiadur papur, holiaduron papur', {
    standsFirst: true,
  }),
  same(
    'phone-line',
    'llinell ffôn, llinell gymorth, galwad ffôn, galwadau ffôn, canolfan gyswllt, canolfan alwadau',
    { standsFirst: true },
  ),
  like('public-meeting', 'cyfarfod, cyfarfodydd, cyfarfod cyhoeddus, cyfarfodydd cyhoeddus', {
    standsFirst: true,
  }),
  like(
    'drop-in',
    'digwyddiad, digwyddiadau, sesiwn, sesiynau, sesiwn galw heibio, sesiynau galw heibio, sioe, sioeau, sioe deithiol, sioeau teithiol, arddangosfa, arddangosfeydd, diwrnod agored, diwrnodau agored, noson agored, noson wybodaeth, noson rieni, bore coffi, boreau coffi, eisteddfod, ffair, ffeiriau, gwyl, taith gerdded, taith dywys, teithiau tywys, teithiau cerdded',
    { standsFirst: true },
  ),
  like('workshop', 'gweithdy, gweithdai, grŵp ffocws, grwpiau ffocws, grŵp trafod, grwpiau trafod', {
    standsFirst: true,
  }),
  like(
    'advisory-group',
    'cyngor ieuenctid, senedd ieuenctid, panel dinasyddion, grŵp cleifion, grwpiau cleifion',
    { standsFirst: true },
  ),
  like('outreach-stall', 'stondin, stondinau', { standsFirst: true }),
  like('door-knocking', 'curo drysau', { standsFirst: true }),
  sort(
    'face-to-face owned two-way',
    'fforwm, fforymau, cynhadledd, cynadleddau, pwyllgor, sgwrs, sgyrsiau, trafodaeth, cyflwyniad, cyflwyniadau, cyfweliad, cyfweliadau, ymweliad, ymweliadau, wyneb yn wyneb, hyfforddiant',
    { standsFirst: true },
  ),
  like(
    'frontline-staff',
    'briff tîm, briffio, briffio staff, gweithiwr, gweithwyr, staff rheng flaen, ymwelwyr iechyd, nyrsys, bydwragedd, swyddog, swyddogion, athrawon, warden, wardeiniaid, wardeniaid, gwirfoddolwr, gwirfoddolwyr',
    { role: 'person', standsFirst: true },
  ),
  like(
    'community-leaders',
    'arweinwyr, hyrwyddwr, hyrwyddwyr, llysgennad, llysgenhadon, cynghorydd, cynghorwyr, ar lafar, llafar gwlad',
    { role: 'person', standsFirst: true },
  ),
  sort(
    'face-to-face shared two-way',
    'grŵp, grwpiau, clwb, clybiau, ffermwyr ifanc, merched y wawr, mentrau iaith, menter iaith, aelwyd, urdd',
    { role: 'person', standsFirst: true },
  ),
  like(
    'partner-channels',
    'partner, partneriaid, pecyn adnoddau, pecyn partner, pecyn cymorth, sefydliad partner, sefydliadau partner',
    {
      standsFirst: true,
    },
  ),
  sort(
    'traditional shared one-way',
    'elusen, elusennau, cyngor cymuned, cynghorau cymuned, cyngor tref, cynghorau tref, cyngor bro, undeb, undebau, mudiad, mudiadau, sector gwirfoddol, trydydd sector, cymdeithas, cymdeithasau, cyflogwr, cyflogwyr, busnesau',
    { role: 'partner', standsFirst: true },
  ),
  sort(
    'traditional shared one-way',
    'ysgol, ysgolion, coleg, colegau, prifysgol, prifysgolion, meithrinfa, meithrinfeydd, llyfrgell, llyfrgelloedd, meddygfa, meddygfeydd, fferyllfa, fferyllfeydd, canolfan, canolfannau, neuadd, neuaddau, capel, capeli, eglwys, eglwysi, siop, siopau, tafarn, tafarndai, ysbyty, ysbytai, marchnad, amgueddfa, amgueddfeydd, cylch meithrin, cylchoedd meithrin, canolfan groeso, canolfannau croeso, bwyty, bwytai',
    { role: 'place', standsFirst: true },
  ),
  same('website', 'gwefan, gwefannau, wefan, y wefan, tudalen we, tudalennau gwe', { standsFirst: true }),
  same('blog', 'blog, blogiau', { standsFirst: true }),
  same(
    'email-newsletter',
    'cylchlythyr, cylchlythyrau, e-gylchlythyr, e-gylchlythyrau, e-bost, e-byst, ebost, bwletin, bwletinau, e-fwletin, rhestr bostio',
    { standsFirst: true },
  ),
  same('sms', 'neges destun, negeseuon testun, neges, negeseuon', { standsFirst: true }),
  same('intranet', 'mewnrwyd, y fewnrwyd, fewnrwyd', { standsFirst: true }),
  like('video', 'fideo, fideos, fideoau, ffilm, ffilmiau, animeiddiad, animeiddiadau', { standsFirst: true }),
  same('bsl-video', 'fideo BSL, fideos BSL, fideo iaith arwyddion', { standsFirst: true }),
  same('podcast', 'podlediad, podlediadau', { standsFirst: true }),
  sort('digital owned one-way', 'ap, porth', { standsFirst: true }),
  same(
    'consultation-platform',
    'dweud eich dweud, ymgynghoriad, ymgynghoriadau, ymgynghoriad ar-lein, llwyfan ymgynghori',
    { standsFirst: true },
  ),
  same(
    'consultation-platform',
    'budget simulator, budget calculator, citizen space, citizenspace, engagement hq, engagementhq, bang the table, commonplace, go vocal, govocal, citizenlab, citizen lab, delib, social pinpoint, granicus engagement, your priorities, decidim, loomio, placecheck, maptionnaire, konveio, placechangers, zencity, inovem',
    { role: 'platform' },
  ),
  same('survey', 'arolwg, arolygon, holiadur, holiaduron, pôl, pôl piniwn', { standsFirst: true }),
  same('webinar', 'gweminar, gweminarau, cyfarfod ar-lein, digwyddiad ar-lein, sesiwn ar-lein', {
    standsFirst: true,
  }),
  same('digital-screens', 'sgrin, sgriniau, sgrin ddigidol, sgriniau digidol', { standsFirst: true }),
  same('social-media', 'cyfryngau cymdeithasol, y cyfryngau cymdeithasol', {
    role: 'platform',
    standsFirst: true,
  }),
  like('influencer', 'dylanwadwr, dylanwadwyr', { standsFirst: true }),
  sort('? owned ?', 'sianeli mewnol, cyfathrebu mewnol, sianeli’r cyngor', { standsFirst: true }),
  sort('digital ? ?', 'sianeli digidol', { standsFirst: true }),
  sort('digital ? ?', 'ar-lein, rhithiol, digidol', { ...web, standsFirst: true }),
  sort('? ? ?', 'tudalen, tudalennau, grŵp tudalen, erthygl, erthyglau, eitem, stori, colofn, hashnod', {
    role: 'content',
    standsFirst: true,
  }),
];

/**
 * Words that tell a sort in the plural alone, one sort a line: "rural hubs" are places and "river trusts" partners, but
 * "The Hub" and "Trust" are titles. They count where no longer name holds them ("community centres").
 */
export const pluralLines: readonly SortLine[] = [
  sort(
    'traditional shared one-way',
    'centres, centers, points, locations, hubs, stops, halls, wards, venues, facilities, outlets, stores, residences, cottages, lodges, huts, alleys, arenas, pools, surgeries, departments, terminals, ports, harbours, bars, beaches, courts, marts, marinas, theatres, estates, depots, yards, mills, stadiums, premises, clinics, buildings, homes, branches, counters',
    { role: 'place', bought: 'out-of-home' },
  ),
  sort(
    'traditional shared one-way',
    'trusts, chains, clusters, operators, societies, authorities, councils, dioceses, parishes, consortia, enterprises, employers, unions, institutes, federations, corporations, bodies, wholesalers, merchants, distributors, manufacturers, carriers',
    { role: 'partner' },
  ),
  like(
    'frontline-staff',
    'agents, curators, experts, practitioners, professionals, specialists, facilitators, hosts, consultants, clinicians, surveyors, dispatchers, supervisors, planners, organisers',
    { role: 'person' },
  ),
  like('community-leaders', 'leaders, chairs, reps, delegates, captains', { role: 'person' }),
  like(
    'drop-in',
    'hearings, trials, auctions, celebrations, gatherings, viewings, previews, receptions, fairs, parties, outings, rehearsals',
  ),
  like('trade-press', 'magazines, periodicals, journals', press),
  sort('traditional owned one-way', 'ribbons, medals, certificates, tags, markers, clings'),
];
