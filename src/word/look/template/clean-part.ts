import { walk, type XmlElement } from '../../../ooxml/xml.ts';
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
  const whole = wholeBookmarks(root);
  return rewritten(root, (element) => {
    const isHalf = bookmarkEnds.test(element.name) && !whole.has(element.attributes.get('w:id') ?? '');
    return isHalf ? 'drop' : fateOf(element);
  });
}

const bookmarkEnds = /^w:bookmark(?:Start|End)$/;

/** The ids of the bookmarks that begin and end in a part: of what is taken from a document, half may stay behind. */
function wholeBookmarks(root: XmlElement): ReadonlySet<string> {
  const [starts, ends] = [new Set<string>(), new Set<string>()];
  for (const { name, attributes } of walk(root))
    if (bookmarkEnds.test(name))
      (name === 'w:bookmarkStart' ? starts : ends).add(attributes.get('w:id') ?? '');
  return new Set([...starts].filter((id) => ends.has(id)));
}

function fateOf(element: XmlElement): Fate {
  const { name, children } = element;
  // In the properties of a paragraph or row these are marks, and hold nothing.
  if (unwrapped.test(name)) return children.length > 0 ? 'unwrap' : 'drop';
  if (dropped.test(name)) return 'drop';
  if (name === 'w:tr' && isDeletedRow(element)) return 'drop';
  // Numbers by which lists are told apart, which some programs write too short; nothing needs them.
  if (/^w:(?:nsid|tmpl)$/.test(name) && !/^[\dA-F]{8}$/i.test(element.attributes.get('w:val') ?? ''))
    return 'drop';
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
