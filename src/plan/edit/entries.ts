import type { Range } from '../../text/text.ts';
import type { CampaignDocument } from '../document.ts';
import { entryEnd, isInFlow } from './places.ts';

/**
 * What each entry of a list takes up, keys in front of them included, in their order.
 * @param list as reading returned it
 * @returns undefined where it stands in no list of its own
 */
export function wholesOf(document: CampaignDocument, list: readonly unknown[]): readonly Range[] | undefined {
  const location = document.locations.list(list);
  if (!location || location.node.kind === 'scalar' || location.node.alias) return undefined;
  const { node, items } = location;
  if (node.kind === 'list') return items.map(({ range }) => range);
  const wholes = items.flatMap((item) => {
    const entry = node.entries.find(({ value }) => value === item);
    return entry
      ? [{ start: entry.key.range.start, end: entryEnd(document, entry.key.range, item.range) }]
      : [];
  });
  return wholes.length === items.length ? wholes : undefined;
}

/** Whether an entry has lines of its own, rather than standing within brackets. */
export function hasLines(document: CampaignDocument, whole: Range): boolean {
  return !isInFlow(document, whole);
}
