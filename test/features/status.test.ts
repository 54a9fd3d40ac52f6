import assert from 'node:assert/strict';
import type { ProblemCounts } from '../../src/features/problem-counts.ts';
import { statusOf } from '../../src/features/status.ts';
import { open } from './chosen-channels.ts';

describe('a plan in a line', () => {
  it('tells its mix and its problems', async () => {
    const { context, plan } = await open();
    const counts = { toMend: 0, toConsider: 0, hints: 0 };
    const say = (some?: Partial<ProblemCounts>) =>
      statusOf(plan, context.channels, some && { ...counts, ...some }).text;
    assert.match(say({}), /^1 social, 1 traditional, 1 of unknown kind · no problems$/);
    assert.match(say({ hints: 2 }), / · no problems$/);
    assert.match(say({ toMend: 1 }), / · 1 to mend$/);
    assert.match(say({ toConsider: 2 }), / · 2 to think about$/);
    assert.match(say({ toMend: 2, toConsider: 3, hints: 1 }), / · 2 to mend, 3 to think about$/);
    assert.equal(say(), '1 social, 1 traditional, 1 of unknown kind');
    assert.equal(
      statusOf(plan, context.channels, { ...counts, toMend: 2, hints: 3 }).full,
      'Campaign plan: 3 channels: 1 social, 1 traditional, 1 of unknown kind · two-way, 2 to mend, 3 hints',
    );
  });
});
