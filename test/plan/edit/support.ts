import assert from 'node:assert/strict';
import { type PlanDocument, readPlan } from '../../../src/plan/document.ts';
import { applyEdits, type TextEdit } from '../../../src/text/text.ts';
import { planText } from '../../support.ts';

/** Tries edits of a plan with both line ends. */
export function leaves(
  what: string,
  before: string,
  edit: (document: PlanDocument) => TextEdit[],
  after: string,
): void {
  for (const eol of ['\n', '\r\n']) {
    it(`${what} (${JSON.stringify(eol)})`, async () => {
      const text = planText(before, eol);
      assert.equal(applyEdits(text, edit(await readPlan('p.campaign.md', text))), planText(after, eol));
    });
  }
}
