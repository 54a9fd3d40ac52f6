import type { Range, TextEdit } from '../../../text/text.ts';
import { yamlQuoted } from '../quote.ts';
import { isHashAt, isHashtagAt } from '../scan/comments.ts';
import { quotationAt } from '../scan/quotations.ts';
import { valueTexts } from '../scan/texts.ts';
import type { Slip } from './slip.ts';

const anyHashtag = /(?<![^\s])#[\p{L}\p{N}]/u;

/**
 * Finds the texts with a hashtag behind a blank: to YAML it and all behind it is a comment. Each text is one slip, whose
 * edit puts quotation marks around it.
 * @param yaml the text, which may be valid YAML
 */
export function findHashtags(yaml: string): Slip[] {
  if (!anyHashtag.test(yaml)) return [];
  return valueTexts(yaml).flatMap((range) => slipsOf(yaml, range));
}

/** The slip that a text is where a hashtag stands in it, with its quotation marks put around everything. */
function slipsOf(yaml: string, range: Range): Slip[] {
  if (/[|>&*!]/.test(yaml[range.start]!)) return [];
  const quotation = quotationAt(yaml, range.start, range.end);
  if (quotation && !quotation.isClosed) return [];
  if (!hasHashtag(yaml, { start: quotation?.end ?? range.start, end: range.end })) return [];
  return [{ cause: 'hashtag', range, edits: [quoting(yaml, range)], offer: true }];
}

function hasHashtag(yaml: string, { start, end }: Range): boolean {
  for (let at = start; at < end; at++) if (isHashAt(yaml, at) && isHashtagAt(yaml, at)) return true;
  return false;
}

/** A text over several lines goes on being one: its line ends stay. */
function quoting(yaml: string, range: Range): TextEdit {
  const written = yaml.slice(range.start, range.end);
  if (!/[\r\n]/.test(written)) return { range, newText: yamlQuoted(written) };
  const newText = /["\\]/.test(written) ? `'${written.replaceAll("'", "''")}'` : `"${written}"`;
  return { range, newText };
}
