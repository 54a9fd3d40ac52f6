import { sortsIn } from '../../channels/audiences/recognise.ts';
import { compared, everybody, roles, titles } from '../words/index.ts';

/** On which side of a plan people are: those who do something, or those whom it is for. */
export type Side = 'owner' | 'audience';

/**
 * On which side people are by what they are called: names of persons and of what they do are of those who do
 * something, groups in the plural of those whom it is for.
 * @returns undefined where that may be either
 */
export function sideOf(text: string): Side | undefined {
  if (everybody.has(compared(text))) return 'audience';
  if (hasTitle(text) && isPersonName(text)) return 'owner';
  const isGroup = sortsIn(text).length > 0;
  if (isRole(text)) return isGroup ? undefined : 'owner';
  if (isGroup) return isGroupOfRoles(text) ? undefined : 'audience';
  return isPersonName(text) ? 'owner' : undefined;
}

/** Whether a text is what somebody is called who does something: `Print team`, but not `Leadership team`. */
export const namesRole = (text: string): boolean => isRole(text) && sideOf(text) === 'owner';

/** Whether a text is who does something, and nobody else: `Jane Roe`, `Dr Lena Ortiz and Jo Bloggs`, `Web team`. */
export function namesDoers(text: string): boolean {
  const pieces = text.split(/\s*(?:[,/&+]|\s(?:and|a|ac)\s)\s*/).filter((piece) => piece !== '');
  const areNames = pieces.every((piece) => isPersonName(piece) && piece.includes(' '));
  return pieces.length > 0 && (areNames || pieces.every(namesRole));
}

/** What somebody is called by what they do: `Web team`, `Head of Communications`. */
function isRole(text: string): boolean {
  const [first = ''] = text.split(/\s+(?:of|for)\s+/);
  return roles.has(compared(first).split(' ').at(-1)!);
}

/** Several of those who do something, who may be told something as well: `Watch managers`. */
function isGroupOfRoles(text: string): boolean {
  const last = compared(text).split(' ').at(-1)!;
  return roles.has(last.replace(/s$/, ''));
}

const hasTitle = (text: string) => titles.has(compared(text).split(' ')[0]!);

/** No name of a person has more words. */
const most = 4;

/** A first name, or a first and a last one, perhaps with a title before them. */
function isPersonName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  while (words.length > 1 && titles.has(compared(words[0]!))) words.shift();
  // A word in the plural may be a group as well.
  const isPlural = words.length === 1 && /[^s]s$/.test(words[0]!);
  return (
    words.length <= most && !isPlural && words.every((word) => /^\p{Lu}(?:\.|[\p{L}’'.-]*)$/u.test(word))
  );
}
