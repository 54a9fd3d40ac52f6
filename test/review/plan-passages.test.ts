import assert from 'node:assert/strict';
import { planPassages } from '../../src/review/plan-passages.ts';

const plan = `---
campaign: New bin days
objectives:
  - objective: 90% of homes put the right bin out
---

# Story

The crews start on Monday. The İstanbul Road depot opens early.

The lorries start on Tuesday.
`;

describe('the passages of a plan', () => {
  const passages = planPassages(plan);

  it('are found by a part that stands in one of them alone, whatever its case', () => {
    const found = passages.withPart('LORRIES start');
    assert.equal(found?.passage.words, 'The lorries start on Tuesday.');
    assert.equal(found.start, 4);
    assert.equal(passages.withPart('the right bin')?.passage.words, '90% of homes put the right bin out');
  });

  it('are not found by what stands in several, in none, or over the end of one', () => {
    for (const words of ['start on', 'the bus', 'Story\nThe crews stop'])
      assert.equal(passages.withPart(words), undefined, words);
  });

  it('are not found where the place within them cannot be told', () => {
    assert.equal(passages.withPart('crews start'), undefined);
  });
});
