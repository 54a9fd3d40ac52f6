import assert from 'node:assert/strict';
import { readPlan } from '../../src/plan/document.ts';
import { lineNumbers, unreadLines } from '../../src/plan/unread.ts';
import { commandLine } from '../cli/support.ts';
import { planText } from '../support.ts';
import { lineEnds, previewTextOf } from './support.ts';

/** Frontmatter, and the lines of the file (from one) of which something is not read. */
const plans: Record<string, readonly [string, string]> = {
  nothing: ['campaign: T\nlead: Sam', ''],
  'a word without a colon': [
    'campaign: T\nobjectives:\n  - objective: A\n    chan\n    channels: [Leaflet]',
    '5',
  ],
  'a key that stands twice': ['campaign: T\nlead: Sam\naim: A\nlead: Jo', '5'],
  'a value that cannot be': [
    'campaign: T\nobjectives:\n  - objective: A\n    deadline: soonish\n    level: high',
    '5–6',
  ],
  'a misspelt key': [
    'campaign: T\nobjectives:\n  - objective: A\n    chanels:\n      - Leaflet\n      - Radio',
    '5–7',
  ],
  'a key of their own': ['campaign: T\nhouse: [1]\nx-y: 2', ''],
  'a hashtag, bullets and a colon': ['campaign: T #Tag\naim: A: b\nmessages:\n  • One', ''],
  'several lists': ['campaign: T\nrisks:\n  - [a, b]\naim: A\nbudget: [1]', '4, 6'],
};

describe('what could not be read', () => {
  const line = commandLine();

  for (const [ending, eol] of lineEnds) {
    for (const [what, [yaml, lines]] of Object.entries(plans)) {
      it(`is known by its lines: ${what} (${ending})`, async () => {
        assert.equal(lineNumbers(unreadLines(await readPlan('p.md', planText(yaml, eol)))), lines);
      });

      it(`is said by the preview: ${what} (${ending})`, async () => {
        const page = await previewTextOf(planText(yaml, eol));
        if (lines === '') assert.doesNotMatch(page, /it is missing here/);
        else assert.ok(page.includes(`it is missing here: ${lines}. The editor`), page);
      });
    }

    it(`is all of frontmatter that never ends (${ending})`, async () => {
      const text = '---\ncampaign: T\nlead: Sam\n\n# Story\n'.replaceAll('\n', eol);
      assert.equal(lineNumbers(unreadLines(await readPlan('p.md', text))), '1–5');
    });

    it(`is said by the command line (${ending})`, () => {
      line.write('lost.campaign.md', planText(plans['a misspelt key']![0], eol));
      const { status, stderr } = line.run('export', 'lost.campaign.md');
      assert.equal(status, 0);
      assert.match(
        stderr,
        /lost\.campaign\.md:5: Lines 5–7 of the plan cannot be read, so something is missing/,
      );
      assert.equal(line.run('export', 'lost.campaign.md', '--force', '--strict').status, 1);
      line.write('whole.campaign.md', planText(plans.nothing![0], eol));
      const whole = line.run('export', 'whole.campaign.md', '--strict');
      assert.deepEqual([whole.status, whole.stderr], [0, '']);
    });
  }
});
