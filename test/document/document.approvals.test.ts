import assert from 'node:assert/strict';
import { exported, planWith } from '../word/support.ts';

/** What the table of activities says of the only one's approval. */
async function said(approval: string): Promise<string> {
  const frontmatter = `campaign: Bins\nlaunch: 2027-03-01\nactivities:\n  - { date: 2027-04-01, activity: Text reminder, owner: Waste, ${approval} }`;
  const { tables } = await exported(planWith('', frontmatter));
  const cells = tables.flat(2);
  return cells.find((cell) => cell.includes('Waste'))!;
}

describe('approvals in documents', () => {
  const cases: Readonly<Record<string, RegExp>> = {
    'approval: { by: Monitoring Officer, date: 2027-02-01, decision: cleared, why: Service information }':
      /Approval: approved by Monitoring Officer, 1 February 2027 \(Service information\)/,
    // As the checks and the grid read it.
    'cleared: Monitoring Officer 2027-02-01': /Approval: approved by Monitoring Officer, 1 February 2027/,
    'approval: [{ by: Jo, decision: asked, date: launch-14d }]': /Approval: Jo was asked, 15 February 2027/,
    'approval: { by: Jo, decision: refused }': /Approval: refused by Jo/,
    'approval: Jo': /Approval: To be approved by Jo/,
  };
  for (const [approval, words] of Object.entries(cases)) {
    it(`say what was decided: ${approval}`, async () => assert.match(await said(approval), words));
  }
});
