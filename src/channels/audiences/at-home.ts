import * as l10n from '@vscode/l10n';
import type { AudienceSort } from './sort.ts';

/** What goes to offices and boards, and is seen by nobody else. */
const officeOnly = [
  'intranet',
  'trade-press',
  'stakeholder-briefing',
  'press-conference',
  'professional-bulletin',
];

/** What the people of one street are called. */
const streets = ['residents', 'people', 'households', 'homes', 'neighbours']
  .flatMap((people) => ['of', 'in', 'on', 'along'].map((where) => `${people} ${where} *`))
  .flatMap((place) =>
    'street, road, lane, avenue, close, terrace, way, crescent, drive, place, gardens, square, hill, row'
      .split(', ')
      .map((street) => `${place} ${street}`),
  )
  .join(', ');

/** People by their age and family, where they live, how they travel and what they do in their own time. */
export const atHome: readonly AudienceSort[] = [
  {
    id: 'older',
    words:
      'older people, older residents, older adults, older men, older women, older drivers, older tenants, older patients, older home owners, elderly*, elderly people, elders, pensioners, retired*, retirees, senior citizens, seniors, people of pension age, pension age, over fifties, over sixties, over seventies, frail*, people at risk of falls, widows, sheltered housing*, sheltered tenants, grandparents, pobl hŷn, trigolion hŷn, henoed, yr henoed, pensiynwyr, older couples, older carers with *, people in later life, later life, nearing retirement, approaching retirement, people at pension*, care home applicants, men and women over*, bobl hŷn, bensiynwyr, retired * and *, retired * or *',
    misses: [
      ...officeOnly,
      'tiktok',
      'instagram',
      'snapchat',
      'threads',
      'influencer',
      'reddit',
      'x',
      'linkedin',
      'app-push',
      'bluesky',
      'mastodon',
    ],
    channels: () => [
      ['direct-mail', l10n.t('older people read letters, and keep them')],
      ['lunch-clubs', l10n.t('where older people meet, with time to ask')],
      ['local-newspaper', l10n.t('older people read it, and trust it')],
      ['local-radio', l10n.t('on in the kitchen all day')],
      ['gp-practices', l10n.t('older people go there often, and listen')],
      ['phone-line', l10n.t('a person to ask, no form to fill in online')],
      ['home-visit', l10n.t('reaches those who no longer go out')],
      ['parish-magazine', l10n.t('read from front to back')],
      ['libraries', l10n.t('visited every week, and staff help')],
      ['facebook', l10n.t('many keep up with family there')],
    ],
  },
  {
    id: 'young',
    words:
      'young people, young adults, young men, young women, young drivers, young workers, young parents to be, teenagers, teens, teenage girls, teenage boys, adolescents, youth, youths, youngsters, school leavers, sixth formers, sixth form students, college students, secondary pupils, secondary school pupils, pupils aged 1*, gen z, generation z, students in year 1*, year 9 pupils, year 10 pupils, year 11 pupils, young people in care, looked after young*, neets, neet, gamers, skateboarders, pobl ifanc, pobl ifainc, oedolion ifanc, arddegwyr, pobl ifanc yn eu harddegau, apprentices, apprentice*, young apprentices, young renters, young fathers to be, young cyclists, young muslims, young travellers, young lgbt*, young job*, girls and young women, boys and young men, under eighteens, 16s and 17s, youth groups, young leaders, year 6 leavers, year 7 pupils, year 8 pupils, year 12*, year 13*, sixth form, sixth form*, 6th formers, bobl ifanc, pobl yn eu harddegau, disgyblion uwchradd, disgyblion blwyddyn*, cadets, sea cadets, police cadets',
    misses: [
      ...officeOnly,
      'local-newspaper',
      'residents-magazine',
      'bill-insert',
      'public-notice',
      'direct-mail',
      'press-release',
      'parish-magazine',
      'linkedin',
      'nextdoor',
      'public-meeting',
    ],
    channels: () => [
      ['instagram', l10n.t('young people see it between their friends’ posts')],
      ['school-assembly', l10n.t('reaches all of a year, whatever they follow')],
      ['tiktok', l10n.t('where young people look for what is new')],
      ['youth-workers', l10n.t('an adult whom young people ask')],
      ['snapchat', l10n.t('where young people talk to friends')],
      ['youtube', l10n.t('watched more than television')],
      ['influencer', l10n.t('someone they chose to listen to')],
      ['peer-mentors', l10n.t('young people believe young people')],
      ['digital-screens', l10n.t('seen in colleges and sports centres')],
    ],
  },
  {
    id: 'care-leavers',
    words:
      'care leavers, care leavers aged*, care experienced young*, care experienced people, young people leaving care, people leaving care, ymadawyr gofal',
    misses: [
      ...officeOnly,
      'local-newspaper',
      'residents-magazine',
      'bill-insert',
      'public-notice',
      'school-assembly',
      'parentmail',
      'nextdoor',
    ],
    channels: () => [
      ['support-workers', l10n.t('their personal adviser is whom they call')],
      ['instagram', l10n.t('young people see it between their friends’ posts')],
      ['sms', l10n.t('read at once, and costs nothing to read')],
      ['peer-mentors', l10n.t('someone who has been there')],
      ['whatsapp-group', l10n.t('care leavers’ groups arrange to meet there')],
      ['advisory-group', l10n.t('their own council says what would help')],
      ['tiktok', l10n.t('where young people look for what is new')],
    ],
  },
  {
    id: 'young-jobless',
    words:
      'young people not in education*, young people not in work, young people out of work, young unemployed, young people looking for work, young jobseekers, youth unemployment, not in education employment or training',
    misses: [
      ...officeOnly,
      'residents-magazine',
      'bill-insert',
      'public-notice',
      'direct-mail',
      'local-newspaper',
    ],
    channels: () => [
      ['youth-workers', l10n.t('they find those whom no college holds')],
      ['instagram', l10n.t('young people see it between their friends’ posts')],
      ['work-coaches', l10n.t('many see a work coach anyway')],
      ['tiktok', l10n.t('where young people look for what is new')],
      ['voluntary-groups', l10n.t('trusted where offices are not')],
      ['outreach-workers', l10n.t('they go where people are')],
      ['snapchat', l10n.t('where young people talk to friends')],
    ],
  },
  {
    id: 'first-voters',
    words:
      'first time voters, new voters, young voters, attainers, pleidleiswyr tro cyntaf, pleidleiswyr newydd',
    misses: [...officeOnly, 'residents-magazine', 'bill-insert', 'local-newspaper', 'parish-magazine'],
    channels: () => [
      ['school-assembly', l10n.t('they can register there and then')],
      ['instagram', l10n.t('young people see it between their friends’ posts')],
      ['students-union', l10n.t('students get students to register')],
      ['tiktok', l10n.t('where young people look for what is new')],
      ['youth-workers', l10n.t('an adult whom young people ask')],
      ['snapchat', l10n.t('where young people talk to friends')],
    ],
  },
  {
    id: 'voters',
    words:
      'voters, electors, people entitled to vote, unregistered voters, postal voters, overseas voters, pleidleiswyr, etholwyr',
    misses: [...officeOnly],
    channels: () => [
      ['direct-mail', l10n.t('every elector gets one, by name')],
      ['facebook', l10n.t('local people talk and ask there')],
      ['local-radio', l10n.t('heard in the last days before the deadline')],
      ['outreach-stall', l10n.t('people register there and then')],
      ['website', l10n.t('where people register, and check')],
      ['local-newspaper', l10n.t('reaches people who are not online')],
      ['poster', l10n.t('seen at polling places and in libraries')],
    ],
  },
  {
    id: 'children',
    words:
      'children, primary children, primary pupils, primary school children, primary school pupils, schoolchildren, school children, pupils, young children, children in care, looked after children, plant, disgyblion, plant ysgol, primary school children and*, reception children, infants, juniors, cubs and brownies, blant, plant cynradd',
    isBroad: true,
    misses: [
      ...officeOnly,
      'tiktok',
      'snapchat',
      'instagram',
      'facebook',
      'x',
      'linkedin',
      'bill-insert',
      'public-notice',
    ],
    channels: () => [
      ['school-assembly', l10n.t('children hear it together, and tell it at home')],
      ['parentmail', l10n.t('their parents read it')],
      ['libraries', l10n.t('children come in with their class')],
      ['youth-workers', l10n.t('clubs make it an adventure')],
      ['school-gate', l10n.t('children and parents together')],
      ['facebook-groups', l10n.t('their parents plan the week there')],
    ],
  },
  {
    id: 'parents-to-be',
    words:
      'pregnant women, pregnant people, pregnant teenagers, pregnant*, expectant*, expectant mothers, parents to be, mothers to be, mums to be, women planning a pregnancy, menywod beichiog, darpar rieni, planning to have a baby, planning a baby, trying for a baby, trying to conceive, first time mothers to be, fathers to be, dads to be, antenatal, women planning a baby, couples planning a baby, couples planning a family',
    misses: [...officeOnly, 'bill-insert', 'linkedin', 'public-notice', 'residents-magazine'],
    channels: () => [
      ['midwives', l10n.t('they see every one of them, more than once')],
      ['sms', l10n.t('a reminder in the right week')],
      ['instagram', l10n.t('followed by many through the pregnancy')],
      ['gp-practices', l10n.t('where most first tell that they are pregnant')],
      ['patient-portal', l10n.t('beside the maternity notes')],
      ['facebook-groups', l10n.t('groups of those due in the same month')],
      ['nurseries-and-hubs', l10n.t('classes and groups before the birth')],
      ['pharmacies', l10n.t('asked about what is safe to take')],
    ],
  },
  {
    id: 'new-parents',
    words:
      'parents of babies, parents of young babies, parents of newborn*, parents of infants, parents of toddlers, parents of under fives, parents of two year olds, parents of three year olds, parents of pre school*, parents of preschool*, parents with young children, parents of young children, families with young children, families with babies, new parents, new mothers, new mums, new dads, new fathers, young mothers, young parents, breastfeeding*, babies, toddlers, under fives, pre school children, preschool children, rhieni babanod, rhieni newydd, mamau newydd, babanod, parents of one year olds, parents of four year olds, parents of reception*, parents with babies, parents with toddlers, mothers of babies, mothers of newborn*, mothers of young*, first time parents, first time mothers, nursery parents, preschool parents, young mums, teenage parents, teenage mothers, teenage mums, parents using childcare, parents looking for childcare, rhieni plant dan 5*, rhieni plant bach, rieni newydd, parents of nursery*, parents of childminded*',
    misses: [...officeOnly, 'linkedin', 'bill-insert', 'public-notice'],
    channels: () => [
      ['nurseries-and-hubs', l10n.t('where parents of little ones meet')],
      ['midwives', l10n.t('health visitors see every family')],
      ['facebook-groups', l10n.t('parents ask each other there at night')],
      ['gp-practices', l10n.t('they come for every jab')],
      ['sms', l10n.t('a reminder in the right week')],
      ['instagram', l10n.t('scrolled through while feeding')],
      ['libraries', l10n.t('rhyme times bring parents in')],
      ['whatsapp-group', l10n.t('baby groups keep in touch there')],
    ],
  },
  {
    id: 'parents',
    words:
      'parents, parents and carers, parents and guardians, parents carers, mums, mothers, dads, fathers, single parents, lone parents, parents of *, parents of primary*, parents of secondary*, parents of teenagers, parents of children, parents of school*, parents of pupils, parents whose*, guardians, school run*, families of pupils, families with children, families with school*, home educators, home educating families, send families, families of children with*, parents of disabled children, rhieni, rhieni a gofalwyr, rhieni disgyblion, teuluoedd â phlant, stay at home*, step parents, parents and pupils, mums and dads, parents or carers, parents of girls, parents of boys, parents of young people, parents of year*, mothers of*, fathers of*, dads of*, mums of*, parents of disabled*, family carers of children, kinship carers, special guardians, rieni, rieni a gofalwyr, rhieni plant*',
    misses: [...officeOnly, 'bill-insert', 'linkedin', 'public-notice'],
    channels: () => [
      ['parentmail', l10n.t('parents open what comes from the school')],
      ['school-gate', l10n.t('parents wait there every day, and talk')],
      ['facebook-groups', l10n.t('parents ask each other there')],
      ['whatsapp-group', l10n.t('class groups pass it on within the hour')],
      ['school-assembly', l10n.t('children take it home')],
      ['sms', l10n.t('read at once, even by busy parents')],
      ['nurseries-and-hubs', l10n.t('where parents of little ones meet')],
      ['instagram', l10n.t('many mothers follow local pages there')],
    ],
  },
  {
    id: 'families',
    words:
      'families, local families, families on *, families in *, young families, teuluoedd, teuluoedd ifanc',
    isBroad: true,
    misses: [...officeOnly, 'linkedin', 'public-notice'],
    channels: () => [
      ['parentmail', l10n.t('parents open what comes from the school')],
      ['facebook', l10n.t('families plan the weekend there')],
      ['nurseries-and-hubs', l10n.t('where parents of little ones meet')],
      ['libraries', l10n.t('families come for free things to do')],
      ['drop-in', l10n.t('a day out at which people can ask')],
      ['whatsapp-group', l10n.t('class groups pass it on within the hour')],
      ['poster', l10n.t('seen in parks, pools and play areas')],
    ],
  },
  {
    id: 'fosterers',
    words:
      'foster carers, potential foster carers, prospective foster carers, would be foster*, people who might foster, people who could foster, might foster*, could foster*, foster families, fostering*, adopters, prospective adopters, potential adopters, people who might adopt, might adopt*, people considering adoption, people considering fostering, shared lives carers, supported lodgings*, gofalwyr maeth, mabwysiadwyr, thinking of adopting, thinking about adopting, thinking of fostering, thinking about fostering, interested in fostering, interested in adopting, considering adopting, consider fostering, become foster*, host families, host families for*',
    misses: [...officeOnly, 'bill-insert', 'snapchat', 'public-notice', 'tiktok'],
    channels: () => [
      ['drop-in', l10n.t('people ask those who do it already')],
      ['facebook', l10n.t('friends tell friends who would be good at it')],
      ['local-radio', l10n.t('a family’s own story moves people')],
      ['social-ads', l10n.t('shown to those whom it concerns, again and again')],
      ['community-leaders', l10n.t('they know who would be good at it')],
      ['employers', l10n.t('good employers give time off for it')],
      ['paid-search', l10n.t('found by those who are thinking of it')],
    ],
  },
  {
    id: 'students',
    words:
      'students, university students, first year students, first years, freshers, undergraduates, postgraduates, postgraduate students, phd students, mature students, part time students, medical students, students in halls, students in halls of residence, students in private*, students living*, halls of residence, halls residents, student renters, student tenants, international students, overseas students, returning students, further education students, distance learners, myfyrwyr, myfyrwyr newydd, glasfyfyrwyr, myfyrwyr rhyngwladol, student nurses on placement, student households, student houses, student houseshares, nursing students, trainees at the university, students at*, student parents, chinese students, students from*, students who*, fyfyrwyr, postgraduate researchers, doctoral researchers, doctoral students',
    misses: [
      ...officeOnly,
      'local-newspaper',
      'residents-magazine',
      'bill-insert',
      'public-notice',
      'parish-magazine',
      'direct-mail',
      'nextdoor',
    ],
    channels: () => [
      ['students-union', l10n.t('run by students, believed by students')],
      ['student-email', l10n.t('the one place where every student is listed')],
      ['instagram', l10n.t('students follow halls, clubs and each other there')],
      ['student-halls', l10n.t('wardens and kitchens see every newcomer')],
      ['whatsapp-group', l10n.t('each flat and course has a group')],
      ['tiktok', l10n.t('where students look for what is new')],
      ['digital-screens', l10n.t('seen on the way to every lecture')],
      ['poster', l10n.t('seen in kitchens, libraries and on doors')],
    ],
  },
  {
    id: 'alumni',
    words:
      'alumni, alumnae, alumni donors, former students, past students, former pupils, past pupils, ex students, old boys, old girls, graduates of the *, cyn fyfyrwyr, gyn fyfyrwyr, cyn ddisgyblion',
    misses: [
      ...officeOnly,
      'bill-insert',
      'public-notice',
      'nextdoor',
      'door-knocking',
      'residents-magazine',
    ],
    channels: () => [
      ['email-newsletter', l10n.t('the address they gave when they left')],
      ['linkedin', l10n.t('they follow each other’s careers there')],
      ['drop-in', l10n.t('a reunion brings them back')],
      ['direct-mail', l10n.t('comes with their magazine, and is kept')],
      ['facebook-groups', l10n.t('each year keeps in touch there')],
      ['phone-line', l10n.t('a call of thanks is remembered')],
    ],
  },
  {
    id: 'applicants',
    words:
      'offer holders, applicants and offer holders, university applicants, applicants to *, prospective students, potential students, college applicants, students starting*, ucas applicants, ymgeiswyr, darpar fyfyrwyr',
    misses: [
      ...officeOnly,
      'local-newspaper',
      'residents-magazine',
      'bill-insert',
      'public-notice',
      'nextdoor',
    ],
    channels: () => [
      ['email-newsletter', l10n.t('applicants look there for their offer')],
      ['instagram', l10n.t('they see what it is like to be there')],
      ['school-assembly', l10n.t('asked while they choose')],
      ['drop-in', l10n.t('an open day decides for many')],
      ['tiktok', l10n.t('they see what it is like to be there')],
      ['sms', l10n.t('a reminder before the deadline')],
      ['youtube', l10n.t('tours and talks are watched with parents')],
      ['students-union', l10n.t('students answer what applicants ask')],
    ],
  },
  {
    id: 'tenants',
    words:
      'tenants, council tenants, housing association tenants, social tenants, social housing tenants, housing tenants, our tenants, new tenants, tenants of*, tenants and leaseholders, council house tenants, social housing residents, estate residents, residents of the estate, residents on the estate, residents of tower blocks, tower block residents, high rise residents, residents of flats, people in social housing, garage tenants, tenantiaid, tenantiaid y cyngor, deiliaid tai, tenants who*, tenants in*, tenants with*, residents of council*, residents of housing association*, residents of * court, residents of * house, residents of * tower, residents of * flats, residents of * estate, people on the housing register, housing applicants, people on the housing waiting list, extra care*, denantiaid',
    misses: [...officeOnly, 'linkedin', 'tv-news', 'tv-ad', 'bill-insert', 'residents-magazine'],
    channels: () => [
      ['housing-officers', l10n.t('the face of the landlord, at the door')],
      ['direct-mail', l10n.t('every tenancy has a name and an address')],
      ['sms', l10n.t('tenants are used to it from repairs')],
      ['tenants-newsletter', l10n.t('comes with the rent statement')],
      ['residents-associations', l10n.t('tenants speak for tenants')],
      ['poster', l10n.t('seen in lobbies, lifts and on estate boards')],
      ['facebook-groups', l10n.t('neighbours compare notes there')],
      ['drop-in', l10n.t('held on the estate, where people can ask')],
    ],
  },
  {
    id: 'leaseholders',
    words: 'leaseholders, shared owners, flat owners, owner occupiers in the block, lesddeiliaid, prydleswyr',
    misses: [...officeOnly, 'tiktok', 'snapchat', 'tv-news', 'tv-ad', 'bill-insert'],
    channels: () => [
      ['direct-mail', l10n.t('notices to leaseholders go by post')],
      ['residents-associations', l10n.t('leaseholders speak for leaseholders')],
      ['public-meeting', l10n.t('everyone hears the questions and the answers')],
      ['email-newsletter', l10n.t('owners who let live elsewhere')],
      ['poster', l10n.t('seen in lobbies, lifts and on estate boards')],
      ['officer-visit', l10n.t('seeing it beats reading of it')],
      ['phone-line', l10n.t('a person to ask about one’s own bill')],
    ],
  },
  {
    id: 'renters',
    words:
      'private renters, private tenants, renters, people who rent, people renting*, residents of hmos, hmo tenants, house shares, lodgers, tenantiaid preifat, rhentwyr',
    misses: [...officeOnly, 'linkedin', 'public-notice'],
    channels: () => [
      ['social-ads', l10n.t('shown in the streets where most people rent')],
      ['facebook-groups', l10n.t('renters compare notes there')],
      ['door-knocking', l10n.t('no list of renters is complete')],
      ['leaflet', l10n.t('reaches every household')],
      ['voluntary-groups', l10n.t('advice groups are asked before offices')],
      ['instagram', l10n.t('most private renters are under 40')],
      ['students-union', l10n.t('many renters are students')],
    ],
  },
  {
    id: 'homeowners',
    words:
      'homeowners, home owners, house owners, owner occupiers, owners of older homes, owners of homes, owners of listed*, owners of old*, householders with*, property owners, people with gardens, people with septic*, people with private water*, people with wood burn*, households with*, people moving house, perchnogion tai, perchnogion cartrefi, householders in conservation*, conservation area*, owners of period*, owners of empty*, owners of thatched*, new home owners, house buyers, home buyers, first time buyers, self builders, people planning an extension, people with solar*, people with heat pump*, people who heat*, households on oil*, oil heated*, households off gas*, off gas*, homebuyers, people buying a home, people selling a home',
    misses: [...officeOnly, 'tiktok', 'snapchat', 'linkedin'],
    channels: () => [
      ['direct-mail', l10n.t('addressed to the house that it concerns')],
      ['facebook', l10n.t('neighbours show each other what they had done')],
      ['drop-in', l10n.t('people bring their own questions and plans')],
      ['bill-insert', l10n.t('comes with what every owner opens')],
      ['local-newspaper', l10n.t('a neighbour’s story with a picture')],
      ['nextdoor', l10n.t('neighbours recommend there')],
      ['website', l10n.t('where people check whether they qualify')],
    ],
  },
  {
    id: 'second-home-owners',
    words:
      'second home owners, owners of second homes, second homeowners, holiday home owners, owners of holiday homes, owners of holiday lets, absentee owners, owners of empty homes, empty home owners, owners of long term empty*, owners who live elsewhere, non resident owners, perchnogion ail gartrefi',
    misses: [
      ...officeOnly,
      'door-knocking',
      'leaflet',
      'drop-in',
      'public-meeting',
      'local-radio',
      'nextdoor',
      'tiktok',
      'snapchat',
    ],
    channels: () => [
      ['direct-mail', l10n.t('sent to the address where they open their post')],
      ['email-newsletter', l10n.t('reaches owners wherever they live')],
      ['website', l10n.t('where owners look up what they owe')],
      ['bill-insert', l10n.t('comes with what every owner opens')],
      ['social-ads', l10n.t('shown where they live, not where the house is')],
      ['phone-line', l10n.t('a person to ask, from a distance')],
    ],
  },
  {
    id: 'neighbours',
    words: `neighbours, neighbours of*, immediate neighbours, near neighbours, people who live next to*, people living next to*, people who live near*, people living near*, people living close to*, people who live close to*, people living beside*, people who live by*, people living around*, residents near*, residents living near*, residents next to*, residents around*, residents close to*, residents of nearby*, nearby residents, nearby homes, adjacent*, adjoining*, streets around*, affected residents, residents affected*, residents along*, households along*, people affected by the works, cymdogion, trigolion cyfagos, living beside*, living near*, live near*, live next*, live beside*, live close*, residents beside*, residents overlooking*, residents within*, households within*, households near*, households next*, homes near*, homes along*, homes next*, properties near*, properties along*, businesses and residents along*, residents bordering*, residents on the route, along the route, residents of nearby streets, residents of surrounding*, surrounding streets, trigolion ger*, pobl syn byw ger*, living along*, live along*, households along the*, households beside*, households next to*, people along*, people beside*, people overlooking*, ${streets}`,
    misses: [...officeOnly, 'tv-news', 'tv-ad', 'cinema-ad', 'tiktok', 'snapchat', 'podcast', 'linkedin'],
    channels: () => [
      ['direct-mail', l10n.t('goes to each house that it concerns, and no other')],
      ['door-knocking', l10n.t('neighbours tell you what worries them')],
      ['site-notice', l10n.t('seen by all who pass, with a number to call')],
      ['leaflet', l10n.t('through every door in a few streets')],
      ['drop-in', l10n.t('neighbours see the plans and ask')],
      ['whatsapp-group', l10n.t('tells neighbours of tomorrow’s noise')],
      ['phone-line', l10n.t('a number that someone answers')],
      ['facebook-groups', l10n.t('neighbours compare notes there')],
    ],
  },
  {
    id: 'objectors',
    words:
      'objectors, opponents*, protesters, residents opposed*, people opposed*, opposed to *, people against *, residents against *, people who object*, residents who object*, gwrthwynebwyr',
    misses: [...officeOnly, 'tiktok', 'snapchat', 'influencer', 'out-of-home', 'social-ads', 'cinema-ad'],
    channels: () => [
      ['drop-in', l10n.t('people put their case to those who decide')],
      ['direct-mail', l10n.t('answers each point in writing')],
      ['one-to-one', l10n.t('their spokespeople want an answer in person')],
      ['website', l10n.t('facts and answers that can be quoted')],
      ['public-meeting', l10n.t('everyone hears the questions and the answers')],
      ['local-newspaper', l10n.t('both sides are read there')],
    ],
  },
  {
    id: 'flood-risk',
    words:
      'flood*, at risk of flooding, households at risk of flooding, people at risk of flooding, homes at risk of flooding, residents at risk of flooding, flood risk*, flooded*, coastal*, coastal communit*, coastal residents, seaside*, people along the coast, perygl llifogydd, cymunedau arfordirol, at risk from flood*, floodplain*, at risk of erosion, coastal erosion, river communit*, riverside*, llifogydd',
    misses: [...officeOnly, 'linkedin', 'tiktok', 'snapchat', 'cinema-ad'],
    channels: () => [
      ['direct-mail', l10n.t('goes to each house that it concerns, and no other')],
      ['flood-wardens', l10n.t('neighbours who know who needs help')],
      ['sms', l10n.t('a warning in time, day or night')],
      ['local-radio', l10n.t('works when the power is off')],
      ['drop-in', l10n.t('people find their house on the map and ask')],
      ['facebook', l10n.t('watched closely when the river rises')],
      ['leaflet', l10n.t('kept by the door for the day it is needed')],
      ['door-knocking', l10n.t('the one way to be sure before water comes')],
    ],
  },
  {
    id: 'welsh-speakers',
    words:
      'welsh speakers, welsh speaking*, people who speak welsh, welsh learners, people learning welsh, siaradwyr cymraeg, cymry cymraeg, dysgwyr cymraeg, dysgwyr y gymraeg',
    misses: [...officeOnly, 'linkedin'],
    channels: () => [
      ['parish-magazine', l10n.t('the papur bro is read in every Welsh-speaking home')],
      ['local-radio', l10n.t('Welsh-language radio is on at home and at work')],
      ['facebook', l10n.t('local people talk and ask there')],
      ['voluntary-groups', l10n.t('Welsh-language groups and chapels meet every week')],
      ['drop-in', l10n.t('people can ask in Welsh')],
      ['school-assembly', l10n.t('Welsh-medium schools reach pupils and parents')],
      ['instagram', l10n.t('young people see it between their friends’ posts')],
    ],
  },
  {
    id: 'rural',
    words:
      'rural*, rural communit*, rural residents, rural households, rural villages, people in rural*, villagers, village residents, people in villages, villages, residents of the villages, valley villages, remote communit*, remote areas, islanders, island communit*, cymunedau gwledig, ardaloedd gwledig, pentrefwyr, trigolion cefn gwlad, villages without*, hamlets, upland*, hill communit*, farming villages, dales residents, moorland*, isolated communit*, people without a car, trigolion gwledig, cefn gwlad',
    misses: [...officeOnly, 'out-of-home', 'tiktok', 'cinema-ad', 'snapchat', 'linkedin'],
    channels: () => [
      ['parish-magazine', l10n.t('goes to every house in the village')],
      ['community-venues', l10n.t('where a village meets')],
      ['local-radio', l10n.t('heard over a wide area, at home and on the road')],
      ['facebook-groups', l10n.t('the village page is today’s noticeboard')],
      ['local-newspaper', l10n.t('villages read of themselves there')],
      ['drop-in', l10n.t('held in the village, not in town')],
      ['leaflet', l10n.t('reaches every household')],
      ['poster', l10n.t('seen at the shop, the hall and the bus stop')],
    ],
  },
  {
    id: 'residents',
    words:
      'residents, local residents, all residents, households, all households, householders, local people, public, the public, general public, members of the public, everyone, everybody, people, citizens, community, local community, communities, taxpayers, council tax payers, adults, consumers, listeners, viewers, trigolion, preswylwyr, aelwydydd, y cyhoedd, pobl leol, pawb, cartrefi, dinasyddion',
    isBroad: true,
    misses: [...officeOnly, 'linkedin'],
    channels: () => [
      ['website', l10n.t('one place for the whole story')],
      ['local-newspaper', l10n.t('reaches people who are not online')],
      ['frontline-staff', l10n.t('people ask those they meet')],
      ['facebook', l10n.t('local people talk and ask there')],
      ['leaflet', l10n.t('reaches every household')],
      ['residents-magazine', l10n.t('comes through every door, and is kept')],
      ['email-newsletter', l10n.t('goes to people who asked for news')],
      ['drop-in', l10n.t('people can ask in person')],
    ],
  },
  {
    id: 'customers',
    words:
      'customers, our customers, service customers, garden waste customers, permit holders, members, users of the website, website users, subscribers, account holders, bill payers, cwsmeriaid, aelodau',
    isBroad: true,
    misses: [...officeOnly],
    channels: () => [
      ['email-newsletter', l10n.t('customers gave their address')],
      ['frontline-staff', l10n.t('people ask those they meet')],
      ['website', l10n.t('where customers do what they came for')],
      ['direct-mail', l10n.t('goes to every customer by name')],
      ['sms', l10n.t('a reminder on the day')],
      ['phone-line', l10n.t('said to everyone who waits and to everyone who asks')],
      ['facebook', l10n.t('local people talk and ask there')],
    ],
  },
  {
    id: 'library-users',
    words:
      'library users, library members, library visitors, readers, museum members, leisure centre users, leisure members, gym members, swimmers, users of the leisure centre, users of the day centre, park users, users of the park, defnyddwyr llyfrgelloedd, museum visitors who*, regulars at*, swimmers at*, class attendees, borrowers, pool users, community centre users, day centre users, sports hall users',
    misses: [...officeOnly, 'linkedin', 'bill-insert'],
    channels: () => [
      ['frontline-staff', l10n.t('users ask those at the desk')],
      ['poster', l10n.t('seen on every visit')],
      ['email-newsletter', l10n.t('members gave their address')],
      ['drop-in', l10n.t('held where they come anyway, and people can answer')],
      ['facebook', l10n.t('regulars follow the page')],
      ['digital-screens', l10n.t('seen on every visit')],
      ['workshop', l10n.t('time to hear people out')],
      ['survey', l10n.t('many answers, easily counted')],
    ],
  },
  {
    id: 'drivers',
    words:
      'drivers, motorists, car drivers, car owners, drivers who*, van drivers, speeding drivers, motorcyclists, bikers, people who drive, road users, drivers on*, car commuters, ev drivers, electric car owners, vehicle owners, owners of older cars, gyrwyr, modurwyr, defnyddwyr y ffyrdd, tractor drivers, drivers of diesel*, drivers of older*, blue light drivers, van owners, parents who drive, learner drivers, drink drivers we warn, pavement parkers, yrwyr',
    misses: [...officeOnly, 'door-knocking', 'parentmail', 'school-assembly', 'public-meeting', 'linkedin'],
    channels: () => [
      ['road-signs', l10n.t('seen at the very spot')],
      ['local-radio', l10n.t('on in the car, with the traffic news')],
      ['travel-apps', l10n.t('drivers plan the journey there')],
      ['social-ads', l10n.t('shown by age, vehicle and place')],
      ['out-of-home', l10n.t('seen at the pump and in traffic')],
      ['facebook', l10n.t('local people talk and ask there')],
      ['employers', l10n.t('many drive for work')],
      ['outreach-stall', l10n.t('talks at services and biker meets')],
    ],
  },
  {
    id: 'passengers',
    words:
      'passengers, bus passengers, rail passengers, train passengers, bus users, commuters, rail commuters, people who commute, people who travel*, travelling public, public transport users, season ticket holders, bus pass holders, concessionary pass*, ferry passengers, teithwyr bysiau, cymudwyr, teithwyr trên, coach passengers, air passengers, airport passengers, cruise passengers, tram users, tram passengers, metro users, people who take the bus, people who use the bus, people who catch*, school bus users, park and ride users, bus route, bus routes, bus service, bus services, night bus, tram line, train service, train services',
    misses: [...officeOnly, 'door-knocking', 'bill-insert', 'linkedin', 'parish-magazine'],
    channels: () => [
      ['stops-and-stations', l10n.t('read while waiting')],
      ['travel-apps', l10n.t('passengers check before they leave')],
      ['x', l10n.t('passengers look there when something is late')],
      ['frontline-staff', l10n.t('drivers and station staff are asked first')],
      ['local-radio', l10n.t('heard before setting out')],
      ['employers', l10n.t('staff change how they travel together')],
      ['email-newsletter', l10n.t('pass and season ticket holders gave their address')],
    ],
  },
  {
    id: 'cyclists',
    words:
      'cyclists, people who cycle, people who walk, pedestrians, runners, walkers, ramblers, e bike*, e scooter*, scooter riders, horse riders, people who could cycle, new cyclists, beicwyr, cerddwyr, mountain bikers, fell runners',
    misses: [...officeOnly, 'bill-insert', 'door-knocking', 'linkedin'],
    channels: () => [
      ['site-notice', l10n.t('seen on the route itself')],
      ['local-clubs', l10n.t('groups ride and walk every week')],
      ['facebook-groups', l10n.t('routes are shared there')],
      ['outreach-stall', l10n.t('people stop for a free check and a chat')],
      ['employers', l10n.t('staff change how they travel together')],
      ['instagram', l10n.t('rides and walks are shown there')],
      ['travel-apps', l10n.t('routes are planned there')],
    ],
  },
  {
    id: 'visitors',
    words:
      'visitors, day visitors, day trippers, tourists, holidaymakers, holiday makers, overseas visitors, weekend visitors, visitors to *, campers, campervan*, coach parties, festival goers, festivalgoers, shoppers, event goers, audience of the theatre, theatre goers, museum visitors, park visitors, nightlife visitors, people on a night out, ymwelwyr, twristiaid, concert goers, clubbers, revellers, drinkers in the town, sightseers, hikers, swimmers in*, open water swimmers, beachgoers, beach users, surfers, walkers in the national park, second home visitors, motorhome owners, cruise ship visitors, tourists from*, theatregoers, museum goers, gallery visitors, heritage visitors, market shoppers, concert audiences, theatre audiences, audiences of *, caravan owners, holiday park guests, hotel guests',
    misses: [
      ...officeOnly,
      'bill-insert',
      'residents-magazine',
      'nextdoor',
      'door-knocking',
      'public-notice',
      'linkedin',
      'direct-mail',
    ],
    channels: () => [
      ['website', l10n.t('looked up before they set out')],
      ['visitor-hosts', l10n.t('hosts are asked what there is to do')],
      ['instagram', l10n.t('where people find places to go')],
      ['site-notice', l10n.t('seen on arrival')],
      ['frontline-staff', l10n.t('visitors ask those on the spot')],
      ['paid-search', l10n.t('found while planning the day')],
      ['out-of-home', l10n.t('seen in towns people come from, and on the way')],
      ['facebook', l10n.t('days out are planned there')],
    ],
  },
  {
    id: 'fans',
    words:
      'fans, football fans, football supporters, football*, rugby fans, rugby supporters, cricket fans, supporters of the club, home fans, away fans, travelling fans, spectators, match goers, racegoers, cefnogwyr pêl droed',
    misses: [...officeOnly, 'bill-insert', 'residents-magazine', 'door-knocking', 'direct-mail', 'linkedin'],
    channels: () => [
      ['partner-channels', l10n.t('the club tells its own supporters')],
      ['facebook-groups', l10n.t('fans talk there before and after each match')],
      ['digital-screens', l10n.t('seen at the ground before the start')],
      ['x', l10n.t('followed on the day itself')],
      ['frontline-staff', l10n.t('stewards are asked on the spot')],
      ['local-radio', l10n.t('tuned in for the match')],
    ],
  },
  {
    id: 'lgbt',
    words:
      'lgbt*, lgbtq*, lgbtqia*, gay*, gay and bisexual*, lesbian*, bisexual*, trans people, transgender*, non binary*, queer*, men who have sex with men, msm, lhdt*, pobl lhdt*, pobl draws',
    misses: [...officeOnly, 'bill-insert', 'public-notice', 'door-knocking', 'direct-mail', 'linkedin'],
    channels: () => [
      ['lgbt-groups', l10n.t('a safe place, among their own')],
      ['instagram', l10n.t('followed without having to come out')],
      ['social-ads', l10n.t('shown to those whom it concerns, again and again')],
      ['poster', l10n.t('seen in the bars and clubs they go to')],
      ['voluntary-groups', l10n.t('trusted where offices are not')],
      ['peer-mentors', l10n.t('someone who has been there')],
      ['influencer', l10n.t('someone they chose to listen to')],
    ],
  },
  {
    id: 'veterans',
    words:
      'veterans, armed forces*, armed forces veterans, armed forces families, armed forces communit*, ex forces*, ex service*, service personnel, service families, forces families, military families, military personnel, reservists, cyn filwyr, cymuned y lluoedd arfog, lluoedd arfog, serving personnel, serving personnel and their families, servicemen*, servicewomen, soldiers, sailors and airmen, raf families, army families, navy families, war widows',
    misses: [...officeOnly, 'snapchat', 'tiktok', 'bill-insert', 'public-notice'],
    channels: () => [
      ['veterans-organisations', l10n.t('veterans talk to veterans')],
      ['facebook-groups', l10n.t('old comrades keep in touch there')],
      ['gp-practices', l10n.t('the practice can ask who has served')],
      ['voluntary-groups', l10n.t('forces charities are trusted')],
      ['drop-in', l10n.t('breakfast clubs and hubs, where people can ask')],
      ['local-newspaper', l10n.t('read by those who served long ago')],
      ['employers', l10n.t('many firms have a forces network')],
    ],
  },
  {
    id: 'men-and-women',
    words:
      'women, men, middle aged*, middle aged men, working men, women over *, men over *, girls, boys, merched, menywod, dynion',
    isBroad: true,
    misses: [...officeOnly, 'public-notice'],
    channels: () => [
      ['facebook', l10n.t('local people talk and ask there')],
      ['local-radio', l10n.t('people like them tell their story')],
      ['employers', l10n.t('reaches people in the middle of a busy week')],
      ['social-ads', l10n.t('shown by age, sex and place')],
      ['local-clubs', l10n.t('where friends meet through the week')],
      ['gp-practices', l10n.t('a doctor’s word counts, and is given there')],
      ['poster', l10n.t('seen in pubs, salons and changing rooms')],
    ],
  },
  {
    id: 'dog-owners',
    words:
      'dog owners, dog walkers, people who walk dogs, dog breeders, owners of dogs, professional dog walkers, perchnogion cŵn',
    misses: [...officeOnly, 'linkedin', 'tv-news', 'tv-ad', 'public-notice', 'cinema-ad'],
    channels: () => [
      ['site-notice', l10n.t('seen where the dogs are walked')],
      ['rangers', l10n.t('a friendly word on the spot works best')],
      ['facebook-groups', l10n.t('dog owners talk there every day')],
      ['vets-and-merchants', l10n.t('every owner comes in, and listens')],
      ['nextdoor', l10n.t('neighbours talk of dogs there')],
      ['local-clubs', l10n.t('training classes meet every week')],
      ['outreach-stall', l10n.t('free bags and a chat at the gate')],
    ],
  },
  {
    id: 'pet-owners',
    words:
      'pet owners, cat owners, cat lovers, rabbit owners, owners of cats, owners of pets, perchnogion anifeiliaid anwes, perchnogion cathod',
    misses: [...officeOnly, 'linkedin', 'public-notice', 'site-notice'],
    channels: () => [
      ['vets-and-merchants', l10n.t('every owner comes in, and listens')],
      ['facebook-groups', l10n.t('pet owners help each other there')],
      ['nextdoor', l10n.t('lost and found pets are shared there')],
      ['direct-mail', l10n.t('the microchip and licence registers hold addresses')],
      ['local-radio', l10n.t('people like them tell their story')],
      ['outreach-stall', l10n.t('people stop for a free check and a chat')],
      ['voluntary-groups', l10n.t('rescue charities are trusted')],
    ],
  },
  {
    id: 'artists',
    words:
      'artists, local artists, musicians, bands, actors, writers, authors, poets, film makers, filmmakers, performers, buskers, craftspeople, designers, creatives, creative practitioners, freelance artists, influencers, content creators, artistiaid, cerddorion',
    misses: [
      ...officeOnly,
      'bill-insert',
      'public-notice',
      'door-knocking',
      'residents-magazine',
      'parentmail',
    ],
    channels: () => [
      ['instagram', l10n.t('where artists show what they make')],
      ['professional-networks', l10n.t('their networks pass on every call')],
      ['email-newsletter', l10n.t('calls for work are looked for there')],
      ['drop-in', l10n.t('people ask about the work itself')],
      ['facebook-groups', l10n.t('artists pass on work there')],
      ['community-venues', l10n.t('where they rehearse and show')],
    ],
  },
  {
    id: 'clubs',
    words:
      'allotment holders, allotment*, plot holders, gardeners and growers, hobby gardeners, sports club members, sports teams, hobby groups, choirs, bell ringers, birdwatchers, metal detectorists, hirers, hall hirers, stall hirers, deiliaid rhandiroedd, clybiau, gardeners, amateur gardeners, community gardeners, scouts and guides, sports clubs members, bowlers, golfers, football clubs, drama groups, allotment tenants, anglers, coarse anglers, sea anglers, climbers, drone pilots, local historians, history societies, sports coaches, referees, re enactors, model *, wild swimmers, astronomers, metal detectors',
    misses: [...officeOnly, 'linkedin', 'tiktok', 'snapchat', 'tv-news', 'tv-ad'],
    channels: () => [
      ['local-clubs', l10n.t('their own committee tells every member')],
      ['site-notice', l10n.t('seen at the gate on every visit')],
      ['email-newsletter', l10n.t('every member has given an address')],
      ['drop-in', l10n.t('held on the spot, where people can ask')],
      ['direct-mail', l10n.t('goes out with the yearly bill')],
      ['facebook-groups', l10n.t('members show there what they do')],
      ['rangers', l10n.t('a friendly word on the spot works best')],
    ],
  },
];
