import assert from 'node:assert/strict';
import { checks } from '../../src/checks/index.ts';
import { check, exampleOptions, withFences } from '../support.ts';

describe('every check', () => {
  for (const one of checks) {
    it(`${one.code} finds something in its bad example`, async () => {
      const { codes } = await check(withFences(one.examples.bad), exampleOptions(one));
      assert.ok(codes.includes(one.code), `found only ${codes.join(', ') || 'nothing'}`);
    });
    it(`${one.code} finds nothing in its good example`, async () => {
      const { codes } = await check(withFences(one.examples.good), exampleOptions(one));
      assert.ok(!codes.includes(one.code));
      assert.match(one.examples.good, /^(?:---\n)?(?:campaign|register): \S/m);
    });
  }
});
