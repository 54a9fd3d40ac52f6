import { looseKey } from '../text/text.ts';
import { type PartName, partNames } from './parts.ts';
import type { DocumentWords } from './words/words.ts';

/** A heading of a plan's text, whatever it is written in. */
export interface HeadingLike {
  readonly text: string;
  /** From 1; in the document's own levels, see {@link documentLevels}. */
  readonly level: number;
}

/** What stands where in a document. */
export type Placed<Item> =
  /** Something of the plan's own text. */
  | { readonly type: 'text'; readonly item: Item }
  /** A heading that the text has none for. */
  | { readonly type: 'heading'; readonly part: PartName; readonly level: number }
  /** A part made from the frontmatter. */
  | { readonly type: 'part'; readonly part: PartName };

/** One heading with what stands under it, up to the next heading of any level. */
interface Section<Item> {
  readonly heading: HeadingLike | undefined;
  readonly items: Item[];
  /** The part for which the heading was put in; undefined where it is the text's own, the first of `items`. */
  readonly putInFor: PartName | undefined;
  /** Parts of the frontmatter that stand here without a title of their own, and those that need one. */
  readonly own: PartName[];
  readonly shared: PartName[];
}

/** The level of the headings below the document's title. */
export const topLevel = 2;
/** The level of headings that the contents list goes down to, where no part stands lower. */
const usualDepth = 3;
const deepestLevel = 9;

/**
 * The levels that headings have in the document: the title alone has level 1, the highest of the text level 2, and no
 * level is skipped on the way down.
 * @param levels as written, in the text's order
 */
export function documentLevels(levels: readonly number[]): number[] {
  const open: number[] = [];
  return levels.map((level) => {
    while (open.length > 0 && open.at(-1)! >= level) open.pop();
    open.push(level);
    return Math.min(topLevel + open.length - 1, deepestLevel);
  });
}

/** A text, and the heading at its beginning that is its title. */
export interface Titled<Item> {
  /** Undefined where the text has no title of its own. */
  readonly own: Item | undefined;
  /** Whether that says anything else than the document's title. */
  readonly saysMore: boolean;
  readonly rest: readonly Item[];
}

/**
 * Takes the text's own title off it. A heading at the beginning is one where it repeats the document's title, and where
 * it alone stands above all others: those would have to stand a level too low otherwise.
 * @param headingOf the heading that an item is, with its level as written; undefined where it is none
 */
export function takeTitle<Item>(
  items: readonly Item[],
  headingOf: (item: Item) => HeadingLike | undefined,
  title: string,
  words: DocumentWords,
): Titled<Item> {
  const [own, ...rest] = items;
  const heading = own && headingOf(own);
  if (!heading) return { own: undefined, saysMore: false, rest: items };
  if (looseKey(heading.text) === looseKey(title)) return { own, saysMore: false, rest };
  const below = rest.flatMap((item) => headingOf(item) ?? []);
  return standsAbove(heading, below, words)
    ? { own, saysMore: true, rest }
    : { own: undefined, saysMore: false, rest: items };
}

/** Whether a heading is the title of what the others divide, and not itself the heading of a part. */
function standsAbove(heading: HeadingLike, below: readonly HeadingLike[], words: DocumentWords): boolean {
  if (below.length === 0 || below.some(({ level }) => level <= heading.level)) return false;
  const announces = ({ text }: HeadingLike) =>
    partNames.some((part) => words.headings(part).own.some((pattern) => pattern.test(text.toLowerCase())));
  return !announces(heading) || below.some(announces);
}

/**
 * Puts the parts made from the frontmatter under the headings of the text to which they belong, behind the words that
 * stand there. A part for which there is no heading gets one, in its usual place.
 * @param items the text, in its order
 * @param headingOf the heading that an item is, with the document's levels; undefined where it is none
 * @param wanted the parts that have something to show
 */
export function placeParts<Item>(
  items: readonly Item[],
  headingOf: (item: Item) => HeadingLike | undefined,
  wanted: readonly PartName[],
  words: DocumentWords,
): Placed<Item>[] {
  const sections = sectionsOf(items, headingOf);
  const homeless: PartName[] = [];
  for (const name of partNames.filter((part) => wanted.includes(part))) {
    const announced = words.headings(name);
    const own = bestSection(sections, announced.own);
    const shared = own ? undefined : bestSection(sections, announced.shared);
    if (own) own.own.push(name);
    // The aim leads in to what stands there; it needs no title of its own.
    else if (shared && name === 'aim') shared.own.unshift(name);
    else if (shared) shared.shared.push(name);
    else homeless.push(name);
  }
  for (const name of homeless) insertSection(sections, name, words);
  return sections.flatMap((section, index) => [
    ...(section.putInFor ? [titled<Item>(section.putInFor, topLevel)] : []),
    ...section.items.map((item) => ({ type: 'text', item }) as const),
    ...ownParts(section),
    ...sharedPartsEndingAt(sections, index),
  ]);
}

