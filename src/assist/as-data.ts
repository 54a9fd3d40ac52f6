/** What a terminal or a model obeys or reads, and a person does not see: tabs and line ends aside. */
const unseen =
  /(?![\n\t])\p{Cc}|[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]|(?<!\u{1f3f4}[\u{e0020}-\u{e007e}]{0,6})[\u{e0000}-\u{e007f}]/gu;

/** A text as people see it: line ends are `\n`, and nothing in it is hidden. The tags of flags such as Wales’s stay. */
export function asSeen(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(unseen, '');
}

/** Plain data with all its texts as people see them. */
export function asData<Data>(data: Data): Data {
  if (typeof data === 'string') return asSeen(data) as Data;
  if (Array.isArray(data)) return data.map(asData) as Data;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, asData(value)])) as Data;
}

/** The first of a list, and how many there are besides. */
export function firstOf<Item>(
  items: readonly Item[],
  most: number,
): { readonly first: readonly Item[]; readonly more: number } {
  return { first: items.slice(0, most), more: Math.max(0, items.length - most) };
}
