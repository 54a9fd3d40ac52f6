import { writeWorkspace } from './folder.ts';
import { markdownlintCommand, peerName } from './peers.ts';
import { cpuOf, type Program, peakMemory, tellsCost, tellsMemory } from './programs.ts';
import type { Bench, Row } from './row.ts';

const findsProblems = [0, 1];

function ours(folder: string): Program {
  return { command: process.execPath, args: ['dist/cli.js', 'check', folder], codes: findsProblems };
}

function theirs(folder: string): Program {
  return {
    command: process.execPath,
    args: [markdownlintCommand(), `${folder.replaceAll('\\', '/')}/*.md`],
    codes: findsProblems,
  };
}

/** The packed command line on whole workspaces, side by side with markdownlint's: processes from start to end. */
export const commandLine: Bench = {
  name: 'command-line',
  rows: async () => {
    const thousand = writeWorkspace(1_000);
    const tenThousand = writeWorkspace(10_000);
    return [
      cost('4 Command line, 1,000 plans: CPU', thousand),
      memory('4b Command line, 1,000 plans: peak memory', thousand, 0.6, 2),
      memory('4c Command line, 10,000 plans: peak memory', tenThousand, 1, 1),
    ];
  },
};

function cost(title: string, folder: string): Row {
  if (!tellsCost) return { title, skipped: 'this system does not tell what a process has cost' };
  return {
    title,
    unit: 'ms',
    target: 0.25,
    rounds: 3,
    warmUps: 1,
    ours: { name: 'campaign-plan check', cost: () => cpuOf(ours(folder)) },
    theirs: { name: peerName('markdownlint-cli2'), cost: () => cpuOf(theirs(folder)) },
  };
}

function memory(title: string, folder: string, target: number, rounds: number): Row {
  if (!tellsMemory) return { title, skipped: 'this system does not tell the memory of a process' };
  return {
    title,
    unit: 'MiB',
    target,
    rounds,
    warmUps: 0,
    ours: { name: 'campaign-plan check', cost: () => peakMemory(ours(folder)) },
    theirs: { name: peerName('markdownlint-cli2'), cost: () => peakMemory(theirs(folder)) },
  };
}
