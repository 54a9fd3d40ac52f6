import type { PartName } from '../parts.ts';
import type { FigureWords } from '../short-label.ts';
import type { en } from './en.ts';
import type { PartWords, Phrase } from './phrase.ts';

/** The texts of documents, by what they are for. */
export type TextKey = keyof typeof en.texts;

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
  /** The parts of the plan: their titles, and the headings that announce them. */
  readonly parts: Readonly<Partial<Record<PartName, PartWords>>>;
  /** The format's own words (statuses, levels, kinds …) where they stand alone. */
  readonly choices: Readonly<Record<string, string>>;
  /** The headings of templates, by their English ones. */
  readonly sections: Readonly<Record<string, string>>;
  /** Languages by their codes. */
  readonly languages: Readonly<Record<string, string>>;
  /** By which an objective's statement is made short. */
  readonly figures: FigureWords;
  /** The last two of several things; `beforeVowel` where the last begins with one. */
  readonly and: { readonly usual: string; readonly beforeVowel?: string };
}
