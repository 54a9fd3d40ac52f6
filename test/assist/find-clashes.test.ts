import assert from 'node:assert/strict';
import { findClashes } from '../../src/assist/find-clashes.ts';
import { readInput } from '../../src/assist/tool.ts';
import { ToolError } from '../../src/assist/tool-error.ts';
import { bins, garden, plansOf } from './support.ts';

interface Answer {
  readonly clashes: readonly {
    readonly audience: string;
    readonly channel: string;
    readonly week: string;
    readonly activities: readonly { file: string; line: number; activity: string }[];
  }[];
  readonly protectedPeriods: readonly {
    readonly name: string;
    readonly activities: readonly { activity: string; clearance: string }[];
  }[];
}

const register = `---
register: Elmfield
periods:
  - { name: Local elections, kind: pre-election, start: 2027-02-25, end: 2027-05-06 }
---
`;

describe('finding clashes for an assistant', () => {
  const texts = { 'bins.campaign.md': bins, 'garden.campaign.md': garden, 'register.md': register };
  const ask = async (given: object = {}): Promise<Answer> =>
    (await findClashes.run(readInput(findClashes, given), await plansOf(texts))) as Answer;

  it('says who meets whom, where, and in which week, without what is internal', async () => {
    const { clashes } = await ask();
    const [{ audience, channel, week, activities }] = clashes as [Answer['clashes'][number]];
    assert.equal(clashes.length, 1);
    assert.deepEqual([audience, channel, week], ['Households in Elmfield', 'Facebook', '2027-03-01']);
    assert.deepEqual(
      activities.map(({ file, line, activity }) => [file, line, activity]),
      [
        ['bins.campaign.md', 9, 'Posts in local groups'],
        ['garden.campaign.md', 10, 'Answers in local groups'],
      ],
    );
  });

  it('says what falls into a protected period, and whether it is cleared', async () => {
    const [period] = (await ask({ plan: 'bins.campaign.md' })).protectedPeriods;
    assert.equal(period!.name, 'Local elections');
    assert.deepEqual(
      period!.activities.map(({ activity, clearance }) => [activity, clearance]),
      [['Posts in local groups', 'not looked at']],
    );
  });

  it('looks only at the days that are asked for', async () => {
    assert.deepEqual((await ask({ from: '2027-03-08' })).clashes, []);
    assert.deepEqual((await ask({ to: '2027-02-27' })).clashes, []);
  });

  it('refuses days that there are none of, that stand the wrong way round, or that lie too far apart', async () => {
    for (const given of [
      { from: '2027-02-30' },
      { from: 'soon' },
      { from: '2027-03-02', to: '2027-03-01' },
      { from: '2020-01-01', to: '2027-01-01' },
    ])
      await assert.rejects(ask(given), ToolError, JSON.stringify(given));
  });
});
