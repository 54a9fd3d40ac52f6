/** An age, or from which to which age people are, as their group is named. */
interface Ages {
  readonly from: number;
  readonly to: number;
}

/** Those whose ages may follow: "over 75 people" says how many, "people over 75" how old. */
const persons =
  '(?:people|residents|adults|women|men|those|anyone|everyone|patients|tenants|customers|drivers|voters|children|parents|aged|pobl|trigolion|oedolion|merched|dynion)';
const over = '(?:over|above|older than)(?: the age of)?';

const patterns: readonly (readonly [RegExp, (numbers: number[]) => Ages])[] = [
  [
    /\b(?:aged?|between|ages|rhwng)\s+(\d{1,2})\s*(?:-|–|to|and|a|i)\s*(\d{1,2})\b/iu,
    ([from = 0, to = 0]) => ({ from, to }),
  ],
  [
    /\b(\d{1,2})\s*(?:-|–|to|i)\s*(\d{1,2})[\s-]*(?:years?|yrs?|oed|s\b)/iu,
    ([from = 0, to = 0]) => ({ from, to }),
  ],
  [
    /\b(\d{2})\s*(?:\+|(?:and|or|years and|years or) (?:over|above|older)|plus\b|(?:oed )?a hŷn|neu h[yŷ]n|oed neu drosodd)/iu,
    ([from = 0]) => ({ from, to: 120 }),
  ],
  [new RegExp(String.raw`\b${persons} ${over}\s*(\d{2})\b(?!%)`, 'iu'), ([from = 0]) => ({ from, to: 120 })],
  [/\b(?:over|dros)[\s-]*(?:yr? )?(\d{2})(?:[’']?s\b| oed)/iu, ([from = 0]) => ({ from, to: 120 })],
  [
    new RegExp(
      String.raw`\b${persons} (?:under|below|younger than)(?: the age of)?\s*(\d{1,2})\b(?!%)`,
      'iu',
    ),
    ([to = 0]) => ({ from: 0, to }),
  ],
  [/\b(?:under|dan)[\s-]*(\d{1,2})(?:[’']?s\b| oed)/iu, ([to = 0]) => ({ from: 0, to })],
  [/\b(\d{1,2})[\s-]*year[\s-]*olds?\b/iu, ([age = 0]) => ({ from: age, to: age })],
];

/**
 * The sort of people whom a text tells of by their age ("over 75s", "aged 16 to 24"), or undefined where it tells of
 * none, or of people of all ages ("aged 18 and over").
 */
export function sortByAge(text: string): 'older' | 'young' | 'children' | 'new-parents' | undefined {
  for (const [pattern, agesOf] of patterns) {
    const found = pattern.exec(text);
    if (!found) continue;
    const { from, to } = agesOf(found.slice(1).map(Number));
    if (from >= 50) return 'older';
    if (to <= 5) return 'new-parents';
    if (to <= 12) return 'children';
    if (to <= 30) return 'young';
    return undefined;
  }
  return undefined;
}
