import { writeFileSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import { type Bench, type Comparison, compare, type Result, type Skipped } from './comparison.ts';
import { wordExport } from './word-export.ts';

/** Every subject that is measured. */
const benches: readonly Bench[] = [wordExport];

const resultsFile = 'test/bench/results.md';

async function main(names: readonly string[]): Promise<number> {
  const unknown = names.find((name) => benches.every((bench) => bench.name !== name));
  if (unknown !== undefined) {
    console.error(
      `There is no benchmark “${unknown}”. Choose from: ${benches.map(({ name }) => name).join(', ')}.`,
    );
    return 2;
  }
  const chosen = benches.filter(({ name }) => names.length === 0 || names.includes(name));
  const rows: string[] = [];
  let missed = 0;
  for (const bench of chosen) {
    for (const comparison of await bench.comparisons()) {
      const result = 'skipped' in comparison ? comparison : await compare(comparison);
      if ('ratio' in result && result.ratio > result.comparison.target) missed++;
      const row = rowOf(result);
      if (rows.length === 0) console.log(tableHead);
      console.log(row);
      rows.push(row);
    }
  }
  if (names.length === 0) writeFileSync(resultsFile, resultsPage(rows));
  console.log(missed === 0 ? '\nEvery target is met.' : `\n${missed} of the targets are missed.`);
  return missed === 0 ? 0 : 1;
}

const tableHead = [
  '| What | Ours | Theirs | Ratio | Target | Met |',
  '| --- | ---: | ---: | ---: | ---: | --- |',
].join('\n');

function rowOf(result: Result | Skipped): string {
  if ('skipped' in result) return `| ${result.title} | – | – | – | – | skipped: ${result.skipped} |`;
  const { comparison, ours, theirs, ratio } = result;
  const { title, unit, target } = comparison;
  return `| ${title} | ${sideOf(ours, unit, comparison.ours)} | ${sideOf(theirs, unit, comparison.theirs)} | ${ratio.toFixed(2)} | ≤ ${target} | ${ratio <= target ? 'yes' : 'no'} |`;
}

function sideOf(cost: number, unit: Comparison['unit'], { name }: Comparison['ours']): string {
  return `${cost.toFixed(cost < 10 ? 1 : 0)} ${unit} (${name})`;
}

function resultsPage(rows: readonly string[]): string {
  return `# Benchmark

Written by \`npm run bench\`: Node ${process.version}, ${platform()} ${arch()}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}.

Times do not hold from run to run, and less from machine to machine; the ratio of two times that were measured side by
side does. Both sides of a row run in turn, round by round; the ratio is the median of the rounds’ ratios, ours ÷ theirs.

${[tableHead, ...rows].join('\n')}
`;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 2;
  },
);
