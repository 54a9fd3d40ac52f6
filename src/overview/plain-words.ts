import { valueWords } from '../document/markdown/value-content.ts';

/** The words of a value of a plan in one line, without its Markdown. */
export function onOneLine(text: string): string {
  return valueWords(text).join(' ').replaceAll(/\s+/g, ' ').trim();
}
