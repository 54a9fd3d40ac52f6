import type { YamlLine } from '../scan/lines.ts';
import { indentEnd, type Slip, type Stop } from './slip.ts';

/** A tab in the indentation of the line where reading stopped, or of its neighbours. */
export function tab({ lines, at, line, before }: Stop): Slip | undefined {
  const behindHyphen = tabBehindHyphen(line);
  if (behindHyphen) return behindHyphen;
  const index = [at, at + 1, at - 1].find((other) => lines[other] && isIndentedByTab(lines[other]));
  if (index === undefined) return undefined;
  const tabbed = lines[index]!;
  const above =
    index === at ? before.at(-1) : lines.slice(0, index).findLast(({ text }) => text.trim() !== '');
  const range = { start: tabbed.start, end: indentEnd(tabbed) };
  const edits = [{ range, newText: ' '.repeat(columnBelow(above, tabbed)) }];
  return { cause: 'tab', range, edits, offer: true };
}

function isIndentedByTab({ text }: YamlLine): boolean {
  return /^[ ]*\t/.test(text) && text.trim() !== '';
}

/** Where a line belongs below another: further in where that one opens a list or map, beside it where not. */
function columnBelow(above: YamlLine | undefined, line: YamlLine): number {
  if (!above) return 0;
  const opens = above.key !== undefined && above.value.start === above.value.end;
  if (opens) return above.content + 2;
  return line.isItem ? above.indent : above.content;
}

/** `-<tab>name: Carers`: a list's item may hold keys only behind spaces. */
function tabBehindHyphen({ text, start, indent, content }: YamlLine): Slip | undefined {
  const spaces = /-([ \t]*\t[ \t]*)$/.exec(text.slice(indent, content))?.[1];
  if (spaces === undefined) return undefined;
  const range = { start: start + content - spaces.length, end: start + content };
  return { cause: 'tab', range, edits: [{ range, newText: ' ' }], offer: true };
}
