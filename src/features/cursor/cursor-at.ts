import type { CampaignDocument } from '../../plan/document.ts';
import { type FieldInfo, fieldOf } from '../../plan/format/vocabulary.ts';
import type { Range } from '../../text/text.ts';
import { blockCursor } from './block-cursor.ts';
import type { Cursor } from './cursor.ts';
import { flowCursor } from './flow-cursor.ts';
import { linePlaceAt } from './line-place.ts';
import { objectUnder, surroundings } from './surroundings.ts';

/**
 * What can be written at an offset, told from the lines and their indentation, so that it works in half-typed YAML
 * and in frontmatter that is not closed yet.
 * @returns undefined outside the frontmatter, in comments, and where no key and no value can stand
 */
export function cursorAt(document: CampaignDocument, offset: number): Cursor | undefined {
  const place = linePlaceAt(document, offset);
  if (!place) return undefined;
  const inFlow = flowCursor(place, offset);
  if (inFlow !== 'outside') return inFlow;
  return place.line.within !== 'quotation' ? blockCursor(place, offset) : undefined;
}

/** The field whose key is at an offset, told in the same way. */
export function keyAtLine(
  document: CampaignDocument,
  offset: number,
): { field: FieldInfo; range: Range } | undefined {
  const place = linePlaceAt(document, offset);
  if (place?.line.key === undefined) return undefined;
  const { lines, at, line, root } = place;
  const range = { start: line.start + line.content, end: line.colon! };
  if (offset < range.start || offset > range.end) return undefined;
  const info = objectUnder(root, surroundings(lines, at).path);
  const field = info && fieldOf(info, line.key!);
  return field && { field, range };
}
