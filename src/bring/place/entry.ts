import { topInfo } from '../../plan/document.ts';
import { type FieldInfo, fieldOf, type ObjectInfo } from '../../plan/format/vocabulary.ts';
import { isAmount } from '../../plan/values/amounts.ts';
import { type Cell, cellText } from '../outline.ts';
import { columns, compared, hasGap, isReference, numberedObjective, saysNothing } from '../words/index.ts';
import type { Part } from '../words/words.ts';
import { bringDate, bringDateOrWords, bringSpan, type DayOrder } from './dates.ts';
import type { BroughtEntry, Draft } from './draft.ts';
import { labelled } from './sections.ts';
import { isStatement } from './statements.ts';

/** What the schema says of the entries of a part. */
export function infoOf(part: Part): ObjectInfo {
  return fieldOf(topInfo('plan'), part)!.object!;
}

/** The field of a part’s entries that a label names. */
export function fieldOfColumn(part: Part, label: string): string | undefined {
  const words = compared(label);
  return columnsOf(part).find(([, names]) => names.has(words))?.[0];
}

/** The columns that a part’s tables may have. */
export function columnsOf(part: Part) {
  return columns.find(([other]) => other === part)![1];
}

/** Fills one entry from the cells of a row. */
export class EntryReader {
  readonly entry: BroughtEntry;
  /** What found no place. */
  readonly left: string[] = [];
  readonly #part: Part;
  readonly #order: DayOrder;
  readonly #draft: Draft;

  /** @param entry what is known of it already */
  constructor(part: Part, order: DayOrder, draft: Draft, entry: BroughtEntry = new Map()) {
    this.entry = entry;
    this.#part = part;
    this.#order = order;
    this.#draft = draft;
  }

