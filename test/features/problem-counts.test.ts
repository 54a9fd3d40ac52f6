import assert from 'node:assert/strict';
import type { Severity } from '../../src/checks/check.ts';
import { countProblems, listedProblems, sayHints, sayListed } from '../../src/features/problem-counts.ts';

const count = (...severities: readonly Severity[]) =>
  countProblems(severities.map((severity) => ({ severity })));

describe('counts of problems', () => {
  it('tell what is to be mended from what is to be thought about', () => {
    const counts = count('error', 'hint', 'warning', 'information', 'hint', 'information', 'information');
    assert.deepEqual(counts, { toMend: 2, toConsider: 3, hints: 2 });
    assert.equal(listedProblems(counts), 5);
    assert.equal(sayListed(counts), '2 to mend, 3 to think about');
    assert.equal(sayHints(counts), '2 hints');
  });

  it('leave out what there is none of', () => {
    assert.equal(sayListed(count('warning')), '1 to mend');
    assert.equal(sayListed(count('information', 'hint')), '1 to think about');
    assert.equal(sayListed(count('hint')), undefined);
    assert.equal(sayHints(count('hint')), '1 hint');
    assert.equal(sayHints(count('error')), undefined);
  });
});
