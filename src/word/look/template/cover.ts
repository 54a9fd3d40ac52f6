import type { WordFile } from '../../../ooxml/word-file.ts';
import { childOf, childrenOf, walk, type XmlElement } from '../../../ooxml/xml.ts';
import type { Relationships } from '../../package/package-file.ts';
import { cleanPart } from './clean-part.ts';
import type { CopiedFiles } from './copied-files.ts';
import { elementFor, rewritten, withChildren } from './edit-xml.ts';
import { ownText } from './placeholders.ts';
import { drawingsIn } from './stories.ts';
import { type Renumbering, withDecorativePictures, withoutLeftBehind } from './story.ts';

/** The cover of a template, as it stands there. */
export interface TemplateCover {
  /** Its blocks, the paragraph that ends its section among them. */
  readonly blocks: readonly XmlElement[];
  /** The layout of its pages; undefined where it shares that of the text. */
  readonly section: XmlElement | undefined;
}

/** A cover says little: what says more is the template's text or its guidance. */
const longest = { blocks: 60, text: 1_500 };

/** By what a cover is told from a text. */
export interface CoverSigns {
  /** Whether a paragraph style is that of a heading. */
  isHeading(style: string): boolean;
  /** Whether a paragraph is a place for the title or the like. */
  isPlace(paragraph: XmlElement): boolean;
}

/**
 * Finds a template's cover: the pages that Word's gallery of covers has made, or what stands before the first section
 * break or page break, where that is no text.
 * @returns undefined where it has none; `unlike` where what stands there looks like one, but holds too much or headings
 */
export function findCover({ main }: WordFile, signs: CoverSigns): TemplateCover | 'unlike' | undefined {
  const blocks = childrenOf(childOf(main, 'w:body'));
  const gallery = blocks.slice(0, 2).find(isFromGallery);
  if (gallery) return coverOf(childrenOf(childOf(gallery, 'w:sdtContent')));
  const end = blocks.findIndex((block) => sectionIn(block) !== undefined || breaksPage(block));
  // The last section's layout stands by itself, behind all text.
  if (end < 0 || blocks.slice(end + 1).every(({ name }) => name === 'w:sectPr')) return undefined;
  const before = blocks.slice(0, end + 1);
  // With more headings than one it is the text itself.
  if (!before.some((block) => looksLikeCover(block, signs)) || headingsIn(before, signs) > 1)
    return undefined;
  return end <= longest.blocks && saysLittle(before, signs) ? coverOf(before) : 'unlike';
}

/** Whether something is drawn there, or has a place for what a plan says. */
function looksLikeCover(block: XmlElement, { isPlace }: CoverSigns): boolean {
  const within = [...walk(block)];
  if (within.some(isContentsList)) return false;
  return within.some(
    (element) =>
      /^w:(?:drawing|pict|tbl|sdt|fldSimple|instrText)$/.test(element.name) ||
      (element.name === 'w:p' && isPlace(element)),
  );
}

function isContentsList({ name, children }: XmlElement): boolean {
  return name === 'w:instrText' && /^\s*TOC\b/.test(children.join(''));
}

function coverOf(blocks: readonly XmlElement[]): TemplateCover | undefined {
  const last = blocks.at(-1);
  return last && { blocks, section: sectionIn(last) };
}

