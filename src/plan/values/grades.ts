/** How likely, how bad: the usual words, in English and Welsh, from 1 to 5. */
const grades: Readonly<Record<string, number>> = {
  'very low': 1,
  'isel iawn': 1,
  low: 2,
  isel: 2,
  medium: 3,
  moderate: 3,
  canolig: 3,
  high: 4,
  uchel: 4,
  'very high': 5,
  'uchel iawn': 5,
};

const middle = 3;

/**
 * How much a grade of likelihood or impact weighs, from 1 to 5.
 * @param grade a word such as `high`, or a figure of five such as `4` or `4/5`
 * @returns the middle where it is not stated, or in other words
 */
export function gradeOf(grade: string | undefined): number {
  const word = grade?.trim().toLowerCase() ?? '';
  const figure = /^([1-5])(?:\s*(?:\/|of|out of)\s*5)?$/.exec(word)?.[1];
  return figure === undefined ? (grades[word] ?? middle) : Number(figure);
}
