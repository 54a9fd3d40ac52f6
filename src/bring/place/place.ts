import { isCountedTime } from '../../plan/values/written-dates.ts';
import type { Block, Heading, Item, Outline, Paragraph, Table } from '../outline.ts';
import { isAttendance, isToDo, isUsualTitle, numberedObjective, sortsOnly } from '../words/index.ts';
import type { Part } from '../words/words.ts';
import { type ActivityContext, placeActivity, tellsWhen } from './activities.ts';
import { type BroughtDate, bringDate, type DayOrder } from './dates.ts';
import { type BroughtEntry, Draft } from './draft.ts';
import { dropEmptied } from './emptied.ts';
import { keyOf, severalNames } from './entry.ts';
import { formAsText } from './form.ts';
import { channelHeadings, DescribedEntry, nameInHeading } from './headed-entries.ts';
import { placeHeaded, placeLabelled } from './labels.ts';
import { placeLine, type SectionContent } from './lines.ts';
import { withListLabels } from './list-labels.ts';
import { labelled, mentions, mostLabelWords, partIntroduced } from './sections.ts';
import { splitTables } from './split-tables.ts';
import { type Addressed, type Described, type Standing, Standings } from './standing.ts';
import { isStatement } from './statements.ts';
import { sortOfTable } from './table-sort.ts';
import { placeTable } from './tables.ts';
import { titled } from './title.ts';

/** How a document is read. */
export interface PlaceOptions {
  /** How days in figures are read. */
  readonly order: DayOrder;
  /** The part of what stands above the first heading, where it is known. */
  readonly part?: Part | undefined;
  /** Whether it is added to a plan that is there. */
  readonly isAdded?: boolean;
}

/**
 * Finds in a document what a plan has fields for: tables by the words of their headers, lists and statements by the
 * headings above them, single fields by their labels. All else is kept for the plan’s text.
 */
export function placeOutline(outline: Outline, options: PlaceOptions): Draft {
  const draft = new Draft(options.isAdded === true);
  const { title, blocks, part } = titled(withCaptions(outline.blocks), draft.isAdded);
  new Placing(
    withListLabels(blocks.flatMap((block) => formAsText(block, draft))),
    { ...options, part: options.part ?? part },
    draft,
  ).run();
  if (title) placeTitle(title, draft);
  draft.list(...outline.asides);
  return draft;
}

/** The document’s title becomes the campaign’s name, unless a label says that and the title tells it from no other. */
function placeTitle(title: Heading | Paragraph, draft: Draft): void {
  const named = draft.fields.get('campaign');
  if (!named) draft.setField('campaign', title.text, title.text);
  else if (isUsualTitle(title.text)) draft.list(title.text);
  else {
    draft.list(named.from);
    draft.fields.set('campaign', { value: title.text, from: title.text });
  }
}

/** The line above a list that introduces it. */
interface Intro {
  readonly text: string;
  /** How deep that list stands. */
  readonly depth: number;
  /** Whether another list stands above it, under the same heading. */
  readonly followsList: boolean;
}

/** Goes through the passages of a document, one after the other. */
class Placing {
  readonly #blocks: readonly Block[];
  readonly #order: DayOrder;
  readonly #draft: Draft;
  readonly #standings: Standings;
  readonly #isListed: readonly boolean[];
  readonly #hasActivities: boolean;
  /** Headings that are called like channels. */
  readonly #channels: ReadonlySet<Heading>;
  readonly #present: ReadonlySet<string>;
  /** Entries of lists that say who does something and when. */
  readonly #dated: ReadonlySet<Block>;
  readonly #addressed: Addressed[] = [];
  /** Headings that are values of the plan. */
  readonly #values = new Set<Heading>();
  #intro: Intro | undefined;
  /** The entry of a list that goes by, and those that it stands below. */
  readonly #items: Item[] = [];
  /** Entries of lists that are in the plan’s text. */
  readonly #kept = new Set<Item>();
  /** The last entry of the list that goes by. */
  #before: Described | undefined;
  #hasList = false;

