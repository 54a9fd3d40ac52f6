import type { TextKey } from '../document/words/language.ts';
import type { DocumentWords } from '../document/words/words.ts';
import type { PlansMix } from '../portfolio/mix.ts';
import type { UnreadPlan } from '../portfolio/record.ts';
import type { RegisterNote } from '../portfolio/register-notes.ts';
import { namesInWords } from './minding.ts';

/** What a page about all plans says of itself before what it shows: each with a label. */
export interface SummaryLine {
  readonly label: TextKey;
  readonly texts: readonly string[];
}

/** What is to be known of the registers before anybody relies on what is said by them. */
export function registerLine(notes: readonly RegisterNote[], words: DocumentWords): SummaryLine {
  return { label: 'channelRegister', texts: notes.map((note) => registerInWords(note, words)) };
}

/** The plans of which something is missing. */
export function unreadLine(plans: readonly UnreadPlan[]): SummaryLine {
  return { label: 'notReadInFull', texts: plans.map(({ plan }) => plan) };
}

/** Both of a mix. */
export function readingNotes(
  { registers, unread }: Pick<PlansMix, 'registers' | 'unread'>,
  words: DocumentWords,
): SummaryLine[] {
  return [registerLine(registers, words), unreadLine(unread)].filter(({ texts }) => texts.length > 0);
}

function registerInWords(note: RegisterNote, words: DocumentWords): string {
  if (note.kind === 'unread')
    return words.text(
      note.reading === 'in part' ? 'registerReadInPart' : 'registerUnreadable',
      note.register,
    );
  const others = namesInWords(note.others, words);
  return note.counts === undefined
    ? words.text('registerUndecided', others)
    : words.text('registerCounts', note.counts, others);
}
