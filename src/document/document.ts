import type { Block, Contents, NumberedList, Paragraph } from './model.ts';
import type { DocumentWords } from './words/words.ts';

/** A whole document. */
export interface Document {
  readonly properties: Properties;
  /** What those who write it out say themselves: contents, page numbers. */
  readonly words: DocumentWords;
  /** The title, with what is to be known first. */
  readonly title: readonly Block[];
  /** The contents list; undefined where there is to be none. */
  readonly contents: Contents | undefined;
  /** All that follows them. */
  readonly blocks: readonly Block[];
  readonly lists: readonly NumberedList[];
  /** The text of the notes, the first being number 1. */
  readonly notes: readonly (readonly Paragraph[])[];
}

/** What the file says about itself, and its pages at top and bottom. */
export interface Properties {
  readonly title: string;
  /** What the text calls itself, where that is something else; else what the document is. */
  readonly subtitle: string;
  readonly subject: string;
  readonly author: string;
  readonly organisation: string;
  readonly keywords: readonly string[];
  /** How far the plan is, in a word: "DRAFT", "Approved". Empty where not stated. */
  readonly status: string;
  /** The same for readers: "DRAFT, not yet approved". */
  readonly statusInFull: string;
  readonly version: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** `YYYY-MM-DD`; undefined where the file is to hold no day. */
  readonly created: string | undefined;
}
