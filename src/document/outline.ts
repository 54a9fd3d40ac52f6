import { looseKey } from '../text/text.ts';
import { type Block, type Heading, plainText, words } from './model.ts';
import { type PartName, partNames } from './parts.ts';
import { placements } from './placements.ts';

/** One heading with what stands under it, up to the next heading of any level. */
interface Section {
  readonly heading: Heading | undefined;
  readonly blocks: Block[];
  /** Parts of the frontmatter that stand here without a title of their own, and those that need one. */
  readonly own: PartName[];
  readonly shared: PartName[];
}

/** The level of the headings below the document's title. */
const topLevel = 2;

/**
 * Gives headings the levels they have in the document: the title alone has level 1, the highest of the text
 * level 2, and no level is skipped on the way down.
 */
export function withDocumentLevels(blocks: readonly Block[]): Block[] {
  const open: number[] = [];
  return blocks.map((block) => {
    if (block.type !== 'heading') return block;
    while (open.length > 0 && open.at(-1)! >= block.level) open.pop();
    open.push(block.level);
    return { ...block, level: Math.min(topLevel + open.length - 1, 9) };
  });
}

/**
 * Takes off a heading at the beginning of the text that only repeats the document's title.
 * @returns the rest, and the heading that was taken off
 */
export function takeRepeatedTitle(
  blocks: readonly Block[],
  title: string,
): { repeated: Heading | undefined; rest: readonly Block[] } {
  const [first, ...rest] = blocks;
  const repeats = first?.type === 'heading' && looseKey(plainText(first.content)) === looseKey(title);
  return repeats ? { repeated: first, rest } : { repeated: undefined, rest: blocks };
}

/**
 * Puts the parts made from the frontmatter under the headings of the text to which they belong, behind the
 * words that stand there. A part for which there is no heading gets one, in its usual place.
 * @param body the text's blocks, with the document's levels
 * @param parts the parts' blocks; empty ones are left out
 */
export function placeParts(body: readonly Block[], parts: ReadonlyMap<PartName, readonly Block[]>): Block[] {
  const sections = sectionsOf(body);
  const wanted = partNames.filter((name) => (parts.get(name)?.length ?? 0) > 0);
  const homeless: PartName[] = [];
  for (const name of wanted) {
    const own = bestSection(sections, placements[name].own);
    const shared = own ? undefined : bestSection(sections, placements[name].shared);
    if (own) own.own.push(name);
    // The aim leads in to what stands there; it needs no title of its own.
    else if (shared && name === 'aim') shared.own.unshift(name);
    else if (shared) shared.shared.push(name);
    else homeless.push(name);
  }
  for (const name of homeless) insertSection(sections, name);
  return sections.flatMap((section, index) => [
    ...(section.heading ? [section.heading] : []),
    ...section.blocks,
    ...ownBlocks(section, parts),
    ...sharedBlocksEndingAt(sections, index, parts),
  ]);
}

function sectionsOf(blocks: readonly Block[]): Section[] {
  const sections: Section[] = [{ heading: undefined, blocks: [], own: [], shared: [] }];
  for (const block of blocks) {
    if (block.type === 'heading') sections.push({ heading: block, blocks: [], own: [], shared: [] });
    else sections.at(-1)!.blocks.push(block);
  }
  return sections;
}

function bestSection(sections: readonly Section[], patterns: readonly RegExp[]): Section | undefined {
  for (const pattern of patterns) {
    const matching = sections.filter(
      ({ heading }) => heading && pattern.test(plainText(heading.content).toLowerCase()),
    );
    const [best] = matching.sort((a, b) => a.heading!.level - b.heading!.level);
    if (best) return best;
  }
  return undefined;
}

/** A new section for a part, behind that of the part before it in the usual order, or before the one after. */
function insertSection(sections: Section[], name: PartName): void {
  const heading: Heading = { type: 'heading', level: topLevel, content: words(placements[name].title) };
  const section: Section = { heading, blocks: [], own: [name], shared: [] };
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
  if (before.length > 0) sections.splice(endOfTop(sections, Math.max(...before)), 0, section);
  else if (after.length > 0) sections.splice(startOfTop(sections, Math.min(...after)), 0, section);
  else sections.push(section);
}

/** The index behind the last section below the top-level section in which a section lies. */
function endOfTop(sections: readonly Section[], index: number): number {
  const next = sections.findIndex(({ heading }, at) => at > index && heading?.level === topLevel);
  return next < 0 ? sections.length : next;
}

function startOfTop(sections: readonly Section[], index: number): number {
  return Math.max(
    sections.findLastIndex(({ heading }, at) => at <= index && heading?.level === topLevel),
    1,
  );
}

/** What a section's own parts show: titles only where there are several, so that each can be told. */
function ownBlocks({ heading, own }: Section, parts: ReadonlyMap<PartName, readonly Block[]>): Block[] {
  const titled = own.filter((name) => name !== 'aim').length > 1;
  return own.flatMap((name, index) => {
    const blocks = parts.get(name) ?? [];
    return titled && index > 0 && name !== 'aim' ? [subheading(heading, name), ...blocks] : blocks;
  });
}

/** The titled parts of those sections whose last subsection is the one at `index`. */
function sharedBlocksEndingAt(
  sections: readonly Section[],
  index: number,
  parts: ReadonlyMap<PartName, readonly Block[]>,
): Block[] {
  const nextLevel = sections[index + 1]?.heading?.level ?? 0;
  const ending: Section[] = [];
  let below = 10;
  for (let at = index; at > 0 && below > topLevel; at--) {
    const section = sections[at]!;
    const level = section.heading!.level;
    if (level >= below) continue;
    below = level;
    if (level >= nextLevel) ending.push(section);
  }
  return ending.flatMap((section) =>
    section.shared.flatMap((name) => [subheading(section.heading, name), ...(parts.get(name) ?? [])]),
  );
}

function subheading(heading: Heading | undefined, name: PartName): Heading {
  const level = Math.min((heading?.level ?? topLevel - 1) + 1, 9);
  return { type: 'heading', level, content: words(placements[name].title) };
}
