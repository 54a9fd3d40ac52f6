import { fixesFor, type Problem } from '../checks/run.ts';
import type { DocumentContext } from '../portfolio/context.ts';
import type { Range } from '../text/text.ts';
import type { FormProblem } from './sheet.ts';

/** A place of the form; without a range where nothing is written for it. */
export interface Claim {
  readonly range: Range | undefined;
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
  claim(range: Range | undefined): Claim {
    const claim = { range };
    this.#claims.push(claim);
    return claim;
  }

  /** The problems of a place; call it once all are claimed. */
  of(claim: Claim): FormProblem[] {
    return this.#where((other) => other === claim);
  }

  /** The problems that have no place. */
  rest(): FormProblem[] {
    return this.#where((claim) => claim === undefined);
  }

  /** All problems, wherever they are. */
  all(): FormProblem[] {
    return this.#where(() => true);
  }

  #where(isWanted: (claim: Claim | undefined) => boolean): FormProblem[] {
    return this.#problems.flatMap((problem, index) => {
      if (!isWanted(this.#claimOf(problem))) return [];
      const { severity, message } = problem;
      const fixes = fixesFor(problem, this.#context).map(({ title }) => title);
      return [{ index, severity, message, fixes }];
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
