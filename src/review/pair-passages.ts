import { type DocumentPassage, passageKey } from '../document/passages.ts';
import { looseKey } from '../text/text.ts';
import { lookOf } from './passage-words.ts';
import type { ReturnedPassage } from './returned-passage.ts';
import { commonItems, grouped, inOrder, type Pair } from './sequences.ts';
import { countWords, likenessOf, type WordCounts } from './word-counts.ts';
import { headingLevel, isHeadingLook } from './word-elements.ts';

/** Which passage of a returned document is which of those that the plan would be exported to. */
export interface PairedPassages {
  /** By the places of both, in the order of what the plan says. */
  readonly pairs: readonly Pair[];
  /** Those of them, by what the plan says, that stand elsewhere in the returned document. */
  readonly moved: ReadonlySet<number>;
}

/** From how much in common two passages may be one, rewritten. */
const alike = { inPlace: 0.4, onLine: 0.2, elsewhere: 0.6 };
/** So many passages are compared with each other where nothing between them is the same. */
const mostCompared = 20_000;

const labelled = /^[^:\n]{1,40}:(?= )/;

/** The key of what a returned passage says, see `passageKey`. */
export function returnedKey({ cells }: ReturnedPassage): string {
  return passageKey(cells.map(({ paragraphs }) => paragraphs.map(({ text }) => text)));
}

/**
 * The same without what its fields show that programs work out anew; undefined where it has none.
 */
export function lastingKey({ cells }: ReturnedPassage): string | undefined {
  const all = cells.map(({ paragraphs }) => paragraphs);
  if (all.flat().every(({ lasting }) => lasting === undefined)) return undefined;
  return passageKey(all.map((paragraphs) => paragraphs.map(({ text, lasting = text }) => lasting)));
}

/**
 * Pairs what a plan would say with what came back: by the same words, by the marked lines, then by words in common.
 * @param others the places of what came back that is no part of the plan
 */
export function pairPassages(
  said: readonly DocumentPassage[],
  returned: readonly ReturnedPassage[],
  others: ReadonlySet<number>,
): PairedPassages {
  const places = [...returned.keys()].filter((place) => !others.has(place));
  const { pairs, moved } = pairAll(
    said,
    places.map((place) => returned[place]!),
  );
  return { pairs: pairs.map(([own, other]): Pair => [own, places[other]!]), moved };
}

function pairAll(said: readonly DocumentPassage[], returned: readonly ReturnedPassage[]): PairedPassages {
  const pairing = new Pairing(said, returned);
  pairing.sameInOrder();
  pairing.sameElsewhere();
  pairing.onMarkedLines();
  pairing.alikeInPlace();
  pairing.alikeElsewhere();
  return pairing.finish();
}

class Pairing {
  readonly #said: readonly Sought<DocumentPassage>[];
  readonly #returned: readonly Sought<ReturnedPassage>[];
  readonly #toReturned = new Map<number, number>();
  readonly #toSaid = new Map<number, number>();
  /** By how many lines the plan has shrunk above each returned passage whose line it still has. */
  readonly #shifts: { readonly at: number; readonly by: number }[] = [];

