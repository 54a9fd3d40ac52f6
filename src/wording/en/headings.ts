import type { Language } from '../language.ts';

/** What a heading of the plan announces. */
export const headings: Language['rules'] = {
  'strategy-heading': `
    strategy|idea(s)|approach
      + Our strategy
      - Channels`,
  'social-apart': `
    <social-media> ( content|channel(s)|communication(s)|comms )? strategy|plan|approach|campaign|section|objective(s)|goal(s)|aim(s)
      + Social media strategy
      + Social-media goals
      - Social media
    ^ our|the? social strategy|approach $
      + Our social strategy
      - Our social care strategy
    strategy|plan|approach for|on|to <social-media>
      + Strategy for social media
      - Strategy for social care`,
  'social-heading': `
    ^ <social-media> $
      + Social media
      - Social media posts`,
  'channel-heading': `
    channel(s)|tactics|implementation|media|activity|activities
      + Channels
      - Aims`,
  'other-kind-heading': `
    ^ press|print|radio|email|website|digital|event(s)|face-to-face|advertising|letters
      + Press and radio
      - Aims
    ^ media relations
      + Media relations
      - Media
    ^ direct mail
      + Direct mail
      - Direct
    ^ face to face
      + Face to face
      - Face`,
};
