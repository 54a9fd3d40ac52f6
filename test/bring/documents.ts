import { type BringOptions, type BroughtPlan, bring } from '../../src/bring/bring.ts';
import type { Outline } from '../../src/bring/outline.ts';
import { type SourceSort, sourceSteps } from '../../src/bring/read/read-source.ts';
import { allAtOnce } from '../../src/steps.ts';

/** Reads a file into its passages. */
export function outlineOf(sort: SourceSort, file: Uint8Array | string): Outline {
  return allAtOnce(sourceSteps(sort, typeof file === 'string' ? new TextEncoder().encode(file) : file));
}

/** Brings a file. */
export async function brought(
  sort: SourceSort,
  file: Uint8Array | string,
  options: Partial<BringOptions> = {},
): Promise<BroughtPlan> {
  return bring(outlineOf(sort, file), { name: 'Untitled', dates: undefined, ...options });
}

/** The values that were found, by their keys. */
export function valuesOf({ placed }: BroughtPlan): Record<string, string> {
  return Object.fromEntries(placed.map(({ key, value }) => [key, value]));
}

/** Brings a document in Markdown. */
export async function broughtLines(...lines: readonly string[]): Promise<BroughtPlan> {
  return brought('markdown', lines.join('\n'));
}

/** The values that are found in a document in Markdown, by their keys. */
export async function valuesIn(...lines: readonly string[]): Promise<Record<string, string>> {
  return valuesOf(await broughtLines(...lines));
}

/** The rows of a table in Markdown, cells between bars. */
export function tableLines(header: string, ...rows: readonly string[]): string[] {
  return [header, header.replace(/[^|]+/g, ' --- '), ...rows].map((row) => `| ${row} |`);
}
