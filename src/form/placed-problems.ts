import * as l10n from '@vscode/l10n';
import { quoted } from '../checks/messages.ts';
import { fixesFor, type Problem } from '../checks/run.ts';
import type { ObjectInfo } from '../plan/format/vocabulary.ts';
import type { DocumentContext } from '../portfolio/context.ts';
import type { Range } from '../text/text.ts';
import { inFieldWords } from './field-words.ts';
import type { Elsewhere, FormProblem } from './sheet.ts';

/** So many problems of one sort are told one by one. */
const mostApart = 2;

/** A place of the form; without a range where nothing is written for it. */
export interface Claim {
  readonly range: Range | undefined;
  /** What the schema says of the objects that stand there, the innermost first. */
  readonly near: readonly ObjectInfo[];
}

/** The problems of a plan, each handed out once: to the innermost place that covers its first word. */
export class PlacedProblems {
  readonly #claims: Claim[] = [];
  readonly #problems: readonly Problem[];
  readonly #context: DocumentContext;

  constructor(problems: readonly Problem[], context: DocumentContext) {
    this.#problems = problems;
    this.#context = context;
  }

  /** Says that there is a place in the form for a stretch of the text; of two for one stretch the later one counts. */
  claim(range: Range | undefined, ...near: readonly ObjectInfo[]): Claim {
    const claim = { range, near };
    this.#claims.push(claim);
    return claim;
  }

  /** The problems of a place; call it once all are claimed. */
  of(claim: Claim): FormProblem[] {
    return this.#where((other) => other === claim);
  }

  /** The problems that have no place: where there are many of one sort that only the text can mend, these as one. */
  rest(): FormProblem[] {
    const rest = this.#where((claim) => claim === undefined);
    const joined = new Set<string>();
    return rest.flatMap((problem) => {
      const { check, code } = this.#problems[problem.index]!;
      const alike = rest.filter(
        ({ index, fixes }) => fixes.length === 0 && this.#problems[index]!.code === code,
      );
      if (problem.fixes.length > 0 || alike.length <= mostApart) return [problem];
      if (joined.has(code)) return [];
      joined.add(code);
      const message = l10n.t('{0}: {1}', l10n.t(check.title), l10n.t(check.why));
      return [{ ...problem, message, passages: alike.map(({ index }) => this.#passage(index)) }];
    });
  }

  /** The words that a problem is about. */
  #passage(index: number): Elsewhere {
    const { document } = this.#context;
    const { start, end } = this.#problems[index]!.range;
    return { words: quoted(document.text.slice(start, end)), line: document.lines.position(start).line };
  }

  /** All problems, wherever they are. */
  all(): FormProblem[] {
    return this.#where(() => true);
  }

  #where(isWanted: (claim: Claim | undefined) => boolean): FormProblem[] {
    return this.#problems.flatMap((problem, index) => {
      const claim = this.#claimOf(problem);
      if (!isWanted(claim)) return [];
      const { severity } = problem;
      const inWords = (text: string) => inFieldWords(text, claim?.near ?? []);
      const fixes = fixesFor(problem, this.#context).map(({ title }) => inWords(title));
      return [{ index, severity, message: inWords(problem.message), fixes }];
    });
  }

  #claimOf({ range: { start } }: Problem): Claim | undefined {
    let found: Claim | undefined;
    let shortest = Number.POSITIVE_INFINITY;
    for (const claim of this.#claims) {
      const { range } = claim;
      if (!range || range.start > start || range.end < start || range.end - range.start > shortest) continue;
      found = claim;
      shortest = range.end - range.start;
    }
    return found;
  }
}
