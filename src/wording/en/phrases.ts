/** Words that are together of a sort. The notation is told in `../notation.ts`. */
export const phrases: Readonly<Record<string, string>> = {
  label: `
    <numeral> <close>|.
      + 1. Produce a leaflet
      - Produce 1,000 leaflets
    <open> <numeral> <close>
      + (2) Produce a leaflet
      - Produce (some) leaflets
    a|b|c|d|e|f|g|h <close>|.
      + b) Promote the centre
      - Promote a centre
    <capital> ..3 :
      + Awareness: publish 40 posts
      - publish posts: many of them`,

  // What a statement may begin with before its verb.
  opening: `
    to
      + To promote healthy eating
      - Healthy eating
    we will
      + We will hold six events
      - We hold six events
    we'll
      + We’ll hold six events
      - We hold six events`,

  // What follows is over: people are told what came of it.
  'outcome-of': `
    outcome|result(s)|end|findings of the|a|our
      + the results of the consultation
      - results by May`,

  number: `
    <number-word>
      + Half of them
      - Some of them`,

  date: `
    <day-of-month> ( ,|–|and|to <day-of-month> )* of? <month>
      + on 4, 11 and 18 July
      + 1st of May
      - in July
    <month> <day-of-month>
      + March 31
      - March 2027
    by|until|till|on|before|after|since|day ,? <slashed>
      + from now until 11/7
      - cut burglaries by a third
    <day-of-month> of? <month>
      + on 6 May
      - in 6 homes`,

  clock: `
    <number> am|pm
      + 9 am
      - 9 people`,

  moment: `
    <dated>|<quarter>|<date>|<clock>|<slashed>|<fraction>
      + in March
      - in the end`,

  'time-name': `
    <month>|<season>|<year>
      + in March
      - in the end`,

  // When an old figure was so.
  'old-figure': `
    from <amount> ...3 in|<open> ..1 <year> <close>? to
      + Increase the share from 52% in 2024 to 60%
      + from 52% (March 2024) to 60%
      - from 52% to 60% in 2024`,

  // What a measure counts where only the work itself is counted.
  'output-count': `
    ( <media-word> )* <exposure>
      + Social media reach
      - Reports
    ( <media-word> )* <thing-sent> ( that? we )? <sent>
      + Leaflets delivered
      - Leaflets read
    <reached-people> <reached>
      + Contacts reached
      + Number of people reached
      - People helped
    contact(s) made
      + Contacts made
      - Decisions made
    media|press monitoring
      + Media monitoring
      - Monitoring`,

  // A figure, and no word that only stands for one.
  amount: `
    <small-number>|<numeral>|<sum>|<measured>|<slashed>|<fraction>
      + from 9 to £10
      - every home by May 2027`,

  digits: `
    <numeral>|<sum>|<measured>|<slashed>|<year>|<past-year>|<date>
      + in 2026
      - ten homes`,

  duration: `
    in|over|for|during|throughout the ( first|next|last|final|coming )? <number> <time-unit>
      + in the four weeks from 6 October
      - in four places
    in|over|for|during|throughout first|next|coming <number> <time-unit>
      + over next six weeks
      - over six hills
    <small-number>|<whole-number> week(s)|month(s)|year(s) on|later
      + 1 in 3 drivers stick to 20mph six months on
      - six people on a bus`,

  // Digits and number words that name something rather than count it.
  named: `
    call(s)|calling|ring|dial|phone|use|using|to|nhs|on|or|via|than <service-number> !%|per
      + People call 111 first
      - 111 people call
    <service-number> online|service|call(s)|first
      + NHS 111 online
      - 111 people
    age|aged|ages over|under? <number> month(s)|year(s)? ( –|to|and <number> month(s)|year(s)? | and|or over|under|above|below|older|younger )?
      + children aged 6 months to 23 months
      + people aged 65 and over
      - 65 people
    children|babies|infants|toddlers|boys|girls <number> ( –|to <number> )? month(s)|year(s)?
      + vaccinate children 6 – 23 months
      - 23 children
    wave(s)|round(s) <number>
      + at wave 3
      - 3 waves
    over|under <ages>
      + drivers over 65s
      - over 65 drivers
    <ages>
      + for 18–24s
      - for 24
    awareness|understanding|knowledge of the|our|these <number> ~<percent> !%|percent|per
      + Raise awareness of the three entry routes
      - three entry routes
      - awareness of the 20% discount
    people|residents|women|men|drivers|riders|adults|children|those|anyone|everyone|donors|patients|tenants|students ( who are )? over|under ( the age of )? <number>
      + people over 70
      - over 70 people
    <numeral> ( –|to <numeral> )? year old(s)
      + 16 to 24 year olds
      - in 16 to 24 years
    <numeral> ( –|to <numeral> )? year-old(s)
      + 16 year-olds
      - 16 years
    covid 19
      + Covid 19 boosters
      - 19 boosters
    year(s)|level|tier|phase|stage|band|grade|ward|zone|room|type|step <number>
      + Year 9 pupils
      - 9 pupils this year
    <measured> zone(s)|limit(s)|area(s)|street(s)|scheme
      + the new 20mph limits
      - slow to 20mph
    third|quarter|half sector|party|parties|term
      + after half term
      - half of them
    third-party|third-sector|half-term|quarter-term
      + third-party sites
      - a third
    one stop|to|off|council|team
      + one council
      - one person
    one-stop|one-to-one|one-off|one-council|one-team
      + a one-off cost
      - one person
    one|two|three|four way(s)|stage|tier|step
      + a two way street
      - two streets
    one-way|two-way|three-way|four-way|two-stage|three-stage|two-tier|two-step
      + two-way conversations
      - two conversations
    all round|weather|age(s)
      + all weather pitch
      - all pitches
    one of
      + one of them
      - one in ten
    each|every other|day|week|month|year|time
      + every day
      - every home
    at all
      + not at all
      - for all
    all the time|year
      + all the time
      - all the homes`,

  uncounted: `
    <named>|<duration>|<date>|<year>|<past-year>|<code>|<length-of-time>|<clock>|<quarter>
      + by 6 May 2027
      - six homes`,
};