  constructor(said: readonly DocumentPassage[], returned: readonly ReturnedPassage[]) {
    this.#said = said.map((passage) => new Sought(passage, passage.key, passage.table !== undefined));
    this.#returned = returned.map(
      (passage) => new Sought(passage, returnedKey(passage), passage.row !== undefined),
    );
  }

  sameInOrder(): void {
    const keys = (all: readonly Sought<unknown>[]) => all.map(({ key }) => key);
    for (const [said, returned] of commonItems(keys(this.#said), keys(this.#returned))) {
      this.#pair(said, returned);
      const line = this.#said[said]!.passage.line;
      const marked = this.#returned[returned]!.passage.line;
      if (line !== undefined && marked !== undefined) this.#shifts.push({ at: returned, by: marked - line });
    }
  }

  /** What stands elsewhere with the same words has been moved; words that stand there several times say nothing. */
  sameElsewhere(): void {
    const left = grouped(this.#leftReturned(), (index) => this.#returned[index]!.key);
    for (const [key, saids] of grouped(this.#leftSaid(), (index) => this.#said[index]!.key)) {
      const found = left.get(key);
      if (saids.length === 1 && found?.length === 1) this.#pair(saids[0]!, found[0]!);
    }
  }

  onMarkedLines(): void {
    const onLine = grouped(this.#leftSaid(), (index) => this.#said[index]!.passage.line);
    for (const index of this.#leftReturned()) {
      const { passage } = this.#returned[index]!;
      if (passage.line === undefined) continue;
      const candidates = onLine.get(passage.line - this.#shiftAt(index)) ?? [];
      this.#pairBest(candidates, [index], alike.onLine);
      const only = candidates.filter((said) => !this.#toReturned.has(said));
      // One that was rewritten as a whole is still the one on its line.
      if (!this.#toSaid.has(index) && only.length === 1 && this.#isSameSort(only[0]!, index))
        this.#pair(only[0]!, index);
    }
  }

  /** Between passages that are the same stands what was rewritten. */
  alikeInPlace(): void {
    const anchors = inOrder([...this.#toReturned].sort(([a], [b]) => a - b));
    let [fromSaid, fromReturned] = [0, 0];
    for (const [said, returned] of [...anchors, [this.#said.length, this.#returned.length] as Pair]) {
      this.#pairHeads(range(fromSaid, said), range(fromReturned, returned));
      this.#pairHeadings(range(fromSaid, said), range(fromReturned, returned));
      const saids = range(fromSaid, said).filter((index) => !this.#toReturned.has(index));
      const returneds = range(fromReturned, returned).filter((index) => !this.#toSaid.has(index));
      this.#pairBest(saids, returneds, alike.inPlace);
      [fromSaid, fromReturned] = [said + 1, returned + 1];
    }
  }

  /** The only table's head between the same passages is the same head, however few words it has in common. */
  #pairHeads(saids: readonly number[], returneds: readonly number[]): void {
    this.#pairOnly(
      saids.filter((index) => this.#said[index]!.passage.kind === 'header row'),
      returneds.filter((index) => this.#returned[index]!.passage.row?.isFirst),
    );
  }

  /** So is the only heading: a title may be rewritten as a whole. */
  #pairHeadings(saids: readonly number[], returneds: readonly number[]): void {
    this.#pairOnly(
      saids.filter((index) => this.#said[index]!.passage.kind === 'heading'),
      returneds.filter((index) => isHeading(this.#returned[index]!.passage)),
    );
  }

  #pairOnly(saids: readonly number[], returneds: readonly number[]): void {
    const [said, ...moreSaid] = saids.filter((index) => !this.#toReturned.has(index));
    const [returned, ...moreReturned] = returneds.filter((index) => !this.#toSaid.has(index));
    if (said !== undefined && returned !== undefined && moreSaid.length + moreReturned.length === 0)
      this.#pair(said, returned);
  }

  alikeElsewhere(): void {
    this.#pairBest(this.#leftSaid(), this.#leftReturned(), alike.elsewhere);
  }

  finish(): PairedPassages {
    const pairs = [...this.#toReturned].sort(([a], [b]) => a - b);
    const still = new Set(inOrder(pairs).map(([said]) => said));
    return { pairs, moved: new Set(pairs.flatMap(([said]) => (still.has(said) ? [] : [said]))) };
  }

  #leftSaid(): number[] {
    return range(0, this.#said.length).filter((index) => !this.#toReturned.has(index));
  }

  #leftReturned(): number[] {
    return range(0, this.#returned.length).filter((index) => !this.#toSaid.has(index));
  }

  #pair(said: number, returned: number): void {
    this.#toReturned.set(said, returned);
    this.#toSaid.set(returned, said);
  }

  /** Pairs the most alike first. */
  #pairBest(saids: readonly number[], returneds: readonly number[], least: number): void {
    if (saids.length * returneds.length > mostCompared) return;
    const scored = saids.flatMap((said) =>
      returneds.flatMap((returned) => {
        if (!this.#isSameSort(said, returned)) return [];
        const likeness = this.#likeness(said, returned);
        return likeness >= least ? [{ said, returned, likeness }] : [];
      }),
    );
    for (const { said, returned } of scored.sort((a, b) => b.likeness - a.likeness)) {
      if (!this.#toReturned.has(said) && !this.#toSaid.has(returned)) this.#pair(said, returned);
    }
  }

  /** What begins with the same label, such as `Lead: …`, is the same, whatever follows. */
  #likeness(said: number, returned: number): number {
    const [a, b] = [this.#said[said]!, this.#returned[returned]!];
    const likeness = likenessOf(a.counts, b.counts);
    const label = a.isRow ? undefined : labelled.exec(a.key)?.[0];
    return label !== undefined && label === labelled.exec(b.key)?.[0] ? 0.5 + likeness / 2 : likeness;
  }

  /** Whether both are rows under the same headings, or neither is a row. */
  #isSameSort(said: number, returned: number): boolean {
    const { passage, isRow } = this.#said[said]!;
    const other = this.#returned[returned]!;
    if (isRow !== other.isRow) return false;
    const { row } = other.passage;
    if (!row || !passage.table) return true;
    if ((passage.kind === 'header row') !== row.isFirst) return false;
    if (row.isFirst) return true;
    const titles = new Set(row.columns.map(looseKey));
    const { columns } = passage.table;
    return columns.filter((title) => titles.has(looseKey(title))).length * 2 >= columns.length;
  }

  #shiftAt(returned: number): number {
    const before = this.#shifts.findLast(({ at }) => at <= returned);
    return (before ?? this.#shifts[0])?.by ?? 0;
  }
}

/** Whether a returned passage looks like a heading. */
export function isHeading(passage: ReturnedPassage): boolean {
  return passage.row === undefined && isHeadingLook(lookOf(passage));
}

/** The headings that tell how deep in the text one stands: those that look the same, then those one level above. */
export function headingsLike(look: string, passages: readonly ReturnedPassage[]): ReturnedPassage[] {
  const level = headingLevel(look) ?? 0;
  const all = passages.filter(isHeading);
  return [
    ...all.filter((passage) => lookOf(passage) === look),
    ...all.filter((passage) => headingLevel(lookOf(passage)) === level - 1),
  ];
}

/** A passage with what it is compared by. */
class Sought<Passage> {
  readonly passage: Passage;
  readonly key: string;
  readonly isRow: boolean;
  #counts: WordCounts | undefined;

  constructor(passage: Passage, key: string, isRow: boolean) {
    this.passage = passage;
    this.key = key;
    this.isRow = isRow;
  }

  get counts(): WordCounts {
    this.#counts ??= countWords(this.key);
    return this.#counts;
  }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
