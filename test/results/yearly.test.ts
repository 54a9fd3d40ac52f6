import assert from 'node:assert/strict';
import type { PlanResults } from '../../src/results/plan-results.ts';
import type { Verdict } from '../../src/results/verdict.ts';
import { yearlyReport } from '../../src/results/yearly.ts';

function results(more: Partial<PlanResults>, ...kinds: Verdict['kind'][]): PlanResults {
  return {
    title: 'T',
    organisation: '',
    language: undefined,
    status: undefined,
    start: undefined,
    end: undefined,
    lastDay: undefined,
    money: { budget: undefined, planned: undefined, spent: undefined, currency: 'GBP' },
    learnt: [],
    isWhole: true,
    objectives: kinds.map((kind, line) => ({
      line,
      statement: 'A',
      label: '',
      why: '',
      baseline: '',
      target: '',
      result: '',
      resultDate: undefined,
      verdict: kind === 'incomparable' ? { kind, reason: 'open' } : { kind },
      channels: [{ key: 'letter', name: 'Letter' }],
      measures: [],
    })),
    ...more,
  };
}

const report = (...all: PlanResults[]) =>
  yearlyReport(
    all.map((each, index) => ({ file: `${index}.md`, results: each })),
    '2026-11-24',
  );

describe('what came of several plans', () => {
  it('counts those that are over, or say what came of them', () => {
    const { plans, underWay, counts } = report(
      results({ lastDay: '2026-11-23' }, 'none'),
      results({ status: 'closed' }, 'missed', 'incomparable'),
      results({ lastDay: '2027-03-01' }, 'met', 'partly'),
      results({ lastDay: '2026-11-24' }, 'none'),
      results({}, 'none'),
    );
    assert.deepEqual(
      plans.map(({ file }) => file),
      ['1.md', '0.md', '2.md'],
    );
    assert.equal(underWay, 2);
    assert.deepEqual(counts, { met: 1, partly: 1, missed: 1, incomparable: 1, none: 1 });
  });

  it('does not count as under way what cannot be read', () => {
    const { plans, underWay } = report(
      results({ isWhole: false }),
      results({ isWhole: false, lastDay: '2027-03-01' }),
      results({}),
    );
    assert.deepEqual([plans.map(({ file }) => file), underWay], [['0.md'], 2]);
  });

  it('adds up money of one currency, of plans that say what there was and what was spent', () => {
    const money = (budget: number | undefined, spent: number | undefined, currency = 'GBP') =>
      results({ status: 'closed', money: { budget, planned: undefined, spent, currency } });
    const { money: sums } = report(
      money(100, 90),
      money(50, 60, 'GBP'),
      money(10, 5, 'EUR'),
      money(70, undefined),
    );
    assert.deepEqual(sums, [
      { budget: 150, spent: 150, currency: 'GBP' },
      { budget: 10, spent: 5, currency: 'EUR' },
    ]);
  });

  it('names the channels that served what was met first, and none of which nothing is known', () => {
    const served = (name: string, ...kinds: Verdict['kind'][]) => {
      const one = results({ status: 'closed' }, ...kinds);
      return {
        ...one,
        objectives: one.objectives.map((each) => ({ ...each, channels: [{ key: name, name }] })),
      };
    };
    const { channels } = report(
      served('Radio', 'missed'),
      served('Letter', 'met'),
      served('Event', 'met', 'met'),
      served('Poster', 'none'),
      served('Letter', 'missed'),
    );
    assert.deepEqual(
      channels.map(({ name, counts }) => `${name} ${counts.met} ${counts.missed}`),
      ['Event 2 0', 'Letter 1 1', 'Radio 0 1'],
    );
  });
});
