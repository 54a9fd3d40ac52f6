import assert from 'node:assert/strict';
import { allAtOnce, breather, inSteps, partOf, partOfTick, type Steps } from '../src/steps.ts';

function* counted(): Steps<string> {
  for (const fraction of [0, 0.25, 0.5]) yield fraction;
  return 'done';
}

describe('work in steps', () => {
  it('comes to the same all at once and step by step, and says how far it is', async () => {
    const fractions: number[] = [];
    assert.equal(allAtOnce(counted()), 'done');
    assert.equal(await inSteps(counted(), async (fraction) => void fractions.push(fraction)), 'done');
    assert.deepEqual(fractions, [0, 0.25, 0.5]);
    assert.deepEqual([...partOf(counted(), 0.5, 0.9)], [0.5, 0.6, 0.7]);
    assert.equal(allAtOnce(partOf(counted(), 0.5, 0.9)), 'done');
  });

  it('says how far the whole is where it is part of other work, and what is being done', async () => {
    const told: unknown[] = [];
    const tick = async (fraction: number, what?: string) => void told.push([fraction, what]);
    await inSteps(counted(), partOfTick(tick, 0.5, 0.9, 'Counting'));
    assert.deepEqual(told, [
      [0.5, 'Counting'],
      [0.6, 'Counting'],
      [0.7, 'Counting'],
    ]);
    told.length = 0;
    await partOfTick(tick, 0, 0.5)(1, 'Own words');
    assert.deepEqual(told, [[0.5, 'Own words']]);
  });

  it('goes no further once it is given up', async () => {
    const cancel = new AbortController();
    const breathe = breather(cancel.signal);
    const fractions: number[] = [];
    const work = inSteps(counted(), async (fraction) => {
      fractions.push(fraction);
      if (fraction === 0.25) cancel.abort(new Error('Given up'));
      await breathe();
    });
    await assert.rejects(work, /Given up/);
    assert.deepEqual(fractions, [0, 0.25]);
  });

  it('lets others have their turn, who may give it up', async () => {
    const cancel = new AbortController();
    const breathe = breather(cancel.signal);
    setTimeout(() => cancel.abort(new Error('Given up')));
    const work = async () => {
      for (;;) await breathe();
    };
    await assert.rejects(work, /Given up/);
  });
});
