import { isOnValue } from '../ooxml/switches.ts';
import type { WordFile } from '../ooxml/word-file.ts';
import { childrenOf, walk, type XmlElement } from '../ooxml/xml.ts';
import type { ReviewReply } from './review.ts';

/** A comment as the file lists it, apart from the text that it is about. */
export interface ListedComment extends ReviewReply {
  /** By which the text refers to it. */
  readonly id: string;
  readonly isResolved: boolean;
  readonly replies: readonly ListedComment[];
}

/** The comments of a document. */
export interface ListedComments {
  /** In the order of the list, replies with what they answer. */
  readonly comments: readonly ListedComment[];
  /** Whether the file says which comment answers which. */
  readonly isThreaded: boolean;
}

/**
 * The comments that a document lists. Who answers whom and what is resolved stands in a list of its own
 * ([MS-DOCX] 2.5.4, commentsEx), the time in universal time in two more (2.5.5, 2.5.6).
 */
export function listedComments(file: WordFile): ListedComments {
  const listed = childrenOf(file.related('comments')?.root, 'w:comment');
  const extended = file.related('commentsExtended')?.root;
  const more = new Map(
    childrenOf(extended, 'w15:commentEx').map(({ attributes }) => [
      attributes.get('w15:paraId') ?? '',
      { isDone: isOnValue(attributes.get('w15:done')), parent: attributes.get('w15:paraIdParent') },
    ]),
  );
  const times = universalTimes(file);
  const read = listed.map((element) => {
    const paragraphs = [...walk(element)].filter(({ name }) => name === 'w:p');
    const ids = paragraphs.map(({ attributes }) => attributes.get('w14:paraId') ?? '').filter(Boolean);
    const own = ids.find((id) => more.has(id));
    return { element, paragraphs, ids, ...(own === undefined ? {} : more.get(own)) };
  });
  const byParagraph = new Map(read.flatMap((each) => each.ids.map((id) => [id, each] as const)));
  type Read = (typeof read)[number];
  /** What a reply answers in the end: threads have one level. */
  const rootOf = (comment: Read): Read => {
    let root = comment;
    for (const seen = new Set([root]); root.parent; seen.add(root)) {
      const parent = byParagraph.get(root.parent);
      if (!parent) break;
      // What goes in a circle answers nothing, and is lost nowhere.
      if (seen.has(parent)) return comment;
      root = parent;
    }
    return root;
  };
  const made = (comment: Read, replies: readonly ListedComment[]): ListedComment => ({
    id: comment.element.attributes.get('w:id') ?? '',
    author: (comment.element.attributes.get('w:author') ?? '').trim(),
    date:
      comment.ids.map((id) => times.get(id)).find((time) => time !== undefined) ?? dateOf(comment.element),
    text: comment.paragraphs.map(wordsOf).join('\n').trim(),
    isResolved: comment.isDone ?? false,
    replies,
  });
  const repliesTo = new Map<Read, ListedComment[]>();
  for (const comment of read) {
    const root = rootOf(comment);
    if (root === comment) continue;
    repliesTo.set(root, [...(repliesTo.get(root) ?? []), made(comment, [])]);
  }
  return {
    comments: read
      .filter((comment) => rootOf(comment) === comment)
      .map((comment) => made(comment, repliesTo.get(comment) ?? [])),
    // Word lists every comment there; LibreOffice only those that are resolved, and says nothing of threads.
    isThreaded: read.every(({ ids }) => ids.some((id) => more.has(id))),
  };
}

/** When something was written: in universal time where the file has it. Undefined where it does not say. */
export function dateOf({ attributes }: XmlElement): string | undefined {
  return attributes.get('w16du:dateUtc') ?? attributes.get('w:date');
}

/** When comments were written in universal time, by the ids of their paragraphs. */
function universalTimes(file: WordFile): ReadonlyMap<string, string> {
  const times = new Map(
    childrenOf(file.related('commentsExtensible')?.root, 'w16cex:commentExtensible').map(({ attributes }) => [
      attributes.get('w16cex:durableId'),
      attributes.get('w16cex:dateUtc'),
    ]),
  );
  const found = new Map<string, string>();
  for (const { attributes } of childrenOf(file.related('commentsIds')?.root, 'w16cid:commentId')) {
    const time = times.get(attributes.get('w16cid:durableId'));
    if (time) found.set(attributes.get('w16cid:paraId') ?? '', time);
  }
  return found;
}

/** The words of a comment's paragraph. */
function wordsOf(paragraph: XmlElement): string {
  let words = '';
  for (const { name, children, attributes } of walk(paragraph)) {
    if (name === 'w:t') words += children.filter((child) => typeof child === 'string').join('');
    else if (name === 'w:br' || name === 'w:cr') words += '\v';
    else if (name === 'w:tab') words += '\t';
    else if (name === 'w:noBreakHyphen') words += '-';
    else if (name === 'wp:docPr') words += attributes.get('descr') ?? '';
  }
  return words;
}
