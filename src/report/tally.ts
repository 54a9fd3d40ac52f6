import { type Severity, severities } from '../checks/check.ts';
import { type FileReport, isAsGraveAs } from './report.ts';

/** What reports come to, counted as they go by. */
export class Tally {
  /** How many files were checked, and how many could not be read. */
  checked = 0;
  unreadable = 0;
  /** How many of the problems are not shown. */
  unshown = 0;
  readonly #bySeverity = new Map<Severity, number>();
  readonly #byCheck = new Map<string, number>();

  add(report: FileReport): void {
    if ('error' in report) {
      this.unreadable++;
      return;
    }
    if (!report.isMore) this.checked++;
    for (const { code, severity } of report.problems) {
      increase(this.#bySeverity, severity);
      increase(this.#byCheck, code);
    }
    for (const severity of report.unshown ?? []) {
      increase(this.#bySeverity, severity);
      this.unshown++;
    }
  }

  /** How many problems there are. */
  get problems(): number {
    return [...this.#bySeverity.values()].reduce((sum, count) => sum + count, 0);
  }

  /** How many problems there are of each severity that occurs, the gravest first. */
  bySeverity(): readonly (readonly [Severity, number])[] {
    return severities.flatMap((severity) => {
      const count = this.#bySeverity.get(severity);
      return count === undefined ? [] : [[severity, count] as const];
    });
  }

  /** How many problems that are shown each check found, those of most problems first. */
  byCheck(): readonly (readonly [string, number])[] {
    return [...this.#byCheck].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1));
  }

  /** Whether any problem is as grave as the threshold, or graver. */
  reaches(threshold: Severity): boolean {
    return [...this.#bySeverity.keys()].some((severity) => isAsGraveAs(severity, threshold));
  }

  /** All of it in one line for people. */
  inWords(): string {
    if (this.checked + this.unreadable === 0) return 'No plan was found.';
    const files = plural(this.checked, 'file');
    const counts = this.bySeverity().map(([severity, count]) => plural(count, severity));
    return [
      this.problems === 0
        ? `No problems in ${files}.`
        : `${plural(this.problems, 'problem')} in ${files}: ${counts.join(', ')}.`,
      ...(this.unshown > 0
        ? [`${this.unshown} of them ${this.unshown === 1 ? 'is' : 'are'} not shown.`]
        : []),
      ...(this.unreadable > 0 ? [`${plural(this.unreadable, 'file')} could not be read.`] : []),
    ].join(' ');
  }
}

/** A number of things: `1 file`, `2 files`. */
export function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 || word === 'information' ? '' : 's'}`;
}

function increase<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Reports as they are, each counted as it goes by. */
export async function* counted(reports: AsyncIterable<FileReport>, tally: Tally): AsyncGenerator<FileReport> {
  for await (const report of reports) {
    tally.add(report);
    yield report;
  }
}
