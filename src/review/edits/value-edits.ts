import type { DocumentPassage } from '../../document/passages.ts';
import { readWords } from '../../document/passages.ts';
import { isEmpty, type TreeNode } from '../../plan/yaml/tree.ts';
import { applyEdits, looseKey, type TextEdit } from '../../text/text.ts';
import { quotedLike, shortestEdit } from '../change-edit.ts';
import { namesTheSame } from '../list-words.ts';
import type { Passage, YamlValue } from '../passage.ts';
import type { ReviewedPlan } from '../reviewed-plan.ts';
import { meaningOf } from '../same-words.ts';
import type { FieldWords, ShownValue } from './field-words.ts';

/** A paragraph of the document that is made from values of the frontmatter. */
export interface ShownParagraph {
  readonly passage: DocumentPassage;
  /** The cell in which it stands. */
  readonly column: number;
  readonly words: string;
}

/** More values than this in one entry are not looked into. */
const mostValues = 200;

/**
 * The edits of the frontmatter by which a paragraph of the document would read otherwise: a date, an amount, a level, a
 * channel. Each is tried out: nothing but that value changes, and the document then says just those words.
 * @returns undefined where there are none
 */
export function valueEdits(
  plan: ReviewedPlan,
  fields: FieldWords,
  shown: ShownParagraph,
  after: string,
): readonly TextEdit[] | undefined {
  const values = valuesOf(plan, shown.passage);
  for (const edits of [
    ...singleEdits(plan, fields, values, shown, after),
    ...periodEdits(plan, fields, values, shown, after),
  ]) {
    if (isRight(plan, edits, shown, after)) return edits;
  }
  return undefined;
}

interface PlacedValue {
  readonly passage: Passage;
  readonly value: YamlValue;
}

/** The values of the entry that a row shows; outside of tables those at the top too, as several may be said in one. */
function valuesOf({ passages }: ReviewedPlan, { line, table }: DocumentPassage): PlacedValue[] {
  const own = line === undefined ? [] : passages.atLine(line);
  const atTop = table && line !== undefined ? [] : passages.all.filter(({ lines }) => lines.length <= 2);
  return [...new Set([...own, ...atTop])]
    .flatMap((passage) => (passage.value ? [{ passage, value: passage.value }] : []))
    .slice(0, mostValues);
}

/** What takes the place of one value. */
function singleEdits(
  plan: ReviewedPlan,
  fields: FieldWords,
  values: readonly PlacedValue[],
  { words: before }: ShownParagraph,
  after: string,
): TextEdit[][] {
  return values.flatMap(({ passage, value }) => {
    if (!isOneLine(plan.text, value) || plan.passages.isReferredTo(passage.words)) {
      if (!value.field?.refersTo) return [];
    }
    return fields
      .shown(value.node.text, value.field)
      .flatMap((shown) => inPlaceOf(shown, before, after))
      .map((text) => [written(plan.text, value, text)]);
  });
}

/** The first and the last day of a stretch, changed together. */
function periodEdits(
  plan: ReviewedPlan,
  fields: FieldWords,
  values: readonly PlacedValue[],
  { words: before }: ShownParagraph,
  after: string,
): TextEdit[][] {
  const named = (name: string) =>
    values.find(({ value }) => value.field?.name === name && value.field.format === 'date')?.value;
  const [start, end] = [named('start'), named('end')];
  if (!start || !end || !isOneLine(plan.text, start) || !isOneLine(plan.text, end)) return [];
  const separator = plan.words.text('fromTo', '\u0000', '\u0000').replaceAll('\u0000', '');
  const places = (text: string) => text.split(separator).length - 1;
  if (separator.trim() === '' || places(before) !== 1) return [];
  if (places(after) === 0)
    return fields
      .written(after, start.field!)
      .map((day) => [written(plan.text, start, day), written(plan.text, end, day)]);
  if (places(after) > 1) return [];
  const halves = (text: string) => text.split(separator) as [string, string];
  const [[fromBefore, toBefore], [fromAfter, toAfter]] = [halves(before), halves(after)];
  const last = fields.shown(end.node.text, end.field).flatMap((shown) => inPlaceOf(shown, toBefore, toAfter));
  // What the first day leaves out, the last one says.
  const rest = /( \p{L}+)?( \d{4})$/u.exec(toAfter);
  const tails = ['', rest?.[2] ?? '', `${rest?.[1] ?? ''}${rest?.[2] ?? ''}`];
  const first = fields
    .shown(start.node.text, start.field)
    .flatMap((shown) => tails.flatMap((tail) => inPlaceOf(shown, fromBefore, fromAfter, tail)));
  return first.flatMap((from) =>
    last.map((to) => [written(plan.text, start, from), written(plan.text, end, to)]),
  );
}