  constructor(blocks: readonly Block[], { order, part }: PlaceOptions, draft: Draft) {
    this.#blocks = blocks;
    this.#order = order;
    this.#draft = draft;
    this.#standings = new Standings(
      part,
      (name) => draft.named('audiences', keyOf('audiences'), name) !== undefined,
    );
    this.#isListed = listed(blocks);
    this.#channels = channelHeadings(blocks);
    this.#present = present(blocks);
    this.#dated = dated(blocks, order);
    this.#hasActivities = blocks.some(
      (block) => block.kind === 'table' && sortOfTable(block, undefined)?.part === 'activities',
    );
  }

  run(): void {
    for (const [index, block] of this.#blocks.entries()) {
      if (block.kind !== 'item') {
        this.#before = undefined;
        this.#items.length = 0;
      }
      if (block.kind === 'heading') this.#heading(block, index);
      else if (block.kind === 'table') this.#table(block);
      else this.#line(block, index);
    }
    this.#addAddressed();
    dropEmptied(this.#blocks, this.#values, this.#draft);
  }

  #heading(heading: Heading, index: number): void {
    const { standing, above } = this.#standings.enter(heading);
    this.#intro = undefined;
    this.#hasList = false;
    if (standing.forWhom?.from === heading.text) this.#addressed.push(standing.forWhom);
    this.#placeHeading(heading, index, standing, above);
    this.#draft.body.push(heading);
  }

  /** A heading stays; where it states an objective, names an entry or a day, that is placed. */
  #placeHeading(heading: Heading, index: number, standing: Standing, above: Standing | undefined): void {
    const { text } = heading;
    const objective = numberedObjective(text);
    const stated =
      objective && objective.rest.split(' ').length > 2
        ? objective.rest
        : above?.part === 'objectives' && standing.part === 'objectives' && isStatement(text)
          ? text
          : undefined;
    if (stated !== undefined) {
      this.#describe(standing, 'objectives', this.#draft.add('objectives', { objective: stated }, text));
      this.#values.add(heading);
    }
    const part = above?.part ?? (this.#channels.has(heading) ? 'channels' : undefined);
    const isDescription = above?.entry !== undefined || above?.isRules === true;
    const name = isDescription ? undefined : nameInHeading(this.#blocks, index, part);
    if (part && name !== undefined) {
      this.#describe(standing, part, this.#draft.add(part, { [keyOf(part)]: name }, text));
      this.#values.add(heading);
    } else if (standing.part === 'activities' && tellsWhen(text, this.#order)) {
      placeActivity(heading, this.#doing(above), this.#draft);
      this.#describe(standing, 'activities', this.#draft.of('activities').at(-1)!);
      this.#values.add(heading);
    }
    const isDay = standing.part === 'activities' && /\d/.test(text);
    const day = isDay ? headedDay(text, this.#order) : undefined;
    if (day && 'date' in day) standing.day = { value: day.date, from: text };
    else if (above?.day) standing.day = above.day;
  }

  #describe(standing: Standing, part: Part, entry: BroughtEntry): void {
    standing.entry = new DescribedEntry(part, entry, this.#order, this.#draft);
  }

  #table(block: Table): void {
    this.#intro = undefined;
    const { part, isRules = false } = this.#standings.innermost ?? {};
    for (const table of splitTables(block))
      if (isRules || !placeTable(table, part, this.#order, this.#draft)) this.#draft.keep(table);
  }

  #line(block: Item | Paragraph, index: number): void {
    // What a label in a list introduces ends with the entries below it.
    if (block.kind === 'item' && block.depth < (this.#intro?.depth ?? 0)) this.#intro = undefined;
    if (block.kind === 'item') this.#enterItem(block);
    if (!this.#isPlaced(block, index)) this.#keep(block);
    if (block.text.endsWith(':')) this.#intro = this.#introBy(block, index);
    else if (block.kind === 'paragraph') this.#intro = undefined;
    if (block.kind === 'item') this.#hasList = true;
  }

  /** Goes on to an entry of a list, and knows those that it stands below. */
  #enterItem(item: Item): void {
    while (this.#items.length > 0 && this.#items.at(-1)!.depth >= item.depth) this.#items.pop();
    this.#items.push(item);
  }

  /** Keeps a line, below those of its list that say what it is about. */
  #keep(block: Item | Paragraph): void {
    const { body } = this.#draft;
    if (block.kind === 'item')
      body.push(...this.#items.filter((item) => item !== block && !this.#kept.has(item)));
    for (const item of this.#items) this.#kept.add(item);
    this.#draft.keep(block);
  }

  #introBy({ text }: Item | Paragraph, index: number): Intro {
    const next = this.#blocks[index + 1];
    return { text, depth: next?.kind === 'item' ? next.depth : 0, followsList: this.#hasList };
  }

  /** @returns whether all of a line has a place */
  #isPlaced(block: Item | Paragraph, index: number): boolean {
    const standing = this.#standings.innermost;
    if (placeHeaded(this.#blocks, index, standing?.partAbove, this.#order, this.#draft)) return true;
    const isIntroduced = block.kind === 'item' && this.#intro && partIntroduced(this.#intro.text);
    if (standing?.entry && !isIntroduced)
      return standing.entry.take(block) || (isBoxToDo(block) && this.#placeToDo(block));
    if (placeLabelled(block, standing?.part, this.#order, this.#draft)) return true;
    const content = this.#contentOf(block, index, standing);
    if (!content) return standing?.isRules !== true && isBoxToDo(block) && this.#placeToDo(block);
    // Where a table lists the activities, a list only sums them up that says no more.
    if (this.#hasActivities && content.part === 'activities' && !tellsWhen(block.text, this.#order))
      return false;
    const count = this.#draft.of(content.part).length;
    const isPlaced = placeLine(block, content, this.#draft);
    const entry = this.#draft.of(content.part)[count];
    if (entry) this.#before = new DescribedEntry(content.part, entry, this.#order, this.#draft);
    return isPlaced;
  }

  #placeToDo(block: Item): boolean {
    return placeActivity(block, this.#doing(undefined), this.#draft);
  }

  #doing(standing: Standing | undefined): ActivityContext {
    return { order: this.#order, day: standing?.day, isPresent: (name) => this.#present.has(name) };
  }

  /** What a line belongs to: the part as which its list is introduced, or under which it stands. */
  #contentOf(
    block: Item | Paragraph,
    index: number,
    standing: Standing | undefined,
  ): SectionContent | undefined {
    const intro = block.kind === 'item' && standing?.isRules !== true ? this.#intro : undefined;
    const introduced = intro && partIntroduced(intro.text);
    const named = introduced ?? standing?.part;
    // Below “Tactics” stands what is done as often as where.
    const part = named === 'channels' && this.#dated.has(block) ? 'activities' : named;
    if (!part) return undefined;
    return {
      part,
      isListed: this.#isListed[index]!,
      depth: intro?.depth ?? 0,
      isLabelled: intro !== undefined && !introduced && isOtherList(intro, part),
      forWhom: standing?.forWhom,
      before: this.#before,
      doing: this.#doing(standing),
    };
  }

  /** Those for whom messages are belong to the audiences. */
  #addAddressed(): void {
    for (const { name, from } of this.#addressed) {
      const isMeant = this.#draft.of('messages').some((entry) => entry.get('audience')?.value === name);
      if (isMeant && !this.#draft.named('audiences', 'name', name))
        this.#draft.add('audiences', { name }, from);
    }
  }
}

/** The day, or the week or month of the project, that a heading names. */
function headedDay(text: string, order: DayOrder): BroughtDate | undefined {
  return bringDate(text, order) ?? (isCountedTime(text) ? { date: text } : undefined);
}

/** A box with what is to be done behind it. */
function isBoxToDo(block: Item | Paragraph): block is Item {
  return block.kind === 'item' && block.isTicked !== undefined && block.depth === 0 && isToDo(block.text);
}

/** Whether a list below a line is another than that of the part’s entries: `Protocols:`, `Our posting frequency is:`. */
function isOtherList({ text, followsList }: Intro, part: Part): boolean {
  const isLabel = text.split(/\s+/).length <= mostLabelWords;
  return (followsList || isLabel) && !mentions(text, part) && !sortsOnly(text);
}

/** For each passage, whether there are lists or tables among what stands under the same heading. */
function listed(blocks: readonly Block[]): boolean[] {
  const isListed: boolean[] = [];
  let begin = 0;
  for (let at = 0; at <= blocks.length; at++) {
    if (at < blocks.length && blocks[at]!.kind !== 'heading') continue;
    const has = blocks.slice(begin, at).some(({ kind }) => kind === 'item' || kind === 'table');
    isListed.push(...blocks.slice(begin, at).map(() => has));
    begin = at;
  }
  return isListed;
}

/** The entries of lists some of which say who does something and when. */
function dated(blocks: readonly Block[], order: DayOrder): ReadonlySet<Block> {
  const found = new Set<Block>();
  for (let begin = 0; begin < blocks.length; begin++) {
    let end = begin;
    while (blocks[end]?.kind === 'item') end++;
    const list = blocks.slice(begin, end) as Item[];
    if (list.some(({ text }) => tellsWhen(text, order))) for (const item of list) found.add(item);
    begin = Math.max(begin, end);
  }
  return found;
}

/** Those who were at the meeting that a document tells of, by their first names too. */
function present(blocks: readonly Block[]): ReadonlySet<string> {
  let isList = false;
  const names = blocks.flatMap((block) => {
    if (block.kind === 'table') return [];
    if (block.kind === 'heading') isList = isAttendance(block.text);
    if (block.kind === 'item' && isList) return severalNames(block.text);
    const told = labelled(block.text);
    return told && isAttendance(told.label) ? severalNames(told.value) : [];
  });
  return new Set(names.flatMap((name) => [name, name.split(/\s+/)[0]!]));
}

/** What names a table beside it becomes the table’s own name. */
function withCaptions(blocks: readonly Block[]): Block[] {
  const named: Block[] = [];
  for (const [index, block] of blocks.entries()) {
    const [before, next] = [named.at(-1), blocks[index + 1]];
    const isCaption = block.kind === 'paragraph' && block.isCaption;
    if (isCaption && next?.kind === 'table') continue;
    const above = blocks[index - 1];
    if (block.kind === 'table' && above?.kind === 'paragraph' && above.isCaption)
      named.push({ ...block, name: above.text });
    else if (isCaption && before?.kind === 'table' && before.name === undefined)
      named[named.length - 1] = { ...before, name: block.text };
    else named.push(block);
  }
  return named;
}
