import assert from 'node:assert/strict';
import { safeEdits } from '../../src/checks/fix-all.ts';
import { applyEdits } from '../../src/text/text.ts';
import { check, planText } from '../support.ts';

const objective = '  - objective: Reach 40% of carers';

describe('fixing all at once', () => {
  it('makes only what is safe, and leaves the rest as it was', async () => {
    const text = planText(
      `campaign: T\naim: Reach: carers\nstart: 2 weeks before launch\nobjectives:\n${objective}`,
    );
    const { problems, context } = await check(text);
    assert.equal(
      applyEdits(text, safeEdits(problems, context)),
      planText(`campaign: T\naim: "Reach: carers"\nstart: launch-2w\nobjectives:\n${objective}`),
    );
  });
});
