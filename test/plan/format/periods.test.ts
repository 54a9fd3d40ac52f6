import assert from 'node:assert/strict';
import { readRegister } from '../../../src/plan/document.ts';
import { isCalled, isGoodToKnow } from '../../../src/plan/format/periods.ts';
import { planText } from '../../support.ts';

async function period(yaml: string) {
  const { register } = await readRegister('r.md', planText(`register: R\nperiods: [${yaml}]`));
  return register.periods[0]!;
}

describe('the periods of a register', () => {
  it('are good to know of and no more where they are holidays or terms', async () => {
    assert.equal(isGoodToKnow(await period('{ name: Easter, kind: school holidays }')), true);
    assert.equal(isGoodToKnow(await period('{ name: Summer, kind: term time }')), true);
    for (const kind of ['pre-election', 'mourning', 'emergency', 'freeze'])
      assert.equal(isGoodToKnow(await period(`{ name: A, kind: ${kind} }`)), false);
    assert.equal(isGoodToKnow(await period('{ name: A }')), false);
  });

  it('are meant by their kind or a part of their name', async () => {
    const elections = await period('{ name: "Local elections, May 2027", kind: pre-election }');
    for (const words of ['pre-election', 'Pre election', 'local elections', 'Purdah', 'pre-poll'])
      assert.ok(isCalled(elections, words));
    for (const words of ['mourning', 'blackout', 'a note of our own'])
      assert.equal(isCalled(elections, words), false);
    assert.equal(isCalled(await period('{ kind: freeze }'), 'local'), false);
  });
});
