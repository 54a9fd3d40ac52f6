import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { lineOf, type Mutant } from './change.ts';

/** What came of one mutant. */
export interface Result {
  readonly noticed: boolean;
  /** The CPU time, in milliseconds, that was given to it. */
  readonly budget: number;
  /** Where the change was made, and which. */
  readonly place: string;
  /** The test that noticed it, or how many did not. */
  readonly by: string;
}

/** @returns the place, the kind and the two texts of a change, which nothing else has in common. */
export function describeMutant(mutant: Mutant): string {
  const { file, kind, start, end, replacement, text } = mutant;
  const column = start - text.lastIndexOf('\n', start - 1);
  const before = text.slice(start, end).replace(/\s+/g, ' ');
  return `${file}:${lineOf(mutant)}:${column} [${kind}] ${before} → ${replacement || '(nothing)'}`;
}

/** The results in a file, one a line, so that none is lost when the run is ended. */
export class Results {
  readonly #path: string;
  readonly #byPlace: Map<string, Result>;

  /** @param path the file, which may hold the results of an earlier run. */
  constructor(path: string) {
    this.#path = path;
    const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
    this.#byPlace = new Map(lines.map((line) => JSON.parse(line)).map((one: Result) => [one.place, one]));
  }

  /** @returns what came of a mutant; undefined where it was not noticed, and more is given to it now. */
  get(place: string, budget: number): Result | undefined {
    const known = this.#byPlace.get(place);
    return known?.noticed || (known && known.budget >= budget) ? known : undefined;
  }

  add(result: Result): void {
    appendFileSync(this.#path, `${JSON.stringify(result)}\n`);
    this.#byPlace.set(result.place, result);
  }
}

/** @returns the share that was noticed, and the mutants that were not. */
export function summary(results: readonly Result[]): string {
  const survivors = results.filter(({ noticed }) => !noticed);
  const noticed = results.length - survivors.length;
  const share = results.length > 0 ? ((100 * noticed) / results.length).toFixed(1) : '0';
  return [
    `${noticed} of ${results.length} mutants were noticed: ${share} %. Not noticed:`,
    ...survivors.map(({ place, by }) => `- ${place} (${by})`),
  ].join('\n');
}
