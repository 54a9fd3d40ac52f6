import type { Language } from '../language.ts';

/** What the verb of an objective promises: a change, something that is made, or nothing that could be counted. */
export const promises: Language['rules'] = {
  change: `
    [ <change-verb> ] !<sum>|money|funds|funding
      + Reduce missed appointments to 6%
      + 1,000 more households compost
      - Raise £25,000 for charities
      - Every cut-price ticket is sold`,

  output: `
    ^ <opening>? [ <making-verb> ] !of ...!that|who|which|whose|so|to|sure|possible|by|after|before|through|from|because <product>
      + Publish 40 posts about the new bin days
      + We will hold six drop-in events
      + Post twice a week on Facebook and answer every comment, with stories on Instagram
      - Post-launch survey shows 70% satisfaction
      - Share of residents who read the magazine rises
      - Make it possible for patients to see their letters online
      - 90% of staff open the newsletter
    ^ <opening>? [ <making-gerund> ] !cost(s) ...!that|who|which|so|by|from|because|<amount> <product>
      + Providing staff with the information they need
      + Developing and distributing news and feature articles
      - Running costs of the magazine fall to £2
      - Delivering 200 more homes
    ^ <opening>? [ <announcing-verb> ] !,|and|who|that|by|us|cost(s)|revenue|<amount> <word>
      + Publicise the new opening hours
      + To remind parents to apply by 15 January 2027
      + Advise citizens of changes to collection days
      - Advertising revenue rises by a tenth
      - Tell us once is used by most
      - Advise 300 carers
    ^ <opening>? [ remind|reminding|notify|notifying ] <amount>
      + Remind 2,000 parents to apply by 15 January 2027
      - 2,000 parents who were reminded apply
    ^ <opening>? [ alert|alerting ] ..5!are|is|by to|of|about
      + Alert drivers to the roadworks
      - Alert drivers stop at the crossing
      - Alert levels are understood by most of them
    ^ <opening>? [ <making-noun> ] of ...!<amount>|that|who|which $
      + Development of a new website
      + Distribution of a leaflet to every home by May 2027
      - Development of skills that employers ask for
      - Delivery of 95% of letters within two days`,

  // With these verbs, whatever it is that is made.
  release: `
    ^ <opening>? [ <releasing-verb> ] a|an|the|our|its|new|regular|daily|weekly|monthly|once|twice|on
      + Launch our new app by May 2027
      + Post daily updates
      - Launch-day attendance reaches 500
    ^ <opening>? [ <releasing-verb> ] !<percent> <small-number>|<numeral> !<percent>
      + Issue 12 alerts by May 2027
      - Issue 95% of permits within five days
      - Issue 95 per cent of permits`,

  // What people do with it is what is promised.
  'aim-in-figures': `
    that|which|who|to ... <count>
      + Launch a night bus that 500 students use
      - Launch a night bus that students use`,

  // What will have changed follows after all.
  effect: `
    ^ ...6 <change-noun>
      + Deliver a 10% rise in reports
      - Deliver a campaign
    so that
      + Send 40,000 letters so that 60% book
      - Send 40,000 letters
    in order to
      + Send letters in order to fill seats
      - Send letters in order
    resulting in
      + Hold events resulting in sales
      - Hold events
    leading to
      + Hold events leading to sales
      - Hold events
    and thereby
      + Hold events and thereby sell
      - Hold events
    ^ <opening>? <making-verb> ... <product> to|that|which <ly>? <effect-verb> ... <count>
      + Launch a campaign that cuts missed appointments from 9% to 6%
      - Launch a campaign to reduce missed appointments`,

  vague: `
    ~who|that|which|people|residents ~<ing> [ raise(s)|raised|increase(s)|increased|build(s)|create(s)|created|improve(s)|improved|maximise(s)|heighten(s)|generate(s) ...6!from|by|to|of|so|that|who|with|among|in <awareness> ]
      + Raise student, staff and community awareness of the service
      - Raise bookings by a fifth
      - people who raise awareness
    ( ^ | <mark>|and|or|to|by|of|for|in|on|at|through|towards|is|are|with|<ly> ) [ raising|increasing|building|creating|improving|maximising|heightening|generating ...6!from|by|to|of|so|that|who|with|among|in <awareness> ]
      + Raising awareness of Pension Credit
      - Volunteers raising awareness feel supported
    ~who|that|which|people|residents [ promote|communicate|highlight|showcase|celebrate ]
      + To promote healthy eating
      - People who promote it
    ~who|that|which|people|residents [ engage with? ]
      + Engage with young people
      - Staff engagement reaches 7.2
    ( ^ | <mark>|and|or|to|by|of|for|in|on|at|through|towards|is|are|with|<ly> ) [ promoting|communicating|highlighting|showcasing|celebrating ]
      + Generating excitement and promoting the new centre
      - Volunteers promoting the clinics feel supported
    ( ^ | <mark>|and|or|to|by|of|for|in|on|at|through|towards|is|are|with|<ly> ) [ engaging with? ]
      + by engaging with schools
      - The community engaging with it
    [ get the message|word out ]
      + Get the message out about bogus callers
      - Parents hear the message
    ~who|that|which|people|residents [ spread|spreading the word|message ]
      + Use social media to spread the word
      - People who spread the word
    ~who|that|which|people|residents [ support the ]
      + Support the roll-out
      - people who support the arts
    ( ^ | <mark>|and|or|to|by|of|for|in|on|at|through|towards|is|are|with|<ly> ) [ supporting the ]
      + Supporting the roll-out
      - Volunteers supporting the roll-out`,

  // Verbs that are vague only as the promise itself.
  'vague-beginning': `
    ^ ( <opening>|help )* [ encourage(s)|encouraging|inform(s)|informing|educate(s)|educating|promotes|engages|communicates|showcases|celebrates|highlights ]
      + Encourage residents to recycle more
      - Two in three drivers who were informed
    ^ ( <opening>|help )* [ generate|generating ( positive|more|good )* ( media|press|news )? coverage ]
      + Generate positive coverage of the scheme
      - Generate 20 tonnes
    ^ ( <opening>|help )* [ ensure|ensuring ] ... [ informed|aware|engaged|understand ]
      + Ensure residents are well informed
      - Ensure 20 new homes
    ^ ( <opening>|help )* [ ensure|ensuring ] ... [ up to date ]
      + Ensure residents are up to date
      - Ensure 20 new homes
    ^ ( <opening>|help )* [ keep|keeping ] ...6!<amount> [ informed|aware|engaged ]
      + Keep residents informed of progress
      - Keep 90% of tenants informed
    ^ ( <opening>|help )* [ keep|keeping ] ...6!<amount> [ up to date ]
      + Keep members up to date
      - Keep 90% of tenants up to date
    ^ ( <opening>|help )* [ make|making ] ...6!<amount>|sure [ aware ]
      + To make residents aware of the scheme
      - Make 500 residents aware of the scheme
    ^ ( <opening>|help )* [ make|making sure ] ... [ informed|aware|engaged|understand ]
      + Make sure that staff are aware
      - Make 20 new homes
    ^ ( <opening>|help )* [ make|making sure ] ... [ up to date ]
      + Make sure that staff are up to date
      - Make 20 new homes`,

  // Where people are, know or feel something, what follows is theirs.
  state: `
    <state-verb>
      + Tenants feel informed
      - Tenants inform us`,

  // What is to be less or more is more than sent out.
  comparison: `
    <comparison>
      + Send less waste to landfill
      - Send waste to landfill`,

  // How it is done, and not what is promised.
  means: `
    by <ly>? <ing>
      + Raise bookings by promoting the clinics
      - Raise bookings by spring`,
};