  /**
   * Reads a cell.
   * @param fields those that its column is for
   * @returns what of it found no place
   */
  read(cell: Cell, fields: readonly string[]): readonly string[] {
    const before = this.left.length;
    const [first] = fields;
    const isKey = first === infoOf(this.#part).keyField || first === keyOf(this.#part);
    const isNoValue = (line: string) => hasGap(line) || (isKey && isReference(line));
    const said = cell.filter((line) => !saysNothing(line));
    const words = said.filter((line) => !isNoValue(line));
    this.left.push(...said.filter(isNoValue));
    if (fields.length === 1 && !isKey && first !== undefined) this.#put(first, words);
    else this.#readMixed(words, fields);
    return this.left.slice(before);
  }

  /** A cell that says several things, each in a line of its own or behind a label. */
  #readMixed(all: readonly string[], fields: readonly string[]): void {
    const pieces = all.length === 1 ? all[0]!.split(/\s*\/\s*/) : [];
    // `High/Low` below `Interest/Influence`.
    if (fields.length > 1 && pieces.length === fields.length) {
      for (const [index, field] of fields.entries()) this.#put(field, [pieces[index]!]);
      return;
    }
    const lines = this.#part === 'objectives' ? this.#withoutLabel(all) : all;
    const texts: string[] = [];
    for (const line of lines) {
      if (texts.length === 0 && fields.length === 1) texts.push(line);
      else if (!this.#readDetails(line) && !this.#readTold(line, fields)) texts.push(line);
    }
    const [text] = fields.filter((field) => !this.#isTold(field));
    if (texts.length === 0) return;
    if (text === undefined) this.left.push(...texts);
    else this.#put(text, texts);
  }

  /** An objective’s short name may stand in a line above it. */
  #withoutLabel(lines: readonly string[]): readonly string[] {
    const [label = '', statement = ''] = lines;
    const isLabel = lines.length === 2 && label.length <= longestLabel && label.length < statement.length;
    if (!isLabel || isStatement(label) || labelled(statement)) return lines;
    this.#put('label', [label]);
    return lines.slice(1);
  }

  /** A line of labels with their values: `Objective 2: Fewer calls, for: Agents of flats`. */
  #readDetails(line: string): boolean {
    const pieces = line.split(/,\s+(?=[^,:]{1,30}:\s)/);
    if (!pieces.every((piece) => labelled(piece))) return false;
    for (const piece of pieces) {
      const { label, value } = labelled(piece)!;
      const isObjective = this.#part === 'activities' && numberedObjective(piece) !== undefined;
      const field = isObjective ? 'objective' : fieldOfColumn(this.#part, label);
      if (field === undefined || this.entry.has(field)) this.left.push(piece);
      else this.#put(field, [isObjective ? piece : value]);
    }
    return true;
  }

  /** Values that tell themselves which field they are of: money, and words of which there are few. */
  #readTold(line: string, fields: readonly string[]): boolean {
    if (fields.includes('cost') && isAmount(line)) return this.#put('cost', [line]);
    const words = line.split(/\s*,\s*/);
    const choices = infoOf(this.#part).fields.filter(({ name, words: known }) => known && this.#isTold(name));
    if (!fields.some((field) => this.#isTold(field) && field !== 'cost')) return false;
    const found = words.map((word) => choices.find((field) => choiceIn(field, word) !== undefined));
    if (!found.every((field) => field !== undefined)) return false;
    for (const [index, field] of found.entries()) this.#put(field.name, [words[index]!]);
    return true;
  }

  #isTold(field: string): boolean {
    return field === 'cost' || infoOf(this.#part).byKey.get(field)?.words !== undefined;
  }

  #put(name: string, lines: readonly string[]): true {
    const field = infoOf(this.#part).byKey.get(name);
    if (field?.refersTo && lines.some((line) => line.includes('\n'))) return this.#putOutermost(name, lines);
    const from = cellText(lines);
    if (from === '') return true;
    if ((name === 'date' || name === 'start') && this.#putSpan(from)) return true;
    const value = field && !this.entry.has(name) ? this.#valueOf(field, lines) : undefined;
    if (value === undefined) this.left.push(from);
    else this.entry.set(name, { value, from });
    return true;
  }

  /** Of names, what stands below them in a list says more of them. */
  #putOutermost(name: string, lines: readonly string[]): true {
    const all = lines.map((line) => line.split('\n'));
    this.#put(
      name,
      all.map(([first]) => first!),
    );
    this.left.push(...all.flatMap(([, ...below]) => below));
    return true;
  }

  /** A first and a last day in the place of one. */
  #putSpan(from: string): boolean {
    const takesSpan =
      infoOf(this.#part).byKey.has('start') && !this.entry.has('start') && !this.entry.has('end');
    const span = takesSpan ? bringSpan(from, this.#order) : undefined;
    if (!span) return false;
    this.entry.set('start', { value: span.start, from });
    this.entry.set('end', { value: span.end, from });
    return true;
  }

  #valueOf(field: FieldInfo, lines: readonly string[]): string | readonly string[] | undefined {
    const text = cellText(lines);
    if (field.format === 'date') return this.#dateOf(field, text);
    if (field.words && !field.freeText) return choiceIn(field, text);
    if (field.refersTo === 'objective') return this.#objectivesOf(lines);
    if (field.refersTo) return single(lines.flatMap(severalNames));
    if (field.list) return lines.flatMap((line) => line.split(/\s*[;\n]\s*/)).filter((each) => each !== '');
    if (field.object && field.object.shorthand === undefined) return undefined;
    return text;
  }

  #dateOf({ name }: FieldInfo, text: string): string | undefined {
    const found = (name === 'date' && this.#part === 'activities' ? bringDateOrWords : bringDate)(
      text,
      this.#order,
    );
    if (found === undefined) return undefined;
    if ('date' in found) return found.date;
    this.#draft.ambiguous.push(text);
    return undefined;
  }

  /** Objectives that are named by their number are named as a plan names them: by what they are called. */
  #objectivesOf(lines: readonly string[]): string | readonly string[] | undefined {
    // Where there are no objectives, it is said what something is for.
    if (!this.#draft.hasObjectives) return undefined;
    return single(
      lines.map((line) => {
        const named =
          numberedObjective(line) ??
          (/^\d{1,2}$/.test(line) ? { number: Number(line), rest: '' } : undefined);
        const objective = named && this.#draft.of('objectives')[named.number - 1];
        if (!objective) return line;
        return String((objective.get('label') ?? objective.get('objective'))?.value ?? line);
      }),
    );
  }
}

/** No short name of an objective is longer, in UTF-16 code units. */
const longestLabel = 60;

/** The field without which a part’s entry is none. */
export function keyOf(part: Part): string {
  const { shorthand } = infoOf(part);
  return shorthand ?? 'name';
}

/** The names in a line: `Facebook, X; and leaflet`. What stands in brackets belongs to the name before. */
export function severalNames(line: string): string[] {
  return line
    .split(/\s*[,;\n](?![^(]*\))(?!\d)\s*(?:(?:and|or|ac|neu)\s+)?/)
    .map((name) => name.trim())
    .filter((name) => !saysNothing(name));
}

export const single = (values: readonly string[]) => (values.length === 1 ? values[0]! : values);

/** The word of a choice that a text is; undefined for any other. */
function choiceIn({ schema }: FieldInfo, text: string): string | undefined {
  const read = schema.safeParse(text);
  return read.success && typeof read.data === 'string' ? read.data : undefined;
}
