import { yamlQuoted } from '../quote.ts';
import { valueText } from '../scan/lines.ts';
import { flowEntries } from './entries.ts';
import { quoting, type Slip, type Stop } from './slip.ts';

/** A colon in an unquoted text: `aim: Reach: carers`. */
export function colonInText({ yaml, line }: Stop): Slip | undefined {
  const value = valueText(line);
  if (line.key === undefined || /^["'[{|>]/.test(value) || !/:(?:\s|$)/.test(value)) return undefined;
  return { cause: 'colon-in-text', range: line.value, edits: [quoting(yaml, line.value)], offer: true };
}

/** A colon in a text within curly brackets: `{activity: Name the trust: a vote, owner: Sam}`. */
export function colonInBrackets({ yaml, line }: Stop): Slip | undefined {
  if (!/^[[{]/.test(valueText(line))) return undefined;
  const edits = flowEntries(yaml, line.value).flatMap(({ bracket, start, end }) => {
    if (bracket !== '{') return [];
    const [, before, value] =
      /^(\s*[^\s:"'[\]{}][^:"'[\]{}]*:\s+)([^\s"'[\]{}].*?)\s*$/s.exec(yaml.slice(start, end)) ?? [];
    if (before === undefined || value === undefined || !/:\s/.test(value)) return [];
    const from = start + before.length;
    return [{ range: { start: from, end: from + value.length }, newText: yamlQuoted(value) }];
  });
  const [first] = edits;
  return first && { cause: 'colon-in-text', range: first.range, edits, offer: true };
}
