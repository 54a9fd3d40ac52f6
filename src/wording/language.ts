/** What a language brings: word lists and rules, as data. */

/** What the checks ask of a statement. Each is a set of rules, any one of which answers yes. */
export type Question =
  | 'figure'
  | 'unit'
  | 'deadline'
  | 'baseline'
  | 'baseline-sought'
  | 'against-before'
  | 'change'
  | 'output'
  | 'release'
  | 'aim-in-figures'
  | 'effect'
  | 'vague'
  | 'vague-beginning'
  | 'means'
  | 'state'
  | 'comparison'
  | 'output-measure'
  | 'reaction-measure'
  | 'advertising-value'
  | 'everybody'
  | 'nobody-in-particular'
  | 'own-place'
  | 'part-of-a-place'
  | 'organisations'
  | 'insight-source'
  | 'staff'
  | 'calls-out'
  | 'message-asks-nothing'
  | 'objective-asks-nothing'
  | 'may-ask'
  | 'asks-for-views'
  | 'asks-for-dialogue'
  | 'recruits'
  | 'consultation'
  | 'consultation-title'
  | 'consulting'
  | 'opening'
  | 'closing'
  | 'feedback'
  | 'after-the-campaign'
  | 'before-the-campaign'
  | 'video'
  | 'channels-as-strategy'
  | 'strategy-heading'
  | 'social-apart'
  | 'social-heading'
  | 'channel-heading'
  | 'other-kind-heading';

export interface Language {
  /** BCP 47: `en`, `cy`. */
  readonly id: string;
  /** Word lists by sort, in the notation of `notation.ts`. */
  readonly words: Readonly<Record<string, string>>;
  /** Sorts that a word's ending tells: each an ending, and the words that end so and are none. */
  readonly endings: Readonly<Record<string, { readonly ends: string; readonly but: string }>>;
  /** Rules by the sort that the words they fit are together: “6 May” is a date. */
  readonly phrases: Readonly<Record<string, string>>;
  /** Rules by the question that they answer. */
  readonly rules: Readonly<Partial<Record<Question, string>>>;
}
