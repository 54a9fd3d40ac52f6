/** A piece of a text: its words, or where a mark begins or ends. */
export type FormulaPiece = string | { readonly name: 'sup' | 'sub'; readonly opens: boolean };

/** What the commands of formulas stand for, as far as they are letters and signs. */
const signs: ReadonlyMap<string, string> = new Map(
  Object.entries({
    times: '×',
    div: '÷',
    cdot: '·',
    pm: '±',
    le: '≤',
    leq: '≤',
    ge: '≥',
    geq: '≥',
    ne: '≠',
    neq: '≠',
    approx: '≈',
    sim: '~',
    infty: '∞',
    sum: '∑',
    to: '→',
    rightarrow: '→',
    Delta: 'Δ',
    Sigma: 'Σ',
    alpha: 'α',
    beta: 'β',
    gamma: 'γ',
    delta: 'δ',
    lambda: 'λ',
    mu: 'μ',
    pi: 'π',
    sigma: 'σ',
    quad: ' ',
    left: '',
    right: '',
  }),
);

/** Commands whose argument is a text. */
const textual = /^(?:text|textrm|mathrm|mathit|mathbf|operatorname)$/;

/**
 * A formula between dollars as a line of text: `E = mc^2`, `\frac{a}{b}`.
 * @returns undefined where it takes more than a line of text can show
 */
export function formulaInLine(source: string): FormulaPiece[] | undefined {
  const reader = new FormulaReader(source.trim());
  const pieces = reader.until(undefined);
  return reader.isReadable ? pieces : undefined;
}

class FormulaReader {
  isReadable = true;
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(source: string) {
    this.#tokens = source.match(/\\[a-zA-Z]+|\\.|\s+|[\s\S]/gu) ?? [];
  }

  until(end: string | undefined): FormulaPiece[] {
    const pieces: FormulaPiece[] = [];
    while (this.isReadable && this.#at < this.#tokens.length) {
      if (this.#tokens[this.#at] === end) break;
      pieces.push(...this.#next());
    }
    this.isReadable &&= this.#tokens[this.#at++] === end;
    return pieces;
  }

  #next(): FormulaPiece[] {
    const token = this.#tokens[this.#at++] ?? '';
    if (token === '{') return this.until('}');
    if (token === '^' || token === '_') return this.#raised(token === '^' ? 'sup' : 'sub');
    const command = /^\\([a-zA-Z]+)/.exec(token)?.[1];
    if (command === 'frac') return [...this.#operand(), ' / ', ...this.#operand()];
    if (command !== undefined && textual.test(command)) return this.#next();
    if (command !== undefined) {
      const sign = signs.get(command);
      this.isReadable &&= sign !== undefined;
      return [sign ?? ''];
    }
    if (/^\\[,;:! ]$/.test(token)) return [' '];
    this.isReadable &&= token !== '' && !/^(?:\\[\\[\](){}]|[}&])$/.test(token);
    return [/^\s+$/.test(token) ? ' ' : token.replace('\\', '')];
  }

  #raised(name: 'sup' | 'sub'): FormulaPiece[] {
    return [{ name, opens: true }, ...this.#next(), { name, opens: false }];
  }

  /** One side of a fraction, in brackets where it is more than one number or letter. */
  #operand(): FormulaPiece[] {
    const pieces = this.#next();
    return pieces.some((piece) => typeof piece !== 'string' || /[\s+−-]/.test(piece))
      ? ['(', ...pieces, ')']
      : pieces;
  }
}
