import { type Inline, words as plain } from '../../model.ts';

/** Some contents one behind the other. */
export function inARow(contents: readonly (readonly Inline[])[], between: string): Inline[] {
  return contents
    .filter((content) => content.length > 0)
    .flatMap((content, index) => (index === 0 ? content : [...plain(between), ...content]));
}

/** The first of some names, as far as they have room; at least one. */
export function inRoom(names: readonly string[], letters: number): { shown: string[]; rest: string[] } {
  let count = 1;
  while (count < names.length && names.slice(0, count + 1).join(', ').length <= letters) count++;
  return { shown: names.slice(0, count), rest: names.slice(count) };
}
