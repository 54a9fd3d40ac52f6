import type { TextEdit } from '../../text/text.ts';
import type { CampaignDocument } from '../document.ts';
import type { ListNode, TreeNode } from '../yaml/tree.ts';
import { writtenRange } from '../yaml/written.ts';
import { removeWithComma, wholeLines } from './places.ts';

/** Takes one of several items out of a list. */
export function removeItem(document: CampaignDocument, list: ListNode, item: TreeNode): TextEdit {
  if (list.flow) return removeWithComma(document, item.range);
  return { range: wholeLines(document, writtenRange(document.text, item)), newText: '' };
}
