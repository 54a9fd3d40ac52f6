import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Recent } from '../../src/text/recent.ts';
import { looseKey } from '../../src/text/text.ts';
import { read } from '../../src/wording/statement.ts';

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

  it('keeps no more of a plan in memory than the words it was asked for', () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const heap = () => {
      collect();
      return process.memoryUsage().heapUsed;
    };
    const [plans, length] = [60, 500_000];
    const recent = new Recent<number>(100_000);
    const before = heap();
    for (let plan = 0; plan < plans; plan++) {
      const text = `Statement ${plan}: 400 carers apply by 31 March${'.'.repeat(length)}`;
      const words = text.slice(0, 43);
      recent.add(words, plan, words.length);
      looseKey(words);
      read(words);
    }
    assert.ok(heap() - before < (plans * length) / 2);
  });
});
