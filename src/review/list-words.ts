import type { ChannelDirectory } from '../channels/directory.ts';
import { namedChannel } from '../channels/serving.ts';
import type { DocumentWords } from '../document/words/words.ts';
import { looseKey } from '../text/text.ts';

/** What may stand between the names of a list, what hardly any name has in it first. */
export function listSeparators(words: DocumentWords): readonly [RegExp, RegExp, RegExp] {
  const and = ['x', 'a'].map((last) => words.list(['\u0000', last]).slice(1, -1).trim());
  const inWords = `(?<=\\s)(?:${and.join('|')}|&)(?=\\s)`;
  return [/\n/, /[\n;,]/, new RegExp(`[\\n;,]|${inWords}`, 'u')];
}

/** What tells how things are named: in the document's language, and channels by any of their names. */
export interface Naming {
  readonly words: DocumentWords;
  readonly channels: ChannelDirectory;
}

/** Whether two lists name the same, whatever stands between the names, and by whichever of its names a channel is called. */
export function namesTheSame(a: readonly string[], b: readonly string[], naming: Naming): boolean {
  return namesKey(a, naming) === namesKey(b, naming);
}

/** What lists that name the same have in common. */
export function namesKey(list: readonly string[], { words, channels }: Naming): string {
  const [, , separator] = listSeparators(words);
  const names = list.flatMap((paragraph) => {
    const by = channels.lookUp(paragraph)?.by;
    // A name that is known may have marks within it; that of a sort may be several.
    return by !== undefined && by !== 'sort' ? [paragraph] : paragraph.split(separator);
  });
  return looseKey(names.map((name) => namedChannel(channels, name).name).join(' '));
}