function isFromGallery(block: XmlElement): boolean {
  const gallery = childOf(childOf(childOf(block, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery');
  return gallery?.attributes.get('w:val') === 'Cover Pages';
}

function sectionIn(block: XmlElement): XmlElement | undefined {
  return childOf(childOf(block, 'w:pPr'), 'w:sectPr');
}

function breaksPage(block: XmlElement): boolean {
  return [...walk(block)].some(
    ({ name, attributes }) => name === 'w:br' && attributes.get('w:type') === 'page',
  );
}

/** How many headings with words blocks have: an empty one may only end the section. */
function headingsIn(blocks: readonly XmlElement[], { isHeading }: CoverSigns): number {
  return blocks
    .flatMap((block) => [...walk(block)])
    .filter((element) => {
      const style = childOf(childOf(element, 'w:pPr'), 'w:pStyle')?.attributes.get('w:val');
      return style !== undefined && isHeading(style) && ownText(element).trim() !== '';
    }).length;
}

function saysLittle(blocks: readonly XmlElement[], signs: CoverSigns): boolean {
  if (headingsIn(blocks, signs) > 0) return false;
  let text = 0;
  for (const block of blocks) {
    for (const element of walk(block)) {
      const { name, children } = element;
      // A contents list is no cover.
      if (isContentsList(element)) return false;
      if (name === 'w:t') text += children.join('').length;
    }
  }
  return text <= longest.text;
}

/** A cover on its way into a document. */
export interface TakenCover {
  /** Its blocks in one element; the paragraph that ends its section has no layout in it. */
  readonly root: XmlElement;
  readonly relationships: Relationships;
  /** Whether something on it had to stay behind. */
  readonly isIncomplete: boolean;
}

/** What the ids of the cover's relationships begin with in the document. */
const idPrefix = 'rIdCover';

/**
 * Takes a cover over with the pictures in it, under ids and numbers that nothing of the document's has.
 * @param word the template
 */
export function takeCover(
  word: WordFile,
  { blocks }: TemplateCover,
  copied: CopiedFiles,
  renumbering: Renumbering,
): TakenCover {
  const { main } = word;
  const all = withChildren(elementFor(main, '<w:body/>'), [...blocks]);
  const ignorable = ignorablePrefixes(main);
  const clean = rewritten(cleanPart(all), (element) => {
    if (/^w:(?:sectPr|footnoteReference|endnoteReference)$/.test(element.name)) return 'drop';
    if (element.name === 'w:br' && element.attributes.get('w:type') === 'page') return 'drop';
    return ignorable.has(prefixOf(element.rawName)) ? 'drop' : withoutIgnorable(element, ignorable);
  });
  const used = new Set([...walk(clean)].flatMap(({ attributes }) => references(attributes)));
  const along = copied.along(word.mainPath, '', {
    isWanted: (id) => used.has(id),
    as: (id) => `${idPrefix}${id}`,
  });
  const known = new Set(word.relationships.map(({ id }) => id));
  // What refers to nothing in a damaged template stays behind too.
  const leftBehind = new Set([...along.leftBehind, ...[...used].filter((id) => !known.has(id))]);
  const complete = withoutLeftBehind(clean, leftBehind);
  const root = rewritten(withDecorativePictures(renumbering.of(complete)), withOwnIds);
  return {
    root: withChildren(
      root,
      childrenOf(root).map((block) => declared(block, main)),
    ),
    relationships: along.relationships,
    isIncomplete: drawingsIn(complete) < drawingsIn(clean),
  };
}

function references(attributes: ReadonlyMap<string, string>): string[] {
  return [...attributes].filter(([name]) => name.startsWith('r:')).map(([, id]) => id);
}

function withOwnIds(element: XmlElement): XmlElement {
  const names = [...element.attributes.keys()];
  if (!names.some((name) => name.startsWith('r:'))) return element;
  const own = (name: string, id: string) => (name.startsWith('r:') && id !== '' ? `${idPrefix}${id}` : id);
  return {
    ...element,
    rawAttributes: new Map(
      [...element.rawAttributes].map(([rawName, id], index) => [rawName, own(names[index]!, id)]),
    ),
    attributes: new Map([...element.attributes].map(([name, id]) => [name, own(name, id)])),
  };
}

/** The prefixes of what programs may leave out (ISO/IEC 29500-3, 7.2): it is left out here. */
function ignorablePrefixes({ attributes }: XmlElement): ReadonlySet<string> {
  return new Set((attributes.get('mc:Ignorable') ?? '').split(/\s+/).filter((prefix) => prefix !== ''));
}

function withoutIgnorable(element: XmlElement, ignorable: ReadonlySet<string>): XmlElement {
  const isKept = (rawName: string) => !ignorable.has(prefixOf(rawName));
  if ([...element.rawAttributes.keys()].every(isKept)) return element;
  const kept = [...element.rawAttributes].map(([rawName]) => isKept(rawName));
  return {
    ...element,
    rawAttributes: new Map([...element.rawAttributes].filter((_, index) => kept[index])),
    attributes: new Map([...element.attributes].filter((_, index) => kept[index])),
  };
}

function prefixOf(rawName: string): string {
  const colon = rawName.indexOf(':');
  return colon < 0 ? '' : rawName.slice(0, colon);
}

/** A block that declares the namespaces of its document itself: it moves into another. */
function declared(block: XmlElement, { rawAttributes }: XmlElement): XmlElement {
  const namespaces = [...rawAttributes].filter(([name]) => /^xmlns(?::|$)/.test(name));
  return { ...block, rawAttributes: new Map([...namespaces, ...block.rawAttributes]) };
}
