import assert from 'node:assert/strict';
import { isSaidTogether } from '../../src/checks/together.ts';

describe('what many of a list lack', () => {
  it('is said of each while they are few', () => assert.equal(isSaidTogether(3, 3), false));

  it('is said once where they are more, and most of the list', () => {
    assert.equal(isSaidTogether(4, 4), true);
    assert.equal(isSaidTogether(8, 13), true);
  });

  it('is said of each where most of the list has it', () => assert.equal(isSaidTogether(4, 8), false));
});
