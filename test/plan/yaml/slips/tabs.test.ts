import assert from 'node:assert/strict';
import { check } from '../../../support.ts';

/** What the fix for a tab makes of a plan’s text. */
async function mended(yaml: string): Promise<string> {
  const { fixed } = await check(`---\n${yaml}\n---\n`);
  return fixed('frontmatter-syntax', /./).replace(/^---\n|\n---\n$/g, '');
}

describe('a tab before a key', () => {
  it('gives way to the blanks that the line above asks for, whatever stands below', async () => {
    assert.equal(
      await mended('campaign: T\nbudget:\n\ttotal: 1\naudiences:\n      - name: A'),
      'campaign: T\nbudget:\n  total: 1\naudiences:\n      - name: A',
    );
  });

  it('is found in the line behind the one where reading stopped', async () => {
    const text = await mended('campaign: T\nobjectives:\n  - objective: O\n\tlabel: L\nlead: Sam');
    assert.equal(text, 'campaign: T\nobjectives:\n  - objective: O\n    label: L\nlead: Sam');
  });
});
