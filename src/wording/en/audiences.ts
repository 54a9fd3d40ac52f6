import type { Language } from '../language.ts';

/** Who an audience is, and how it is known. */
export const audiences: Language['rules'] = {
  // Everyone, with no more said than where they live; a place in brackets or behind it is left out before.
  everybody: `
    ^ the? ( members of the )? ( general|wider|broader )? public ( at large | in general )? $
      + General public
      + Members of the public
      - Public health teams
    ^ the? everyone|everybody|anyone|anybody|all $
      + Everyone
      - Everyone with a garden
    ^ all of? ( the|our|local )* <crowd> ( ( ,|and|& )+ all? <crowd> )* $
      + All local residents and staff
      - All residents of care homes
    ^ ( the|our|all|various|different|relevant|other|key|wider|local )* stakeholder(s) ( group(s) )? $
      + Key stakeholder groups
      - Stakeholders in farming
    ^ the? whole|entire|wider|local <place-word> $
      + The wider community
      - The farming community
    ^ the? community $
      + The community
      - Community nurses
    ^ people $
      + People
      - People with diabetes
    ^ the|local|our? residents ( in general )? $
      + Our residents
      - Residents without a car
    ^ ( the|our|local )+ people|citizens|communities $
      + Local people
      - Local people with a garden
    ^ ( the|our|local|council )* taxpayers|citizens $
      + Taxpayers
      - Taxpayers who pay by cheque
    ^ all of? ...8 and|& <crowd> $
      + All patients, carers and residents
      - All patients and their carers
    ^ ...8 and|& the? ( general|wider|broader )? public $
      + Parents, pupils and the wider public
      - Public health and social care
    ^ as wide|broad|large|many an? audience|people as possible $
      + As wide an audience as possible
      - As many carers as possible
    ^ anyone|everyone|everybody|people|those who live(s)|work(s) ( ,? or|and live(s)|work(s)|study|studies|visit(s) )* $
      + Everyone who lives or works
      - People who drive`,

  // A word for those whom nobody has named yet.
  'nobody-in-particular': `
    <unheard> ( ,|and|or|& <unheard>|engaged )* ..2 <any-group> $
      + Hard to reach groups
      + residents who are part of under reached/engaged cohorts
      - Hard to reach groups such as Gypsies and Travellers
      - Under-represented groups in engineering
    ^ the? <ranking-word> ( <ranking-word>|<group-word> )* <unnamed-people> $
      + Key user groups
      + Other public agencies
      + Secondary audience
      - Community groups
      - Key workers
    ^ internal|external ( audience(s)|stakeholder(s)|public(s)|partner(s)|and|&|or|internal|external )* $
      + Internal
      + External stakeholders
      - Internal auditors`,

  // The place that all of them live in.
  'own-place': `
    in|of|across|throughout|within ( the|our )? <area> $
      + Residents in the borough
      - Carers at home
    in|of|across|throughout|within ( the|our )? whole area|borough|city|county $
      + Residents across the whole county
      - The whole county
    in|of|across|throughout|within the? <capital> ( <capital> )? $
      + Residents of Northvale
      - Residents of flats`,

  // “Residents of Mill Lane” are a group.
  'part-of-a-place': `
    <small-place>
      + Residents of Mill Lane
      - Residents of Northvale`,

  // Bodies and people in office, who are online at their work.
  organisations: `
    <organisation>
      + Local businesses
      + GP practices in the north
      - People who own a shop
    community|voluntary|faith|residents'|campaign group(s)
      + Community groups
      - Older age groups
    ^ ( council|borough|all|our )* members $
      + Members
      - Members of a gym`,

  'insight-source': `
    told us
      + Carers told us that it is hard
      - It is hard
    according to
      + According to the GP
      - The GP
    survey(s)|panel|research|census|study|studies|interviews|feedback|complaints|report(s)|data|statistics|polling|jsna|ons|ofcom
      + Known from the census
      - Known to all
    focus group(s)
      + Two focus groups said so
      - Two groups said so`,

  // Who is written to as an employee.
  staff: `
    <staff>
      + All-staff email
      - Email`,

  'calls-out': `
    outbound|cold call(s)
      + Outbound calls
      - Calls
    telephone survey|canvass
      + Telephone survey
      - Telephone`,
};
