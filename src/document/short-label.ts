/** Of a label so many letters: it stands in the head of a narrow column. */
const longest = 45;
/** With less, what is left of a statement says too little. */
const least = { letters: 8, words: 2 };

/** How a language says from where, to where and by when. */
export interface FigureWords {
  /** Words that lead to a figure: `from 48%`, `by 2027`. */
  readonly beforeFigure: readonly string[];
  /** Those of them that lead to a date, with words between: `by the end of March 2027`. */
  readonly beforeDate: readonly string[];
  /** Words with which something goes on that a label can do without. */
  readonly joining: readonly string[];
  /** Other words with which no label ends. */
  readonly articles: readonly string[];
}

/**
 * A short label made from an objective's statement: what is to change, without from where to where and by when.
 * `Raise flu vaccination among carers from 48% to 60% by 31 January 2027` becomes `Raise flu vaccination among carers`.
 * @param statement the objective as it is written
 * @param words of the plan's language; undefined where we do not have it: then only very short words lead to figures
 * @returns empty where nothing is written
 */
export function shortLabel(statement: string, words: FigureWords | undefined): string {
  const all = statement
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '');
  const [label = ''] = [withoutFirstFigure(all, words), all]
    .map((from) => from.slice(0, figureAt(from, words) ?? from.length))
    .concat([all])
    .filter((core, index, cores) => says(core) || index === cores.length - 1)
    .map((core) => fitted(core, words));
  return label.charAt(0).toUpperCase() + label.slice(1);
}

function says(words: readonly string[]): boolean {
  return words.length >= least.words && words.join(' ').length >= least.letters;
}

/** `90% of households put …` is about households. */
function withoutFirstFigure(words: readonly string[], known: FigureWords | undefined): readonly string[] {
  if (!isFigure(words[0])) return words;
  const rest = words.slice(is(known?.joining, words[1]) ? 2 : 1);
  return says(rest) ? rest : words;
}

/** Where the first figure with its leading words begins; undefined where there is none. */
function figureAt(words: readonly string[], known: FigureWords | undefined): number | undefined {
  for (let at = 1; at < words.length; at++) {
    if (leadsToDate(words, at, known)) return at;
    if (!isFigure(words[at])) continue;
    let from = at;
    while (from > 1 && leads(words[from - 1]!, known)) from--;
    if (from < at) return from;
  }
  return undefined;
}

function leads(word: string, known: FigureWords | undefined): boolean {
  return known ? is(known.beforeFigure, word) : word.length <= 5;
}

/** Between `by` and the year there are at most so many words. */
const longestDate = 6;

function leadsToDate(words: readonly string[], at: number, known: FigureWords | undefined): boolean {
  if (!is(known?.beforeDate, words[at])) return false;
  const within = words.slice(at + 1, at + 1 + longestDate);
  const year = within.findIndex((word) => /^(?:19|20)\d\d\b/.test(word));
  // Another figure between them is no date's, unless it is its day; and another such word leads to the date itself.
  const isBetween = (word: string) =>
    isFigure(word) ? /^\d{1,2}(?:st|nd|rd|th)?$/.test(word) : !is(known?.beforeDate, word);
  return year >= 0 && within.slice(0, year).every(isBetween);
}

/** The words as far as they have room, cut where a clause ends if that leaves enough. */
function fitted(words: readonly string[], known: FigureWords | undefined): string {
  const whole = tidy(words, known);
  if (whole.length <= longest) return whole;
  let count = words.length;
  while (count > 1 && words.slice(0, count).join(' ').length > longest) count--;
  const room = words.slice(0, count);
  const clause = room.findLastIndex((word, index) => index > 0 && is(known?.joining, word));
  if (clause > 0 && says(room.slice(0, clause))) return tidy(room.slice(0, clause), known);
  const text = room.join(' ');
  return `${text.length > longest ? text.slice(0, longest) : tidy(room, known)}…`;
}

/** Without the marks and the joining words that are left at the end. */
function tidy(words: readonly string[], known: FigureWords | undefined): string {
  let count = words.length;
  const isLoose = (word: string) =>
    [known?.joining, known?.articles, known?.beforeFigure].some((list) => is(list, word));
  while (isLoose(words[count - 1] ?? '') && says(words.slice(0, count - 1))) count--;
  return words
    .slice(0, count)
    .join(' ')
    .replace(/[\s,;:.–—-]+$/u, '');
}

function isFigure(word: string | undefined): boolean {
  return word !== undefined && /^[(£$€<>≥≤~]*\d/u.test(word);
}

function is(list: readonly string[] | undefined, word: string | undefined): boolean {
  return (
    list !== undefined && word !== undefined && list.includes(word.toLowerCase().replace(/[^\p{L}]+$/u, ''))
  );
}
