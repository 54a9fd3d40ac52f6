import type { Block, Heading, Item, Outline, Paragraph, Table } from '../outline.ts';
import { isToDo, isUsualTitle, numberedObjective, sortsOnly } from '../words/index.ts';
import type { Part } from '../words/words.ts';
import { bringDate, type DayOrder } from './dates.ts';
import { Draft } from './draft.ts';
import { formAsText } from './form.ts';
import { channelHeadings, HeadedEntry, nameInHeading } from './headed-entries.ts';
import { isFieldsWords, placeLabelled } from './labels.ts';
import { placeActivity, placeLine, type SectionContent } from './lines.ts';
import { withListLabels } from './list-labels.ts';
import { mentions, mostLabelWords, partIntroduced } from './sections.ts';
import { splitTables } from './split-tables.ts';
import { type Addressed, type Standing, Standings } from './standing.ts';
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
  const { title, blocks, part } = titled(withCaptions(outline.blocks));
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
  readonly #addressed: Addressed[] = [];
  /** Headings that are values of the plan. */
  readonly #named = new Set<Heading>();
  #intro: Intro | undefined;
  #hasList = false;

  constructor(blocks: readonly Block[], { order, part }: PlaceOptions, draft: Draft) {
    this.#blocks = blocks;
    this.#order = order;
    this.#draft = draft;
    this.#standings = new Standings(part);
    this.#isListed = listed(blocks);
    this.#channels = channelHeadings(blocks);
    this.#hasActivities = blocks.some(
      (block) => block.kind === 'table' && sortOfTable(block, undefined)?.part === 'activities',
    );
  }

  run(): void {
    for (const [index, block] of this.#blocks.entries()) {
      if (block.kind === 'heading') this.#heading(block, index);
      else if (block.kind === 'table') this.#table(block);
      else this.#line(block, index);
    }
    this.#addAddressed();
    this.#dropEmpty();
  }

  #heading(heading: Heading, index: number): void {
    const { standing, above } = this.#standings.enter(heading);
    this.#intro = undefined;
    this.#hasList = false;
    if (standing.forWhom?.from === heading.text) this.#addressed.push(standing.forWhom);
    this.#placeHeading(heading, index, standing, above);
    if (!isFieldsWords(this.#blocks, index + 1, standing.partAbove, undefined))
      this.#draft.body.push(heading);
  }

  /** A heading stays; where it states an objective, names an entry or a day, that is placed. */
  #placeHeading(heading: Heading, index: number, standing: Standing, above: Standing | undefined): void {
    const { text } = heading;
    const objective = numberedObjective(text);
    if (objective && objective.rest.split(' ').length > 2)
      this.#draft.add('objectives', { objective: objective.rest }, text);
    else if (above?.part === 'objectives' && standing.part === 'objectives' && isStatement(text))
      this.#draft.add('objectives', { objective: text }, text);
    const part = above?.part ?? (this.#channels.has(heading) ? 'channels' : undefined);
    const isDescription = above?.entry !== undefined || above?.isRules === true;
    const name = isDescription ? undefined : nameInHeading(this.#blocks, index, part);
    if (part && name !== undefined) {
      standing.entry = new HeadedEntry(part, name, text, this.#order, this.#draft);
      this.#named.add(heading);
    }
    const day = standing.part === 'activities' && /\d/.test(text) ? bringDate(text, this.#order) : undefined;
    if (day && 'date' in day) standing.day = { value: day.date, from: text };
    else if (above?.day) standing.day = above.day;
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
    if (!this.#isPlaced(block, index)) this.#draft.keep(block);
    if (block.text.endsWith(':')) this.#intro = this.#introBy(block, index);
    else if (block.kind === 'paragraph') this.#intro = undefined;
    if (block.kind === 'item') this.#hasList = true;
  }

  #introBy({ text }: Item | Paragraph, index: number): Intro {
    const next = this.#blocks[index + 1];
    return { text, depth: next?.kind === 'item' ? next.depth : 0, followsList: this.#hasList };
  }

  /** @returns whether all of a line has a place */
  #isPlaced(block: Item | Paragraph, index: number): boolean {
    const standing = this.#standings.innermost;
    if (isFieldsWords(this.#blocks, index, standing?.partAbove, this.#draft)) return true;
    if (standing?.entry) return standing.entry.take(block) || (isBoxToDo(block) && this.#placeToDo(block));
    if (placeLabelled(block, standing?.part, this.#order, this.#draft)) return true;
    const content = this.#contentOf(block, index, standing);
    if (!content) return standing?.isRules !== true && isBoxToDo(block) && this.#placeToDo(block);
    // Where a table lists the activities, a list only sums them up.
    if (this.#hasActivities && content.part === 'activities') return false;
    return placeLine(block, content, this.#order, this.#draft);
  }

  #placeToDo(block: Item): boolean {
    return placeActivity(block, undefined, this.#order, this.#draft);
  }

  /** What a line belongs to: the part as which its list is introduced, or under which it stands. */
  #contentOf(
    block: Item | Paragraph,
    index: number,
    standing: Standing | undefined,
  ): SectionContent | undefined {
    const intro = block.kind === 'item' && standing?.isRules !== true ? this.#intro : undefined;
    const introduced = intro && partIntroduced(intro.text);
    const part = introduced ?? standing?.part;
    if (!part) return undefined;
    return {
      part,
      isListed: this.#isListed[index]!,
      depth: intro?.depth ?? 0,
      isLabelled: intro !== undefined && !introduced && isOtherList(intro, part),
      forWhom: standing?.forWhom,
      day: standing?.day,
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

  /** Headings that became values and have nothing below stand in the plan already. */
  #dropEmpty(): void {
    const { body } = this.#draft;
    const isEmpty = (index: number) => {
      const [heading, next] = [body[index] as Heading, body[index + 1]];
      return !next || (next.kind === 'heading' && next.level <= heading.level);
    };
    for (let index = body.length - 1; index >= 0; index--) {
      const block = body[index]!;
      if (block.kind === 'heading' && this.#named.has(block) && isEmpty(index)) body.splice(index, 1);
    }
  }
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
