import { writeFileSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import { fullCheck } from './check.ts';
import { commandLine } from './command-line.ts';
import { growth } from './growth.ts';
import { hostileInput } from './hostile.ts';
import { panel } from './panel.ts';
import { returnedDocument } from './review.ts';
import { type Bench, measure, type Result, type Skipped } from './row.ts';
import { sizes } from './sizes.ts';
import { typing } from './typing.ts';
import { wordExport } from './word-export.ts';
import { workspaceIndex } from './workspace-index.ts';

/** Every subject that is measured. */
const benches: readonly Bench[] = [
  fullCheck,
  typing,
  growth,
  commandLine,
  workspaceIndex,
  panel,
  sizes,
  wordExport,
  returnedDocument,
  hostileInput,
];

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
    for (const asked of await bench.rows()) {
      const result = 'skipped' in asked ? asked : await measure(asked);
      if ('isMet' in result && !result.isMet) missed++;
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
  '| What | Ours | Theirs | Reached | Target | |',
  '| --- | ---: | ---: | ---: | ---: | --- |',
].join('\n');

function rowOf(result: Result | Skipped): string {
  const cells =
    'skipped' in result
      ? [result.title, '–', '–', '–', '–', `left out: ${result.skipped}`]
      : [
          result.title,
          result.ours,
          result.theirs,
          result.reached,
          result.target,
          result.isMet ? 'hold' : '**short**',
        ];
  return `| ${cells.join(' | ')} |`;
}

function resultsPage(rows: readonly string[]): string {
  return `# Benchmark

Written by \`npm run bench\`: Node ${process.version}, ${platform()} ${arch()}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}.

All times are CPU time, user and system, but for those of the panel. They do not hold from run to run, and less from machine to machine; the ratio
of two that were measured side by side does. Both sides of a row run in turn, round by round; what is reached is the
median of the rounds’ ratios, ours ÷ theirs, and for growth the exponent that it makes of eight times the size. Each
check is of a text not seen before, so that nothing is remembered of its words. The plans and workspaces are made up:
see \`test/bench/made-up-plan.ts\`.

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
