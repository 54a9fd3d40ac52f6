import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { channelDirectory } from '../../src/channels/directory.ts';
import { readPlan } from '../../src/plan/document.ts';
import { exportToWord } from '../../src/word/index.ts';
import { cpuCost } from './cost.ts';
import { temporaryFolder } from './folder.ts';
import { madeUpPlan, type PlanSize, planSizes } from './made-up-plan.ts';
import { cpuOf, type Program, peakMemory, tellsCost, tellsMemory, versionOf } from './programs.ts';
import type { Bench, Row } from './row.ts';

/** Warm export against a pandoc process, and whole processes against each other for their memory. */
const targets: Readonly<
  Record<PlanSize, { readonly time: number; readonly rounds: number; readonly warmUps: number }>
> = {
  small: { time: 0.5, rounds: 21, warmUps: 200 },
  medium: { time: 0.5, rounds: 21, warmUps: 100 },
  large: { time: 1, rounds: 9, warmUps: 20 },
};
const memoryTarget = 2;

/** Export to Word, side by side with pandoc. */
export const wordExport: Bench = {
  name: 'word',
  rows: async () => {
    const pandoc = await versionOf('pandoc');
    const sizes = Object.keys(planSizes) as PlanSize[];
    if (pandoc === undefined) return sizes.map((size) => ({ title: title(size), skipped: noPandoc }));
    const folder = temporaryFolder();
    return [
      ...sizes.map((size) => timeComparison(size, pandoc, folder)),
      ...sizes.map((size) => memoryComparison(size, pandoc, folder)),
    ];
  },
};

const noPandoc = 'pandoc is not installed here';
const title = (size: PlanSize) => `7 Word export, ${size} plan`;

function planFile(size: PlanSize, folder: string): string {
  const path = join(folder, `${size}.campaign.md`);
  writeFileSync(path, madeUpPlan(planSizes[size]));
  return path;
}

function pandocOn(plan: string): Program {
  return { command: 'pandoc', args: ['-f', 'markdown', '-t', 'docx', '-o', `${plan}.pandoc.docx`, plan] };
}

function timeComparison(size: PlanSize, pandoc: string, folder: string): Row {
  const what = `${title(size)}: text to bytes, warm`;
  if (!tellsCost) return { title: what, skipped: 'this system does not tell what a process has cost' };
  const path = planFile(size, folder);
  const text = readFileSync(path, 'utf8');
  const exported = async () => {
    const document = await readPlan(path, text);
    const channels = channelDirectory(document.plan, undefined);
    return exportToWord({ ...document, channels, readImage: async () => undefined });
  };
  return {
    title: what,
    unit: 'ms',
    target: targets[size].time,
    rounds: targets[size].rounds,
    // Warm is what the engine compiles no more: its compiling goes on beside, and would be counted.
    warmUps: targets[size].warmUps,
    ours: {
      name: 'exportToWord, plan read anew',
      cost: async () => {
        // To start a process has this one's memory copied where it is next written to: pandoc's start, not our work.
        await exported();
        return cpuCost(exported);
      },
    },
    theirs: { name: pandoc, cost: () => cpuOf(pandocOn(path)) },
  };
}

function memoryComparison(size: PlanSize, pandoc: string, folder: string): Row {
  const what = `${title(size)}: peak memory of the process`;
  if (!tellsMemory) return { title: what, skipped: 'this system does not tell the memory of a process' };
  const path = planFile(size, folder);
  return {
    title: what,
    unit: 'MiB',
    target: memoryTarget,
    rounds: 5,
    ours: {
      name: 'campaign-plan export',
      cost: () =>
        peakMemory({
          command: process.execPath,
          args: ['dist/cli.js', 'export', path, '--force', '-o', `${path}.docx`],
        }),
    },
    theirs: { name: pandoc, cost: () => peakMemory(pandocOn(path)) },
  };
}
