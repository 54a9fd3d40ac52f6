import { topInfo } from '../../plan/document.ts';
import { fieldOf } from '../../plan/format/vocabulary.ts';
import { looseKey } from '../../text/text.ts';
import { type Block, cellText, type Heading, type Outline, type Paragraph } from '../outline.ts';
import { addressedBy, hasGap, headsSamples, isPeriodLabel, numberedObjective } from '../words/index.ts';
import type { Part, PlanField } from '../words/words.ts';
import { bringDate, bringSpan, type DayOrder } from './dates.ts';
import { Draft } from './draft.ts';
import { severalNames } from './entry.ts';
import { type Addressed, placeLine } from './lines.ts';
import { fieldOfLabel, isNameOfPart, isProse, labelled, sectionOf } from './sections.ts';
import { sortOfTable } from './table-sort.ts';
import { placeTable } from './tables.ts';

/**
 * Finds in a document what a plan has fields for: tables by the words of their headers, lists and statements by the
 * headings above them, single fields by their labels. All else is kept for the plan’s text.
 * @param order how days in figures are read
 * @param part that of what stands above the first heading, where it is known
 */
export function placeOutline(outline: Outline, order: DayOrder, part?: Part): Draft {
  const draft = new Draft();
  const whole = withCaptions(outline.blocks);
  const blocks = withTitle(whole, draft).flatMap((block) => tableAsText(block, draft));
  const hasActivities = blocks.some(
    (block) => block.kind === 'table' && sortOfTable(block, undefined)?.part === 'activities',
  );
  // Under its only heading, `Bus timetable action plan`, a document is that part of a plan.
  const [only, ...others] = whole.filter(({ kind }) => kind === 'heading') as Heading[];
  const first = part ?? (only && others.length === 0 ? sectionOf(only.text) : undefined);
  let section: { readonly part: Part; readonly level: number } | undefined = first && {
    part: first,
    level: 1,
  };
  let isRules = false;
  let forWhom: Addressed | undefined;
  const addressed: Addressed[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') {
      isRules = headsSamples(block.text);
      const part = sectionOf(block.text);
      const name = section?.part === 'messages' || part === 'messages' ? addressedBy(block.text) : undefined;
      forWhom = name === undefined ? undefined : { name, from: block.text };
      if (forWhom) addressed.push(forWhom);
      const isOther = isProse(block.text) || fieldOfLabel(block.text) !== undefined;
      if (part) section = { part, level: block.level };
      else if (section && (block.level <= section.level || isOther)) section = undefined;
      placeHeading(block, blocks, index, draft);
    } else if (block.kind === 'table') {
      if (isRules || !placeTable(block, section?.part, order, draft)) draft.keep(block);
    } else if (!isFieldsWords(blocks, index, draft) && !placeLabelled(block, section?.part, order, draft)) {
      const content = section && {
        part: section.part,
        isListed: isListed(blocks, index),
        isLabelled: isBelowLabel(blocks, index),
        forWhom,
      };
      // Where a table lists the activities, a list only sums them up.
      const isSum = hasActivities && section?.part === 'activities';
      if (!content || isSum || !placeLine(block, content, order, draft)) draft.keep(block);
    }
  }
  for (const { name, from } of addressed) {
    const isKnown = draft
      .of('audiences')
      .some((entry) => looseKey(String(entry.get('name')?.value)) === looseKey(name));
    const isMeant = draft.of('messages').some((entry) => entry.get('audience')?.value === name);
    if (isMeant && !isKnown) draft.add('audiences', { name }, from);
  }
  draft.list(...outline.asides);
  return draft;
}

/** The document’s title becomes the campaign’s name. */
function withTitle(blocks: readonly Block[], draft: Draft): readonly Block[] {
  const first = blocks.findIndex((block) => block.kind === 'heading');
  const title = blocks.findIndex((block) => block.kind === 'heading' && block.isTitle);
  const at = title >= 0 ? title : first;
  const block = blocks[at];
  if (block?.kind !== 'heading' || isProse(block.text) || hasGap(block.text)) return blocks;
  const others = blocks.flatMap((other) =>
    other.kind === 'heading' && other !== block ? [other.level] : [],
  );
  const isAbove = others.every((level) => level > block.level);
  const isFirst = block.level === 1 && at === 0;
  // `Bus timetable action plan` above all else is what the plan is called, where `Action plan` is a part of it.
  if (sectionOf(block.text) && !(at === first && isAbove && !isNameOfPart(block.text))) return blocks;
  // What a document begins with is its title, though other headings be as large.
  const isOnlyTop = block.level === 1 && others.every((level) => level !== 1);
  if (!block.isTitle && !isFirst && !isOnlyTop && !(at === 0 && isAbove)) return blocks;
  draft.setField('campaign', block.text, block.text);
  return blocks.filter((_, index) => index !== at);
}

/**
 * A table of two columns that has a label or the name of a part in its first: a form. It is read as headings with what
 * belongs under them.
 */
function tableAsText(block: Block, draft: Draft): Block[] {
  if (block.kind !== 'table' || block.rows[0]?.length !== 2) return [block];
  const known = block.rows.filter(([label]) => isKnownLabel(cellText(label!)));
  if (known.length < 2 || known.length < block.rows.length / 2) return [block];
  draft.list(block.name ?? '');
  return block.rows.flatMap(([label, value]): Block[] => formRow(cellText(label!), value!));
}

