import assert from 'node:assert/strict';
import { gradeOf } from '../../../src/plan/values/grades.ts';

describe('gradeOf', () => {
  it('puts the usual words in order, in English and Welsh', () => {
    const rising = ['very low', 'low', 'medium', 'high', 'very high'].map(gradeOf);
    assert.deepEqual(rising, [1, 2, 3, 4, 5]);
    assert.deepEqual(['Isel', 'Canolig', ' UCHEL '].map(gradeOf), [2, 3, 4]);
  });

  it('reads figures of five', () => {
    assert.deepEqual(['4', '2/5', '5 out of 5'].map(gradeOf), [4, 2, 5]);
  });

  it('takes the middle for what is not stated or says something else', () => {
    assert.deepEqual([undefined, '', 'quite', '40%'].map(gradeOf), [3, 3, 3, 3]);
  });
});
