import { type DocumentPassage, readWords } from '../../document/passages.ts';
import { replaceText } from '../../plan/edit/replace-text.ts';
import { setField } from '../../plan/edit/set-field.ts';
import { setList } from '../../plan/edit/texts-in-list.ts';
import type { FieldInfo } from '../../plan/format/vocabulary.ts';
import { applyEdits, looseKey, type Range, type TextEdit } from '../../text/text.ts';
import { namesTheSame } from '../list-words.ts';
import type { ReviewPlace } from '../review.ts';
import type { ReviewedPlan } from '../reviewed-plan.ts';
import { isUnsaid } from '../unsaid.ts';
import type { FieldWords } from './field-words.ts';
import { entryOf, objectivesList, type ShownEntry, withList } from './shown-entry.ts';
import { rowOfItsTable } from './table-rows.ts';

/** A cell of the document that is made from a list of the frontmatter, or from several. */
export interface ShownCell {
  readonly row: DocumentPassage;
  readonly column: number;
  /** What it says, and what it would say: the words of its paragraphs. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/**
 * The edits of the frontmatter by which a cell would name more or fewer channels, audiences or the like. Each is tried out:
 * nothing but that list changes, and of all rows of the table that cell alone, which then says just those words.
 * @returns undefined where there are none
 */
export function listEdits(
  plan: ReviewedPlan,
  fields: FieldWords,
  shown: ShownCell,
): readonly TextEdit[] | undefined {
  // Who only calls a channel by another of its names changes nothing that the document would say.
  if (namesTheSame(shown.before, shown.after, plan)) return undefined;
  // A word that says that nothing is known is no name.
  const cell = isUnsaid(shown.after.join(' '), plan) ? { ...shown, after: [] } : shown;
  const candidates = [...namedLists(plan, fields, cell), ...servingLists(plan, fields, cell)];
  for (const { list, values } of candidates) {
    const edits = writtenAs(plan, list, values).find((each) => isRight(plan, each, list, values, cell));
    if (edits) return edits;
  }
  return undefined;
}

/** A list of texts in an entry of the frontmatter. */
interface TextList {
  readonly entry: ShownEntry;
  readonly info: FieldInfo;
  readonly texts: readonly string[];
}

/** A list with what it might hold. */
interface Candidate {
  readonly list: TextList;
  readonly values: readonly string[];
}

function textLists(entry: ShownEntry): TextList[] {
  const data = entry.list[entry.index] as Readonly<Record<string, readonly string[]>>;
  return (entry.field.object?.fields ?? [])
    .filter(({ list, object }) => list && !object)
    .map((info) => ({ entry, info, texts: data[info.name] ?? [] }));
}

/** The lists of the entry that a row shows, as a cell would name what is in them. */
function namedLists(plan: ReviewedPlan, fields: FieldWords, shown: ShownCell): Candidate[] {
  const entry = entryOf(plan, shown.row);
  if (!entry) return [];
  const isTaken = showsValue(plan, fields, shown);
  return textLists(entry)
    .filter(({ texts }) => texts.length > 0 || !isTaken)
    .flatMap((list) => valuesNamed(list, fields, shown).map((values) => ({ list, values })));
}

/** Whether a cell shows a value of the entry, so that it has no room for a list that is empty. */
function showsValue({ passages }: ReviewedPlan, fields: FieldWords, { row, before }: ShownCell): boolean {
  const said = looseKey(before.join(' '));
  const values = row.line === undefined ? [] : passages.atLine(row.line);
  return values.some(
    ({ value }) =>
      value !== undefined &&
      fields.shown(value.node.text, value.field).some(({ words }) => looseKey(words) === said),
  );
}

function valuesNamed(
  { info, texts }: TextList,
  fields: FieldWords,
  { before, after }: ShownCell,
): (readonly string[])[] {
  const names = texts.map((text) => fields.shown(text, info)[0]?.words ?? text);
  const named = stretchNamed(before.join('\n'), after.join('\n'), names);
  if (named === undefined) return [];
  const ways = fields.separators.map((separator) => apart(named, names, separator));
  // Names that are known tell best what stands between names; others may have hardly any mark within them.
  const known = ways.filter((way) => way.every((name) => isOneOf(names, name) || fields.isName(name, info)));
  return [...known, ways[1]!].flatMap((way) => {
    const values = way.map((name) => {
      const at = names.findIndex((other) => looseKey(other) === looseKey(name));
      return at >= 0 ? texts[at]! : fields.written(name, info)[0];
    });
    const isList = values.every((value) => value !== undefined) && new Set(values).size === values.length;
    return isList && values.join('\n') !== texts.join('\n') ? [values as string[]] : [];
  });
}

function isOneOf(names: readonly string[], name: string): boolean {
  return names.some((other) => looseKey(other) === looseKey(name));
}

/** What stands in a changed text where names stood, one behind the other; undefined where they did not. */
function stretchNamed(before: string, after: string, names: readonly string[]): string | undefined {
  if (names.length === 0) return after;
  const text = before.toLowerCase();
  let at = 0;
  let start: number | undefined;
  for (const name of names) {
    const found = text.indexOf(name.toLowerCase(), at);
    if (found < 0) return undefined;
    start ??= found;
    at = found + name.length;
  }
  const [lead, rest] = [before.slice(0, start), before.slice(at)];
  const isAround =
    lead.length + rest.length <= after.length && after.startsWith(lead) && after.endsWith(rest);
  return isAround ? after.slice(lead.length, after.length - rest.length) : undefined;
}

/** A text in its names; those that are known stay whole, whatever is in them. */
function apart(text: string, known: readonly string[], separator: RegExp): string[] {
  let left = text;
  const kept: string[] = [];
  for (const name of known.toSorted((a, b) => b.length - a.length)) {
    const at = left.toLowerCase().indexOf(name.toLowerCase());
    if (at < 0) continue;
    left = `${left.slice(0, at)}\n\u0000${kept.length}\n${left.slice(at + name.length)}`;
    kept.push(name);
  }
  return left
    .split(separator)
    .flatMap((piece) => piece.split('\n'))
    .map((piece) => readWords(piece).replace(/^[,;]\s*|\s*[,;]$/g, ''))
    .map((piece) => (piece.startsWith('\u0000') ? kept[Number(piece.slice(1))]! : piece))
    .filter((piece) => piece !== '');
}

/** Where a table says Yes or No: the channels of the objective on one side, with or without that of the other. */
function servingLists(
  plan: ReviewedPlan,
  fields: FieldWords,
  { row, column, before, after }: ShownCell,
): Candidate[] {
  const isSaid = (words: readonly string[], key: 'yes' | 'no') =>
    looseKey(words.join(' ')) === looseKey(plan.words.text(key));
  const isPutIn = isSaid(before, 'no') && isSaid(after, 'yes');
  if (!row.table || (!isPutIn && !(isSaid(before, 'yes') && isSaid(after, 'no')))) return [];
  const sides = [row.table.columns[column] ?? '', readWords(row.cells[0]?.[0] ?? '')];
  return channelLists(plan, fields, sides).map(({ list, channel }) => {
    const { info, texts } = list;
    const values = isPutIn
      ? [...texts, fields.written(channel, info)[0] ?? channel]
      : texts.filter((text) => !isNamed(channel, text, info, fields));
    return { list, values };
  });
}

/** The channels of the objective that stands on one side of a table, with the channel on the other. */
function channelLists(
  plan: ReviewedPlan,
  fields: FieldWords,
  sides: readonly string[],
): { readonly list: TextList; readonly channel: string }[] {
  const { objectives } = plan.document.plan;
  const lists = objectivesList();
  return objectives.flatMap((_, index) => {
    const name = looseKey(fields.objectiveName(index));
    const side = sides.findIndex((called) => looseKey(called) === name);
    const channel = sides[1 - side];
    const list = textLists({ ...lists, list: objectives, index }).find(
      ({ info }) => info.refersTo === 'channel',
    );
    return side < 0 || channel === undefined || !list ? [] : [{ list, channel }];
  });
}

function isNamed(name: string, text: string, info: FieldInfo, fields: FieldWords): boolean {
  return fields.shown(text, info).some(({ words }) => looseKey(words) === looseKey(name));
}

/**
 * The line, from zero, of what a table says of objectives and channels: of Yes and No that of the channel among those of
 * the objective, else that of all of these; of what stands over such a column that of the objective. Undefined elsewhere.
 */
export function servingLine(
  plan: ReviewedPlan,
  fields: FieldWords,
  { paragraph, column, passage }: ReviewPlace,
): number | undefined {
  if (!passage?.row) return undefined;
  const { plan: data, locations, lines } = plan.document;
  const lineAt = ({ start }: Range) => lines.position(start).line;
  const said = looseKey(paragraph);
  if (passage.row.isFirst) {
    const objective = data.objectives.find((_, index) => looseKey(fields.objectiveName(index)) === said);
    return objective && lineAt(locations.words(objective, 'objective'));
  }
  const isAnswer = said === looseKey(plan.words.text('yes')) || said === looseKey(plan.words.text('no'));
  if (column === undefined || !isAnswer) return undefined;
  const [found] = channelLists(plan, fields, [column, passage.cells[0]?.paragraphs[0]?.text ?? '']);
  if (!found) return undefined;
  const { entry, info, texts } = found.list;
  const objective = data.objectives[entry.index]!;
  const at = texts.findIndex((text) => isNamed(found.channel, text, info, fields));
  return lineAt(
    locations.item(texts, at) ??
      locations.key(objective, 'channels') ??
      locations.words(objective, 'objective'),
  );
}

/** The ways to write what a list is to hold: first with most of it left as it is, then in the order that is wanted. */
function writtenAs(
  { document, text }: ReviewedPlan,
  { entry, info, texts }: TextList,
  values: readonly string[],
): TextEdit[][] {
  const data = entry.list[entry.index] as Record<string, readonly string[]>;
  const items = document.locations.list(data[info.name]!)?.items ?? [];
  const oneForOne =
    items.length === values.length
      ? values.flatMap((value, index) =>
          value === texts[index] ? [] : [replaceText(document, items[index]!.range, value)],
        )
      : [];
  const whole = setField(document, data, info.name, values);
  const losesComment = whole.some(({ range }) => /(?:^|\s)#/.test(text.slice(range.start, range.end)));
  return [oneForOne, setList(document, data, info.name, values), losesComment ? [] : whole].filter(
    ({ length }) => length > 0,
  );
}

/** Tries edits out: whether the list alone changes, and of its table that cell alone, which then says what it should. */
function isRight(
  plan: ReviewedPlan,
  edits: readonly TextEdit[],
  { entry, info }: TextList,
  values: readonly string[],
  { row, column, after }: ShownCell,
): boolean {
  const tried = plan.withFrontmatter(applyEdits(plan.text, edits));
  const { document } = tried;
  if (document.findings.length > plan.document.findings.length) return false;
  const { list, index } = entry;
  const wanted = withList(
    plan.document.plan,
    entry,
    list.with(index, { ...list[index], [info.name]: values }),
  );
  if (JSON.stringify(document.plan) !== JSON.stringify(wanted)) return false;
  const now = rowOfItsTable(plan.said, tried.saidIn(row.table), row, column);
  if (!now) return false;
  const words = (now.cells[column] ?? []).map(readWords);
  const isNothing = after.length === 0 && isUnsaid(words.join(' '), plan);
  return isNothing || namesTheSame(words, after, plan);
}
