import type { ReportedProblem } from './report.ts';

/**
 * Tells the problems of a file apart by what they are rather than where: the check and the words at fault, and of
 * several alike the how manieth. Lines that move, and changed messages, make no new problem of an old one.
 */
export class Identities {
  readonly #seen = new Map<string, number>();

  /** What a problem is known by again, in the order of the file's problems. */
  of({ code, words }: Pick<ReportedProblem, 'code' | 'words'>): string {
    const what = `${code}: ${words}`;
    const count = (this.#seen.get(what) ?? 0) + 1;
    this.#seen.set(what, count);
    return count === 1 ? what : `${what} (${count})`;
  }
}
