import type { Language } from '../language.ts';

/** What a measure counts. */
export const measures: Language['rules'] = {
  // Only the work itself: outputs, in the Evaluation Cycle.
  'output-measure': `
    ^ ( the? number|volume|amount of | total ( number of )? | how many | ( at least | over|about|around|nearly )? <number>+ )? <output-count> ( ( ,|and|or|& )+ <output-count> )* ( of the|our video(s)|film(s)|post(s)|page(s)|podcast|clip(s) | on|in|across|via|from|by|to|per|each|for|during ..14 | we? <done-by-us> )* $
      + Number of posts
      + 1,200 posts on Facebook
      + Social media reach and impressions
      + How many newsletters we send
      + Leaflets distributed to all households
      + Likes and followers
      + New followers on Facebook
      + Number of people reached by the campaign
      + Media coverage achieved
      + 1,200 contacts reached
      + At least 40 press releases issued
      + 2 million impressions
      - 50 posts filled
      - Number of posts filled
      - Coverage of the vaccine among over-65s
      - Click-through rate from email to booking
      - Followers of the plan who say they would recommend it`,

  // By these words it is what people did or thought all the same.
  'reaction-measure': `
    survey*|who|which|among|asked|recall*|remember*|opinion(s)
      + Views of the proposal in the residents’ survey
      - Views of the video
    views on !youtube|facebook|instagram|tiktok|linkedin|x|the <word>
      + Views on buses
      - Views on YouTube
    views on the !web|page|video|film <word>
      + Views on the new hours
      - Views on the page`,

  'advertising-value': `
    AVE|AVEs
      + AVE of the coverage
      + Coverage (AVEs)
      - Oak Ave
    <space-worth>
      + Advertising value equivalent
      + Ad-value equivalent
      - Value for money
    equivalent advertising|ad|media value|cost|spend
      + Equivalent advertising spend
      - Equivalent spend
    value of the|our? ( press|media )* coverage as|in advert*
      + Value of the coverage in advertising
      - Value of the coverage`,
};
