import { Cells } from '../document/cells.ts';
import type { Properties } from '../document/document.ts';
import type { Facts } from '../document/facts.ts';
import { ValueReader } from '../document/markdown/value-content.ts';
import { Notices } from '../document/notices.ts';
import type { TextKey } from '../document/words/language.ts';
import { DocumentWords } from '../document/words/words.ts';
import type { IsoDate } from '../plan/values/dates.ts';
import type { Library, PlacedRegister } from '../portfolio/library.ts';

/** What is said of all plans together says whose they are, and in which language. */
export interface OverviewRequest {
  /** Empty where no register names it. */
  readonly organisation: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly today: IsoDate;
}

/** What the tables of a page about all plans draw on. */
export interface OverviewFacts extends Pick<Facts, 'words' | 'cells' | 'values'> {
  readonly notices: Notices;
}

export function overviewFacts({ language }: Pick<OverviewRequest, 'language'>): OverviewFacts {
  const words = new DocumentWords(language);
  const notices = new Notices();
  const values = new ValueReader(words, notices);
  return { words, notices, values, cells: new Cells(words, values) };
}

/** The register that speaks for the whole organisation: the one that holds for its first plan, else the first there is. */
export function organisationsRegister(library: Library): PlacedRegister | undefined {
  const [first] = [...library.records().keys()].sort();
  return (first === undefined ? undefined : library.registerFor(first)) ?? library.registers()[0];
}

/** Whose plans these are, and in which language is said what they do: as the organisation's register has it. */
export function overviewRequest(library: Library, today: IsoDate): OverviewRequest {
  const register = organisationsRegister(library)?.document.register;
  return { organisation: register?.register.trim() ?? '', language: register?.language ?? 'en-GB', today };
}

/**
 * What a page about all plans says about itself.
 * @param name what it is, and the same with the organisation's name
 * @param days which days it is about, in words
 */
export function overviewProperties(
  { organisation, today }: OverviewRequest,
  words: DocumentWords,
  name: { readonly alone: TextKey; readonly of: TextKey; readonly keyword: TextKey },
  days: string,
): Properties {
  return {
    title: `${words.text(name.alone)}, ${days}`,
    subtitle: words.text(name.alone),
    subject: organisation ? words.text(name.of, organisation) : words.text(name.alone),
    author: organisation || words.text('notStated'),
    organisation,
    keywords: [
      words.text(name.keyword),
      words.text('keywordCommunications'),
      ...(organisation ? [organisation] : []),
    ],
    status: '',
    statusInFull: '',
    version: '',
    language: words.documentLanguage,
    created: today,
  };
}
