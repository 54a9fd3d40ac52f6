import assert from 'node:assert/strict';
import { leadingChange, outputVerb, vagueWords } from '../../src/wording/promises.ts';

describe('what a statement promises', () => {
  it('is a change, as it is written', () => {
    assert.equal(leadingChange('To reduce nuisance calls'), 'reduce');
    assert.equal(leadingChange('Raising awareness'), 'Raising');
    assert.equal(leadingChange('More people apply'), undefined);
    assert.equal(leadingChange('Raise EUR500,000 by March'), undefined);
    assert.equal(leadingChange('Parents of pupils in all schools will reduce their speed'), undefined);
  });

  it('is something that is made', () => {
    assert.equal(outputVerb('1. We will set up a newsletter'), 'set up');
    assert.equal(outputVerb('Launch our new app'), 'Launch');
    assert.equal(outputVerb('Post-launch survey shows 70% satisfaction'), undefined);
    assert.equal(outputVerb('Launch a night bus that 500 students use'), undefined);
  });

  it('is nothing that could be counted', () => {
    assert.equal(vagueWords('Ensure residents are well informed'), 'Ensure … informed');
    assert.equal(vagueWords('Build awareness and understanding'), 'Build awareness and understanding');
    assert.equal(vagueWords('Raise bookings by promoting the clinics'), undefined);
    assert.equal(vagueWords('Residents feel able to engage with councillors'), undefined);
  });
});