/**
 * The level of headings that the contents list goes down to: all parts are in it, however deep their headings stand.
 * @param headingOf as for {@link placeParts}
 */
export function contentsDepth<Item>(
  placed: readonly Placed<Item>[],
  headingOf: (item: Item) => HeadingLike | undefined,
): number {
  let depth = usualDepth;
  let level = topLevel;
  for (const one of placed) {
    if (one.type === 'heading') level = one.level;
    else if (one.type === 'text') level = headingOf(one.item)?.level ?? level;
    else depth = Math.max(depth, level);
  }
  return depth;
}

function sectionsOf<Item>(
  items: readonly Item[],
  headingOf: (item: Item) => HeadingLike | undefined,
): Section<Item>[] {
  const sections: Section<Item>[] = [section<Item>(undefined, [])];
  for (const item of items) {
    const heading = headingOf(item);
    if (heading) sections.push(section(heading, [item]));
    else sections.at(-1)!.items.push(item);
  }
  return sections;
}

function section<Item>(heading: HeadingLike | undefined, items: Item[], putInFor?: PartName): Section<Item> {
  return { heading, items, putInFor, own: putInFor ? [putInFor] : [], shared: [] };
}

function bestSection<Item>(
  sections: readonly Section<Item>[],
  patterns: readonly RegExp[],
): Section<Item> | undefined {
  for (const pattern of patterns) {
    const matching = sections.filter(({ heading }) => heading && pattern.test(heading.text.toLowerCase()));
    const [best] = matching.sort((a, b) => a.heading!.level - b.heading!.level);
    if (best) return best;
  }
  return undefined;
}

/** A new section for a part, behind that of the part before it in the usual order, or before the one after. */
function insertSection<Item>(sections: Section<Item>[], name: PartName, words: DocumentWords): void {
  const added = section<Item>({ text: words.title(name), level: topLevel }, [], name);
  const position = partNames.indexOf(name);
  const placeOf = (other: PartName) =>
    sections.findIndex(({ own, shared }) => own.includes(other) || shared.includes(other));
  const before = partNames
    .slice(0, position)
    .map(placeOf)
    .filter((index) => index >= 0);
  const after = partNames
    .slice(position + 1)
    .map(placeOf)
    .filter((index) => index >= 0);
  if (before.length > 0) sections.splice(endOfTop(sections, Math.max(...before)), 0, added);
  else if (after.length > 0) sections.splice(startOfTop(sections, Math.min(...after)), 0, added);
  else sections.push(added);
}

/** The index behind the last section below the top-level section in which a section lies. */
function endOfTop<Item>(sections: readonly Section<Item>[], index: number): number {
  const next = sections.findIndex(({ heading }, at) => at > index && heading?.level === topLevel);
  return next < 0 ? sections.length : next;
}

function startOfTop<Item>(sections: readonly Section<Item>[], index: number): number {
  return Math.max(
    sections.findLastIndex(({ heading }, at) => at <= index && heading?.level === topLevel),
    1,
  );
}

/** What a section's own parts show: titles only where there are several, so that each can be told. */
function ownParts<Item>({ heading, own }: Section<Item>): Placed<Item>[] {
  const areTitled = own.filter((name) => name !== 'aim').length > 1;
  return own.flatMap((name, index) =>
    areTitled && index > 0 && name !== 'aim' ? withTitle<Item>(heading, name) : [partPlaced<Item>(name)],
  );
}

/** The titled parts of those sections whose last subsection is the one at `index`. */
function sharedPartsEndingAt<Item>(sections: readonly Section<Item>[], index: number): Placed<Item>[] {
  const nextLevel = sections[index + 1]?.heading?.level ?? 0;
  const ending: Section<Item>[] = [];
  let below = deepestLevel + 1;
  for (let at = index; at > 0 && below > topLevel; at--) {
    const candidate = sections[at]!;
    const level = candidate.heading!.level;
    if (level >= below) continue;
    below = level;
    if (level >= nextLevel) ending.push(candidate);
  }
  return ending.flatMap(({ heading, shared }) => shared.flatMap((name) => withTitle<Item>(heading, name)));
}

function withTitle<Item>(under: HeadingLike | undefined, part: PartName): Placed<Item>[] {
  const level = Math.min((under?.level ?? topLevel - 1) + 1, deepestLevel);
  return [titled<Item>(part, level), partPlaced<Item>(part)];
}

function titled<Item>(part: PartName, level: number): Placed<Item> {
  return { type: 'heading', part, level };
}

function partPlaced<Item>(part: PartName): Placed<Item> {
  return { type: 'part', part };
}
