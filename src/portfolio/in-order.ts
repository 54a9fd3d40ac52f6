/** How many items a list begins with that fit, in a list that has all of those first. */
export function countWhile<Item>(items: readonly Item[], fits: (item: Item) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(items[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
