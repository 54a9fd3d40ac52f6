import { type PartName, partNames } from '../document/parts.ts';
import type { DocumentPassage, PassageTable } from '../document/passages.ts';
import { readAgain } from '../plan/again/read-again.ts';
import { type PlanDocument, readPlanNow } from '../plan/document.ts';
import type { Saying } from './said.ts';

/** A plan as it would be after an edit. What the document would then say is worked out when it is asked for. */
export interface TriedPlan {
  readonly document: PlanDocument;
  /** All that the document would say. */
  said(): readonly DocumentPassage[];
  /** What it would say in a table, among other things. */
  saidIn(table: PassageTable | undefined): readonly DocumentPassage[];
}

/** Tries edits out on a plan: reads no more of it again than they change, and no more of its document than is looked at. */
export class PlanTrials {
  readonly #document: PlanDocument;
  readonly #saying: Saying;
  readonly #said: readonly DocumentPassage[];
  #rows: ReadonlyMap<string, number> | undefined;
  readonly #parts = new Map<string, PartName | undefined>();

  /** @param said what the document says, as it is exported by now */
  constructor(document: PlanDocument, saying: Saying, said: readonly DocumentPassage[]) {
    this.#document = document;
    this.#saying = saying;
    this.#said = said;
  }

  /** @param text the whole plan, the body as it is */
  withFrontmatter(text: string): TriedPlan {
    const read = readAgain(this.#document, text);
    const document = read?.kind === 'plan' ? read : readPlanNow(this.#document.name, text);
    return {
      document,
      said: () => this.#saying.says(document),
      saidIn: (table) => {
        const part = this.#partWith(table);
        return part && this.#saying.saysOfPart
          ? this.#saying.saysOfPart(document, part)
          : this.#saying.says(document);
      },
    };
  }

  /** The part of the frontmatter in which alone there are tables of that title. */
  #partWith(table: PassageTable | undefined): PartName | undefined {
    if (!table) return undefined;
    const { title } = table;
    if (!this.#parts.has(title)) this.#parts.set(title, this.#findPart(title));
    return this.#parts.get(title);
  }

  #findPart(title: string): PartName | undefined {
    const { saysOfPart } = this.#saying;
    this.#rows ??= rowsByTitle(this.#said);
    const rows = this.#rows.get(title);
    return (
      saysOfPart &&
      partNames.find((part) => rowsByTitle(saysOfPart(this.#document, part)).get(title) === rows)
    );
  }
}

/** How many rows there are in the tables of each title. */
function rowsByTitle(said: readonly DocumentPassage[]): Map<string, number> {
  const rows = new Map<string, number>();
  for (const { table } of said) if (table) rows.set(table.title, (rows.get(table.title) ?? 0) + 1);
  return rows;
}
