import { cy } from './cy.ts';
import { en } from './en.ts';
import type { Language } from './language.ts';

/** The languages that documents can be written in. The first is the one that has everything. */
export const languages: readonly [Language, ...Language[]] = [en, cy];

/**
 * The language of ours for a document.
 * @param tag the document's language, BCP 47
 * @returns English where we do not have it
 */
export function languageFor(tag: string): Language {
  const primary = primaryTag(tag);
  return languages.find((language) => primaryTag(language.tag) === primary) ?? languages[0];
}

/** `en` of `en-GB`. */
export function primaryTag(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0]!;
}