/** What a value would be for a text to read otherwise that shows it. */
function inPlaceOf(shown: ShownValue, before: string, after: string, tail = ''): readonly string[] {
  const found: string[] = [];
  if (shown.words === '') return found;
  const [text, sought] = [before.toLowerCase(), shown.words.toLowerCase()];
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    const rest = before.slice(at + sought.length);
    if (after.length <= at + rest.length || !after.startsWith(before.slice(0, at)) || !after.endsWith(rest))
      continue;
    found.push(...shown.written(`${after.slice(at, after.length - rest.length).trim()}${tail}`));
  }
  return found;
}

function isOneLine(text: string, { node }: YamlValue): boolean {
  return (
    node.style !== 'block' && !/[\r\n]/.test(text.slice(node.range.start, node.range.end)) && !isEmpty(node)
  );
}

function written(text: string, { node, isFlow }: YamlValue, value: string): TextEdit {
  return shortestEdit(
    text,
    node.range,
    quotedLike(text.slice(node.range.start, node.range.end), value, isFlow),
  );
}

/** Tries edits out: whether they change the values they are made for and no other, and the document says what it should. */
function isRight(
  plan: ReviewedPlan,
  edits: readonly TextEdit[],
  { passage, column }: ShownParagraph,
  after: string,
): boolean {
  const real = edits.filter(({ range, newText }) => plan.text.slice(range.start, range.end) !== newText);
  if (real.length === 0) return false;
  const tried = plan.withFrontmatter(applyEdits(plan.text, edits));
  const { document } = tried;
  if (document.findings.length > plan.document.findings.length) return false;
  const [before, now] = [leavesOf(plan.document.root), leavesOf(document.root)];
  if (before.length !== now.length) return false;
  if (before.filter((leaf, index) => leaf !== now[index]).length !== real.length) return false;
  const saying = (all: readonly DocumentPassage[]) =>
    all.filter(
      (other) =>
        other.line === passage.line &&
        other.table?.title === passage.table?.title &&
        (other.cells[column] ?? []).some((words) => isSaid(plan, readWords(words), after)),
    ).length;
  return saying(tried.saidIn(passage.table)) > saying(plan.said);
}

/** Whether words say what they should; a draft is called one at length, where people write the one word. */
function isSaid(plan: ReviewedPlan, words: string, wanted: string): boolean {
  const { words: own } = plan;
  if (meaningOf(words) === meaningOf(wanted) || namesTheSame([words], [wanted], plan)) return true;
  const [draft, atLength] = [own.text('draft'), own.text('draftNotApproved')];
  return (
    looseKey(wanted).endsWith(looseKey(draft)) &&
    words.endsWith(atLength) &&
    looseKey(words.slice(0, -atLength.length) + draft) === looseKey(wanted)
  );
}

/** Every key and value of the frontmatter, in order. */
function leavesOf(node: TreeNode | undefined): string[] {
  if (!node) return [];
  if (node.kind === 'scalar') return [node.text];
  if (node.kind === 'list') return ['[', ...node.items.flatMap(leavesOf), ']'];
  return ['{', ...node.entries.flatMap(({ key, value }) => [key.text, ...leavesOf(value)]), '}'];
}
