import { diffArrays } from 'diff';

/** Where an item of one list stands in another. */
export type Pair = readonly [a: number, b: number];

/** Lists are compared item by item where no more than this come and go: the cost grows with the square of their number. */
const mostEdits = 1_500;

/** The items that two lists have in common, in order: where each stands in both. */
export function commonItems(a: readonly string[], b: readonly string[]): Pair[] {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start++;
  let end = 0;
  while (end < most - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [innerA, innerB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return [
    ...Array.from({ length: start }, (_, index): Pair => [index, index]),
    ...(commonByDiff(innerA, innerB) ?? commonOnce(innerA, innerB)).map(
      ([x, y]): Pair => [x + start, y + start],
    ),
    ...Array.from({ length: end }, (_, index): Pair => [a.length - end + index, b.length - end + index]),
  ];
}

/** @returns undefined where too much comes and goes */
function commonByDiff(a: readonly string[], b: readonly string[]): Pair[] | undefined {
  const changes = diffArrays([...a], [...b], { maxEditLength: mostEdits });
  if (!changes) return undefined;
  const pairs: Pair[] = [];
  let [atA, atB] = [0, 0];
  for (const { added, removed, count } of changes) {
    if (!added && !removed)
      for (let index = 0; index < count; index++) pairs.push([atA + index, atB + index]);
    if (!added) atA += count;
    if (!removed) atB += count;
  }
  return pairs;
}

/** Those that stand once in both lists, as far as they stand in the same order. */
function commonOnce(a: readonly string[], b: readonly string[]): Pair[] {
  const placesIn = (items: readonly string[]) => grouped([...items.keys()], (index) => items[index]!);
  const inB = placesIn(b);
  const pairs = [...placesIn(a)].flatMap(([item, [at, ...others]]): Pair[] => {
    const [found, ...more] = inB.get(item) ?? [];
    return found === undefined || others.length + more.length > 0 ? [] : [[at!, found]];
  });
  return inOrder(pairs.sort(([x], [y]) => x - y));
}

/** Items by what they have in common, each group in their order. */
export function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = groups.get(key);
    if (known) known.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/**
 * As many pairs as stand in the same order on both sides; the others have been moved.
 * @param pairs by their places in the first list
 */
export function inOrder(pairs: readonly Pair[]): Pair[] {
  // The longest increasing subsequence: of each length the run that ends lowest, with what comes before each pair.
  const ends: number[] = [];
  const before = new Map<number, number>();
  for (const [index, [, place]] of pairs.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[ends[middle]!]![1] < place) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before.set(index, ends[low - 1]!);
    ends[low] = index;
  }
  const kept: Pair[] = [];
  for (let index = ends.at(-1); index !== undefined; index = before.get(index)) kept.push(pairs[index]!);
  return kept.reverse();
}
