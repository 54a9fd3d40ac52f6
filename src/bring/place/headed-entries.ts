import { channelAtEnd } from '../../channels/lexicon.ts';
import type { Block, Heading, Item, Paragraph } from '../outline.ts';
import { hasGap, isClause, namesNone, sortsOnly, tellsWay } from '../words/index.ts';
import type { Part } from '../words/words.ts';
import type { DayOrder } from './dates.ts';
import type { BroughtEntry, Draft } from './draft.ts';
import { EntryReader, fieldOfColumn } from './entry.ts';
import { fieldOfLabel, isProse, labelled, partIntroduced, sectionOf } from './sections.ts';
import type { Described } from './standing.ts';

/** Parts whose entries may have a heading each, with what is said about them below: `### Newsletter`. */
const headedParts: ReadonlySet<Part> = new Set(['audiences', 'channels', 'stakeholders', 'partners']);

/** No name in a heading is longer, in UTF-16 code units. */
const longestName = 60;

/** Entries of a list with more words describe; those with fewer are names themselves. */
const mostWordsOfNames = 4;

/**
 * The name of the entry whose heading this is.
 * @param part that of what stands there
 * @returns undefined for headings that sort entries, say something else, or stand elsewhere
 */
export function nameInHeading(
  blocks: readonly Block[],
  index: number,
  part: Part | undefined,
): string | undefined {
  const heading = blocks[index] as Heading;
  const isTold = part !== undefined && isToldBelow(blocks, index, part);
  if (!part || !(headedParts.has(part) || (part === 'activities' && isTold))) return undefined;
  const name = withoutPartsWord(withoutNote(heading.text), part);
  const isOther = isProse(name) || fieldOfLabel(name) !== undefined || sectionOf(name) !== undefined;
  const isGroup = namesNone(name) && !(part === 'channels' && channelAtEnd(name) === 'platform');
  if (isOther || isGroup || isClause(name) || tellsWay(name) || hasGap(name)) return undefined;
  if (name.length > longestName || /[.!?:]$/.test(name)) return undefined;
  return isTold || describes(blocks, index) ? name : undefined;
}

/** Whether the first line below a heading says itself what it tells of an entry: `Frequency: weekly`. */
function isToldBelow(blocks: readonly Block[], index: number, part: Part): boolean {
  const next = blocks[index + 1];
  const told = next?.kind === 'item' || next?.kind === 'paragraph' ? labelled(next.text) : undefined;
  return told !== undefined && fieldOfColumn(part, told.label) !== undefined;
}

/** So many headings must be called like channels, and so large a part of those beside them. */
const fewestChannels = 3;
const mostOfThem = 0.6;

/**
 * The headings that name channels without any heading above that says so: most of those beside each other do, a platform
 * among them, and they are described below.
 */
export function channelHeadings(blocks: readonly Block[]): ReadonlySet<Heading> {
  const found = new Set<Heading>();
  for (const siblings of siblingHeadings(blocks)) {
    const channels = siblings.filter(({ text }) => channelAtEnd(withoutNote(text)) !== undefined);
    const isTold = channels.some(({ text }) => channelAtEnd(withoutNote(text)) === 'platform');
    const isMost = channels.length >= Math.max(fewestChannels, siblings.length * mostOfThem);
    if (isTold && isMost) for (const heading of channels) found.add(heading);
  }
  for (const [index, block] of blocks.entries()) {
    const [next, second] = [blocks[index + 1], blocks[index + 2]];
    const isBox = next?.kind === 'item' && next.isTicked !== undefined;
    const isDescribed = isBox || (next?.kind === 'paragraph' && second?.kind !== 'table');
    if (block.kind === 'heading' && !isDescribed) found.delete(block);
  }
  return found;
}

/** A heading without what is noted behind it: `Forum (led by Jo, from May)`. */
function withoutNote(text: string): string {
  return text.replace(/\s*\([^()]*[,;:][^()]*\)$/, '');
}

/** Headings of one level below the same one. */
function siblingHeadings(blocks: readonly Block[]): Heading[][] {
  const groups: Heading[][] = [];
  const open: Heading[][] = [];
  for (const block of blocks) {
    if (block.kind !== 'heading') continue;
    while (open.length > 0 && open.at(-1)![0]!.level > block.level) open.pop();
    const beside = open.at(-1);
    if (beside && beside[0]!.level === block.level) beside.push(block);
    else {
      const group = [block];
      open.push(group);
      groups.push(group);
    }
  }
  return groups;
}

/** `Audience 1: Carers` and `Primary: Carers` name carers. */
function withoutPartsWord(text: string, part: Part): string {
  const [, before = '', name] = /^([^:–—]{1,30}?)\s*(?::|\s[–—-])\s+(\S.*)$/su.exec(text) ?? [];
  const sort = before.replace(/\d+/g, ' ').trim();
  return name !== undefined && (sortsOnly(sort) || sectionOf(sort) === part) ? name : text;
}

/** Whether what stands below a heading is about it, rather than the entries that it sorts. */
function describes(blocks: readonly Block[], index: number): boolean {
  const [heading, first, second] = [blocks[index] as Heading, blocks[index + 1], blocks[index + 2]];
  if (first === undefined) return true;
  if (first.kind === 'heading') return first.level <= heading.level;
  if (first.kind === 'table') return false;
  if (first.kind === 'paragraph') return second?.kind !== 'item' || partIntroduced(first.text) === undefined;
  const end = blocks.findIndex(({ kind }, at) => at > index && kind !== 'item');
  const items = blocks.slice(index + 1, end < 0 ? undefined : end) as Item[];
  return items.some(({ text }) => text.split(/\s+/).length > mostWordsOfNames);
}

/** An entry that goes on in lines which say themselves what they tell of it: `Purpose: …`. */
export class DescribedEntry implements Described {
  readonly #reader: EntryReader;
  readonly #part: Part;

  constructor(part: Part, entry: BroughtEntry, order: DayOrder, draft: Draft) {
    this.#part = part;
    this.#reader = new EntryReader(part, order, draft, entry);
  }

  take({ text }: Item | Paragraph): boolean {
    const told = labelled(text);
    const field = told && fieldOfColumn(this.#part, told.label);
    const { entry } = this.#reader;
    if (!told || !field || entry.has(field)) return false;
    if (this.#reader.read([told.value], [field]).length > 0 || !entry.has(field)) return false;
    entry.set(field, { value: entry.get(field)!.value, from: text });
    return true;
  }
}
