import assert from 'node:assert/strict';
import { Recent } from '../../src/text/recent.ts';

describe('what was lately asked for', () => {
  it('is kept, and what was not is given up', () => {
    const recent = new Recent<number>(10);
    for (let number = 0; number < 100; number++) {
      recent.add(`n${number}`, number, 1);
      assert.equal(recent.get('n0'), 0);
    }
    assert.equal(recent.get('n99'), 99);
    const kept = Array.from({ length: 100 }, (_, number) => recent.get(`n${number}`)).filter(
      (number) => number !== undefined,
    );
    assert.ok(kept.length <= 11, `${kept.length} are kept`);
  });

  it('counts by size', () => {
    const recent = new Recent<string>(100);
    recent.add('long', 'a', 60);
    recent.add('other', 'b', 60);
    recent.add('third', 'c', 60);
    assert.equal(recent.get('long'), undefined);
    assert.equal(recent.get('third'), 'c');
  });
});
