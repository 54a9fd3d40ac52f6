import { attributesAt } from './attributes.ts';
import { type FormulaPiece, formulaInLine } from './formula.ts';

/** A piece of a text that is written with the marks of other dialects of Markdown. */
export type DialectPiece =
  /** Words; `at` is where they stand in the text, in UTF-16 code units, undefined where they were made. */
  | { readonly type: 'words'; readonly text: string; readonly at: number | undefined }
  /** Where an element of HTML that says the same begins or ends. */
  | { readonly type: 'edge'; readonly name: 'mark' | 'sup' | 'sub' | 'u'; readonly opens: boolean }
  /** A formula that no line of text can show, as it is written. */
  | { readonly type: 'formula'; readonly source: string };

/** Without one of these a text has no such marks. */
const mayHaveMarks = /==|\^|~|\$|\]\{/;

/**
 * `$x$` and `$$x$$`, `[x]{.class}`, `x^2^`, `H~2~O`, and what may begin or end `==x==`. What stands around them decides: prices, powers
 * (`2^10`) and comparisons (`£5 == £5`) are what they say.
 */
const marks = new RegExp(
  [
    /\$\$(?<display>[^$]{1,2000})\$\$/u,
    /(?<![\p{L}\p{N}$\\])\$(?![\s$])(?<formula>[^$\n]{1,200})(?<!\s)\$(?![\p{L}\p{N}$])/u,
    /\[(?<span>[^[\]\n]{1,500})\](?<classes>\{[ \t]*[.#][^{}\n]{1,200}\})/u,
    /(?<=[\p{L}\p{N})\]]|^)\^(?<above>[\p{L}\p{N}+−–-]{1,6})\^(?![\p{N}^])/u,
    /(?<=[\p{L}\p{N})\]])~(?<below>[\p{L}\p{N}+−–-]{1,6})~(?![\p{N}~])/u,
    /(?<!=)==(?!=)/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);

/** A formula has one of these, or is a letter: amounts in dollars have none. */
const formulaic = /[\\^_{}=<>+*/]|^\p{L}$/u;

/** Where in which of the texts something stands. */
interface Found {
  readonly from: number;
  readonly to: number;
  readonly pieces: readonly DialectPiece[];
}

/**
 * Reads the marks of other dialects in texts that stand side by side.
 * @param texts undefined for what is no text: it may stand within a highlight
 * @returns the pieces of each
 */
export function dialectPieces(texts: readonly (string | undefined)[]): (readonly DialectPiece[])[] {
  if (!texts.some((text) => text !== undefined && mayHaveMarks.test(text)))
    return texts.map((text) => (text === undefined ? [] : [words(text, 0)]));
  const found = texts.map((): Found[] => []);
  /** Where a highlight may have begun. */
  let open: { readonly text: number; readonly from: number } | undefined;
  for (const [index, text] of texts.entries()) {
    for (const match of text?.matchAll(marks) ?? []) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (match[0] !== '==') {
        const pieces = piecesOf(match);
        if (pieces) found[index]!.push({ from, to, pieces });
      } else if (open && endsHighlight(texts, index, from)) {
        found[open.text]!.push({ from: open.from, to: open.from + 2, pieces: [edge('mark', true)] });
        found[index]!.push({ from, to, pieces: [edge('mark', false)] });
        open = undefined;
      } else if (beginsHighlight(texts, index, from)) open = { text: index, from };
    }
  }
  return texts.map((text, index) => (text === undefined ? [] : cut(text, found[index]!)));
}

function piecesOf({ groups = {}, index }: RegExpMatchArray): DialectPiece[] | undefined {
  const { display, formula, span, classes, above, below } = groups;
  const at = index! + 1;
  if (above !== undefined) return marked('sup', words(above, at));
  if (below !== undefined) return marked('sub', words(below, at));
  if (span !== undefined) return spanned(span, classes!, at);
  const source = (display ?? formula)!;
  if (display === undefined && !formulaic.test(source)) return undefined;
  const pieces = formulaInLine(source);
  return pieces ? pieces.map(asPiece) : [{ type: 'formula', source }];
}

function spanned(span: string, classes: string, at: number): DialectPiece[] | undefined {
  if (attributesAt(classes)?.length !== classes.length) return undefined;
  if (/\.underline\b/.test(classes)) return marked('u', words(span, at));
  return /\.(?:mark|highlight)\b/.test(classes) ? marked('mark', words(span, at)) : [words(span, at)];
}

function asPiece(piece: FormulaPiece): DialectPiece {
  return typeof piece === 'string' ? words(piece, undefined) : edge(piece.name, piece.opens);
}

function words(text: string, at: number | undefined): DialectPiece {
  return { type: 'words', text, at };
}

function edge(name: 'mark' | 'sup' | 'sub' | 'u', opens: boolean): DialectPiece {
  return { type: 'edge', name, opens };
}

function marked(name: 'mark' | 'sup' | 'sub' | 'u', piece: DialectPiece): DialectPiece[] {
  return [edge(name, true), piece, edge(name, false)];
}

/** Stands for what is no text, and ends no word. */
const something = '\uFFFC';

function beginsHighlight(texts: readonly (string | undefined)[], index: number, at: number): boolean {
  return /[^\p{L}\p{N}]/u.test(before(texts, index, at)) && /\S/.test(behind(texts, index, at + 2));
}

function endsHighlight(texts: readonly (string | undefined)[], index: number, at: number): boolean {
  return /\S/.test(before(texts, index, at)) && /[^\p{L}\p{N}]/u.test(behind(texts, index, at + 2));
}

/** The letter before a place in a text; a blank where nothing stands there. */
function before(texts: readonly (string | undefined)[], index: number, at: number): string {
  return texts[index]!.slice(0, at).at(-1) ?? (index > 0 ? something : ' ');
}

function behind(texts: readonly (string | undefined)[], index: number, at: number): string {
  return texts[index]!.charAt(at) || (index < texts.length - 1 ? something : ' ');
}

function cut(text: string, found: readonly Found[]): DialectPiece[] {
  const pieces: DialectPiece[] = [];
  let at = 0;
  for (const { from, to, pieces: own } of found.toSorted((a, b) => a.from - b.from)) {
    if (from > at) pieces.push(words(text.slice(at, from), at));
    pieces.push(...own);
    at = to;
  }
  if (at < text.length || text === '') pieces.push(words(text.slice(at), at));
  return pieces;
}
