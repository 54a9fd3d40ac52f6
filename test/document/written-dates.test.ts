import assert from 'node:assert/strict';
import { previewOf, wordsIn } from '../page/support.ts';
import { exported, planWith } from '../word/support.ts';

const written = `campaign: T
start: 2027-03-01
end: December 2027
launch: early March 2027
objectives:
  - {objective: A, deadline: Q4 2027}
activities:
  - {activity: Last, date: Autumn 2027}
  - {activity: First, date: 1/3/2027}
  - {activity: Second, date: w/c 8 March}
  - {activity: Third, date: fortnightly until June 2027, start: 15 March}
  - {activity: All along, date: ongoing}
  - {activity: Onwards, start: from June 2027}
  - {activity: Before, date: launch-14d}
signoff:
  - {name: Sam, date: 2 February 2027}`;

describe('dates as people write them, in documents', () => {
  it('stand as they are written, exact ones in words', async () => {
    const word = await exported(planWith('', written));
    const preview = wordsIn(await previewOf(planWith('', written)));
    const said = word.paragraphs.map(({ text }) => text);
    for (const text of [
      'Dates: 1 March 2027 to December 2027',
      'Launch: early March 2027',
      'Q4 2027',
      'w/c 8 March',
      'from 15 March, fortnightly until June 2027',
      'ongoing',
      'from June 2027',
      '14 days before the launch',
      '2 February 2027',
    ]) {
      assert.ok(
        said.some((paragraph) => paragraph.includes(text)),
        `Word: ${text}`,
      );
      assert.ok(preview.includes(text.replace(/^\w+: /, '')), `preview: ${text}`);
    }
  });

  it('are sorted by the days they may mean', async () => {
    const word = await exported(planWith('', written));
    const names = ['First', 'Second', 'Third', 'All along', 'Onwards', 'Before', 'Last'];
    const order = word.paragraphs.map(({ text }) => text).filter((text) => names.includes(text));
    assert.deepEqual(order.slice(-7), ['Before', 'First', 'All along', 'Second', 'Third', 'Onwards', 'Last']);
  });
});
