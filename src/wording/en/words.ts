/** English words by their sort. The notation is told in `../notation.ts`. */
export const words: Readonly<Record<string, string>> = {
  // Figures
  'number-word':
    'one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, fifteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, hundred, thousand, million, half, third, quarter, fifth, tenth, thirds, quarters, fifths, twice, double, treble, triple, halve, every, each, all, none, zero, everyone, nobody, no one',
  'small-number':
    'one, two, three, four, five, six, seven, eight, nine, ten, twelve, twenty, half, none, zero',
  'part-of-a-scale': 'half, third, quarter, quartile, half-way, scratch, nothing, bottom',
  percent: '%, per cent, percent',
  'share-word': 'number, proportion, share, percentage',
  'scale-word': 'rate(s), score(s), index, rating(s), ratio, point(s), ranking',
  'counted-things':
    'complaints, calls, visits, list(s), membership, circulation, readership, applications, registrations, bookings, enquiries, reports, referrals, downloads, donor(s), followers, subscribers, members, volunteers, attendance(s), appointments',
  'service-number': '999, 111, 101, 112, 119, 116123, 116 123',

  // Time
  month:
    'january, jan, february, feb, march, mar, april, apr, may, june, jun, july, jul, august, aug, september, sept, sep, october, oct, november, nov, december, dec',
  season:
    "spring, summer, autumn, winter, dark nights, hallowe'en, halloween, bonfire night, christmas, new year, easter, ramadan, eid, diwali",
  'time-unit': 'day(s), week(s), month(s), term(s), year(s)',
  'short-time-unit': 'minute(s), hour(s), fortnight(s)',
  moment:
    "day(s), weekend(s), week(s), month(s), term(s), half term, quarter(s), year(s), launch, go live, start, close, end, opening, open(s), closes, begin(s), starts, deadline, season(s), holiday(s), election(s), polling day, recruitment, first frost, first snow, first heatwave, first storm, freshers, freshers', midnight, noon, time",
  'named-time': 'day, week, month, term, season, intake, entry',
  'time-of-year':
    'day(s), week(s), fortnight(s), weekend(s), month(s), term(s), quarter(s), year(s), season(s)',
  undertaking: 'period, campaign, consultation, amnesty, pilot, trial, programme, works, closure',
  milestone: 'launch, go live, start, opening, closing, close, switch, change, move, campaign',

  // People and promises
  'growing-verb':
    'increas(e|es|ed|ing), reduc(e|es|ed|ing), reduction, cut(s), cutting, rais(e|es|ed|ing), grow(s), growing, growth, boost(s), boosted, boosting, lower(s), lowered, lowering, decreas(e|es|ed|ing), doubl(e|es|ed|ing), halv(e|es|ed|ing), trebl(e|es|ed|ing), tripl(e|es|ed|ing)',
  'change-verb':
    'increas(e|ed|ing), reduc(e|ed|ing), improv(e|ed|ing), rais(e|ed|ing), cut, cutting, lower(ed), lowering, decreas(e|ed|ing), boost(ed), boosting, grow, halve, double, fewer, more',
  'effect-verb':
    'increas*, reduc(e|es|ed|ing), improv*, rais(e|es|ed|ing), cut(s), cutting, lower(s), lowering, decreas*, boost(s), boosting, grow(s), growing, halv(e|es|ed|ing), doubl(e|es|ed|ing), bring(s), bringing, persuad*, get(s), getting, help(s), helping, mov(e|es|ed|ing), shift(s), shifting, encourag*',
  'change-noun': 'rise, increase, reduction, decrease, fall, drop, saving, improvement, growth',
  comparison: 'less, fewer, more, lowest, lower',
  'making-verb':
    'produce, publish, issue, launch, post, send, create, design, develop, distribute, deliver, print, write, run, hold, organise, host, make, upload, share, release, film, record, place, provide, update, refresh, set up, put out, put up',
  'releasing-verb': 'produce, publish, issue, launch, post, send',
  'making-gerund':
    'producing, publishing, issuing, launching, creating, designing, developing, distributing, delivering, writing, running, holding, organising, hosting, providing, updating',
  'announcing-verb':
    'publici(se|sing|ze|zing), advertis(e|ing), announc(e|ing), remind(ing), advis(e|ing), notify(ing), tell(ing), signpost(ing), disseminat(e|ing), circulat(e|ing), explain(ing)',
  'making-noun':
    'development, production, creation, design, publication, distribution, dissemination, circulation, delivery, provision, implementation, promotion, organisation',
  product:
    'video(s), film(s), leaflet(s), poster(s), flyer(s), newsletter(s), bulletin(s), email(s), e mail(s), letter(s), press release(s), media release(s), news release(s), release(s), post(s), tweet(s), story, stories, article(s), blog(s), podcast(s), website(s), web page(s), webpage(s), page(s), microsite(s), toolkit(s), brochure(s), booklet(s), magazine(s), advert(s), ads, advertisement(s), social media, content, graphics, infographic(s), animation(s), case stud(y|ies), event(s), drop in(s), conference(s), exhibition(s), briefing(s), roadshow(s), meeting(s), workshop(s), webinar(s), survey(s), campaign(s), message(s), text(s), pack(s), calendar(s), document(s), report(s), strateg(y|ies), plan(s), guide(s), guidance, factsheet(s), faqs, faq, collateral, materials, assets, information, resources',
  'place-begun': 'in the, on the',
  'moving-picture': 'video(s), film(s), reel(s), animation(s), video-on-demand',
  awareness: 'awareness, profile, visibility, understanding',
  'state-verb': 'are, is, know(s), believe(s), feel(s), understand(s), say(s), trust(s)',

  // What tells something as the first word of a sentence, and what may ask for something within it
  'telling-word':
    'a, an, the, this, that, these, those, our, your, their, its, his, her, my, it, there, more, most, many, every, each, all, some, few, nobody, everyone, everybody, we, they, he, she, one, two, three, four, five, six, seven, eight, nine, ten',
  'asking-word':
    "you, yourself, please, let, let's, can, could, should, must, may, need(s), needed, want(s), ask(s), asking, call(s), calling, urg(e|es|ing), encourag(e|es|ed|ing), persuad(e|es|ed|ing), help(s), do, does, don't, to, so, then, and, or, but, if, that, who, instead, now, today, time",

  // Headings
  'social-media': 'social media',

  // Measures
  'media-word':
    'social, social media, facebook, instagram, linkedin, youtube, x, twitter, tiktok, website, web, video, page, online, digital, organic, paid, press, media, local, national, positive, new, total, email, newsletter',
  exposure:
    'post(s), tweet(s), impression(s), reach, views, plays, likes, follower(s), release(s), coverage, circulation, footfall past posters, article(s), column inches, cutting(s), hits, shares, retweets, opportunities to see, opportunities to hear, mentions',
  'thing-sent':
    'leaflet(s), letter(s), flyer(s), poster(s), email(s), text(s), text messages, newsletter(s), briefing(s), toolkit(s), booklet(s), article(s), interview(s), event(s), meeting(s), drop in(s), workshop(s), stall(s), advert(s)',
  sent: 'sent, send, delivered, distributed, displayed, printed, posted, put up, published, placed, issued, held, hold, run, given, handed out, given out',
  'space-worth':
    'advertising value, ad value, media value, advertising equivalen(t|ts|ce|cy), ad equivalen(t|ts|ce|cy), media equivalen(t|ts|ce|cy), advertising cost equivalen(t|ts|ce|cy), ad cost equivalen(t|ts|ce|cy), media cost equivalen(t|ts|ce|cy), advertising media value, advertising media equivalen(t|ts|ce|cy), pr value',
  'rising-verb':
    'rise(s), rose, fall(s), fell, grow(s), grew, drop(s), increase(s), decrease(s), go, goes, move(s), climb(s), shrink(s)',
  'done-by-us':
    'sent, send, issued, published, posted, printed, delivered, distributed, displayed, made, held, hold, run, given, placed, put up, shared, generated, achieved, secured, gained, produced',
  'reached-people':
    'contact(s), people, residents, households, homes, individuals, users, customers, audience(s), parents, staff, patients, businesses',
  reached: 'reached, contacted, leafleted, mailed, emailed, exposed',

  // Audiences
  crowd:
    'residents, people, citizens, staff, students, patients, stakeholders, audiences, communities, taxpayers, groups',
  unheard:
    'hard to reach, hard-to-reach, harder to reach, seldom heard, seldom-heard, seldom reached, under represented, under-represented, underrepresented, under served, under-served, underserved, under reached, under-reached, under engaged, vulnerable, marginalised, disadvantaged, diverse',
  'any-group':
    'group(s), communit(y|ies), people, resident(s), audience(s), cohort(s), individuals, populations, public(s)',
  'ranking-word':
    'key, main, target, primary, secondary, tertiary, priority, other, relevant, various, different, wider, identified, interested, appropriate, all',
  'group-word': 'user, target, interest, public, partner, stakeholder, customer, client, external',
  'unnamed-people':
    'group(s), audience(s), part(y|ies), influencer(s), agenc(y|ies), organisation(s), bod(y|ies), user(s), partner(s), contact(s)',
  organisation:
    'organisation(s), agenc(y|ies), partner(s), partnership(s), business(es), employer(s), compan(y|ies), charit(y|ies), trust(s), council(s), councillor(s), elected members, mp(s), ms(s), gp(s), practice(s), school(s), headteacher(s), media, journalist(s), stakeholder(s), board(s), venue(s), centre(s), universities, association(s)',
  'place-word': 'community, population, borough, county, city, district, town',
  area: 'area, borough, city, county, district, region, town',
  staff: 'staff, colleague(s), internal, employee(s), workforce',
  'small-place':
    'lane, street, road, avenue, close, estate, ward(s), village, flats, houses, homes, care, hall(s), night(s), parish, neighbourhood, private, rented, renting, poverty, debt',
};

/** Sorts that a word's ending tells. */
export const endings = {
  ing: { ends: 'ing', but: 'spring, evening, morning, polling, planning, opening, closing' },
  ly: { ends: 'ly', but: 'only, early, family, supply, apply, reply, july' },
  plural: {
    ends: 's',
    but: 'this, is, us, its, was, as, bus, access, process, less, illness, wellness, awareness',
  },
};
