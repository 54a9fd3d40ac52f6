import assert from 'node:assert/strict';
import { figureWithUnit } from '../../../src/plan/values/figures.ts';

describe('a figure with its unit', () => {
  for (const [figure, unit, shown] of [
    ['48', '%', '48%'],
    ['48%', '% of carers', '48% of carers'],
    ['48% (winter 2025/26)', 'of registered carers', '48% of registered carers (winter 2025/26)'],
    ['310 (2025)', 'calls', '310 calls (2025)'],
    ['(none)', 'calls', '(none) (calls)'],
    ['310 calls', 'calls', '310 calls'],
    ['310', undefined, '310'],
    [' ', 'calls', undefined],
  ] as const)
    it(`says ${figure} of ${unit ?? 'nothing'}`, () => assert.equal(figureWithUnit(figure, unit), shown));
});
