import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Measure, Sizes, Stretches } from './indexing.ts';
import type { Bench } from './row.ts';

/** What the editor keeps in mind of a workspace, and how long it holds everybody up while it gets to know it. */
export const workspaceIndex: Bench = {
  name: 'index',
  rows: async () => [
    {
      title: '5 Index of 10,000 plans: a plan’s record',
      unit: 'KB',
      how: 'heap after all are read, over that of a smaller workspace',
      target: 2,
      amount: async () => (await sizes()).record,
    },
    {
      title: '5 Index of 10,000 plans: a plan’s record and contacts',
      unit: 'KB',
      how: 'heap after all are joined, over that of a smaller workspace',
      target: 4,
      amount: async () => (await sizes()).joined,
    },
    {
      title: '5b Index of 10,000 plans: longest stretch without a pause',
      unit: 'ms',
      how: 'CPU of the editor’s thread between two turns of the event loop',
      target: 50,
      amount: async () => (await inProcess<Stretches>('stretches')).longest,
    },
  ],
};

let work: Promise<Sizes> | undefined;

/** Indexes a workspace once, whichever row is measured first. */
function sizes(): Promise<Sizes> {
  work ??= inProcess<Sizes>('sizes');
  return work;
}

async function inProcess<Measured>(measure: Measure): Promise<Measured> {
  const { stdout } = await promisify(execFile)(process.execPath, ['dist/indexing.cjs', measure]);
  return JSON.parse(stdout) as Measured;
}
