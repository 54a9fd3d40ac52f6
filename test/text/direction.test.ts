import assert from 'node:assert/strict';
import { isRightToLeft } from '../../src/text/direction.ts';

describe('the direction of a language', () => {
  it('is that of its usual script, or of the script that its tag names', () => {
    for (const tag of ['ar', 'ar-EG', 'he', 'fa-IR', 'ur', 'pa-Arab', 'UR_PK'])
      assert.ok(isRightToLeft(tag), tag);
    for (const tag of ['en-GB', 'cy', 'pa', 'ur-Latn', 'az', '']) assert.ok(!isRightToLeft(tag), tag);
  });
});
