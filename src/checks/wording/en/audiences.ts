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
    ^ anyone|everyone|everybody|people|those who live(s)|work(s) ( ,? or|and live(s)|work(s)|study|studies|visit(s) )* $
      + Everyone who lives or works
      - People who drive`,

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
