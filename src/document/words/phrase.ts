/** A text in which `{0}`, `{1}` … are filled in; where the count at `{0}` matters, one for each plural of the language. */
export type Phrase =
  | string
  | (Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string });

/** What a language says of a part of the plan. */
export interface PartWords {
  /** The heading that the part gets where the text has none for it. */
  readonly title: string;
  /** Headings that announce this very part, compared in small letters; the best come first. */
  readonly own: readonly RegExp[];
  /** Headings that announce more than this part: under them it gets its own title. */
  readonly shared: readonly RegExp[];
}

/** Words that are written with blanks between them. */
export function wordsOf(text: string): string[] {
  return text.split(' ');
}
