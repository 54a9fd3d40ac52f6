import { looseKey } from '../../text/text.ts';
import { type Block, type Cell, cellText, type Table } from '../outline.ts';
import type { Part, PlanField } from '../words/words.ts';

/** A value for a plan, with the words of the document that it comes from. */
export interface Brought {
  readonly value: string | readonly string[];
  readonly from: string;
}

/** What one entry of a part holds, by field. */
export type BroughtEntry = Map<string, Brought>;

/** Something of the document that has no place among the plan’s fields, and the passage that it stands in. */
export interface NotPlaced {
  readonly text: string;
  readonly from: string;
}

/** A row of a table on one line. */
export function rowText(row: readonly Cell[]): string {
  return row
    .map(cellText)
    .filter((text) => text !== '')
    .join(' | ');
}

/** What a document gives a plan. */
export class Draft {
  readonly fields = new Map<PlanField, Brought>();
  readonly entries = new Map<Part, BroughtEntry[]>();
  /** What becomes the plan’s text, in the document’s order. */
  readonly body: Block[] = [];
  readonly notPlaced: NotPlaced[] = [];
  /** Dates that can be read in two ways, as they are written. */
  readonly ambiguous: string[] = [];
  /** Whether it is for a plan that is there, with objectives and a text of its own. */
  readonly isAdded: boolean;
  readonly #byName = new Map<Part, { upTo: number; readonly entries: Map<string, BroughtEntry> }>();

  constructor(isAdded: boolean) {
    this.isAdded = isAdded;
  }

  /** Whether there are objectives that something could serve. */
  get hasObjectives(): boolean {
    return this.isAdded || this.of('objectives').length > 0;
  }

  /** @returns whether the field was still free */
  setField(field: PlanField, value: string | readonly string[], from: string): boolean {
    if (this.fields.has(field)) return false;
    this.fields.set(field, { value, from });
    return true;
  }

  /** The entries of a part so far. */
  of(part: Part): BroughtEntry[] {
    const known = this.entries.get(part) ?? [];
    this.entries.set(part, known);
    return known;
  }

  /** The entry of a part whose field says a name, however it is spelt. */
  named(part: Part, field: string, name: string): BroughtEntry | undefined {
    const entries = this.of(part);
    const known = this.#byName.get(part) ?? { upTo: 0, entries: new Map<string, BroughtEntry>() };
    this.#byName.set(part, known);
    for (; known.upTo < entries.length; known.upTo++) {
      const entry = entries[known.upTo]!;
      const key = looseKey(String(entry.get(field)?.value ?? ''));
      if (!known.entries.has(key)) known.entries.set(key, entry);
    }
    return known.entries.get(looseKey(name));
  }

  /** @returns the entry that was added */
  add(part: Part, values: Readonly<Record<string, string | readonly string[]>>, from: string): BroughtEntry {
    const entry: BroughtEntry = new Map(
      Object.entries(values).map(([field, value]) => [field, { value, from }]),
    );
    this.of(part).push(entry);
    return entry;
  }

  /** Keeps a passage in the plan’s text, and lists it. */
  keep(block: Block): void {
    this.body.push(block);
    if (block.kind === 'table') this.list(...block.rows.map(rowText));
    else if (block.kind !== 'heading') this.list(block.text);
  }

  /** Keeps what is left of a table, with the column by which its rows are told. */
  keepRest(rows: readonly (readonly Cell[])[], left: readonly string[]): void {
    const table: Table = { kind: 'table', rows };
    this.body.push(table);
    this.list(...left);
  }

  /** Lists what stands in no field. */
  list(...texts: readonly string[]): void {
    for (const text of texts) if (text !== '') this.notPlaced.push({ text, from: text });
  }
}
