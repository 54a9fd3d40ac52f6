/**
 * The notation in which word lists and rules are written.
 *
 * A word list is words with commas between: `poster(s), stor(y|ies), press release(s), consult*`. Brackets hold a
 * word's endings, a star stands for any ending, and two words match with a blank or a hyphen between them.
 *
 * A rule is words in a row:
 *
 * | written | stands for |
 * |---|---|
 * | `by`, `post(s)`, `consult*` | that word, with these endings, with any ending |
 * | `AVE` | that word, in capitals only |
 * | `,` `:` `;` `.` `→` `–` `&` `%`, `<open>`, `<close>` | that mark; a bracket |
 * | `<month>` | a word, or words, of that sort |
 * | `by\|before\|<month>` | one of these |
 * | `the?`, `local+` | which may be missing, which may be repeated |
 * | `!than` | the next word is not this one |
 * | `~than` | the word before is not this one |
 * | `..3`, `...3` | up to three words; up to three words, commas and brackets among them |
 * | `...` | as much as there is of the sentence |
 * | `..3!to\|from` | up to three words, none of which is one of these |
 * | `^`, `$` | the statement begins (behind its label), ends (but for its full stop) |
 * | `( a b \| c )?` | a group: `?` it may be missing, `+` it may be repeated, `*` both |
 * | `[ promote ]` | the words that are quoted to the user; all of them, unless said |
 *
 * Below a rule stand sentences that it fits (`+`) and does not fit (`-`): they are its tests.
 */

/** What a rule is made of. Atoms are the names of words (`by`), beginnings (`consult*`) and sorts (`<month>`). */
export type Pattern =
  | { readonly kind: 'word'; readonly atoms: readonly string[] }
  | { readonly kind: 'next-is-not' | 'last-is-not'; readonly atoms: readonly string[] }
  | {
      readonly kind: 'gap';
      readonly most: number;
      readonly withMarks: boolean;
      readonly but: readonly string[];
    }
  | { readonly kind: 'start' | 'end' }
  | { readonly kind: 'row'; readonly parts: readonly Pattern[] }
  | { readonly kind: 'either'; readonly parts: readonly Pattern[] }
  | { readonly kind: 'repeated'; readonly part: Pattern; readonly least: 0 | 1; readonly most: number }
  | { readonly kind: 'quoted'; readonly part: Pattern };

/** A rule as it is written, with its examples. */
export interface Rule {
  readonly source: string;
  readonly pattern: Pattern;
  readonly fits: readonly string[];
  readonly fitsNot: readonly string[];
}

/**
 * The words of a list, with their endings: `stor(y|ies)` is two.
 * @throws {Error} when a bracket stays open.
 */
export function wordsOf(list: string): string[] {
  return list
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean)
    .flatMap(withEndings);
}

function withEndings(entry: string): string[] {
  const open = entry.indexOf('(');
  if (open < 0) return [entry];
  const close = entry.indexOf(')', open);
  if (close < 0) throw new Error(`A bracket stays open in “${entry}”`);
  const endings = entry.slice(open + 1, close).split('|');
  const all = endings.length === 1 ? ['', ...endings] : endings;
  return all.flatMap((ending) => withEndings(entry.slice(0, open) + ending + entry.slice(close + 1)));
}

/**
 * The rules of a text, one a line, each with its examples below it.
 * @throws {Error} when a rule cannot be read, with the rule in its message.
 */
export function rulesOf(text: string): Rule[] {
  const rules: { source: string; fits: string[]; fitsNot: string[] }[] = [];
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (line === '') continue;
    const example = line.slice(2).trim();
    if (line.startsWith('+ ')) rules.at(-1)?.fits.push(example);
    else if (line.startsWith('- ')) rules.at(-1)?.fitsNot.push(example);
    else rules.push({ source: line, fits: [], fitsNot: [] });
  }
  return rules.map((rule) => ({ ...rule, pattern: patternOf(rule.source) }));
}

/**
 * The pattern that a rule describes.
 * @throws {Error} when it cannot be read, with the rule in its message.
 */
export function patternOf(source: string): Pattern {
  const items = source.split(/\s+/).filter(Boolean);
  let at = 0;
  const row = (closing: readonly string[]): Pattern => {
    const parts: Pattern[] = [];
    for (;;) {
      const item = items[at];
      if (item === undefined || closing.includes(item)) return { kind: 'row', parts };
      at++;
      if (item === '(') parts.push(group());
      else if (item === '[') {
        parts.push({ kind: 'quoted', part: row([']']) });
        expect(']');
      } else parts.push(itemOf(item, source));
    }
  };
  const group = (): Pattern => {
    const closing = ['|', ')', ')?', ')+', ')*'];
    const parts = [row(closing)];
    while (items[at] === '|') {
      at++;
      parts.push(row(closing));
    }
    const end = items[at++];
    if (end === undefined) throw new Error(`A bracket stays open in the rule “${source}”`);
    return repeated(parts.length === 1 ? parts[0]! : { kind: 'either', parts }, end.slice(1));
  };
  const expect = (item: string) => {
    if (items[at++] !== item) throw new Error(`“${item}” is missing in the rule “${source}”`);
  };
  return row([]);
}

/** No statement repeats anything more often. */
const mostOften = 12;

function repeated(part: Pattern, sign: string): Pattern {
  if (sign === '') return part;
  return { kind: 'repeated', part, least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : mostOften };
}

const gapPattern = /^(\.{2,3})(\d*)(?:!(.+))?$/;
const marks = new Set([',', ':', ';', '.', '→', '–', '&', '%']);

function itemOf(item: string, rule: string): Pattern {
  if (item === '^') return { kind: 'start' };
  if (item === '$') return { kind: 'end' };
  const gap = gapPattern.exec(item);
  if (gap) {
    const [, dots, most, but] = gap;
    if (dots === '..' && !most) throw new Error(`How many words are “..” in the rule “${rule}”?`);
    return {
      kind: 'gap',
      most: most ? Number(most) : Number.POSITIVE_INFINITY,
      withMarks: dots === '...',
      but: but ? atomsOf(but, rule) : [],
    };
  }
  if (item.startsWith('!')) return { kind: 'next-is-not', atoms: atomsOf(item.slice(1), rule) };
  if (item.startsWith('~')) return { kind: 'last-is-not', atoms: atomsOf(item.slice(1), rule) };
  const sign = /[?+]$/.exec(item)?.[0] ?? '';
  const words = sign ? item.slice(0, -1) : item;
  return repeated({ kind: 'word', atoms: atomsOf(words, rule) }, sign);
}

/** The atoms of `by|post(s)|<month>`: a stroke within brackets parts endings, not words. */
function atomsOf(words: string, rule: string): string[] {
  return words.split(/\|(?![^(]*\))/).flatMap((word) => {
    if (marks.has(word) || /^<[\p{L} -]+>$/u.test(word)) return [word];
    if (!/^[\p{L}\p{N}][\p{L}\p{N}'’-]*(?:\([\p{L}'|]+\))?\*?$/u.test(word))
      throw new Error(`“${word}” is no word in the rule “${rule}”`);
    return withEndings(word.replaceAll('’', "'"));
  });
}
