import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import * as z from 'zod';
import { Identities } from '../../report/identity.ts';
import type { FileReport } from '../../report/report.ts';
import { PlainError } from '../errors.ts';
import { statOf } from '../files/paths.ts';
import { withSlashes } from '../files/patterns.ts';
import { plainReason } from '../files/reasons.ts';
import { refuseOutput, writeWhole } from '../files/write.ts';

const baselineFile = z.object({
  'campaign-plan-baseline': z.literal(1),
  known: z.record(z.string(), z.array(z.string())),
});

/** The problems that are known already, by file: what an old repository starts from. Lines that move change nothing. */
export class Baseline {
  readonly #path: string;
  readonly #known: Readonly<Record<string, readonly string[]>>;
  /** How many problems were known. */
  matched = 0;

  private constructor(path: string, known: Readonly<Record<string, readonly string[]>>) {
    this.#path = path;
    this.#known = known;
  }

  /** @throws {PlainError} where it cannot be read, or is no baseline */
  static async read(path: string): Promise<Baseline> {
    if (!(await statOf(path))?.isFile())
      throw new PlainError(`${path} is no file. Write the baseline first, with --write-baseline.`);
    const text = await readFile(path, 'utf8').catch((error: unknown) => {
      throw new PlainError(`${path} cannot be read: ${plainReason(error)}.`);
    });
    const { success, data } = baselineFile.safeParse(parsed(text));
    if (!success) throw new PlainError(`${path} is no baseline of campaign-plan.`);
    return new Baseline(path, data.known);
  }

  /** Reports without the problems that are known. */
  async *without(reports: AsyncIterable<FileReport>): AsyncGenerator<FileReport> {
    for await (const report of reports) {
      if ('error' in report) {
        yield report;
        continue;
      }
      const known = new Set(this.#known[keyOf(report.file, this.#path)]);
      const identities = new Identities();
      const problems = report.problems.filter((problem) => !known.has(identities.of(problem)));
      this.matched += report.problems.length - problems.length;
      if (problems.length > 0 || !report.isMore) yield { ...report, problems };
    }
  }
}

/**
 * Writes all problems of reports into a baseline, over the one that is there.
 * @returns how many there are
 * @throws {PlainError} where it cannot be written, or would take the place of another file
 */
export async function writeBaseline(path: string, reports: AsyncIterable<FileReport>): Promise<number> {
  if (await statOf(path)) await Baseline.read(path);
  await refuseOutput({ path, what: 'baseline', overwrite: true });
  const known = new Map<string, string[]>();
  let count = 0;
  for await (const report of reports) {
    if ('error' in report) throw new PlainError(`${report.file} cannot be read: ${report.error}.`);
    const identities = new Identities();
    const found = report.problems.map((problem) => identities.of(problem));
    if (found.length === 0) continue;
    const key = keyOf(report.file, path);
    known.set(key, [...(known.get(key) ?? []), ...found]);
    count += found.length;
  }
  const sorted = Object.fromEntries([...known].sort(([a], [b]) => (a < b ? -1 : 1)));
  const text = `${JSON.stringify({ 'campaign-plan-baseline': 1, known: sorted }, undefined, 2)}\n`;
  await writeWhole({ path, overwrite: true }, new TextEncoder().encode(text));
  return count;
}

/** A file as it is called from the folder of the baseline. */
function keyOf(file: string, baseline: string): string {
  return withSlashes(relative(dirname(resolve(baseline)), resolve(file)));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
