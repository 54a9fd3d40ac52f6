import type { DocumentWords } from '../document/words/words.ts';
import { looseKey } from '../text/text.ts';

/** What may stand between the names of a list, what hardly any name has in it first. */
export function listSeparators(words: DocumentWords): readonly [RegExp, RegExp, RegExp] {
  const and = ['x', 'a'].map((last) => words.list(['\u0000', last]).slice(1, -1).trim());
  const inWords = `(?<=\\s)(?:${and.join('|')}|&)(?=\\s)`;
  return [/\n/, /[\n;,]/, new RegExp(`[\\n;,]|${inWords}`, 'u')];
}

/** Whether two lists name the same, whatever stands between the names. */
export function namesTheSame(a: readonly string[], b: readonly string[], words: DocumentWords): boolean {
  const [, , separator] = listSeparators(words);
  const key = (list: readonly string[]) => looseKey(list.join('\n').split(separator).join(' '));
  return key(a) === key(b);
}
