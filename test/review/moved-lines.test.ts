import assert from 'node:assert/strict';
import { MovedLines } from '../../src/review/moved-lines.ts';
import { planPassages } from '../../src/review/plan-passages.ts';
import { planWith } from '../word/support.ts';

const plan = planPassages(
  planWith(
    '# Story\n\nThe first telling one.\n\nTwice said.\n\nTwice said.\n\nThe last telling one.\n\nShort\n',
  ),
);
const lineOf = (words: string) => plan.withWords(words)[0]!.lines[0]!;
const [first, last] = [lineOf('The first telling one.'), lineOf('The last telling one.')];

const moved = (...lines: ConstructorParameters<typeof MovedLines>[0]) => new MovedLines(lines, plan);

describe('where a line of the plan is by now', () => {
  it('is where its words are, if they stand there once', () => {
    const lines = moved({ line: 2, words: ['The first telling one.'] }, { line: 40, words: ['Twice said.'] });
    assert.deepEqual(lines.now(2), { line: first, isSure: true });
    assert.deepEqual(lines.now(40), { line: 40 + first - 2, isSure: false });
  });

  it('is as far from its neighbours as it was; sure where both have moved by as much', () => {
    const shift = 20 - first;
    const same = moved(
      { line: last + shift, words: ['The last telling one.'] },
      { line: first + shift, words: ['The first telling one.'] },
    );
    assert.deepEqual(same.now(first + shift + 1), { line: first + 1, isSure: true });
    assert.deepEqual(same.now(first + shift - 3), { line: first - 3, isSure: false });
    assert.deepEqual(same.now(last + shift + 3), { line: last + 3, isSure: false });
    const other = moved(
      { line: first + shift, words: ['The first telling one.'] },
      { line: last + shift + 1, words: ['The last telling one.'] },
    );
    assert.deepEqual(other.now(first + shift + 1), { line: first + 1, isSure: false });
  });

  it('is where most of its words are, of several as near as the lines before', () => {
    const most = moved({
      line: 3,
      words: ['The first telling one.', 'The last telling one.', 'The last telling one.'],
    });
    assert.deepEqual(most.now(3), { line: last, isSure: true });
    const near = moved({ line: last - 1, words: ['The first telling one.', 'The last telling one.'] });
    assert.deepEqual(near.now(last - 1), { line: last, isSure: true });
  });

  it('is what the paragraph beside it says, where its own words are gone; short ones tell nothing', () => {
    assert.deepEqual(moved({ line: 3, words: ['Gone.'], now: 9 }).now(3), { line: 9, isSure: true });
    assert.deepEqual(moved({ line: 3, words: ['Short'] }).now(3), { line: 3, isSure: false });
    assert.deepEqual(moved().now(7), { line: 7, isSure: false });
  });
});
