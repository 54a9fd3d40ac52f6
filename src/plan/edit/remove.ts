import { lineEnding, type Range, type TextEdit } from '../../text/text.ts';
import type { CampaignDocument } from '../document.ts';
import { frontmatterLines } from '../frontmatter-lines.ts';
import { hasLines, wholesOf } from './entries.ts';
import { entryEnd, isInFlow, ownField, removeWithComma, slice, wholeLines } from './places.ts';

/**
 * Takes a field out of an object, with the lines that it takes up. The comments on those lines stay, each on a line of
 * its own. The key stays, without its value, where the object would be gone with it.
 * @returns nothing where the field has no key of its own there
 */
export function removeField<Data extends object>(
  document: CampaignDocument,
  object: Data,
  field: keyof Data & string,
): TextEdit[] {
  const own = ownField(document, object, field);
  const node = document.locations.object(object)?.node;
  if (!own?.key || node?.kind !== 'map') return [];
  const range = { start: own.key.range.start, end: entryEnd(document, own.key.range, own.value.range) };
  const isAlone = node.entries.length === 1;
  if (isAlone || isBehindHyphen(document, own.key.range))
    return [emptied(document, own.key.range.end, range.end)];
  return [
    isInFlow(document, own.key.range) ? removeWithComma(document, range) : removeLines(document, range),
  ];
}

/**
 * Takes an entry out of a list, with the lines that it takes up; the last one takes the list’s key along. The comments on
 * those lines stay, each on a line of its own.
 * @returns nothing where there is no such entry, or the list belongs to another place too
 */
export function removeEntry<Data extends object>(
  document: CampaignDocument,
  object: Data,
  field: keyof Data & string,
  index: number,
): TextEdit[] {
  const list = object[field] as readonly unknown[];
  if (list.length === 1 && index === 0) return removeField(document, object, field);
  const whole = wholesOf(document, list)?.[index];
  if (!whole) return [];
  return [hasLines(document, whole) ? removeLines(document, whole) : removeWithComma(document, whole)];
}

function isBehindHyphen(document: CampaignDocument, { start }: Range): boolean {
  const line = document.lines.line(document.lines.position(start).line);
  return /^[ \t]*(?:-[ \t]+)+$/.test(document.text.slice(line.start, start));
}

/** Leaves a key and its colon alone. */
function emptied({ text }: CampaignDocument, keyEnd: number, end: number): TextEdit {
  const colon = text.indexOf(':', keyEnd);
  return { range: { start: Math.min(colon + 1, end), end }, newText: '' };
}

function removeLines(document: CampaignDocument, range: Range): TextEdit {
  const lines = wholeLines(document, range);
  const margin = /^[ \t]*/.exec(slice(document, lines))![0];
  const eol = lineEnding(document.text);
  const comments = frontmatterLines(document).flatMap(({ start, comment }) =>
    comment && start >= lines.start && start < lines.end
      ? [document.text.slice(comment.start, comment.end)]
      : [],
  );
  return { range: lines, newText: comments.map((comment) => `${margin}${comment.trimEnd()}${eol}`).join('') };
}
