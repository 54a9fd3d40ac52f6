import assert from 'node:assert/strict';
import type { Severity } from '../../src/checks/check.ts';
import { Tally } from '../../src/report/tally.ts';

function tallyOf(...severities: Severity[]): Tally {
  const tally = new Tally();
  const place = { line: 0, character: 0 };
  const problems = severities.map((severity) => ({
    code: 'clash',
    severity,
    message: '',
    start: place,
    end: place,
    words: '',
    fixes: [],
  }));
  tally.add({ file: 'a.md', problems });
  return tally;
}

describe('a threshold', () => {
  it('is reached by problems as grave, and by graver ones', () => {
    const tally = tallyOf('warning');
    tally.add({ file: 'gone.md', error: 'it is gone' });
    assert.ok(!tally.reaches('error'));
    assert.ok(tally.reaches('warning'));
    assert.ok(tally.reaches('hint'));
    assert.ok(!tallyOf().reaches('hint'));
  });
});

describe('a tally', () => {
  it('says how many there are of each, the gravest first', () => {
    assert.equal(
      tallyOf('hint', 'error', 'information', 'error').inWords(),
      '4 problems in 1 file: 2 errors, 1 information, 1 hint.',
    );
  });
});
