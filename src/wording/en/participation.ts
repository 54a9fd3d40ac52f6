import type { Language } from '../language.ts';

/** What an objective, or a title, asks of people besides to hear. */
export const participation: Language['rules'] = {
  // What the organisation does, or a consultation by name. What others do is something else: patients consult a
  // pharmacist, collisions involve cyclists.
  'asks-for-views': `
    ( ^ | <mark>|to|will|we|and|<ly> ) consult|consulting !a|an|their|your|with
      + Consult residents on the library hours
      + We will consult residents
      - Patients consult a pharmacist first
      - Consult your pharmacist
    ( ^ | <mark>|to|will|we|and|<ly> ) consult|consulting with !a|an
      + Consult with tenants
      - Consult with a pharmacist
    ( ^ | <mark>|to|will|we|and|<ly> ) listen|listening to
      + We will listen to carers
      - People listen to the radio
    ( ^ | <mark>|to|will|we|and|<ly> ) hear|hearing from
      + Hear from 1,500 library users
      - Parents hear from the school
    ( ^ | <mark>|to|will|we|and|<ly> ) involve|involving
      + Involve tenants in the choice
      - Collisions that involve cyclists fall
    ( ^ | <mark>|to|will|we|and|<ly> ) gather|gathering|seek|seeking the? views
      + Gather views from 400 patients
      - Seek help
    ( ^ | <mark>|to|will|we|and|<ly> ) invite|inviting|seek|seeking|solicit|soliciting|collect|collecting|gather|gathering|get|getting|obtain|obtaining|receive|receiving ..3 views|opinions|comments|feedback on|about|from
      + Invite residents’ comments on the draft
      - Receive 40 comments
    co-design*|codesign*|co-produc*|coproduc*
      + Co-design the service with patients
      - Design the service
    ~<outcome-of> public|statutory|formal|staff|budget|stakeholder|community|planning consultation
      + 400 answers to the public consultation
      - 60% know the outcome of the public consultation
    ~<outcome-of> local plan consultation
      + The local plan consultation reaches every ward
      - The results of the local plan consultation are known
    ~<outcome-of> consultation on|about|response(s)|reply|replies
      + 1,000 consultation responses by May
      - 60% know the results of the consultation on the park
    ~<outcome-of> consultation with !a|an
      + Consultation with tenants
      - Consultation with a doctor
    consultees
      + Half of the consultees answer
      - Half of the visitors answer
    comment(s)|commenting|respond(s)|responding|reply|replies|replying on|to ..4 proposal(s)|option(s)|draft|consultation
      + 400 residents comment on the service options
      - 400 residents reply to the letter
    have their|your|a say
      + Tenants have their say on repairs
      - Tenants say so
    tell|give us what they think
      + 500 users tell us what they think
      - Users tell us the time
    tell|give us their view(s)|opinion(s)
      + 500 users give us their views
      - Users give us their names`,

  // More than answers.
  'asks-for-dialogue': `
    co-design*|codesign*|co-produc*|coproduc*|involve*|collaborat*|empower*
      + Involve tenants in the choice
      + Co-produce the plan with carers
      - Consult tenants on the choice`,

  // That somebody comes to work here who does not yet.
  recruits: `
    ^ <opening>? recruit|recruiting|hire|hiring|appoint|appointing
      + Recruit 12 social workers by May 2027
      - Recruitment costs fall
    are|is|been|were recruited|hired|appointed
      + 40 porters are recruited by May 2027
      - Porters recruited by agencies stay longer
    join|joins|joining|joined ( us | the|our trust|council|service|force|constabulary|brigade|university|hospital|workforce|profession|bank )
      + 150 nurses join the trust
      - 150 nurses join the webinar
    apply|applies|applying|applied ( as | to join )
      + 40 people apply as on-call firefighters
      - 40 teachers apply the new policy
    apply|applies|applying|applied for ..4 post(s)|job(s)|role(s)|vacanc(y|ies)|position(s)
      + 30 student nurses apply for a first post
      - 30 porters apply for a parking permit`,
};
