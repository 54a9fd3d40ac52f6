import type { XmlElement } from '../../../ooxml/xml.ts';
import { type Fate, rewritten } from './edit-xml.ts';
import { inSchemaOrder } from './schema-order.ts';

/** What is there of comments, tracked changes and places that are only meant for the template itself. */
const dropped =
  /^w:(?:del|moveFrom|(?:move(?:From|To)|customXml(?:Ins|Del|MoveFrom|MoveTo))Range(?:Start|End)|\w+Change|cell(?:Ins|Del|Merge)|comment(?:RangeStart|RangeEnd|Reference)|annotationRef|perm(?:Start|End)|proofErr|lastRenderedPageBreak)$/;
/** What was put in while changes were tracked stays; these only say that it was. */
const unwrapped = /^w:(?:ins|moveTo)$/;

/**
 * A part of the template as if all tracked changes had been accepted, without comments, and in the order that
 * the schema wants.
 */
export function cleanPart(root: XmlElement): XmlElement {
  return rewritten(root, fateOf);
}

function fateOf(element: XmlElement): Fate {
  const { name, children } = element;
  // In the properties of a paragraph or row these are marks, and hold nothing.
  if (unwrapped.test(name)) return children.length > 0 ? 'unwrap' : 'drop';
  if (dropped.test(name)) return 'drop';
  if (name === 'w:tr' && isDeletedRow(element)) return 'drop';
  return inSchemaOrder(element);
}

function isDeletedRow({ children }: XmlElement): boolean {
  return children.some(
    (child) =>
      typeof child !== 'string' &&
      child.name === 'w:trPr' &&
      child.children.some((mark) => typeof mark !== 'string' && mark.name === 'w:del'),
  );
}
