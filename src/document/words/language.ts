import type { PartName } from '../parts.ts';
import type { en } from './en.ts';

/** The texts of documents, by what they are for. */
export type TextKey = keyof typeof en.texts;

/** A text in which `{0}`, `{1}` … are filled in; where the count at `{0}` matters, one for each plural of the language. */
export type Phrase =
  | string
  | (Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string });

/** Headings by which a plan's own text announces a part of the frontmatter, compared in small letters. */
export interface Headings {
  /** Those that announce this very part; the best come first. */
  readonly own: readonly RegExp[];
  /** Those that announce more than this part: under them it gets its own title. */
  readonly shared: readonly RegExp[];
}

/**
 * What documents say in a language. English has everything; what another language lacks is said in English, and
 * tagged as such.
 */
export interface Language {
  /** BCP 47 tag. */
  readonly tag: string;
  /** Its code in Office's number formats, where months are to be named in it whatever the reader's language. */
  readonly officeCode?: string;
  readonly texts: Readonly<Partial<Record<TextKey, Phrase>>>;
  /** The format's own words (statuses, levels, kinds …) where they stand alone. */
  readonly choices: Readonly<Record<string, string>>;
  /** The titles of parts. */
  readonly titles: Readonly<Partial<Record<PartName, string>>>;
  /** The headings of templates, by their English ones. */
  readonly sections: Readonly<Record<string, string>>;
  readonly headings: Readonly<Record<PartName, Headings>>;
  /** Languages by their codes. */
  readonly languages: Readonly<Record<string, string>>;
  /** The last two of several things; `beforeVowel` where the last begins with one. */
  readonly and: { readonly usual: string; readonly beforeVowel?: string };
}
