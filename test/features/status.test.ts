import assert from 'node:assert/strict';
import { statusOf } from '../../src/features/status.ts';
import { open } from './chosen-channels.ts';

describe('a plan in a line', () => {
  it('tells its mix and its problems', async () => {
    const { context, plan } = await open();
    const say = (problems?: number) => statusOf(plan, context.channels, problems).text;
    assert.match(say(0), /^1 social, 1 traditional, 1 of unknown kind · no problems$/);
    assert.match(say(1), / · 1 problem$/);
    assert.match(say(2), / · 2 problems$/);
    assert.equal(say(), '1 social, 1 traditional, 1 of unknown kind');
    assert.equal(
      statusOf(plan, context.channels, 2).full,
      'Campaign plan: 3 channels: 1 social, 1 traditional, 1 of unknown kind · two-way, 2 problems',
    );
  });
});
