import type { Language } from '../language.ts';

/** Whether a text asks people to do something. What may ask anything is taken to do so: only what surely does not is told. */
export const actions: Language['rules'] = {
  // A sentence that tells something, and nothing in it that could ask.
  'message-asks-nothing': `
    ^ <telling-word> ...!<asking-word>|,|:|–|&|<open> $
      + More than a spare room
      + The jab is free
      + Every minute counts.
      - Get your jab today
      - The jab is free. Book yours now
      - The money is yours, so say how it is spent
      - Your child needs two jabs
      - Our vans go out when you call`,

  'objective-asks-nothing': `
    ^ ...!<asking-word>|,|:|; know(s)|understand(s)|recall(s)|recogni(se|ses|ze|zes)|trust(s)|agree(s) ...!<asking-word>|how|where|when|,|:|; $
      + 90% of parents know the signs of sepsis by March 2027
      - 90% of parents know the signs and call 999
      - Staff know where to send students
    ^ ...!<asking-word>|,|:|; are|is|feel(s) aware|informed|confident|proud|safe|safer ...!<asking-word>|how|where|when|,|:|; $
      + Residents feel safer in the town centre by summer 2027
      - Residents feel safe to report a crime`,

  // In an objective that promises nothing that could be counted, or makes something.
  'may-ask': `
    <asking-word>|how|where|when|:
      + Raise awareness of the need to wash hands
      - Raise awareness of stroke`,
};
