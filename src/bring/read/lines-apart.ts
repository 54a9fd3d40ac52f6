import { oneLine } from '../outline.ts';
import { labelled } from '../place/sections.ts';
import { typedMark } from './headings.ts';

/** A line, and how it is written in Markdown. */
interface Line {
  readonly text: string;
  readonly markdown: string;
}

/**
 * The lines of a paragraph that are passages of their own: each is a label with its value, or an entry of a list that
 * somebody has typed.
 * @param markdown the same lines in Markdown
 * @returns undefined for any other, whose lines go on
 */
export function linesApart(text: string, markdown: string): readonly Line[] | undefined {
  const [texts, written] = [text, markdown].map((lines) => lines.split('\n').map(oneLine));
  const lines = texts!.map((line, index) => ({ text: line, markdown: written![index] ?? '' }));
  const filled = lines.filter((line) => line.text !== '');
  if (filled.length < 2 || texts!.length !== written!.length) return undefined;
  const areApart =
    filled.every((line) => labelled(line.text)) || filled.every((line) => typedMark.test(line.text));
  return areApart ? filled : undefined;
}
