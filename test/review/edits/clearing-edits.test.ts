import assert from 'node:assert/strict';
import type { Reviewed } from '../reviewed.ts';
import { circulated, linesMore, reviewed } from '../support.ts';

const plan = `---
campaign: New bin days
risks:
  - risk: Calendars arrive late
    mitigation: Print a week early # or two
    owner: Print team
  - { risk: Crews miss streets, mitigation: Text messages, owner: Depot }
---
# New bin days

Text.
`;

/** What the plan loses and gets by a change. */
async function becomes(change: (document: Reviewed) => Reviewed): Promise<[string[], string[]]> {
  const document = change(await circulated(plan));
  const { accepted, comesBack } = reviewed(document, plan);
  assert.equal(comesBack.length, 1);
  assert.deepEqual(reviewed(document, accepted.text).comesBack, accepted.text === plan ? comesBack : []);
  return [linesMore(plan, accepted.text), linesMore(accepted.text, plan)];
}

describe('the edits of a cell of which a reviewer left nothing', () => {
  it('take the value out, tracked or not, whether a word says so or none', async () => {
    const owner = [['    owner: Print team'], []];
    assert.deepEqual(await becomes((document) => document.change('Print team', '')), owner);
    assert.deepEqual(await becomes((document) => document.retype('Print team', '')), owner);
    assert.deepEqual(await becomes((document) => document.change('Print team', 'none')), owner);
    assert.deepEqual(await becomes((document) => document.retype('Text messages', '')), [
      ['  - { risk: Crews miss streets, mitigation: Text messages, owner: Depot }'],
      ['  - { risk: Crews miss streets, owner: Depot }'],
    ]);
  });

  it('are left to people where the entry would be nothing without it, or a comment would go too', async () => {
    assert.deepEqual(await becomes((document) => document.change('Print a week early', '')), [[], []]);
    assert.deepEqual(await becomes((document) => document.change('Crews miss streets', '')), [[], []]);
  });
});
