import assert from 'node:assert/strict';
import { checks } from '../../src/checks/index.ts';
import { check, withFences } from '../support.ts';

describe('every check', () => {
  for (const { code, examples, register } of checks) {
    const name = register && !examples.bad.startsWith('campaign') ? 'register.md' : 'plan.campaign.md';
    it(`${code} finds something in its bad example`, async () => {
      const { codes } = await check(withFences(examples.bad), {
        name,
        ...(examples.others ? { others: examples.others } : {}),
      });
      assert.ok(codes.includes(code), `found only ${codes.join(', ') || 'nothing'}`);
    });
    it(`${code} finds nothing in its good example`, async () => {
      const { codes } = await check(withFences(examples.good), {
        name,
        ...(examples.others ? { others: examples.others } : {}),
      });
      assert.ok(!codes.includes(code));
    });
  }
});
