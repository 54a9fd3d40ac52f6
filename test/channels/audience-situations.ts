/**
 * What a seasoned communications lead would suggest for an audience, and what never. A channel answers a list where a
 * word of its name begins with a word of the list.
 */
export interface Situation {
  readonly audience?: string;
  readonly insight?: string;
  readonly objective: string;
  readonly participation?: string;
  /** Of the first four channels, two different ones answer two different lists. */
  readonly must: readonly (readonly string[])[];
  /** No channel of the first four answers this. */
  readonly never: readonly string[];
}

const intranet = ['intranet', 'staff app'];
const managers = ['team brief', 'team meeting', 'line manager', 'toolbox talk', 'huddle', 'shift brief'];
const staffEmail = ['all-staff', 'staff email', 'staff newsletter'];
const staffWalls = ['noticeboard', 'staff noticeboard', 'poster', 'payslip', 'staff screens'];
const staffTalk = ['staff forum', 'staff roadshow', 'staff network', 'teams', 'trade union'];
const briefings = ['briefing', 'stakeholder briefing', "members' briefing", 'councillor briefing'];
const stakeholderMail = ['stakeholder bulletin', 'bulletin', 'letter', "members' bulletin", 'stakeholder'];
const meetings = ['meeting', 'one-to-one', 'roundtable', 'site visit', 'visit', 'webinar', 'workshop'];
const bulletins = ['professional bulletin', 'bulletin', 'schools bulletin', 'gp bulletin', 'newsletter'];
const networks = ['professional network', 'professional bod', 'professional association', 'partner'];
const tradePress = ['trade press', 'professional press', 'journal'];
const interpreters = ['interpreter', 'face-to-face', 'drop-in', 'workshop', 'meeting', 'outreach'];
const organisations = [
  'community group',
  'voluntary',
  'charit',
  'disability',
  'partner',
  'deaf',
  'local charit',
];
const leaders = ['community and faith', 'community leader', 'faith', 'community champion', 'peer'];
const places = ['place of worship', 'places of worship', 'mosque', 'church', 'gurdwara', 'temple'];
const languages = ['translated', 'interpreter', 'video in', 'audio in', 'multilingual'];
const communityRadio = ['community radio', 'ethnic media', 'radio in'];
const outreach = ['outreach', 'outreach worker', 'street outreach'];
const dayCentres = ['day centre', 'hostel', 'food bank', 'shelter', 'drop-in'];
const workers = [
  'support worker',
  'frontline',
  'link worker',
  'social worker',
  'key worker',
  'health visitor',
];
const post = ['letter', 'direct mail'];
const print = ["residents' magazine", 'leaflet', 'parish magazine', 'printed', 'large print'];
const paper = ['local newspaper', 'local paper', 'local press'];
const radio = ['local radio', 'radio', 'community radio'];
const person = [
  'drop-in',
  'face-to-face',
  'lunch club',
  'coffee morning',
  'community group',
  'home visit',
  'public meeting',
  'door knocking',
  'outreach',
];
const phone = ['phone', 'helpline', 'telephone'];
const surgeries = ['gp', 'pharmac', 'surger', 'practice', 'health centre', 'clinic'];
const text = ['text message', 'sms'];
const young = ['tiktok', 'instagram', 'snapchat', 'youtube'];
const schools = ['school', 'college', 'sixth form', 'assembl', 'teacher'];
const youthWork = ['youth', 'youth worker', 'sports club', 'peer', 'young'];
const parentMail = ['parentmail', 'school newsletter', 'school app', 'book bag', 'parent'];
const nurseries = ['nurser', 'children', 'family hub', 'playgroup', 'baby', 'health visitor', 'midwi'];
const parentGroups = ['facebook', 'netmums', 'whatsapp', 'parent'];
const campus = ['student', "students' union", 'freshers', 'hall', 'campus', 'university', 'college'];
const business = ['business', 'chamber', 'trade association', 'business network', 'growth hub'];
const businessMail = ['business newsletter', 'email newsletter', 'newsletter', 'letter'];
const visits = ['visit', 'officer visit', 'frontline', 'business visit', 'door knocking', 'drop-in'];
const farms = ['farm', 'nfu', 'agricultur', 'young farmers', 'livestock', 'market', 'show', 'auction'];
const tenantsOwn = ['tenant', 'rent statement', 'housing', "residents' association", 'estate'];
const employers = ['employer', 'workplace', 'trade union', 'canteen'];
const roads = ['road sign', 'out-of-home', 'petrol', 'bus', 'radio', 'station', 'car park', 'travel'];
const search = ['website', 'paid search', 'search'];
const visitors = ['visitor', 'tourist', 'hotel', 'accommodation', 'attraction', 'holiday'];
const easyRead = ['easy read', 'easy-read'];
const audio = ['audio', 'talking newspaper', 'braille', 'large print', 'accessible format'];
const targeted = ['social media adver', 'targeted', 'facebook ad', 'instagram'];
const sites = ['site notice', 'notice', 'poster', 'sign', 'noticeboard', 'on-site'];
const carersOwn = ['carer', 'carers', 'support group'];
const press = ['press release', 'media release', 'news release'];
const pressTalk = [
  'press conference',
  'media interview',
  'press briefing',
  'photo call',
  'media',
  'facility visit',
];
const liaison = ['liaison', 'traveller', 'site visit', 'outreach'];

