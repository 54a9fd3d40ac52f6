import type { Language } from '../language.ts';

/** What an activity or a sentence of the plan is about. */
export const work: Language['rules'] = {
  consultation: `
    consult*
      + Consultation on library hours
      - Library hours
    comment(s)|view(s)|feedback|opinion(s)|respond(s)|response(s) on|about|to ..4 proposal(s)|option(s)|draft
      + Residents comment on the service options
      - Comments on Facebook
    have their|your|a say
      + Tenants have their say on repairs
      - Tenants say so`,

  // What a plan for a consultation is called.
  'consultation-title': `
    ^ ...!video|gp|online|phone|telephone|patient|clinical|pharmacy|response(s)|outcome(s)|result(s)|after consultation <year>? $
      + Police and Crime Plan consultation
      + Library hours consultation 2027
      - Outcome of the consultation
      - Video consultation
    ^ consultation on|about
      + Consultation on library hours
      - Consultation rooms`,

  consulting: `
    consult*|survey*|comment*|view(s)|questionnaire(s)|engagement(s)
      + Survey of users
      - Notice to users
    have your say
      + Have your say
      - Say no
    open for
      + Open for answers
      - Open day`,

  opening: `
    open*|launch*|start(s)|begin(s)
      + Survey opens
      - Survey
    go|goes|going|went live
      + Survey goes live
      - Live survey`,

  closing: `
    clos*|end(s)|deadline
      + Survey closes
      - Survey
    last day
      + Last day of the survey
      - Day of the survey`,

  feedback: `
    feed(s)|feeding back
      + Feed back what was said
      - Feed the birds
    feedback|result(s)|findings|outcome(s)|decision(s)|decide(s)|responses|summary|answers|replied|report*|thank*
      + The results are published
      - The notice is published
    you said
      + You said, we will do
      - We will do
    we did
      + What we did
      - We will do
    what we|you|people heard|said|told|think|thought
      + What we heard
      - What we do
    what changed|happens-next|happened
      + What changed
      - It changed
    what happens next
      + What happens next
      - Next steps
    what was heard|said|decided
      + What was decided
      - What was
    respond(s)|response to
      + We respond to answers
      - We answer
    close the loop
      + Close the loop with users
      - Close the survey
    took part
      + A letter to all who took part
      - A letter to all`,

  'after-the-campaign': `
    evaluat*|report*|results|responses|findings|decision(s)|analys(is|e)|lesson(s)|learning|debrief|review|thank(s)|thank-you|outcome|assess*
      + Evaluation report
      - Posters up
    wash-up|washup
      + Wash-up meeting
      - Meeting
    wash up
      + Wash up with partners
      - Wash hands
    feed(s)|feeding back
      + Feed back to users
      - Feed the birds
    feedback
      + Feedback to users
      - Notice to users
    you said
      + You said, we did
      - We did
    what we|you|people heard|said|told
      + What we heard
      - What we do
    follow-up|recall|exit|tracking survey
      + Recall survey
      - Survey`,

  'before-the-campaign': `
    approv*|signoff|prepar*|design*|draft*|proof(s)|printed|printing|printer(s)|artwork|book(ed)|booking|commission*|procure*|kickoff|planning
      + Design of the leaflet
      - Leaflet out
    sign|signed|signs off
      + Mayor signs off
      - Road signs
    sign-off|kick-off
      + Sign-off by the mayor
      - Road signs
    kick off
      + Kick off with partners
      - Day off`,

  // A video that is made or shown, not one that people talk by, watch in company or put on their door.
  video: `
    ~body-worn|the <moving-picture> !call(s)|conferenc*|meeting(s)|link(s)|consultation(s)|appointment(s)|doorbell(s)|game(s)|policy|evidence|night(s)|festival(s)|club(s)|crew(s)|screening(s)|star(s)|no|a|an|the|our|at|<place-begun>
      + Video about the new bins
      - Video calls with tenants
      - Film night`,

  // At the catchword alone nobody learns how the campaign will work.
  'channels-as-strategy': `
    multichannel|multi-channel|omnichannel|omni-channel|crosschannel|cross-channel ( communication(s)? approach|campaign|strategy | approach|campaign|strategy )?
      + We take a multichannel approach
      - We take a new approach
    multi|omni|cross channel
      + A multi channel campaign
      - A new campaign
    ( wide|broad|integrated )* range|variety|mix of ...5 channels ( communication(s)? approach|campaign|strategy | approach|campaign|strategy )?
      + A wide range of print and online channels
      - A range of leaflets
    all of? ( the|our )? available? channels ( communication(s)? approach|campaign|strategy | approach|campaign|strategy )?
      + We use all available channels
      - We use the channels`,
};
