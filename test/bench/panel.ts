import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Bench, Row } from './row.ts';

/** What panel.mjs measures, in its order; by the clock, since the work is spread over the processes of an editor. */
const measured = [
  { title: '5d The grid of 10,000 plans: a step of scrolling', target: 16 },
  { title: '5d The grid of 10,000 plans: a filter, until it is drawn', target: 50 },
  { title: '5d The mix of 10,000 plans: a filter, until it is drawn', target: 50 },
] as const;

/** The panel in a real VS Code. */
export const panel: Bench = {
  name: 'panel',
  rows: async () => {
    const medians = medianTimes();
    return measured.map(
      ({ title, target }, index): Row => ({
        title,
        target,
        unit: 'ms',
        how: 'by the clock, in VS Code',
        amount: async () => (await medians)[index]!,
      }),
    );
  },
};

async function medianTimes(): Promise<readonly number[]> {
  const { stdout } = await promisify(execFile)(process.execPath, ['test/bench/panel.mjs', '--json']);
  return JSON.parse(stdout.trim().split('\n').at(-1)!) as readonly number[];
}