/** Where the people of a place are talked to, and those inside the organisation or beside it are not. */
const publicChannels = [
  'Local newspaper',
  'Television',
  'Out-of-home',
  'Leaflet',
  "Residents' magazine",
  'Nextdoor',
  'Council tax bill',
  'Door knocking',
];

/** By what each is; written down before any table of channels was. */
export const situations: Readonly<Record<string, Situation>> = {
  'office staff': {
    audience: 'Head office staff',
    objective: '85% of staff have set up the new sign-in by 1 March 2027',
    must: [intranet, managers, staffEmail, staffTalk],
    never: publicChannels,
  },
  'staff whom only the objective names': {
    objective: '95% of employees complete fraud training by 31 March 2027',
    must: [intranet, managers, staffEmail, staffTalk],
    never: publicChannels,
  },
  'nurses on the wards': {
    audience: 'Ward nurses and healthcare assistants',
    objective: '75% of frontline staff have a flu jab by 31 December 2027',
    must: [managers, staffWalls, staffTalk, text, intranet],
    never: publicChannels,
  },
  'bus drivers of one’s own': {
    audience: 'Our depot and highways crews',
    insight: 'No work email; 4 in 10 read the board in the mess room (depot survey, 2026)',
    objective: '90 crew members hand back the old radios by 30 April 2027',
    must: [managers, staffWalls, staffTalk, text],
    never: [...publicChannels, 'Website'],
  },
  managers: {
    audience: 'Line managers and heads of service',
    objective: 'All managers hold a return-to-work talk within two days by June 2027',
    must: [
      ['managers’ briefing', "managers' briefing", 'manager', 'briefing', 'team brief'],
      staffEmail,
      intranet,
      staffTalk,
    ],
    never: publicChannels,
  },
  'consulting staff': {
    audience: 'Employees affected by the restructure',
    objective: 'Consult 320 employees on the new structure by 30 June 2027',
    participation: 'consult',
    must: [managers, staffTalk, ['staff survey', 'one-to-one', 'survey']],
    never: publicChannels,
  },
  councillors: {
    audience: 'Ward councillors',
    objective: 'All 52 councillors can answer questions on the budget by 14 February 2027',
    must: [briefings, stakeholderMail, meetings],
    never: ['Leaflet', 'TikTok', 'Instagram', 'Nextdoor', 'Door knocking', 'Council tax bill'],
  },
  'partner bodies': {
    audience: 'Partner organisations and funders',
    objective: '12 of 15 partners sign the charter by 1 May 2027',
    must: [briefings, stakeholderMail, meetings, networks],
    never: ['TikTok', 'Snapchat', 'Out-of-home', 'Door knocking', 'Intranet'],
  },
  'parish councils': {
    audience: 'Parish and community councils',
    objective: '40 parish councils adopt the emergency plan by 1 October 2027',
    must: [briefings, stakeholderMail, meetings, networks],
    never: ['TikTok', 'Snapchat', 'Out-of-home', 'Door knocking', 'Intranet'],
  },
  pharmacists: {
    audience: 'Community pharmacists',
    objective: '60 pharmacies offer the blood pressure check by 1 April 2027',
    must: [bulletins, networks, tradePress, ['webinar', 'visit', 'training', 'briefing']],
    never: [
      'Leaflet',
      'Facebook',
      'TikTok',
      'Nextdoor',
      'Door knocking',
      'Council tax bill',
      "Residents' magazine",
    ],
  },
  'head teachers': {
    audience: 'Head teachers and school business managers',
    objective: '90% of schools return the travel plan by 30 June 2027',
    must: [bulletins, networks, ['webinar', 'visit', 'briefing', 'meeting'], post],
    never: ['Leaflet', 'TikTok', 'Nextdoor', 'Door knocking', 'Council tax bill', "Residents' magazine"],
  },
  'social workers': {
    audience: 'Social workers in adult care',
    objective: '80% of social workers record the carer’s wishes by 1 September 2027',
    must: [bulletins, networks, managers, intranet, ['webinar', 'training', 'briefing']],
    never: ['Leaflet', 'TikTok', 'Nextdoor', 'Door knocking', 'Council tax bill'],
  },
  'news desks': {
    audience: 'News editors and broadcasters',
    objective: '8 outlets run the storm advice by 1 November 2027',
    must: [press, pressTalk, phone],
    never: ['Leaflet', "Residents' magazine", 'Intranet', 'Nextdoor', 'Door knocking', 'Council tax bill'],
  },
  'Deaf people': {
    audience: 'Deaf people whose first language is BSL',
    objective: '60 Deaf people book a health check by 1 March 2027',
    must: [['bsl', 'british sign language', 'signed'], interpreters, organisations, leaders],
    never: ['Phone line', 'Local radio', 'Community radio', 'Podcast', 'Radio'],
  },
  'hard of hearing': {
    audience: 'People who are hard of hearing',
    objective: '200 people collect a hearing loop card by 1 June 2027',
    must: [text, post, organisations, surgeries, ['captioned', 'subtitled', 'lip'], print],
    never: ['Phone line', 'Local radio', 'Community radio', 'Podcast'],
  },
  'people with sight loss': {
    audience: 'Visually impaired residents',
    objective: '150 visually impaired people ask for the audio guide by 30 April 2027',
    must: [audio, radio, phone, organisations],
    never: ['Poster', 'Out-of-home', 'Digital screens', 'Instagram', 'Cinema'],
  },
  'learning disability': {
    audience: 'People with learning disabilities and autism',
    objective: '70 people sign up for supported work by 1 May 2027',
    must: [easyRead, workers, organisations, carersOwn, person],
    never: ['Trade press', 'Public notice', 'LinkedIn', 'Press conference'],
  },
  'wheelchair users': {
    audience: 'Disabled people who use a wheelchair',
    objective: '100 wheelchair users test the ramps by 1 June 2027',
    must: [organisations, person, ['accessible', 'large print', 'easy read'], ['facebook'], post],
    never: ['Trade press', 'Intranet', 'TikTok', 'Public notice'],
  },
  'refugees and asylum seekers': {
    audience: 'Refugees and people seeking asylum',
    objective: '80 refugees join an English class by 30 September 2027',
    must: [languages, organisations, leaders, workers, communityRadio, ['whatsapp']],
    never: ["Residents' magazine", 'Local newspaper', 'Public notice', 'Council tax bill'],
  },
  'Polish speakers': {
    audience: 'Polish and Romanian speakers in the packing plants',
    objective: '300 workers join the electoral register by 1 April 2027',
    must: [languages, employers, communityRadio, leaders, organisations, ['facebook']],
    never: ["Residents' magazine", 'Public notice', 'Council tax bill'],
  },
  'South Asian women': {
    audience: 'Bangladeshi and Pakistani women',
    objective: '400 women have a cervical screening by 31 December 2027',
    must: [languages, leaders, communityRadio, organisations, surgeries, places],
    never: ['Intranet', 'Trade press', 'Council tax bill', 'Public notice', 'LinkedIn'],
  },
  'rough sleepers': {
    audience: 'Rough sleepers',
    objective: '45 rough sleepers take a bed before 1 December 2027',
    must: [outreach, dayCentres, workers, organisations],
    never: [
      'Leaflet or door drop',
      'Letter',
      'Council tax bill',
      "Residents' magazine",
      'Nextdoor',
      'Door knocking',
      'Website',
    ],
  },
  'people who use drugs': {
    audience: 'People who inject drugs',
    objective: '120 people collect a naloxone kit by 1 July 2027',
    must: [outreach, surgeries, workers, organisations, ['peer', 'needle']],
    never: [
      'Council tax bill',
      "Residents' magazine",
      'Nextdoor',
      'Door knocking',
      'Local newspaper',
      'LinkedIn',
    ],
  },
  'people over 75': {
    audience: 'Residents over 75',
    objective: '3,000 people over 75 have the RSV jab by 1 November 2027',
    must: [post, paper, radio, person, surgeries, phone, print],
    never: ['TikTok', 'Instagram', 'Snapchat', 'Influencer'],
  },
  'people with dementia': {
    audience: 'People living with dementia and their families',
    objective: '250 families draw up a plan by 1 June 2027',
    must: [carersOwn, organisations, surgeries, phone, workers, ['memory'], print],
    never: ['TikTok', 'Snapchat', 'Trade press', 'Intranet'],
  },
  'young people by their age': {
    audience: '16 to 24-year-olds',
    objective: '500 people aged 16 to 24 order a chlamydia test by 1 May 2027',
    must: [young, schools, youthWork, campus, ['influencer', 'creator']],
    never: ['Local newspaper', "Residents' magazine", 'Council tax bill', 'Public notice', 'Letter'],
  },
  'young people not in work': {
    audience: 'Young people not in education, employment or training',
    objective: '90 young people start a bootcamp by 1 October 2027',
    must: [young, youthWork, ['jobcentre', 'work coach', 'career'], organisations, outreach],
    never: ["Residents' magazine", 'Council tax bill', 'Public notice', 'Trade press'],
  },
  'children of primary age': {
    audience: 'Children aged 7 to 11',
    objective: '2,000 children finish the summer reading challenge by 5 September 2027',
    must: [schools, parentMail, ['librar'], parentGroups, youthWork],
    never: ['TikTok', 'Snapchat', 'LinkedIn', 'Trade press', 'Council tax bill', 'Public notice'],
  },
  'international students': {
    audience: 'International students starting in September',
    objective: '600 international students register with a GP by 31 October 2027',
    must: [
      campus,
      ['instagram', 'whatsapp', 'wechat', 'tiktok'],
      ['student email', 'email', 'student newsletter'],
    ],
    never: ['Local newspaper', "Residents' magazine", 'Council tax bill', 'Public notice'],
  },
  'applicants to a university': {
    audience: 'Applicants and offer holders',
    objective: '450 offer holders come to an open day by 30 April 2027',
    must: [
      ['open day', 'applicant', 'offer', 'student', 'school', 'ucas', 'campus'],
      young,
      ['email'],
      schools,
      text,
    ],
    never: ['Local newspaper', "Residents' magazine", 'Council tax bill', 'Public notice', 'Intranet'],
  },
  'new parents': {
    audience: 'Parents of babies under one',
    objective: '85% of babies have their second MMR by 1 May 2027',
    must: [nurseries, surgeries, parentGroups, text],
    never: ['Trade press', 'Intranet', 'LinkedIn', 'Council tax bill', 'Public notice'],
  },
  'parents of teenagers': {
    audience: 'Parents and carers of secondary school pupils',
    objective: '70% of parents consent to the HPV jab by 28 February 2027',
    must: [schools, parentMail, parentGroups, text],
    never: ['Trade press', 'Intranet', 'LinkedIn', 'Council tax bill'],
  },
  'families on low income': {
    audience: 'Low-income families',
    objective: '1,200 families claim free school meals by 1 October 2027',
    must: [schools, ['food bank'], organisations, text, workers, nurseries, parentMail, post],
    never: ['Trade press', 'LinkedIn', 'Intranet', 'Public notice'],
  },
  'young carers': {
    audience: 'Young carers',
    objective: '80 young carers come forward by 1 March 2027',
    must: [schools, carersOwn, young, youthWork],
    never: ['Trade press', 'Council tax bill', 'Public notice', 'LinkedIn', "Residents' magazine"],
  },
  'would-be foster carers': {
    audience: 'People who might foster a child',
    objective: '25 households apply to foster by 31 December 2027',
    must: [
      ['foster', 'drop-in', 'information', 'word of mouth', 'community'],
      ['facebook'],
      ['social media adver', 'paid search', 'targeted'],
      radio,
      employers,
      leaders,
    ],
    never: ['Intranet', 'Trade press', 'Council tax bill', 'Snapchat', 'Public notice'],
  },
  'people with diabetes': {
    audience: 'Patients with type 2 diabetes',
    objective: '2,500 patients have a foot check by 31 March 2028',
    must: [surgeries, text, post, organisations, ['patient']],
    never: ['Trade press', 'Intranet', 'Snapchat', 'Council tax bill', 'LinkedIn'],
  },
  'women due a screening': {
    audience: 'Women aged 25 to 49 who have not had a smear test',
    objective: 'Uptake of screening rises from 61% to 68% by 1 March 2028',
    must: [surgeries, text, post, ['facebook', 'instagram'], employers],
    never: ['Trade press', 'Intranet', 'Council tax bill', 'Public notice'],
  },
  'leaseholders of a block': {
    audience: 'Leaseholders in Tower Court',
    objective: '60% of leaseholders vote on the cladding works by 30 May 2027',
    must: [post, tenantsOwn, ['meeting', 'drop-in', 'public meeting'], staffWalls, visits],
    never: ['Trade press', 'TikTok', 'Television', 'Intranet'],
  },
  homeowners: {
    audience: 'Owners of older homes',
    objective: '400 homeowners apply for an insulation grant by 31 October 2027',
    must: [post, ['leaflet', 'council tax bill'], ['facebook', 'nextdoor'], paper, search, person],
    never: ['Intranet', 'TikTok', 'Snapchat', 'Trade press'],
  },
  'high street shops': {
    audience: 'Independent shops on the high street',
    objective: '70 shops join the night-time scheme by 1 June 2027',
    must: [business, businessMail, visits, ['linkedin', 'facebook']],
    never: ["Residents' magazine", 'Snapchat', 'Intranet', 'School', 'GP', 'Council tax bill'],
  },
  'dairy farmers': {
    audience: 'Dairy farmers in the catchment',
    objective: '50 farms sign up to soil testing by 1 September 2027',
    must: [farms, tradePress, post, radio, networks],
    never: ['Intranet', 'TikTok', 'Snapchat', 'School', 'Bus'],
  },
  'taxi drivers': {
    audience: 'Taxi and private hire drivers',
    objective: '85% of licensed drivers pass the safeguarding course by 1 June 2027',
    must: [
      post,
      text,
      ['email', 'newsletter'],
      ['taxi', 'licens', 'trade', 'operator', 'rank', 'drop-in'],
      ['whatsapp'],
    ],
    never: ["Residents' magazine", 'School', 'Intranet', 'Council tax bill', 'Press conference'],
  },
  landlords: {
    audience: 'Private landlords and letting agents',
    objective: '700 landlords register their homes by 1 July 2027',
    must: [
      ['landlord', 'trade', 'association', 'letting', 'forum'],
      ['email', 'newsletter'],
      post,
      ['linkedin', 'facebook'],
    ],
    never: ['School', 'Snapchat', 'TikTok', 'Intranet', 'GP'],
  },
  'developers and agents': {
    audience: 'Developers, architects and planning agents',
    objective: '80% of applications arrive complete by 1 May 2027',
    must: [
      ['agents', 'developer', 'forum', 'briefing', 'webinar'],
      ['email', 'newsletter', 'bulletin'],
      tradePress,
      ['linkedin'],
      networks,
    ],
    never: ['Leaflet', 'Nextdoor', 'TikTok', 'School', 'Door knocking'],
  },
  'shift workers in a factory': {
    audience: 'Shift workers at the food factories',
    objective: '300 shift workers have a health check by 1 October 2027',
    must: [employers, text, ['poster', 'noticeboard'], radio, targeted, outreach],
    never: ['Public meeting', 'Press conference', 'School', 'Intranet', 'Stakeholder briefing'],
  },
  drivers: {
    audience: 'Drivers who use the ring road',
    objective: 'Speeding on the ring road falls from 31% to 20% by 1 May 2028',
    must: [roads, radio, ['social media adver', 'facebook', 'x', 'app']],
    never: ['Intranet', 'Trade press', 'Door knocking', 'School', 'Stakeholder briefing'],
  },
  'rail and bus passengers': {
    audience: 'Commuters and bus passengers',
    objective: '40% of passengers know the new timetable by 1 June 2027',
    must: [
      roads,
      ['app', 'text message', 'website'],
      ['x', 'social', 'facebook'],
      ['station', 'bus', 'stop', 'driver', 'on board', 'digital screens'],
    ],
    never: ['Intranet', 'Trade press', 'Door knocking', 'Council tax bill', 'Press conference'],
  },
  'day visitors': {
    audience: 'Day visitors and tourists',
    objective: '2,000 visitors a week use the park and ride by 31 July 2027',
    must: [visitors, search, ['instagram', 'facebook', 'social'], sites],
    never: [
      'Council tax bill',
      'Intranet',
      "Residents' magazine",
      'Nextdoor',
      'Door knocking',
      'Public notice',
    ],
  },
  churchgoers: {
    audience: 'Churches and their congregations',
    objective: '30 congregations open a warm space by 1 November 2027',
    must: [places, leaders, ['parish magazine', 'church'], ['community group', 'voluntary'], person],
    never: ['Intranet', 'Trade press', 'Council tax bill', 'Snapchat', 'Public notice'],
  },
  boaters: {
    audience: 'People who live on boats on the canal',
    objective: '80 boaters register with a doctor by 1 June 2027',
    must: [
      liaison,
      ['boat', 'lock', 'marina', 'mooring', 'towpath', 'waterway', 'canal'],
      ['facebook', 'whatsapp'],
      sites,
      organisations,
      text,
    ],
    never: ['Council tax bill', 'Door knocking', "Residents' magazine", 'Letter', 'Intranet'],
  },
  'showpeople and Travellers': {
    audience: 'Irish Travellers and showpeople',
    objective: '60 families join the site forum by 1 May 2027',
    must: [
      liaison,
      leaders,
      ['whatsapp'],
      ['voice', 'audio', 'video'],
      ['community group', 'voluntary', 'health visitor', 'school'],
    ],
    never: [
      'Local newspaper',
      "Residents' magazine",
      'Council tax bill',
      'Email newsletter',
      'Public notice',
    ],
  },
  'LGBT+ people': {
    audience: 'LGBTQ+ people',
    objective: '300 LGBTQ+ people report hate crime by 31 December 2027',
    must: [organisations, ['pride', 'lgbt', 'event'], ['instagram'], targeted, ['venue', 'bars', 'poster']],
    never: ['Council tax bill', 'Intranet', 'Public notice', 'Trade press', 'Door knocking'],
  },
  veterans: {
    audience: 'Armed forces veterans and their families',
    objective: '150 veterans claim a railcard by 11 November 2027',
    must: [
      organisations,
      ['veteran', 'armed forces', 'legion', 'breakfast', 'forces'],
      ['facebook'],
      surgeries,
      person,
    ],
    never: ['Intranet', 'Snapchat', 'TikTok', 'Trade press', 'Council tax bill'],
  },
  'first-time voters': {
    audience: 'First-time voters',
    objective: '1,500 people aged 16 to 18 register to vote by 14 April 2027',
    must: [young, schools, campus, youthWork],
    never: ["Residents' magazine", 'Trade press', 'Intranet', 'Council tax bill'],
  },
  jobseekers: {
    audience: 'People looking for work',
    objective: '200 jobseekers come to the jobs fair by 1 March 2027',
    must: [
      ['jobcentre', 'work coach', 'job'],
      ['facebook', 'linkedin'],
      ['librar', 'community'],
      organisations,
    ],
    never: ['Intranet', 'Trade press', 'Council tax bill', 'Stakeholder briefing', 'Public notice'],
  },
  volunteers: {
    audience: 'Our volunteers',
    objective: '120 volunteers choose a shift by 1 August 2027',
    must: [
      ['volunteer', 'email', 'newsletter'],
      ['whatsapp', 'facebook'],
      ['volunteer', 'meeting', 'coordinator', 'drop-in', 'briefing'],
      text,
    ],
    never: ['Council tax bill', 'Local newspaper', 'Out-of-home', 'Public notice', 'Trade press'],
  },
  donors: {
    audience: 'Regular donors and supporters',
    objective: '800 donors raise their gift by 31 March 2028',
    must: [post, ['email', 'supporter'], phone, ['event', 'supporter'], ['facebook', 'social']],
    never: ['Council tax bill', 'Intranet', 'Trade press', 'Public notice', 'Door knocking'],
  },
  'victims of domestic abuse': {
    audience: 'Victims of domestic abuse',
    objective: '200 more people call the helpline by 30 November 2027',
    must: [
      phone,
      surgeries,
      organisations,
      workers,
      ['poster', 'toilet', 'washroom', 'discreet'],
      ['hairdress', 'salon', 'employer'],
      targeted,
      schools,
    ],
    never: [
      'Letter',
      'Door knocking',
      'Leaflet or door drop',
      'Public meeting',
      'Council tax bill',
      'Nextdoor',
      'Email newsletter',
    ],
  },
  'people on probation': {
    audience: 'People on probation',
    objective: '150 people on probation see a housing adviser by 1 June 2027',
    must: [['probation', 'offender'], workers, organisations, text, ['peer']],
    never: ["Residents' magazine", 'Nextdoor', 'LinkedIn', 'Council tax bill', 'Press conference'],
  },
  prisoners: {
    audience: 'Prisoners at the local prison',
    objective: '90 prisoners have a hepatitis test by 1 May 2027',
    must: [['prison', 'wing'], ['peer'], ['poster', 'noticeboard'], surgeries, workers],
    never: ['Facebook', 'Website', 'TikTok', 'Instagram', 'Nextdoor', 'Letter', 'Door knocking', 'WhatsApp'],
  },
  'dog owners': {
    audience: 'Dog walkers on the heath',
    objective: '90% of dogs are on a lead in nesting time by 1 May 2027',
    must: [sites, ['facebook', 'nextdoor'], ['vet', 'pet', 'dog', 'ranger', 'warden'], person],
    never: ['Intranet', 'Trade press', 'LinkedIn', 'Television', 'Press conference'],
  },
  'allotment holders': {
    audience: 'Allotment holders',
    objective: '300 plots switch to water butts by 1 June 2027',
    must: [['allotment', 'association', 'society'], sites, post, ['email'], person],
    never: ['Intranet', 'Trade press', 'LinkedIn', 'TikTok', 'Television'],
  },
  'a street with roadworks': {
    audience: 'Residents of Mill Lane and the streets around it',
    objective: '80% of households in Mill Lane know the diversion by 1 March 2027',
    must: [
      post,
      ['leaflet', 'door drop'],
      sites,
      ['drop-in', 'door knocking', 'street'],
      ['facebook', 'nextdoor', 'whatsapp'],
    ],
    never: ['Television', 'Cinema', 'TikTok', 'Trade press', 'Intranet', 'LinkedIn'],
  },
  'everyone in the borough': {
    audience: 'All households in the borough',
    objective: '90% of households put the right bin out by 1 March 2027',
    must: [
      ['leaflet', 'letter', 'council tax bill'],
      ["residents' magazine"],
      ['facebook', 'nextdoor'],
      ['website'],
      paper,
    ],
    never: ['Intranet', 'Trade press', 'Stakeholder briefing', 'LinkedIn'],
  },
  'people who are not online, by the insight': {
    audience: 'Residents of the valley villages',
    insight: '31% have no internet at home and rely on post (household survey, 2026)',
    objective: '400 people use the hopper bus by 1 June 2027',
    must: [
      post,
      paper,
      radio,
      print,
      person,
      phone,
      ['parish', 'village', 'poster', 'post office', 'librar'],
    ],
    never: ['Website', 'Email', 'Facebook', 'Instagram', 'X', 'TikTok', 'Nextdoor', 'App'],
  },
  'people in villages': {
    audience: 'People in rural villages',
    objective: '250 households join the oil-buying scheme by 1 October 2027',
    must: [['parish', 'village'], radio, paper, ['facebook', 'nextdoor'], person, print],
    never: ['Intranet', 'TikTok', 'Out-of-home', 'Trade press', 'Cinema'],
  },
  'homes at risk of flooding': {
    audience: 'Households at risk of flooding along the coast',
    objective: '1,000 households sign up to flood warnings by 1 November 2027',
    must: [
      post,
      ['door knocking', 'drop-in', 'public meeting', 'flood warden', 'volunteer'],
      ['leaflet'],
      ['facebook', 'nextdoor'],
      text,
      radio,
    ],
    never: ['Intranet', 'Trade press', 'LinkedIn', 'TikTok', 'Cinema'],
  },
  'a Welsh audience of staff': {
    audience: 'Staff y cyngor',
    objective: '80% o’r staff yn cwblhau’r hyfforddiant erbyn 1 Mai 2027',
    must: [intranet, managers, staffEmail, staffTalk],
    never: publicChannels,
  },
  'a Welsh audience of older people': {
    audience: 'Pobl hŷn yn y sir',
    objective: '900 o bobl hŷn yn hawlio credyd pensiwn erbyn 1 Mai 2027',
    must: [post, paper, radio, person, print, surgeries],
    never: ['TikTok', 'Instagram', 'Snapchat', 'Influencer'],
  },
  'a Welsh audience of farmers': {
    audience: 'Ffermwyr',
    objective: '120 o ffermwyr yn cofrestru erbyn 1 Mai 2027',
    must: [farms, tradePress, post, radio, networks],
    never: ['Intranet', 'TikTok', 'Snapchat', 'School', 'Bus'],
  },
  'older tenants': {
    audience: 'Council tenants aged 70 and over',
    objective: '350 tenants have a fire safety visit by 1 December 2027',
    must: [post, tenantsOwn, phone, person, visits],
    never: ['TikTok', 'Instagram', 'Snapchat', 'Trade press', 'Intranet'],
  },
  'managers of homes that are not the council’s': {
    audience: 'Managers of care homes',
    objective: '95% of care homes have an outbreak plan by 1 October 2027',
    must: [bulletins, networks, briefings, meetings, tradePress],
    never: ['Intranet', 'All-staff', 'Team briefing', 'TikTok'],
  },
  'women who live with domestic abuse': {
    audience: 'Women who live with domestic abuse',
    objective: '300 women call the helpline by 31 March 2028',
    must: [phone, surgeries, organisations, workers, ['poster', 'discreet']],
    never: ['Letter', 'Leaflet', 'Nextdoor', 'Facebook', 'Council tax bill'],
  },
  'farm workers from abroad, who are no farmers and no Roma': {
    audience: 'Seasonal farm workers from Bulgaria and Romania',
    objective: '200 farm workers register for the advice line by 31 August 2027',
    must: [employers, languages, leaders, ['whatsapp'], communityRadio],
    never: ['Livestock', 'Liaison', 'Intranet', 'Trade press', "Residents' magazine"],
  },
  'academics, who are not at school': {
    audience: 'Academics',
    objective: '40 papers are put in the open archive by 30 June 2027',
    must: [['team briefing', 'department'], ['email newsletter', 'bulletin'], networks, intranet, staffEmail],
    never: ['ParentMail', 'School', 'Stakeholder briefing', 'Leaflet', 'TikTok'],
  },
  'a board, which nobody elects': {
    audience: 'Board members and non-executive directors',
    objective: 'All board members agree the plan by 30 April 2027',
    must: [['briefing note', 'briefing paper'], meetings, briefings, stakeholderMail],
    never: ['All-staff', 'Team briefing', 'Intranet', 'Leaflet', 'TikTok', 'Local newspaper'],
  },
  'those who look after a street': {
    audience: 'Neighbourhood Watch coordinators',
    objective: '200 coordinators join the alert service by 30 June 2027',
    must: [['volunteer coordinator'], ['email newsletter'], ['whatsapp'], ['text']],
    never: ['Local newspaper', 'Intranet', 'Trade press'],
  },
  'nurses who are to come, not those who are here': {
    audience: 'Nurses',
    objective: '150 nurses join the trust by 30 September 2027',
    must: [
      ['linkedin'],
      ['social media ad', 'paid social'],
      ['outreach stall', 'careers', 'job'],
      ['website'],
    ],
    never: ['Toolbox talk', 'Line managers', 'Staff noticeboard', 'Team briefing', 'Intranet'],
  },
  'apprentices who work here': {
    audience: 'Our apprentices',
    objective: '90% stay to the end of their apprenticeship by 31 July 2027',
    must: [managers, intranet, staffEmail, staffTalk],
    never: ['TikTok', 'School', 'Youth', 'Local newspaper'],
  },
  'autistic adults, who read as well as anybody': {
    audience: 'Autistic adults',
    objective: '60 adults use the quiet hour by 30 June 2027',
    must: [organisations, ['facebook group'], ['website'], ['email']],
    never: ['Easy Read', 'Phone line', 'Door knocking', 'Public meeting', 'Intranet'],
  },
  'supporters of a football club': {
    audience: 'Football supporters',
    objective: 'Arrests fall from 20 to 10 a match by 31 May 2027',
    must: [['partner'], ['facebook group'], ['digital screen'], ['x'], ['frontline']],
    never: ['Hotels', 'Letter', 'Intranet', 'Door knocking', 'Council tax bill'],
  },
  'owners of empty homes, who let nothing': {
    audience: 'Owners of empty homes',
    objective: '60 homes come back into use by 31 March 2028',
    must: [post, ['email'], ['website'], ['council tax bill'], phone],
    never: ['Landlords', 'LinkedIn', 'Leaflet', 'Door knocking'],
  },
};
