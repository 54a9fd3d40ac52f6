import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Indexed } from './indexing.ts';
import type { Bench } from './row.ts';

/** What the editor keeps in mind of a workspace, and how long it holds everybody up while it gets to know it. */
export const workspaceIndex: Bench = {
  name: 'index',
  rows: async () => [
    {
      title: '5 Index of 10,000 plans: a plan’s record',
      unit: 'KB',
      how: 'heap after all are read',
      target: 2,
      amount: async () => (await indexed()).recordSize,
    },
    {
      title: '5 Index of 10,000 plans: a plan’s record and contacts',
      unit: 'KB',
      how: 'heap after all are joined',
      target: 4,
      amount: async () => (await indexed()).joinedSize,
    },
    {
      title: '5b Index of 10,000 plans: longest stretch without a pause',
      unit: 'ms',
      how: 'CPU between two turns of the event loop',
      target: 50,
      amount: async () => (await indexed()).longestStretch,
    },
  ],
};

let work: Promise<Indexed> | undefined;

/** Indexes a workspace once, whichever row is measured first. */
function indexed(): Promise<Indexed> {
  work ??= promisify(execFile)(process.execPath, ['dist/indexing.cjs']).then(
    ({ stdout }) => JSON.parse(stdout) as Indexed,
  );
  return work;
}
