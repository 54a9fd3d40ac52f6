import { valueWords } from '../document/markdown/value-content.ts';

/** The words of a value of a plan in one line, without its Markdown and what a terminal would obey. */
export function onOneLine(text: string): string {
  return valueWords(text)
    .join(' ')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
