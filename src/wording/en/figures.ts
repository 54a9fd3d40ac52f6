import type { Language } from '../language.ts';

/** What an objective says in figures: how much of what, by when, and from where. */
export const figures: Language['rules'] = {
  figure: `
    <count>
      + 400 complete applications by 31 March 2027
      + Half of new parents book their check
      - Residents recycle more by March 2027
      - Fewer false calls to 999
    ^ no <word>
      + No household misses a collection
      - There is no household that knows`,

  unit: `
    <count> <percent>
      + 5 per cent of them
      - 5 of them
    <count> !by|in|to|from|before|and|or|a|an <word>
      + Reach 500 homes by March 2027
      - Reach 500 by March 2027
      - Stay below 150 a week
    <count-in-words> ( in|of|out|the|our|a )+ <word>
      + Half of our tenants
      - Half by May
    in half
      + Cut littering on the High Street in half
      - in two ways
    <plural> ..3 <rising-verb> from|to|by|below|above
      + Post-16 learners applying rise from 200 to 300
      - Noise falls to 200
    <percent>|<sum>|<measured>|<ordinal>
      + Raise £25,000 by May
      + 60% by May
      - Reach 60 by May
    ^ no <word>
      + No household misses a collection
      - There is no household that knows
    <share-word> of
      + the number of calls
      - a number to call
    top <count>
      + among the top 50
      - over the top
    <scale-word>
      + Staff engagement score rises to 7.2
      - Staff engagement rises to 7.2
    <counted-things>
      + Calls fall to 200
      - Noise falls to 200
    <growing-verb> ..5!of|among|in|with|for|from|to|by <plural> ... from|to|by
      + Increase media mentions of research from 120 to 200
      - Increase awareness of free jabs from 40 to 60`,

  deadline: `
    by|before|until|till !<ing> ...10 <moment>
      + by the end of welcome week
      + 15% apply before polling day
      - Raise bookings by promoting the clinics in good time
    before|until|till ...10 <moment>
      + before closing day
      - long before
    ~than ~as in|during|within|over|from|at|on|for|throughout|through|between|after|of ..3 ( early|late|mid )? <dated> !:
      + Raise £25,000 for charities during 2026/27
      + 1,200 visits throughout the summer
      - A third more apprentices than in 2025
    across the ..2 season|week|month|term|year|campaign|<season>
      + Fewer than 5 complaints across the festival season
      - across the county
    <small-number>|<whole-number> week(s)|month(s)|year(s) on|later
      + 1 in 3 drivers stick to 20mph six months on
      - six months of works
    at wave <number>
      + recall the message at wave 3
      - wave at 3 people
    <named-time>|<month>|<season> <year>
      + World Blood Donor Day 2027
      - 2027 people
    within|in|after the? ( first|next|their )* a|an|<number> ( working|school|calendar )? <time-unit>|<short-time-unit>
      + Resolve 80% of complaints within five working days
      - within five miles
    over the? ( next|coming|first )? a|an|<number> day(s)|week(s)|month(s)|term(s)
      + 200 volunteers sign up over the next six weeks
      - people over 18 years
    on ..3 <capital> day
      + Raise £1m on Giving Day
      - on a rainy day
    over the? ( next|coming|first )? <length-of-time>
      + over the 12-week campaign
      - the 12-week campaign
    during|throughout ..4 <undertaking>
      + hand in 400 knives during the week-long amnesty
      - during the night
    over|for|during|in the duration|life|lifetime|course|run of
      + over the life of the campaign
      - for the life they want
    in|by|during year one|two|three|<numeral>
      + Reach 2,500 sign-ups in year one
      - in year groups
    in|by|during <quarter>
      + Recruit 60 by Q3
      - in a quarter
    to <count> ...4 <open> by? <year> <close>
      + to 60% (2027)
      - to 60% (of all)
    ^ <opening>? keep|hold|maintain ... while
      + Keep complaints below ten a week while the road is shut
      - Keep complaints below ten a week
    ^ <opening>? keep|hold|maintain ... as long as
      + Hold calls below ten as long as the works last
      - Hold calls below ten
    <time-unit>|hour(s) of|after|from|before|into the? <milestone>
      + three months after launch
      - three months of works
    this|next|coming|first|opening|final|current ( full|financial|academic|school|calendar|<word> )? <season>|<time-of-year>
      + are 5 per cent lower this winter
      - this house
    <day-of-month> of? <month>
      + on 6 May
      - in 6 homes
    on|at|from the? day|launch|results-day|opening|go-live
      + At launch, all 62 practices show it
      - the day
    on|at|from the? polling|results day
      + on polling day
      - polling
    on|at|from go live
      + at go live
      - go live
    <quarter> <year>
      + Q3 2027
      - Q3
    <financial-year>|<date>
      + 60 constables, 2026/27
      - 60 constables`,

  baseline: `
    from ( a baseline of | about|around|under|just )? !<date> <amount>
      + Reduce missed appointments from 9% to 6%
      + Raise it from a baseline of 9%
      - from 6 October
      - from 2026
    from ...7 !<date> <amount>|<part-of-a-scale> ...5 to
      + from an average of 11 minutes to 5
      + from the bottom quartile to the top half
      - from the bottom
    <amount> → <amount>
      + Increase followers: 12,000 → 15,000
      - 12,000 followers
    it|that|which|they is|are now? <digits>
      + Lower the average age to 45 (it is 52)
      - they are here
    <numeral> in <year>|<past-year> ,? to
      + 1,300 in 2026, to 500
      - 1,300 in 2026
    on <year>|<past-year> level(s)|figure(s)
      + by half on 2019 levels
      - on 6 May 2019
    baseline|currently|present|existing|today|against|was|were|brought ... <digits>
      + currently 60 a month
      + from its present 8,500
      - 60 a month are present
    last year ... <digits>
      + on last year’s 1,240
      - last year
    compared with|to ... <digits>
      + compared with 21% in 2023
      - compared with others
    up|down on ... <digits>
      + up on 40%
      - up and down
    on <year> ... <amount>
      + on 2023’s 27%
      - on 6 May 2023
    now|stands|stood|sits at|about|around? <digits>
      + it stands at 84%
      + (now 22%)
      - right now
    is at <digits>
      + it is at 84%
      - is at home
    has been at|about|around? <digits>
      + it has been 84%
      - has been at home
    <open>|,|; in? <year> :? <digits>
      + (2025: 640)
      - in 2025 640 came
    <open> <digits> ...8 in|at ... <close>
      + (68% in 2025)
      - 68% (of all)
    <open> ...10!<close> : <digits>
      + (residents’ survey: 52%)
      - the survey: 52%
    <digits> ... currently
      + 40% currently
      - currently unknown
    <digits> ... at present
      + 40% at present
      - at present
    <digits> ... last year
      + 40% last year
      - last year
    <digits> ... last|previous winter|summer|season|campaign|time
      + 40% last winter
      - last winter`,

  // To find out where things stand is an objective without a figure.
  'baseline-sought': `
    establish|set|measure a|the? baseline
      + Establish a baseline for satisfaction
      - the baseline is 40%`,

  // The change itself is the figure.
  'against-before': `
    by ( at least | about )? <digits> <percent>|point(s)|percentage? point(s)? compared|against|on
      + by 5% compared with before
      - by 5% in May
    by ( at least | about )? <digits> <percent>|point(s)|percentage? point(s)? over the? last|previous
      + by at least 10% over last year
      - by 10% over six months`,
};
