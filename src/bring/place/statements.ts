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
