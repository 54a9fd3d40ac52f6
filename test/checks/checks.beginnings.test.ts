import assert from 'node:assert/strict';
import { check } from '../support.ts';

/** A plan that has only just been begun must not glow red. */
describe('a plan that is just begun', () => {
  for (const [what, text, most] of [
    ['only a title', '---\ncampaign: Winter jabs\n---\n', 1],
    ['a title and a line', '---\ncampaign: Winter jabs\n---\n\nCarers are to have their jab.\n', 1],
    ['a title and one key', '---\ncampaign: Winter jabs\nlead: Sam\n---\n', 1],
    [
      'placeholders all over',
      '---\ncampaign: TBC\nobjectives: TBC\naudiences: TBC\nchannels: TBC\nstart: TBC\n---\n',
      3,
    ],
    ['an audience', '---\ncampaign: Winter jabs\naudiences: [Carers]\n---\n', 2],
    ['a list that is just opened', '---\ncampaign: Winter jabs\nobjectives:\n  -\n---\n', 1],
  ] as const) {
    it(`with ${what} has no errors and little else`, async () => {
      const { problems } = await check(text);
      const said = problems.map(({ code, severity }) => `${severity} ${code}`);
      assert.ok(!said.some((words) => words.startsWith('error')), said.join(', '));
      assert.ok(said.length <= most, said.join(', '));
    });
  }

  it('with one objective has one error, that it has no channel, and no warning but about its words', async () => {
    const { problems } = await check('---\ncampaign: T\nobjectives: [Promote the leisure centre]\n---\n');
    const grave = problems.filter(({ severity }) => severity === 'error' || severity === 'warning');
    assert.deepEqual(
      grave.map(({ code }) => code),
      ['objective-without-channel', 'objective-vague'],
    );
  });
});
