import { leadingChange, outputVerb } from '../../wording/promises.ts';

/** No objective is longer, in UTF-16 code units. */
const longest = 320;

/** Whether a paragraph under “Objectives” states one, rather than saying something about them. */
export function isStatement(text: string): boolean {
  const isOneSentence = !/[.!?]\s+\p{Lu}/u.test(text);
  if (text.length > longest || !isOneSentence || /:$/.test(text)) return false;
  if (/^[Tt]o\s+\p{Ll}/u.test(text) || /^\d[\d.,]*\s?%/.test(text)) return true;
  const verb = leadingChange(text) ?? outputVerb(text);
  return verb !== undefined && text.toLowerCase().startsWith(verb.toLowerCase());
}

/** Whether a text says what is to have changed by a figure: `Visits rise from 2,100 to 3,000 a month`. */
export function tellsChange(text: string): boolean {
  return text.length <= longest && /\d/.test(text) && text.split(/\s+/).length >= fewestWords;
}

/** Fewer words are a date, a figure or a name. */
const fewestWords = 5;
