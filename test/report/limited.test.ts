import assert from 'node:assert/strict';
import { limited } from '../../src/report/limited.ts';
import type { FileReport, ReportedProblem } from '../../src/report/report.ts';
import { counted, Tally } from '../../src/report/tally.ts';

const problem: ReportedProblem = {
  code: 'clash',
  severity: 'error',
  message: 'Clash.',
  start: { line: 0, character: 0 },
  end: { line: 0, character: 1 },
  words: 'x',
  fixes: [],
};

async function shown(max: number | undefined): Promise<{ counts: number[]; said: string }> {
  const tally = new Tally();
  const reports = (async function* (): AsyncGenerator<FileReport> {
    yield { file: 'a.md', problems: [problem, problem] };
    yield { file: 'b.md', problems: [problem, problem] };
  })();
  const counts: number[] = [];
  for await (const report of counted(limited(reports, max), tally))
    counts.push('problems' in report ? report.problems.length : -1);
  assert.ok(tally.reaches('error'));
  return { counts, said: tally.inWords() };
}

describe('a limit of problems', () => {
  it('shows the first ones, and counts them all', async () => {
    const { counts, said } = await shown(3);
    assert.deepEqual(counts, [2, 1]);
    assert.equal(said, '4 problems in 2 files: 4 errors. 1 of them is not shown.');
  });

  it('shows none where it is nought, and all where there is none', async () => {
    assert.deepEqual((await shown(0)).counts, [0, 0]);
    assert.deepEqual((await shown(undefined)).counts, [2, 2]);
  });
});
