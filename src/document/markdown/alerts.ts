import type { Blockquote, PhrasingContent } from 'mdast';
import { type Block, type Inline, type Paragraph, words } from '../model.ts';
import type { TextKey } from '../words/language.ts';
import type { DocumentWords } from '../words/words.ts';
import type { NoteContainer } from './containers.ts';
import type { Surroundings } from './context.ts';

/** What the marks of notes are called in documents: `> [!NOTE]`. */
const labels: ReadonlyMap<string, TextKey> = new Map([
  ['note', 'alertNote'],
  ['tip', 'alertTip'],
  ['important', 'alertImportant'],
  ['warning', 'alertWarning'],
  ['caution', 'alertCaution'],
]);

const mark = /^\[!(note|tip|important|warning|caution)\][-+]?\s*/i;

/**
 * What a text begins with that makes a quote a labelled note.
 * @returns its label, and how long the mark is; undefined where the text begins otherwise
 */
export function alertMark(text: string): { readonly label: TextKey; readonly length: number } | undefined {
  const match = mark.exec(text);
  const label = match && labels.get(match[1]!.toLowerCase());
  return match && label ? { label, length: match[0].length } : undefined;
}

/** A quote that is a labelled note, without its mark; undefined where it is a mere quote. */
export function alertOf(
  node: Blockquote,
): (NoteContainer & { readonly children: Blockquote['children'] }) | undefined {
  const note = node.data?.note;
  if (note) return { ...note, children: node.children };
  const [first, ...others] = node.children;
  if (first?.type !== 'paragraph') return undefined;
  const [start, ...rest] = first.children;
  const found = start?.type === 'text' ? alertMark(start.value) : undefined;
  if (start?.type !== 'text' || !found) return undefined;
  const value = start.value.slice(found.length);
  const behind = value === '' && rest[0]?.type === 'break' ? rest.slice(1) : rest;
  const children: PhrasingContent[] = value === '' ? behind : [{ ...start, value }, ...behind];
  return {
    label: found.label,
    title: '',
    children: children.length > 0 ? [{ ...first, children }, ...others] : others,
  };
}

/** What a note is called: by its author, or as one of its kind. */
export function labelOf({ label, title }: NoteContainer, documentWords: DocumentWords): readonly Inline[] {
  return title === '' ? documentWords.say(label) : words(title);
}

/** Puts a note's label before what it says. */
export function withLabel(
  label: readonly Inline[],
  blocks: readonly Block[],
  surroundings: Surroundings,
  line: number | undefined,
): Block[] {
  const [first, ...others] = blocks;
  if (first?.type === 'paragraph' && first.style === 'quote' && !first.place?.item && !first.label)
    return [{ ...first, label }, ...others];
  const { depth, quotes } = surroundings;
  const alone: Paragraph = {
    type: 'paragraph',
    style: 'quote',
    label,
    content: words(''),
    place: { depth, quotes },
    line,
  };
  return [{ ...alone, keepWithNext: blocks.length > 0 }, ...blocks];
}