function isKnownLabel(label: string): boolean {
  return fieldOfLabel(label) !== undefined || sectionOf(label) !== undefined;
}

function formRow(label: string, value: readonly string[]): Block[] {
  const part = fieldOfLabel(label) === undefined ? sectionOf(label) : undefined;
  const heading: Heading = { kind: 'heading', level: 2, isTitle: false, text: label };
  if (label === '' || part !== undefined)
    return [
      ...(label === '' ? [] : [heading]),
      ...value.map(
        (text): Block => (part ? { kind: 'item', depth: 0, isNumbered: false, text } : paragraph(text)),
      ),
    ];
  if (value.length === 1 && value[0]!.length <= longestField) return [paragraph(`${label}: ${value[0]}`)];
  return [heading, ...value.map(paragraph)];
}

function paragraph(text: string): Paragraph {
  return { kind: 'paragraph', isCaption: false, text };
}

/** A heading stays; where it states an objective itself, that is one. */
function placeHeading(heading: Heading, blocks: readonly Block[], index: number, draft: Draft): void {
  const named = numberedObjective(heading.text);
  if (named && named.rest.split(' ').length > 2)
    draft.add('objectives', { objective: named.rest }, heading.text);
  if (!isFieldsWords(blocks, index + 1, undefined)) draft.body.push(heading);
}

/** The fields that may have a heading of their own, with a paragraph below. */
const headed: ReadonlySet<PlanField> = new Set(['aim', 'proposition', 'call_to_action', 'strategy']);
const longestField = 300;

/**
 * Whether a paragraph is all that stands under the heading of a single field.
 * @param draft where it is to be placed; undefined to ask only
 */
function isFieldsWords(blocks: readonly Block[], index: number, draft: Draft | undefined): boolean {
  const [heading, block, next] = [blocks[index - 1], blocks[index], blocks[index + 1]];
  if (heading?.kind !== 'heading' || block?.kind !== 'paragraph' || block.text.length > longestField)
    return false;
  if (next !== undefined && next.kind !== 'heading') return false;
  const field = fieldOfLabel(heading.text);
  if (!field || !headed.has(field)) return false;
  if (hasGap(block.text)) return false;
  return draft === undefined || draft.setField(field, block.text, block.text);
}

/** Fields that say the same wherever they stand; others may be said of anything else under a part’s heading. */
const anywhere: ReadonlySet<PlanField> = new Set([
  'aim',
  'proposition',
  'call_to_action',
  'budget.total',
  'budget.source',
]);

/** Fields that hold several texts. */
const lists: ReadonlySet<PlanField> = new Set(['compliance.alternative_formats', 'compliance.languages']);

/** A line that says itself which field it is for: `Lead: Jo Bloggs`. */
function placeLabelled(block: Block, section: Part | undefined, order: DayOrder, draft: Draft): boolean {
  if (block.kind !== 'paragraph' && block.kind !== 'item') return false;
  const told = labelled(block.text);
  if (told && section === undefined && isPeriodLabel(told.label))
    return placePeriod(told.value, block.text, order, draft);
  const field = told && fieldOfLabel(told.label);
  if (!told || !field || (section !== undefined && (block.kind === 'item' || !anywhere.has(field))))
    return false;
  if (told.value.length > longestField || /:$/.test(told.value) || hasGap(told.value)) return false;
  if (lists.has(field)) return draft.setField(field, severalNames(told.value), block.text);
  if (field === 'status' && !isStatus(told.value)) return false;
  if (field !== 'start' && field !== 'end' && field !== 'launch')
    return draft.setField(field, told.value, block.text);
  const found = bringDate(told.value, order);
  if (found && 'isAmbiguous' in found) draft.ambiguous.push(told.value);
  return found !== undefined && 'date' in found && draft.setField(field, found.date, block.text);
}

/** The campaign’s first and last day, which stand together. */
function placePeriod(value: string, from: string, order: DayOrder, draft: Draft): boolean {
  const span = bringSpan(value, order);
  if (!span || draft.fields.has('start') || draft.fields.has('end')) return false;
  return draft.setField('start', span.start, from) && draft.setField('end', span.end, from);
}

function isStatus(text: string): boolean {
  return fieldOf(topInfo('plan'), 'status')!.schema.safeParse(text).success;
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

/** No label over a list has more words; what has more introduces the list. */
const mostLabelWords = 3;

/** Whether an entry of a list stands below a label of its own, `Protocols:`, that is no part of a plan. */
function isBelowLabel(blocks: readonly Block[], index: number): boolean {
  let at = index - 1;
  while (blocks[at]?.kind === 'item') at--;
  const above = blocks[at];
  if (above?.kind !== 'paragraph' || !above.text.endsWith(':')) return false;
  return above.text.split(/\s+/).length <= mostLabelWords && sectionOf(above.text) === undefined;
}

/** Whether there are lists or tables among what stands under the same heading. */
function isListed(blocks: readonly Block[], index: number): boolean {
  const before = blocks.slice(0, index).findLastIndex(({ kind }) => kind === 'heading');
  const behind = blocks.findIndex(({ kind }, at) => at > index && kind === 'heading');
  return blocks
    .slice(before + 1, behind < 0 ? undefined : behind)
    .some(({ kind }) => kind === 'item' || kind === 'table');
}
