import * as l10n from '@vscode/l10n';
import type { AudienceSort } from './sort.ts';

/** Where the people of a place are reached, and colleagues and partners are not. */
const publicOnly = [
  'leaflet',
  'door-knocking',
  'nextdoor',
  'bill-insert',
  'out-of-home',
  'residents-magazine',
];
const publicPress = [
  'local-newspaper',
  'press-ad',
  'tv-news',
  'tv-ad',
  'radio-ad',
  'cinema-ad',
  'community-radio',
];

/** Colleagues, decision-makers, the press, professionals and businesses: people met in their work. */
export const atWork: readonly AudienceSort[] = [
  {
    id: 'staff',
    words:
      'staff, staff members, members of staff, office staff, our people, employees, council employees, colleagues, workforce, our workforce, officers of the council, council officers, civil servants, head office, headquarters, new starters, new joiners, home workers, hybrid workers, internal audience*, admin staff, call centre agents, gweithwyr y cyngor, gweithwyr cyflogedig, cyflogeion, cydweithwyr, gweithlu, aelodau staff, swyddogion y cyngor, staff teams, office workers, office based staff, back office*, social care staff, support staff, professional services staff, council staff, trust staff, university staff, employees of *, ein staff, y staff',
    isApart: true,
    misses: [...publicOnly, ...publicPress, 'social', 'website', 'press-release', 'parish-magazine'],
    channels: () => [
      ['team-briefing', l10n.t('colleagues hear it with their team and can ask')],
      ['intranet', l10n.t('where colleagues look up how things work')],
      ['line-managers', l10n.t('the person whom colleagues ask first')],
      ['all-staff-email', l10n.t('reaches every colleague with a work inbox')],
      ['staff-noticeboard', l10n.t('seen on every break, with or without a login')],
      ['microsoft-teams', l10n.t('colleagues work there, and answer there')],
      ['staff-forum', l10n.t('colleagues ask those in charge')],
      ['staff-networks', l10n.t('colleagues whom colleagues trust')],
      ['trade-unions', l10n.t('they speak for the workforce')],
    ],
  },
  {
    id: 'frontline-workers',
    words:
      'frontline staff, front line staff, frontline workers, frontline teams, frontline colleagues, frontline employees, operational staff, crew, crews, refuse crews, depot*, depot staff, waste crews, street cleans*, cleaners, cleaning staff, caterers, catering staff, kitchen staff, porters, ward staff, nurses, ward nurses, nursing staff, student nurses, midwives, healthcare assistants, health care assistants, care assistants, care workers, care staff, care home staff, home care workers, home carers, domiciliary care workers, paramedics, ambulance staff, ambulance crews, hospital staff, theatre staff, firefighters, fire crews, police officers, pcsos, response officers, prison officers, bus crews, our drivers, hgv drivers we employ, grounds maintenance, grounds staff, school crossing patrols, lollipop*, leisure centre staff, library staff, museum staff, front of house, warehouse staff, field staff, engineers in the field, staff without email, staff without a work email, staff who have no email, no work email, no work e mail, without work email, without a work email, no company email, agency workers, agency staff, staff rheng flaen, gweithwyr rheng flaen, criwiau, gofalwyr cartref, nyrsys, gweithwyr gofal, security staff, estates staff, catering teams, ward teams, ward managers, shift staff, operatives, drivers and loaders, loaders, bin crews, maintenance teams, repairs teams, call handlers, night staff, shop floor*, production staff, health care support workers, staff on shifts, staff who work shifts, staff with no email, loaders and drivers, drivers in the * service',
    isApart: true,
    misses: [...publicOnly, ...publicPress, 'social', 'website', 'press-release', 'parish-magazine'],
    channels: () => [
      ['toolbox-talk', l10n.t('the start of a shift brings everyone together')],
      ['staff-noticeboard', l10n.t('seen on every break, with or without a login')],
      ['line-managers', l10n.t('supervisors see each of them on shift')],
      ['sms', l10n.t('reaches a phone where there is no work inbox')],
      ['payslip-message', l10n.t('everyone gets a payslip')],
      ['team-briefing', l10n.t('colleagues hear it with their team and can ask')],
      ['trade-unions', l10n.t('they speak for the workforce')],
      ['staff-forum', l10n.t('colleagues ask those in charge')],
      ['direct-mail', l10n.t('a letter home reaches those without a login')],
    ],
  },
  {
    id: 'managers',
    words:
      'managers, line managers, middle managers, senior managers, service managers, team leaders, team managers, supervisors, heads of service, directors, senior leaders, senior leadership, leadership team, corporate management team, hiring managers, budget holders, rheolwyr, rheolwyr llinell, penaethiaid gwasanaeth, uwch reolwyr',
    isApart: true,
    misses: [
      ...publicOnly,
      ...publicPress,
      'social',
      'website',
      'press-release',
      'line-managers',
      'parish-magazine',
    ],
    channels: () => [
      ['team-briefing', l10n.t('managers take it from there to their teams')],
      ['all-staff-email', l10n.t('reaches every colleague with a work inbox')],
      ['one-to-one', l10n.t('time for what a manager cannot ask in a room')],
      ['intranet', l10n.t('a page managers can pass on and come back to')],
      ['staff-forum', l10n.t('colleagues ask those in charge')],
      ['training-session', l10n.t('they practise what they are to do')],
      ['microsoft-teams', l10n.t('colleagues work there, and answer there')],
      ['webinar', l10n.t('an hour with questions, without travelling')],
    ],
  },
  {
    id: 'volunteers',
    words:
      'volunteers, our volunteers, existing volunteers, volunteer drivers, trustees of local charities, gwirfoddolwyr, ein gwirfoddolwyr, first responders, community first responders, church volunteers, school governors we appoint, litter pickers, befrienders, retained firefighters, on call firefighters, special constables, coastguards, coastguard volunteers, mountain rescue volunteers, poll clerks, polling staff, polling station staff, presiding officers, count staff, election staff, street pastors, neighbourhood watch*, home watch*, watch coordinators, street coordinators, speedwatch*, speed watch*, street champions, snow wardens, flood wardens, tree wardens, community champions we train, gwarchod cymdogaeth',
    misses: ['bill-insert', 'out-of-home', 'local-newspaper', 'public-notice', 'trade-press', 'intranet'],
    channels: () => [
      ['volunteer-coordinators', l10n.t('the person each volunteer knows')],
      ['email-newsletter', l10n.t('volunteers gave their address for news')],
      ['whatsapp-group', l10n.t('volunteers arrange their shifts there')],
      ['sms', l10n.t('a reminder reaches them on the day')],
      ['workshop', l10n.t('volunteers say what would work')],
      ['staff-noticeboard', l10n.t('volunteers see it when they sign in')],
      ['facebook-groups', l10n.t('volunteers share there what they do')],
    ],
  },
  {
    id: 'would-be-volunteers',
    words:
      'would be volunteers, potential volunteers, prospective volunteers, new volunteers, people who could volunteer, people who might volunteer, potential befrienders, potential school governors, would be governors, blood donors, would be donors, organ donors, potential coaches',
    misses: ['bill-insert', 'public-notice', 'trade-press', 'intranet'],
    channels: () => [
      ['voluntary-groups', l10n.t('they know who is ready to help')],
      ['facebook', l10n.t('friends share calls for help')],
      ['employers', l10n.t('many give staff time to volunteer')],
      ['outreach-stall', l10n.t('people sign up when someone asks them')],
      ['local-radio', l10n.t('volunteers tell there why they do it')],
      ['poster', l10n.t('seen where people spend their free time')],
      ['website', l10n.t('one place to sign up')],
      ['places-of-worship', l10n.t('many who go there help already')],
    ],
  },
  {
    id: 'donors',
    words:
      'donors, regular donors, supporters, members of the charity, members of the trust, legacy donors, lapsed donors, fundraisers, philanthropists, rhoddwyr, cefnogwyr, legators, pledgers, people who leave a gift*, people who give to *, people who give every month, major donors',
    misses: ['bill-insert', 'public-notice', 'trade-press', 'intranet', 'door-knocking'],
    channels: () => [
      ['direct-mail', l10n.t('donors answer a personal letter')],
      ['email-newsletter', l10n.t('tells supporters what their gift did')],
      ['phone-line', l10n.t('a call of thanks is remembered')],
      ['drop-in', l10n.t('supporters see what they pay for')],
      ['facebook', l10n.t('supporters share appeals')],
      ['website', l10n.t('where gifts are made')],
    ],
  },
  {
    id: 'decision-makers',
    words:
      'councillors, ward councillors, elected members, elected representatives, cabinet members, cabinet, members of the council, backbench*, scrutiny members, scrutiny committee, council members, mps, members of parliament, msps, members of the senedd, senedd members, aelodau or senedd, mlas, assembly members, ministers, politicians, policymakers, policy makers, decision makers, opinion formers, mayors, police and crime commissioner*, parish clerks, town clerks, town and parish clerks, parish and town clerks, clerks, parish councils, parish councillors, town councils, town and parish councils, town and community councils, parish and town councils, parish and community councils, community councils, community councillors, cynghorwyr, aelodau etholedig, aelodau seneddol, cynghorau cymuned, cynghorau tref a chymuned, clercod, local members, local mps, senators, lords, peers of the realm, overview and scrutiny*, leaders of the council, cabinet and shadow*, county councillors, district councillors, city councillors, town councillors, member of parliament, parliamentarians, gynghorwyr',
    isApart: true,
    misses: [...publicOnly, 'social', 'intranet', 'community-radio', 'cinema-ad', 'outreach-stall', 'poster'],
    channels: () => [
      ['stakeholder-briefing', l10n.t('they hear it before the press, and can ask')],
      ['stakeholder-bulletin', l10n.t('keeps them able to answer their constituents')],
      ['briefing-note', l10n.t('facts to have at hand when they are asked')],
      ['one-to-one', l10n.t('what they would not ask in a room')],
      ['direct-mail', l10n.t('a letter in person asks for an answer')],
      ['site-visit', l10n.t('seeing it beats reading of it')],
      ['professional-networks', l10n.t('their associations pass it on')],
      ['webinar', l10n.t('an hour with questions, without travelling')],
    ],
  },
  {
    id: 'board',
    words:
      'board members, members of the board, our board, non executive*, non executive directors, non execs, trustees, our trustees, governors of the trust, public governors, foundation trust governors, members of court, university council members, governing body, governing bodies, aelodau bwrdd, ymddiriedolwyr',
    isApart: true,
    misses: [
      ...publicOnly,
      ...publicPress,
      'social',
      'intranet',
      'all-staff-email',
      'outreach-stall',
      'poster',
    ],
    channels: () => [
      ['briefing-note', l10n.t('goes out with the papers of their meeting')],
      ['one-to-one', l10n.t('what they would not ask in a room')],
      ['stakeholder-briefing', l10n.t('they hear it before the press, and can ask')],
      ['site-visit', l10n.t('seeing it beats reading of it')],
      ['stakeholder-bulletin', l10n.t('regular news between meetings')],
      ['workshop', l10n.t('an away day gives it time')],
    ],
  },
  {
    id: 'partners',
    words:
      'stakeholders, key stakeholders, partners, key partners, strategic partners, partner organisations, partner agencies, partner bodies, local partners, delivery partners, funders, commissioners, integrated care board*, neighbouring councils, neighbouring authorities, statutory consultees, regulators, inspectors of the regulator, voluntary sector, third sector, charities, voluntary organisations, community organisations, vcse, vcs, vcse sector, social enterprises, sports clubs, community groups, civic societies, rhanddeiliaid, partneriaid, sefydliadau partner, y trydydd sector, elusennau, chief executives, chief executives of*, chief officers, opinion leaders, community leaders, resilience partners, blue light partners, emergency services, universities and colleges, trade unions, unions, campaign groups, pressure groups, friends groups, patient groups, residents associations, amenity societies, housing associations, cultural organisations, arts organisations, charity leaders, health boards, fwrdd iechyd, byrddau iechyd, shareholders, sponsors, corporate sponsors, corporate partners',
    isApart: true,
    misses: [...publicOnly, 'social', 'intranet', 'community-radio', 'cinema-ad', 'outreach-stall'],
    channels: () => [
      ['stakeholder-briefing', l10n.t('partners hear it first, and can ask')],
      ['stakeholder-bulletin', l10n.t('regular news that partners pass on')],
      ['one-to-one', l10n.t('what matters to a partner is said in person')],
      ['partner-channels', l10n.t('ready words and pictures for their own channels')],
      ['webinar', l10n.t('an hour with questions, without travelling')],
      ['direct-mail', l10n.t('a letter in person asks for an answer')],
      ['professional-networks', l10n.t('their associations pass it on')],
      ['workshop', l10n.t('partners shape what they are to carry')],
    ],
  },
  {
    id: 'journalists',
    words:
      'journalists, reporters, local reporters, editors, news editors, news desks, newsdesks, newsrooms, broadcasters, media outlets, the media, local media, regional media, national media, trade media, correspondents, the press, bloggers, local democracy reporters, newyddiadurwyr, y wasg, golygyddion, y cyfryngau, broadcast journalists, radio presenters, presenters, press officers of*, podcasters, freelance journalists, photographers, picture editors, local papers, newspapers, magazines and newspapers, health correspondents',
    isApart: true,
    misses: [...publicOnly, 'social', 'intranet', 'drop-in', 'facebook-groups', 'frontline-staff', 'website'],
    channels: () => [
      ['press-release', l10n.t('what news desks work from')],
      ['media-interview', l10n.t('a voice and a face make the story')],
      ['media-call', l10n.t('gives journalists pictures and sound')],
      ['press-conference', l10n.t('all outlets ask at the same time')],
      ['phone-line', l10n.t('a press officer who picks up gets the story right')],
      ['one-to-one', l10n.t('background before the deadline')],
    ],
  },
  {
    id: 'gps',
    words:
      'gps, gp practices, gp surgeries, general practitioners, general practice, practice managers, practice nurses, practice staff, primary care, primary care teams, primary care networks, clinicians, doctors, hospital doctors, consultants, junior doctors, dentists, dental practices, dental teams, pharmacists, community pharmacists, pharmacies, pharmacy teams, opticians, optometrists, allied health professionals, physiotherapists, therapists, health professionals, healthcare professionals, health and care professionals, health visitors, district nurses, community nurses, school nurses, care homes, care home managers, managers of care homes, managers of residential homes, care providers, social prescribers, psychologists, meddygon teulu, meddygfeydd, meddygon, fferyllwyr, deintyddion, ymwelwyr iechyd, gweithwyr iechyd proffesiynol, surgeries, dental surgeries, dental surgeons, gp partners, gp trainees, hospital clinicians, surgeons, specialists, ward sisters, nurse practitioners, midwifery teams, community midwives, pharmacy contractors, chemists, paediatricians, psychiatrists, radiographers, health care professionals, nursing homes, residential homes, domiciliary care providers, home care providers, receptionists, gp receptionists, practice receptionists, care navigators, care coordinators, practice teams, dental nurses, dental receptionists, medical secretaries, pharmacy staff, dispensers',
    isApart: true,
    misses: [...publicOnly, ...publicPress, 'social', 'outreach-stall', 'intranet', 'parish-magazine'],
    channels: () => [
      ['professional-bulletin', l10n.t('where they look for what changes in practice')],
      ['professional-networks', l10n.t('they listen to their own profession')],
      ['webinar', l10n.t('fits between clinics, and they can ask')],
      ['trade-press', l10n.t('their profession reads it')],
      ['training-session', l10n.t('protected time, with questions')],
      ['officer-visit', l10n.t('shows them on the spot how it works')],
      ['direct-mail', l10n.t('a letter to the practice is put on file')],
    ],
  },
  {
    id: 'educators',
    words:
      'teachers, primary teachers, secondary teachers, teaching staff, teaching assistants, head teachers, headteachers, heads of schools, school leaders, school business managers, school governors, governors, school staff, schools, primary schools, secondary schools, special schools, colleges, sencos, designated safeguarding leads, early years settings, early years providers, nursery managers, childminders, education professionals, safeguarding leads, careers leads, careers advisers, athrawon, penaethiaid, ysgolion, llywodraethwyr, gwarchodwyr plant, school heads, heads and governors, deputy heads, form tutors, year heads, pastoral leads, nursery teachers, nurseries, nursery staff, playgroup leaders, school secretaries, school administrators, sen coordinators, trainee teachers, further education colleges, universities, multi academy trusts, academy trusts, ysgolion cynradd, ysgolion uwchradd, school trip organisers, trip leaders',
    isApart: true,
    misses: [...publicOnly, ...publicPress, 'social', 'outreach-stall', 'parish-magazine'],
    channels: () => [
      ['professional-bulletin', l10n.t('the bulletin that schools read each week')],
      ['professional-networks', l10n.t('they listen to their own profession')],
      ['webinar', l10n.t('after lessons, and they can ask')],
      ['stakeholder-briefing', l10n.t('heads meet there already')],
      ['training-session', l10n.t('training days reach all of them')],
      ['officer-visit', l10n.t('shows them on the spot how it works')],
      ['direct-mail', l10n.t('a letter to the head is passed on')],
      ['trade-press', l10n.t('their profession reads it')],
    ],
  },
  {
    id: 'academics',
    words:
      'academics, academic staff, academic colleagues, lecturers, senior lecturers, tutors, personal tutors, professors, researchers, research staff, research fellows, research groups, principal investigators, heads of department, heads of faculty, deans, darlithwyr, academyddion, ymchwilwyr',
    isApart: true,
    misses: [...publicOnly, ...publicPress, 'social', 'outreach-stall', 'parish-magazine'],
    channels: () => [
      ['team-briefing', l10n.t('departments meet, and talk it through')],
      ['email-newsletter', l10n.t('the bulletin of their faculty is read')],
      ['professional-networks', l10n.t('they listen to their own profession')],
      ['training-session', l10n.t('protected time, with questions')],
      ['intranet', l10n.t('where colleagues look up how things work')],
      ['one-to-one', l10n.t('heads of department carry it on')],
      ['all-staff-email', l10n.t('reaches every colleague with a work inbox')],
      ['webinar', l10n.t('an hour with questions, without travelling')],
    ],
  },
  {
    id: 'professionals',
    words:
      'professionals, social workers, youth workers, support workers, housing officers, probation officers, solicitors, magistrates, judges, legal professionals, lawyers, accountants, surveyors, engineers, librarians, scientists, environmental health officers, trading standards officers, police partners, practitioners, vets, veterinary surgeons, advisers, advice workers, frontline professionals, referrers, mental health teams, ambulance service partners, funeral directors, registrars, event organisers, faith school heads, gweithwyr cymdeithasol, gweithwyr ieuenctid, gweithwyr proffesiynol, cyfreithwyr, milfeddygon, therapists in *, counsellors, family support workers, foster agencies, independent advocates, interpreters, prison staff, police and probation*, custody staff, criminal justice professionals, immigration lawyers, housing professionals, planners, transport planners, ecologists, archaeologists, curators, data analysts, it professionals, finance professionals, hr professionals, communications professionals',
    isApart: true,
    misses: [...publicOnly, ...publicPress, 'social', 'outreach-stall', 'parish-magazine'],
    channels: () => [
      ['professional-bulletin', l10n.t('where they look for what changes in practice')],
      ['professional-networks', l10n.t('they listen to their own profession')],
      ['training-session', l10n.t('protected time, with questions')],
      ['trade-press', l10n.t('their profession reads it')],
      ['webinar', l10n.t('an hour with questions, without travelling')],
      ['team-briefing', l10n.t('teams talk through what it means for their cases')],
      ['partner-channels', l10n.t('their employers pass it on')],
    ],
  },
  {
    id: 'businesses',
    words:
      'businesses, business owners, local businesses, small businesses, smes, sme, micro businesses, start ups, startups, sole traders, self employed*, entrepreneurs, traders, market traders, stallholders, shops, independent shops, shop owners, shopkeepers, retailers, newsagents, off licences, restaurants, restaurant owners, restaurateurs, takeaways, takeaway owners, cafés, cafes, café owners, owners of takeaways, owners of restaurants, pubs, pub landlords, publicans, pubs and bars, bar owners, licensees, licensed premises, food businesses, food premises, hospitality, hospitality businesses, hotels, hoteliers, guest houses, bed and breakfasts, holiday let owners, tourism businesses, tourism operators, visitor attractions, hairdressers, beauty salons, nail bars, tattooists, employers, local employers, large employers, manufacturers, companies, firms, industry, exporters, importers, suppliers, contractors, builders, tradespeople, tradesmen, scrap dealers, garages, hauliers, haulage firms, freight operators, childcare providers, gyms, trade waste customers, business ratepayers, ratepayers, inward investors, investors, the night time economy, social value suppliers, hotel owners, busnesau, busnesau bach, perchnogion busnes, cyflogwyr, siopau, tafarndai, bwytai, masnachwyr, nightclub*, nightclubs, nightclub owners, nursery owners, care business owners, coach operators, bus operators, tour operators, operators, fishermen, fishers, skippers, fishing crews, fishing fleet, caterers and *, food manufacturers, food traders, street traders, street food traders, butchers, bakers, bakeries, salons, corner shops, convenience stores, supermarkets, employers of *, builders merchants, small builders, plumbers, electricians, skip hire firms, waste carriers, scaffolders, tattoo artists, caravan site owners, campsite owners, event organisers and *, businesses that*, enterprises, social enterprises and *, family firms, family businesses, exporters and *, gwestai, cwmnïau, fusnesau, busnesau lleol, business rate*, b b owners, bed and breakfast owners, shellfish gatherers, boat skippers, ship owners, franchisees',
    isApart: true,
    misses: ['residents-magazine', 'bill-insert', 'intranet', 'nextdoor', 'snapchat', 'tiktok', 'leaflet'],
    channels: () => [
      ['business-networks', l10n.t('businesses listen to businesses')],
      ['business-newsletter', l10n.t('owners signed up for what concerns them')],
      ['officer-visit', l10n.t('owners are at work, and ask on the spot')],
      ['linkedin', l10n.t('owners and managers read it')],
      ['direct-mail', l10n.t('a letter to the premises reaches every one')],
      ['trade-press', l10n.t('the trade reads it')],
      ['webinar', l10n.t('an hour with questions, out of trading hours')],
      ['phone-line', l10n.t('a business wants an answer the same day')],
    ],
  },
  {
    id: 'developers',
    words:
      'developers, housebuilders, house builders, planning agents, architects, agents, estate agents, planning applicants, land owners, landowners, land agents, developers and agents, registered providers, datblygwyr, penseiri, tirfeddianwyr',
    isApart: true,
    misses: [...publicOnly, ...publicPress, 'tiktok', 'snapchat', 'instagram', 'facebook', 'intranet'],
    channels: () => [
      ['agents-forum', l10n.t('agents and officers meet there already')],
      ['email-newsletter', l10n.t('agents ask to be told of changes')],
      ['trade-press', l10n.t('the trade reads it')],
      ['linkedin', l10n.t('the trade follows planning news there')],
      ['webinar', l10n.t('an hour with questions, without travelling')],
      ['professional-networks', l10n.t('their institutes pass it on')],
    ],
  },
  {
    id: 'landlords',
    words:
      'landlords, private landlords, letting agents, lettings agents, hmo landlords, hmo owners, buy to let*, owners of empty homes, empty home owners, landlordiaid, asiantaethau gosod',
    isApart: true,
    misses: ['tiktok', 'snapchat', 'intranet', 'parentmail', 'gp-practices', 'bill-insert'],
    channels: () => [
      ['landlords-forum', l10n.t('landlords ask each other there')],
      ['email-newsletter', l10n.t('licensed landlords gave their address')],
      ['direct-mail', l10n.t('the licence and tax registers hold addresses')],
      ['linkedin', l10n.t('letting agents read it')],
      ['trade-press', l10n.t('the trade reads it')],
      ['facebook-groups', l10n.t('landlords share there what is new')],
      ['webinar', l10n.t('an hour with questions, without travelling')],
    ],
  },
  {
    id: 'taxi-drivers',
    words:
      'taxi drivers, taxi and private hire drivers, private hire drivers, cab drivers, taxi operators, taxi trade, hackney carriage*, minicab drivers, licensed drivers, couriers, delivery riders, delivery drivers, gig workers, gyrwyr tacsi, uber drivers, uber*',
    misses: ['residents-magazine', 'bill-insert', 'intranet', 'parentmail', 'press-conference'],
    channels: () => [
      ['sms', l10n.t('read between fares')],
      ['taxi-trade-meeting', l10n.t('drivers hear it from drivers, at the rank')],
      ['direct-mail', l10n.t('goes out with the licence')],
      ['whatsapp-group', l10n.t('drivers talk there all shift')],
      ['email-newsletter', l10n.t('every licence has an address')],
      ['officer-visit', l10n.t('licensing officers meet drivers at the rank')],
      ['local-radio', l10n.t('on in the car all day')],
    ],
  },
  {
    id: 'farmers',
    words:
      'farmers, dairy farmers, arable farmers, sheep farmers, hill farmers, tenant farmers, farms, farm owners, farm workers, farming communit*, farming famil*, livestock keepers, livestock owners, livestock farmers, poultry keepers, pig keepers, cattle keepers, beekeepers, horse owners, smallholders, smallholdings, growers, crofters, graziers, commoners, agricultural businesses, agricultural workers, agricultural communit*, gamekeepers, foresters, vineyards, ffermwyr, ffermwyr llaeth, ffermydd, tyddynwyr, ceidwaid da byw, amaethwyr, y gymuned amaethyddol',
    misses: ['intranet', 'tiktok', 'snapchat', 'out-of-home', 'parentmail', 'nextdoor', 'business-networks'],
    channels: () => [
      ['livestock-markets', l10n.t('where farmers meet every week')],
      ['farming-networks', l10n.t('farmers trust their own organisations')],
      ['trade-press', l10n.t('farmers read the farming press')],
      ['local-radio', l10n.t('on in the tractor and the parlour')],
      ['vets-and-merchants', l10n.t('they are in every yard')],
      ['direct-mail', l10n.t('addresses are known, broadband is patchy')],
      ['facebook-groups', l10n.t('keepers ask each other there')],
    ],
  },
  {
    id: 'shift-workers',
    words:
      'people who work nights, people working nights, night workers, night time workers, night shift*, night shift workers, shift workers, people who work shifts, people on shifts, factory workers, food factory workers, warehouse workers, packing plant*, seasonal workers, seasonal farm workers, seasonal agricultural*, early morning workers, workers, manual workers, routine and manual workers, construction workers, building workers, security guards, retail workers, shop workers, hospitality workers, bar staff, workers in *, working age adults, working people, workers at *, lorry drivers, hgv drivers, truckers, long distance drivers, gweithwyr nos, gweithwyr sifft, gweithwyr, fruit pickers, seasonal fruit pickers, farm pickers, meat plant*, abattoir workers, cleaners who work nights, office cleaners, airport workers, night time economy workers, people who finish work late, people who start work early, early shift*, delivery workers, door supervisors, door staff, bouncers, bus drivers, coach drivers, train drivers, posties, postal workers',
    misses: [
      'public-meeting',
      'press-conference',
      'drop-in',
      'intranet',
      'school-assembly',
      'parentmail',
      'public-notice',
      'stakeholder-briefing',
    ],
    channels: () => [
      ['employers', l10n.t('the workplace reaches every shift')],
      ['local-radio', l10n.t('on at work and on the way there')],
      ['sms', l10n.t('read on a break, whatever the hour')],
      ['social-ads', l10n.t('shown by trade, place and time of day')],
      ['trade-unions', l10n.t('workers trust their reps')],
      ['poster', l10n.t('seen in canteens and at the stop on the way')],
      ['whatsapp-group', l10n.t('shifts are swapped there')],
      ['digital-audio', l10n.t('heard through the shift')],
    ],
  },
  {
    id: 'jobseekers',
    words:
      'jobseekers, job seekers, job hunters, unemployed*, people out of work, people who are out of work, people looking for work, people seeking work, people on universal credit, benefit claimants, claimants, career changers, people returning to work, economically inactive*, ceiswyr gwaith, pobl ddi waith, no qualifications, low qualifications, few qualifications, low skilled*, adult learners, adults returning*, adults who left school*, returners',
    misses: ['intranet', 'trade-press', 'bill-insert', 'stakeholder-briefing', 'public-notice'],
    channels: () => [
      ['work-coaches', l10n.t('people looking for work meet a coach there')],
      ['facebook', l10n.t('vacancies are shared there')],
      ['libraries', l10n.t('where people go online and get help')],
      ['voluntary-groups', l10n.t('they know who needs work, and are trusted')],
      ['sms', l10n.t('read at once, and costs nothing to read')],
      ['outreach-stall', l10n.t('people ask about the job itself')],
      ['linkedin', l10n.t('vacancies are looked for there')],
    ],
  },
  {
    id: 'recruits',
    words:
      'job applicants, potential recruits, potential applicants, would be recruits, candidates, graduates, people considering a career, people who might join, people thinking of changing career, potential employees, skilled workers, experienced social workers, ymgeiswyr swyddi, people who want to become*, trainee *, future teachers, future nurses, potential firefighters, potential police officers, potential carers, potential bus drivers, nurses recruited, carers recruited, drivers recruited, staff recruited, teachers recruited, social workers recruited, officers recruited, people moving to * for work',
    misses: ['intranet', 'bill-insert', 'residents-magazine', 'stakeholder-briefing', 'public-notice'],
    channels: () => [
      ['linkedin', l10n.t('vacancies are looked for there')],
      ['social-ads', l10n.t('shown by trade, place and time of day')],
      ['outreach-stall', l10n.t('people ask about the job itself')],
      ['work-coaches', l10n.t('coaches send people who fit')],
      ['website', l10n.t('where people apply')],
      ['facebook', l10n.t('vacancies are shared there')],
      ['school-assembly', l10n.t('careers talks reach those who choose')],
    ],
  },
];
